import {
  ACCESS_TERMS,
  ARTICLE_STATES,
  ARTICLE_TYPES,
  INDICATORS,
  LIVE_STATES,
  type AccessTerms,
  type Article,
  type ArticleType,
  type Correction,
} from '../../models/article.js';
import type { Credit, SourceRef } from '../../models/credits.js';
import type { Localized } from '../../models/locale.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { ACTIVITY } from './activity.js';
import { readCredits, writeCredits, type Direct } from './credits.js';
import { node } from './draft.js';
import { articleMedia, digitalSource, duration } from './media.js';
import { isA, items, type Node } from './node.js';
import { ORIGIN, page, RELATED } from './origin.js';
import { party } from './party.js';
import type { Reader } from './reader.js';
import { readCondition, RIGHTS } from './rights.js';
import { STATISTIC } from './statistic.js';
import { Part, Table, type Row, type Value, identity, NOWHERE, property, version } from './table.js';
import { TEAM } from './team.js';
import * as value from './values.js';
import {
  absoluteId,
  ARTICLE_NODES,
  CONDITIONS,
  GENRE_TYPES,
  TYPE_NODES,
  type JsonLdObject,
} from './vocabulary.js';

const id = identity(absoluteId);
const organization = value.one(party('organization'));

/** A row that is needed for reading only: an article is written whatever it lacks. */
function anyhow<T>(row: Row<T>): Row<T> {
  return { ...row, write: (...context) => row.write(...context) || true };
}

/** Of several, the one that says most. */
const TYPE: Row<ArticleType> = {
  write: (write, article, key, draft) => {
    const type = write.code(article, key, ARTICLE_TYPES);
    return draft.set(
      'genre',
      GENRE_TYPES.filter((genre) => genre === type),
    );
  },
  read: (read, { node }) => {
    const names = [node.take('@type')].flat().filter((name) => typeof name === 'string');
    const types = names.map((name) => (Object.hasOwn(ARTICLE_NODES, name) ? ARTICLE_NODES[name] : undefined));
    const type = types.find((type) => type && type !== 'news');
    return type ?? read.code(node, 'genre', GENRE_TYPES) ?? 'news';
  },
};

const LANG: Row<string> = {
  // The writer knows it.
  write: (write, article, key, draft) =>
    article.take(key) !== undefined && draft.set('inLanguage', write.lang || undefined),
  read: (read, { node }) => {
    const object = read.one(node, 'inLanguage');
    const name = object ? read.text(object, 'alternateName') : read.text(node, 'inLanguage');
    const tag = name?.replace(/_/g, '-');
    const isTag = !!tag && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag);
    if (isTag) object?.take('@type');
    else node.lose('inLanguage');
    return isTag ? tag : read.lang;
  },
};

const HEADLINE: Value<Localized> = {
  ...value.localizedLine,
  read: (read, article, property, id) => {
    const headline =
      value.localizedLine.read(read, article, property, id) ??
      value.localizedLine.read(read, article, 'name', id);
    if (!headline) read.issue(article.path, 'headline-missing');
    if (headline && article.peek('name') === article.peek('headline')) article.take('name');
    return headline;
  },
};

/** 副题 first, then 引题. An 引题 alone would be read as 副题: a Role says what it is. */
const ALTERNATIVE = 'alternativeHeadline';

function overlineRole(read: Reader, article: Node): Node | undefined {
  const role = read.one(article, ALTERNATIVE, 'Role');
  return role && read.code(role, 'roleName', ['overline']) ? role : undefined;
}

const SUBHEADLINE: Value<Localized> = {
  write: (write, article, key) => {
    const subheadline = write.text(article, key);
    return subheadline && [subheadline];
  },
  read: (read, article, property) => {
    const [first] = overlineRole(read, article) ? [] : items(article, property);
    return first && read.lineOf(first);
  },
};

const OVERLINE: Row<Localized> = {
  write: (write, article, key, draft) => {
    const overline = write.text(article, key);
    const role = overline && node('Role', { roleName: 'overline', [ALTERNATIVE]: overline });
    return draft.set(ALTERNATIVE, draft.get(ALTERNATIVE) ? overline : role);
  },
  read: (read, { node: article }) => {
    const role = overlineRole(read, article);
    role?.take('@type');
    if (role) return read.localizedLine(role, ALTERNATIVE);
    const [, second] = items(article, ALTERNATIVE);
    return second && read.lineOf(second);
  },
};

