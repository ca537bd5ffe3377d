/** The value if it is one of the allowed ones, white space aside; else the first of them, the default. */
export function allowed<const T extends string>(values: readonly [T, ...T[]], value: unknown): T {
  const text = typeof value === 'number' ? String(value) : value;
  return values.find((one) => typeof text === 'string' && one === text.trim()) ?? values[0];
}
