import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { GuestController } from '../../controllers/guest-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { closestOut } from '../../controllers/surroundings.js';
import type { Article } from '../../models/article.js';
import { ATTRIBUTION_FORMATS, type AttributionFormat } from '../../models/attribution.js';
import { PERMISSIONS, type Permission, type Rights } from '../../models/rights.js';
import { printLit } from '../../print/lit.js';
import { buttons } from '../../styles/button.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { CLIPBOARD, FOOTER } from '../../words/clipboard.js';
import { classNames, flag, ISOLATED } from '../attributes.js';
import { FooterContent } from './content.js';
import { styles } from './copyright-footer.styles.js';

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

/** What `append-on-copy` and `json-ld` do comes with the first footer that has either. */
const extras = new OnDemand(async () => (await import('./extras.js')).Extras);

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
  declare private content: FooterContent;
  private copiedAs: AttributionFormat = 'text';
  private extras: Promise<void> | undefined;

  constructor() {
    super();
    this.permission = PERMISSIONS[0];
    this.appendOnCopy = false;
    this.jsonLd = false;
  }

  protected override willUpdate(): void {
    const { clipboard } = this;
    this.content = new FooterContent(this, this.guest);
    if (clipboard.state !== 'idle') clipboard.forget(this.content.sentence(this.copiedAs));
  }

  override render(): TemplateResult {
    const { guest, content } = this;
    const { parts } = content;
    return html`<div
      class=${classNames('footer', guest.elder && 'elder')}
      part="footer"
      role=${closestOut(this, SECTIONS) ? 'group' : 'contentinfo'}
      aria-label=${FOOTER[guest.locale].footer}
    >
      ${printLit(content.credits, ...parts.at('ai-label', 'correction'), content.agreed)}
      ${this.copyBox()}${printLit(content.site, parts.rest)}
    </div>`;
  }

  protected override updated(): void {
    if (this.appendOnCopy || this.jsonLd) this.extras ??= this.loadExtras();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.extras;
    return super.getUpdateComplete();
  }

  private async loadExtras(): Promise<void> {
    await extras.load();
    if (extras.code) new extras.code(this, this.guest, () => this.content);
  }

  /** By what stands in the page, not by what is seen: a footer may be in closed details. */
  private copyBox(): TemplateResult | typeof nothing {
    const { guest, content } = this;
    const { copy } = FOOTER[guest.locale];
    const { state } = this.clipboard;
    const slot = guest.fills('attribution') && printLit(...content.parts.at('attribution'));
    const sentence = slot ? guest.text('attribution') : content.sentence('text');
    if (!sentence) return slot || nothing;
    return html`<div class="attribution" part="attribution">${slot || sentence}</div>
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

  private async handleCopy({ currentTarget }: Event): Promise<void> {
    const format = (currentTarget as HTMLButtonElement).value as AttributionFormat;
    this.copiedAs = format;
    const text = this.content.sentence(format);
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
