import {
  ACCESS_TERMS,
  ARTICLE_STATES,
  INDICATORS,
  LIVE_STATES,
  type Article,
  type Related,
} from '../models/article.js';
import { creditLabel, creditNames } from '../models/credit-label.js';
import { WRITER_ROLES, type Credit } from '../models/credits.js';
import { formatUpdate } from '../models/format-update.js';
import { safeHref } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import { DIGITAL_SOURCES } from '../models/media.js';
import { formatTime } from '../models/time.js';
import { heading, HEADING_LEVELS, type HeadingLevel } from './heading.js';
import { list, type ListOptions } from './list.js';
import { attribute, lines, link, markup, print, type Markup } from './markup.js';
import { pageOf, phrase, sayName, type Page, type PartOptions, type RenderOptions } from './page.js';
import { mediaSummary } from './media.js';
import { asCredit, asMedia, asParty, asSource, type MediaPart } from './parts.js';
import { picture, type PictureOptions } from './picture.js';
import { asList, asLocalized, asModel, asNumber, asOneOf, asText, asTime } from './reading.js';

/** As many as the element shows. */
const MOST_RELATED = 3;
const LAYOUTS = ['auto', 'stack', 'row', 'compact', 'hero'] as const;

/** How an article card is printed. */
export interface ArticleCardOptions extends RenderOptions, PictureOptions {
  /** Layout of the card: `auto` unless told otherwise. */
  readonly layout?: (typeof LAYOUTS)[number];
  /** Level of the heading, or `none` for no heading: `3` unless told otherwise. */
  readonly headingLevel?: HeadingLevel;
  /** `headline`: only the headline's link answers a click. */
  readonly hitArea?: 'card' | 'headline';
}

const asArticle = asModel({
  lang: asText,
  column: asLocalized,
  section: asModel({ name: asLocalized }),
  overline: asLocalized,
  headline: asLocalized,
  url: asText,
  subheadline: asLocalized,
  summary: asLocalized,
  media: asList(asMedia),
  credits: asList(asCredit),
  source: asSource,
  publishedAt: asTime,
  updatedAt: asTime,
  dateline: asModel({ text: asText }),
  state: asOneOf(ARTICLE_STATES),
  live: asOneOf(LIVE_STATES),
  indicators: asList(asOneOf(INDICATORS)),
  access: asOneOf(ACCESS_TERMS),
  digitalSource: asOneOf(DIGITAL_SOURCES),
  sponsor: asParty,
  commentCount: asNumber,
  related: asList(asModel({ headline: asLocalized, url: asText })),
});
type ArticlePart = NonNullable<ReturnType<typeof asArticle>>;

const asOptions = asModel({
  layout: asOneOf(LAYOUTS),
  headingLevel: asOneOf(HEADING_LEVELS),
  hitArea: asOneOf(['card', 'headline']),
  loading: asOneOf(['lazy', 'eager']),
});

/**
 * An article as `<bloom-article-card>`: picture, column, headline with the one link, summary, who wrote it, source and
 * date, marks and sub-links, each in its slot. `''` for what has nothing to show.
 *
 * Structured data for crawlers is not part of it: print `jsonLdScript(article)` of `sixbloom/formats` once on the
 * article's own page, not beside every card that leads there.
 */
export function renderArticleCard(article: Article, options?: ArticleCardOptions): string {
  return print(articleCard(article, options));
}

/** Articles as a list of cards, `<ul><li>…`; `''` where none has anything to show. */
export function renderArticleList(
  articles: readonly Article[],
  options?: ArticleCardOptions & ListOptions,
): string {
  return print(list(articles, (article) => articleCard(article, options), options));
}

/** Related headlines as a list of compact cards, each with its column and its date where they are known. */
export function renderRelated(
  related: readonly Related[],
  options?: PartOptions & Pick<ArticleCardOptions, 'headingLevel'> & ListOptions,
): string {
  return print(list(related, (one) => articleCard(one, options, 'compact'), options));
}

