import * as v from 'valibot';
import { QUALIFIERS, UNIT_KINDS, type Quantity } from '../models/quantity.js';
import { COUNTING_METHODS, MEASURES, type Statistic } from '../models/statistic.js';
import { sourceRefSchema } from './credits.js';
import { date, extension, localized, number, text, time, version } from './fields.js';
import { rule } from './rules.js';
import { choice, object, type ModelSchema } from './shapes.js';

const quantity = object(
  { value: number, qualifier: choice(QUALIFIERS) },
  { max: number, unit: text, unitKind: choice(UNIT_KINDS), literal: text },
);
export type QuantityShape = typeof quantity;
/* @__NO_SIDE_EFFECTS__ */
function withRange<S extends v.GenericSchema<unknown, Quantity>>(schema: S): S {
  return v.pipe(schema, range, noMax) as unknown as S;
}
const range = rule<Quantity>(
  'range',
  ({ qualifier, value, max }) => qualifier !== 'range' || (max !== undefined && max >= value),
  'max',
);
const noMax = rule<Quantity>(
  'max',
  ({ qualifier, max }) => max === undefined || qualifier === 'range' || qualifier === 'magnitude',
  'max',
);
/** A number of 0 or more with its qualifier. A range has a `max` not below its `value`, a magnitude may have one. */
export const quantitySchema: ModelSchema<Quantity> = withRange(quantity);

const statistic = object(
  { schemaVersion: version, id: text, label: localized, quantity: quantitySchema, measure: choice(MEASURES) },
  {
    from: withRange(object(quantity.entries, { asOf: time })),
    period: object({}, { start: date, end: date, label: localized }),
    asOf: time,
    subject: text,
    method: choice(COUNTING_METHODS),
    source: sourceRefSchema,
    note: localized,
    ext: extension,
  },
);
export type StatisticShape = typeof statistic;
/** A labelled number. */
export const statisticSchema: ModelSchema<Statistic> = statistic;
