import type { Article, Related } from '../models/article.js';
import { creditLabel, creditNames } from '../models/credit-label.js';
import { WRITER_ROLES, type Credit } from '../models/credits.js';
import type { Localized } from '../models/locale.js';
import { formatTime } from '../models/time.js';
import { heading, HEADING_LEVELS, type HeadingLevel } from './heading.js';
import { list, type ListOptions } from './list.js';
import { attribute, lines, link, markup, print, type Markup } from './markup.js';
import { pageOf, phrase, sayName, type Page, type PartOptions, type RenderOptions } from './page.js';
import { asCredit, asMedia, asSource, type MediaPart } from './parts.js';
import { picture, type PictureOptions } from './picture.js';
import { asList, asLocalized, asModel, asOneOf, asText, asTime } from './reading.js';

const LAYOUTS = ['auto', 'stack', 'row', 'compact', 'hero'] as const;

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
});
const asOptions = asModel({
  layout: asOneOf(LAYOUTS),
  headingLevel: asOneOf(HEADING_LEVELS),
  hitArea: asOneOf(['card', 'headline']),
  loading: asOneOf(['lazy', 'eager']),
});

/**
 * An article as `<bloom-article-card>`: picture, column, headline with the one link, summary, who wrote it, source and
 * date, each in its slot. `''` for what has nothing to show.
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
  const [media] = article.media;
  const headline = phrase(article.headline, page);
  const date = formatTime(article.publishedAt, page.locale);
  const parts = lines([
    media && picture(media, page, { loading }, 'media'),
    paragraph('kicker', article.column ?? article.section?.name, page),
    paragraph('overline', article.overline, page),
    headline &&
      heading(headingLevel)(
        [attribute('slot', 'headline'), attribute('lang', headline.lang)],
        link(headline.text, article.url, page.base),
      ),
    paragraph('subheadline', article.subheadline, page),
    paragraph('standfirst', article.summary, page),
    ...article.credits
      .filter(({ role }) => WRITER_ROLES.includes(role))
      .map((credit) => byline(credit, page)),
    article.source?.party && markup`<span slot="source">${sayName(article.source.party.name, page)}</span>`,
    date && markup`<time slot="date"${attribute('datetime', article.publishedAt)}>${date}</time>`,
  ]);
  const attributes = [
    attribute('layout', only ?? layout),
    attribute('hit-area', hitArea),
    attribute('focal', focal(media)),
  ];
  return parts && markup`<bloom-article-card${attributes}>\n${parts}\n</bloom-article-card>`;
}

function paragraph(slot: string, value: Localized | undefined, page: Page): Markup | undefined {
  const shown = phrase(value, page);
  return shown && markup`<p${[attribute('slot', slot), attribute('lang', shown.lang)]}>${shown.text}</p>`;
}

function byline(credit: Credit, { locale }: Page): Markup {
  const words = [creditLabel(credit, locale), creditNames(credit, locale)];
  return markup`<span slot="byline">${words.filter(Boolean).join(' ')}</span>`;
}

function focal(media: MediaPart | undefined): string | undefined {
  const { x = -1, y = -1 } = media?.focal ?? {};
  return [x, y].every((share) => share >= 0 && share <= 1) ? `${x} ${y}` : undefined;
}
