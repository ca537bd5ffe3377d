import { CREDIT_ROLE, REVIEW_LEVEL } from '../words/credits.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { CREDIT_ROLES, type Credit } from './credits.js';
import { list } from './list.js';
import { pickText, resolveLocale } from './locale.js';

/**
 * What a line of credits is headed: the label as printed; else the step of a 一审/二审/三审 chain; else the role's name in
 * the reader's language. A role nobody knows has no heading: `''`.
 */
export function creditLabel(credit: Pick<Credit, 'role' | 'label' | 'level'>, locale: string): string {
  const { role, label, level } = credit;
  const printed = pickText(label, locale);
  if (printed) return printed;
  const language = resolveLocale(locale);
  // JSON can hold what no key can be made of: {"toString": 1}.
  const step = level && Object(level) !== level ? REVIEW_LEVEL[language][level] : undefined;
  return step ?? (CREDIT_ROLES.includes(role) ? CREDIT_ROLE[language][role] : '');
}

/** Everybody a credit names, in the reader's language: `陈志蓉、郭璇` or `陈志蓉, 郭璇`. */
export function creditNames(credit: Pick<Credit, 'parties'>, locale: string): string {
  return list(credit.parties)
    .map((party) => pickText(party?.name, locale))
    .filter(Boolean)
    .join(PUNCTUATION[resolveLocale(locale)].comma);
}

/**
 * Credits on one line, as `parseCredits` reads them: `通讯员：陈志蓉 责编：郭璇`, `Reporter: Jo Cox; Editor: Ann Lee`.
 *
 * Labels as printed, else the role's name in the language of `locale`; a remark stands after the names. A credit that
 * names nobody is left out.
 */
export function formatCredits(credits: readonly Credit[], locale = 'zh-Hans'): string {
  const { colon, semicolon } = PUNCTUATION[resolveLocale(locale)];
  return credits
    .flatMap((credit) => {
      const names = creditNames(credit, locale);
      const label = creditLabel(credit, locale);
      const note = credit.note ? ` ${credit.note}` : '';
      return names ? (label && label + colon) + names + note : [];
    })
    .join(semicolon);
}
