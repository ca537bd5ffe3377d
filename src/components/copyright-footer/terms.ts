import { PARTY_KINDS } from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { permissionOf, type Permission, type Rights } from '../../models/rights.js';
import { formatTime, isTime } from '../../models/time.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { PERMISSION, REQUIREMENT, TERMS } from '../../words/rights.js';
import { asChoice, asFlag, asNumber, type Read } from '../reader.js';

/** Terms in words. What is not known is left out. */
export interface FooterTerms {
  readonly notice: string | undefined;
  /** A permission that has ended is none. */
  readonly permission: string;
  /** `转载须注明：来源、作者` */
  readonly requires: string;
  /** Licence, where to ask, exceptions, validity, text and data mining. */
  readonly facts: readonly FooterFact[];
  readonly excludes: string | undefined;
  readonly validUntil: string | undefined;
  /** Whether that day has passed. */
  readonly isOver: boolean;
  readonly license: string | undefined;
  readonly acquireUrl: string | undefined;
  readonly holder: string | undefined;
  readonly isPerson: boolean;
  readonly year: number | undefined;
}

/** A line of the terms: what it is about, what it says, where more stands. */
export interface FooterFact {
  readonly label: string;
  readonly text: string;
  readonly url?: string | undefined;
}

/** What attributes say of the terms: it wins over the rights. */
export interface SaidTerms {
  readonly permission: Permission | undefined;
  readonly validUntil: string | undefined;
}

/** The terms that `read` finds under `rights`. `named` is what a copy must carry. */
export function footerTerms(
  read: Read,
  said: SaidTerms,
  named: readonly unknown[],
  locale: Locale,
  now: number,
): FooterTerms {
  const words = TERMS[locale];
  const { colon, comma, aside } = PUNCTUATION[locale];
  const text = (path: string): string | undefined =>
    read(`rights.${path}`, (value) => pickText(value, locale));
  const address = (path: string): string | undefined => read(`rights.${path}`, safeHref, 'address');
  const told = said.permission ?? 'unknown';
  const permission =
    told === 'unknown' ? (read('rights', (value) => permissionOf(value as Rights)) ?? 'unknown') : told;
  const known = read('rights.validUntil', (value) => (isTime(value) ? value : null));
  const validUntil = said.validUntil ?? known;
  const isOver = validUntil !== undefined && isPast(validUntil, now);
  const name = text('license.name');
  const licenseUrl = address('license.url');
  const acquireUrl = address('acquireUrl');
  const requires = Object.entries(REQUIREMENT[locale])
    .filter(([one]) => named.includes(one))
    .map(([, word]) => word)
    .join(comma);
  const reserved = read('rights.tdm.reservation', asFlag);
  const excludes = text('excludes');
  const facts = [
    { label: words.license, text: name, url: licenseUrl },
    { label: '', text: acquireUrl && words.acquire, url: acquireUrl },
    { label: words.contact, text: text('contact') },
    { label: words.excludes, text: excludes },
    {
      label: words.validUntil,
      text: validUntil && `${formatTime(validUntil, locale)}${isOver ? aside.join(words.expired) : ''}`,
    },
    {
      label: words.mining,
      text: reserved === undefined ? '' : reserved ? words.reserved : words.unreserved,
      url: address('tdm.policy'),
    },
  ];
  return {
    notice: text('notice'),
    permission: isOver && permission === 'free' ? words.ended : PERMISSION[locale][permission],
    requires: requires && words.requires + colon + requires,
    facts: facts.filter((fact): fact is FooterFact => Boolean(fact.text)),
    excludes,
    validUntil,
    isOver,
    license: name && (licenseUrl ?? name),
    acquireUrl,
    holder: text('holder.name'),
    isPerson: read('rights.holder.kind', asChoice(PARTY_KINDS), 'choice') === 'person',
    year: read('rights.year', asNumber),
  };
}

/** A day, a month, a year is over when it is over in China, whose time the sites mean when they name none. */
function isPast(time: string, now: number): boolean {
  if (time.length > 10) return Date.parse(time) < now;
  return new Date(now + 8 * 3600e3).toISOString().slice(0, time.length) > time;
}
