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
 * The teams in a file: a list of teams, `{ "brand": …, "teams": […] }`, an article with teams, or JSON-LD of a list of
 * organizations or of one with parts. `undefined` for anything else, a list of articles included: what has no name is no
 * team. `url` is the address of the file: what stands in it is relative to that.
 */
export function readRoster(body: string, url?: string): Roster | undefined {
  const data: unknown = JSON.parse(body);
  const given = Object(data) as Record<string, unknown>;
  const lists = [data, given['teams'], given['itemListElement'], given['subOrganization']];
  const teams = (lists.find(asList) as readonly unknown[] | undefined)?.map((one) => asTeam(one, url));
  return teams?.every(Boolean) ? { brand: given['brand'] ?? given['name'], teams } : undefined;
}

function asTeam(given: unknown, base: string | undefined): unknown {
  const { item = given } = Object(given) as { item?: unknown };
  const team = Object(item) as Record<string, unknown>;
  if (!('name' in team)) return undefined;
  const whole = (address: unknown): unknown => safeHref(address, base) ?? address;
  const { logo, description, motif, ...known } = team;
  const image = (Object(logo) as Record<string, unknown>)['url'] ?? logo;
  const look = motif ?? (image && { image });
  return {
    mission: description,
    ...known,
    url: whole(team['url']),
    joinUrl: whole(team['joinUrl']),
    motif: isRecord(look) ? { ...look, image: whole(look['image']) } : look,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object(value) === value;
}

/**
 * What a roster shows of teams, or of anything that was handed in as them. A team without a name is left out, and so is one
 * that has been there before.
 */
export function rosterView(roster: Roster | undefined, locale: Locale, refuse: Refuse): RosterView {
  const read = reader(roster, 'roster', refuse);
  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale))?.trim();
  const seen = new Set<string>();
  const places = [...(read('teams', asList) ?? []).keys()].filter((place) => {
    const id = read(`teams.${place}.id`, String) ?? '';
    if (id && seen.has(id)) return false;
    seen.add(id);
    const name = text(`teams.${place}.name`);
    if (!name) refuse(`teams.${place}.name`, 'missing');
    return name;
  });
  const brands = new Set(places.map((place) => text(`teams.${place}.brand`)));
  return {
    brand: text('brand') ?? (brands.size === 1 ? [...brands][0] : undefined),
    teams: places.map((place) => ({
      team: read(`teams.${place}`, (team) => team) as Team,
      name: text(`teams.${place}.name`) ?? '',
      href: read(`teams.${place}.url`, safeHref, 'address'),
    })),
    ...rollUp(places, read, locale),
  };
}
