import { isTime } from '../models/time.js';

/** Reads a value of unknown make: what is of its kind, else `undefined`. Never throws. */
export type As<T> = (value: unknown) => T;

type Shape = Readonly<Record<string, As<unknown>>>;
type Model<S extends Shape> = { readonly [Key in keyof S]: ReturnType<S[Key]> };

/** More is no list of a page. */
const LONGEST = 10_000;

/** A text that shows something: more than blanks and characters without a shape. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && /[^\p{Z}\p{Cc}\p{Cf}]/u.test(value) ? value : undefined;

export const asNumber = (value: unknown): number | undefined =>
  Number.isFinite(value) ? (value as number) : undefined;

/** Pixels, pieces: a whole number above 0. */
export const asCount = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;

export const asFlag = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

export const asTime = (value: unknown): string | undefined => (isTime(value) ? value : undefined);

/** One of the choices; `missing` where nothing is said, which is not the same as something unknown. */
export const asOneOf =
  <const T extends string>(choices: readonly T[], missing?: T): As<T | undefined> =>
  (value) =>
    (value ?? '') === '' ? missing : choices.find((choice) => choice === value);

/** A text, or a map of language to texts that show something. */
export function asLocalized(value: unknown): string | Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return asText(value);
  return attempt(() => {
    const texts = Object.entries(value).filter(([, text]) => asText(text)) as [string, string][];
    return Array.isArray(value) || !texts.length ? undefined : Object.fromEntries(texts);
  });
}

/** What of a list can be read; nothing of what is no list. */
export const asList =
  <T>(as: As<T | undefined>): As<readonly T[]> =>
  (value) => {
    const list = value as readonly unknown[];
    const length = attempt(() => (Array.isArray(value) ? Math.min(list.length, LONGEST) : 0)) ?? 0;
    const items: T[] = [];
    for (let index = 0; index < length; index++) {
      const item = as(attempt(() => list[index]));
      if (item !== undefined) items.push(item);
    }
    return items;
  };

/** What of a record can be read, each key by its own kind; every value is then plain data, read once. */
export function asModel<S extends Shape>(shape: S): As<Model<S> | undefined> {
  const entries = Object.entries(shape);
  return (value) => {
    if (typeof value !== 'object' || value === null || attempt(() => Array.isArray(value)) !== false)
      return undefined;
    const model: Record<string, unknown> = {};
    for (const [key, as] of entries) model[key] = as(attempt(() => (value as Record<string, unknown>)[key]));
    return model as Model<S>;
  };
}

/** A getter or a proxy may throw. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
