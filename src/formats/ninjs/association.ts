import type { Article, Related } from '../../models/article.js';
import type { SourceRef } from '../../models/credits.js';
import { pickText } from '../../models/locale.js';
import type { MediaObject } from '../../models/media.js';
import { ACTIVITY_STATUSES, type Activity } from '../../models/team.js';
import { isRecord } from '../../shapes/leaves.js';
import { compact } from '../fitting.js';
import { dateTime } from '../rfc3339.js';
import { readMedia } from './media.js';
import type { NinjsAssociation } from './ninjs.js';
import { readAddress, shownText, type Part } from './part.js';
import { readParties, readParty, texts, writeCredits, writeParty } from './party.js';
import { asUri, OWN, ownUri, REMAINDER } from './terms.js';

/** An activity is an event of its own, with its days; the item names it among its events. */
export function writeActivity(activity: Activity, lang: string): NinjsAssociation {
  const { id, start, end, status, organizers: [organizer] = [] } = activity;
  const place = pickText(activity.place, lang);
  const name = pickText(activity.name, lang) ?? id;
  return compact({
    name,
    rel: 'activity',
    uri: ownUri('activity', id),
    type: 'event',
    headlines: texts('main', name, lang),
    altIds: [{ role: 'id', value: id }],
    organisations: activity.teams.map((team) => ({ rel: 'team', uri: ownUri('team', team), literal: team })),
    places: place ? [{ name: place }] : [],
    eventDetails: compact({
      eventStatus: ownUri('activity-status', status),
      // A day without its hour is an expected one here.
      dates: compact({
        [dateTime(start) ? 'startDate' : 'expectedStartDate']: dateTime(start) ?? start,
        [dateTime(end) ? 'endDate' : 'expectedEndDate']: dateTime(end) ?? end,
      }),
      organiser: organizer && writeParty(organizer, lang),
    }),
  });
}

/** The piece that this one was made from, where anything but its publisher is known. */
export function writeOriginal(source: SourceRef, lang: string): readonly NinjsAssociation[] {
  const { headline, url, publishedAt, authors = [], party } = source;
  const uri = asUri(url);
  if (!headline && !uri && !authors.length && !dateTime(publishedAt)) return [];
  return [
    compact({
      name: headline?.trim() || 'original',
      rel: 'original',
      uri: uri ?? ownUri('original', headline ?? pickText(party.name, lang) ?? ''),
      type: 'text',
      headlines: texts('main', headline, lang),
      firstCreated: dateTime(publishedAt),
      ...writeCredits(authors.length ? [{ role: 'author', parties: authors }] : [], lang),
    }),
  ];
}

export function writeRelated({ id, headline, url, column, publishedAt }: Related): NinjsAssociation {
  return compact({
    name: headline,
    rel: 'related',
    uri: asUri(url) ?? ownUri('related', url),
    type: 'text',
    headlines: texts('main', headline, ''),
    subjects: column ? [{ name: column, rel: 'column' }] : [],
    firstCreated: dateTime(publishedAt),
    altIds: id ? [{ role: 'id', value: id }] : [],
  });
}

type Original = Omit<SourceRef, 'party' | 'relation'>;

/** The items that belong to an item, each by what it is to it; what is none of these stays unread. */
export function readAssociations(
  item: Part,
): Required<Pick<Article, 'media' | 'related' | 'activities'>> & Pick<Article, 'source'> {
  const media: MediaObject[] = [];
  const related: Related[] = [];
  const activities: Activity[] = [];
  let original: Original | undefined;
  for (const part of item.named('associations')) {
    const { rel } = part;
    if (!isRecord(part.value) || rel === REMAINDER) continue;
    if (rel === 'original') original ??= readOriginal(part);
    else if (rel === 'activity') activities.push(...part.attempt(readActivity));
    else {
      const pictures = isMedia(part) ? part.attempt(readPicture) : [];
      media.push(...pictures);
      if (!pictures.length) related.push(...part.attempt(readRelated));
    }
  }
  // The item names them among its events.
  const uris = new Set<unknown>(activities.map(({ id }) => ownUri('activity', id)));
  for (const event of item.items('events')) if (uris.has(event.peek('uri'))) event.take('name', 'rel', 'uri');
  return { media, related, activities, source: readSource(item, original) };
}

