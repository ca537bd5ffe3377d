import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import { shared } from '../../styles/shared.styles.js';
import { allowed } from '../attributes.js';
import { slotted } from '../slotted.js';
import { isSelected } from './selection.js';
import { cardView, focalPosition, type CardMedia, type CardView } from './view.js';
import { styles } from './article-card.styles.js';

export const CARD_LAYOUTS = ['auto', 'stack', 'row', 'compact', 'hero'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];

export const HIT_AREAS = ['card', 'headline'] as const;
export type HitArea = (typeof HIT_AREAS)[number];

/** The first is the default. */
export const HEADING_LEVELS = ['3', '2', '4', '5', '6', 'none'] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

const HEADINGS: Readonly<Record<HeadingLevel, (text: unknown) => TemplateResult>> = {
  '2': (text) => html`<h2 class="headline" part="headline">${text}</h2>`,
  '3': (text) => html`<h3 class="headline" part="headline">${text}</h3>`,
  '4': (text) => html`<h4 class="headline" part="headline">${text}</h4>`,
  '5': (text) => html`<h5 class="headline" part="headline">${text}</h5>`,
  '6': (text) => html`<h6 class="headline" part="headline">${text}</h6>`,
  none: (text) => html`<div class="headline" part="headline">${text}</div>`,
};

/** What answers a click by itself, so that the card must not. */
const INTERACTIVE =
  'a, button, input, select, textarea, label, summary, audio, video, [role=button], [contenteditable]';

/**
 * A card that leads to one article: on a front page, in a list of related headlines, as the opening of a page.
 *
 * Without script the slotted picture, heading, summary and credits stand in the page in the order they were written.
 *
 * The whole card is clickable, but its text can be selected and links inside it work; the one link of the card is the
 * headline's. A slotted part always wins over the same part of `article`.
 *
 * @slot media - The picture, an `<img>`; cropped to the ratio around its focal point.
 * @slot kicker - Column or section above the headline.
 * @slot overline - 引题, the line that leads into the headline.
 * @slot headline - A heading with the link in it: `<h3><a href="…">…</a></h3>`.
 * @slot subheadline - 副题, the line below the headline.
 * @slot standfirst - The summary; cut by css after a few lines, never in the DOM.
 * @slot byline - Who wrote it, with roles.
 * @slot source - Where it comes from.
 * @slot date - A `<time>`.
 *
 * @csspart card - All of it.
 * @csspart media - The frame of the picture.
 * @csspart fallback - What stands in the frame when the picture cannot be loaded.
 * @csspart kicker - The kicker from the model.
 * @csspart overline - The overline from the model.
 * @csspart headline - The heading from the model.
 * @csspart link - The link in the heading from the model.
 * @csspart subheadline - The sub-headline from the model.
 * @csspart standfirst - The summary from the model.
 * @csspart meta - The line with byline, source and date.
 *
 * @cssprop [--bloom-article-card-gap=12px 20px] - Between picture and text: rows, columns.
 * @cssprop [--bloom-article-card-ratio=1.5] - Width of the picture divided by its height.
 * @cssprop [--bloom-article-card-radius=4px] - Corners of the picture.
 * @cssprop [--bloom-article-card-thumbnail=6.5em] - Width of the picture in the compact layout.
 * @cssprop [--bloom-article-card-headline-size] - Size of the headline in every layout.
 * @cssprop [--bloom-article-card-lines=3] - Lines of the summary that are shown.
 * @cssprop [--bloom-accent=inherit] - Color of the kicker.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
 * @cssprop [--bloom-headline-font=inherit] - Font of headlines.
 *
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused or is missing. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-article-card>
 *   <img slot="media" src="patrol.jpg" alt="三名身穿红马甲的志愿者走过夜市" width="1200" height="800" />
 *   <span slot="kicker">志愿服务</span>
 *   <h3 slot="headline"><a href="/news/1.html">六色花开，邻里相助</a></h3>
 *   <p slot="standfirst">霞光社区六支志愿队一年开展近40场活动。</p>
 *   <span slot="byline">通讯员 陈志蓉</span>
 *   <time slot="date" datetime="2024-09-10">2024年9月10日</time>
 * </bloom-article-card>
 * ```
 */
export class ArticleCardElement extends LitElement {
  static override styles = [shared, styles];
  static override properties = {
    article: { attribute: false },
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    hitArea: { attribute: 'hit-area' },
    focal: {},
    broken: { state: true },
  };

  /** The article to show, instead of or beside slotted parts. */
  declare article: Article | undefined;
  /** `auto` lets the width of the card choose: stack, below 15rem without the summary, row from 30rem, hero from 52rem. */
  declare layout: CardLayout;
  /** Level of the heading made from `article`, `2` to `6`, or `none` for no heading. */
  declare headingLevel: HeadingLevel;
  /** `headline`: only the headline's link answers a click. */
  declare hitArea: HitArea;
  /** What must stay in the frame, `0.3 0.6`: from the left, from the top, each 0–1. */
  declare focal: string | undefined;
  declare private broken: boolean;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  declare private view: CardView;

  constructor() {
    super();
    this.layout = CARD_LAYOUTS[0];
    this.headingLevel = HEADING_LEVELS[0];
    this.hitArea = HIT_AREAS[0];
    this.broken = false;
  }

  protected override willUpdate(): void {
    const { refuse } = this.report;
    const shown = this.view?.media?.src;
    this.view = cardView(this.article, this.page.locale, refuse);
    // The same picture again would not tell again that it is broken.
    if (this.view.media?.src !== shown && !slotted(this, 'media')) this.broken = false;
    if (this.article && !this.view.headline && !slotted(this, 'headline')) refuse('headline', 'missing');
    if (this.focal && !focalPosition(this.focal)) refuse('focal', 'shape');
    if (this.broken) refuse('media', 'image');
  }

