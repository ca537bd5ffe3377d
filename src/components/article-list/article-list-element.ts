import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Feed } from '../../controllers/feed.js';
import { GuestController, type Refuse } from '../../controllers/guest-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import type { PageListsController } from '../../controllers/page-lists-controller.js';
import { TickController } from '../../controllers/tick-controller.js';
import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import {
  ARTICLE_LIST_LAYOUTS,
  SECTION_LEVELS,
  type ArticleListLayout,
  type SectionLevel,
} from '../../models/looks.js';
import { printLit } from '../../print/lit.js';
import { ARTICLE } from '../../shapes/article.js';
import { lenient } from '../../shapes/lenient.js';
import { buttons } from '../../styles/button.styles.js';
import { news } from '../../styles/news.styles.js';
import { shared } from '../../styles/shared.styles.js';
import {
  columnNames,
  itemParts,
  listHead,
  listItems,
  type ListedArticle,
  type ListItem,
} from '../../views/article-list.js';
import type { Page } from '../../views/page.js';
import { part } from '../../views/part.js';
import { LIST } from '../../words/list.js';
import { LOADING } from '../../words/loading.js';
import { classNames, ISOLATED } from '../attributes.js';
import { Layout } from '../layout.js';
import { loadingNote } from '../loading-note.js';
import { itemsOf } from '../model.js';
import { ElementClock, pageOf } from '../page.js';
import { updateWhenDefined } from '../nested.js';
import { styles } from './article-list.styles.js';
import { BloomListLoadedEvent } from './list-loaded-event.js';

export { BloomListLoadedEvent };

const CARD = 'bloom-article-card';
/** Lines of a list that is awaited, where `max` says nothing. */
const AWAITED = 5;

/** Most lists stand alone: what compares lists comes with the first that names a group. */
const comparison = new OnDemand(
  async () => (await import('../../controllers/page-lists-controller.js')).PageListsController,
);

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
  static override styles = [shared, buttons, news, styles];
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

  private readonly guest = new GuestController(this, ['', 'label', 'more']);
  // Most lists are written: what reads feeds comes with the first that has an address.
  private readonly feed = new Feed(this, async (body, url) =>
    (await import('./read-feed.js')).readFeed(body, url),
  );
  private lists: PageListsController | undefined;
  private joining: Promise<void> | undefined;
  declare private page: Page & { readonly clock: ElementClock };
  private items: readonly ListItem[] = [];
  private limit = Infinity;
  /** Whether there is something, all of which stands elsewhere. */
  private isElsewhere = false;
  private loaded: Date | undefined;

  constructor() {
    super();
    this.layout = ARTICLE_LIST_LAYOUTS[0];
    this.headingLevel = SECTION_LEVELS[0];
    this.open = false;
    new TickController(this, () => this.page.clock.next);
    updateWhenDefined(this, CARD);
  }

  /** Loads `src` again. What was loaded stays meanwhile, and where that fails. */
  reload(): void {
    this.feed.retry();
  }

  /**
   * Articles wait until it is known which of them stand in other lists of the group. What the page wrote waits for nothing, nor
   * does what is still to be loaded. Whether there are `articles` is not known before the first update.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.group?.trim()) {
      this.joining ??= this.join();
      if (this.hasUpdated || !(this.src || this.childElementCount)) await this.joining;
    }
    await super.scheduleUpdate();
  }

  /** Without what compares lists it shows all that it has. */
  private async join(): Promise<void> {
    await comparison.load();
    if (comparison.code) this.lists = new comparison.code(this);
    this.requestUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const { guest, feed, lists } = this;
    const written = guest.all('');
    if (changed.has('src') || changed.has('articles')) this.open = false;
    feed.load(written.length || this.articles ? '' : this.src);
    if (feed.failure) guest.refuse('src', feed.failure);
    if (this.moreHref && !safeHref(this.moreHref)) guest.refuse('more-href', 'address');
    const clock = new ElementClock('auto');
    this.page = { ...pageOf(guest), base: this.baseURI, zone: guest.zone(this.zone), clock };
    const settings = { columns: columnNames(this.columns), elder: guest.elder };
    const articles = written.length ? [] : listed(this.articles ?? feed.value, guest.refuse);
    const all = listItems(articles, this.page, settings);
    const taken = new Set([...pageKeys(), ...(lists?.taken(this.group?.trim() ?? '') ?? [])]);
    this.items = all.filter(({ keys }) => !keys.some((key) => taken.has(key)));
    this.isElsewhere = all.length > 0 && this.items.length === 0;
    const max = Number(this.max || Infinity);
    if (!(max >= 1)) guest.refuse('max', 'shape');
    this.limit = this.open || !(max >= 1) ? Infinity : Math.floor(max);
    const shown = written.length
      ? written.flatMap(linksIn)
      : this.items.slice(0, this.limit).flatMap(({ keys }) => keys);
    lists?.claim(shown, written.length > 0);
  }

  protected override updated(): void {
    const { since, value } = this.feed;
    if (since !== this.loaded && value) this.dispatchEvent(new BloomListLoadedEvent(value.length));
    this.loaded = since;
  }

  override render(): TemplateResult {
    const { guest, feed, items, limit, page } = this;
    const layout = guest.choice('layout', ARTICLE_LIST_LAYOUTS, this.layout);
    const level = guest.choice('heading-level', SECTION_LEVELS, this.headingLevel);
    const label = this.label?.trim();
    const parts = new Layout(guest, listHead(label, level, this.moreHref, page));
    const hasLabel = parts.has('label');
    const name = part('div', { id: 'label' }, parts.at('label'));
    const head = (hasLabel || parts.has('more')) && part('div', { class: 'head' }, name, parts.at('more'));
    const isQuiet = feed.state === 'ready' && items.length > 0;
    const { retry } = LOADING[guest.locale];
    const { rest } = LIST[guest.locale];
    const isCards = layout === 'cards' && customElements.get(CARD);
    const below = label && level !== 'none' ? Math.min(Number(level) + 1, 6) : 3;
    const contents = items
      .slice(0, limit)
      .map((item) => (isCards ? card(item, below) : printLit(itemParts(item, page))));
    return html`
      <section
        class=${classNames('list', layout, guest.elder && 'elder')}
        part="list"
        aria-labelledby=${hasLabel ? 'label' : nothing}
        aria-busy=${feed.state === 'loading' ? 'true' : nothing}
        ?hidden=${this.isElsewhere}
      >
        ${printLit(head)}
        <div role="status" part="note" class=${isQuiet ? 'unseen' : 'note'}>${this.note()}</div>
        ${feed.failure ? button('retry', retry, this.reload) : nothing}
        ${guest.fills('') ? html`<slot></slot>` : nothing}
        ${feed.state === 'loading' && !feed.value ? skeleton(limit) : list(contents, items.length, layout)}
        ${items.length > limit ? button('rest', rest(items.length - limit), this.handleOpen) : nothing}
        ${printLit(parts.rest)}
      </section>
    `;
  }

  /** What has come of loading, said once. */
  private note(): string {
    const { state, value } = this.feed;
    const words = LIST[this.guest.locale];
    if (state === 'ready' && value?.length) return words.loaded(this.items.length);
    if (state === 'ready' || (this.articles && !this.items.length)) return words.empty;
    return loadingNote(this.feed, this.page);
  }

  /** The button goes: the first of the articles that it brought takes the focus. */
  private async handleOpen(): Promise<void> {
    const at = this.limit;
    this.open = true;
    await this.updateComplete;
    const item = this.renderRoot.querySelectorAll('.item')[at];
    item?.querySelector<HTMLElement>(`a, ${CARD}`)?.focus();
  }
}

