import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { IsolationController } from '../../controllers/isolation-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { PageListsController } from '../../controllers/page-lists-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import { TickController } from '../../controllers/tick-controller.js';
import type { Article } from '../../models/article.js';
import { SECTION_LEVELS, type SectionLevel } from '../../models/looks.js';
import { safeHref } from '../../models/href.js';
import { formatTime } from '../../models/time.js';
import { buttons } from '../../styles/button.styles.js';
import { isolable } from '../../styles/isolated.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { LIST } from '../../words/list.js';
import { LOADING } from '../../words/loading.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { REASONS } from '../../words/refusals.js';
import { timeElement } from '../article-card/templates.js';
import type { Clock } from '../article-card/time.js';
import { allowed, inherited, ISOLATED } from '../attributes.js';
import { heading } from '../heading.js';
import { updateWhenDefined } from '../nested.js';
import { slotted } from '../slotted.js';
import { BloomListLoadedEvent } from './list-loaded-event.js';
import { readFeed } from './read-feed.js';
import { columnNames, listView, type ListItem } from './view.js';
import { styles } from './article-list.styles.js';

export { BloomListLoadedEvent };

/** The first is the default. */
export const ARTICLE_LIST_LAYOUTS = ['headlines', 'cards', 'ranked'] as const;
export type ArticleListLayout = (typeof ARTICLE_LIST_LAYOUTS)[number];

const CARD = 'bloom-article-card';
/** Lines of a list that is awaited, where `max` says nothing. */
const AWAITED = 5;

/**
 * A list of articles: related headlines below an article, the newest of a section, what is read most.
 *
 * Without script the slotted list stands in the page as it was written, and stays so with it: nothing is taken out of it,
 * nothing loaded in its place.
 *
 * The articles come from a slotted list, from `articles`, or from `src`: a JSON Feed, RSS, Atom or the JSON of this package,
 * whatever the server calls it. Other formats (ninjs, JSON-LD) are converted on the server, by `sixbloom/formats`. The
 * article that the page itself is stands in no list, and of the lists of a `group` one shows what they share. A list that is
 * left with nothing by that is not shown.
 *
 * What was loaded stays when loading it again fails, and says since when it stands.
 *
 * @slot - The list: `<ul>` or `<ol>` of links.
 * @slot label - A heading for the list.
 * @slot more - A link to all of it.
 *
 * @csspart list - All of it.
 * @csspart heading - The heading from `label`.
 * @csspart more - The link from `more-href`.
 * @csspart items - The list of items.
 * @csspart item - Each item.
 * @csspart kicker - The column of an item, or who paid for it.
 * @csspart link - The headline of an item, a link.
 * @csspart note - What is said instead of a list, or of a list that is out of date.
 * @csspart button - The buttons: try again, show the rest.
 *
 * @cssprop [--bloom-article-list-columns=18em] - Width from which another column fits beside one, for the layout cards.
 * @cssprop [--bloom-article-list-gap=12px] - Above and below each item.
 * @cssprop [--bloom-accent=inherit] - Color of columns and of the short rule over the label.
 * @cssprop [--bloom-visited] - Color of a headline that was read: the ink, paler, unless told otherwise.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
 * @cssprop [--bloom-rule] - Color of hairlines: the ink, thin, unless told otherwise.
 * @cssprop [--bloom-headline-font=inherit] - Font of headlines.
 * @cssprop [--bloom-ink=CanvasText] - Color of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the paper where it is `isolated`.
 *
 * @fires {BloomListLoadedEvent} bloom-list-loaded - `src` was loaded. Does not bubble.
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused, is missing or was not loaded. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-article-list label="相关新闻" more-href="/news/">
 *   <ul>
 *     <li><a href="/news/2.html">悠游国庆丨就来盘龙大观园（二）开启养肺之旅 邂逅无尽绿意</a></li>
 *     <li><a href="/news/3.html">“数”说岳塘——关键词“30”</a></li>
 *   </ul>
 * </bloom-article-list>
 * ```
 */
export class ArticleListElement extends LitElement {
  static override styles = isolable(shared, buttons, styles);
  static override properties = {
    articles: { attribute: false },
    src: {},
    layout: { reflect: true, useDefault: true },
    label: {},
    headingLevel: { attribute: 'heading-level' },
    max: {},
    moreHref: { attribute: 'more-href' },
    columns: {},
    group: {},
    zone: {},
    isolated: ISOLATED,
    open: { state: true },
  };

