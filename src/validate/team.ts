import {
  ACTIVITY_STATUSES,
  REGISTRATION_STATUSES,
  TEAM_STATUSES,
  type Activity,
  type Team,
} from '../models/team.js';
import { partySchema } from './credits.js';
import { address, color, count, date, extension, localized, text, time, version } from './fields.js';
import { mediaObjectSchema } from './media.js';
import { statisticSchema } from './statistic.js';
import { choice, list, object, type ModelSchema } from './shapes.js';

const team = object(
  { schemaVersion: version, id: text, name: localized },
  {
    brand: localized,
    motif: object({ name: text }, { color, onColor: color, image: address }),
    mission: localized,
    categories: list(text),
    parent: partySchema,
    region: localized,
    registration: object({ status: choice(REGISTRATION_STATUSES) }, { system: text, number: text }),
    establishedOn: date,
    stats: list(statisticSchema),
    status: choice(TEAM_STATUSES),
    honours: list(localized),
    url: address,
    joinUrl: address,
    ext: extension,
  },
);
export type TeamShape = typeof team;
/** A volunteer team. There is no key for private data: one that comes along is an unknown key, and `validate` says so. */
export const teamSchema: ModelSchema<Team> = team;

const activity = object(
  {
    schemaVersion: version,
    id: text,
    name: localized,
    teams: list(text),
    status: choice(ACTIVITY_STATUSES),
    start: time,
  },
  {
    category: text,
    end: time,
    place: localized,
    organizers: list(partySchema),
    audience: localized,
    volunteers: statisticSchema,
    served: statisticSchema,
    hours: statisticSchema,
    recruit: object({}, { url: address, until: time, places: count }),
    media: list(mediaObjectSchema),
    articles: list(text),
    ext: extension,
  },
);
export type ActivityShape = typeof activity;
/** Something teams do at a time and a place. */
export const activitySchema: ModelSchema<Activity> = activity;
