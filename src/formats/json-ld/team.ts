import {
  ACTIVITY_STATUSES,
  REGISTRATION_STATUSES,
  TEAM_STATUSES,
  type Activity,
  type ActivityStatus,
  type Team,
  type TeamMotif,
} from '../../models/team.js';
import { onlyOrganization, organizations } from './credits.js';
import { eventMedia } from './media.js';
import { STATISTIC } from './statistic.js';
import { fact, identity, NOWHERE, otherwise, property, version } from './rows.js';
import { Part, table, type Row } from './table.js';
import * as value from './values.js';

/** An NGO where it is registered as one, else an Organization. */
export const TEAM = table<Team>(
  {
    type: (team) =>
      (team.peek('registration') as Team['registration'])?.status === 'registered' ? 'NGO' : 'Organization',
    types: ['Organization', 'NGO'],
    needs: ['name'],
  },
  {
    schemaVersion: version,
    name: property('name', value.localizedLine),
    id: identity(),
    motif: new Part<TeamMotif>(
      {
        name: fact('motif', value.text),
        color: fact('motifColor', value.text),
        onColor: fact('motifOnColor', value.text),
        image: property('logo', value.within('ImageObject', 'url', value.href, { bare: value.href })),
      },
      ['name'],
    ),
    registration: new Part<NonNullable<Team['registration']>>(
      {
        status: fact('registration', value.code(REGISTRATION_STATUSES)),
        system: fact('registrationSystem', value.text),
        number: fact('registrationNumber', value.text),
      },
      ['status'],
    ),
    status: fact('status', value.code(TEAM_STATUSES)),
    stats: fact('statistics', value.all(STATISTIC, 'statistic')),
    url: property('url', value.href),
    mission: property('description', value.localized),
    brand: property('brand', value.within('Brand', 'name', value.localizedLine, { bare: value.text })),
    parent: property('parentOrganization', onlyOrganization),
    region: property('areaServed', { ...value.text, read: value.place.read }),
    establishedOn: property('foundingDate', value.day),
    categories: property('keywords', value.texts),
    honours: property('award', value.texts),
    joinUrl: property('potentialAction', value.within('JoinAction', 'target', value.href, { only: true })),
    ext: NOWHERE,
  },
);

/** schema.org knows neither recruiting nor ongoing nor ended. */
const code = value.code(ACTIVITY_STATUSES);
const STATUS: Row<ActivityStatus> = {
  write: (write, activity, key, draft) => {
    const status = code.write(write, activity, key);
    if (status !== 'planned' && status !== 'cancelled') draft.fact('status', status);
    const named = status === 'cancelled' ? 'Cancelled' : 'Scheduled';
    return !!status && draft.set('eventStatus', `https://schema.org/Event${named}`);
  },
  read: (read, open) => {
    const status = value.text.read(read, open.node, 'eventStatus');
    const named = /Event(Cancelled|Scheduled)$/.exec(status ?? '')?.[1];
    if (!named) open.node.lose('eventStatus');
    return fact('status', code).read(read, open) ?? (named === 'Cancelled' ? 'cancelled' : 'planned');
  },
};

const RECRUIT = table<NonNullable<Activity['recruit']>>(
  { type: 'Offer', types: ['Offer'] },
  {
    url: property('url', value.href),
    until: property('availabilityEnds', value.time),
    places: property('inventoryLevel', {
      ...value.within('QuantitativeValue', 'value', value.count),
      read: value.count.read,
    }),
  },
);

/** Teams perform it, organizers answer for it. */
export const ACTIVITY = table<Activity>(
  { type: 'Event', types: ['Event'], needs: ['name', 'start', 'status'] },
  {
    schemaVersion: version,
    name: property('name', value.localizedLine),
    id: identity(),
    start: property('startDate', value.time),
    end: property('endDate', value.time),
    status: STATUS,
    place: property('location', value.place),
    organizers: property('organizer', organizations),
    teams: otherwise(property('performer', value.references('Organization')), []),
    category: property('keywords', value.text),
    audience: property('audience', value.within('Audience', 'audienceType', value.localizedLine)),
    recruit: property('offers', value.one(RECRUIT)),
    volunteers: fact('volunteers', value.one(STATISTIC, 'volunteers')),
    served: fact('served', value.one(STATISTIC, 'served')),
    hours: fact('hours', value.one(STATISTIC, 'hours')),
    articles: property('subjectOf', value.references('CreativeWork')),
    media: eventMedia,
    ext: NOWHERE,
  },
);
