import type { Article, Correction } from '../models/article.js';
import { attribution, type Attributable, type AttributionFormat } from '../models/attribution.js';
import type { SourceRef } from '../models/credits.js';
import type { Lenient } from '../shapes/lenient.js';
import { CORRECTION } from '../words/article.js';
import { CREDIT_ROLE, ORIGINAL, SPONSOR } from '../words/credits.js';
import { DIGITAL_SOURCE } from '../words/media.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { TERMS } from '../words/rights.js';
import { creditLine, namingCredits, sourceName } from './credits.js';
import { listOf } from './list.js';
import { addressOf, linked, naming, phrase, timePart, wording, type Page } from './page.js';
import { block, label, part, type Child, type Part } from './part.js';
import { copyrightLine, notice, termsOf, type Terms } from './rights.js';

type SomeArticle = Lenient<Article>;

/** What the foot of an article shows, each part in its slot; `sentence` is what a republisher prints. */
export function footerParts(
  article: SomeArticle,
  page: Page,
  terms: Terms,
  sentence?: string,
): readonly Child[] {
  const { locale } = page;
  const { sponsor, digitalSource } = article;
  const credit = (content: Child): Part => part('span', { slot: 'credit' }, content);
  const made = digitalSource && DIGITAL_SOURCE[locale][digitalSource];
  return [
    ...namingCredits(article.credits).map((one) => credit(creditLine(one, page))),
    sponsor?.name !== undefined &&
      credit([label(SPONSOR[locale], PUNCTUATION[locale].colon), naming(sponsor.name, page)]),
    ...sourceLines(article.source, page),
    made && part('p', { slot: 'ai-label' }, made),
    ...(article.corrections ?? []).map((one) => correction(one, page)),
    notice(terms.rights, page, 'notice'),
    ...otherTerms(terms, page),
    sentence && part('p', { slot: 'attribution' }, sentence),
    copyrightLine(terms.rights, page, 'copyright'),
  ];
}

/** The foot of an article; nothing where nothing of it is known. */
export function copyrightFooter(article: SomeArticle, page: Page): Part | undefined {
  const terms = termsOf(article.rights);
  const { permission, requires, validUntil } = terms;
  return block(
    'bloom-copyright-footer',
    {
      permission: permission === 'unknown' ? undefined : permission,
      requires: requires.join(' ') || undefined,
      'valid-until': validUntil,
    },
    footerParts(article, page, terms, attributionIn('text', article, page, terms)),
  );
}

/** The sentence that a republisher must print; nothing where there is nothing to attribute. */
export function attributionIn(
  format: AttributionFormat,
  article: SomeArticle,
  page: Page,
  { rights, requires }: Terms,
): string {
  const { headline, credits, source, url } = article;
  if (headline === undefined && addressOf(url, page) === undefined) return '';
  const publishedAt = requires.includes('date') ? article.publishedAt : undefined;
  const work = { headline, credits, source, url, publishedAt, rights: { requires, holder: rights.holder } };
  const base = page.base && { base: page.base };
  return attribution(work as Attributable, { format, locale: page.tag, ...base });
}

function sourceLines(ref: Lenient<SourceRef> | undefined, page: Page): readonly Child[] {
  const { colon, quote, aside } = PUNCTUATION[page.locale];
  const words = ORIGINAL[page.locale];
  const name = sourceName(ref, page);
  if (!ref || !name) return [];
  const how = ref.relation && words.relation[ref.relation];
  const time = timePart(ref.publishedAt, page);
  const line = (...content: readonly Child[]): Part => part('span', { slot: 'source' }, content);
  return [
    line(label(CREDIT_ROLE[page.locale].source, colon), name, how && aside.join(how)),
    ref.headline && line(words.headline, colon, quote.join(ref.headline)),
    time && line(label(words.time, colon), time),
  ];
}

function correction({ at, text }: Lenient<Correction>, page: Page): Part | undefined {
  const { colon, aside } = PUNCTUATION[page.locale];
  const day = timePart(at, page);
  const words = wording(text, page);
  const name = label(CORRECTION[page.locale], day && [aside[0], day, aside[1]], colon);
  return words ? part('p', { slot: 'correction' }, name, words) : undefined;
}

function otherTerms({ rights, validUntil, isOver }: Terms, page: Page): readonly Child[] {
  const { license, tdm } = rights;
  const words = TERMS[page.locale];
  const { colon, aside } = PUNCTUATION[page.locale];
  const fact = (about: string, detail: Child): Child =>
    detail ? part('span', { slot: 'terms', part: 'term' }, about && label(about, colon), detail) : undefined;
  const licensed = linked(license?.name, addressOf(license?.url, page), 'license');
  const ask = addressOf(rights.acquireUrl, page);
  const day = timePart(validUntil, page);
  const mining = tdm?.reservation;
  return [
    fact(words.license, licensed),
    fact('', ask !== undefined && linked(words.acquire, ask)),
    fact(words.contact, rights.contact),
    fact(words.excludes, wording(rights.excludes, page)),
    fact(words.validUntil, day && [day, isOver && aside.join(words.expired)]),
    fact(
      words.mining,
      mining !== undefined &&
        linked(mining ? words.reserved : words.unreserved, addressOf(tdm?.policy, page)),
    ),
  ];
}

/** What was wrong and when it was put right, as a list. */
export function correctionList(
  corrections: readonly Lenient<Correction>[],
  page: Page,
  label?: string,
): Part | undefined {
  const items = corrections.map(({ at, text }) => {
    const said = phrase(text, page);
    const day = timePart(at, page);
    return said && [day && part('p', {}, day), part('p', { lang: said.lang }, said.text)];
  });
  return listOf(items, label);
}
