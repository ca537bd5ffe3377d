import { slotsOf, slotText } from '../../controllers/slots.js';
import { lenient } from '../../shapes/lenient.js';
import { STATISTIC } from '../../shapes/statistic.js';
import { sourceName } from '../../views/credits.js';
import { timePart, wording, type Page } from '../../views/page.js';
import { Part, textOf } from '../../views/part.js';
import { counterFigure, periodOf, type CounterSettings } from '../../views/statistic.js';
import { TABLE } from '../../words/table.js';

/** A counter without its script has attributes only. */
type Counter = Element &
  CounterSettings & { readonly statistic?: unknown; readonly label?: string | undefined };

/**
 * The counters as a table for a spreadsheet: tab-separated, a line for the names of the columns, then one for each counter
 * that says anything, with its qualifier and its source. Reads what stands in the page, so that it works for counters that
 * no script has reached, too.
 */
export function tableOf(counters: readonly Element[], page: Page): string {
  const rows = counters.map((counter) => cellsOf(counter, page)).filter((cells) => cells.some(Boolean));
  return [TABLE[page.locale].columns, ...rows].map((cells) => cells.map(cell).join('\t')).join('\n');
}

const ignore = (): void => undefined;
const line = (...texts: readonly (string | number | undefined)[]): string => texts.filter(Boolean).join(' ');

function cellsOf(counter: Counter, page: Page): readonly (string | undefined)[] {
  const words = TABLE[page.locale];
  const own = (name: 'label' | 'value' | 'qualifier' | 'unit' | 'notation'): string =>
    String(counter[name] ?? counter.getAttribute(name) ?? '');
  const slots = slotsOf(counter);
  const statistic = lenient(STATISTIC, counter.statistic, ignore);
  const figure = counterFigure(statistic, page, {
    printed: slotText(slots, '') || undefined,
    value: own('value'),
    qualifier: own('qualifier'),
    unit: own('unit'),
    notation: own('notation').trim(),
  });
  const { quantity } = figure;
  const { label, measure, asOf, source, note } = statistic ?? {};
  const slot = (name: string): string => slotText(slots, name);
  const link = counter.querySelector<HTMLAnchorElement>('a[slot=source], [slot=source] a')?.href;
  const from = sourceName(source, page);
  return [
    slot('label') || textOf(wording(label, page)) || own('label'),
    figure.text,
    quantity && words.qualifier[quantity.qualifier],
    quantity && [quantity.value, quantity.max].filter((end) => end !== undefined).join('–'),
    quantity?.unit,
    line(measure && words.measure[measure], textOf(periodOf(statistic ?? {}, page))),
    slot('as-of') || textOf(timePart(asOf, page)),
    slot('source')
      ? line(slot('source'), link)
      : line(textOf(from), from instanceof Part ? from.attributes.href : ''),
    slot('note') || textOf(wording(note, page)),
  ];
}

/**
 * A text that stays in its cell. What begins like a formula would be one in a spreadsheet, and a quotation mark would take in
 * the cells up to the next one; the apostrophe says that it is text (OWASP, "CSV injection").
 */
function cell(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@"＝＋－＠]/.test(line) ? `'${line}` : line;
}
