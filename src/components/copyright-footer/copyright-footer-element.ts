import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { GuestController } from '../../controllers/guest-controller.js';
import type { Article } from '../../models/article.js';
import { ATTRIBUTION_FORMATS, type AttributionFormat } from '../../models/attribution.js';
import { PERMISSIONS, type Permission, type Rights } from '../../models/rights.js';
import { printLit } from '../../print/lit.js';
import { ARTICLE } from '../../shapes/article.js';
import { lenient } from '../../shapes/lenient.js';
import { RIGHTS } from '../../shapes/rights.js';
import { buttons } from '../../styles/button.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { attributionIn, footerParts } from '../../views/copyright-footer.js';
import type { Page } from '../../views/page.js';
import { textOf } from '../../views/part.js';
import { termsOf, type Terms } from '../../views/rights.js';
import { CLIPBOARD, FOOTER } from '../../words/clipboard.js';
import { classNames, flag, ISOLATED } from '../attributes.js';
import { refuseMissingCredits } from '../credits.js';
import { Layout } from '../layout.js';
import { modelOf } from '../model.js';
import { pageOf } from '../page.js';
import { attributeCopies } from './copied-selection.js';
import { styles } from './copyright-footer.styles.js';
import { isJsonLdAllowed, JsonLdScript, rightsJsonLd } from './json-ld.js';
import { agreed, credits, site } from './lay-footer.js';
import { saidTerms } from './said-terms.js';
import { seenLines } from './seen-text.js';

const SLOTS = [
  'credit',
  'source',
  'ai-label',
  'correction',
  'notice',
  'terms',
  'attribution',
  'copyright',
  'site',
];

/**
 * What a footer stands in when it belongs to a part of the page (HTML-AAM, `footer`), or when the page has put its own
 * footer around it: a landmark inside itself is announced twice.
 */
const SECTIONS =
  'article, aside, footer, main, nav, section, [role=article], [role=complementary], [role=contentinfo], [role=main], [role=navigation], [role=region]';

/** Fired after the browser confirmed the copy. Does not bubble. */
export class BloomAttributionCopiedEvent extends Event {
  constructor(
    /** What was copied. */
    readonly text: string,
    /** As what it was copied: for `html` and `markdown` the text is their source. */
    readonly format: AttributionFormat = 'text',
  ) {
    super('bloom-attribution-copied');
  }
}

/**
 * The foot of an article: who made it, where it comes from, under which terms it may be printed again.
 *
 * Without script everything that is slotted stands in the page as it was written.
 *
 * The notice is shown verbatim, in every language. Beside it stands in words whether permission is needed and what a copy
 * must carry; a permission whose time has passed reads as ended. Buttons copy the sentence that obeys it, as text or as the
 * source of HTML or Markdown; they say "copied" only when the browser took it.
 *
 * @slot credit - One line of credits, `<span slot="credit">责编：郭璇</span>`; as many as there are.
 * @slot source - Where the article comes from, with a link; as many lines as there are.
 * @slot ai-label - That a machine made it, or part of it.
 * @slot correction - What was wrong and when it was put right; as many as there are.
 * @slot notice - The publisher's notice, verbatim.
 * @slot terms - Licence, where to ask, exceptions, validity, text and data mining; as many lines as there are.
 * @slot attribution - The sentence that a republisher must print; this is what the buttons copy.
 * @slot copyright - The © line.
 * @slot site - Lines of the site: filing numbers, licence number, report line; as many as there are.
 *
 * @csspart footer - All of it.
 * @csspart credits - The credits and the source.
 * @csspart credit - Each line of credits from the model.
 * @csspart source - Each line about the source from the model.
 * @csspart ai-label - The AI label from the model.
 * @csspart correction - A correction from the model.
 * @csspart terms - Permission, requirements, notice and what else is agreed.
 * @csspart permission - The permission in words.
 * @csspart notice - The notice from the model.
 * @csspart requires - What a copy must carry, in words.
 * @csspart term - Each of the other terms from the model.
 * @csspart attribution - The sentence to copy.
 * @csspart copy - Each of the buttons.
 * @csspart status - What came of copying.
 * @csspart site - The © line and the lines of the site.
 * @csspart copyright - The © line from the model.
 *
 * @cssprop [--bloom-rule] - Color of the line above.
 * @cssprop [--bloom-accent] - Color of the bar beside the terms.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
 * @cssprop [--bloom-ink=CanvasText] - Color of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the paper where it is `isolated`.
 *
 * @fires {BloomAttributionCopiedEvent} bloom-attribution-copied - The attribution is on the clipboard. Does not bubble.
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused or is missing. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-copyright-footer permission="required" requires="source original-headline author">
 *   <span slot="credit">通讯员：陈志蓉</span>
 *   <span slot="credit">责编：郭璇</span>
 *   <p slot="notice">版权作品，未经授权，请勿转载。</p>
 *   <p slot="attribution">本文转载自岳塘新闻网，原标题《六色花开，邻里相助》，通讯员：陈志蓉</p>
 * </bloom-copyright-footer>
 * ```
 */
