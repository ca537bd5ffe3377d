import * as v from 'valibot';
import { say, type Say } from './rules.js';

// Valibot's types speak of both, and the compiler does not know them where there is no DOM.
declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type */
  interface Blob {}
  interface File {}
  /* eslint-enable */
}

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
  /** What an issue says. */
  readonly message: Say;
}

type Optional<E extends v.ObjectEntries> = {
  readonly [Key in keyof E]: v.OptionalSchema<E[Key], undefined>;
};

/** Valibot takes a list for an object: even for a valid one, where no key is required. */
/* @__NO_SIDE_EFFECTS__ */
export function noList<S extends v.GenericSchema<unknown, unknown>>(schema: S): S {
  return v._standardSchema({
    ...schema,
    '~run'(dataset, config) {
      // Not bound: `v.pick` and its like make copies with other entries.
      if (!Array.isArray(dataset.value)) return schema['~run'].call(this, dataset, config);
      v._addIssue(this as never, 'type', dataset, config);
      return dataset;
    },
  });
}

/** An object with keys that must be there and keys that may be. */
/* @__NO_SIDE_EFFECTS__ */
export function object<R extends v.ObjectEntries, O extends v.ObjectEntries>(
  required: R,
  optional: O,
): v.ObjectSchema<R & Optional<O>, Say> {
  const entries: Record<string, v.GenericSchema<unknown, unknown>> = { ...required };
  for (const [key, schema] of Object.entries(optional)) entries[key] = v.optional(schema);
  return noList(v.object(entries as unknown as R & Optional<O>, say));
}

/* @__NO_SIDE_EFFECTS__ */
export function list<S extends v.GenericSchema<unknown, unknown>>(item: S): v.ArraySchema<S, Say> {
  return v.array(item, say);
}

/* @__NO_SIDE_EFFECTS__ */
export function choice<const L extends readonly (string | number)[]>(choices: L): v.PicklistSchema<L, Say> {
  return v.picklist(choices, say);
}