/** Its url, else the page it is the main thing of, else an `@id` that leads somewhere. */
const URL: Row<string> = {
  write: (write, article, key, draft) => {
    const url = write.href(article, key);
    draft.set('mainEntityOfPage', url && node('WebPage', { '@id': url }));
    return draft.set('url', url);
  },
  read: (read, { node }) => {
    const isItem = isA(node, 'ListItem') && typeof node.peek('item') === 'string';
    const url =
      read.href(node, 'url') ??
      read.href(node, 'mainEntityOfPage') ??
      (isItem ? read.href(node, 'item') : undefined) ??
      page.read(read, node, '', '');
    if (!url) read.issue(node.path, 'url-missing');
    for (const page of items(node, 'mainEntityOfPage'))
      if (url && read.leadsTo(page, url)) read.address(page);
    return url;
  },
};

const PUBLISHED: Value<string> = {
  ...value.time,
  read: (read, article, property) => {
    const published = read.time(article, property);
    if (published && article.peek('dateCreated') === article.peek(property)) article.take('dateCreated');
    const day = published ?? read.time(article, 'dateCreated');
    if (!day) read.issue(article.path, 'date-missing');
    return day;
  },
};

/** Where it stands on its site: the first section and its page. Systems with categories name them all. */
const SECTION: Row<NonNullable<Article['section']>> = {
  write: (write, article, key, draft) => {
    const section = article.at(key) as Source;
    const name = write.text(section, 'name');
    const url = name && write.href(section, 'url');
    draft.set('isPartOf', url && node('CollectionPage', { name, url }));
    return draft.set('articleSection', name);
  },
  read: (read, { node: article, model }) => {
    const [name, ...others] = read.texts(article, 'articleSection');
    if (others.length) model['tags'] = others;
    const page = read.one(article, 'isPartOf', 'CollectionPage');
    const isIts = page && name && page.peek('name') !== undefined && read.line(page, 'name') === name;
    if (!isIts) return name ? { name } : undefined;
    page.take('@type');
    const url = read.href(page, 'url');
    return url ? { name, url } : { name };
  },
};

const SEPARATORS = /[,，、;；|]/;

/** Keywords: a list as it stands, one text split where it is a list, and further sections. */
const TAGS: Row<readonly string[]> = {
  write: (write, article, key, draft) => draft.set('keywords', write.texts(article, key)),
  read: (read, { node: article, model }) => {
    const isList = Array.isArray(article.peek('keywords'));
    const tags = read.nodes(article, 'keywords').flatMap((item) => {
      if (isRecord(item.value) && !Object.hasOwn(item.value, '@value')) {
        const name = read.line(item, 'name');
        if (name) item.take('@type');
        return name ?? [];
      }
      const text = read.lineOf(item) ?? '';
      return isList ? text : text.split(SEPARATORS).map((tag) => tag.trim());
    });
    const more = (model['tags'] ?? []) as readonly string[];
    const known = [...new Set([...tags, ...more])].filter(Boolean);
    return known.length ? known : undefined;
  },
};

const ARTICLE_CREDITS: readonly Direct[] = [
  { property: 'author', roles: ['author', 'reporter'], kind: 'person' },
  { property: 'editor', roles: ['editor'], kind: 'person', only: true },
  { property: 'accountablePerson', roles: ['responsible-editor'], kind: 'person', only: true },
  { property: 'translator', roles: ['translator'], kind: 'person' },
  { property: 'publisher', roles: ['publisher'], kind: 'organization' },
];
/** Where nobody is its author, its creator is. */
const CREATED: readonly Direct[] = ARTICLE_CREDITS.map((direct) =>
  direct.property === 'author' ? { ...direct, property: 'creator' } : direct,
);

const CREDITS: Row<readonly Credit[]> = {
  write: (write, article, key, draft) => {
    writeCredits(write, article.items(key), ARTICLE_CREDITS, draft);
    return true;
  },
  read: (read, { node }) => {
    const isCreated = !node.peek('author') && !!node.peek('creator');
    return readCredits(read, node, isCreated ? CREATED : ARTICLE_CREDITS);
  },
};

/** A paper's own piece names it by `sourceOrganization`; any other is based on somebody's work. */
const SOURCE: Row<SourceRef> = {
  write: (write, article, key, draft) => {
    const origin = article.at(key) as Source;
    const isOwn = origin.peek('relation') === 'original' && Object.keys(origin.value ?? {}).length === 2;
    if (isOwn && (origin.at('party') as Source).peek('kind') === 'organization') {
      const isWritten = draft.set('sourceOrganization', organization.write(write, origin, 'party'));
      if (isWritten) origin.take('relation');
      return isWritten;
    }
    const work = ORIGIN.write(write, origin);
    draft.set('creditText', (work?.['publisher'] as JsonLdObject | undefined)?.['name']);
    return draft.set('isBasedOn', work);
  },
  read: (read, { node }) => {
    const work = value.one(ORIGIN).read(read, node, 'isBasedOn', '');
    const printed = work && items(node, 'creditText')[0];
    if (printed && read.bare(printed.value) === work.party.name) printed.whole();
    const party = work ? undefined : organization.read(read, node, 'sourceOrganization', '');
    return party ? { party, relation: 'original' } : work;
  },
};

