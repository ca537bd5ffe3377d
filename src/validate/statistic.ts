import * as v from 'valibot';
import { QUALIFIERS, UNIT_KINDS, type Quantity } from '../models/quantity.js';
import { COUNTING_METHODS, MEASURES, type Statistic } from '../models/statistic.js';
import { sourceRefSchema } from './credits.js';
import {
  choice,
  date,
  extension,
  localized,
  number,
  object,
  text,
  time,
  version,
  type ModelSchema,
} from './fields.js';
import { rule } from './rules.js';

export const quantityEntries = {
  value: number,
  qualifier: choice(QUALIFIERS),
  max: v.optional(number),
  unit: v.optional(text),
  unitKind: v.optional(choice(UNIT_KINDS)),
  literal: v.optional(text),
};
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
export const quantitySchema: ModelSchema<Quantity> = v.pipe(object(quantityEntries), range, noMax);

export const statisticEntries = {
  schemaVersion: version,
  id: text,
  label: localized,
  quantity: quantitySchema,
  from: v.optional(v.pipe(object({ ...quantityEntries, asOf: v.optional(time) }), range, noMax)),
  measure: choice(MEASURES),
  period: v.optional(
    object({ start: v.optional(date), end: v.optional(date), label: v.optional(localized) }),
  ),
  asOf: v.optional(time),
  subject: v.optional(text),
  method: v.optional(choice(COUNTING_METHODS)),
  source: v.optional(sourceRefSchema),
  note: v.optional(localized),
  ext: v.optional(extension),
};
/** A labelled number. */
export const statisticSchema: ModelSchema<Statistic> = object(statisticEntries);
