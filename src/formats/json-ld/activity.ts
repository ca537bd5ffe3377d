import type { Activity } from '../../models/team.js';
import type { Source } from '../source.js';
import { EVENT_MEDIA, readMedia, writeMedia } from './media.js';
import { placeName, readParties, writeParty } from './party.js';
import { defined, fact, isA, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { readStatistic, writeStatistic } from './statistic.js';
import { type JsonLdObject } from './vocabulary.js';
import { alone, node, reference, type Fields, type Writer } from './writer.js';

const STATUSES = ['planned', 'recruiting', 'ongoing', 'ended', 'cancelled'] as const;

/** An Event; teams perform it, organizers answer for it. */
export function writeActivity(write: Writer, activity: Source<Activity>): JsonLdObject[] {
  const name = write.text(activity, 'name');
  const startDate = name && write.time(activity, 'start');
  const status = startDate && write.code(activity, 'status', STATUSES);
  if (!status) return [];
  activity.take('schemaVersion');
  const place = write.text(activity, 'place');
  const audience = write.text(activity, 'audience');
  const organizers = activity.items('organizers').map((one) => writeParty(write, one));
  // schema.org knows neither recruiting nor ongoing nor ended.
  const isNamed = status === 'planned' || status === 'cancelled';
  const count = {
    volunteers: alone(writeStatistic(write, activity.at('volunteers'))),
    served: alone(writeStatistic(write, activity.at('served'))),
    hours: alone(writeStatistic(write, activity.at('hours'))),
  };
  return [
    node(
      'Event',
      { name },
      write.identity(activity, { status: isNamed ? undefined : status, ...count }),
      {
        startDate,
        endDate: write.time(activity, 'end'),
        eventStatus: `https://schema.org/Event${status === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
        location: place && node('Place', { name: place }),
        organizer: alone(organizers.filter((one) => !!one)),
        performer: references(activity, 'teams', 'Organization'),
        keywords: write.text(activity, 'category'),
        audience: audience && node('Audience', { audienceType: audience }),
        offers: writeRecruit(write, activity.at('recruit')),
        subjectOf: references(activity, 'articles', 'CreativeWork'),
      },
      writeMedia(write, activity.items('media'), EVENT_MEDIA),
    ),
  ];
}

function references(activity: Source<Activity>, key: 'teams' | 'articles', type: string): Fields[string] {
  const ids = activity.items(key).filter((item) => typeof item.value === 'string' && item.value);
  return alone(ids.map((item) => reference(type, item.whole() as string)));
}

function writeRecruit(
  write: Writer,
  recruit: Source<NonNullable<Activity['recruit']>>,
): JsonLdObject | undefined {
  const places = write.number(recruit, 'places');
  const offer = node('Offer', {
    url: write.href(recruit, 'url'),
    availabilityEnds: write.time(recruit, 'until'),
    inventoryLevel: places === undefined ? undefined : node('QuantitativeValue', { value: places }),
  });
  return Object.keys(offer).length > 1 ? offer : undefined;
}

/** An event that an article mentions. `id` is for one that names none. */
export function readActivity(read: Reader, item: Node, id: string): Activity | undefined {
  const name = read.localizedLine(item, 'name');
  const start = name && read.time(item, 'startDate');
  if (!start) return undefined;
  item.take('@type');
  const facts = read.own(item);
  const eventStatus = read.text(item, 'eventStatus');
  const known = /Event(Cancelled|Scheduled)$/.exec(eventStatus ?? '')?.[1];
  if (!known) item.lose('eventStatus');
  const offer = read.one(item, 'offers', 'Offer');
  const recruit = offer && readRecruit(read, offer);
  const count = (key: string): Activity['served'] => {
    const node = read.nodes(fact(facts, key), 'value')[0];
    return node && readStatistic(read, node, `${id}-${key}`);
  };
  const audience = read.one(item, 'audience');
  const audienceType = audience && read.localizedLine(audience, 'audienceType');
  if (audienceType) audience?.take('@type');
  const rest = defined<Omit<Activity, 'teams'>>({
    schemaVersion: '1',
    id: read.id(item) ?? id,
    name,
    category: read.text(item, 'keywords'),
    status:
      read.code(fact(facts, 'status'), 'value', STATUSES) ??
      (known === 'Cancelled' ? 'cancelled' : 'planned'),
    start,
    end: read.time(item, 'endDate'),
    place: placeName(read, item, 'location'),
    organizers: readParties(read, item, 'organizer', 'organization'),
    audience: audienceType,
    volunteers: count('volunteers'),
    served: count('served'),
    hours: count('hours'),
    recruit: recruit && Object.keys(recruit).length ? recruit : undefined,
    media: readMedia(read, item, EVENT_MEDIA),
    articles: readReferences(read, item, 'subjectOf', 'CreativeWork'),
  });
  return { ...rest, teams: readReferences(read, item, 'performer', 'Organization') };
}

function readRecruit(read: Reader, offer: Node): NonNullable<Activity['recruit']> {
  offer.take('@type');
  return defined<NonNullable<Activity['recruit']>>({
    url: read.href(offer, 'url'),
    until: read.time(offer, 'availabilityEnds'),
    places: read.count(offer, 'inventoryLevel'),
  });
}

/** Ids only: a node with a name of its own is more than that. */
function readReferences(read: Reader, item: Node, property: string, type: string): string[] {
  return items(item, property).flatMap((one) => {
    const isBare = one.peek('name') === undefined && one.peek('headline') === undefined;
    const id = isBare && (one.peek('@id') !== undefined || isA(one, type)) ? read.id(one) : undefined;
    if (id !== undefined) one.take('@type');
    return id === undefined ? [] : [id];
  });
}
