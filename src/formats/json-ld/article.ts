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
  type Related,
} from '../../models/article.js';
import type { Credit, SourceRef } from '../../models/credits.js';
import type { Localized } from '../../models/locale.js';
import type { FormatIssueCode } from '../../words/format-issues.js';
import type { Source } from '../source.js';
import { creditsBy, onlyOrganization, organization, ORIGIN, page, type Direct } from './credits.js';
import { node } from './draft.js';
import { articleMedia, digitalSource, duration } from './media.js';
import { bare, isA, isNode, isOneOf, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { condition, RIGHTS } from './rights.js';
import { STATISTIC } from './statistic.js';
import { identity, NOWHERE, property, version } from './rows.js';
import { Part, table, type Row, type Value } from './table.js';
import { ACTIVITY, TEAM } from './team.js';
import * as value from './values.js';
import { absoluteId, ARTICLE_NODES, GENRE_TYPES, TYPE_NODES, type JsonLdObject } from './vocabulary.js';

const id = identity(absoluteId);

/** A row that is needed for reading only: an article is written whatever it lacks. */
function anyhow<T>(row: Row<T>): Row<T> {
  return { ...row, write: (...context) => row.write(...context) || true };
}

/** A property that many systems print twice; an article that has it nowhere is told. */
function twice<T>(name: string, value: Value<T>, other: string, missing: FormatIssueCode): Row<T> {
  const row = property(name, value, other);
  return {
    ...row,
    read: (read, open) => {
      const { node } = open;
      const made = row.read(read, open);
      if (made === undefined) read.issue(node.path, missing);
      else if (node.peek(name) === node.peek(other)) node.take(other);
      return made;
    },
  };
}

/** Of several, the one that says most. */
const TYPE: Row<ArticleType> = {
  write: (_, article, key, draft) => {
    const type = article.accept(key, isOneOf(ARTICLE_TYPES));
    return draft.set(
      'genre',
      GENRE_TYPES.filter((genre) => genre === type),
    );
  },
  read: (read, { node }) => {
    const types = [node.take('@type')].flat().map((name) => ARTICLE_NODES.get(name));
    const type = types.find((type) => type && type !== 'news');
    return type ?? value.code(GENRE_TYPES).read(read, node, 'genre') ?? 'news';
  },
};

const language = value.translated(
  value.text,
  value.within('Language', 'alternateName', value.text, { bare: value.text }),
  String,
  (name) => {
    const tag = name.replace(/_/g, '-');
    return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag) ? tag : undefined;
  },
);
const LANG: Row<string> = {
  // The writer knows it.
  write: (write, article, key, draft) =>
    article.take(key) !== undefined && draft.set('inLanguage', write.lang || undefined),
  read: (read, { node }) => language.read(read, node, 'inLanguage') ?? read.lang,
};

/** 副题 first, then 引题. An 引题 alone would be read as 副题: a Role says what it is. */
const ALTERNATIVE = 'alternativeHeadline';

function overlineRole(read: Reader, article: Node): Node | undefined {
  const role = read.one(article, ALTERNATIVE, 'Role');
  return role && value.code(['overline']).read(read, role, 'roleName') ? role : undefined;
}

const SUBHEADLINE: Row<Localized> = {
  write: (write, article, key, draft) =>
    draft.set(ALTERNATIVE, [value.text.write(write, article, key) ?? []].flat()),
  read: (read, { node }) => {
    const [first] = overlineRole(read, node) ? [] : items(node, ALTERNATIVE);
    return first && read.line(first);
  },
};

const OVERLINE: Row<Localized> = {
  write: (write, article, key, draft) => {
    const overline = value.text.write(write, article, key);
    const role = overline && node('Role', { roleName: 'overline', [ALTERNATIVE]: overline });
    return draft.set(ALTERNATIVE, draft.get(ALTERNATIVE) ? overline : role);
  },
  read: (read, { node }) => {
    const role = overlineRole(read, node);
    role?.take('@type');
    if (role) return value.localizedLine.read(read, role, ALTERNATIVE);
    const [, second] = items(node, ALTERNATIVE);
    return second && read.line(second);
  },
};

