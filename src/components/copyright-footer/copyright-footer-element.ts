import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import { COPYRIGHT_FOOTER } from '../../locales/copyright-footer.js';
import type { Article } from '../../models/article.js';
import { PERMISSIONS, type Permission, type Rights } from '../../models/rights.js';
import { shared } from '../../styles/shared.styles.js';
import { allowed } from '../attributes.js';
import { slotted } from '../slotted.js';
import { styles } from './copyright-footer.styles.js';
import { footerView, type FooterSource, type FooterView } from './view.js';

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
  ) {
    super('bloom-attribution-copied');
  }
}

/**
 * The foot of an article: who made it, where it comes from, under which terms it may be printed again.
 *
 * Without script the slotted credits, notice and attribution stand in the page as they were written.
 *
 * The notice is shown verbatim, in every language. Beside it stands in words whether permission is needed and what a copy
 * must carry, and one button copies the sentence that obeys it; it says "copied" only when the browser took the text.
 *
 * @slot credit - One line of credits, `<span slot="credit">责编：郭璇</span>`; as many as there are.
 * @slot source - Where the article comes from, with a link.
 * @slot notice - The publisher's notice, verbatim.
 * @slot attribution - The sentence that a republisher must print; this is what the button copies.
 * @slot copyright - The © line.
 *
 * @csspart footer - All of it.
 * @csspart credits - The credits and the source.
 * @csspart terms - Permission, requirements and notice.
 * @csspart permission - The permission in words.
 * @csspart notice - The notice from the model.
 * @csspart requires - What a copy must carry, in words.
 * @csspart attribution - The sentence to copy.
 * @csspart copy - The button.
 * @csspart status - What came of copying.
 * @csspart copyright - The © line from the model.
 *
 * @cssprop [--bloom-rule] - Color of the line above.
 * @cssprop [--bloom-accent] - Color of the bar beside the terms.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
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
  static override styles = [shared, styles];
  static override properties = {
    article: { attribute: false },
    rights: { attribute: false },
    permission: {},
    requires: {},
  };

  /** The article whose credits, source and rights are shown. */
  declare article: Article | undefined;
  /** Rights to show instead of the article's own. */
  declare rights: Rights | undefined;
  /** May it be printed again: `required` (after permission), `free`, `forbidden`. `unknown` says nothing. */
  declare permission: Permission;
  /** What a copy must carry: a list of source, original-headline, author, editor, link, date, photo-credit, notify. */
  declare requires: string | undefined;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  private readonly clipboard = new CopyController(this);
  declare private view: FooterView;

  constructor() {
    super();
    this.permission = PERMISSIONS[0];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The role depends on the place.
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.view = footerView(this, this.page.locale, this.baseURI, this.report.refuse);
    this.clipboard.forget(this.sentence());
  }

  override render(): TemplateResult {
    const { view, page } = this;
    const { state } = this.clipboard;
    const words = COPYRIGHT_FOOTER[page.locale];
    const given = allowed(PERMISSIONS, this.permission);
    const permission = words.permission[given === 'unknown' ? view.permission : given];
    const hasTerms = permission || view.requires || view.notice || slotted(this, 'notice');
    return html`
      <div
        class="footer ${page.elder ? 'elder' : ''}"
        part="footer"
        role=${isTopLevel(this) ? 'contentinfo' : 'group'}
        aria-label=${words.footer}
        @slotchange=${this.handleSlotChange}
      >
        <div class="credits" part="credits">
          <slot name="credit"
            >${view.credits.map(({ label, names }) => credit(label && label + words.colon, names))}</slot
          >
          <slot name="source">${view.source && source(view.source, words)}</slot>
        </div>
        <div class="terms" part="terms" ?hidden=${!hasTerms}>
          ${permission ? html`<p class="permission" part="permission">${permission}</p>` : nothing}
          <slot name="notice"
            >${view.notice && html`<p class="notice" part="notice">${view.notice}</p>`}</slot
          >
          ${view.requires ? html`<p part="requires">${words.requires}${words.colon}${view.requires}</p>` : nothing}
        </div>
        <div ?hidden=${!this.sentence()}>
          <div class="attribution" part="attribution">
            <slot name="attribution">${view.attribution}</slot>
          </div>
          <button type="button" part="copy" @click=${this.handleCopy}>${words.copy}</button>
          <span role="status" part="status">${state === 'idle' ? '' : words[state]}</span>
        </div>
        <slot name="copyright"
          >${view.copyright && html`<p class="copyright" part="copyright">${view.copyright}</p>`}</slot
        >
      </div>
    `;
  }

  /** The attribution as it is seen: what the page wrote, or else that of the model. */
  private sentence(): string {
    const printed = slotted(this, 'attribution') as HTMLElement | undefined;
    return (printed?.innerText ?? this.view.attribution).replace(/\s+/g, ' ').trim();
  }

  private readonly handleCopy = async (): Promise<void> => {
    const text = this.sentence();
    if (await this.clipboard.copy(text)) {
      this.dispatchEvent(new BloomAttributionCopiedEvent(text));
      return;
    }
    // What cannot be copied for the reader is at least selected.
    const shown = slotted(this, 'attribution') ?? this.renderRoot.querySelector('.attribution');
    if (shown) getSelection()?.selectAllChildren(shown);
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
}

type Words = (typeof COPYRIGHT_FOOTER)['en'];

function credit(label: string, names: unknown): TemplateResult {
  return html`<span><span class="label">${label}</span>${names}</span>`;
}

function source({ name, url, headline }: FooterSource, words: Words): unknown[] {
  return [
    credit(words.source + words.colon, url ? html`<a href=${url}>${name}</a>` : name),
    headline && html`<span>${words.originalHeadline(headline)}</span>`,
  ];
}

/** True where a footer is that of the page, and of no part of it, out through shadow roots. */
function isTopLevel(footer: Element): boolean {
  const root = footer.getRootNode();
  return !footer.closest(SECTIONS) && (!(root instanceof ShadowRoot) || isTopLevel(root.host));
}