  protected override updated(): void {
    const media = this.renderRoot.querySelector<HTMLElement>('.media');
    media?.style.setProperty('--_focal', focalPosition(this.focal) ?? this.view.media?.focal ?? '');
  }

  override render(): TemplateResult {
    const { view } = this;
    const hasMedia = view.media ?? slotted(this, 'media');
    return html`
      <div
        class="card ${allowed(CARD_LAYOUTS, this.layout)} ${this.page.elder ? 'elder' : ''} ${
          hasMedia ? '' : 'bare'
        } ${this.clickable ? 'linked' : ''}"
        part="card"
        @click=${this.handleClick}
        @auxclick=${this.handleClick}
        @slotchange=${this.handleSlotChange}
      >
        <div
          class=${this.broken ? 'media broken' : 'media'}
          part="media"
          @slotchange=${this.handleMediaChange}
        >
          <slot name="media" @error=${this.whetherBroken} @load=${this.whetherBroken}
            >${view.media && image(view.media)}</slot
          >
          ${this.broken ? fallback(this.alt) : nothing}
        </div>
        <div class="text">
          <slot name="kicker">${line('kicker', view.kicker)}</slot>
          <slot name="overline">${line('overline', view.overline)}</slot>
          <slot name="headline"
            >${view.headline && HEADINGS[allowed(HEADING_LEVELS, this.headingLevel)](headlineLink(view))}</slot
          >
          <slot name="subheadline">${line('subheadline', view.subheadline)}</slot>
          <slot name="standfirst">${line('standfirst', view.standfirst)}</slot>
          <div class="meta" part="meta">
            <slot name="byline">${view.bylines?.map((byline) => html`<span>${byline}</span>`)}</slot>
            <slot name="source">${view.source && html`<span>${view.source}</span>`}</slot>
            <slot name="date"
              >${view.date && html`<time datetime=${view.date.datetime}>${view.date.text}</time>`}</slot
            >
          </div>
        </div>
      </div>
    `;
  }

  /** The one link of the card. */
  private get link(): HTMLAnchorElement | undefined {
    const headline = slotted(this, 'headline') ?? this.renderRoot.querySelector('.headline');
    const link = headline?.matches('a[href]') ? headline : headline?.querySelector('a[href]');
    return safeHref(link?.getAttribute('href')) ? (link as HTMLAnchorElement) : undefined;
  }

  private get clickable(): boolean {
    return (
      allowed(HIT_AREAS, this.hitArea) === 'card' &&
      Boolean(slotted(this, 'headline') ? this.link : this.view.headline && this.view.url)
    );
  }

  private get alt(): string {
    return (slotted(this, 'media') ? this.picture : this.view.media)?.alt ?? '';
  }

  /** The slotted image, or the one inside a slotted `<picture>` or link. */
  private get picture(): HTMLImageElement | null | undefined {
    const media = slotted(this, 'media');
    return media instanceof HTMLImageElement ? media : media?.querySelector('img');
  }

  /** A click beside the link follows it, unless it was on something interactive or ended a selection. */
  private readonly handleClick = (event: MouseEvent): void => {
    const path = event.composedPath() as Element[];
    const inside = path.slice(0, path.indexOf(event.currentTarget as Element));
    const answered = event.defaultPrevented || inside.some((target) => target.matches?.(INTERACTIVE));
    const { link } = this;
    if (!link || !this.clickable || answered || isSelected(this, this.renderRoot)) return;
    // The event itself tells the new one its modifier keys.
    if (event.button === 0) link.dispatchEvent(new MouseEvent('click', event));
    if (event.button === 1) open(link.href, '_blank', 'noopener');
  };

  /** Neither event bubbles. Listens to the slot alone: the drawing that stands in for a picture loads, too. */
  private readonly whetherBroken = {
    capture: true,
    handleEvent: ({ type }: Event): void => {
      this.broken = type === 'error';
    },
  };

  /** A picture that failed before the script arrived fires no event any more. */
  private readonly handleMediaChange = (): void => {
    const { picture } = this;
    this.broken = Boolean(picture?.complete && picture.naturalWidth === 0 && picture.hasAttribute('src'));
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
}

function line(name: string, text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p class=${name} part=${name}>${text}</p>` : nothing;
}

function headlineLink({ headline, url }: CardView): unknown {
  return url ? html`<a part="link" href=${url}>${headline}</a>` : headline;
}

function image({ src, srcset, alt, width, height }: CardMedia): TemplateResult {
  return html`<img
    src=${src}
    srcset=${srcset || nothing}
    sizes="auto, 100vw"
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
  />`;
}

/** Six petals round a centre: the quiet motif where a picture is missing. */
function fallback(alt: string): TemplateResult {
  return html`<div
    class="fallback"
    part="fallback"
    role=${alt ? 'img' : nothing}
    aria-label=${alt || nothing}
    aria-hidden=${alt ? nothing : 'true'}
  >
    <svg viewBox="-109 -109 218 218" aria-hidden="true">
      <path id="petal" d="M0-10C-19-20-19-43 0-43S19-20 0-10" />
      <use href="#petal" transform="rotate(60)" />
      <use href="#petal" transform="rotate(120)" />
      <use href="#petal" transform="rotate(180)" />
      <use href="#petal" transform="rotate(240)" />
      <use href="#petal" transform="rotate(300)" />
      <circle r="5" />
    </svg>
  </div>`;
}
