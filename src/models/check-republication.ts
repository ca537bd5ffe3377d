import { PUNCTUATION } from '../words/punctuation.js';
import { REPUBLICATION, type RepublicationTerm } from '../words/republication.js';
import { REQUIREMENT } from '../words/rights.js';
import type { Article } from './article.js';
import { areAcrossScripts, contains, difference, numbersIn } from './compare-text.js';
import { WRITER_ROLES, type Credit, type CreditRole, type Party } from './credits.js';
import type { Issue } from './issue.js';
import { list } from './list.js';
import { pickText, primaryLanguage, resolveLocale } from './locale.js';
import { parseCredits } from './parse-credits.js';
import { permissionOf, type Requirement } from './rights.js';
import { toSimplified } from './script.js';
import { formatTime } from './time.js';

/** An article as it is printed somewhere: what is coded of it, and its text. */
export interface Printing extends Readonly<
  Partial<
    Pick<Article, 'lang' | 'headline' | 'url' | 'publishedAt' | 'credits' | 'source' | 'rights' | 'media'>
  >
> {
  /** The plain text of the body, with the lines of credits and attribution around it; a paragraph a line. */
  readonly text?: string;
}

/** What `checkRepublication` cannot see in the copy. */
export interface RepublicationOptions {
  /** Whether the publisher gave permission. */
  readonly permission?: boolean;
  /** Language of the sentences. */
  readonly locale?: string;
}

export type RepublicationCode = RepublicationTerm | `${Exclude<Requirement, 'notify'>}-missing`;

/** What a copy owes its original. */
export interface RepublicationIssue extends Issue<RepublicationCode> {
  /** `error` where the terms forbid it, `warning` where they say nothing of it. */
  readonly level: 'error' | 'warning';
  /** With `core-changed`: the share of the original's characters that is missing, 0–1. */
  readonly removed?: number;
  /** With `core-changed`: the share of the copy's characters that is not in the original, 0–1. */
  readonly added?: number;
}

/** What every copy should carry, whether the terms ask for it or not. */
const EXPECTED: readonly Requirement[] = ['source', 'original-headline', 'author', 'editor'];

/** What is told where nobody gave permission. */
const REFUSALS = {
  forbidden: 'republication-forbidden',
  required: 'permission-missing',
  unknown: 'permission-unknown',
} as const;

/**
 * Whether a copy does what the terms of its original ask: permission, source, original headline, author, editor, link, day
 * and photo credits where they are asked for, the headline and the core content unchanged.
 *
 * A thing counts as carried where the copy has it coded (`source`, `credits`) or prints it in its text. Punctuation, width,
 * script and blanks do not count; lines of credits and attribution are no added content. Numbers are looked at one by one:
 * a copy that makes 近40场 into 40场 says more than its source. A translation is not compared with its original. Whether
 * the publisher was notified cannot be seen and is not checked.
 *
 * What the original does not say of itself cannot be missed. No issue at all means that nothing was found, not that a
 * lawyer would agree.
 */
export function checkRepublication(
  original: Printing,
  copy: Printing,
  { permission = false, locale }: RepublicationOptions = {},
): RepublicationIssue[] {
  const language = resolveLocale(locale);
  const { terms, ...words } = REPUBLICATION[language];
  const { rights } = original;
  const requires = list(rights?.requires);
  const page = printed(copy);
  const across = areAcrossScripts(printed(original), page);
  const issues: RepublicationIssue[] = [];
  const add = (
    code: RepublicationCode,
    path: string,
    message: string,
    isError: boolean,
    measured: Pick<RepublicationIssue, 'removed' | 'added'> = {},
  ): void => {
    issues.push({ code, path, message, level: isError ? 'error' : 'warning', ...measured });
  };

  const state = permissionOf(rights);
  const refusal = permission || state === 'free' ? undefined : REFUSALS[state];
  if (refusal) add(refusal, 'rights', terms[refusal], state !== 'unknown');
  if (isLater(copy.publishedAt, rights?.validUntil))
    add('terms-expired', 'rights.validUntil', terms['terms-expired'], true);

  for (const [requirement, path, isCarried] of owed(original, copy, page, across)) {
    const isAsked = requires.includes(requirement);
    if (isCarried || !(isAsked || EXPECTED.includes(requirement))) continue;
    const message = words.missing(REQUIREMENT[language][requirement]);
    add(`${requirement}-missing`, path, message, isAsked);
  }

  const [was, is] = [original, copy].map(({ headline, lang }) => pickText(headline, lang ?? ''));
  if (isTranslation(original, copy)) return issues;
  const { editHeadline, editCore, excerpt } = rights?.uses ?? {};
  const isSame = !was || !is || (contains(was, is, across) && contains(is, was, across));
  if (!isSame && editHeadline !== 'allowed')
    add('headline-changed', 'headline', terms['headline-changed'], editHeadline === 'forbidden');

  if (!original.text || !copy.text || editCore === 'allowed') return issues;
  const [text, body] = [original.text, copy.text].map(withoutFurniture) as [string, string];
  const isExcerpt = copy.source?.relation === 'excerpted' && excerpt === 'allowed';
  const { added, ...change } = difference(text, body, across);
  const removed = isExcerpt ? 0 : change.removed;
  const isForbidden = editCore === 'forbidden';
  const { comma } = PUNCTUATION[language];
  const shares = [removed && words.removed(percent(removed)), added && words.added(percent(added))]
    .filter((share) => share !== 0)
    .join(comma);
  if (shares) add('core-changed', 'text', terms['core-changed'](shares), isForbidden, { removed, added });
  const printedBefore = numbersIn(text);
  const others = [...numbersIn(body)].flatMap(([says, number]) => (printedBefore.has(says) ? [] : [number]));
  if (others.length)
    add('numbers-changed', 'text', terms['numbers-changed'](others.join(comma)), isForbidden);
  return issues;
}

