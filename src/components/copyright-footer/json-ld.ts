import { naming, wording, type Page } from '../../views/page.js';
import { textOf, type Child } from '../../views/part.js';
import { permissionLine, requirementLine, type Terms } from '../../views/rights.js';

/**
 * Rights and credits as the text of a JSON-LD script: what the footer shows and no more, `''` where that is nothing. A
 * licence that has ended is none.
 */
export function rightsJsonLd(terms: Terms, page: Page, notice: string, creditText: string): string {
  const { rights, validUntil } = terms;
  const { holder, license } = rights;
  const words = (content: Child): string | undefined => textOf(content) || undefined;
  const name = words(naming(holder?.name, page));
  const text = [permissionLine(terms, page), requirementLine(terms, page)].filter(Boolean).join('; ');
  const fields = {
    copyrightNotice: notice || undefined,
    copyrightHolder: name && { '@type': holder?.kind === 'person' ? 'Person' : 'Organization', name },
    copyrightYear: rights.year,
    license: terms.isOver ? undefined : license?.name && (license.url ?? license.name),
    acquireLicensePage: rights.acquireUrl,
    creditText: creditText || undefined,
    usageInfo: text
      ? {
          '@type': 'CreativeWork',
          text,
          description: words(wording(rights.excludes, page)),
          expires: validUntil,
        }
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
function rightsScript(json: string): HTMLScriptElement | undefined {
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

/** The script of a footer, one at most. */
export class JsonLdScript {
  private script: HTMLScriptElement | undefined;

  constructor(private readonly footer: Element) {}

  /** `''` takes it away. A copy of a footer brings its script along, which is then its own. */
  write(json: string): void {
    const { footer } = this;
    if (json) this.script ??= footer.querySelector<HTMLScriptElement>(':scope > script') ?? undefined;
    if (this.script?.text === json && this.script.parentNode === footer) return;
    this.script?.remove();
    this.script = json ? rightsScript(json) : undefined;
    if (this.script) footer.append(this.script);
  }
}
