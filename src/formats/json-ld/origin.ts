import type { Related } from '../../models/article.js';
import { SOURCE_RELATIONS, type Party, type SourceRef } from '../../models/credits.js';
import type { Node } from './node.js';
import { party } from './party.js';
import { Table, type Value, fact, identity, otherwise, property } from './table.js';
import * as value from './values.js';
import { absoluteId } from './vocabulary.js';

/** An `@id` that leads somewhere stands for a missing url. */
export const page: Value<string> = {
  ...value.href,
  read: (read, node, property) => {
    const url = read.href(node, property);
    const id = node.peek('@id');
    return url ?? (typeof id === 'string' && /^https?:/i.test(id) ? read.href(node, '@id') : undefined);
  },
};

const organization = value.one(party('organization'));
const authors = value.several(party('person'));

/** Which of the properties names who answers for a work. */
function answerable(work: Node): string | undefined {
  return ['publisher', 'sourceOrganization', 'provider', 'author'].find((property) => work.peek(property));
}

const publisher: Value<Party> = {
  ...organization,
  read: (read, work, _, id) => {
    const property = answerable(work);
    const kind = property === 'author' ? 'person' : 'organization';
    return property === undefined ? undefined : value.one(party(kind)).read(read, work, property, id);
  },
};

/** The work that something was taken from; one that names no relation was republished. */
export const ORIGIN = new Table<SourceRef>(
  { type: 'CreativeWork', needs: ['party', 'relation'] },
  {
    party: property('publisher', publisher),
    relation: otherwise(fact('relation', value.code(SOURCE_RELATIONS)), 'republished'),
    listed: fact('listed', value.flag),
    headline: property('headline', value.line, 'name'),
    url: property('url', page),
    publishedAt: property('datePublished', value.time),
    authors: property('author', {
      ...authors,
      read: (read, work, property, id) =>
        answerable(work) === 'author' ? undefined : authors.read(read, work, property, id),
    }),
  },
);

const id = identity(absoluteId);

export const RELATED = new Table<Related>(
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
