import type { FooterTerms } from './terms.js';

/**
 * Rights and credits as the text of a JSON-LD script: what the footer shows and no more, `''` where that is nothing. A
 * licence that has ended is none.
 */
export function rightsJsonLd(terms: FooterTerms, notice: string, creditText: string): string {
  const { holder } = terms;
  const text = [terms.permission, terms.requires].filter(Boolean).join('; ');
  const fields = {
    copyrightNotice: notice || undefined,
    copyrightHolder: holder && { '@type': terms.isPerson ? 'Person' : 'Organization', name: holder },
    copyrightYear: terms.year,
    license: terms.isOver ? undefined : terms.license,
    acquireLicensePage: terms.acquireUrl,
    creditText: creditText || undefined,
    usageInfo: text
      ? { '@type': 'CreativeWork', text, description: terms.excludes, expires: terms.validUntil }
      : undefined,
  };
  const json = JSON.stringify({ '@context': 'https://schema.org', '@type': 'CreativeWork', ...fields });
  // `</script>` in a name must not end the script.
  return Object.values(fields).some((field) => field !== undefined) ? json.replace(/</g, '\\u003c') : '';
}

/**
 * The text as a script element; `undefined` where the policy of the page lets no markup be parsed, or changes it. By the
 * parser, because a strict policy takes any text that a script puts into a script element for code.
 */
export function rightsScript(json: string): HTMLScriptElement | undefined {
  try {
    const markup = `<script type="application/ld+json">${json}</script>`;
    const script = new DOMParser().parseFromString(markup, 'text/html').querySelector('script');
    return script?.text === json ? script : undefined;
  } catch {
    return undefined;
  }
}

let isAllowed: boolean | undefined;

/** Whether the page lets such scripts be made. Tried once: each try that is refused is a violation. */
export const isJsonLdAllowed = (): boolean => (isAllowed ??= rightsScript('{}') !== undefined);
