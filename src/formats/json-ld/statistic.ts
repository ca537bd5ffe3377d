import { parseQuantity } from '../../models/parse-quantity.js';
import { QUALIFIERS, UNIT_KINDS, type Qualifier, type Quantity } from '../../models/quantity.js';
import { MEASURES, type Period, type Statistic } from '../../models/statistic.js';
import type { Source } from '../source.js';
import { readOrigin, writeOrigin } from './origin.js';
import { defined, fact, isA, isObject, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { codeOf, type JsonLdObject } from './vocabulary.js';
import { alone, node, own, reference, type Fields, type Writer } from './writer.js';

const METHODS = ['reported', 'counted', 'estimated'] as const;
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

/** A number as schema.org can say it, with the words of its source; whether a bound belongs to it, the qualifier says. */
function quantityFields(
  write: Writer,
  quantity: Source<Quantity>,
): { fields: Fields; unitKind: string | undefined } | undefined {
  const qualifier = QUALIFIERS.find((one) => one === quantity.peek('qualifier'));
  const value = qualifier && write.number(quantity, 'value');
  if (!qualifier || value === undefined) return undefined;
  quantity.take('qualifier');
  const bound = BOUNDS[qualifier] ?? 'value';
  const max = bound === 'minValue' ? write.number(quantity, 'max') : undefined;
  return {
    fields: {
      [bound]: value,
      measurementQualifier: qualifier === 'exact' ? undefined : node('Enumeration', { name: qualifier }),
      unitText: write.text(quantity, 'unit'),
      description: write.text(quantity, 'literal'),
      [bound === 'maxValue' ? 'minValue' : 'maxValue']: max,
    },
    unitKind: write.code(quantity, 'unitKind', UNIT_KINDS),
  };
}

/** A number with what it measures, as an Observation. */
export function writeStatistic(write: Writer, statistic: Source<Statistic>): JsonLdObject[] {
  const name = write.text(statistic, 'label');
  const quantity = name && quantityFields(write, statistic.at('quantity'));
  const measure = quantity && write.code(statistic, 'measure', MEASURES);
  if (!measure) return [];
  statistic.take('schemaVersion');
  const subject: unknown = statistic.peek('subject');
  if (typeof subject === 'string') statistic.take('subject');
  const period = statistic.at('period');
  const isPeriodic = measure === 'per-year' || measure === 'per-month';
  const from = statistic.at('from');
  const before = quantityFields(write, from);
  return [
    node('Observation', { name }, write.identity(statistic), quantity.fields, {
      observationPeriod: isPeriodic ? PERIODS[measure] : undefined,
      observationDate: write.time(statistic, 'asOf'),
      observationAbout:
        typeof subject === 'string' && subject ? reference('Organization', subject) : undefined,
      measurementMethod: write.code(statistic, 'method', METHODS),
      valueReference:
        before &&
        node('Observation', before.fields, {
          observationDate: write.time(from, 'asOf'),
          additionalProperty: alone(own({ unitKind: before.unitKind })),
        }),
      subjectOf: writeOrigin(write, statistic.at('source')),
      additionalProperty: alone(
        own({
          unitKind: quantity.unitKind,
          measure: isPeriodic || measure === 'total' ? undefined : measure,
          periodStart: write.time(period, 'start'),
          periodEnd: write.time(period, 'end'),
          periodLabel: write.text(period, 'label'),
          note: write.text(statistic, 'note'),
        }),
      ),
    }),
  ];
}

type Facts = ReadonlyMap<string, Node>;

/** A number with its bounds; one printed in words is read as such, and never guessed. */
function readQuantity(read: Reader, item: Node, facts: Facts): Quantity | undefined {
  const named = read.one(item, 'measurementQualifier');
  const words = named ? read.text(named, 'name') : read.text(item, 'measurementQualifier');
  const code = codeOf(QUALIFIERS, words);
  if (named && code) named.take('@type');
  if (!code) item.lose('measurementQualifier');
  const printed = item.peek('value');
  const number = typeof printed === 'string' ? undefined : read.number(item, 'value');
  const low = read.number(item, 'minValue');
  const high = read.number(item, 'maxValue');
  const literal = read.text(item, 'description');
  const unit = read.text(item, 'unitText');
  const unitKind = read.code(fact(facts, 'unitKind'), 'value', UNIT_KINDS);
  const known = code === 'range' && high === undefined ? undefined : code;
  const qualifier = known ?? (low === undefined ? 'at-most' : high === undefined ? 'at-least' : 'range');
  const bound = code && BOUNDS[code];
  const value = number ?? (bound === 'maxValue' ? high : (low ?? high));
  if (value === undefined) {
    const parsed = typeof printed === 'string' ? parseQuantity(printed) : null;
    if (!parsed || 'from' in parsed) return undefined;
    item.take('value');
    return defined<Quantity>({ ...parsed, unit: parsed.unit ?? unit, unitKind: parsed.unitKind ?? unitKind });
  }
  const isValue = number !== undefined;
  return defined<Quantity>({
    value,
    qualifier: isValue ? (code ?? 'exact') : qualifier,
    max: !isValue && (qualifier === 'range' || qualifier === 'magnitude') ? high : undefined,
    unit,
    unitKind,
    literal,
  });
}

/** An Observation, or a QuantitativeValue with a name. `id` is for one that names none. */
export function readStatistic(read: Reader, item: Node, id: string): Statistic | undefined {
  if (!isObject(item.value) || !(isA(item, 'Observation') || isA(item, 'QuantitativeValue')))
    return undefined;
  const label = read.localizedLine(item, 'name') ?? read.text(item, 'variableMeasured');
  if (!label) return undefined;
  const facts = read.own(item, 'additionalProperty');
  const quantity = readQuantity(read, item, facts);
  if (!quantity) return undefined;
  item.take('@type');
  const span = read.text(item, 'observationPeriod');
  const periodic = (['per-year', 'per-month'] as const).find((key) => PERIODS[key] === span);
  if (!periodic) item.lose('observationPeriod');
  const method = read.code(item, 'measurementMethod', METHODS);
  const measure = read.code(fact(facts, 'measure'), 'value', MEASURES);
  // By its name only: the team itself is read where it stands.
  const about = items(item, 'observationAbout')[0];
  about?.take('@type');
  const period = defined<Period>({
    start: read.day(fact(facts, 'periodStart'), 'value'),
    end: read.day(fact(facts, 'periodEnd'), 'value'),
    label: read.text(fact(facts, 'periodLabel'), 'value'),
  });
  return defined<Statistic>({
    schemaVersion: '1',
    id: read.id(item) ?? id,
    label,
    quantity,
    from: readBefore(read, item),
    measure: periodic ?? measure ?? 'total',
    period: Object.keys(period).length ? period : undefined,
    asOf: read.time(item, 'observationDate'),
    subject: about && read.id(about),
    method,
    source: readOrigin(read, read.one(item, 'subjectOf')),
    note: read.text(fact(facts, 'note'), 'value'),
  });
}

function readBefore(read: Reader, item: Node): Statistic['from'] {
  const before = read.one(item, 'valueReference');
  if (!before) return undefined;
  const facts = read.own(before, 'additionalProperty');
  const quantity = readQuantity(read, before, facts);
  if (!quantity) return undefined;
  before.take('@type');
  const asOf = read.time(before, 'observationDate');
  return asOf ? { ...quantity, asOf } : quantity;
}
