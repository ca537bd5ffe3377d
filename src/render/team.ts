import { BADGE_VARIANTS, HEADING_LEVELS, type BadgeVariant, type HeadingLevel } from '../models/looks.js';
import type { Activity, Team } from '../models/team.js';
import { printHtml } from '../print/html.js';
import { choice, flag, list, record } from '../shapes/shape.js';
import { ACTIVITY, TEAM } from '../shapes/team.js';
import { activityPart } from '../views/activity.js';
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

export interface ActivityOptions extends PartOptions {
  /** Level of the heading, or `none` for no heading: `3` unless told otherwise. */
  readonly headingLevel?: HeadingLevel;
  /** Teams that the activity's ids may mean: without them its teams have no names, and are left out. */
  readonly teams?: readonly Team[];
}

const ACTIVITY_LOOK = record<Pick<ActivityOptions, 'headingLevel' | 'teams'>>(
  {},
  { headingLevel: choice(HEADING_LEVELS), teams: list(TEAM) },
);

/**
 * An activity as `<article>`: its name, its state in words, when, where, by whom and for whom, its numbers, its pictures,
 * and where to sign up unless it is over. `''` for what has no name.
 */
export function renderActivity(activity: Activity, options?: ActivityOptions): string {
  const { headingLevel = '3', teams = [] } = some(ACTIVITY_LOOK, options);
  return printHtml(activityPart(some(ACTIVITY, activity), pageOf(options), headingLevel, teams));
}
