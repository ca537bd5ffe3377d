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
import * as s from './shape.js';
import { STATISTIC } from './statistic.js';

export const TEAM = s.record<Team>(
  { schemaVersion: s.version, id: s.text, name: s.localized },
  {
    brand: s.localized,
    motif: s.record<TeamMotif>({ name: s.text }, { color: s.color, onColor: s.color, image: s.address }),
    mission: s.localized,
    categories: s.list(s.text),
    parent: PARTY,
    region: s.localized,
    registration: s.record<NonNullable<Team['registration']>>(
      { status: s.choice(REGISTRATION_STATUSES) },
      { system: s.text, number: s.text },
    ),
    establishedOn: s.date,
    stats: s.list(STATISTIC),
    status: s.choice(TEAM_STATUSES),
    honours: s.list(s.localized),
    url: s.address,
    joinUrl: s.address,
    ext: s.extension,
  },
);

export const ACTIVITY = s.record<Activity>(
  {
    schemaVersion: s.version,
    id: s.text,
    name: s.localized,
    teams: s.list(s.text),
    status: s.choice(ACTIVITY_STATUSES),
    start: s.time,
  },
  {
    category: s.text,
    end: s.time,
    place: s.localized,
    organizers: s.list(PARTY),
    audience: s.localized,
    volunteers: STATISTIC,
    served: STATISTIC,
    hours: STATISTIC,
    recruit: s.record<NonNullable<Activity['recruit']>>(
      {},
      { url: s.address, until: s.time, places: s.count },
    ),
    media: s.list(MEDIA_OBJECT),
    articles: s.list(s.text),
    ext: s.extension,
  },
);