function isMedia(part: Part): boolean {
  const { rel } = part;
  const nature = part.peek('type');
  const isMediaType = [undefined, 'picture', 'graphic', 'video', 'audio'].includes(nature as string);
  return rel === 'media' || (rel !== 'related' && isMediaType);
}

/** Takes what an association is and what it is called by, where that says nothing beyond what was read of it. */
function takeHandle(part: Part, ...known: readonly (string | undefined)[]): void {
  const [name, uri] = [part.text('name'), part.text('uri')];
  part.take('type', 'rel');
  // Some names only tell associations apart.
  const isHandle = /^(?:media-\d+|original)$/.test(name);
  if (isHandle || known.includes(name.trim()) || known.includes(shownText(name))) part.take('name');
  if (known.includes(uri) || uri.startsWith(OWN)) part.take('uri');
}

function readPicture(part: Part): MediaObject | undefined {
  const media = readMedia(part);
  if (media) takeHandle(part, media.src);
  return media;
}

function readOriginal(part: Part): Original {
  const headline = part.picker('headlines')(/^main$/, /^/);
  const url = readAddress(part);
  const authors = readParties(part).credits.flatMap(({ parties }) => parties);
  takeHandle(part, headline, url);
  return compact({ headline, url, publishedAt: part.moment('firstCreated'), authors });
}

function readRelated(part: Part): Related | undefined {
  const headline = part.picker('headlines')(/^main$/, /^/) ?? shownText(part.text('name'));
  const url = readAddress(part, false);
  if (!headline || !url) return undefined;
  takeHandle(part, headline, url);
  const [subject] = part.items('subjects');
  const column = subject?.rel === 'column' ? readParty(subject, 'organization')?.name : undefined;
  const publishedAt = part.moment('firstCreated') ?? part.moment('versionCreated');
  return compact({ id: part.alternative(/^id$/), headline, url, column, publishedAt });
}

function readActivity(part: Part): Activity | undefined {
  const id = part.alternative(/^id$/);
  const name = part.picker('headlines')(/^main$/);
  const details = part.at('eventDetails');
  const dates = details.at('dates');
  const start = dates.moment('startDate') ?? dates.moment('expectedStartDate');
  details.take('eventStatus');
  const given = details.peek('eventStatus');
  const status = ACTIVITY_STATUSES.find((one) => given === ownUri('activity-status', one));
  if (!id || !name || !start || !status) return undefined;
  takeHandle(part, name);
  const [place] = part.items('places');
  const organizer = readParty(details.at('organiser'), 'organization');
  const teams = part
    .items('organisations')
    .filter((team) => team.rel === 'team' && typeof team.peek('literal') === 'string');
  for (const team of teams) team.take('literal', 'rel', 'uri');
  return {
    ...compact({
      schemaVersion: '1' as const,
      id,
      name,
      status,
      start,
      end: dates.moment('endDate') ?? dates.moment('expectedEndDate'),
      place: place?.shown('name'),
      organizers: organizer ? [organizer] : [],
    }),
    teams: teams.map((team) => team.text('literal')),
  };
}

/** Who gave an item to its sender; somebody who was interviewed is no such source. */
const ORIGIN = /^(?:|origin|originator|provider|content ?provider|supplier|source)$/;

/** Where an item came from: the first that is named so, and what is known of its piece. */
function readSource(item: Part, original: Original | undefined): SourceRef | undefined {
  for (const concept of item.items('infoSources')) {
    const party = ORIGIN.test(concept.rel) ? readParty(concept, 'organization') : undefined;
    if (party) return { party, relation: original ? 'republished' : 'original', ...original };
  }
  return undefined;
}
