import type { ReactiveController } from 'lit';
import type { GuestController } from '../../controllers/guest-controller.js';
import { closestOut } from '../../controllers/surroundings.js';
import { naming, wording } from '../../views/page.js';
import { textOf } from '../../views/part.js';
import { permissionLine, requirementLine } from '../../views/rights.js';
import type { FooterContent } from './content.js';
import type { CopyrightFooterElement } from './copyright-footer-element.js';

/** A shorter selection is a name, a number, an address: nobody republishes it. */
const SHORTEST = 40;

/** What a footer does for `append-on-copy` and `json-ld`. It comes with the first footer that has either. */
export class Extras implements ReactiveController {
  private script: HTMLScriptElement | undefined;

  constructor(
    private readonly footer: CopyrightFooterElement,
    private readonly guest: GuestController,
    private readonly content: () => FooterContent,
  ) {
    footer.addController(this);
    footer.requestUpdate();
  }

  hostUpdate(): void {
    if (this.footer.jsonLd && !isJsonLdAllowed()) this.guest.refuse('json-ld', 'policy');
  }

  hostUpdated(): void {
    const { appendOnCopy, isConnected, jsonLd } = this.footer;
    if (!isConnected) return;
    if (appendOnCopy) document.addEventListener('copy', this.handleCopy);
    else document.removeEventListener('copy', this.handleCopy);
    this.write(jsonLd && isJsonLdAllowed() ? rightsJsonLd(this.content()) : '');
  }

  hostDisconnected(): void {
    document.removeEventListener('copy', this.handleCopy);
    this.write('');
  }

  /** One script at most; `''` takes it away. A copy of a footer brings its script along, which is then its own. */
  private write(json: string): void {
    const { footer } = this;
    if (json) this.script ??= footer.querySelector<HTMLScriptElement>(':scope > script') ?? undefined;
    if (this.script?.text === json && this.script.parentNode === footer) return;
    this.script?.remove();
    this.script = json ? rightsScript(json) : undefined;
    if (this.script) footer.append(this.script);
  }

  /**
   * Puts the attribution behind a passage that a reader copies from the article of the footer: a line of the text, a
   * paragraph of the HTML. Leaves alone what is short, what comes from elsewhere or from a field, what has the attribution
   * in it, and what the page, or another footer, has taken in hand.
   */
  private readonly handleCopy = (event: ClipboardEvent): void => {
    const { footer } = this;
    const selection = getSelection();
    const data = event.clipboardData;
    if (event.defaultPrevented || !data || selection?.rangeCount !== 1) return;
    const range = selection.getRangeAt(0);
    const from = range.commonAncestorContainer;
    const text = selection.toString();
    const sentence = this.content().sentence('text');
    const isPassage = text.trim().length >= SHORTEST && sentence && !text.includes(sentence);
    if (!isPassage || isField(event.composedPath()[0])) return;
    const article = closestOut(footer, 'article, main, [role=article], [role=main]') ?? document.body;
    if (footer.contains(from) || !article.contains(from)) return;

    const passage = document.createElement('div');
    passage.append(range.cloneContents());
    for (const hidden of passage.querySelectorAll('script, style, template')) hidden.remove();
    // What is relative to this page leads nowhere from another.
    for (const link of passage.querySelectorAll<HTMLAnchorElement>('a[href]'))
      link.setAttribute('href', link.href);
    for (const image of passage.querySelectorAll('img')) image.setAttribute('src', image.src);
    const markup = new XMLSerializer().serializeToString(passage);
    data.setData('text/plain', `${text}\n\n${sentence}`);
    data.setData('text/html', `${markup}<p>${this.content().sentence('html')}</p>`);
    event.preventDefault();
  };
}

/** Whether what was copied is of a field: what a reader wrote is the reader's own. */
function isField(target: EventTarget | undefined): boolean {
  const { localName, isContentEditable } = target as HTMLElement;
  return isContentEditable || localName === 'input' || localName === 'textarea';
}

/**
 * Rights and credits as the text of a JSON-LD script: what the footer shows and no more, `''` where that is nothing. A
 * licence that has ended is none.
 */
function rightsJsonLd(content: FooterContent): string {
  const { terms, page } = content;
  const { rights, validUntil, isOver } = terms;
  const { holder, license } = rights;
  const name = textOf(naming(holder?.name, page));
  const text = [permissionLine(terms, page), requirementLine(terms, page)].filter(Boolean).join('; ');
  const fields = {
    copyrightNotice: content.textIn('notice', '\n'),
    copyrightHolder: name && { '@type': holder?.kind === 'person' ? 'Person' : 'Organization', name },
    copyrightYear: rights.year,
    license: (!isOver && license?.name && (license.url ?? license.name)) || '',
    acquireLicensePage: rights.acquireUrl,
    creditText: content.textIn('credit'),
    usageInfo: text && {
      '@type': 'CreativeWork',
      text,
      description: textOf(wording(rights.excludes, page)),
      expires: validUntil,
    },
  };
  const known = (_: string, value: unknown): unknown => (value === '' ? undefined : value);
  const json = JSON.stringify(
    { '@context': 'https://schema.org', '@type': 'CreativeWork', ...fields },
    known,
  );
  // `</script>` in a name must not end the script.
  return Object.values(fields).some((field) => known('', field) !== undefined)
    ? json.replace(/</g, '\\u003c')
    : '';
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
const isJsonLdAllowed = (): boolean => (isAllowed ??= rightsScript('{}') !== undefined);
