import { CREDIT_ROLE, REVIEW_LEVEL } from '../words/credits.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { CREDIT_ROLES, type Credit, type ReviewLevel } from './credits.js';
import { pickText, resolveLocale } from './locale.js';

/**
 * What a line of credits is headed: the label as printed; else the step of a 一审/二审/三审 chain; else the role's name in
 * the reader's language. A role nobody knows has no heading: `''`.
 */
export function creditLabel(credit: Pick<Credit, 'role' | 'label' | 'level'>, locale: string): string {
  const printed = pickText(credit.label, locale);
  if (printed) return printed;
  const language = resolveLocale(locale);
  // JSON can hold what neither a number nor a key can be made of: {"toString": 1}.
  const step = isPlain(credit.level) ? REVIEW_LEVEL[language][credit.level as ReviewLevel] : undefined;
  const roles = CREDIT_ROLE[language];
  return step ?? (CREDIT_ROLES.includes(credit.role) ? roles[credit.role] : '');
}

const isPlain = (value: unknown): boolean => Object(value) !== value;

/** Everybody a credit names, in the reader's language: `陈志蓉、郭璇` or `陈志蓉, 郭璇`. */
export function creditNames(credit: Pick<Credit, 'parties'>, locale: string): string {
  const parties: unknown = credit.parties;
  return (Array.isArray(parties) ? (parties as Credit['parties']) : [])
    .map((party) => pickText(party?.name, locale))
    .filter(Boolean)
    .join(PUNCTUATION[resolveLocale(locale)].comma);
}
