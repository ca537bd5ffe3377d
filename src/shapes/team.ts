import {
  ACTIVITY_STATUSES,
  REGISTRATION_STATUSES,
  TEAM_STATUSES,
  type Activity,
  type Team,
  type TeamMotif,
} from '../models/team.js';
import { PARTY } from './credits.js';
import { MEDIA_OBJECT } from './media.js';
import {
  address,
  choice,
  color,
  count,
  date,
  extension,
  list,
  localized,
  record,
  text,
  time,
  version,
} from './shape.js';
import { STATISTIC } from './statistic.js';

export const TEAM = record<Team>(
  { schemaVersion: version, id: text, name: localized },
  {
    brand: localized,
    motif: record<TeamMotif>({ name: text }, { color, onColor: color, image: address }),
    mission: localized,
    categories: list(text),
    parent: PARTY,
    region: localized,
    registration: record<NonNullable<Team['registration']>>(
      { status: choice(REGISTRATION_STATUSES) },
      { system: text, number: text },
    ),
    establishedOn: date,
    stats: list(STATISTIC),
    status: choice(TEAM_STATUSES),
    honours: list(localized),
    url: address,
    joinUrl: address,
    ext: extension,
  },
);

export const ACTIVITY = record<Activity>(
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
    organizers: list(PARTY),
    audience: localized,
    volunteers: STATISTIC,
    served: STATISTIC,
    hours: STATISTIC,
    recruit: record<NonNullable<Activity['recruit']>>({}, { url: address, until: time, places: count }),
    media: list(MEDIA_OBJECT),
    articles: list(text),
    ext: extension,
  },
);
