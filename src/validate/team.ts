import * as v from 'valibot';
import {
  ACTIVITY_STATUSES,
  REGISTRATION_STATUSES,
  TEAM_STATUSES,
  type Activity,
  type Team,
} from '../models/team.js';
import { partySchema } from './credits.js';
import {
  address,
  choice,
  color,
  count,
  date,
  extension,
  list,
  localized,
  object,
  text,
  time,
  version,
  type ModelSchema,
} from './fields.js';
import { mediaObjectSchema } from './media.js';
import { statisticSchema } from './statistic.js';

export const teamEntries = {
  schemaVersion: version,
  id: text,
  name: localized,
  brand: v.optional(localized),
  motif: v.optional(
    object({
      name: text,
      color: v.optional(color),
      onColor: v.optional(color),
      image: v.optional(address),
    }),
  ),
  mission: v.optional(localized),
  categories: v.optional(list(text)),
  parent: v.optional(partySchema),
  region: v.optional(localized),
  registration: v.optional(
    object({ status: choice(REGISTRATION_STATUSES), system: v.optional(text), number: v.optional(text) }),
  ),
  establishedOn: v.optional(date),
  stats: v.optional(list(statisticSchema)),
  status: v.optional(choice(TEAM_STATUSES)),
  honours: v.optional(list(localized)),
  url: v.optional(address),
  joinUrl: v.optional(address),
  ext: v.optional(extension),
};
/** A volunteer team. There is no key for private data: one that comes along is an unknown key, and `validate` says so. */
export const teamSchema: ModelSchema<Team> = object(teamEntries);

export const activityEntries = {
  schemaVersion: version,
  id: text,
  name: localized,
  teams: list(text),
  category: v.optional(text),
  status: choice(ACTIVITY_STATUSES),
  start: time,
  end: v.optional(time),
  place: v.optional(localized),
  organizers: v.optional(list(partySchema)),
  audience: v.optional(localized),
  volunteers: v.optional(statisticSchema),
  served: v.optional(statisticSchema),
  hours: v.optional(statisticSchema),
  recruit: v.optional(
    object({ url: v.optional(address), until: v.optional(time), places: v.optional(count) }),
  ),
  media: v.optional(list(mediaObjectSchema)),
  articles: v.optional(list(text)),
  ext: v.optional(extension),
};
/** Something teams do at a time and a place. */
export const activitySchema: ModelSchema<Activity> = object(activityEntries);
