import type { Refuse } from '../../controllers/report-controller.js';
import { formatQuantity } from '../../models/format-quantity.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { parseQuantity } from '../../models/parse-quantity.js';
import { changeWords, quantityWords } from '../../models/quantity-words.js';
import { QUALIFIERS, type Quantity } from '../../models/quantity.js';
import { formatTime } from '../../models/time.js';
import { CHANGE } from '../../words/statistic.js';
import { allowed } from '../attributes.js';
import { asNumber, reader, type Read } from '../reader.js';

/** How large numbers of the model and of attributes are written: in full, or with 万 and 亿. The first is the default. */
export const COUNTER_NOTATIONS = ['plain', 'wan'] as const;
export type CounterNotation = (typeof COUNTER_NOTATIONS)[number];

/** What a counter shows beside slotted parts. */
export interface CounterView {
  /** The number in words and figures, where none is slotted: `近40场`, `200多人→1500余人`. */
  readonly figure?: string | undefined;
  /** The number as it is spoken, where an arrow would not do. */
  readonly spoken?: string | undefined;
  readonly quantity?: Quantity | undefined;
  /** Where a change began. */
  readonly from?: Quantity | undefined;
  readonly label?: string | undefined;
  readonly period?: string | undefined;
  readonly note?: string | undefined;
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
}

/** What a page says in attributes; slotted text wins, then the model. */
export interface CounterInput {
  readonly statistic: unknown;
  readonly value: string | number | undefined;
  readonly qualifier: string | undefined;
  readonly unit: string | undefined;
  readonly notation: string | undefined;
}

type Numbers = Pick<CounterView, 'figure' | 'spoken' | 'quantity' | 'from'>;

/**
 * What a counter shows of a slotted text, of a statistic or of anything that was handed in as one, and of its attributes.
 */
export function counterView(input: CounterInput, text: string, locale: Locale, refuse: Refuse): CounterView {
  const { statistic } = input;
  const read = reader(statistic, 'statistic', refuse);
  const modelled = statistic
    ? modelNumbers(read, input, locale, refuse)
    : attributeNumber(input, locale, refuse);
  const named = (path: string): string | undefined => read(path, (words) => pickText(words, locale));
  const name = named('source.party.name');
  const day = (path: string): string | undefined => read(path, (time) => formatTime(time, locale));
  const [start, end] = [day('period.start'), day('period.end')];
  const link = (path: string): string | undefined => read(path, safeHref, 'address');
  return {
    ...(text ? printedNumbers(text, locale) : modelled),
    label: named('label'),
    period: named('period.label') ?? (start && end && `${start}–${end}`),
    note: named('note'),
    asOf: day('asOf'),
    source: name,
    sourceUrl: name && (link('source.url') ?? link('source.party.url')),
  };
}

/** The numbers of a printed text; none where it is not understood. */
function printedNumbers(text: string, locale: Locale): Numbers {
  const parsed = parseQuantity(text);
  if (!parsed) return {};
  if (!('from' in parsed)) return { quantity: parsed };
  const { from, quantity } = parsed;
  const spoken = text.includes('→') ? spokenChange(from, quantity, locale) : undefined;
  return { quantity, from, spoken };
}

function spokenChange(from: Quantity, to: Quantity, locale: Locale): string {
  return CHANGE[locale].change(from.literal ?? '', to.literal ?? '', to.value >= from.value);
}

function modelNumbers(read: Read, { notation }: CounterInput, locale: Locale, refuse: Refuse): Numbers {
  const quantity = (path: string): Quantity | undefined =>
    read(path, (given) => {
      const unit = read(`${path}.unit`, (name) => (typeof name === 'string' ? name : null));
      return quantityOf({ ...(given as object), unit }, notation, locale);
    });
  const to = quantity('quantity');
  const from = quantity('from');
  if (!to) refuse('quantity', 'missing');
  if (!to || !from) return { quantity: to, figure: to?.literal };
  return {
    quantity: to,
    from,
    figure: changeWords(from.literal ?? '', to.literal ?? '', locale),
    spoken: spokenChange(from, to, locale),
  };
}

/** The number of the attributes in words; what is no number stands as it is. */
function attributeNumber(
  { value, qualifier, unit, notation }: CounterInput,
  locale: Locale,
  refuse: Refuse,
): Numbers {
  const printed = String(value ?? '').trim();
  if (!printed) return {};
  const asked = qualifier?.trim() || 'exact';
  const known = QUALIFIERS.find((one) => one === asked && one !== 'range');
  if (!known) refuse('qualifier', 'choice');
  const number = /^\d+(\.\d+)?$/.test(printed) ? Number(printed) : undefined;
  const quantity = quantityOf({ value: number, qualifier: known, unit: unit?.trim() }, notation, locale);
  if (!quantity) refuse('value', 'shape');
  return { figure: quantity?.literal ?? printed, quantity };
}

/** A sound quantity with the words to show as its literal; `undefined` for what is none. Without a qualifier it is `exact`. */
function quantityOf(
  given: { readonly [key in keyof Quantity]?: unknown },
  notation: string | undefined,
  locale: Locale,
): Quantity | undefined {
  const { value, max, qualifier = 'exact', literal } = given as Partial<Quantity>;
  const sound = typeof value === 'number' && value <= Number.MAX_SAFE_INTEGER;
  if (!sound || (max !== undefined && !(asNumber(max) !== null && max >= value))) return undefined;
  const quantity = {
    ...(given as Quantity),
    value,
    qualifier,
    literal: typeof literal === 'string' ? literal : '',
  };
  const words =
    allowed(COUNTER_NOTATIONS, notation) === 'wan'
      ? formatQuantity(quantity, locale, { myriad: true })
      : quantityWords(quantity, locale);
  return words ? { ...quantity, literal: words } : undefined;
}
