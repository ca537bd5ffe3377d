// Trusted Types: a page may say which policies may write or read markup, by their names.

/** What makes markup of a text. */
export interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const page = window;

/** `undefined` where the browser knows none. */
export const factory = (page as { trustedTypes?: Partial<PolicyFactory> }).trustedTypes;

/** A policy under the first of some names that the page allows, and that name. */
export function allowedPolicy(names: readonly string[]): { policy?: Policy; name?: string } {
  for (const name of names) {
    try {
      const policy = factory?.createPolicy?.(name, { createHTML: (html) => html });
      return policy ? { policy, name } : {};
    } catch {
      // Not on the page's list.
    }
  }
  return {};
}

/** The page's parser, which reads markup by a policy. */
export const parserBy = (policy: () => Policy | undefined): new () => Pick<DOMParser, 'parseFromString'> =>
  class {
    parseFromString(text: string, type: DOMParserSupportedType): Document {
      return new page.DOMParser().parseFromString(policy()?.createHTML(text) ?? text, type);
    }
  };
