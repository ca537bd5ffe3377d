import type { Article, Correction } from '../models/article.js';
import { attribution, type Attributable } from '../models/attribution.js';
import type { SourceRef } from '../models/credits.js';
import { permissionOf, type Rights } from '../models/rights.js';
import type { Lenient } from '../shapes/lenient.js';
import { CORRECTION } from '../words/article.js';
import { ORIGINAL, SOURCE, SPONSOR } from '../words/credits.js';
import { DIGITAL_SOURCE } from '../words/media.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { TERMS } from '../words/rights.js';
import { creditLine, namingCredits, sourceName } from './credits.js';
import { listOf } from './list.js';
import { addressOf, linked, naming, phrase, timePart, wording, type Page } from './page.js';
import { block, part, type Child, type Part } from './part.js';
import { copyrightLine, notice } from './rights.js';

/** The foot of an article; nothing where nothing of it is known. */
export function copyrightFooter(article: Lenient<Article>, page: Page): Part | undefined {
  const { locale } = page;
  const { rights, sponsor, digitalSource } = article;
  const credit = (content: Child): Part => part('span', { slot: 'credit' }, content);
  const made = digitalSource && DIGITAL_SOURCE[locale][digitalSource];
  // Without either there is nothing to attribute.
  const hasWork = article.headline ?? addressOf(article.url, page);
  const sentence =
    hasWork &&
    attribution(article as Attributable, { locale: page.tag, ...(page.base && { base: page.base }) });
  const permission = permissionOf(rights as Rights | undefined);
  return block(
    'bloom-copyright-footer',
    {
      permission: permission === 'unknown' ? undefined : permission,
      requires: rights?.requires?.join(' ') || undefined,
      'valid-until': rights?.validUntil,
    },
    [
      ...namingCredits(article.credits).map((one) => credit(creditLine(one, page))),
      sponsor?.name !== undefined &&
        credit([SPONSOR[locale], PUNCTUATION[locale].colon, naming(sponsor.name, page)]),
      ...source(article.source, page),
      made && part('p', { slot: 'ai-label' }, made),
      ...(article.corrections ?? []).map((one) => correction(one, page)),
      rights && notice(rights, page, 'notice'),
      ...(rights ? terms(rights, page) : []),
      sentence && part('p', { slot: 'attribution' }, sentence),
      rights && copyrightLine(rights, page, 'copyright'),
    ],
  );
}

function source(ref: Lenient<SourceRef> | undefined, page: Page): readonly Child[] {
  const { colon, quote, aside } = PUNCTUATION[page.locale];
  const words = ORIGINAL[page.locale];
  const name = sourceName(ref, page);
  if (!ref || !name) return [];
  const how = ref.relation && words.relation[ref.relation];
  const time = timePart(ref.publishedAt, page);
  const line = (...content: readonly Child[]): Part => part('span', { slot: 'source' }, content);
  return [
    line(SOURCE[page.locale], colon, name, how && aside.join(how)),
    ref.headline && line(words.headline, colon, quote.join(ref.headline)),
    time && line(words.time, colon, time),
  ];
}

function correction({ at, text }: Lenient<Correction>, page: Page): Part | undefined {
  const { colon, aside } = PUNCTUATION[page.locale];
  const day = timePart(at, page);
  const words = wording(text, page);
  return words
    ? part(
        'p',
        { slot: 'correction' },
        CORRECTION[page.locale],
        day && [aside[0], day, aside[1]],
        colon,
        words,
      )
    : undefined;
}

function terms(rights: Lenient<Rights>, page: Page): readonly Child[] {
  const { license, acquireUrl, contact, excludes, validUntil, tdm } = rights;
  const words = TERMS[page.locale];
  const { colon } = PUNCTUATION[page.locale];
  const fact = (about: string, detail: Child): Child =>
    detail ? part('span', { slot: 'terms' }, about && about + colon, detail) : undefined;
  const ask = addressOf(acquireUrl, page);
  const mining = tdm?.reservation;
  return [
    fact(words.license, linked(license?.name, addressOf(license?.url, page), 'license')),
    fact('', ask !== undefined && linked(words.acquire, ask)),
    fact(words.contact, contact),
    fact(words.excludes, wording(excludes, page)),
    fact(words.validUntil, timePart(validUntil, page)),
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
