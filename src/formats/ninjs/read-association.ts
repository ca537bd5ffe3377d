import type { Related } from '../../models/article.js';
import type { SourceRef } from '../../models/credits.js';
import type { MediaObject } from '../../models/media.js';
import { ACTIVITY_STATUSES, type Activity } from '../../models/team.js';
import { compact } from '../fitting.js';
import { isRecord } from '../../shapes/leaves.js';
import { readMoment } from '../read-value.js';
import type { Source } from '../source.js';
import { alternative, readAddress } from './address.js';
import { attempt, type Context } from './context.js';
import { entries, keyOf, pickRole, readLine, roleTexts, shown } from './generations.js';
import { readMedia } from './read-media.js';
import { readParties, readParty, relOf } from './read-party.js';
import { REMAINDER } from './terms.js';
import { OWN, ownUri } from './uri.js';

/** Who gave an item to its sender; somebody who was interviewed is no such source. */
const ORIGIN = /^(?:|origin|originator|provider|content ?provider|supplier|source)$/i;

type Original = Omit<SourceRef, 'party' | 'relation'>;

export interface Associated {
  readonly media: readonly MediaObject[];
  readonly related: readonly Related[];
  readonly activities: readonly Activity[];
  readonly source: SourceRef | undefined;
}

/** The items that belong to an item, each by what it is to it; what is none of these stays unread. */
export function readAssociations(item: Source, context: Context): Associated {
  const media: MediaObject[] = [];
  const related: Related[] = [];
  const activities: Activity[] = [];
  let original: Original | undefined;
  for (const { source } of entries(item, 'associations')) {
    if (!isRecord(source.value)) continue;
    const rel = relOf(source).toLowerCase();
    const nature = source.peek('type');
    if (rel === REMAINDER) continue;
    if (rel === 'original') original ??= attempt(source, context, () => readOriginal(source, context));
    else if (rel === 'activity')
      push(
        activities,
        attempt(source, context, () => readActivity(source, context)),
      );
    else {
      const picture =
        rel === 'related' || !isMedia(nature, rel)
          ? undefined
          : attempt(source, context, () => readPicture(source, context));
      if (picture) media.push(picture);
      else
        push(
          related,
          attempt(source, context, () => readRelated(source, context)),
        );
    }
  }
  readEventNames(item, activities);
  return { media, related, activities, source: readSource(item, original, context) };
}

function push<T>(list: T[], one: T | undefined): void {
  if (one !== undefined) list.push(one);
}

function isMedia(nature: unknown, rel: string): boolean {
  return (
    rel === 'media' ||
    nature === undefined ||
    ['picture', 'graphic', 'video', 'audio'].includes(nature as string)
  );
}

/** Names that only tell associations apart. */
const HANDLE = /^(?:media-\d+|original)$/;

/** Takes what an association is called by, where that says nothing beyond what was read of it. */
function takeHandle(source: Source, ...known: readonly (string | undefined)[]): void {
  const [name, uri] = [source.peek('name'), source.peek('uri')];
  source.take('rel');
  const isSaid = typeof name === 'string' && [name.trim(), shown(name)].some((one) => known.includes(one));
  if (isSaid || HANDLE.test(typeof name === 'string' ? name : '')) source.take('name');
  if (typeof uri === 'string' && (known.includes(uri) || uri.startsWith(OWN))) source.take('uri');
}

function readPicture(source: Source, context: Context): MediaObject | undefined {
  const media = readMedia(source, context);
  if (media) takeHandle(source, media.src);
  return media;
}

function readOriginal(source: Source, context: Context): Original {
  const { notes, zone } = context;
  const headline = pickRole(roleTexts(source, 'headlines', 'headline'), [/^main$/, /^/], notes);
  const url = readAddress(source, context);
  const authors = readParties(source, context).credits.flatMap(({ parties }) => parties);
  source.take('type');
  takeHandle(source, headline, url);
  return compact({
    headline,
    url,
    publishedAt: readMoment(source, keyOf(source, 'firstCreated'), notes, zone),
    authors,
  });
}

function readRelated(source: Source, context: Context): Related | undefined {
  const { notes, zone } = context;
  const name = source.peek('name');
  const called = typeof name === 'string' ? shown(name) : '';
  const headline = pickRole(roleTexts(source, 'headlines', 'headline'), [/^main$/, /^/], notes) ?? called;
  const url = readAddress(source, context, false);
  if (!headline || !url) return undefined;
  source.take('type');
  takeHandle(source, headline, url);
  const [subject] = source.items(keyOf(source, 'subjects')) as readonly Source[];
  const column =
    subject && relOf(subject) === 'column' ? readParty(subject, 'organization', context)?.name : undefined;
  const publishedAt =
    readMoment(source, keyOf(source, 'firstCreated'), notes, zone) ??
    readMoment(source, keyOf(source, 'versionCreated'), notes, zone);
  return compact({
    id: readText(source, /^id$/),
    headline,
    url,
    column: column as string | undefined,
    publishedAt,
  });
}

function readActivity(source: Source, context: Context): Activity | undefined {
  const { notes, zone } = context;
  const id = readText(source, /^id$/);
  const name = pickRole(roleTexts(source, 'headlines', 'headline'), [/^main$/], notes);
  const details = source.at('eventDetails') as Source;
  const dates = details.at('dates') as Source;
  const time = (which: string): string | undefined =>
    readMoment(dates, keyOf(dates, `${which}Date`), notes, zone) ??
    readMoment(dates, keyOf(dates, `expected${which === 'start' ? 'Start' : 'End'}Date`), notes, zone);
  const start = time('start');
  const given = details.take('eventStatus');
  const status = ACTIVITY_STATUSES.find((one) => given === ownUri('activity-status', one));
  if (!id || !name || !start || !status) return undefined;
  source.take('type');
  takeHandle(source, name);
  const [place] = source.items('places') as readonly Source[];
  const organizer = readParty(details.at('organiser'), 'organization', context);
  const teams = (source.items('organisations') as readonly Source[]).flatMap((team) => {
    const literal = team.peek('literal');
    if (typeof literal !== 'string' || relOf(team) !== 'team') return [];
    for (const key of ['literal', 'rel', 'uri']) team.take(key);
    return [literal];
  });
  return {
    ...compact({
      schemaVersion: '1' as const,
      id,
      name,
      status,
      start,
      end: time('end'),
      place: place && readLine(place, 'name', notes),
      organizers: organizer ? [organizer] : [],
    }),
    teams,
  };
}

function readText(source: Source, role: RegExp): string | undefined {
  return alternative(source, role, (value) => (typeof value === 'string' && value ? value : undefined));
}

/** Where an item came from: the first that is named so, and what is known of its piece. */
function readSource(item: Source, original: Original | undefined, context: Context): SourceRef | undefined {
  for (const concept of item.items(keyOf(item, 'infoSources')) as readonly Source[]) {
    const party = ORIGIN.test(relOf(concept)) ? readParty(concept, 'organization', context) : undefined;
    if (party) return { party, relation: original ? 'republished' : 'original', ...original };
  }
  return undefined;
}

/** Events that are activities already read. */
function readEventNames(item: Source, activities: readonly Activity[]): void {
  const known = new Set<unknown>(activities.map(({ id }) => ownUri('activity', id)));
  for (const event of item.items(keyOf(item, 'events')) as readonly Source[]) {
    if (!known.has(event.peek('uri'))) continue;
    for (const key of ['name', 'rel', 'uri']) event.take(key);
  }
}
