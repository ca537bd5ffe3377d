import type { Locale } from '../../models/locale.js';
import { MEASURES } from '../../models/statistic.js';
import { TABLE } from '../../words/statistic.js';
import { reader } from '../reader.js';
import { slotted, slottedText } from '../slotted.js';
import { counterView, type CounterInput } from '../stats-counter/view.js';

/**
 * The counters as a table for a spreadsheet: tab-separated, a line for the names of the columns, then one for each counter
 * that says anything, with its qualifier and its source. Reads what stands in the page, so that it works for counters that
 * no script has reached, too.
 */
export function tableOf(counters: readonly Element[], locale: Locale): string {
  const rows = counters.map((counter) => cellsOf(counter, locale)).filter((cells) => cells.some(Boolean));
  return [TABLE[locale].columns, ...rows].map((cells) => cells.map(cell).join('\t')).join('\n');
}

const ignore = (): void => undefined;

function cellsOf(counter: Element, locale: Locale): readonly (string | undefined)[] {
  const words = TABLE[locale];
  // A counter without its script has attributes only.
  const given = counter as Partial<CounterInput>;
  const own = (name: 'value' | 'qualifier' | 'unit' | 'notation'): string | undefined =>
    String(given[name] ?? counter.getAttribute(name) ?? '');
  const { statistic } = given;
  const printed = slottedText(counter);
  const view = counterView(
    {
      statistic,
      value: own('value'),
      qualifier: own('qualifier'),
      unit: own('unit'),
      notation: own('notation'),
    },
    printed,
    locale,
    ignore,
  );
  const { quantity, period, source, sourceUrl } = view;
  const measure = reader(statistic, '', ignore)('measure', (name) => MEASURES.find((one) => one === name));
  const slot = (name: string): string | undefined => slotted(counter, name)?.textContent?.trim();
  const link = slotted(counter, 'source')?.querySelector('a')?.href;
  const said = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join(' ');
  return [
    slot('label') || view.label || counter.getAttribute('label') || undefined,
    printed || view.figure,
    quantity && words.qualifier[quantity.qualifier],
    quantity && [quantity.value, quantity.max].filter((end) => end !== undefined).join('–'),
    quantity?.unit,
    said(measure && words.measure[measure], period),
    slot('as-of') || view.asOf,
    slot('source') ? said(slot('source'), link) : said(source, sourceUrl),
    slot('note') || view.note,
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
