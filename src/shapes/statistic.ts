import { QUALIFIERS, UNIT_KINDS, type Quantity } from '../models/quantity.js';
import { COUNTING_METHODS, MEASURES, type Period, type Statistic } from '../models/statistic.js';
import { SOURCE_REF } from './credits.js';
import {
  choice,
  date,
  extended,
  extension,
  localized,
  number,
  record,
  text,
  time,
  version,
} from './shape.js';

export const QUANTITY = record<Quantity>(
  { value: number, qualifier: choice(QUALIFIERS) },
  { max: number, unit: text, unitKind: choice(UNIT_KINDS), literal: text },
  'range',
);

export const STATISTIC = record<Statistic>(
  { schemaVersion: version, id: text, label: localized, quantity: QUANTITY, measure: choice(MEASURES) },
  {
    from: extended<NonNullable<Statistic['from']>>(QUANTITY, { asOf: time }),
    period: record<Period>({}, { start: date, end: date, label: localized }),
    asOf: time,
    subject: text,
    method: choice(COUNTING_METHODS),
    source: SOURCE_REF,
    note: localized,
    ext: extension,
  },
);
