import {
  permissionOf,
  REQUIREMENTS,
  USES as USE_NAMES,
  type Permission,
  type Requirement,
  type Rights,
} from '../models/rights.js';
import type { Lenient } from '../shapes/lenient.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { PERMISSION, REQUIREMENT, TERMS, USES } from '../words/rights.js';
import { facts } from './facts.js';
import { addressOf, linked, naming, phrase, timePart, wording, type Page } from './page.js';
import { joined, part, type Child, type Part } from './part.js';

type SomeRights = Lenient<Rights>;

/** Under which terms a piece may be printed again. */
export interface Terms {
  readonly rights: SomeRights;
  readonly permission: Permission;
  readonly requires: readonly Requirement[];
  readonly validUntil: string | undefined;
  /** Whether that time has passed: a permission that has ended is none. */
  readonly isOver: boolean;
}

/** What a page says of the terms itself: it outweighs the rights. */
export interface TermSettings {
  /** `unknown` leaves it to the rights. */
  readonly permission?: Permission | undefined;
  readonly requires?: readonly Requirement[] | undefined;
  readonly validUntil?: string | undefined;
  /** The reader's clock, in milliseconds since 1970; without one, nothing is said to have ended. */
  readonly now?: number | undefined;
}

export function termsOf(rights: SomeRights = {}, settings: TermSettings = {}): Terms {
  const { permission = 'unknown', now } = settings;
  const validUntil = settings.validUntil ?? rights.validUntil;
  return {
    rights,
    permission: permission === 'unknown' ? permissionOf(rights as Rights) : permission,
    requires: settings.requires ?? rights.requires ?? [],
    validUntil,
    isOver: now !== undefined && validUntil !== undefined && isPast(validUntil, now),
  };
}

/** A day, a month, a year is over when it is over in China, whose time the sites mean when they name none. */
function isPast(time: string, now: number): boolean {
  if (time.length > 10) return Date.parse(time) < now;
  return new Date(now + 8 * 3600e3).toISOString().slice(0, time.length) > time;
}

/** Whether permission is needed, in words; nothing where nobody says. */
export const permissionLine = ({ permission, isOver }: Terms, { locale }: Page): string =>
  isOver && permission === 'free' ? TERMS[locale].ended : PERMISSION[locale][permission];

/** `转载须注明：来源、作者` */
export function requirementLine(terms: Terms, page: Page): string {
  const names = requirementNames(terms, page);
  return names && TERMS[page.locale].requires + PUNCTUATION[page.locale].colon + names;
}

const requirementNames = ({ requires }: Terms, { locale }: Page): string =>
  REQUIREMENTS.filter((requirement) => requires.includes(requirement))
    .map((requirement) => REQUIREMENT[locale][requirement])
    .join(PUNCTUATION[locale].comma);

/** The publisher's sentence: every character of it, its line breaks seen. It is in the language of the article. */
export function notice({ notice: printed }: SomeRights, page: Page, slot?: string): Part | undefined {
  const said = phrase(printed, page);
  if (!said) return undefined;
  const broken = said.text
    .split(/\r\n?|\n/)
    .flatMap((line, at): Child[] => (at ? ['\n', part('br', {}), line] : [line]));
  return part('p', { slot, lang: said.lang }, broken);
}

/** `© 2024 岳塘新闻网`, from data alone. */
export function copyrightLine({ year, holder }: SomeRights, page: Page, slot?: string): Part | undefined {
  const owner = joined(['©', year, naming(holder?.name, page)], ' ');
  return owner.length > 1 ? part('p', { slot }, owner) : undefined;
}

/** Whether anybody may read it by machine, with the site's own terms where they are told. */
function mining({ reservation, policy }: NonNullable<SomeRights['tdm']>, page: Page): Child {
  const { reserved, unreserved } = TERMS[page.locale];
  const [open, close] = PUNCTUATION[page.locale].aside;
  if (reservation === undefined) return undefined;
  const href = addressOf(policy, page);
  return [
    reservation ? reserved : unreserved,
    href !== undefined && [open, linked(USES[page.locale].policy, href), close],
  ];
}

/** Terms in full, for a page without the elements. */
export function rightsParts(rights: SomeRights, page: Page): readonly Child[] {
  const words = TERMS[page.locale];
  const { use: names, rule: rules } = USES[page.locale];
  const terms = termsOf(rights);
  const permission = permissionLine(terms, page);
  const acquire = addressOf(rights.acquireUrl, page);
  return [
    notice(rights, page),
    permission && part('p', {}, permission),
    facts([
      [words.license, linked(rights.license?.name, addressOf(rights.license?.url, page), 'license')],
      ...USE_NAMES.map((use) => {
        const rule = rights.uses?.[use];
        return [names[use], rule && rules[rule]] as const;
      }),
      [words.requires, requirementNames(terms, page)],
      [words.acquire, acquire !== undefined && linked(acquire, acquire)],
      [words.contact, rights.contact],
      [words.excludes, wording(rights.excludes, page)],
      [words.validUntil, timePart(rights.validUntil, page)],
      [words.mining, rights.tdm && mining(rights.tdm, page)],
    ]),
    copyrightLine(rights, page),
  ];
}
