import { ARTICLE_TYPES, type Article, type Correction } from '../../models/article.js';
import { DIGITAL_SOURCES } from '../../models/media.js';
import type { Writing } from '../reading.js';
import { Source } from '../source.js';
import { writeActivity } from './activity.js';
import { ARTICLE_CREDITS, writeCredits } from './credits.js';
import { ARTICLE_MEDIA, writeMedia } from './media.js';
import { writeOrigin, writeRelated } from './origin.js';
import { writeParty } from './party.js';
import { writeRights } from './rights.js';
import { writeStatistic } from './statistic.js';
import { writeTeam } from './team.js';
import {
  CONDITIONS,
  digitalSourceAddress,
  GENRE_TYPES,
  INDICATORS,
  LIVE_STATES,
  STATES,
  TYPE_NODES,
  type JsonLdObject,
} from './vocabulary.js';
import { absoluteId, alone, node, Writer, type Fields } from './writer.js';

/** What a writer of JSON-LD knows beside the article. */
export interface JsonLdOptions {
  /** What relative addresses are made absolute with: the page's own address. Search engines want them absolute. */
  readonly base?: string;
}

const ACCESS = ['free', 'registration', 'subscription'] as const;

/**
 * An article as one schema.org object of the NewsArticle family, with what search engines ask for: headline, dates with
 * their offset, authors and publisher as objects, images with size and credit, rights, AI label.
 *
 * Every property is one of schema.org's own. What it has no property for stands as a PropertyValue whose `propertyID`
 * begins with `sixbloom:`, under `identifier` (`additionalProperty` where that is defined), where nobody else looks. Of a
 * text in several languages the article's own is written. An address that `safeHref` refuses is not.
 *
 * Source: schema.org 30; Google Search Central, "Article structured data".
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): Writing<JsonLdObject> {
  const source = new Source(article);
  const lang: unknown = source.take('lang');
  const write = new Writer(typeof lang === 'string' ? lang : '', options.base);
  source.take('schemaVersion');
  const type = write.code(source, 'type', ARTICLE_TYPES) ?? 'news';
  const url = write.href(source, 'url');
  const rights = writeRights(write, source.at('rights'));
  const output = node(
    TYPE_NODES[type],
    write.identity(source, {}, absoluteId),
    {
      headline: write.text(source, 'headline'),
      alternativeHeadline: alternativeHeadlines(write, source),
      description: write.text(source, 'summary'),
      url,
      mainEntityOfPage: url && node('WebPage', { '@id': url }),
      inLanguage: typeof lang === 'string' && lang ? lang : undefined,
      datePublished: write.time(source, 'publishedAt'),
      dateModified: write.time(source, 'updatedAt'),
      expires: write.time(source, 'expiresAt'),
    },
    writeMedia(write, source.items('media'), ARTICLE_MEDIA),
    writeCredits(write, source.items('credits'), ARTICLE_CREDITS),
    place(write, source),
    {
      genre: genres(source, type),
      keywords: write.texts(source, 'tags'),
      sponsor: writeParty(write, source.at('sponsor')),
    },
    writeSource(write, source),
    rights,
    terms(write, source, rights['conditionsOfAccess']),
    figures(write, source),
    {
      correction: source.items('corrections').flatMap((one) => correction(write, one)),
      citation: source.items('related').flatMap((one) => writeRelated(write, one)),
      mentions: [
        ...source.items('statistics').flatMap((one) => writeStatistic(write, one)),
        ...source.items('teams').flatMap((one) => writeTeam(write, one)),
        ...source.items('activities').flatMap((one) => writeActivity(write, one)),
      ],
    },
  );
  return { output: { '@context': 'https://schema.org', ...output }, lost: source.lost() };
}

type From = Source<Article>;

/** 副题 first. An 引题 alone would be read as one: a Role says what it is. */
function alternativeHeadlines(write: Writer, source: From): Fields[string] {
  const overline = write.text(source, 'overline');
  const subheadline = write.text(source, 'subheadline');
  if (overline && !subheadline) return node('Role', { roleName: 'overline', alternativeHeadline: overline });
  return [subheadline, overline].filter((text) => text !== undefined);
}

/** Where it was written and where it stands on the site. */
function place(write: Writer, source: From): Fields {
  const dateline = source.at('dateline');
  const text = write.text(dateline, 'text');
  const name = text && write.text(dateline, 'place');
  const section = source.at('section');
  const articleSection = write.text(section, 'name');
  const page = articleSection && write.href(section, 'url');
  const column = write.text(source, 'column');
  return {
    dateline: text,
    locationCreated: name && node('Place', { name }),
    articleSection,
    isPartOf: alone([
      ...(page ? [node('CollectionPage', { name: articleSection, url: page })] : []),
      ...(column ? [node('CreativeWorkSeries', { name: column })] : []),
    ]),
  };
}

function genres(source: From, type: Article['type']): string[] {
  const own = GENRE_TYPES.filter((one) => one === type);
  const indicators = source
    .items('indicators')
    .filter((item) => INDICATORS.some((one) => one === item.value));
  return [...own, ...indicators.map((item) => item.whole() as string)];
}

/** A paper's own piece names it by `sourceOrganization`; any other is based on somebody's work. */
function writeSource(write: Writer, source: From): Fields {
  const origin = source.at('source');
  const says = Object.keys(origin.value ?? {});
  const isOwn = origin.peek('relation') === 'original' && says.length === 2;
  if (isOwn && origin.at('party').peek('kind') === 'organization') {
    const sourceOrganization = writeParty(write, origin.at('party'));
    if (sourceOrganization) origin.take('relation');
    return { sourceOrganization };
  }
  const isBasedOn = writeOrigin(write, origin);
  const publisher = isBasedOn?.['publisher'] as JsonLdObject | undefined;
  return { isBasedOn, creditText: publisher?.['name'] };
}

/** How it is got at: beside the reader's condition stands the republisher's. */
function terms(write: Writer, source: From, authorization: Fields[string]): Fields {
  const access = write.code(source, 'access', ACCESS);
  const digitalSource = write.code(source, 'digitalSource', DIGITAL_SOURCES);
  const condition = access && access !== 'free' ? [CONDITIONS[access]] : [];
  return {
    isAccessibleForFree: access && access === 'free',
    conditionsOfAccess: alone([...condition, ...(authorization === undefined ? [] : [authorization])]),
    digitalSourceType: digitalSource && digitalSourceAddress(digitalSource),
  };
}

function figures(write: Writer, source: From): Fields {
  const states = [write.code(source, 'state', STATES), write.code(source, 'live', LIVE_STATES)];
  const reading = source.at('reading');
  const minutes = write.number(reading, 'minutes');
  return {
    creativeWorkStatus: alone(states.filter((state) => state !== undefined).map(capital)),
    wordCount: write.number(reading, 'characters'),
    timeRequired: minutes === undefined ? undefined : `PT${minutes}M`,
    commentCount: write.number(source, 'commentCount'),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function correction(write: Writer, source: Source<Correction>): JsonLdObject[] {
  const text = write.text(source, 'text');
  const datePublished = text && write.time(source, 'at');
  return datePublished ? [node('CorrectionComment', { text, datePublished })] : [];
}
