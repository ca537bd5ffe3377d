import type { Refuse } from '../../controllers/report-controller.js';
import { STATS_COUNTER } from '../../locales/stats-counter.js';
import { formatQuantity } from '../../models/format-quantity.js';
import { pickText, type Locale } from '../../models/locale.js';
import { QUALIFIERS, type Quantity } from '../../models/quantity.js';
import { formatTime } from '../../models/time.js';
import { asNumber, reader } from '../reader.js';

/** What a counter shows beside slotted parts. */
export interface CounterView {
  /** The number in words and figures: `近40场`, `200多人 → 1500余人`. */
  readonly figure?: string | undefined;
  /** The number as it is spoken, where an arrow would not do. */
  readonly spoken?: string | undefined;
  readonly label?: string | undefined;
  readonly note?: string | undefined;
  /** As-of date and source. */
  readonly origin?: string;
}

/** What a page says in attributes; the model wins. */
export interface CounterInput {
  readonly statistic: unknown;
  readonly value: string | number | undefined;
  readonly qualifier: string | undefined;
  readonly unit: string | undefined;
}

/** What a counter shows of a statistic, or of anything that was handed in as one, or of its attributes. */
export function counterView(input: CounterInput, locale: Locale, refuse: Refuse): CounterView {
  const { statistic } = input;
  if (!statistic) return { figure: attributeWords(input, locale, refuse) };
  const read = reader(statistic, 'statistic', refuse);
  const text = (path: string): string | undefined => read(path, (words) => pickText(words, locale));
  const words = STATS_COUNTER[locale];
  const quantity = (path: string): string | undefined =>
    read(path, (given) => {
      const unit = read(`${path}.unit`, (name) => (typeof name === 'string' ? name : null));
      return quantityWords({ ...(given as object), unit }, locale);
    });
  const to = quantity('quantity');
  const from = quantity('from');
  if (!to) refuse('quantity', 'missing');
  const value = (path: string): number => read(path, asNumber) ?? 0;
  const asOf = read('asOf', (time) => formatTime(time, locale));
  const source = text('source.party.name');
  return {
    figure: to && from ? `${from} → ${to}` : to,
    spoken: to && from && words.change(from, to, value('quantity.value') >= value('from.value')),
    label: text('label'),
    note: text('note'),
    origin: [asOf && words.asOf(asOf), source && words.source(source)].filter(Boolean).join(' · '),
  };
}

/** The number of the attributes in words; what is no number stands as it is. */
function attributeWords(
  { value, qualifier, unit }: CounterInput,
  locale: Locale,
  refuse: Refuse,
): string | undefined {
  const printed = String(value ?? '').trim();
  if (!printed) return undefined;
  const asked = qualifier?.trim() || 'exact';
  const known = QUALIFIERS.find((one) => one === asked && one !== 'range');
  if (!known) refuse('qualifier', 'choice');
  const number = /^\d+(\.\d+)?$/.test(printed) ? Number(printed) : undefined;
  const words = quantityWords({ value: number, qualifier: known, unit: unit?.trim() }, locale);
  if (!words) refuse('value', 'shape');
  return words ?? printed;
}

/** A quantity in words; `undefined` for what is none. A missing qualifier is `exact`. */
function quantityWords(
  given: { readonly [key in keyof Quantity]?: unknown },
  locale: Locale,
): string | undefined {
  const { value, max, qualifier = 'exact' } = given as Partial<Quantity>;
  const sound = typeof value === 'number' && value <= Number.MAX_SAFE_INTEGER;
  if (!sound || (max !== undefined && !(asNumber(max) !== null && max >= value))) return undefined;
  return formatQuantity({ ...(given as Quantity), value, qualifier }, locale) || undefined;
}
