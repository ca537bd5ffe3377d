import { HEADING_LEVELS, type HeadingLevel } from '../models/looks.js';
import type { Activity, Team } from '../models/team.js';
import { printHtml } from '../print/html.js';
import { choice, list, record } from '../shapes/shape.js';
import { ACTIVITY, TEAM } from '../shapes/team.js';
import { activityPart } from '../views/activity.js';
import { pageOf, some, type PartOptions } from './options.js';

export interface ActivityOptions extends PartOptions {
  /** Level of the heading, or `none` for no heading: `3` unless told otherwise. */
  readonly headingLevel?: HeadingLevel;
  /** Teams that the activity's ids may mean: without them its teams have no names, and are left out. */
  readonly teams?: readonly Team[];
}

const OPTIONS = record<Pick<ActivityOptions, 'headingLevel' | 'teams'>>(
  {},
  { headingLevel: choice(HEADING_LEVELS), teams: list(TEAM) },
);

/**
 * An activity as `<article>`: its name, its state in words, when, where, by whom and for whom, its numbers, its pictures,
 * and where to sign up unless it is over. `''` for what has no name.
 */
export function renderActivity(activity: Activity, options?: ActivityOptions): string {
  const { headingLevel = '3', teams = [] } = some(OPTIONS, options);
  return printHtml(activityPart(some(ACTIVITY, activity), pageOf(options), headingLevel, teams));
}