/** Its url, else the page it is the main thing of, else an `@id` that leads somewhere. */
const URL: Row<string> = {
  write: (write, article, key, draft) => {
    const url = value.href.write(write, article, key);
    draft.set('mainEntityOfPage', url && node('WebPage', { '@id': url }));
    return draft.set('url', url);
  },
  read: (read, { node }) => {
    const isItem = isA(node, 'ListItem') && typeof node.peek('item') === 'string';
    const url =
      value.href.read(read, node, 'url') ??
      value.href.read(read, node, 'mainEntityOfPage') ??
      (isItem ? value.href.read(read, node, 'item') : undefined) ??
      page.read(read, node, '');
    if (!url) read.issue(node.path, 'url-missing');
    for (const page of items(node, 'mainEntityOfPage'))
      if (url && read.leadsTo(page, url)) read.address(page);
    return url;
  },
};

/** Where it stands on its site: the first section and its page. Systems with categories name them all. */
const SECTION: Row<NonNullable<Article['section']>> = {
  write: (write, article, key, draft) => {
    const section = article.at(key) as Source;
    const name = value.text.write(write, section, 'name');
    const url = name && value.href.write(write, section, 'url');
    draft.set('isPartOf', url && node('CollectionPage', { name, url }));
    return draft.set('articleSection', name);
  },
  read: (read, { node, model }) => {
    const [name, ...others] = value.texts.read(read, node, 'articleSection') ?? [];
    if (others.length) model['tags'] = others;
    if (!name) return undefined;
    const page = read.one(node, 'isPartOf', 'CollectionPage');
    if (!page || value.line.read(read, page, 'name') !== name) return { name };
    page.take('@type');
    const url = value.href.read(read, page, 'url');
    return { name, ...(url && { url }) };
  },
};

/** Keywords: a list as it stands, one text split where it is a list, and further sections. */
const TAGS: Row<readonly string[]> = {
  ...property('keywords', value.texts),
  read: (read, { node, model }) => {
    const isList = Array.isArray(node.peek('keywords'));
    const tags = read.nodes(node, 'keywords').flatMap((item) => {
      if (!isNode(item)) return (isList ? read.line(item) : read.line(item)?.split(/[,，、;；|]/)) ?? [];
      const name = value.line.read(read, item, 'name');
      if (name) item.take('@type');
      return name ?? [];
    });
    const more = (model['tags'] ?? []) as readonly string[];
    const known = new Set([...tags, ...more].map((tag) => tag.trim()).filter(Boolean));
    return known.size ? [...known] : undefined;
  },
};

const ARTICLE_CREDITS: readonly Direct[] = [
  { property: 'author', roles: ['author', 'reporter'], kind: 'person' },
  { property: 'editor', roles: ['editor'], kind: 'person', only: true },
  { property: 'accountablePerson', roles: ['responsible-editor'], kind: 'person', only: true },
  { property: 'translator', roles: ['translator'], kind: 'person' },
  { property: 'publisher', roles: ['publisher'], kind: 'organization' },
];
const credits = creditsBy(ARTICLE_CREDITS);
/** Where nobody is its author, its creator is. */
const created = creditsBy(
  ARTICLE_CREDITS.map((direct) =>
    direct.property === 'author' ? { ...direct, property: 'creator' } : direct,
  ),
);
const CREDITS: Row<readonly Credit[]> = {
  ...credits,
  read: (read, open) => {
    const isCreated = !open.node.peek('author') && !!open.node.peek('creator');
    return (isCreated ? created : credits).read(read, open);
  },
};

