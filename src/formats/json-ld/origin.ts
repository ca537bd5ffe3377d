import type { Related } from '../../models/article.js';
import { SOURCE_RELATIONS, type SourceRef } from '../../models/credits.js';
import type { Source } from '../source.js';
import { readParties, readParty, writeParty } from './party.js';
import { defined, fact, isObject, type Node } from './node.js';
import type { Reader } from './reader.js';
import { type JsonLdObject } from './vocabulary.js';
import { absoluteId, alone, node, own, type Writer } from './writer.js';

/** The work that something was taken from. */
export function writeOrigin(write: Writer, origin: Source<SourceRef>): JsonLdObject | undefined {
  const party = writeParty(write, origin.at('party'));
  const relation = party && write.code(origin, 'relation', SOURCE_RELATIONS);
  if (!relation) return undefined;
  const authors = origin.items('authors').map((author) => writeParty(write, author));
  const listed = write.flag(origin, 'listed');
  return node('CreativeWork', {
    headline: write.text(origin, 'headline'),
    url: write.href(origin, 'url'),
    datePublished: write.time(origin, 'publishedAt'),
    author: alone(authors.filter((author) => !!author)),
    publisher: party,
    identifier: alone(own({ relation, listed })),
  });
}

/** A work with a publisher, or somebody else who answers for it; one that names no relation was republished. */
export function readOrigin(read: Reader, item: Node | undefined): SourceRef | undefined {
  if (!item || !isObject(item.value)) return undefined;
  const who = ['publisher', 'sourceOrganization', 'provider', 'author'].find((key) => item.peek(key));
  const holder = who && read.nodes(item, who)[0];
  const party = holder && readParty(read, holder, who === 'author' ? 'person' : 'organization');
  if (!party) return undefined;
  item.take('@type');
  const facts = read.own(item);
  const url = read.href(item, 'url') ?? absolute(read, item);
  return defined<SourceRef>({
    party,
    relation: read.code(fact(facts, 'relation'), 'value', SOURCE_RELATIONS) ?? 'republished',
    headline: read.line(item, 'headline') ?? read.line(item, 'name'),
    url,
    publishedAt: read.time(item, 'datePublished'),
    authors: who === 'author' ? undefined : readParties(read, item, 'author', 'person'),
    listed: read.boolean(fact(facts, 'listed'), 'value'),
  });
}

export function writeRelated(write: Writer, related: Source<Related>): JsonLdObject[] {
  const headline = write.text(related, 'headline');
  const url = headline && write.href(related, 'url');
  if (!url) return [];
  const column = write.text(related, 'column');
  return [
    node(
      'CreativeWork',
      {
        headline,
        url,
        isPartOf: column && node('CreativeWorkSeries', { name: column }),
        datePublished: write.time(related, 'publishedAt'),
      },
      write.identity(related, {}, absoluteId),
    ),
  ];
}

export function readRelated(read: Reader, item: Node): Related[] {
  if (!isObject(item.value)) return [];
  const headline = read.line(item, 'headline') ?? read.line(item, 'name');
  const url = headline && (read.href(item, 'url') ?? absolute(read, item));
  if (!url) return [];
  item.take('@type');
  const series = read.one(item, 'isPartOf', 'CreativeWorkSeries');
  series?.take('@type');
  return [
    defined<Related>({
      id: item.peek('@id') === url ? undefined : read.id(item),
      headline,
      url,
      column: series && read.line(series, 'name'),
      publishedAt: read.time(item, 'datePublished'),
    }),
  ];
}

/** An `@id` that leads somewhere stands for a missing url. */
function absolute(read: Reader, item: Node): string | undefined {
  const id = item.peek('@id');
  return typeof id === 'string' && /^https?:/i.test(id) ? read.href(item, '@id') : undefined;
}