export class CopyrightFooterElement extends LitElement {
  static override styles = [shared, buttons, styles];
  static override properties = {
    article: { attribute: false },
    rights: { attribute: false },
    permission: {},
    requires: {},
    validUntil: { attribute: 'valid-until' },
    icp: {},
    police: {},
    appendOnCopy: { converter: flag, attribute: 'append-on-copy' },
    jsonLd: { converter: flag, attribute: 'json-ld' },
    isolated: ISOLATED,
  };

  /** The article whose credits, source and rights are shown. */
  declare article: Article | undefined;
  /** Rights to show instead of the article's own. */
  declare rights: Rights | undefined;
  /** May it be printed again: `required` (after permission), `free`, `forbidden`. `unknown` says nothing. */
  declare permission: Permission;
  /** What a copy must carry: a list of source, original-headline, author, editor, link, date, photo-credit, notify. */
  declare requires: string | undefined;
  /** Until when the terms hold: a moment or a date, `2030-12-31`. */
  declare validUntil: string | undefined;
  /** Number of the ICP filing, linked to its registry. */
  declare icp: string | undefined;
  /** Number of the public security filing, linked to its registry. */
  declare police: string | undefined;
  /** Puts the attribution behind a passage of 40 characters or more that a reader copies from the article around. */
  declare appendOnCopy: boolean;
  /** Writes rights and credits into the page as JSON-LD. */
  declare jsonLd: boolean;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;

  private readonly guest = new GuestController(this, SLOTS);
  private readonly clipboard = new CopyController(this);
  private readonly script = new JsonLdScript(this);
  declare private page: Page;
  declare private terms: Terms;
  declare private parts: Layout;
  /** The sentence as the model makes it. */
  declare private sentences: Readonly<Record<AttributionFormat, string>>;
  private copiedAs: AttributionFormat = 'text';

  constructor() {
    super();
    this.permission = PERMISSIONS[0];
    this.appendOnCopy = false;
    this.jsonLd = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    attributeCopies(this);
    this.script.write('');
  }

  protected override willUpdate(): void {
    const { guest } = this;
    const article = modelOf(ARTICLE, this.article, 'article', guest);
    const rights = this.rights ? lenient(RIGHTS, this.rights, guest.refuse, 'rights') : article?.rights;
    this.page = pageOf(guest, article?.lang);
    this.terms = termsOf(rights, saidTerms(this, guest));
    this.parts = new Layout(guest, footerParts(article ?? {}, this.page, this.terms));
    // A copied link must be whole.
    const page = { ...this.page, base: this.baseURI };
    const sentence = (format: AttributionFormat): string =>
      attributionIn(format, article ?? {}, page, this.terms);
    this.sentences = { text: sentence('text'), html: sentence('html'), markdown: sentence('markdown') };
    if (rights && rights.notice === undefined) guest.refuse('rights.notice', 'missing');
    if (article) refuseMissingCredits(article.credits, guest.refuse);
    if (this.jsonLd && !isJsonLdAllowed()) guest.refuse('json-ld', 'policy');
    if (this.clipboard.state !== 'idle') this.clipboard.forget(this.sentence(this.copiedAs));
  }

