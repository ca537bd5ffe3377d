import * as v from 'valibot';
import { safeHref, type Href } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import { isTime, parseChinaTime } from '../models/time.js';
import { rule, say, type Say } from './rules.js';

/** What stands under a key of a model: optional in the schema where it is optional in the type. */
type Field<T> = undefined extends T
  ? v.OptionalSchema<v.GenericSchema<unknown, Exclude<T, undefined>>, undefined>
  : v.GenericSchema<unknown, T>;

/**
 * The valibot object schema of a model, itself a Standard Schema. `entries` holds the schema of each key, to build on:
 * `v.object({ ...articleSchema.entries, mood: v.string() })`.
 */
export interface ModelSchema<T> extends v.GenericSchema<unknown, T> {
  readonly type: 'object';
  readonly reference: typeof v.object;
  readonly expects: 'Object';
  readonly entries: { readonly [Key in keyof T]-?: Field<T[Key]> };
  readonly message: Say;
}

/** Valibot takes a list for an object, one that has nothing but optional keys even for a valid one. */
/* @__NO_SIDE_EFFECTS__ */
function noList<S extends v.GenericSchema<unknown, unknown>>(schema: S): S {
  return v._standardSchema({
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      schema['~run'](Array.isArray(dataset.value) ? { value: null } : dataset, config),
  });
}

/* @__NO_SIDE_EFFECTS__ */
export function object<const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, Say> {
  return noList(v.object(entries, say));
}

/* @__NO_SIDE_EFFECTS__ */
export function list<S extends v.GenericSchema<unknown, unknown>>(item: S): v.ArraySchema<S, Say> {
  return v.array(item, say);
}

/* @__NO_SIDE_EFFECTS__ */
export function choice<const L extends readonly (string | number)[]>(choices: L): v.PicklistSchema<L, Say> {
  return v.picklist(choices, say);
}

const string = v.string(say);
const filled = rule<string>('empty', (text) => text.trim() !== '');

export const text = v.pipe(string, filled);

/** BCP 47, section 2.1, as far as a look can tell; what the registry lists is not checked. */
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag);
export const language = v.pipe(
  string,
  rule('language', (tag) => {
    const dashed = tag.trim().replace(/_/g, '-');
    return isLanguage(tag) || (isLanguage(dashed) && dashed);
  }),
);

const texts = v.pipe(
  noList(v.record(language, text, say)),
  rule('empty', (map) => Object.keys(map).length > 0),
);

/** Not a union: its one issue would not say which text is wrong. */
export const localized = v.lazy<v.GenericSchema<unknown, Localized>>((value) =>
  value && typeof value === 'object' && !Array.isArray(value) ? texts : text,
);
/** Empty says that the picture is decorative. */
export const alt = v.lazy<v.GenericSchema<unknown, Localized>>((value) =>
  value === '' ? string : localized,
);

export const address: v.GenericSchema<unknown, Href> = v.pipe(
  string,
  rule('address', (href) => {
    const safe = safeHref(href);

    return safe !== null && !/[\0-\x1f\x7f]/.test(safe) && (safe === href || safe);
  }),
);

export const time = v.pipe(
  string,
  rule('time', (printed) => isTime(printed) || parseChinaTime(printed)),
);
export const date = v.pipe(
  string,
  rule(
    'date',
    (printed) => (isTime(printed) && printed.length <= 10) || parseChinaTime(printed)?.slice(0, 10),
  ),
);

const anyNumber = v.number(say);
export const number = v.pipe(
  anyNumber,
  rule('number', (value) => value >= 0 && value < Infinity),
);
export const count = v.pipe(
  anyNumber,
  rule('count', (value) => Number.isInteger(value) && value >= 0),
);
export const size = v.pipe(
  anyNumber,
  rule('size', (value) => value > 0 && value < Infinity),
);
export const fraction = v.pipe(
  anyNumber,
  rule('fraction', (value) => value >= 0 && value <= 1),
);

export const flag = v.boolean(say);
export const color = v.pipe(
  string,
  rule('color', (value) => /^#[\da-f]{6}$/i.test(value)),
);

/** What each top object begins with. */
export const version = choice(['1']);
export const extension = noList(v.record(string, v.unknown(), say));
