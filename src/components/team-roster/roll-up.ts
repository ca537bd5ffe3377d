import { addQuantities } from '../../models/add-quantities.js';
import { formatQuantity } from '../../models/format-quantity.js';
import { pickText, type Locale } from '../../models/locale.js';
import type { Quantity } from '../../models/quantity.js';
import type { Period, Statistic } from '../../models/statistic.js';
import { asList, type Read } from '../reader.js';

/** A number that several teams have together. */
export interface Sum {
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
  readonly basis: string;
  readonly quantity: Quantity | null;
  readonly teams: number;
}

/**
 * What the numbers of teams come to, by label. Numbers are added only where unit kind, measure and period agree and where
 * the sum can be said in words that claim no more than theirs; a number of one team alone is its own affair.
 */
export function rollUp(read: Read, locale: Locale): RollUp {
  const groups = new Map<string, Group>();
  let counting = 0;
  (read('teams', asList) ?? []).forEach((_, team) => {
    const stats = read(`teams.${team}.stats`, asList) ?? [];
    if (stats.length) counting++;
    stats.forEach((_, index) => {
      const path = `teams.${team}.stats.${index}`;
      const label = read(`${path}.label`, (value) => pickText(value, locale));
      const quantity = read(`${path}.quantity`, (value) => value as Quantity);
      if (!label || !quantity) return;
      const basis = basisOf(
        read(path, (value) => value as Statistic),
        locale,
      );
      const before = groups.get(label);
      const sum = before?.basis === basis && before.quantity && addQuantities(before.quantity, quantity);
      groups.set(label, {
        basis,
        quantity: before ? sum || null : quantity,
        teams: (before?.teams ?? 0) + 1,
      });
    });
  });
  const shared = [...groups].filter(([, { teams }]) => teams > 1);
  const sums = shared.flatMap(([label, { quantity, teams }]) =>
    quantity ? { label, figure: formatQuantity(quantity, locale), teams } : [],
  );
  return { sums, differ: counting > 1 && (!sums.length || sums.length < shared.length) };
}

/** Kind of unit, measure and period: numbers with the same are counted on the same basis. */
function basisOf(statistic: Statistic | undefined, locale: Locale): string {
  const period: Period = statistic?.period ?? {};
  return [
    statistic?.quantity.unitKind,
    statistic?.measure,
    period.start,
    period.end,
    pickText(period.label, locale),
  ].join('|');
}
