import { QUALIFIERS, UNIT_KINDS, type Quantity } from '../models/quantity.js';
import { COUNTING_METHODS, MEASURES, type Period, type Statistic } from '../models/statistic.js';
import { SOURCE_REF } from './credits.js';
import * as s from './shape.js';

export const QUANTITY = s.record<Quantity>(
  { value: s.number, qualifier: s.choice(QUALIFIERS) },
  { max: s.number, unit: s.text, unitKind: s.choice(UNIT_KINDS), literal: s.text },
  'range',
);

export const STATISTIC = s.record<Statistic>(
  {
    schemaVersion: s.version,
    id: s.text,
    label: s.localized,
    quantity: QUANTITY,
    measure: s.choice(MEASURES),
  },
  {
    from: s.extended<NonNullable<Statistic['from']>>(QUANTITY, { asOf: s.time }),
    period: s.record<Period>({}, { start: s.date, end: s.date, label: s.localized }),
    asOf: s.time,
    subject: s.text,
    method: s.choice(COUNTING_METHODS),
    source: SOURCE_REF,
    note: s.localized,
    ext: s.extension,
  },
);