type Owed = readonly [requirement: Exclude<Requirement, 'notify'>, path: string, isCarried: boolean];

/** What the original has to be named with, and whether the copy does. */
function owed(original: Printing, copy: Printing, page: string, across: boolean): readonly Owed[] {
  const { source, rights, lang = '' } = original;
  const name = (party: Party | undefined): string => pickText(party?.name, lang) ?? '';
  const named = (...roles: readonly CreditRole[]): readonly Party[] =>
    partiesOf(list(original.credits).filter((credit) => roles.includes(credit?.role)));
  const publisher = source?.party ?? named('source', 'publisher')[0] ?? rights?.holder;
  const authors = source?.authors ? list(source.authors) : named(...WRITER_ROLES);
  const photographers = partiesOf(list(original.media).flatMap((one) => list(one?.credits)));
  const headline = source?.headline ?? pickText(original.headline, lang) ?? '';
  const url = source?.url ?? original.url ?? '';
  const day = source?.publishedAt ?? original.publishedAt;
  const isNamed = (words: string): boolean => !words || contains(page, words, across);
  const areNamed = (parties: readonly Party[]): boolean => parties.every((party) => isNamed(name(party)));
  return [
    ['source', 'source.party', isNamed(name(publisher))],
    ['original-headline', 'source.headline', isNamed(headline)],
    ['author', 'source.authors', areNamed(authors)],
    ['editor', 'credits', areNamed(named('editor', 'responsible-editor'))],
    ['link', 'source.url', page.includes(url)],
    [
      'date',
      'source.publishedAt',
      !day ||
        copy.source?.publishedAt?.slice(0, 10) === day.slice(0, 10) ||
        isNamed(formatTime(day.slice(0, 10), lang) ?? ''),
    ],
    ['photo-credit', 'media', areNamed(photographers)],
  ];
}

/** Everything that a copy says, coded or in print. */
function printed({ headline, credits, source, media, text, lang = '' }: Printing): string {
  const parties = [
    ...partiesOf(list(credits)),
    ...partiesOf(list(media).flatMap((one) => list(one?.credits))),
    ...list(source?.authors),
    source?.party,
  ].map((party) => pickText(party?.name, lang));
  return [pickText(headline, lang), text, source?.headline, source?.url, ...parties]
    .filter(Boolean)
    .join('\n');
}

function partiesOf(credits: readonly Credit[]): readonly Party[] {
  return credits.flatMap((credit) => list(credit?.parties));
}

const ATTRIBUTION = /转载自|来源|原标题|原文(?:链接|地址)|republished from|original headline/i;

/** A text without its lines of credits and attribution. */
function withoutFurniture(text: string): string {
  return text
    .split('\n')
    .filter((line) => {
      const { credits, rest } = parseCredits(line);
      return !(credits.length && !rest) && !(line.length < 200 && ATTRIBUTION.test(toSimplified(line)));
    })
    .join('\n');
}

function isTranslation(original: Printing, copy: Printing): boolean {
  if (copy.source?.relation === 'translated') return true;
  if (!original.lang || !copy.lang) return false;
  const [from, to] = [original.lang, copy.lang].map((lang) => primaryLanguage(resolveLocale(lang)));
  return from !== to;
}

/** Whether a time is after another, as far as both are known: the same day is not later. */
function isLater(time: string | undefined, limit: string | undefined): boolean {
  if (!time || !limit) return false;
  if (time.length > 10 && limit.length > 10) return Date.parse(time) > Date.parse(limit);
  const length = Math.min(time.length, limit.length, 10);
  return time.slice(0, length) > limit.slice(0, length);
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`;
}