/** A paper's own piece names it by `sourceOrganization`; any other is based on somebody's work. */
const SOURCE: Row<SourceRef> = {
  write: (write, article, key, draft) => {
    const origin = article.at(key) as Source;
    const isOwn = origin.peek('relation') === 'original' && Object.keys(origin.value ?? {}).length === 2;
    if (isOwn && draft.set('sourceOrganization', onlyOrganization.write(write, origin, 'party')))
      return origin.take('relation') !== undefined;
    const work = ORIGIN.write(write, origin);
    draft.set('creditText', (work?.['publisher'] as JsonLdObject | undefined)?.['name']);
    return draft.set('isBasedOn', work);
  },
  read: (read, { node }) => {
    const work = value.one(ORIGIN).read(read, node, 'isBasedOn');
    const printed = work && items(node, 'creditText')[0];
    if (printed && bare(printed) === work.party.name) printed.whole();
    const party = work ? undefined : organization.read(read, node, 'sourceOrganization');
    return party ? { party, relation: 'original' } : work;
  },
};

/** How it is got at: beside the reader's condition stands the republisher's. */
const closed = property('conditionsOfAccess', condition(['registration', 'subscription']));
const ACCESS: Row<AccessTerms> = {
  write: (write, article, key, draft) => {
    const isClosed = closed.write(write, article, key, draft);
    const isKnown = isClosed || value.code(ACCESS_TERMS).write(write, article, key);
    return !!isKnown && draft.set('isAccessibleForFree', !isClosed);
  },
  read: (read, open) => {
    const isFree = value.flag.read(read, open.node, 'isAccessibleForFree');
    if (isFree === false) return closed.read(read, open) ?? 'subscription';
    return isFree && 'free';
  },
};

/** Statuses begin with a capital. */
function status<Code extends string>(known: readonly Code[]): Value<Code> {
  const code = value.code(known);
  return {
    ...code,
    write: (...context) => code.write(...context)?.replace(/^./, (letter) => letter.toUpperCase()),
  };
}

const COMMENTS: Value<number> = {
  ...value.count,
  read: (read, article, property) => {
    const counted = value.count.read(read, article, property);
    if (counted !== undefined) return counted;
    const counter = read
      .nodes(article, 'interactionStatistic')
      .find((item) => /CommentAction/.test(JSON.stringify(item.peek('interactionType') ?? '')));
    counter?.take('@type');
    counter?.take('interactionType');
    return counter && value.count.read(read, counter, 'userInteractionCount');
  },
};

/** A correction without its day is none. */
const CORRECTION = table<Correction>(
  { type: 'CorrectionComment', needs: ['at', 'text'] },
  { text: property('text', value.localized), at: property('datePublished', value.time) },
);

const RELATED = table<Related>(
  { type: 'CreativeWork', needs: ['headline', 'url'] },
  {
    headline: property('headline', value.line, 'name'),
    url: property('url', page),
    column: property('isPartOf', value.within('CreativeWorkSeries', 'name', value.line, { only: true })),
    publishedAt: property('datePublished', value.time),
    id: {
      ...id,
      read: (read, open) => (open.node.peek('@id') === open.model['url'] ? undefined : id.read(read, open)),
    },
  },
);

export const ARTICLE = table<Article>(
  { type: (article) => TYPE_NODES.get(article.peek('type')) ?? 'NewsArticle', needs: ['headline', 'url'] },
  {
    schemaVersion: version,
    id: {
      ...id,
      read: (read, { node, model }) => read.outerId(node, model['url'] as string) ?? (model['url'] as string),
    },
    type: TYPE,
    headline: anyhow(twice('headline', value.localizedLine, 'name', 'headline-missing')),
    subheadline: SUBHEADLINE,
    overline: OVERLINE,
    summary: property('description', value.localized),
    url: anyhow(URL),
    lang: LANG,
    publishedAt: twice('datePublished', value.time, 'dateCreated', 'date-missing'),
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
