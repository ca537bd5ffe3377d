/** The value if it is one of the allowed ones, white space aside; else the first of them, the default. */
export function allowed<const T extends string>(values: readonly [T, ...T[]], value: unknown): T {
  const text = typeof value === 'number' ? String(value) : value;
  return values.find((one) => typeof text === 'string' && one === text.trim()) ?? values[0];
}

/**
 * The value of an attribute that an element takes over: its own, else that of the nearest ancestor, out through shadow
 * roots. Elements of HTML say it by `data-bloom-…`.
 */
export function inherited(from: Element, name: string): string | undefined {
  const said = from.closest(`[${name}], [data-bloom-${name}]`);
  if (said) return (said.getAttribute(name) ?? said.getAttribute(`data-bloom-${name}`))?.trim();
  const root = from.getRootNode();
  return root instanceof ShadowRoot ? inherited(root.host, name) : undefined;
}

/** The value of a switch that is off by default, for `converter`: `"false"` is off too, which templates print. */
export const flag = (value: string | null): boolean => value !== null && value.trim() !== 'false';

/** The property that keeps the page's css off; reflected, because the sheet of the host selects on it. */
export const ISOLATED = { type: Boolean, converter: flag, reflect: true, useDefault: true } as const;
