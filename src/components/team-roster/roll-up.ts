import { addQuantities } from '../../models/add-quantities.js';
import { formatQuantity } from '../../models/format-quantity.js';
import type { Quantity } from '../../models/quantity.js';
import type { Statistic } from '../../models/statistic.js';
import type { Team } from '../../models/team.js';
import type { Lenient } from '../../shapes/lenient.js';
import { phrase, wording, type Page } from '../../views/page.js';
import type { Child } from '../../views/part.js';
import { wholeQuantity } from '../../views/statistic.js';

/** A number that several teams have together. */
interface Sum {
  readonly label: Child;
  readonly figure: string;
  readonly teams: number;
}

/** The sums of teams' numbers, and whether numbers were left apart because they are counted on different bases. */
export interface RollUp {
  readonly sums: readonly Sum[];
  readonly differ: boolean;
}

interface Group {
  readonly label: Child;
  readonly basis: string | undefined;
  readonly quantity: Quantity | null;
  readonly teams: ReadonlySet<Lenient<Team>>;
}

/**
 * What the numbers of teams come to, by label. Numbers are added only where unit kind, measure, period and day agree, where
 * each is of another team, and where the sum can be said in words that claim no more than theirs; a number of one team alone
 * is its own affair.
 */
export function rollUp(teams: readonly Lenient<Team>[], page: Page): RollUp {
  const groups = new Map<string, Group>();
  let counting = 0;
  for (const team of teams) {
    const stats = team.stats ?? [];
    if (stats.length) counting++;
    for (const statistic of stats) {
      const label = phrase(statistic.label, page)?.text;
      const given = statistic.quantity;
      const quantity = given && wholeQuantity(given);
      // What cannot be said cannot be added.
      if (!label || !quantity || !formatQuantity(quantity, page.tag)) continue;
      const basis = basisOf(statistic, quantity, page);
      const before = groups.get(label);
      const isNews = before?.quantity && basis && before.basis === basis && !before.teams.has(team);
      const sum = isNews ? addQuantities(before.quantity, quantity) : null;
      groups.set(label, {
        label: wording(statistic.label, page),
        basis,
        quantity: before ? sum : quantity,
        teams: new Set([...(before?.teams ?? []), team]),
      });
    }
  }
  const shared = [...groups.values()].filter((group) => group.teams.size > 1);
  const sums = shared.flatMap(({ label, quantity, teams: { size } }) =>
    quantity ? { label, figure: formatQuantity(quantity, page.tag), teams: size } : [],
  );
  return { sums, differ: counting > 1 && (!sums.length || sums.length < shared.length) };
}

/**
 * Kind of unit, measure, period and day: numbers with the same are counted on the same basis. None where nobody says what
 * is measured, and none of a peak: the fullest days of two teams need not be the same day.
 */
function basisOf(
  { measure, period, asOf }: Lenient<Statistic>,
  { unitKind }: Quantity,
  page: Page,
): string | undefined {
  const { start, end, label } = period ?? {};
  return measure && measure !== 'peak'
    ? [unitKind, measure, start, end, phrase(label, page)?.text, asOf].join('|')
    : undefined;
}
