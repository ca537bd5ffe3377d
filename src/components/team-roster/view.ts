import type { Refuse } from '../../controllers/report-controller.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import type { Team } from '../../models/team.js';
import { asList, reader } from '../reader.js';
import { rollUp, type RollUp } from './roll-up.js';

/** What a file of teams holds. */
export interface Roster {
  readonly brand?: unknown;
  readonly teams: readonly unknown[];
}

/** What a roster shows of its teams. */
export interface RosterView extends RollUp {
  /** The one brand of all. */
  readonly brand: string | undefined;
  readonly teams: readonly RosterTeam[];
}

export interface RosterTeam {
  readonly team: Team;
  readonly name: string;
  readonly href: string | undefined;
}

/**
 * The teams in a file of ours: a list of teams, `{ "brand": …, "teams": […] }`, or an article with teams. `undefined` for
 * anything else, a list of articles included: what has no name is no team.
 */
export function readRoster(body: string): Roster | undefined {
  const data: unknown = JSON.parse(body);
  const { brand, teams } = (Array.isArray(data) ? { teams: data } : Object(data)) as Partial<Roster>;
  const named =
    Array.isArray(teams) && teams.every((team) => Object(team) === team && 'name' in (team as object));
  return named ? { brand, teams } : undefined;
}

/** What a roster shows of teams, or of anything that was handed in as them. A team without a name is left out. */
export function rosterView(roster: Roster | undefined, locale: Locale, refuse: Refuse): RosterView {
  const read = reader(roster, 'roster', refuse);
  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale))?.trim();
  const given = read('teams', asList) ?? [];
  const brands = new Set(given.map((_, index) => text(`teams.${index}.brand`)));
  const teams = given.flatMap((_, index) => {
    const path = `teams.${index}`;
    const team = read(path, (value) => (Object(value) === value ? (value as Team) : null));
    const name = text(`${path}.name`);
    if (!name) refuse(`${path}.name`, 'missing');
    return team && name ? { team, name, href: read(`${path}.url`, safeHref, 'address') } : [];
  });
  return {
    brand: text('brand') ?? (brands.size === 1 ? [...brands][0] : undefined),
    teams,
    ...rollUp(read, locale),
  };
}
