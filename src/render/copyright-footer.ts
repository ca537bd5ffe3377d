import type { Article } from '../models/article.js';
import { attribution, type Attributable } from '../models/attribution.js';
import { safeHref } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import { DIGITAL_SOURCES } from '../models/media.js';
import { permissionOf, type Rights } from '../models/rights.js';
import { creditLine, sourceName } from './credits.js';
import { attribute, lines, link, markup, print, type Content, type Markup } from './markup.js';
import { pageOf, phrase, said, sayName, timeElement, type Page, type RenderOptions } from './page.js';
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
  corrections: asList(asModel({ at: asTime, text: asLocalized })),
});

/**
 * The foot of an article as `<bloom-copyright-footer>`: credits with their labels as printed, who paid, the source,
 * whether a machine wrote, what was put right, the notice verbatim and the other terms, the sentence a republisher must
 * print, the © line; permission, requirements and validity as its attributes. `''` where nothing of it is known.
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
    ...source(article.source, page),
    made && markup`<p slot="ai-label">${made}</p>`,
    ...article.corrections.map((one) => correction(one, page)),
    rights && notice(rights, page, 'notice'),
    ...(rights ? terms(rights, page) : []),
    sentence && markup`<p slot="attribution">${sentence}</p>`,
    copyright && markup`<p slot="copyright">${copyright}</p>`,
  ]);
  const permission = permissionOf(rights);
  const attributes = [
    attribute('permission', permission === 'unknown' ? undefined : permission),
    attribute('requires', rights?.requires.join(' ') || undefined),
    attribute('valid-until', rights?.validUntil),
  ];
  return parts && markup`<bloom-copyright-footer${attributes}>\n${parts}\n</bloom-copyright-footer>`;
}

function source(ref: SourcePart | undefined, page: Page): (Markup | undefined)[] {
  const { colon, quote, aside, relation, ...words } = page.words;
  const name = sourceName(ref, page);
  if (!ref || !name) return [];
  const how = ref.relation && relation[ref.relation];
  const headline = phrase(ref.headline, { ...page, lang: undefined });
  const time = timeElement(ref.publishedAt, page);
  return [
    markup`<span slot="source">${words.source}${colon}${name}${how && [aside.open, how, aside.close]}</span>`,
    headline &&
      markup`<span slot="source">${words.originalHeadline}${colon}${quote.open}${headline.text}${quote.close}</span>`,
    time && markup`<span slot="source">${words.originalTime}${colon}${time}</span>`,
  ];
}

function correction(
  { at, text }: { at: string | undefined; text: Localized | undefined },
  page: Page,
): Markup | undefined {
  const { correction: label, colon, aside } = page.words;
  const day = timeElement(at, page);
  const words = said(text, page);
  return (
    words && markup`<p slot="correction">${label}${day && [aside.open, day, aside.close]}${colon}${words}</p>`
  );
}

function terms(
  { license, acquireUrl, contact, excludes, validUntil, tdm }: Rights,
  page: Page,
): (Markup | undefined)[] {
  const { words, base } = page;
  const label = words.rights;
  const fact = (about: string, detail: Content): Markup | undefined =>
    detail ? markup`<span slot="terms">${about && about + words.colon}${detail}</span>` : undefined;
  const address = safeHref(acquireUrl, base);
  const mining = tdm?.reservation;
  return [
    fact(label.license, license?.name && link(license.name, license.url, base, 'license')),
    fact('', address && link(label.acquire, address)),
    fact(label.contact, contact),
    fact(label.excludes, said(excludes, page)),
    fact(label.validUntil, timeElement(validUntil, page)),
    fact(
      label.mining,
      mining !== undefined && link(mining ? label.reserved : label.unreserved, tdm?.policy, base),
    ),
  ];
}
