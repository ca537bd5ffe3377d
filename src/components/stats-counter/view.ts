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
  readonly origin?: readonly (string | undefined)[];
}

/** What a page says in attributes; the model wins. */
export interface CounterInput {
  readonly statistic: unknown;
  readonly value: string | undefined;
  readonly qualifier: string | undefined;
  readonly unit: string | undefined;
}

/** What a counter shows of a statistic, or of anything that was handed in as one, or of its attributes. */
export function counterView(input: CounterInput, locale: Locale, refuse: Refuse): CounterView {
  const { statistic, value } = input;
  const quantity = (given: unknown): string | undefined => quantityWords(given as Quantity, locale);
  if (!statistic) {
    const figure = quantity(input);
    if (value && !figure) refuse('value', 'shape');
    return { figure: figure ?? value };
  }
  const read = reader(statistic, 'statistic', refuse);
  const text = (path: string): string | undefined => read(path, (words) => pickText(words, locale));
  const words = STATS_COUNTER[locale];
  const to = read('quantity', quantity);
  const from = read('from', quantity);
  if (!to) refuse('quantity', 'missing');
  const grows = Number(read('quantity.value', asNumber)) >= Number(read('from.value', asNumber));
  const asOf = read('asOf', (time) => formatTime(time, locale));
  const source = text('source.party.name');
  return {
    figure: to && from ? `${from} → ${to}` : to,
    spoken: to && from && words.change(from, to, grows),
    label: text('label'),
    note: text('note'),
    origin: [asOf && words.asOf(asOf), source && words.source(source)],
  };
}

/** A quantity in words; `undefined` for what is none. Attributes give the value as text and may leave out the qualifier. */
function quantityWords(quantity: Quantity, locale: Locale): string | undefined {
  const { value, qualifier = 'exact' } = quantity;
  const number = Number(value);
  const sound = value && number >= 0 && number < Infinity && QUALIFIERS.includes(qualifier);
  return sound || value === 0 ? formatQuantity({ ...quantity, value: number, qualifier }, locale) : undefined;
}
