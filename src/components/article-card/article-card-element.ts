import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { GuestController } from '../../controllers/guest-controller.js';
import { TickController } from '../../controllers/tick-controller.js';
import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import {
  CARD_LAYOUTS,
  CARD_LIVE_STATES,
  CARD_LOADINGS,
  CARD_STATES,
  HEADING_LEVELS,
  HIT_AREAS,
  TIME_STYLES,
  type CardLayout,
  type CardLiveState,
  type CardLoading,
  type CardState,
  type HeadingLevel,
  type HitArea,
  type TimeStyle,
} from '../../models/looks.js';
import { printLit } from '../../print/lit.js';
import { ARTICLE } from '../../shapes/article.js';
import type { Lenient } from '../../shapes/lenient.js';
import { news } from '../../styles/news.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { cardParts, focalPoint, focalPosition, isExternal } from '../../views/article-card.js';
import { newsTime, newsTimePart } from '../../views/news-time.js';
import type { Page } from '../../views/page.js';
import { Part, part } from '../../views/part.js';
import { ARTICLE as WORDS } from '../../words/article.js';
import { classNames, flag, ISOLATED } from '../attributes.js';
import { refuseMissingCredits } from '../credits.js';
import { Layout } from '../layout.js';
import { modelOf } from '../model.js';
import { ElementClock, originOf, pageOf } from '../page.js';
import { styles } from './article-card.styles.js';
import { BloomArticleSelectedEvent } from './article-selected-event.js';
import { followsLink } from './follow-click.js';
import { fallback, legend, mediaType, skeleton, words } from './lay-card.js';

export { BloomArticleSelectedEvent };

const SLOTS = [
  'media',
  'media-type',
  'caption',
  'photo-credit',
  'rank',
  'kicker',
  'live',
  'sponsor',
  'marks',
  'notice',
  'overline',
  'headline',
  'subheadline',
  'standfirst',
  'dateline',
  'byline',
  'source',
  'date',
  'comments',
  'related',
  'actions',
];
const KEPT = ['kicker', 'notice', 'headline', 'source', 'date'];
/** What of a withdrawn article is not shown. */
const GONE = SLOTS.filter((slot) => !KEPT.includes(slot));

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
 * @csspart byline - Who wrote it, from the model.
 * @csspart source - Where it comes from, from the model.
 * @csspart date - The time from the model, and that of an update.
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
  static override styles = [shared, news, styles];
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
  declare private broken: boolean | undefined;

  private readonly guest = new GuestController(this, SLOTS);
  private tick: TickController | undefined;
  /** In how many milliseconds something that is shown will no longer be true. */
  private next: number | undefined;
  declare private parts: Layout;
  private text: Part | undefined;
  private classes = '';
  /** Whether a click anywhere on it follows its link. */
  private answers = false;
  private position: string | undefined;
  private source: unknown;

  constructor() {
    super();
    this.layout = CARD_LAYOUTS[0];
    this.headingLevel = HEADING_LEVELS[0];
    this.hitArea = HIT_AREAS[0];
    this.loading = CARD_LOADINGS[0];
    this.pending = false;
  }

  protected override willUpdate(): void {
    const { guest } = this;
    const article = modelOf(ARTICLE, this.article, 'article', guest);
    const clock = new ElementClock(guest.choice('time', TIME_STYLES, this.time));
    const zone = guest.zone(this.zone);
    const page = { ...pageOf(guest, article?.lang), zone, clock, origin: originOf(this.baseURI) };
    const headingLevel = guest.choice('heading-level', HEADING_LEVELS, this.headingLevel);
    const settings = {
      state: guest.choice('state', CARD_STATES, this.state) || article?.state,
      live: guest.choice('live', CARD_LIVE_STATES, this.live) || article?.live,
      section: this.section?.trim() || guest.section,
      headingLevel,
      loading: guest.choice('loading', CARD_LOADINGS, this.loading),
    };
    const isWithdrawn = settings.state === 'withdrawn';
    const isRepeated = guest.fills('kicker') && guest.text('kicker') === settings.section;
    const hidden = isWithdrawn ? GONE : isRepeated ? ['notice', 'kicker'] : ['notice'];
    const said = [rankPart(this.rank), ...cardParts(article ?? {}, page, settings)];
    const parts = (this.parts = new Layout(guest, said, hidden));
    if (article) refuseMissing(article, parts, guest);

    const isSlotted = guest.fills('headline');
    const href = isSlotted
      ? linkIn(guest.slotted('headline'))?.getAttribute('href')
      : parts.has('headline') && article?.url;
    const isAway = isExternal(href || '', page.origin);
    const since = this.time ? sincePart(guest.all('date'), page) : undefined;
    this.text = words(parts, headingLevel, since, isAway && isSlotted && externalNote(page));
    this.answers = guest.choice('hit-area', HIT_AREAS, this.hitArea) === 'card' && !isWithdrawn;
    this.classes = classNames(
      guest.choice('layout', CARD_LAYOUTS, this.layout),
      guest.elder && 'elder',
      href && this.answers && 'linked',
      isWithdrawn && 'withdrawn',
      settings.live === 'live' && 'on-air',
      parts.has('sponsor') && 'paid',
      isAway && 'external',
      parts.has('rank') && 'ranked',
    );
    this.position = focalPosition(this.focal);
    if (this.focal && !this.position) guest.refuse('focal', 'shape');
    this.position ??= focalPosition(article && focalPoint(article));
    // The same picture again would not tell again that it is broken.
    if (sourceOf(parts) !== this.source && !guest.fills('media')) this.broken = false;
    this.source = sourceOf(parts);
    if (this.broken) guest.refuse('media', 'image');
    this.next = clock.next;
    if (this.next !== undefined) this.tick ??= new TickController(this, () => this.next);
  }

  override render(): TemplateResult {
    const { parts, broken } = this;
    const isAwaited = this.pending && !this.article && !this.guest.fills('headline');
    const hasMedia = parts.has('media') || isAwaited;
    return html`<div
      class=${classNames('card', this.classes, !hasMedia && 'bare')}
      part="card"
      aria-busy=${isAwaited ? 'true' : nothing}
      @click=${this.handleClick}
      @auxclick=${this.handleClick}
    >
      ${
        hasMedia
          ? html`<div class="picture">
              <div
                class=${broken ? 'media broken' : 'media'}
                part="media"
                .style=${this.position ? `--_focal:${this.position}` : ''}
                @slotchange=${this.guest.fills('media') ? this.handleMediaChange : nothing}
                @error=${ArticleCardElement.handlePicture}
                @load=${ArticleCardElement.handlePicture}
              >
                ${printLit(parts.at('media'), mediaType(parts))}${
                  broken ? fallback(this.picture?.alt ?? '') : nothing
                }
              </div>
              ${printLit(legend(parts))}
            </div>`
          : nothing
      }${isAwaited ? skeleton() : printLit(this.text)}
    </div>`;
  }

  /** The slotted image, or the one inside a slotted `<picture>` or link. */
  private get picture(): HTMLImageElement | null | undefined {
    const media = this.guest.slotted('media') ?? this.renderRoot.querySelector('.media');
    return media instanceof HTMLImageElement ? media : media?.querySelector('img');
  }

  private handleClick(event: MouseEvent): void {
    const { guest, renderRoot } = this;
    const link = linkIn(guest.slotted('headline') ?? renderRoot.querySelector('.headline'));
    if (!link || !followsLink(event, link, this, renderRoot, this.answers)) return;
    const headline = guest.text('headline') || (pickText(this.article?.headline, guest.tag) ?? '');
    this.dispatchEvent(new BloomArticleSelectedEvent(link.href, headline.trim(), this.article));
  }

  /** A picture that failed before the script arrived fires no event any more. */
  private handleMediaChange(): void {
    const { picture } = this;
    this.broken = Boolean(picture?.complete && picture.naturalWidth === 0 && picture.hasAttribute('src'));
  }

  /** Neither event bubbles. The drawing that stands in for a picture loads, too. */
  private static readonly handlePicture = Object.assign(
    function (this: ArticleCardElement, { type, target }: Event): void {
      if (!(target as Element).closest('.fallback')) this.broken = type === 'error';
    },
    { capture: true },
  );
}

