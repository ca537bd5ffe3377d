import type { Article, Correction } from '../../models/article.js';
import type { SourceRef } from '../../models/credits.js';
import type { MediaObject } from '../../models/media.js';
import type { Notes } from '../reading.js';
import { readActivity } from './activity.js';
import { ARTICLE_CREDITS, readCredits, type Direct } from './credits.js';
import { ARTICLE_MEDIA, readDigitalSource, readMedia } from './media.js';
import { readOrigin, readRelated } from './origin.js';
import { readParty } from './party.js';
import { readPlace, readTags } from './placing.js';
import { defined, isA, isObject, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { readCondition, readRights } from './rights.js';
import { readStatistic } from './statistic.js';
import { readTeam } from './team.js';
import {
  ARTICLE_NODES,
  durationSeconds,
  GENRE_TYPES,
  INDICATORS,
  LIVE_STATES,
  STATES,
} from './vocabulary.js';

/** An article of one node; an issue and nothing where it has no headline or no address. */
export function readArticle(read: Reader, node: Node, lang: string, notes: Notes): Article | undefined {
  const headline = read.localizedLine(node, 'headline') ?? read.localizedLine(node, 'name');
  if (!headline) notes.issue(node.path, 'headline-missing');
  const url = headline && address(read, node);
  if (headline && !url) notes.issue(node.path, 'url-missing');
  if (!headline || !url) return undefined;
  const publishedAt = published(read, node);
  if (!publishedAt) notes.issue(node.path, 'date-missing');
  if (node.peek('name') === node.peek('headline')) node.take('name');
  node.take('@context');
  if (isA(node, 'ListItem')) node.take('position');
  const place = readPlace(read, node);
  const rest = defined<Omit<Article, 'credits'>>({
    schemaVersion: '1',
    id: read.outerId(node, url) ?? url,
    type: articleType(read, node),
    lang: language(read, node) ?? lang,
    headline,
    ...alternatives(read, node),
    summary: read.localized(node, 'description'),
    dateline: dateline(read, node),
    section: place.section,
    column: place.column,
    tags: readTags(read, node, place.others),
    url,
    publishedAt,
    updatedAt: read.time(node, 'dateModified'),
    expiresAt: read.time(node, 'expires'),
    state: read.code(node, 'creativeWorkStatus', STATES),
    live: read.code(node, 'creativeWorkStatus', LIVE_STATES),
    media: media(read, node),
    source: origin(read, node),
    rights: readRights(read, node),
    access: access(read, node),
    sponsor: sponsor(read, node),
    indicators: read.codes(node, 'genre', INDICATORS),
    digitalSource: readDigitalSource(read, node),
    reading: reading(read, node),
    commentCount: read.count(node, 'commentCount') ?? commentsCounted(read, node),
    ...mentions(read, node),
    related: read.nodes(node, 'citation').flatMap((item) => readRelated(read, item)),
    corrections: read.nodes(node, 'correction').flatMap((item) => correction(read, item)),
  });
  return { ...rest, credits: readCredits(read, node, authorsOf(node)) };
}

/** Its url, else the page it is the main thing of, else an `@id` that leads somewhere. */
function address(read: Reader, node: Node): string | undefined {
  const isItem = isA(node, 'ListItem') && typeof node.peek('item') === 'string';
  const id = node.peek('@id');
  const isAddress = typeof id === 'string' && /^https?:/i.test(id);
  const url =
    read.href(node, 'url') ??
    read.href(node, 'mainEntityOfPage') ??
    (isItem ? read.href(node, 'item') : undefined) ??
    (isAddress ? read.href(node, '@id') : undefined);
  for (const page of items(node, 'mainEntityOfPage')) if (url && read.leadsTo(page, url)) read.address(page);
  return url;
}

/** Of several, the one that says most. */
function articleType(read: Reader, node: Node): Article['type'] {
  const names = [node.take('@type')].flat().filter((name) => typeof name === 'string');
  const types = names.map((name) => (Object.hasOwn(ARTICLE_NODES, name) ? ARTICLE_NODES[name] : undefined));
  const type = types.find((one) => one && one !== 'news');
  return type ?? read.code(node, 'genre', GENRE_TYPES) ?? 'news';
}

function language(read: Reader, node: Node): string | undefined {
  const object = read.one(node, 'inLanguage');
  const name = object ? read.text(object, 'alternateName') : read.text(node, 'inLanguage');
  const tag = name?.replace(/_/g, '-');
  if (tag && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag)) {
    object?.take('@type');
    return tag;
  }
  node.lose('inLanguage');
  return undefined;
}

function published(read: Reader, node: Node): string | undefined {
  const time = read.time(node, 'datePublished');
  if (!time) return read.time(node, 'dateCreated');
  if (node.peek('dateCreated') === node.peek('datePublished')) node.take('dateCreated');
  return time;
}

