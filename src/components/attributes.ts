/** The value if it is one of the allowed ones, white space aside; else the first of them, the default. */
export function allowed<const T extends string>(values: readonly [T, ...T[]], value: string | undefined): T {
  return values.find((one) => one === value?.trim()) ?? values[0];
}
