import type { Article } from '../models/article.js';
import { attribution, type Attributable } from '../models/attribution.js';
import { safeHref } from '../models/href.js';
import { DIGITAL_SOURCES } from '../models/media.js';
import { permissionOf } from '../models/rights.js';
import { creditLine, sourceName } from './credits.js';
import { attribute, lines, markup, print, type Markup } from './markup.js';
import { pageOf, phrase, sayName, type Page, type RenderOptions } from './page.js';
import { asCredit, asParty, asRights, asSource, type SourcePart } from './parts.js';
import { asList, asLocalized, asModel, asOneOf, asText, asTime } from './reading.js';
import { copyrightLine, notice } from './rights.js';

const asArticle = asModel({
  lang: asText,
  headline: asLocalized,
  url: asText,
  publishedAt: asTime,
  credits: asList(asCredit),
  source: asSource,
  rights: asRights,
  sponsor: asParty,
  digitalSource: asOneOf(DIGITAL_SOURCES),
});

/**
 * The foot of an article as `<bloom-copyright-footer>`: credits with their labels as printed, who paid, whether a machine
 * wrote, the source, the notice verbatim, the sentence a republisher must print, the © line; permission and requirements
 * as its attributes. `''` where nothing of it is known.
 *
 * Give `base`, the address of the page: a copied link must be whole.
 */
export function renderCopyrightFooter(article: Article, options?: RenderOptions): string {
  const known = asArticle(article);
  return known ? print(copyrightFooter(known, pageOf(options, known.lang))) : '';
}

function copyrightFooter(article: NonNullable<ReturnType<typeof asArticle>>, page: Page): Markup | undefined {
  const { words } = page;
  const { rights, sponsor, digitalSource } = article;
  const credit = (content: Markup | string): Markup => markup`<span slot="credit">${content}</span>`;
  const made = digitalSource && words.made[digitalSource];
  // Without either there is nothing to attribute.
  const hasWork = article.headline ?? safeHref(article.url, page.base);
  const sentence = hasWork && attribution(article as Attributable, page);
  const copyright = rights && copyrightLine(rights, page);
  const parts = lines([
    ...article.credits.map((one) => credit(creditLine(one, page))),
    sponsor && credit(markup`${words.sponsor}${words.colon}${sayName(sponsor.name, page)}`),
    made && credit(made),
    ...source(article.source, page),
    rights && notice(rights, page, 'notice'),
    sentence && markup`<p slot="attribution">${sentence}</p>`,
    copyright && markup`<p slot="copyright">${copyright}</p>`,
  ]);
  const permission = permissionOf(rights);
  const terms = [
    attribute('permission', permission === 'unknown' ? undefined : permission),
    attribute('requires', rights?.requires.join(' ') || undefined),
  ];
  return parts && markup`<bloom-copyright-footer${terms}>\n${parts}\n</bloom-copyright-footer>`;
}

function source(ref: SourcePart | undefined, page: Page): (Markup | undefined)[] {
  const { colon, quote, aside, relation, ...words } = page.words;
  const name = sourceName(ref, page);
  if (!ref || !name) return [];
  const how = ref.relation && relation[ref.relation];
  const headline = phrase(ref.headline, { ...page, lang: undefined });
  return [
    markup`<span slot="source">${words.source}${colon}${name}${how && [aside.open, how, aside.close]}</span>`,
    headline &&
      markup`<span slot="source">${words.originalHeadline}${colon}${quote.open}${headline.text}${quote.close}</span>`,
  ];
}
