import type { Article, Correction, Related } from '../models/article.js';
import type { Credit } from '../models/credits.js';
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
import type { MediaObject } from '../models/media.js';
import type { Rights } from '../models/rights.js';
import { printHtml, printLines } from '../print/html.js';
import { ARTICLE, CORRECTION } from '../shapes/article.js';
import { CREDIT } from '../shapes/credits.js';
import type { Lenient } from '../shapes/lenient.js';
import { MEDIA_OBJECT } from '../shapes/media.js';
import { RIGHTS } from '../shapes/rights.js';
import { choice, record } from '../shapes/shape.js';
import { articleCard, type CardLook } from '../views/article-card.js';
import { copyrightFooter, correctionList } from '../views/copyright-footer.js';
import { creditList } from '../views/credits.js';
import { listOf } from '../views/list.js';
import { mediaFigure } from '../views/media.js';
import type { Part } from '../views/part.js';
import { rightsParts } from '../views/rights.js';
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

/**
 * The foot of an article as `<bloom-copyright-footer>`: credits with their labels as printed, who paid, the source,
 * whether a machine wrote, what was put right, the notice verbatim and the other terms, the sentence a republisher must
 * print, the © line; permission, requirements and validity as its attributes. `''` where nothing of it is known.
 *
 * Give `base`, the address of the page: a copied link must be whole.
 */
export function renderCopyrightFooter(article: Article, options?: RenderOptions): string {
  const known = some(ARTICLE, article);
  return printHtml(copyrightFooter(known, pageOf(options, known.lang)));
}

/** What was wrong and when it was put right, as a list: `<ul><li><p><time>…</time></p><p>…</p></li>…`. */
export function renderCorrections(
  corrections: readonly Correction[],
  options?: PartOptions & ListOptions,
): string {
  return printHtml(correctionList(each(CORRECTION, corrections), pageOf(options), labelOf(options)));
}

/**
 * Credits as a list, `<ul><li>责编：郭璇</li>…</ul>`: the label as printed, everybody with a link and an affiliation where
 * there is one, the note behind. A credit that names nobody is left out. The list inside an element is
 * `renderCopyrightFooter`'s.
 */
export function renderCredits(credits: readonly Credit[], options?: PartOptions): string {
  return printHtml(creditList(each(CREDIT, credits), pageOf(options)));
}

/**
 * Terms in full, for a page without the elements: the notice verbatim, then licence, permission, each use, what a copy
 * must carry, where to ask, what is not covered, how long it holds, the reservation for text and data mining, the © line.
 */
export function renderRights(rights: Rights, options?: PartOptions): string {
  return printLines(rightsParts(some(RIGHTS, rights), pageOf(options)));
}

/**
 * A picture, a clip, a gallery as `<figure>`: caption, length or count, credits with their labels, a word where a machine
 * made it, the notice. What may disturb stands behind a click. A gallery, or a page to embed, is a link with its poster, so
 * that nothing is asked of another site before the reader does. `''` for what has no address that is safe.
 */
export function renderMedia(media: MediaObject, options?: PartOptions & PictureOptions): string {
  return printHtml(mediaFigure(some(MEDIA_OBJECT, media), pageOf(options), some(LOOK, options).loading));
}
