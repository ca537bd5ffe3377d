import type { Refuse } from '../../controllers/report.js';
import { addQuantities } from '../../models/add-quantities.js';
import { formatQuantity } from '../../models/format-quantity.js';
import type { Localized } from '../../models/locale.js';
import type { Quantity } from '../../models/quantity.js';
import type { Statistic } from '../../models/statistic.js';
import type { Team } from '../../models/team.js';
import { lenient, type Lenient } from '../../shapes/lenient.js';
import { localized, record } from '../../shapes/shape.js';
import { TEAM } from '../../shapes/team.js';
import { phrase, wording, type Page, type Phrase } from '../../views/page.js';
import { block, part, type Child } from '../../views/part.js';
import { wholeQuantity } from '../../views/statistic.js';
import { ROSTER } from '../../words/team.js';
import { itemsOf } from '../model.js';
import type { Roster } from './read-roster.js';

/** What a roster shows of its teams. */
export interface RosterView extends RollUp {
  /** The one brand of all. */
  readonly brand: Phrase | undefined;
  readonly teams: readonly RosterTeam[];
}

interface RosterTeam {
  /** As it was handed in: its badge reads it, and tells what is wrong with it. */
  readonly given: Team;
  readonly team: Lenient<Team>;
}

/** The numbers that several teams have together, and whether numbers were left apart: they are counted on different bases. */
interface RollUp {
  readonly sums: readonly { readonly label: Child; readonly figure: string; readonly teams: number }[];
  readonly differ: boolean;
}

interface Group {
  readonly label: Child;
  readonly basis: string | undefined;
  readonly sum: Quantity | null;
  readonly teams: ReadonlySet<Lenient<Team>>;
}

const BRAND = record<{ readonly brand?: Localized }>({}, { brand: localized });

/** Of teams, or of anything that was handed in as them: one without a name is left out, and so is one that has been there before. */
export function rosterView(roster: Roster | undefined, page: Page, refuse: Refuse): RosterView {
  const seen = new Set<string>();
  const teams = itemsOf(roster?.teams, 'teams', refuse).flatMap((given, place) => {
    const team = lenient(TEAM, given, refuse, `teams.${place}`);
    if (!team?.name) refuse(`teams.${place}.name`, 'missing');
    const id = team?.id;
    if (!team?.name || (id && seen.has(id))) return [];
    if (id) seen.add(id);
    return { given: given as Team, team };
  });
  const known = teams.map(({ team }) => team);
  const brands = known.map(({ brand }) => phrase(brand, page));
  const isOne = brands.every((brand) => brand?.text === brands[0]?.text);
  return {
    brand: phrase(lenient(BRAND, roster, refuse)?.brand, page) ?? (isOne ? brands[0] : undefined),
    teams,
    ...rollUp(known, page),
  };
}

/**
 * What the numbers of teams come to, by label. Numbers are added only where unit kind, measure, period and day agree, where
 * each is of another team, and where the sum can be said in words that claim no more than theirs; a number of one team alone
 * is its own affair.
 */
function rollUp(teams: readonly Lenient<Team>[], page: Page): RollUp {
  const groups = new Map<string, Group>();
  for (const team of teams) {
    for (const statistic of team.stats ?? []) {
      const label = phrase(statistic.label, page)?.text;
      const quantity = statistic.quantity && wholeQuantity(statistic.quantity);
      // What cannot be said cannot be added.
      if (!label || !quantity || !formatQuantity(quantity, page.tag)) continue;
      const basis = basisOf(statistic, quantity, page);
      const before = groups.get(label);
      const isNews = before?.sum && basis && before.basis === basis && !before.teams.has(team);
      const sum = isNews ? addQuantities(before.sum, quantity) : null;
      groups.set(label, {
        label: wording(statistic.label, page),
        basis,
        sum: before ? sum : quantity,
        teams: new Set(before?.teams).add(team),
      });
    }
  }
  const shared = [...groups.values()].filter((group) => group.teams.size > 1);
  const sums = shared.flatMap(({ label, sum, teams: { size } }) =>
    sum ? { label, figure: formatQuantity(sum, page.tag), teams: size } : [],
  );
  const areSeveral = teams.filter(({ stats }) => stats?.length).length > 1;
  return { sums, differ: areSeveral && (!sums.length || sums.length < shared.length) };
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

/** What the teams come to together, and that the rest of their numbers is counted on different bases. */
export function sumParts({ sums, differ, teams }: RosterView, page: Page): readonly Child[] {
  const words = ROSTER[page.locale];
  const rows = sums.map(({ label, figure, teams: several }) =>
    part(
      'div',
      {},
      part('dt', {}, label),
      part('dd', {}, figure, several < teams.length && words.of(several)),
    ),
  );
  return [
    block('dl', { class: 'sums', part: 'sums' }, rows),
    differ && part('p', { class: 'quiet', part: 'differ' }, words.differ),
  ];
}
