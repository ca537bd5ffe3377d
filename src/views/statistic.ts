import { changeWords, formatQuantity, quantityWords } from '../models/format-quantity.js';
import { parseQuantity } from '../models/parse-quantity.js';
import { QUALIFIERS, type Qualifier, type Quantity } from '../models/quantity.js';
import type { Statistic } from '../models/statistic.js';
import type { Lenient } from '../shapes/lenient.js';
import { CREDIT_ROLE } from '../words/credits.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { AS_OF, CHANGE } from '../words/statistic.js';
import { sourceName } from './credits.js';
import type { Fact } from './facts.js';
import { listOf, sectionHeading } from './list.js';
import { phrase, timePart, timeSpan, wording, type Page } from './page.js';
import { block, joined, part, type Child, type Part } from './part.js';

type SomeStatistic = Lenient<Statistic>;

type CounterQualifier = Exclude<Qualifier, 'range'>;

/** How surely a number of attributes can be said; the first is the default. A range would take two numbers. */
export const COUNTER_QUALIFIERS = /* @__PURE__ */ QUALIFIERS.filter((qualifier) => qualifier !== 'range') as [
  CounterQualifier,
  ...CounterQualifier[],
];

/** What a page says to a counter. */
export interface CounterSettings {
  /** The number as it stands in the page: it outweighs the statistic. */
  readonly printed?: string | undefined;
  /** The number where there is no statistic, in plain digits. */
  readonly value?: string | number | undefined;
  readonly qualifier?: string | undefined;
  readonly unit?: string | undefined;
  /** `wan` writes with 万 and 亿 what is not printed. */
  readonly notation?: string | undefined;
}

/** The number of a counter. */
export interface Figure {
  /** In words and figures: `近40场`, `200多人→1500余人`. */
  readonly text?: string | undefined;
  /** As it is spoken, where an arrow would not do. */
  readonly spoken?: string | undefined;
  /** What it says, with its words as the literal; nothing where that is not understood. */
  readonly quantity?: Quantity | undefined;
  /** Where a change began. */
  readonly from?: Quantity | undefined;
}

/** The number that a counter shows: that of the page, else that of the statistic, else that of the attributes. */
export function counterFigure(
  statistic: SomeStatistic | undefined,
  page: Page,
  settings: CounterSettings = {},
): Figure {
  const { printed, notation } = settings;
  if (printed !== undefined) return printedFigure(printed, page);
  const from = worded(statistic?.from, page, notation);
  const quantity = worded(statistic ? statistic.quantity : givenQuantity(settings), page, notation);
  if (from && quantity) {
    const text = changeWords(from.literal, quantity.literal, page.tag);
    return { text, spoken: spokenChange(text, from, quantity, page), quantity, from };
  }
  // What is no number is shown as the page wrote it.
  const given = statistic ? '' : valueOf(settings);
  return { text: quantity?.literal ?? (given || undefined), quantity };
}

function printedFigure(text: string, page: Page): Figure {
  const parsed = parseQuantity(text) ?? undefined;
  if (!parsed || !('from' in parsed)) return { text, quantity: parsed };
  return { text, spoken: spokenChange(text, parsed.from, parsed.quantity, page), ...parsed };
}

/** A change as a sentence, where its text is none. */
function spokenChange(text: string, from: Quantity, to: Quantity, { locale }: Page): string | undefined {
  return text.includes('→')
    ? CHANGE[locale].change(from.literal ?? '', to.literal ?? '', to.value >= from.value)
    : undefined;
}

const valueOf = ({ value }: CounterSettings): string => String(value ?? '').trim();

function givenQuantity(settings: CounterSettings): Lenient<Quantity> {
  const digits = valueOf(settings);
  const asked = settings.qualifier?.trim();
  return {
    value: /^\d{1,15}(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined,
    qualifier: COUNTER_QUALIFIERS.find((qualifier) => qualifier === asked),
    unit: settings.unit?.trim(),
  };
}

/** Without a qualifier a quantity is exact. */
export function wholeQuantity(given: Lenient<Quantity>): Quantity {
  const { value, max, qualifier = 'exact', unit, unitKind, literal } = given;
  return { value, qualifier, max, unit, unitKind, literal } as Quantity;
}

/** A quantity with the words for it as its literal. Nothing where it cannot be said. */
function worded(
  given: Lenient<Quantity> | undefined,
  { tag }: Page,
  notation: string | undefined,
): (Quantity & { readonly literal: string }) | undefined {
  if (!given) return undefined;
  const quantity = wholeQuantity(given);
  const words =
    notation === 'wan' ? formatQuantity(quantity, tag, { myriad: true }) : quantityWords(quantity, tag);
  return words ? { ...quantity, literal: words } : undefined;
}

/** A statistic as a fact of something larger: a number never stands without its period and its day. */
export function statisticFact(statistic: SomeStatistic | undefined, page: Page): Fact {
  const number = statistic && counterFigure(statistic, page).text;
  if (!number) return [undefined, undefined];
  const day = timePart(statistic.asOf, page);
  const detail = [number, periodOf(statistic, page), day && [AS_OF[page.locale].within, day]];
  return [wording(statistic.label, page), joined(detail, PUNCTUATION[page.locale].pause)];
}

/** The time that a number stands for: `近年来`, `2024年1月至2024年8月`. */
export const periodOf = ({ period }: SomeStatistic, page: Page): Child =>
  wording(period?.label, page) ?? timeSpan(period?.start, period?.end, page);

/** A number beside its label, its period, its note, the day it was true and its source, each in its slot. */
export function counterParts(
  statistic: SomeStatistic,
  page: Page,
  { text }: Figure,
  /** What it counts, where the statistic does not say. */
  ownLabel?: string,
): readonly Child[] {
  const { locale } = page;
  const label = phrase(statistic.label, page) ?? { text: ownLabel, lang: undefined };
  const day = timePart(statistic.asOf, page);
  const name = sourceName(statistic.source, page);
  const span = (slot: string, content: Child, lang?: string): Part | undefined =>
    content ? part('span', { slot, lang }, content) : undefined;
  return [
    span('label', label.text, label.lang),
    text,
    span('note', periodOf(statistic, page)),
    span('note', wording(statistic.note, page)),
    span('as-of', day && [AS_OF[locale].line, day]),
    span('source', name && [CREDIT_ROLE[locale].source, PUNCTUATION[locale].colon, name]),
  ];
}

/** A statistic as a counter; nothing without a number. */
export function statsCounter(statistic: SomeStatistic, page: Page): Part | undefined {
  const figure = counterFigure(statistic, page);
  return figure.text ? block('bloom-stats-counter', {}, counterParts(statistic, page, figure)) : undefined;
}

/** Statistics as a group: a list of those that have a number, below a heading; nothing without one. */
export function statsGroup(
  statistics: readonly SomeStatistic[],
  page: Page,
  label: string | undefined,
): Part | undefined {
  const counters = listOf(statistics.map((statistic) => statsCounter(statistic, page)));
  return counters && block('bloom-stats-group', {}, [sectionHeading(label), counters]);
}