/** 副题 first, then 引题; a Role says which one stands alone. */
function alternatives(read: Reader, node: Node): Pick<Article, 'overline' | 'subheadline'> {
  const role = read.one(node, 'alternativeHeadline', 'Role');
  if (role && read.code(role, 'roleName', ['overline'])) {
    role.take('@type');
    return { overline: read.localizedLine(role, 'alternativeHeadline') };
  }
  const [first, second] = items(node, 'alternativeHeadline');
  return { subheadline: first && read.lineOf(first), overline: second && read.lineOf(second) };
}

/** A place by itself is none: a dateline is a text. */
function dateline(read: Reader, node: Node): Article['dateline'] {
  const text = read.line(node, 'dateline');
  if (!text) return undefined;
  const located = read.one(node, 'locationCreated');
  const place = located ? read.line(located, 'name') : read.line(node, 'locationCreated');
  if (place) located?.take('@type');
  return place ? { text, place } : { text };
}

function media(read: Reader, node: Node): readonly MediaObject[] {
  const all = readMedia(read, node, ARTICLE_MEDIA);
  const thumbnail = node.peek('thumbnailUrl');
  if (!all.length) {
    const src = read.href(node, 'thumbnailUrl');
    return src ? [{ kind: 'image', src }] : [];
  }
  if (all.some(({ src }) => src === thumbnail)) node.take('thumbnailUrl');
  return all;
}

/** Who wrote it, by whichever of the two properties there is. */
function authorsOf(node: Node): readonly Direct[] {
  if (node.peek('author') || !node.peek('creator')) return ARTICLE_CREDITS;
  return ARTICLE_CREDITS.map((one) => (one.property === 'author' ? { ...one, property: 'creator' } : one));
}

function origin(read: Reader, node: Node): SourceRef | undefined {
  const based = readOrigin(read, read.one(node, 'isBasedOn'));
  if (based) {
    const printed = items(node, 'creditText')[0];
    if (printed && read.bare(printed.value) === based.party.name) printed.whole();
    return based;
  }
  const own = read.nodes(node, 'sourceOrganization')[0];
  const party = own && readParty(read, own, 'organization');
  return party && { party, relation: 'original' };
}

function access(read: Reader, node: Node): Article['access'] {
  const isFree = read.boolean(node, 'isAccessibleForFree');
  if (isFree === undefined) return undefined;
  return isFree ? 'free' : (readCondition(node, ['registration', 'subscription'] as const) ?? 'subscription');
}

function sponsor(read: Reader, node: Node): Article['sponsor'] {
  const item = read.nodes(node, 'sponsor')[0];
  return item && readParty(read, item, 'organization');
}

function reading(read: Reader, node: Node): Article['reading'] {
  const time = read.text(node, 'timeRequired');
  const seconds = time === undefined ? undefined : durationSeconds(time);
  if (seconds === undefined) node.lose('timeRequired');
  const found = defined<NonNullable<Article['reading']>>({
    characters: read.count(node, 'wordCount'),
    minutes: seconds === undefined ? undefined : seconds / 60,
  });
  return Object.keys(found).length ? found : undefined;
}

function commentsCounted(read: Reader, node: Node): number | undefined {
  const counter = read
    .nodes(node, 'interactionStatistic')
    .find((item) => /CommentAction/.test(JSON.stringify(read.bare(item.peek('interactionType')) ?? '')));
  if (!counter) return undefined;
  counter.take('@type');
  counter.take('interactionType');
  return read.count(counter, 'userInteractionCount');
}

/** What an article speaks of: numbers, teams and what they do. Anything else has no place. */
function mentions(
  read: Reader,
  node: Node,
): { [Key in 'statistics' | 'teams' | 'activities']-?: NonNullable<Article[Key]> } {
  const found = read.nodes(node, 'mentions').filter((item) => isObject(item.value));
  const all = <T>(types: string[], one: (item: Node, id: string) => T | undefined, name: string): T[] =>
    found
      .filter((item) => types.some((type) => isA(item, type)))
      .map((item, at) => one(item, `${name}-${at + 1}`))
      .filter((model) => model !== undefined);
  return {
    statistics: all(
      ['Observation', 'QuantitativeValue'],
      (item, id) => readStatistic(read, item, id),
      'statistic',
    ),
    teams: all(['Organization', 'NGO'], (item, id) => readTeam(read, item, id), 'team'),
    activities: all(['Event'], (item, id) => readActivity(read, item, id), 'activity'),
  };
}

/** A correction without its day is none. */
function correction(read: Reader, item: Node): Correction[] {
  const at = isObject(item.value) ? read.time(item, 'datePublished') : undefined;
  const text = at && read.localized(item, 'text');
  if (!at || !text) return [];
  item.take('@type');
  return [{ at, text }];
}
