import type { Credit } from '../models/credits.js';
import type { Rights } from '../models/rights.js';
import { printHtml, printLines } from '../print/html.js';
import { CREDIT } from '../shapes/credits.js';
import { RIGHTS } from '../shapes/rights.js';
import { creditList } from '../views/credits.js';
import { rightsParts } from '../views/rights.js';
import { each, pageOf, some, type PartOptions } from './options.js';

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