/** The one link of the card. */
function linkIn(headline: Element | null | undefined): HTMLAnchorElement | undefined {
  const link = headline?.matches('a[href]') ? headline : headline?.querySelector('a[href]');
  return safeHref(link?.getAttribute('href')) ? (link as HTMLAnchorElement) : undefined;
}

/** Where the picture of the model is. */
function sourceOf(parts: Layout): unknown {
  const [picture] = parts.said('media');
  return picture instanceof Part && picture.attributes.src;
}

function rankPart(rank: unknown): Part | undefined {
  const place = /^\s*\d+\s*$/.exec(String(rank))?.[0].trim();
  return place ? part('p', { slot: 'rank' }, place) : undefined;
}

const externalNote = ({ locale }: Page): Part => part('span', { class: 'unseen' }, WORDS[locale].external);

/** How long ago the one slotted time was; of several nobody knows which is meant. */
function sincePart([date, another]: readonly Element[], page: Page): Part | undefined {
  const element = date?.matches('time') ? date : date?.querySelector('time');
  const time = another ? undefined : newsTime(element?.getAttribute('datetime') ?? undefined, page);
  return time && time.text !== time.full ? newsTimePart(time) : undefined;
}

/** What a card of an article cannot do without. */
function refuseMissing(article: Lenient<Article>, parts: Layout, { refuse }: GuestController): void {
  refuseMissingCredits(article.credits, refuse);
  if (!parts.has('headline')) refuse('headline', 'missing');
  const [picture] = parts.said('media');
  const media = article.media?.[0];
  // An empty alt is an answer, not a gap: the picture is decorative.
  if (picture && media?.alt === undefined) refuse('media.0.alt', 'missing');
  if (media?.credits && picture) refuseMissingCredits(media.credits, refuse, 'media.0.credits');
}
