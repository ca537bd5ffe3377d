/** A headline and the column (栏目) that was glued to its front. */
export interface ColumnSplit {
  readonly column?: string;
  readonly headline: string;
}

const LONGEST = 14;
const BARS = /[丨｜|]/;
const DASHES = /——|──|――/;
const COLONS = /[：:]/;

/**
 * Takes the column off the front of a headline: `文旅新区 多彩岳塘丨盘龙大观园：赏花踏青`.
 *
 * A bar (丨 ｜ |) always divides; then a name of `columns`, with any divider or a blank after it; then a dash (——); then
 * a colon. A colon also stands inside ordinary headlines (`盘龙大观园：赏花踏青`), so where `columns` is given a dash or a
 * colon divides only after one of those names: give it wherever the site's columns are known.
 *
 * The headline comes back whole, without a column, when either side would be empty or the front is longer than 14
 * characters.
 */
export function splitColumn(headline: string, columns?: readonly string[]): ColumnSplit {
  const text = String(headline ?? '').trim();
  return (
    splitAt(text, BARS) ??
    splitAfter(text, columns ?? []) ??
    (columns ? undefined : (splitAt(text, DASHES) ?? splitAt(text, COLONS))) ?? { headline: text }
  );
}

function splitAt(text: string, divider: RegExp): ColumnSplit | undefined {
  const found = divider.exec(text);
  if (!found) return undefined;
  const column = text.slice(0, found.index).trim();
  const headline = text.slice(found.index + found[0].length).trim();
  // `9:30` and `3:2` are a time and a score; `https://…` is an address.
  const number = /\d$/.test(column) && /^\d/.test(headline);
  if (!column || !headline || column.length > LONGEST || number || headline.startsWith('//'))
    return undefined;
  return { column, headline };
}

function splitAfter(text: string, columns: readonly string[]): ColumnSplit | undefined {
  // The longest first: one column's name may begin another's.
  for (const column of [...columns].sort((one, other) => other.length - one.length)) {
    if (!column || !text.startsWith(column)) continue;
    const headline = /^(?:\s*(?:——|──|――|[：:])\s*|\s+)([^]+)$/.exec(text.slice(column.length))?.[1];
    if (headline) return { column, headline };
  }
  return undefined;
}
