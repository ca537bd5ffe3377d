import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from '../../models/team.js';
import { eventMedia } from './media.js';
import { party } from './party.js';
import { STATISTIC } from './statistic.js';
import { Table, type Row, fact, identity, NOWHERE, otherwise, property, version } from './table.js';
import * as value from './values.js';

/** schema.org knows neither recruiting nor ongoing nor ended. */
const own = fact('status', value.code(ACTIVITY_STATUSES));
const STATUS: Row<ActivityStatus> = {
  write: (write, activity, key, draft) => {
    const status = write.code(activity, key, ACTIVITY_STATUSES);
    if (!status) return false;
    if (status !== 'planned' && status !== 'cancelled') draft.fact('status', status);
    const named = status === 'cancelled' ? 'Cancelled' : 'Scheduled';
    return draft.set('eventStatus', `https://schema.org/Event${named}`);
  },
  read: (read, open) => {
    const status = read.text(open.node, 'eventStatus');
    const named = /Event(Cancelled|Scheduled)$/.exec(status ?? '')?.[1];
    if (!named) open.node.lose('eventStatus');
    return own.read(read, open) ?? (named === 'Cancelled' ? 'cancelled' : 'planned');
  },
};

const RECRUIT = new Table<NonNullable<Activity['recruit']>>(
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
export const ACTIVITY = new Table<Activity>(
  { type: 'Event', types: ['Event'], needs: ['name', 'start', 'status'] },
  {
    schemaVersion: version,
    name: property('name', value.localizedLine),
    id: identity(),
    start: property('startDate', value.time),
    end: property('endDate', value.time),
    status: STATUS,
    place: property('location', value.place),
    organizers: property('organizer', value.several(party('organization'))),
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
