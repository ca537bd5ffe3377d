import { UNIT } from '../words/quantity.js';
import { foldWriting } from './chinese-number.js';
import { LOCALES } from './locale.js';
import type { UnitKind } from './quantity.js';

/** A unit that is known by name in every language. */
export type UnitName =
  'person' | 'attendance' | 'event' | 'case' | 'household' | 'hour' | 'item' | 'yuan' | 'day';

/** What is read as a unit beside its own name, folded; the first of a kind stands for all of it. */
export const UNITS: readonly (readonly [name: UnitName, kind: UnitKind, others?: RegExp])[] = [
  ['person', 'persons', /名|位|个人/],
  ['attendance', 'person-times', /served/],
  ['event', 'events', /场次|次|期|activity|activities/],
  ['case', 'cases'],
  ['household', 'households'],
  ['hour', 'hours', /个小时/],
  // 件 counts disputes and donated coats alike: the wider word claims less.
  ['item', 'items', /件|份/],
  ['yuan', 'money'],
  ['day', 'other'],
];

const KNOWN = /* @__PURE__ */ UNITS.map(([name, kind, others]) => {
  const named = LOCALES.flatMap((locale) => UNIT[locale][name].map((word = '') => foldWriting(word)));
  return { name, kind, words: named.concat(others?.source ?? []).join('|') };
});

/** The source of an expression for every word that is a unit, folded. */
/* @__NO_SIDE_EFFECTS__ */
export function unitWords(): string {
  return KNOWN.map(({ words }) => words).join('|');
}

/** The unit that a word names, and its kind. */
export function unitOf(word: string): { readonly name: UnitName; readonly kind: UnitKind } | undefined {
  const folded = foldWriting(word);
  return KNOWN.find(({ words }) => new RegExp(`^(?:${words})$`).test(folded));
}
