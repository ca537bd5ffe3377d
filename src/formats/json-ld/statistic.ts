import { parseQuantity } from '../../models/parse-quantity.js';
import { QUALIFIERS, UNIT_KINDS, type Qualifier, type Quantity } from '../../models/quantity.js';
import {
  COUNTING_METHODS,
  MEASURES,
  type Measure,
  type Period,
  type Statistic,
} from '../../models/statistic.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { Draft, node, reference } from './draft.js';
import { items } from './node.js';
import { ORIGIN } from './origin.js';
import type { Reader } from './reader.js';
import {
  OpenNode,
  Part,
  Table,
  type Item,
  type Row,
  type Value,
  fact,
  identity,
  NOWHERE,
  property,
  version,
} from './table.js';
import * as value from './values.js';
import { codeOf } from './vocabulary.js';
import type { Writer } from './writer.js';

const OWN_FACTS = 'additionalProperty';
const PERIODS = { 'per-year': 'P1Y', 'per-month': 'P1M' } as const;

/** Which bound a qualifier's number is; of the others it is the value itself. Nothing is made up for the other end. */
const BOUNDS: Readonly<Partial<Record<Qualifier, 'minValue' | 'maxValue'>>> = {
  nearly: 'maxValue',
  over: 'minValue',
  'at-least': 'minValue',
  'at-most': 'maxValue',
  under: 'maxValue',
  range: 'minValue',
  magnitude: 'minValue',
};

/** What stands beside the number. */
const WORDS = new Part<Pick<Quantity, 'unit' | 'literal' | 'unitKind'>>({
  unit: property('unitText', value.text),
  literal: property('description', value.text),
  unitKind: fact('unitKind', value.code(UNIT_KINDS)),
});

const qualifierName = value.within('Enumeration', 'name', value.text, { bare: value.text });

/** A number as schema.org can say it, with the words of its source; whether a bound belongs to it, the qualifier says. */
function writeQuantity(write: Writer, quantity: Source, draft: Draft): boolean {
  const qualifier = QUALIFIERS.find((code) => code === quantity.peek('qualifier'));
  const amount = qualifier && write.number(quantity, 'value');
  if (!qualifier || amount === undefined) return false;
  quantity.take('qualifier');
  const bound = BOUNDS[qualifier] ?? 'value';
  draft.set(bound, amount);
  if (qualifier !== 'exact') draft.set('measurementQualifier', node('Enumeration', { name: qualifier }));
  if (bound === 'minValue') draft.set('maxValue', write.number(quantity, 'max'));
  return WORDS.writeAll(write, quantity, draft);
}

/** A number with its bounds; one printed in words is read as such, and never guessed. */
function readQuantity(read: Reader, open: OpenNode): Quantity | undefined {
  const item = open.node;
  const code = codeOf(QUALIFIERS, qualifierName.read(read, item, 'measurementQualifier', ''));
  if (!code) item.lose('measurementQualifier');
  const printed = item.peek('value');
  const number = typeof printed === 'string' ? undefined : read.number(item, 'value');
  const low = read.number(item, 'minValue');
  const high = read.number(item, 'maxValue');
  const words = WORDS.readAll(read, open, {});
  if (number !== undefined) return { value: number, qualifier: code ?? 'exact', ...words };
  const amount = code && BOUNDS[code] === 'maxValue' ? high : (low ?? high);
  if (amount === undefined) {
    const parsed = typeof printed === 'string' ? parseQuantity(printed) : null;
    if (!parsed || 'from' in parsed) return undefined;
    item.take('value');
    return { ...words, ...parsed };
  }
  const known = code === 'range' && high === undefined ? undefined : code;
  const qualifier = known ?? (low === undefined ? 'at-most' : high === undefined ? 'at-least' : 'range');
  const hasEnd = high !== undefined && (qualifier === 'range' || qualifier === 'magnitude');
  return { value: amount, qualifier, ...(hasEnd && { max: high }), ...words };
}

const quantity: Row<Quantity> = {
  write: (write, statistic, key, draft) => writeQuantity(write, statistic.at(key), draft),
  read: readQuantity,
};

const BEFORE: Item<NonNullable<Statistic['from']>> = {
  write: (write, before) => {
    const draft = new Draft('Observation', OWN_FACTS);
    if (!writeQuantity(write, before, draft)) return undefined;
    draft.set('observationDate', write.time(before, 'asOf'));
    return draft.node();
  },
  read: (read, node) => {
    const number = readQuantity(read, new OpenNode(node, '', OWN_FACTS));
    if (!number) {
      node.forget();
      return undefined;
    }
    node.take('@type');
    const asOf = read.time(node, 'observationDate');
    return asOf ? { ...number, asOf } : number;
  },
  fits: ({ value }) => isRecord(value),
};

/** What has a name in schema.org is a period; a total is what is meant where nothing is said. */
const measureFact = fact('measure', value.code(MEASURES));
const measure: Row<Measure> = {
  write: (write, statistic, key, draft) => {
    const code = statistic.peek(key);
    if (code !== 'per-year' && code !== 'per-month' && code !== 'total')
      return measureFact.write(write, statistic, key, draft);
    statistic.take(key);
    if (code !== 'total') draft.set('observationPeriod', PERIODS[code]);
    return true;
  },
  read: (read, open) => {
    const span = read.text(open.node, 'observationPeriod');
    const periodic = (['per-year', 'per-month'] as const).find((code) => PERIODS[code] === span);
    if (!periodic) open.node.lose('observationPeriod');
    return periodic ?? measureFact.read(read, open) ?? 'total';
  },
};

/** By its name only: the team itself is read where it stands. */
const subject: Value<string> = {
  write: (_, statistic, key) => {
    const id = statistic.peek(key);
    if (typeof id !== 'string') return undefined;
    statistic.take(key);
    return id ? reference('Organization', id) : undefined;
  },
  read: (read, node, property) => {
    const [about] = items(node, property);
    about?.take('@type');
    return about && read.id(about);
  },
};

/** A number with what it measures. */
export const STATISTIC = new Table<Statistic>(
  {
    type: 'Observation',
    types: ['Observation', 'QuantitativeValue'],
    needs: ['label', 'quantity', 'measure'],
    facts: OWN_FACTS,
  },
  {
    schemaVersion: version,
    label: property('name', {
      ...value.localizedLine,
      read: (read, item, name, id) =>
        value.localizedLine.read(read, item, name, id) ?? read.text(item, 'variableMeasured'),
    }),
    id: identity(),
    quantity,
    measure,
    asOf: property('observationDate', value.time),
    subject: property('observationAbout', subject),
    method: property('measurementMethod', value.code(COUNTING_METHODS)),
    from: property('valueReference', value.one(BEFORE)),
    source: property('subjectOf', value.one(ORIGIN)),
    period: new Part<Period>({
      start: fact('periodStart', value.day),
      end: fact('periodEnd', value.day),
      label: fact('periodLabel', value.text),
    }),
    note: fact('note', value.text),
    ext: NOWHERE,
  },
);
