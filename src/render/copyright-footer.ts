import type { Article, Correction } from '../models/article.js';
import { printHtml } from '../print/html.js';
import { ARTICLE, CORRECTION } from '../shapes/article.js';
import { copyrightFooter, correctionList } from '../views/copyright-footer.js';
import {
  each,
  labelOf,
  pageOf,
  some,
  type ListOptions,
  type PartOptions,
  type RenderOptions,
} from './options.js';

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