/** Every article is read once, with the place that it stands at. */
const listed = (articles: unknown, refuse: Refuse): readonly ListedArticle[] =>
  itemsOf(articles, 'articles', refuse).flatMap((given, index) => {
    const article = lenient(ARTICLE, given, refuse, `articles.${index}`);
    if (!article?.headline) refuse(`articles.${index}.headline`, 'missing');
    return article ? { given, article } : [];
  });

/** What the page itself is known by. */
function pageKeys(): readonly string[] {
  const { href } = location;
  const canonical = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  return [href, href.replace(/#.*$/, ''), safeHref(canonical, document.baseURI) ?? href];
}

/** What is linked from a list that the page wrote. */
const linksIn = (list: Element): string[] =>
  [...list.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);

function list(
  contents: readonly TemplateResult[],
  count: number,
  layout: ArticleListLayout,
): TemplateResult | typeof nothing {
  if (!count) return nothing;
  if (count === 1)
    return html`<div class="items" part="items"><div class="item" part="item">${contents}</div></div>`;
  const rows = contents.map((content) => html`<li class="item" part="item">${content}</li>`);
  return layout === 'ranked'
    ? html`<ol class="items" part="items">
        ${rows}
      </ol>`
    : html`<ul class="items" part="items">
        ${rows}
      </ul>`;
}

const card = ({ model }: ListItem, level: number): TemplateResult =>
  html`<bloom-article-card heading-level=${level} .article=${model}></bloom-article-card>`;

const button = (name: string, text: string, handle: () => unknown): TemplateResult =>
  html`<button type="button" class="button ${name}" part="button" @click=${handle}>${text}</button>`;

/** Lines without words, as high as those that will come. */
function skeleton(limit: number): TemplateResult {
  const line = html`<div class="item"><span class="bar">${'\u00a0\u200b'.repeat(60)}</span></div>`;
  const lines = new Array(Math.min(limit, AWAITED)).fill(line);
  return html`<div class="items" part="items" aria-hidden="true">${lines}</div>`;
}
