import { lines, markup, type Content, type Markup } from './markup.js';

/** A name and what is said under it. */
export type Fact = readonly [term: Content, detail: Content | readonly Content[]];

/** Facts as a `<dl>`; those that lack a side are left out. */
export function facts(rows: readonly Fact[]): Markup | undefined {
  const known = lines(
    rows.map(([term, detail]) => {
      const isKnown = term && (Array.isArray(detail) ? detail.length : detail);
      return isKnown ? markup`<dt>${term}</dt><dd>${detail}</dd>` : undefined;
    }),
  );
  return known && markup`<dl>\n${known}\n</dl>`;
}
