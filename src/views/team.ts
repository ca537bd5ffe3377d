import { MOTIFS, type BadgeVariant } from '../models/looks.js';
import type { Team } from '../models/team.js';
import type { Lenient } from '../shapes/lenient.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { TEAM } from '../words/team.js';
import { partyName } from './credits.js';
import { facts } from './facts.js';
import { addressOf, linked, phrase, timePart, wording, type Page } from './page.js';
import { block, joined, part, shown, type Child, type Part } from './part.js';
import { statisticFact } from './statistic.js';

type SomeTeam = Lenient<Team>;

/** `已登记（湖南志愿服务网，编号：123）`. */
function registration(entry: SomeTeam['registration'], { locale }: Page): Child {
  const { aside, pause } = PUNCTUATION[locale];
  const words = TEAM[locale];
  const state = entry?.status && words.registered[entry.status];
  const place = joined([entry?.system, entry?.number && words.number(entry.number)], pause);
  return state && place.length ? [state, aside[0], place, aside[1]] : [state, place];
}

/** What opens. Links alone are none: they are the badge's own. */
function details(team: SomeTeam, page: Page): readonly Child[] | undefined {
  const words = TEAM[page.locale];
  const { comma } = PUNCTUATION[page.locale];
  const mission = phrase(team.mission, page);
  const status = team.status && words.status[team.status];
  const known = [
    mission && part('p', { lang: mission.lang }, mission.text),
    status && part('p', {}, status),
    facts([
      [words.brand, wording(team.brand, page)],
      [words.parent, team.parent && partyName(team.parent, page)],
      [words.region, wording(team.region, page)],
      [words.categories, joined(team.categories ?? [], comma)],
      [words.establishedOn, timePart(team.establishedOn, page)],
      [words.registration, registration(team.registration, page)],
      ...(team.stats ?? []).map((statistic) => statisticFact(statistic, page)),
      [
        words.honours,
        joined(
          (team.honours ?? []).map((honour) => wording(honour, page)),
          comma,
        ),
      ],
    ]),
  ];
  if (!shown(known).length) return undefined;
  const link = (text: string, url: unknown): Part | undefined => {
    const href = addressOf(url, page);
    return href === undefined ? undefined : part('p', {}, part('a', { href }, text));
  };
  // Nobody can join what has ended.
  return [
    ...known,
    link(words.more, team.url),
    link(words.join, team.status === 'ended' ? undefined : team.joinUrl),
  ];
}

/** How a badge is printed. */
export interface BadgeLook {
  readonly variant?: BadgeVariant | undefined;
  /** `false` leaves the details out: for a badge in a heading or a paragraph, where no block can stand. */
  readonly details?: boolean | undefined;
}

/**
 * A team's emblem and name, with what opens when it is pressed: mission, who runs it and where, its registration in words,
 * its numbers, links to it and to join it. Without such details the name itself is the link.
 */
export function teamBadge(
  team: SomeTeam,
  page: Page,
  { variant, details: wanted = true }: BadgeLook = {},
): Part | undefined {
  // A motif of the team's own is not named: the element would refuse it.
  const motif = MOTIFS.find((one) => one === team.motif?.name);
  const name = wording(team.name, page);
  if (!name && !motif) return undefined;
  const more = wanted ? details(team, page) : undefined;
  const src = addressOf(team.motif?.image, page);
  // On one line: a badge stands among words, where a line break is a blank.
  return part(
    'bloom-team-badge',
    { motif, variant, color: team.motif?.color },
    src !== undefined && part('img', { slot: 'emblem', src, alt: '' }),
    name && (more ? name : linked(name, addressOf(team.url, page))),
    more && block('div', { slot: 'details' }, more),
  );
}
