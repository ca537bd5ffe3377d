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
import { ORIGIN } from './credits.js';
import { Draft, node, reference } from './draft.js';
import { codeOf, items } from './node.js';
import type { Reader } from './reader.js';
import { either, fact, identity, implied, NOWHERE, property, version } from './rows.js';
import { OpenNode, Part, table, type Item, type Writer } from './table.js';
import * as value from './values.js';

const OWN_FACTS = 'additionalProperty';

/** Which bound a qualifier's number is, or the value itself. Nothing is made up for the other end. */
const BOUNDS: Readonly<Record<Qualifier, 'value' | 'minValue' | 'maxValue'>> = {
  exact: 'value',
  about: 'value',
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
  const amount = qualifier && value.number.write(write, quantity, 'value');
  if (!qualifier || amount === undefined) return false;
  quantity.take('qualifier');
  const bound = BOUNDS[qualifier];
  draft.set(bound, amount);
  if (qualifier !== 'exact') draft.set('measurementQualifier', node('Enumeration', { name: qualifier }));
  if (bound === 'minValue') draft.set('maxValue', value.number.write(write, quantity, 'max'));
  return WORDS.writeAll(write, quantity, draft);
}

/** A number with its bounds; one printed in words is read as such, and never guessed. */
function readQuantity(read: Reader, open: OpenNode): Quantity | undefined {
  const item = open.node;
  const code = codeOf(QUALIFIERS, qualifierName.read(read, item, 'measurementQualifier'));
  if (!code) item.lose('measurementQualifier');
  const printed = item.peek('value');
  const number = typeof printed === 'string' ? undefined : value.number.read(read, item, 'value');
  const low = value.number.read(read, item, 'minValue');
  const high = value.number.read(read, item, 'maxValue');
  const words = WORDS.read(read, open);
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

const BEFORE: Item<NonNullable<Statistic['from']>> = {
  write: (write, before) => {
    const draft = new Draft('Observation', OWN_FACTS);
    if (!writeQuantity(write, before, draft)) return undefined;
    draft.set('observationDate', value.time.write(write, before, 'asOf'));
    return draft.node();
  },
  read: (read, node) => {
    const quantity = readQuantity(read, new OpenNode(node, '', OWN_FACTS));
    const asOf = quantity && value.time.read(read, node, 'observationDate');
    if (quantity) node.take('@type');
    else node.forget();
    return quantity && { ...quantity, ...(asOf && { asOf }) };
  },
  fits: ({ value }) => isRecord(value),
};

const PERIODS = { 'per-year': 'P1Y', 'per-month': 'P1M' } as const;
const PERIODIC = ['per-year', 'per-month'] as const;
const period = value.translated(
  value.code(PERIODIC),
  value.text,
  (measure) => PERIODS[measure],
  (span) => PERIODIC.find((measure) => PERIODS[measure] === span),
);

/** A number with what it measures. */
export const STATISTIC = table<Statistic>(
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
      read: (read, item, name) =>
        value.localizedLine.read(read, item, name) ?? value.text.read(read, item, 'variableMeasured'),
    }),
    id: identity(),
    quantity: {
      write: (write, statistic, key, draft) => writeQuantity(write, statistic.at(key), draft),
      read: readQuantity,
    },
    // What has a name in schema.org is a period; a total is what is meant where nothing is said.
    measure: implied<Measure>(
      either(property('observationPeriod', period), fact('measure', value.code(MEASURES))),
      'total',
    ),
    asOf: property('observationDate', value.time),
    // By its name only: the team itself is read where it stands.
    subject: property('observationAbout', {
      write: (_, statistic, key) => {
        const id = statistic.accept(key, (id) => typeof id === 'string');
        return id ? reference('Organization', id) : undefined;
      },
      read: (read, node, property) => {
        const [about] = items(node, property);
        about?.take('@type');
        return about && read.id(about);
      },
    }),
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
