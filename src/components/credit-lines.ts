import type { Refuse } from '../controllers/report-controller.js';
import { creditLabel, creditNames } from '../models/credit-label.js';
import type { Credit, CreditRole } from '../models/credits.js';
import type { Locale } from '../models/locale.js';
import { asList, type Read } from './reader.js';

/** A credit in words. */
export interface CreditLine {
  readonly role: CreditRole;
  readonly label: string;
  readonly names: string;
}

/** The credits of an article that name somebody. Leaving them out is reported, because nobody then answers for the text. */
export function creditLines(read: Read, locale: Locale, refuse: Refuse, at = 'credits'): CreditLine[] {
  const credits = read(at, asList);
  if (!credits) refuse(at, 'missing');
  return (credits ?? []).flatMap((_, index) => {
    const path = `${at}.${index}`;
    const credit = read(path, (value) => value as Credit);
    const names = credit && read(`${path}.parties`, (value) => asList(value) && creditNames(credit, locale));
    const label = read(path, () => creditLabel(credit as Credit, locale));
    if (names) return { role: credit.role, label: label ?? '', names };
    refuse(`${path}.parties`, 'missing');
    return [];
  });
}
