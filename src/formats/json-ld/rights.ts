import {
  AUTHORIZATIONS,
  REQUIREMENTS,
  USE_RULES,
  USES,
  type Authorization,
  type Rights,
  type Use,
  type UseRule,
} from '../../models/rights.js';
import { isRecord } from '../../shapes/leaves.js';
import { items, type Node } from './node.js';
import { party } from './party.js';
import {
  Part,
  type Row,
  type Rows,
  type Value,
  fact,
  inside,
  NOWHERE,
  otherwise,
  property,
  version,
} from './table.js';
import * as value from './values.js';
import { CONDITIONS } from './vocabulary.js';
import { node } from './draft.js';

/** What only a newsroom asks for stands in a node of its own. */
const terms = <T>(row: Row<T>): Row<T> => inside('usageInfo', 'CreativeWork', row);

/** The address as `@id`: image search wants to find one there. */
const license: Value<NonNullable<Rights['license']>> = {
  write: (write, rights, key) => {
    const license = rights.at(key) as typeof rights;
    const name = write.text(license, 'name');
    const url = name && write.href(license, 'url');
    return name === undefined || url === name ? url : node('CreativeWork', { '@id': url, name });
  },
  read: (read, work, property) => {
    const item = read.nodes(work, property)[0];
    const isNode = !!item && isRecord(item.value);
    const name = isNode ? read.line(item, 'name') : undefined;
    const url = item && read.address(item);
    if (name === undefined && url === undefined) return undefined;
    if (isNode) item.take('@type');
    return { name: name ?? url ?? '', ...(url !== undefined && { url }) };
  },
};

const authorization: Value<Authorization> = {
  write: (write, rights, key) => {
    const code = write.code(rights, key, AUTHORIZATIONS);
    return code && code !== 'unknown' ? CONDITIONS[code] : undefined;
  },
  read: (_, work) => readCondition(work, ['required', 'not-required']),
};

/** Which of our conditions a work names. */
export function readCondition<Key extends keyof typeof CONDITIONS>(
  work: Node,
  keys: readonly Key[],
): Key | undefined {
  for (const item of items(work, 'conditionsOfAccess')) {
    const key = keys.find((key) => CONDITIONS[key] === (item.value as unknown));
    if (!key) continue;
    item.whole();
    return key;
  }
  return undefined;
}

const rules = USES.map((use) => [use, terms(fact(use, value.code(USE_RULES)))] as const);

/** Rights as properties of the work they are about: of one that prints a notice, for a notice is never made up. */
export const RIGHTS = new Part<Rights>(
  {
    schemaVersion: version,
    notice: property('copyrightNotice', value.text),
    holder: property('copyrightHolder', value.one(party('organization'))),
    year: property('copyrightYear', value.count),
    license: property('license', license),
    acquireUrl: property('acquireLicensePage', value.href),
    authorization: otherwise(property('conditionsOfAccess', authorization), 'unknown'),
    validUntil: terms(property('expires', value.time)),
    excludes: terms(property('description', value.localized)),
    uses: new Part(Object.fromEntries(rules) as Rows<Record<Use, UseRule>>),
    requires: otherwise(terms(fact('requires', value.codes(REQUIREMENTS))), []),
    contact: terms(fact('contact', value.text)),
    tdm: new Part<NonNullable<Rights['tdm']>>(
      {
        reservation: terms(fact('tdmReservation', value.flag)),
        policy: terms(fact('tdmPolicy', value.href)),
      },
      ['reservation'],
    ),
    ext: NOWHERE,
  },
  ['notice'],
);
