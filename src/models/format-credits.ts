import { PUNCTUATION } from '../words/punctuation.js';
import { creditLabel, creditNames } from './credit-label.js';
import type { Credit } from './credits.js';
import { resolveLocale } from './locale.js';

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
      return names
        ? [label && label + colon, names, credit.note && ` ${credit.note}`].filter(Boolean).join('')
        : [];
    })
    .join(semicolon);
}
