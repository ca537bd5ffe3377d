import type { Refuse } from '../../controllers/report.js';
import type { Localized } from '../../models/locale.js';
import type { Team } from '../../models/team.js';
import { lenient, type Lenient } from '../../shapes/lenient.js';
import { localized, record } from '../../shapes/shape.js';
import { TEAM } from '../../shapes/team.js';
import { phrase, type Page, type Phrase } from '../../views/page.js';
import { block, part, type Child } from '../../views/part.js';
import { ROSTER } from '../../words/team.js';
import { itemsOf } from '../model.js';
import type { Roster } from './read-roster.js';
import { rollUp, type RollUp } from './roll-up.js';

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