  /** The articles to show. */
  declare articles: readonly Article[] | undefined;
  /** Address of a feed; loaded where there is neither a slotted list nor `articles`. */
  declare src: string | undefined;
  /** `cards` shows headlines where `<bloom-article-card>` is not defined. */
  declare layout: ArticleListLayout;
  /** What the list is: 相关新闻. */
  declare label: string | undefined;
  /** Level of the heading made from `label`, `2` to `6`, or `none` for no heading. Cards are one level below it. */
  declare headingLevel: SectionLevel;
  /** How many articles are shown before a button shows the rest. */
  declare max: string | number | undefined;
  /** Where all of it is. */
  declare moreHref: string | undefined;
  /** Names of columns that stand in front of headlines with a dash, a colon or a blank: `书香岳塘、“数”说岳塘`. */
  declare columns: string | undefined;
  /** Lists with the same name here share their articles: each stands in the first that has it and is rendered. */
  declare group: string | undefined;
  /** Whose clocks are meant, `Asia/Shanghai` by default. Taken over from an ancestor's `zone` or `data-bloom-zone`. */
  declare zone: string | undefined;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;
  declare private open: boolean;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  private readonly feed = new FeedController(this, readFeed);
  private readonly lists = new PageListsController(this);
  private items: readonly ListItem[] = [];
  private limit = Infinity;
  private more: string | null = null;
  /** Whether there is something, all of which stands elsewhere. */
  private isElsewhere = false;
  private loaded: Date | undefined;

  constructor() {
    super();
    this.isolated = false;
    new IsolationController(this);
    this.layout = ARTICLE_LIST_LAYOUTS[0];
    this.headingLevel = SECTION_LEVELS[0];
    this.open = false;
    new TickController(this, () => {
      const ends = this.items.slice(0, this.limit).flatMap(({ date }) => date?.next ?? []);
      return ends.length ? Math.min(...ends) : undefined;
    });
    updateWhenDefined(this, CARD);
  }

  /** Loads `src` again. What was loaded stays meanwhile, and where that fails. */
  reload(): void {
    this.feed.retry();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const { refuse } = this.report;
    const written = slotted(this, '');
    if (changed.has('src') || changed.has('articles')) this.open = false;
    this.feed.load(written || this.articles ? '' : this.src);
    const { failure, value } = this.feed;
    if (failure) refuse('src', failure);
    this.more = safeHref(this.moreHref);
    if (this.moreHref && !this.more) refuse('more-href', 'address');
    const all = written
      ? []
      : listView(
          this.articles ?? value,
          { ...this.clock, base: this.baseURI, columns: columnNames(this.columns), elder: this.page.elder },
          refuse,
        );
    this.items = this.lists.free(all, pageKeys(document, location.href), this.group?.trim());
    this.isElsewhere = all.length > 0 && this.items.length === 0;
    const max = this.max ? Number(this.max) : Infinity;
    if (!(max >= 1)) refuse('max', 'shape');
    this.limit = this.open || !(max >= 1) ? Infinity : Math.floor(max);
    if (written) this.lists.claim(linked(written), true);
    else this.lists.claim(this.items.slice(0, this.limit));
  }

  protected override updated(): void {
    const { since, value } = this.feed;
    if (since !== this.loaded && value) this.dispatchEvent(new BloomListLoadedEvent(value.length));
    this.loaded = since;
  }

  override render(): TemplateResult {
    const labelled = Boolean(this.label?.trim() || slotted(this, 'label'));
    const isBare = !labelled && !this.more && !slotted(this, 'more');
    const { failure, state } = this.feed;
    const isQuiet = state === 'ready' && this.items.length > 0;
    return html`
      <section
        class="list ${allowed(ARTICLE_LIST_LAYOUTS, this.layout)} ${this.page.elder ? 'elder' : ''} ${isBare ? 'bare' : ''}"
        part="list"
        aria-labelledby=${labelled ? 'label' : nothing}
        aria-busy=${state === 'loading' ? 'true' : nothing}
        ?hidden=${this.isElsewhere}
        @slotchange=${this.handleSlotChange}
      >
        <div class="head">
          <div id="label">
            <slot name="label"
              >${heading(this.label?.trim(), allowed(SECTION_LEVELS, this.headingLevel))}</slot
            >
          </div>
          <slot name="more">${this.moreLink}</slot>
        </div>
        <div role="status" part="note" class=${isQuiet ? 'unseen' : 'note'}>${this.note}</div>
        ${failure ? this.button('retry', LOADING[this.page.locale].retry, this.handleRetry) : nothing}
        <slot></slot>
        ${this.list} ${this.rest}
      </section>
    `;
  }

