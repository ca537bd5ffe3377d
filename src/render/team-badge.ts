import { BADGE_VARIANTS, type BadgeVariant } from '../models/looks.js';
import type { Team } from '../models/team.js';
import { printHtml } from '../print/html.js';
import { choice, flag, record } from '../shapes/shape.js';
import { TEAM } from '../shapes/team.js';
import { listOf } from '../views/list.js';
import { teamBadge, type BadgeLook } from '../views/team.js';
import { each, labelOf, pageOf, some, type ListOptions, type PartOptions } from './options.js';

export interface TeamBadgeOptions extends PartOptions {
  readonly variant?: BadgeVariant;
  /** `false` leaves the details out: for a badge in a heading or a paragraph, where no block can stand. */
  readonly details?: boolean;
}

const LOOK = record<BadgeLook>({}, { variant: choice(BADGE_VARIANTS), details: flag });

/**
 * A team as `<bloom-team-badge>`: its emblem, its name, and what opens when it is pressed: mission, who runs it and where,
 * its registration in words, its numbers, links to it and to join it. Without such details the name itself is the link.
 */
export function renderTeamBadge(team: Team, options?: TeamBadgeOptions): string {
  return printHtml(teamBadge(some(TEAM, team), pageOf(options), some(LOOK, options)));
}

/** Teams as a list of badges, `<ul><li>…`. */
export function renderTeamRoster(teams: readonly Team[], options?: TeamBadgeOptions & ListOptions): string {
  const [page, look] = [pageOf(options), some(LOOK, options)];
  const badges = each(TEAM, teams).map((team) => teamBadge(team, page, look));
  return printHtml(listOf(badges, labelOf(options)));
}