function articleCard(model: unknown, options: unknown, only?: 'compact'): Markup | undefined {
  const article = asArticle(model);
  if (!article) return undefined;
  const page = pageOf(options, article.lang);
  const { layout, headingLevel, hitArea, loading } = asOptions(options) ?? {};
  const isWithdrawn = article.state === 'withdrawn';
  const [media] = isWithdrawn ? [] : article.media;
  const headline = phrase(article.headline, page);
  const title =
    headline &&
    heading(headingLevel)(
      [attribute('slot', 'headline'), attribute('lang', headline.lang)],
      isWithdrawn ? headline.text : link(headline.text, article.url, page.base),
    );
  const kicker = paragraph('kicker', article.column ?? article.section?.name, page);
  // As in the element: which one it was, and that it is no longer offered.
  const parts = isWithdrawn
    ? lines([
        kicker,
        markup`<p slot="notice">${page.words.withdrawn}</p>`,
        title,
        source(article, page),
        date(article.publishedAt, page),
      ])
    : lines([
        media && picture(media, page, { loading }, 'media'),
        ...aboutMedia(media, page),
        kicker,
        article.live && piece('live', page.words.live[article.live]),
        article.sponsor &&
          markup`<span slot="sponsor">${page.words.sponsor}${page.words.colon}${sayName(article.sponsor.name, page)}</span>`,
        ...marks(article, page),
        paragraph('overline', article.overline, page),
        title,
        paragraph('subheadline', article.subheadline, page),
        paragraph('standfirst', article.summary, page),
        piece('dateline', article.dateline?.text),
        ...article.credits
          .filter(({ role }) => WRITER_ROLES.includes(role))
          .map((credit) => byline(credit, page)),
        source(article, page),
        date(article.publishedAt, page),
        update(article, page),
        Number(article.commentCount) > 0 &&
          piece('comments', page.words.comments(Number(article.commentCount))),
        subLinks(article.related, page),
      ]);
  const attributes = [
    attribute('layout', only ?? layout),
    attribute('hit-area', hitArea),
    attribute('focal', focal(media)),
    attribute('state', isWithdrawn ? article.state : undefined),
    attribute('live', isWithdrawn ? undefined : article.live),
  ];
  return parts && markup`<bloom-article-card${attributes}>\n${parts}\n</bloom-article-card>`;
}

function piece(slot: string, text: string | undefined): Markup | undefined {
  return text ? markup`<span${attribute('slot', slot)}>${text}</span>` : undefined;
}

function aboutMedia(media: MediaPart | undefined, page: Page): (Markup | undefined)[] {
  if (!media) return [];
  const { media: words, made } = page.words;
  const kind =
    media.kind === 'gallery' && media.count ? words.pictures(media.count) : mediaSummary(media, page, ' ');
  const type = piece(
    'media-type',
    [kind, media.digitalSource && made[media.digitalSource]].filter(Boolean).join(' · '),
  );
  if (safeHref(media.kind === 'image' ? media.src : media.poster, page.base) === null) return [type];
  const caption = phrase(media.caption, page);
  const credits = media.credits.map((credit) => creditWords(credit, page)).join(' ');
  return [
    type,
    caption &&
      markup`<span${[attribute('slot', 'caption'), attribute('lang', caption.lang)]}>${caption.text}</span>`,
    piece('photo-credit', credits),
  ];
}

function marks(
  { indicators, state, updatedAt, publishedAt, access, digitalSource }: ArticlePart,
  page: Page,
) {
  const words: Readonly<Record<string, string>> = { ...page.words.marks, ...page.words.made };
  // Its own time says that it was updated.
  const isTold = state === 'updated' && formatUpdate(updatedAt, publishedAt, page.locale) !== null;
  return [...indicators, isTold ? '' : state, access, digitalSource].map((name) =>
    piece('marks', words[name ?? '']),
  );
}

/** None where the dateline names the paper. */
function source({ source, dateline, state }: ArticlePart, page: Page): Markup | undefined {
  const name = source?.party && phrase(source.party.name, { ...page, lang: undefined })?.text;
  const isNamed = state !== 'withdrawn' && dateline?.text?.includes(name ?? '');
  return name && !isNamed
    ? markup`<span slot="source">${sayName(source?.party?.name, page)}</span>`
    : undefined;
}

function date(value: string | undefined, page: Page): Markup | undefined {
  const text = formatTime(value, page.locale);
  return text === null ? undefined : markup`<time slot="date"${attribute('datetime', value)}>${text}</time>`;
}

function update({ updatedAt, publishedAt }: ArticlePart, page: Page): Markup | undefined {
  const text = formatUpdate(updatedAt, publishedAt, page.locale);
  if (text === null) return undefined;
  const time = markup`<time${attribute('datetime', updatedAt)}>${text}</time>`;
  return markup`<span slot="date">${page.words.updated}${time}</span>`;
}

function subLinks(related: ArticlePart['related'], page: Page): Markup | undefined {
  const items = lines(
    related.slice(0, MOST_RELATED).map(({ headline, url }) => {
      const shown = phrase(headline, page);
      const isLink = shown && safeHref(url, page.base) !== null;
      return isLink && markup`<li${attribute('lang', shown.lang)}>${link(shown.text, url, page.base)}</li>`;
    }),
  );
  return items && markup`<ul slot="related">\n${items}\n</ul>`;
}

function paragraph(slot: string, value: Localized | undefined, page: Page): Markup | undefined {
  const shown = phrase(value, page);
  return shown && markup`<p${[attribute('slot', slot), attribute('lang', shown.lang)]}>${shown.text}</p>`;
}

function byline(credit: Credit, page: Page): Markup {
  return markup`<span slot="byline">${creditWords(credit, page)}</span>`;
}

function creditWords(credit: Credit, { locale }: Page): string {
  return [creditLabel(credit, locale), creditNames(credit, locale)].filter(Boolean).join(' ');
}

function focal(media: MediaPart | undefined): string | undefined {
  const { x = -1, y = -1 } = media?.focal ?? {};
  return [x, y].every((share) => share >= 0 && share <= 1) ? `${x} ${y}` : undefined;
}
