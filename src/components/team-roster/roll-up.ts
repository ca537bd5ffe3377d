import { addQuantities } from '../../models/add-quantities.js';
import { formatQuantity } from '../../models/format-quantity.js';
import { pickText, type Locale } from '../../models/locale.js';
import type { Quantity } from '../../models/quantity.js';
import type { Statistic } from '../../models/statistic.js';
import { asList, type Read } from '../reader.js';

/** A number that several teams have together. */
interface Sum {
  readonly label: string;
  readonly figure: string;
  readonly teams: number;
}

/** The sums of teams' numbers, and whether numbers were left apart because they are counted on different bases. */
export interface RollUp {
  readonly sums: readonly Sum[];
  readonly differ: boolean;
}

interface Group {
  readonly basis: string | undefined;
  readonly quantity: Quantity | null;
  /** The places of the teams in their list. */
  readonly teams: ReadonlySet<number>;
}

/**
 * What the numbers of the teams at these places of the list come to, by label. Numbers are added only where unit kind,
 * measure, period and day agree, where each is of another team, and where the sum can be said in words that claim no more
 * than theirs; a number of one team alone is its own affair.
 */
export function rollUp(places: readonly number[], read: Read, locale: Locale): RollUp {
  const groups = new Map<string, Group>();
  let counting = 0;
  for (const team of places) {
    const stats = read(`teams.${team}.stats`, asList) ?? [];
    if (stats.length) counting++;
    for (const index of stats.keys()) {
      const path = `teams.${team}.stats.${index}`;
      const label = read(`${path}.label`, (value) => pickText(value, locale));
      // What cannot be said cannot be added: that a unit is a text, among others.
      const quantity = read(`${path}.quantity`, (value) =>
        formatQuantity(value as Quantity, locale) ? (value as Quantity) : null,
      );
      if (!label || !quantity) continue;
      const basis = read(path, (value) => basisOf(value as Statistic, locale) ?? '') || undefined;
      const before = groups.get(label);
      const isNews = before?.quantity && basis && before.basis === basis && !before.teams.has(team);
      const sum = isNews ? addQuantities(before.quantity, quantity) : null;
      groups.set(label, {
        basis,
        quantity: before ? sum : quantity,
        teams: new Set([...(before?.teams ?? []), team]),
      });
    }
  }
  const shared = [...groups].filter(([, { teams }]) => teams.size > 1);
  const sums = shared.flatMap(([label, { quantity, teams }]) =>
    quantity ? { label, figure: formatQuantity(quantity, locale), teams: teams.size } : [],
  );
  return { sums, differ: counting > 1 && (!sums.length || sums.length < shared.length) };
}

/**
 * Kind of unit, measure, period and day: numbers with the same are counted on the same basis. None where nobody says what
 * is measured, and none of a peak: the fullest days of two teams need not be the same day.
 */
function basisOf({ quantity, measure, period, asOf }: Statistic, locale: Locale): string | undefined {
  const isKnown = (measure as unknown) && measure !== 'peak';
  const { start, end, label } = period ?? {};
  return isKnown
    ? [quantity.unitKind, measure, start, end, pickText(label, locale), asOf].join('|')
    : undefined;
}
