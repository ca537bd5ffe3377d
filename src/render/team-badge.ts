import type { Team } from '../models/team.js';
import { partyName } from './credits.js';
import { facts } from './facts.js';
import { list, type ListOptions } from './list.js';
import { address, attribute, join, lines, link, markup, print, type Content, type Markup } from './markup.js';
import { pageOf, phrase, said, timeElement, type Page, type PartOptions } from './page.js';
import { asParty, asStatistic } from './parts.js';
import { asFlag, asList, asLocalized, asModel, asOneOf, asText, asTime } from './reading.js';
import { statisticFact } from './stats-counter.js';

/** The built-in emblems. A motif of a team's own is not named: the element would refuse it. */
const MOTIFS = ['azalea', 'carnation', 'sunflower', 'clivia', 'violet', 'dandelion'] as const;
const VARIANTS = ['soft', 'solid', 'outline', 'emblem'] as const;

export interface TeamBadgeOptions extends PartOptions {
  readonly variant?: (typeof VARIANTS)[number];
  /** `false` leaves the details out: for a badge in a heading or a paragraph, where no block can stand. */
  readonly details?: boolean;
}

const asOptions = asModel({ variant: asOneOf(VARIANTS), details: asFlag });
const asTeam = asModel({
  name: asLocalized,
  brand: asLocalized,
  motif: asModel({ name: asText, color: asText, image: asText }),
  mission: asLocalized,
  categories: asList(asText),
  parent: asParty,
  region: asLocalized,
  registration: asModel({
    status: asOneOf(['registered', 'filed', 'informal', 'unknown']),
    system: asText,
    number: asText,
  }),
  establishedOn: asTime,
  stats: asList(asStatistic),
  status: asOneOf(['active', 'paused', 'ended']),
  honours: asList(asLocalized),
  url: asText,
  joinUrl: asText,
});
type TeamPart = NonNullable<ReturnType<typeof asTeam>>;

/**
 * A team as `<bloom-team-badge>`: its emblem, its name, and what opens when it is pressed: mission, who runs it and where,
 * its registration in words, its numbers, links to it and to join it. Without such details the name itself is the link.
 */
export function renderTeamBadge(team: Team, options?: TeamBadgeOptions): string {
  return print(teamBadge(team, options));
}

/** Teams as a list of badges, `<ul><li>…`. */
export function renderTeamRoster(teams: readonly Team[], options?: TeamBadgeOptions & ListOptions): string {
  return print(list(teams, (team) => teamBadge(team, options), options));
}

export function teamBadge(model: unknown, options: unknown): Markup | undefined {
  const team = asTeam(model);
  if (!team) return undefined;
  const page = pageOf(options);
  const { variant, details = true } = asOptions(options) ?? {};
  const { color, image } = team.motif ?? {};
  const motif = asOneOf(MOTIFS)(team.motif?.name);
  const name = said(team.name, page);
  if (!name && !motif) return undefined;
  const more = details && about(team, page);
  const src = address('src', image, page.base);
  const look = [attribute('motif', motif), attribute('variant', variant), attribute('color', color)];
  // On one line: a badge stands among words, where a line break is a blank.
  return markup`<bloom-team-badge${look}>${[
    src && markup`<img slot="emblem"${src} alt=""/>`,
    more ? name : name && link(name, team.url, page.base),
    more && markup`<div slot="details">\n${more}\n</div>`,
  ]}</bloom-team-badge>`;
}

/** What opens. Links alone are none: they are the badge's own. */
function about(team: TeamPart, page: Page): Markup | undefined {
  const { team: words, comma } = page.words;
  const mission = phrase(team.mission, page);
  const status = team.status && words.status[team.status];
  const honours = team.honours.map((honour) => said(honour, page));
  const known = [
    mission && markup`<p${attribute('lang', mission.lang)}>${mission.text}</p>`,
    status && markup`<p>${status}</p>`,
    facts([
      [words.brand, said(team.brand, page)],
      [words.parent, team.parent && partyName(team.parent, page)],
      [words.region, said(team.region, page)],
      [words.categories, join(team.categories, comma)],
      [words.establishedOn, timeElement(team.establishedOn, page)],
      [words.registration, registration(team.registration, page)],
      ...team.stats.map((statistic) => statisticFact(statistic, page)),
      [words.honours, join(honours, comma)],
    ]),
  ];
  if (!known.some(Boolean)) return undefined;
  // Nobody can join what has ended.
  const joinUrl = team.status === 'ended' ? undefined : team.joinUrl;
  return lines([...known, linkTo(words.more, team.url, page), linkTo(words.join, joinUrl, page)]);
}

/** `已登记（湖南志愿服务网，编号：123）`. */
function registration(entry: TeamPart['registration'], { words }: Page): Content[] {
  const { open, close } = words.aside;
  const state = entry?.status && words.team.registered[entry.status];
  const place = join([entry?.system, entry?.number && words.team.number + entry.number], words.pause);
  return state && place.length ? [state, open, ...place, close] : [state, ...place].filter(Boolean);
}

function linkTo(words: string, url: string | undefined, { base }: Page): Markup | undefined {
  const href = address('href', url, base);
  return href && markup`<p><a${href}>${words}</a></p>`;
}
