import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { IsolationController } from '../../controllers/isolation-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import { TickController } from '../../controllers/tick-controller.js';
import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import {
  CARD_LAYOUTS,
  CARD_LOADINGS,
  HEADING_LEVELS,
  HIT_AREAS,
  type CardLayout,
  type CardLoading,
  type HeadingLevel,
  type HitArea,
} from '../../models/looks.js';
import { isolable } from '../../styles/isolated.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { ARTICLE } from '../../words/article.js';
import { allowed, flag, inherited, ISOLATED } from '../attributes.js';
import { slotted } from '../slotted.js';
import { BloomArticleSelectedEvent } from './article-selected-event.js';
import { CARD_LIVE_STATES, CARD_STATES, type CardLiveState, type CardState } from './marks.js';
import { isSelected } from './selection.js';
import { fallback, HEADINGS, image, line, mediaType, skeleton, subLinks, timeElement } from './templates.js';
import { cardTime, TIME_STYLES, type Clock, type CardTime, type TimeStyle } from './time.js';
import { cardView, focalPosition, isExternal, type CardView } from './view.js';
import { styles } from './article-card.styles.js';

export {
  BloomArticleSelectedEvent,
  CARD_LIVE_STATES,
  CARD_STATES,
  TIME_STYLES,
  type CardLiveState,
  type CardState,
  type TimeStyle,
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
 * A withdrawn article leaves its headline, without a link, and the words that it was withdrawn: no picture, no summary, and
 * no click on the card leads anywhere. In HTML leave the link out yourself, unless the page behind it says why.
 *
 * What was paid for is not shown in elder-friendly mode, which knows no promotion.
 *
 * @slot media - The picture, an `<img>`; cropped to the ratio around its focal point.
 * @slot media-type - What it is and how long or how many: `视频 3分05秒`, `12张图`.
 * @slot caption - What the picture shows; not shown in the layouts stack and compact.
 * @slot photo-credit - Who made the picture; not shown in the layout compact.
 * @slot rank - Place in a ranking.
 * @slot kicker - Column or section above the headline; hidden where it is the section around the card.
 * @slot live - 直播中: the words for a live report. With `live="live"` they have a dot.
 * @slot sponsor - Who paid for it: `赞助：…`.
 * @slot marks - What must be known before reading, one element each: 独家, 订阅后可读, 已更正, 人工智能生成.
 * @slot notice - 本文已撤回: the words of a card with `state="withdrawn"`.
 * @slot overline - 引题, the line that leads into the headline.
 * @slot headline - A heading with the link in it: `<h3><a href="…">…</a></h3>`.
 * @slot subheadline - 副题, the line below the headline.
 * @slot standfirst - The summary; cut by css after a few lines, never in the DOM.
 * @slot dateline - 岳塘新闻网9月10日讯.
 * @slot byline - Who wrote it, with roles.
 * @slot source - Where it comes from.
 * @slot date - A `<time>`, which stays as it is written unless the attribute `time` is set.
 * @slot comments - How many comments there are.
 * @slot related - Links to what belongs to it, a `<ul>`.
 * @slot actions - Buttons of the page, such as one that saves the article.
 *
 * @csspart card - All of it.
 * @csspart media - The frame of the picture.
 * @csspart fallback - What stands in the frame when the picture cannot be loaded.
 * @csspart media-type - Kind and length of what is no picture, from the model.
 * @csspart caption - The caption from the model.
 * @csspart photo-credit - Who made the picture, from the model.
 * @csspart rank - The place in a ranking.
 * @csspart kicker - The kicker from the model.
 * @csspart live - The words for a live report.
 * @csspart sponsor - Who paid for it, from the model.
 * @csspart mark - Each mark from the model or the attribute `state`.
 * @csspart notice - The words that the article was withdrawn.
 * @csspart overline - The overline from the model.
 * @csspart headline - The heading from the model.
 * @csspart link - The link in the heading from the model.
 * @csspart subheadline - The sub-headline from the model.
 * @csspart standfirst - The summary from the model.
 * @csspart meta - The line with dateline, byline, source, date and comments.
 * @csspart dateline - The dateline from the model.
 * @csspart comments - How many comments there are, from the model.
 * @csspart related - The list of sub-links from the model.
 *
 * @cssprop [--bloom-article-card-gap=12px 20px] - Between picture and text: rows, columns.
 * @cssprop [--bloom-article-card-ratio=1.5] - Width of the picture divided by its height.
 * @cssprop [--bloom-article-card-radius=4px] - Corners of the picture.
 * @cssprop [--bloom-article-card-thumbnail=6.5em] - Width of the picture in the compact layout.
 * @cssprop [--bloom-article-card-headline-size] - Size of the headline in every layout.
 * @cssprop [--bloom-article-card-lines=3] - Lines of the summary that are shown.
 * @cssprop [--bloom-accent=inherit] - Color of the kicker, of a live report and of breaking news.
 * @cssprop [--bloom-visited] - Color of a headline that was read: the ink, paler, unless told otherwise.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
 * @cssprop [--bloom-rule] - Color of hairlines: the ink, thin, unless told otherwise.
 * @cssprop [--bloom-headline-font=inherit] - Font of headlines.
 * @cssprop [--bloom-ink=CanvasText] - Color of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the paper where it is `isolated`.
 *
 * @fires {BloomArticleSelectedEvent} bloom-article-selected - The link of the card was followed. Bubbles, composed.
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
  static override styles = isolable(shared, styles);
  static override properties = {
    article: { attribute: false },
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    hitArea: { attribute: 'hit-area' },
    focal: {},
    loading: {},
    time: {},
    zone: {},
    section: {},
    state: {},
    live: {},
    rank: {},
    pending: { converter: flag },
    isolated: ISOLATED,
    broken: { state: true },
  };

  /** The article to show, instead of or beside slotted parts. */
  declare article: Article | undefined;
  /** `auto` lets the width of the card choose: stack, below 15em without the summary, row from 30em, hero from 52em. */
  declare layout: CardLayout;
  /** Level of the heading made from `article`, `2` to `6`, or `none` for no heading. */
  declare headingLevel: HeadingLevel;
  /** `headline`: only the headline's link answers a click. */
  declare hitArea: HitArea;
  /** What must stay in the frame, `0.3 0.6`: from the left, from the top, each 0–1. */
  declare focal: string | undefined;
  /** `eager` for the picture that a page opens with. */
  declare loading: CardLoading;
  /** `auto`, the default: how long ago within a day, then the date. `absolute`: the date. `relative`: how long ago. */
  declare time: TimeStyle | undefined;
  /** Whose clocks are meant, `Asia/Shanghai` by default. Taken over from an ancestor's `zone` or `data-bloom-zone`. */
  declare zone: string | undefined;
  /** The section that the card stands in. Taken over from an ancestor's `section` or `data-bloom-section`. */
  declare section: string | undefined;
  /** `new`, `updated`, `corrected`, `withdrawn`, or `published` for none of them; else that of `article`. */
  declare state: CardState | undefined;
  /** `upcoming`, `live`, `ended`; else that of `article`. */
  declare live: CardLiveState | undefined;
  /** Place in a ranking. */
  declare rank: string | number | undefined;
  /** Shows the place of what is still awaited, until there is an article or a slotted headline. */
  declare pending: boolean;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;
  declare private broken: boolean;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  declare private view: CardView;
  /** How long ago the slotted time was, where the page asks for that. */
  private since: CardTime | undefined;
  private external = false;
  /** Whether the slotted kicker says the section once more. */
  private repeats = false;

  constructor() {
    super();
    this.isolated = false;
    new IsolationController(this);
    this.layout = CARD_LAYOUTS[0];
    this.headingLevel = HEADING_LEVELS[0];
    this.hitArea = HIT_AREAS[0];
    this.loading = CARD_LOADINGS[0];
    this.pending = false;
    this.broken = false;
    new TickController(this, () => this.since?.next ?? this.view.next);
  }

  protected override willUpdate(): void {
    const { refuse } = this.report;
    const shown = this.view?.media?.src;
    const headline = slotted(this, 'headline');
    const clock: Clock = {
      locale: this.page.locale,
      style: allowed(TIME_STYLES, this.time),
      zone: this.zone?.trim() || inherited(this, 'zone'),
      now: Date.now(),
    };
    const section = this.section?.trim() || inherited(this, 'section');
    this.repeats = Boolean(section) && slotted(this, 'kicker')?.textContent.trim() === section;
    this.view = cardView(this.article, { ...clock, section, state: this.state, live: this.live }, refuse);
    const printed = this.time ? this.printedTime : undefined;
    const since = printed === undefined ? null : cardTime(printed, clock);
    this.since = since?.next === undefined ? undefined : since;
    this.external = isExternal(headline ? this.link?.getAttribute('href') : this.view.url, this.baseURI);
    // The same picture again would not tell again that it is broken.
    if (this.view.media?.src !== shown && !slotted(this, 'media')) this.broken = false;
    if (this.article && !this.view.headline && !headline) refuse('headline', 'missing');
    if (this.focal && !focalPosition(this.focal)) refuse('focal', 'shape');
    if (this.broken) refuse('media', 'image');
  }

  protected override updated(): void {
    const media = this.renderRoot.querySelector<HTMLElement>('.media');
    media?.style.setProperty('--_focal', focalPosition(this.focal) ?? this.view.media?.focal ?? '');
  }

  override render(): TemplateResult {
    const { view, since } = this;
    const words = ARTICLE[this.page.locale];
    const awaited = this.pending && !this.article && !slotted(this, 'headline');
    const isWithdrawn = view.state === 'withdrawn';
    const hasMedia = !isWithdrawn && (view.media || slotted(this, 'media') || awaited);
    const type = html`<slot name="media-type">${mediaType(view.mediaType)}</slot>`;
    return html`
      <div
        class="card ${allowed(CARD_LAYOUTS, this.layout)} ${this.marksOfCard} ${hasMedia ? '' : 'bare'}"
        part="card"
        aria-busy=${awaited ? 'true' : nothing}
        @click=${this.handleClick}
        @auxclick=${this.handleClick}
        @mouseenter=${this.handleSlotChange}
        @slotchange=${this.handleSlotChange}
      >
        <div class="picture">
          <div class=${this.broken ? 'media broken' : 'media'} part="media">
            <slot
              name="media"
              @slotchange=${this.handleMediaChange}
              @error=${this.whetherBroken}
              @load=${this.whetherBroken}
              >${view.media && image(view.media, allowed(CARD_LOADINGS, this.loading))}</slot
            >
            ${this.broken ? fallback(this.alt) : nothing} ${hasMedia ? type : nothing}
          </div>
          <div class="legend">
            <slot name="caption">${line('caption', view.caption)}</slot>
            <slot name="photo-credit">${line('photo-credit', view.photoCredit)}</slot>
          </div>
        </div>
        <div class="text">
          <slot name="rank">${line('rank', this.place)}</slot>
          <div class="eyebrow">
            <slot name="kicker" class="kept">${line('kicker', view.kicker)}</slot>
            <slot name="live">${view.live && line('live', words.live[view.live], view.live)}</slot>
            <slot name="sponsor">${line('sponsor', view.sponsor)}</slot>
            <slot name="marks">${view.marks?.map(({ name, text }) => line('mark', text, name))}</slot>
            ${hasMedia ? nothing : type}
          </div>
          <slot name="notice" class="kept">${isWithdrawn ? line('notice', words.withdrawn) : nothing}</slot>
          <slot name="overline">${line('overline', view.overline)}</slot>
          <slot name="headline" class="kept"
            >${view.headline && HEADINGS[allowed(HEADING_LEVELS, this.headingLevel)](this.headlineLink)}</slot
          >${slotted(this, 'headline') && this.externalNote}
          <slot name="subheadline">${line('subheadline', view.subheadline)}</slot>
          <slot name="standfirst">${line('standfirst', view.standfirst)}</slot>
          ${awaited ? skeleton() : nothing}
          <div class="meta" part="meta">
            <slot name="dateline">${line('dateline', view.dateline)}</slot>
            <slot name="byline">${view.bylines?.map((byline) => html`<span>${byline}</span>`)}</slot>
            <slot name="source" class="kept">${view.source && html`<span>${view.source}</span>`}</slot>
            ${since && timeElement(since)}
            <slot name="date" class="kept"
              >${view.date && timeElement(view.date)}${
                view.updated && html`<span>${words.updated}${timeElement(view.updated)}</span>`
              }</slot
            >
            <slot name="comments">${line('comments', view.comments)}</slot>
          </div>
          <slot name="related">${subLinks(view.related)}</slot>
          <slot name="actions"></slot>
        </div>
      </div>
    `;
  }

  private get marksOfCard(): string {
    const { state, live, sponsor } = this.view;
    return Object.entries({
      elder: this.page.elder,
      linked: this.clickable,
      withdrawn: state === 'withdrawn',
      'on-air': live === 'live',
      paid: sponsor ?? slotted(this, 'sponsor'),
      external: this.external,
      repeats: this.repeats,
      since: this.since,
      ranked: this.place ?? slotted(this, 'rank'),
    })
      .map(([name, is]) => (is ? name : ''))
      .join(' ');
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
      this.view.state !== 'withdrawn' &&
      Boolean(slotted(this, 'headline') ? this.link : this.view.headline && this.view.url)
    );
  }

  private get headlineLink(): unknown {
    const { headline, url } = this.view;
    return url ? html`<a part="link" href=${url}>${headline}${this.externalNote}</a>` : headline;
  }

  private get externalNote(): unknown {
    return this.external ? html`<span class="unseen">${ARTICLE[this.page.locale].external}</span>` : nothing;
  }

  private get place(): string | undefined {
    return /^\s*\d+\s*$/.exec(String(this.rank))?.[0].trim();
  }

  /** The one slotted time; of several nobody knows which is meant. */
  private get printedTime(): string | undefined {
    const [date, another] = [...this.children].filter(({ slot }) => slot === 'date');
    const time = date?.matches('time') ? date : date?.querySelector('time');
    return another ? undefined : (time?.getAttribute('datetime') ?? undefined);
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
    const { link } = this;
    if (!link || event.button > 1) return;
    if (path.includes(link)) {
      this.tell(link);
      return;
    }
    const inside = path.slice(0, path.indexOf(event.currentTarget as Element));
    const answered = event.defaultPrevented || inside.some((target) => target.matches?.(INTERACTIVE));
    if (!this.clickable || answered || isSelected(this, this.renderRoot)) return;
    // The event itself tells the new one its modifier keys.
    if (event.button === 0) link.dispatchEvent(new MouseEvent('click', event));
    else {
      this.tell(link);
      open(link.href, '_blank', 'noopener');
    }
  };

  private tell(link: HTMLAnchorElement): void {
    const headline = slotted(this, 'headline')?.textContent ?? this.view.headline ?? '';
    this.dispatchEvent(new BloomArticleSelectedEvent(link.href, headline.trim(), this.article));
  }

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
