/** The names of a class attribute; what does not hold is left out. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');

/** The value of a switch that is off by default, for `converter`: `"false"` is off too, which templates print. */
export const flag = (value: string | null): boolean => value !== null && value.trim() !== 'false';

/** The property that keeps the page's css off; reflected, because the sheet of the host selects on it. */
export const ISOLATED = { type: Boolean, converter: flag, reflect: true, useDefault: true } as const;
