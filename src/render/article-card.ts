import type { Article, Related } from '../models/article.js';
import {
  CARD_LAYOUTS,
  CARD_LOADINGS,
  HEADING_LEVELS,
  HIT_AREAS,
  type CardLayout,
  type CardLoading,
  type HeadingLevel,
  type HitArea,
} from '../models/looks.js';
import { printHtml } from '../print/html.js';
import { ARTICLE } from '../shapes/article.js';
import type { Lenient } from '../shapes/lenient.js';
import { choice, record } from '../shapes/shape.js';
import { articleCard, type CardLook } from '../views/article-card.js';
import { listOf } from '../views/list.js';
import type { Part } from '../views/part.js';
import {
  each,
  labelOf,
  pageOf,
  some,
  type ListOptions,
  type PartOptions,
  type RenderOptions,
} from './options.js';

/** How a picture is printed. */
export interface PictureOptions {
  /** `eager` for the picture that a page opens with: `lazy` unless told otherwise. */
  readonly loading?: CardLoading;
}

/** How an article card is printed. */
export interface ArticleCardOptions extends RenderOptions, PictureOptions {
  /** Layout of the card: `auto` unless told otherwise. */
  readonly layout?: CardLayout;
  /** Level of the heading, or `none` for no heading: `3` unless told otherwise. */
  readonly headingLevel?: HeadingLevel;
  /** `headline`: only the headline's link answers a click. */
  readonly hitArea?: HitArea;
}

const LOOK = record<CardLook>(
  {},
  {
    layout: choice(CARD_LAYOUTS),
    headingLevel: choice(HEADING_LEVELS),
    hitArea: choice(HIT_AREAS),
    loading: choice(CARD_LOADINGS),
  },
);

const card = (article: Lenient<Article>, options: unknown, look = some(LOOK, options)): Part | undefined =>
  articleCard(article, pageOf(options, article.lang), look);

/**
 * An article as `<bloom-article-card>`: picture, column, headline with the one link, summary, who wrote it, source and
 * date, marks and sub-links, each in its slot. `''` for what has nothing to show.
 *
 * Structured data for crawlers is not part of it: print `jsonLdScript(article)` of `sixbloom/formats` once on the
 * article's own page, not beside every card that leads there.
 */
export function renderArticleCard(article: Article, options?: ArticleCardOptions): string {
  return printHtml(card(some(ARTICLE, article), options));
}

/** Articles as a list of cards, `<ul><li>…`; `''` where none has anything to show. */
export function renderArticleList(
  articles: readonly Article[],
  options?: ArticleCardOptions & ListOptions,
): string {
  const cards = each(ARTICLE, articles).map((article) => card(article, options));
  return printHtml(listOf(cards, labelOf(options)));
}

/** Related headlines as a list of compact cards, each with its column and its date where they are known. */
export function renderRelated(
  related: readonly Related[],
  options?: PartOptions & Pick<ArticleCardOptions, 'headingLevel'> & ListOptions,
): string {
  const { headingLevel } = some(LOOK, options);
  const cards = each(ARTICLE, related).map((one) => card(one, options, { headingLevel, layout: 'compact' }));
  return printHtml(listOf(cards, labelOf(options)));
}