  override render(): TemplateResult {
    const { guest, parts, page } = this;
    return html`<div
      class=${classNames('footer', guest.elder && 'elder')}
      part="footer"
      role=${isTopLevel(this) ? 'contentinfo' : 'group'}
      aria-label=${FOOTER[guest.locale].footer}
    >
      ${printLit(credits(parts), ...parts.at('ai-label', 'correction'), agreed(parts, this.terms, page))}
      ${this.copyBox()}${printLit(site(parts, this.icp, this.police), parts.rest)}
    </div>`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.script.write(this.jsonLd && isJsonLdAllowed() ? this.rightsJsonLd() : '');
    attributeCopies(this, this.appendOnCopy && ((format) => this.sentence(format)));
  }

  /** By what stands in the page, not by what is seen: a footer may be in closed details. */
  private copyBox(): TemplateResult | typeof nothing {
    const { guest } = this;
    const { copy } = FOOTER[guest.locale];
    const { state } = this.clipboard;
    const isPrinted = guest.fills('attribution');
    const slot = printLit(...this.parts.at('attribution'));
    if (!(isPrinted ? guest.text('attribution') : this.sentences.text)) return isPrinted ? slot : nothing;
    return html`<div class="attribution" part="attribution">${isPrinted ? slot : this.sentences.text}</div>
      <div class="copy">
        ${ATTRIBUTION_FORMATS.map(
          (format) =>
            html`<button
              class="button"
              type="button"
              part="copy"
              value=${format}
              aria-label=${copy[format]}
              @click=${this.handleCopy}
            >
              ${FORMAT_NAMES[format] ?? copy[format]}
            </button>`,
        )}
        <span role="status" part="status">${state === 'idle' ? '' : CLIPBOARD[guest.locale][state]}</span>
      </div>`;
  }

  private rightsJsonLd(): string {
    const notice = this.printed('notice', '\n') || this.parts.said('notice').map(textOf).join('');
    const credit = this.printed('credit') || this.parts.said('credit').map(textOf).join(' ');
    return rightsJsonLd(this.terms, this.page, notice, credit);
  }

  /** What the page wrote into a slot. */
  private printed(slot: string, between = ' ', format?: AttributionFormat): string {
    const lines = this.guest.all(slot).flatMap((element) => seenLines(element, format));
    return lines.join(between);
  }

  /** The attribution as it is seen: what the page wrote, or else that of the model. */
  private sentence(format: AttributionFormat): string {
    return this.guest.fills('attribution')
      ? this.printed('attribution', ' ', format)
      : this.sentences[format];
  }

  private async handleCopy({ currentTarget }: Event): Promise<void> {
    const format = (currentTarget as HTMLButtonElement).value as AttributionFormat;
    this.copiedAs = format;
    const text = this.sentence(format);
    if (await this.clipboard.copy(text)) {
      // Another button may have been pressed meanwhile.
      this.dispatchEvent(new BloomAttributionCopiedEvent(text, format));
      return;
    }
    // What cannot be copied for the reader is at least selected.
    const shown = this.guest.slotted('attribution') ?? this.renderRoot.querySelector('.attribution');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}

const FORMAT_NAMES: Readonly<Partial<Record<AttributionFormat, string>>> = {
  html: 'HTML',
  markdown: 'Markdown',
};

/** True where a footer is that of the page, and of no part of it, out through shadow roots. */
function isTopLevel(footer: Element): boolean {
  const root = footer.getRootNode();
  return !footer.closest(SECTIONS) && (!(root instanceof ShadowRoot) || isTopLevel(root.host));
}
