import { REQUIREMENTS, USE_RULES, USES, type Rights, type Use, type UseRule } from '../../models/rights.js';
import type { Source } from '../source.js';
import { organization } from './credits.js';
import { node } from './draft.js';
import { first } from './node.js';
import { fact, implied, NOWHERE, otherwise, property, version } from './rows.js';
import { Part, table, type Row, type Rows, type Value } from './table.js';
import * as value from './values.js';
import { CONDITIONS } from './vocabulary.js';

type Condition = keyof typeof CONDITIONS;

/** Which of our conditions a work names. */
export function condition<Code extends Condition>(codes: readonly Code[]): Value<Code> {
  const { write } = value.code(codes);
  return {
    write: (...context) => {
      const code = write(...context);
      return code && CONDITIONS[code];
    },
    read: (_, work, property) =>
      first(work, property, (item) => {
        const code = codes.find((code) => CONDITIONS[code] === (item.value as unknown));
        if (code) item.whole();
        return code;
      }),
  };
}

/** The address as `@id`: image search wants to find one there. */
const license: Value<NonNullable<Rights['license']>> = {
  write: (write, rights, key) => {
    const license = rights.at(key) as Source;
    const name = value.text.write(write, license, 'name');
    const url = name && value.href.write(write, license, 'url');
    return name === undefined || url === name ? url : node('CreativeWork', { '@id': url, name });
  },
  read: (read, work, property) => {
    const item = read.nodes(work, property)[0];
    const name = item && value.line.read(read, item, 'name');
    const url = item && read.address(item);
    if (name === undefined && url === undefined) return undefined;
    item?.take('@type');
    return { name: name ?? url ?? '', ...(url !== undefined && { url }) };
  },
};

type Terms = Pick<Rights, 'validUntil' | 'excludes' | 'uses' | 'requires' | 'contact' | 'tdm'>;

/** What only a newsroom asks for stands in a node of its own. */
const TERMS = table<Terms>(
  { type: 'CreativeWork' },
  {
    validUntil: property('expires', value.time),
    excludes: property('description', value.localized),
    uses: new Part(
      Object.fromEntries(USES.map((use) => [use, fact(use, value.code(USE_RULES))])) as Rows<
        Record<Use, UseRule>
      >,
    ),
    requires: otherwise(fact('requires', value.codes(REQUIREMENTS)), []),
    contact: fact('contact', value.text),
    tdm: new Part<NonNullable<Rights['tdm']>>(
      { reservation: fact('tdmReservation', value.flag), policy: fact('tdmPolicy', value.href) },
      ['reservation'],
    ),
  },
);
const terms = value.one(TERMS);

const NOTICE = new Part<Omit<Rights, keyof Terms>>(
  {
    schemaVersion: version,
    notice: property('copyrightNotice', value.text),
    holder: property('copyrightHolder', organization),
    year: property('copyrightYear', value.count),
    license: property('license', license),
    acquireUrl: property('acquireLicensePage', value.href),
    authorization: implied(
      property('conditionsOfAccess', condition(['required', 'not-required'])),
      'unknown',
    ),
    ext: NOWHERE,
  },
  ['notice'],
);

/** Rights as properties of the work they are about: of one that prints a notice, for a notice is never made up. */
export const RIGHTS: Row<Rights> = {
  write: (write, work, key, draft) => {
    const rights = work.at(key) as Source;
    const isWritten = NOTICE.writeAll(write, rights, draft);
    if (isWritten) draft.set('usageInfo', TERMS.write(write, rights));
    return isWritten;
  },
  read: (read, open) => {
    const notice = NOTICE.read(read, open);
    return notice && { requires: [], ...notice, ...terms.read(read, open.node, 'usageInfo') };
  },
};
