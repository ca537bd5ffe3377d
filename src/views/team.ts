import { MOTIFS, type Motif } from '../models/emblem.js';
import type { BadgeVariant } from '../models/looks.js';
import type { Team } from '../models/team.js';
import type { Lenient } from '../shapes/lenient.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { MOTIF, TEAM } from '../words/team.js';
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

/** What opens. A link to the team alone is no reason to: the badge itself can be it. */
function details(team: SomeTeam, page: Page, href: string | undefined): readonly Child[] | undefined {
  const words = TEAM[page.locale];
  const { comma } = PUNCTUATION[page.locale];
  const { status } = team;
  const mission = phrase(team.mission, page);
  const honours = (team.honours ?? []).map((honour) => wording(honour, page));
  const line = (content: Child, kind?: string): Part | undefined =>
    content ? part('p', { kind }, content) : undefined;
  // Nobody can join what has ended.
  const join = status === 'ended' ? undefined : addressOf(team.joinUrl, page);
  const known = [
    mission && part('p', { lang: mission.lang }, mission.text),
    line(status && words.status[status], 'status'),
    facts([
      [words.brand, wording(team.brand, page)],
      [words.parent, team.parent && partyName(team.parent, page)],
      [words.region, wording(team.region, page)],
      [words.categories, joined(team.categories ?? [], comma)],
      [words.establishedOn, timePart(team.establishedOn, page)],
      [words.registration, registration(team.registration, page)],
      ...(team.stats ?? []).map((statistic) => statisticFact(statistic, page)),
      [words.honours, joined(honours, comma)],
    ]),
  ];
  if (join === undefined && !shown(known).length) return undefined;
  return [
    ...known,
    line(href !== undefined && linked(words.more, href)),
    line(join !== undefined && linked(words.join, join)),
  ];
}

/** What the page says to a badge: it outweighs the team. */
export interface BadgeSettings {
  readonly motif?: Motif | undefined;
  readonly href?: string | undefined;
}

/** What a badge shows of a team. */
export interface BadgeView {
  /** A built-in emblem. */
  readonly motif: Motif | undefined;
  /** A picture that the team has for its emblem. */
  readonly emblem: Part | undefined;
  /** Its name, or that of the flower. */
  readonly name: Child;
  readonly href: string | undefined;
  /** What opens when the badge is pressed: mission, who runs it and where, its registration, numbers, links. */
  readonly details: readonly Child[] | undefined;
}

export function badgeView(team: SomeTeam, page: Page, settings: BadgeSettings = {}): BadgeView {
  const { name: motifName, image } = team.motif ?? {};
  // A motif of the team's own is none that is built in.
  const motif = settings.motif ?? MOTIFS.find((known) => known === motifName?.trim());
  const href = settings.href ?? addressOf(team.url, page);
  const src = addressOf(image, page);
  return {
    motif,
    emblem: src === undefined ? undefined : part('img', { slot: 'emblem', src, alt: '' }),
    name: wording(team.name, page) ?? (motif && MOTIF[page.locale][motif]),
    href,
    details: details(team, page, href),
  };
}

/** How a badge is printed. */
export interface BadgeLook {
  readonly variant?: BadgeVariant | undefined;
  /** `false` leaves the details out: for a badge in a heading or a paragraph, where no block can stand. */
  readonly details?: boolean | undefined;
}

/** A team's emblem and name, with what opens. Without such details the name itself is the link. */
export function teamBadge(
  team: SomeTeam,
  page: Page,
  { variant, details: wanted = true }: BadgeLook = {},
): Part | undefined {
  const view = badgeView(team, page);
  const opens = wanted ? view.details : undefined;
  if (!view.name) return undefined;
  // On one line: a badge stands among words, where a line break is a blank.
  return part(
    'bloom-team-badge',
    { motif: view.motif, variant, color: team.motif?.color },
    view.emblem,
    opens ? view.name : linked(view.name, view.href),
    opens && block('div', { slot: 'details' }, opens),
  );
}
