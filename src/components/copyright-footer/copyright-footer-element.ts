import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { IsolationController } from '../../controllers/isolation-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import type { Article } from '../../models/article.js';
import { ATTRIBUTION_FORMATS, type AttributionFormat } from '../../models/attribution.js';
import { PERMISSIONS, type Permission, type Rights } from '../../models/rights.js';
import { buttons } from '../../styles/button.styles.js';
import { isolable } from '../../styles/isolated.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { CORRECTION } from '../../words/article.js';
import { CLIPBOARD, FOOTER } from '../../words/clipboard.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { flag, ISOLATED } from '../attributes.js';
import { seenText, slotted } from '../slotted.js';
import { attributeCopy } from './copied-selection.js';
import { styles } from './copyright-footer.styles.js';
import { isJsonLdAllowed, rightsScript, rightsJsonLd } from './json-ld.js';
import { writtenAs } from './slotted-attribution.js';
import { fact, labelled, source } from './templates.js';
import { footerView, type FooterView } from './view.js';

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
 * @csspart ai-label - The AI label from the model.
 * @csspart correction - A correction from the model.
 * @csspart terms - Permission, requirements, notice and what else is agreed.
 * @csspart permission - The permission in words.
 * @csspart notice - The notice from the model.
 * @csspart requires - What a copy must carry, in words.
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
  static override styles = isolable(shared, buttons, styles);
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

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  private readonly clipboard = new CopyController(this);
  declare private view: FooterView;
  private copiedAs: AttributionFormat = 'text';
  private script: HTMLScriptElement | undefined;

  constructor() {
    super();
    this.isolated = false;
    new IsolationController(this);
    this.permission = PERMISSIONS[0];
    this.appendOnCopy = false;
    this.jsonLd = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The role depends on the place.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('copy', this.handlePageCopy);
    this.writeJsonLd('');
  }

  protected override willUpdate(): void {
    this.view = footerView(this, this.page.locale, this.baseURI, this.report.refuse);
    if (this.jsonLd && !isJsonLdAllowed()) this.report.refuse('json-ld', 'policy');
    this.clipboard.forget(this.sentence(this.copiedAs));
  }

  override render(): TemplateResult {
    const { view, page, icp, police } = this;
    const { terms } = view;
    const { state } = this.clipboard;
    const { locale } = page;
    const { colon, aside } = PUNCTUATION[locale];
    const words = FOOTER[locale];
    const hasTerms = [terms.permission, terms.requires, terms.notice, terms.facts.length].some(Boolean);
    const hasSite = view.copyright || icp || police || slotted(this, 'copyright') || slotted(this, 'site');
    const hasCredits =
      view.credits.length || view.source || slotted(this, 'credit') || slotted(this, 'source');
    const code = /\d{14}/.exec(police ?? '');
    return html`
      <div
        class="footer ${page.elder ? 'elder' : ''}"
        part="footer"
        role=${isTopLevel(this) ? 'contentinfo' : 'group'}
        aria-label=${words.footer}
        @slotchange=${this.handleSlotChange}
      >
        <div class="credits" part="credits" ?hidden=${!hasCredits}>
          <div class="line">
            <slot name="credit"
              >${view.credits.map(({ label, names }) => labelled(label, names, locale))}</slot
            >
          </div>
          <div class="line"><slot name="source">${view.source && source(view.source, locale)}</slot></div>
        </div>
        <slot name="ai-label">${view.made && html`<p class="made" part="ai-label">${view.made}</p>`}</slot>
        <slot name="correction"
          >${view.corrections.map(
            ({ text, time }) =>
              html`<p class="correction" part="correction">
                <span class="label">${CORRECTION[locale]}${time && aside.join(time.text)}${colon}</span
                >${text}
              </p>`,
          )}</slot
        >
        <div
          class="terms"
          part="terms"
          ?hidden=${!hasTerms && !slotted(this, 'notice') && !slotted(this, 'terms')}
        >
          ${terms.permission ? html`<p class="permission" part="permission">${terms.permission}</p>` : nothing}
          <slot name="notice"
            >${terms.notice && html`<p class="notice" part="notice">${terms.notice}</p>`}</slot
          >
          ${terms.requires ? html`<p part="requires">${terms.requires}</p>` : nothing}
          <div class="facts line">
            <slot name="terms">${terms.facts.map((one) => fact(one, locale))}</slot>
          </div>
        </div>
        <div ?hidden=${!this.sentence('text')}>
          <div class="attribution" part="attribution">
            <slot name="attribution">${view.attribution('text')}</slot>
          </div>
          <div class="copy">
            ${ATTRIBUTION_FORMATS.map(
              (format) =>
                html`<button
                  class="button"
                  type="button"
                  part="copy"
                  value=${format}
                  aria-label=${words.copy[format]}
                  @click=${this.handleCopy}
                >
                  ${FORMAT_NAMES[format] ?? words.copy[format]}
                </button>`,
            )}
            <span role="status" part="status">${state === 'idle' ? '' : CLIPBOARD[locale][state]}</span>
          </div>
        </div>
        <div class="site line" part="site" ?hidden=${!hasSite}>
          <slot name="copyright"
            >${view.copyright && html`<span part="copyright">${view.copyright}</span>`}</slot
          >
          ${icp ? html`<a href="https://beian.miit.gov.cn/">${icp}</a>` : nothing}
          ${
            police
              ? html`<a href="https://beian.mps.gov.cn/${code ? `#/query/webSearch?code=${code[0]}` : ''}"
                  >${police}</a
                >`
              : nothing
          }
          <slot name="site"></slot>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.writeJsonLd(this.jsonLd && isJsonLdAllowed() ? this.rightsJsonLd() : '');
    // A page whose copies stay as they are has no listener of ours.
    if (this.appendOnCopy) document.addEventListener('copy', this.handlePageCopy);
    else document.removeEventListener('copy', this.handlePageCopy);
  }

  private rightsJsonLd(): string {
    const { terms, credits } = this.view;
    const { colon } = PUNCTUATION[this.page.locale];
    const named = credits.map(({ label, names }) => (label && label + colon) + names);
    return rightsJsonLd(
      terms,
      this.printed('notice') || (terms.notice ?? ''),
      this.printed('credit') || named.join(' '),
    );
  }

  /** What the page wrote into a slot. */
  private printed(slot: string): string {
    const parts = [...this.children].filter((child) => child.slot === slot);
    return parts.map((part) => seenText(part).trim()).join(' ');
  }

  /** One script at most. A copy of the element brings its script along, which is then its own. */
  private writeJsonLd(json: string): void {
    if (json) this.script ??= this.querySelector('script') ?? undefined;
    if (this.script?.text === json && this.script.parentNode === this) return;
    this.script?.remove();
    if (!json) return;
    this.script = rightsScript(json);
    if (this.script) this.append(this.script);
  }

  /** The attribution as it is seen: what the page wrote, or else that of the model. */
  private sentence(format: AttributionFormat): string {
    const printed = slotted(this, 'attribution');
    if (!printed) return this.view.attribution(format);
    // The text of an element that is not shown yet is known already.
    return format === 'text' ? seenText(printed).replace(/\s+/g, ' ').trim() : writtenAs(printed, format);
  }

  private readonly handleCopy = async (event: Event): Promise<void> => {
    const format = (event.currentTarget as HTMLButtonElement).value as AttributionFormat;
    this.copiedAs = format;
    const text = this.sentence(format);
    if (await this.clipboard.copy(text)) {
      // Another button may have been pressed meanwhile.
      this.dispatchEvent(new BloomAttributionCopiedEvent(text, format));
      return;
    }
    // What cannot be copied for the reader is at least selected.
    const shown = slotted(this, 'attribution') ?? this.renderRoot.querySelector('.attribution');
    if (shown) getSelection()?.selectAllChildren(shown);
  };

  private readonly handlePageCopy = (event: ClipboardEvent): void => {
    attributeCopy(event, this, (format) => this.sentence(format));
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
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
