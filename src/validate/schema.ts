import * as v from 'valibot';
import { safeHref, type Href } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import type { MediaObject } from '../models/media.js';
import type { Quantity } from '../models/quantity.js';
import { parseChinaTime } from '../models/parse-china-time.js';
import { isLeaf } from '../shapes/leaves.js';
import type { LeafKind, RecordRule, AnyShape, Shape } from '../shapes/shape.js';
import { rule, say, unlessWanted, type Say } from './rules.js';

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

type Any = v.GenericSchema<unknown, unknown>;

const string = v.string(say);
const anyNumber = v.number(say);
const text = v.pipe(
  string,
  rule('blank', (words) => words.trim() !== ''),
);

const dashed = (tag: string): string => tag.trim().replace(/_/g, '-');
/** BCP 47, section 2.1, as far as a look can tell; what the registry lists is not checked. */
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag);
const language = v.pipe(
  string,
  rule('language', isLanguage, (tag) => (isLanguage(dashed(tag)) ? dashed(tag) : null)),
);

const texts = v.pipe(
  v.record(language, text, say),
  rule('blank', (map) => Object.keys(map).length > 0),
);
/** Not a union: its one issue would not say which text is wrong. */
const localized = v.lazy<v.GenericSchema<unknown, Localized>>((value) =>
  value && typeof value === 'object' && !Array.isArray(value) ? texts : text,
);

const isClean = (href: string): boolean => !/[\0-\x1f\x7f]/.test(href);
const cleaned = (href: string): string | null => {
  const safe = safeHref(href);
  return safe !== null && isClean(safe) ? safe : null;
};
const address: v.GenericSchema<unknown, Href> = v.pipe(
  string,
  rule('address', (href) => cleaned(href) === href, cleaned),
);

const is =
  (kind: LeafKind) =>
  (value: unknown): boolean =>
    isLeaf(kind, value);

/** What no record is: valibot takes a list for an object. */
const noRecord = v.custom<object>(() => false, say);
/* @__NO_SIDE_EFFECTS__ */
const noList = (schema: Any): Any => v.lazy((value) => (Array.isArray(value) ? noRecord : schema));

const LEAVES: Readonly<Record<LeafKind, Any>> = {
  text,
  language,
  localized,
  alt: v.lazy<Any>((value) => (value === '' ? string : localized)),
  address,
  time: v.pipe(string, rule<string>('time', is('time'), parseChinaTime)),
  date: v.pipe(
    string,
    rule<string>('date', is('date'), (printed) => parseChinaTime(printed)?.slice(0, 10)),
  ),
  number: v.pipe(anyNumber, rule<number>('number', is('number'))),
  count: v.pipe(anyNumber, rule<number>('count', is('count'))),
  size: v.pipe(anyNumber, rule<number>('positive', is('size'))),
  fraction: v.pipe(anyNumber, rule<number>('fraction', is('fraction'))),
  flag: v.boolean(say),
  color: v.pipe(
    string,
    rule('color', (value) => /^#[\da-f]{6}$/i.test(value)),
  ),
  extension: noList(v.record(string, v.unknown(), say)),
};
/** Where a model keeps what it does not know. */
export const extension = LEAVES.extension;

const endsRight = rule<Quantity>(
  'range',
  ({ qualifier, value, max }) => qualifier !== 'range' || (max !== undefined && max >= value),
);
const mayEnd = rule<Quantity>(
  'max',
  ({ qualifier, max }) => max === undefined || qualifier === 'range' || qualifier === 'magnitude',
);
const saysWhatIsSeen = rule<MediaObject>(
  'alt',
  unlessWanted(({ kind, alt }) => alt !== undefined || (kind !== 'image' && kind !== 'gallery')),
);
/** The issue stands at a key. The compiler takes no interface for a record. */
/* @__NO_SIDE_EFFECTS__ */
const at = <T>(key: keyof T, one: v.CheckAction<T, Say>): v.GenericValidation<T> =>
  v.forward(one as never, [key] as never) as unknown as v.GenericValidation<T>;

const RULES: Readonly<Record<RecordRule, (schema: Any) => Any>> = {
  range: (schema) => v.pipe(schema as v.GenericSchema<Quantity>, at('max', endsRight), at('max', mayEnd)),
  alternative: (schema) => v.pipe(schema as v.GenericSchema<MediaObject>, at('alt', saysWhatIsSeen)),
};

/** A schema for each shape, the same for the same. */
const known = new Map<AnyShape, Any>();

/** The schema of a model, by its shape. */
/* @__NO_SIDE_EFFECTS__ */
export function schemaOf<T>(shape: Shape<T>): ModelSchema<T> {
  return build(shape) as unknown as ModelSchema<T>;
}

function build(shape: AnyShape): Any {
  const before = known.get(shape);
  if (before) return before;
  const schema = make(shape);
  known.set(shape, schema);
  return schema;
}

function make({
  kind,
  choices = [],
  item,
  least = 0,
  fields = {},
  required = [],
  rule: owed,
}: AnyShape): Any {
  if (kind === 'choice') return v.picklist(choices as readonly string[], say);
  if (kind === 'list') {
    const all = v.array(inside(item as AnyShape), say);
    return least
      ? v.pipe(
          all,
          rule('blank', (items) => items.length >= least),
        )
      : all;
  }
  if (kind !== 'record') return LEAVES[kind];
  const entries = Object.entries(fields).map(([key, field]) => {
    const schema = inside(field);
    return [key, required.includes(key) ? schema : v.optional(schema)] as const;
  });
  const object = v.object(Object.fromEntries(entries), say);
  return owed ? RULES[owed](object) : object;
}

function inside(shape: AnyShape): Any {
  const schema = build(shape);
  return shape.kind === 'record' ? noList(schema) : schema;
}
