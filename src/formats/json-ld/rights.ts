import { REQUIREMENTS, USES, type Rights, type UseRule } from '../../models/rights.js';
import type { Source } from '../source.js';
import { readParty, writeParty } from './party.js';
import { defined, fact, isObject, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { CONDITIONS } from './vocabulary.js';
import { alone, node, own, type Fields, type Writer } from './writer.js';

const AUTHORIZATIONS = ['required', 'not-required', 'unknown'] as const;
const RULES = ['allowed', 'ask', 'forbidden'] as const;

/**
 * Rights as properties of the work they are about. What only a newsroom asks for stands under `usageInfo`.
 */
export function writeRights(write: Writer, rights: Source<Rights>): Fields {
  const copyrightNotice = write.text(rights, 'notice');
  // Terms without the notice would not be read as terms.
  if (!copyrightNotice) return {};
  rights.take('schemaVersion');
  const authorization = write.code(rights, 'authorization', AUTHORIZATIONS);
  const uses = rights.at('uses');
  const tdm = rights.at('tdm');
  const terms = node('CreativeWork', {
    expires: write.time(rights, 'validUntil'),
    description: write.text(rights, 'excludes'),
    identifier: alone(
      own({
        ...Object.fromEntries(USES.map((use) => [use, write.code(uses, use, RULES)])),
        requires: requirements(rights),
        contact: write.text(rights, 'contact'),
        tdmReservation: write.flag(tdm, 'reservation'),
        tdmPolicy: write.href(tdm, 'policy'),
      }),
    ),
  });
  const holder = rights.at('holder');
  return {
    copyrightNotice,
    copyrightHolder: writeParty(write, holder),
    copyrightYear: write.number(rights, 'year'),
    license: writeLicense(write, rights.at('license')),
    acquireLicensePage: write.href(rights, 'acquireUrl'),
    conditionsOfAccess: authorization && authorization !== 'unknown' ? CONDITIONS[authorization] : undefined,
    usageInfo: Object.keys(terms).length > 1 ? terms : undefined,
  };
}

function requirements(rights: Source<Rights>): string[] {
  const known = rights.items('requires').filter((item) => REQUIREMENTS.some((one) => one === item.value));
  return known.map((item) => item.whole() as string);
}

/** The address as `@id`: image search wants to find one there. */
function writeLicense(write: Writer, license: Source<NonNullable<Rights['license']>>): Fields[string] {
  const name = write.text(license, 'name');
  if (!name) return undefined;
  const url = write.href(license, 'url');
  return url === name ? url : node('CreativeWork', { '@id': url, name });
}

/** The rights of a work that prints a notice. Without one, its other terms stay unread: a notice is never made up. */
export function readRights(read: Reader, work: Node): Rights | undefined {
  const notice = read.text(work, 'copyrightNotice');
  if (!notice) return undefined;
  const holder = read.nodes(work, 'copyrightHolder')[0];
  const terms = read.one(work, 'usageInfo');
  terms?.take('@type');
  const facts = terms ? read.own(terms) : new Map<string, Node>();
  const reservation = read.boolean(fact(facts, 'tdmReservation'), 'value');
  const uses = defined<Record<string, UseRule>>(
    Object.fromEntries(USES.map((use) => [use, read.code(fact(facts, use), 'value', RULES)])),
  );
  const requires = read.codes(fact(facts, 'requires'), 'value', REQUIREMENTS);
  const rest = defined<Omit<Rights, 'notice' | 'requires'>>({
    schemaVersion: '1',
    holder: holder && readParty(read, holder, 'organization'),
    year: read.count(work, 'copyrightYear'),
    license: readLicense(read, work),
    authorization: readCondition(work, ['required', 'not-required'] as const) ?? 'unknown',
    uses: Object.keys(uses).length ? uses : undefined,
    acquireUrl: read.href(work, 'acquireLicensePage'),
    contact: read.text(fact(facts, 'contact'), 'value'),
    excludes: terms && read.localized(terms, 'description'),
    validUntil: terms && read.time(terms, 'expires'),
    tdm:
      reservation === undefined
        ? undefined
        : defined<NonNullable<Rights['tdm']>>({
            reservation,
            policy: read.href(fact(facts, 'tdmPolicy'), 'value'),
          }),
  });
  return { ...rest, notice, requires };
}

/** Which of our conditions a work names. */
export function readCondition<Key extends keyof typeof CONDITIONS>(
  work: Node,
  keys: readonly Key[],
): Key | undefined {
  for (const item of items(work, 'conditionsOfAccess')) {
    const key = keys.find((one) => CONDITIONS[one] === (item.value as unknown));
    if (!key) continue;
    item.whole();
    return key;
  }
  return undefined;
}

function readLicense(read: Reader, work: Node): Rights['license'] {
  const item = read.nodes(work, 'license')[0];
  if (!item) return undefined;
  if (!isObject(item.value)) {
    const url = read.address(item);
    return url ? { name: url, url } : undefined;
  }
  const name = read.line(item, 'name');
  const url = read.address(item);
  if (!name && !url) return undefined;
  item.take('@type');
  return defined<NonNullable<Rights['license']>>({ name: name ?? url ?? '', url });
}