/** How it is got at: beside the reader's condition stands the republisher's. */
const ACCESS: Row<AccessTerms> = {
  write: (write, article, key, draft) => {
    const access = write.code(article, key, ACCESS_TERMS);
    if (access && access !== 'free') draft.set('conditionsOfAccess', CONDITIONS[access]);
    return draft.set('isAccessibleForFree', access && access === 'free');
  },
  read: (read, { node }) => {
    const isFree = read.boolean(node, 'isAccessibleForFree');
    if (isFree === undefined) return undefined;
    return isFree ? 'free' : (readCondition(node, ['registration', 'subscription']) ?? 'subscription');
  },
};

/** Statuses begin with a capital. */
function status<Code extends string>(known: readonly Code[]): Value<Code> {
  const bare = value.code(known);
  return {
    ...bare,
    write: (write, article, key) => {
      const word = write.code(article, key, known);
      return word && word.charAt(0).toUpperCase() + word.slice(1);
    },
  };
}

const COMMENTS: Value<number> = {
  ...value.count,
  read: (read, article, property) => {
    const counted = read.count(article, property);
    if (counted !== undefined) return counted;
    const counter = read
      .nodes(article, 'interactionStatistic')
      .find((item) => /CommentAction/.test(JSON.stringify(read.bare(item.peek('interactionType')) ?? '')));
    counter?.take('@type');
    counter?.take('interactionType');
    return counter && read.count(counter, 'userInteractionCount');
  },
};

/** A correction without its day is none. */
const CORRECTION = new Table<Correction>(
  { type: 'CorrectionComment', needs: ['at', 'text'] },
  { text: property('text', value.localized), at: property('datePublished', value.time) },
);

export const ARTICLE = new Table<Article>(
  {
    type: (article) => TYPE_NODES[ARTICLE_TYPES.find((type) => type === article.peek('type')) ?? 'news'],
    needs: ['headline', 'url'],
  },
  {
    schemaVersion: version,
    id: {
      ...id,
      read: (read, { node, model }) => read.outerId(node, model['url'] as string) ?? (model['url'] as string),
    },
    type: TYPE,
    headline: anyhow(property('headline', HEADLINE)),
    subheadline: property(ALTERNATIVE, SUBHEADLINE),
    overline: OVERLINE,
    summary: property('description', value.localized),
    url: anyhow(URL),
    lang: LANG,
    publishedAt: property('datePublished', PUBLISHED),
    updatedAt: property('dateModified', value.time),
    expiresAt: property('expires', value.time),
    media: articleMedia,
    credits: CREDITS,
    // A place by itself is none: a dateline is a text.
    dateline: new Part<NonNullable<Article['dateline']>>(
      {
        text: property('dateline', value.line),
        place: property('locationCreated', value.within('Place', 'name', value.line, { bare: value.line })),
      },
      ['text'],
    ),
    section: SECTION,
    column: property(
      'isPartOf',
      value.within('CreativeWorkSeries', 'name', value.localizedLine, { only: true }),
    ),
    indicators: property('genre', value.codes(INDICATORS)),
    tags: TAGS,
    sponsor: property('sponsor', organization),
    source: SOURCE,
    access: ACCESS,
    rights: RIGHTS,
    digitalSource: property('digitalSourceType', digitalSource),
    state: property('creativeWorkStatus', status(ARTICLE_STATES)),
    live: property('creativeWorkStatus', status(LIVE_STATES)),
    reading: new Part<NonNullable<Article['reading']>>({
      characters: property('wordCount', value.count),
      minutes: property('timeRequired', duration('M', 60)),
    }),
    commentCount: property('commentCount', COMMENTS),
    corrections: property('correction', value.all(CORRECTION)),
    related: property('citation', value.all(RELATED)),
    statistics: property('mentions', value.all(STATISTIC, 'statistic')),
    teams: property('mentions', value.all(TEAM, 'team')),
    activities: property('mentions', value.all(ACTIVITY, 'activity')),
    ext: NOWHERE,
  },
);
