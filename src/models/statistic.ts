import type { SourceRef } from './credits.js';
import type { Extension } from './extension.js';
import type { Localized } from './locale.js';
import type { Quantity } from './quantity.js';
import type { Instant, PartialDate } from './time.js';

/** What a number counts: everything so far, per year, per month, the highest, or the state on a day. */
export const MEASURES = ['total', 'per-year', 'per-month', 'peak', 'current'] as const;
export type Measure = (typeof MEASURES)[number];

/** How the number came about. */
export const COUNTING_METHODS = ['reported', 'counted', 'estimated'] as const;
export type CountingMethod = (typeof COUNTING_METHODS)[number];

/** A span of days, both ends included where known. */
export interface Period {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  /** As printed: `近年来`, `今年以来`. */
  readonly label?: Localized;
}

/** A labelled number with what it measures and where it comes from. */
export interface Statistic {
  readonly schemaVersion: '1';
  readonly id: string;
  readonly label: Localized;
  readonly quantity: Quantity;
  /** Where a growth began: 200多人 in `由200多人增至1500余人`. */
  readonly from?: Quantity & { readonly asOf?: Instant | PartialDate };
  readonly measure: Measure;
  readonly period?: Period;
  readonly asOf?: Instant | PartialDate;
  /** Whom or what it counts: a team's id. */
  readonly subject?: string;
  readonly method?: CountingMethod;
  readonly source?: SourceRef;
  readonly note?: Localized;
  readonly ext?: Extension;
}
