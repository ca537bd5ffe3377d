import { safeHref } from '../../models/href.js';
import { isRecord } from '../../shapes/leaves.js';

/** What a file of teams holds. */
export interface Roster {
  readonly brand?: unknown;
  readonly teams: readonly unknown[];
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
  const teams = lists.find((list) => Array.isArray(list))?.map((item) => asTeam(item, url));
  return teams?.every(Boolean) ? { brand: given['brand'] ?? given['name'], teams } : undefined;
}

function asTeam(given: unknown, base: string | undefined): unknown {
  const { item = given } = Object(given) as { item?: unknown };
  const team = Object(item) as Record<string, unknown>;
  if (!('name' in team)) return undefined;
  const whole = (address: unknown): unknown => safeHref(address, base) ?? address;
  const { logo, description, motif, ...known } = team;
  const image = isRecord(logo) ? (logo['url'] ?? logo) : logo;
  const look = motif ?? (image && { image });
  return {
    mission: description,
    ...known,
    url: whole(team['url']),
    joinUrl: whole(team['joinUrl']),
    motif: isRecord(look) ? { ...look, image: whole(look['image']) } : look,
  };
}