  private get moreLink(): TemplateResult | typeof nothing {
    const label = this.label?.trim();
    return this.more
      ? html`<a class="more" part="more" href=${this.more}
          >${LIST[this.page.locale].more}${label ? html`<span class="unseen">${PUNCTUATION[this.page.locale].colon + label}</span>` : nothing}</a
        >`
      : nothing;
  }

  /** What has come of loading, said once. */
  private get note(): string {
    const { locale } = this.page;
    const words = LIST[locale];
    const { state, failure, since, value } = this.feed;
    const reason = failure ? PUNCTUATION[locale].colon + REASONS[locale][failure] : '';
    if (state === 'stale')
      return (
        LOADING[locale].stale(
          formatTime(since?.toISOString(), locale, this.clock.zone) ??
            formatTime(since?.toISOString(), locale) ??
            '',
        ) + reason
      );
    if (state === 'failed') return LOADING[locale].failed + reason;
    if (state === 'ready' && value?.length) return words.loaded(this.items.length);
    return state === 'ready' || (this.articles && !this.items.length) ? words.empty : '';
  }

  private get list(): TemplateResult | typeof nothing {
    const shown = this.items.slice(0, this.limit);
    if (this.feed.state === 'loading' && !this.feed.value) return skeleton(Math.min(this.limit, AWAITED));
    const [only] = shown;
    if (!only) return nothing;
    const isRanked = allowed(ARTICLE_LIST_LAYOUTS, this.layout) === 'ranked';
    if (shown.length === 1 && this.items.length === 1)
      return html`<div class="items" part="items">
        <div class="item" part="item">${this.item(only)}</div>
      </div>`;
    const items = shown.map((item) => html`<li class="item" part="item">${this.item(item)}</li>`);
    return isRanked
      ? html`<ol class="items" part="items">
          ${items}
        </ol>`
      : html`<ul class="items" part="items">
          ${items}
        </ul>`;
  }

  private item({ url, headline, kicker, date, article }: ListItem): TemplateResult {
    if (allowed(ARTICLE_LIST_LAYOUTS, this.layout) === 'cards' && customElements.get(CARD))
      return html`<bloom-article-card
        heading-level=${this.cardLevel}
        .article=${article}
      ></bloom-article-card>`;
    return html`${kicker ? html`<span class="kicker" part="kicker">${kicker}</span> ` : nothing}${
      url
        ? html`<a class="link" part="link" href=${url}>${headline}</a>`
        : html`<span class="link" part="link">${headline}</span>`
    }${date ? html` ${timeElement(date)}` : nothing}`;
  }

  private get cardLevel(): string {
    const level = Number(allowed(SECTION_LEVELS, this.headingLevel));
    return this.label?.trim() && level ? String(Math.min(level + 1, 6)) : '3';
  }

  private get rest(): TemplateResult | typeof nothing {
    const count = this.items.length - this.limit;
    return count > 0 ? this.button('rest', LIST[this.page.locale].rest(count), this.handleOpen) : nothing;
  }

  private button(name: string, text: string, handle: () => unknown): TemplateResult {
    return html`<button type="button" class="button ${name}" part="button" @click=${handle}>${text}</button>`;
  }

  private get clock(): Clock {
    return {
      locale: this.page.locale,
      style: 'auto',
      zone: this.zone?.trim() || inherited(this, 'zone'),
      now: Date.now(),
    };
  }

  private readonly handleRetry = (): void => {
    this.reload();
  };

  /** The button goes: the first of the articles that it brought takes the focus. */
  private readonly handleOpen = async (): Promise<void> => {
    const at = this.limit;
    this.open = true;
    await this.updateComplete;
    const item = this.renderRoot.querySelectorAll('.item')[at];
    item?.querySelector<HTMLElement>(`a, ${CARD}`)?.focus();
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
}

/** What the page itself is known by. */
function pageKeys(document: Document, at: string): readonly string[] {
  const canonical = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  return [at, at.replace(/#.*$/, ''), safeHref(canonical, document.baseURI) ?? at];
}

/** What is linked from a list that the page wrote. */
function linked(list: Element): { keys: string[] }[] {
  return [...list.querySelectorAll('a[href]')].map((link) => ({ keys: [(link as HTMLAnchorElement).href] }));
}

/** Lines without words, as high as those that will come. */
function skeleton(count: number): TemplateResult {
  return html`<div class="items" part="items" aria-hidden="true">
    ${[...new Array(count).keys()].map(() => html`<div class="item"><span class="bar">${'\u00a0\u200b'.repeat(60)}</span></div>`)}
  </div>`;
}
