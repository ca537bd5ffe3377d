import * as v from 'valibot';
import { safeHref } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import type { MediaObject } from '../models/media.js';
import type { Quantity } from '../models/quantity.js';
import { parseChinaTime } from '../models/parse-china-time.js';
import { isTime } from '../models/time.js';
import { isLeaf } from '../shapes/leaves.js';
import type { AnyShape, LeafKind, RecordRule, Shape } from '../shapes/shape.js';
import type { ValidationCode } from '../words/validation.js';
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

const cleaned = (href: string): string | null => {
  const safe = safeHref(href);
  return safe !== null && !/[\0-\x1f\x7f]/.test(safe) ? safe : null;
};

/* @__NO_SIDE_EFFECTS__ */
const amount = (code: ValidationCode, kind: LeafKind): Any =>
  v.pipe(
    v.number(say),
    rule(code, (value) => isLeaf(kind, value)),
  );

/** What no record is: valibot takes a list for an object. */
const noRecord = v.custom<object>(() => false, say);
/* @__NO_SIDE_EFFECTS__ */
const noList = (schema: Any): Any => v.lazy((value) => (Array.isArray(value) ? noRecord : schema));

const LEAVES: Readonly<Record<LeafKind, Any>> = {
  text,
  language,
  localized,
  alt: v.lazy<Any>((value) => (value === '' ? string : localized)),
  address: v.pipe(
    string,
    rule('address', (href) => cleaned(href) === href, cleaned),
  ),
  time: v.pipe(string, rule<string>('time', isTime, parseChinaTime)),
  date: v.pipe(
    string,
    rule(
      'date',
      (date) => isLeaf('date', date),
      (printed) => parseChinaTime(printed)?.slice(0, 10),
    ),
  ),
  number: amount('number', 'number'),
  count: amount('count', 'count'),
  size: amount('positive', 'size'),
  fraction: amount('fraction', 'fraction'),
  flag: v.boolean(say),
  color: v.pipe(
    string,
    rule('color', (value) => /^#[\da-f]{6}$/i.test(value)),
  ),
  extension: noList(v.record(string, v.unknown(), say)),
};
/** Where a model keeps what it does not know. */
export const extension = LEAVES.extension;

const endsRight = ({ qualifier, value, max }: Quantity): boolean =>
  qualifier !== 'range' || (max !== undefined && max >= value);
const mayEnd = ({ qualifier, max }: Quantity): boolean =>
  max === undefined || qualifier === 'range' || qualifier === 'magnitude';
const saysWhatIsSeen = ({ kind, alt }: MediaObject): boolean =>
  alt !== undefined || (kind !== 'image' && kind !== 'gallery');

/** A rule whose issue stands at a key. The compiler takes no interface for a record. */
const ruleAt = <T>(key: keyof T, code: ValidationCode, test: (model: T) => boolean): v.GenericValidation<T> =>
  v.forward(rule(code, test) as never, [key] as never) as unknown as v.GenericValidation<T>;

const RULES: Readonly<Record<RecordRule, (schema: Any) => Any>> = {
  range: (schema) =>
    v.pipe(
      schema as v.GenericSchema<Quantity>,
      ruleAt('max', 'range', endsRight),
      ruleAt('max', 'max', mayEnd),
    ),
  alternative: (schema) =>
    v.pipe(schema as v.GenericSchema<MediaObject>, ruleAt('alt', 'alt', unlessWanted(saysWhatIsSeen))),
};

/** A schema for each shape, the same for the same. */
const known = new Map<AnyShape, Any>();

/** The schema of a model, by its shape. */
/* @__NO_SIDE_EFFECTS__ */
export function schemaOf<T>(shape: Shape<T>): ModelSchema<T> {
  return build(shape) as unknown as ModelSchema<T>;
}

function build(shape: AnyShape): Any {
  let schema = known.get(shape);
  if (!schema) known.set(shape, (schema = make(shape)));
  return schema;
}

function make(shape: AnyShape): Any {
  const { kind, choices = [], item, least = 0, fields = {}, required = [], rule: owed } = shape;
  if (kind === 'choice') return v.picklist(choices as readonly string[], say);
  if (kind === 'list')
    return v.pipe(
      v.array(inside(item as AnyShape), say),
      rule('blank', (items) => items.length >= least),
    );
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
