import type { Extension } from '../models/extension.js';
import type { Href } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import type { Instant, PartialDate } from '../models/time.js';

/** What a single value of a model may be. */
export type LeafKind =
  | 'text'
  | 'language'
  | 'localized'
  /** A localized text; an empty one says that a picture is decorative. */
  | 'alt'
  | 'address'
  /** A moment or a date. */
  | 'time'
  | 'date'
  /** 0 or more. */
  | 'number'
  /** A whole number of 0 or more. */
  | 'count'
  /** Above 0. */
  | 'size'
  /** 0 to 1. */
  | 'fraction'
  | 'flag'
  | 'color'
  | 'extension';

/**
 * What the keys of a record owe each other: a range has an end that is not below its start, and only a range or a magnitude
 * has one; a picture or a gallery says what is seen.
 */
export type RecordRule = 'range' | 'alternative';

declare const model: unique symbol;

/**
 * What may stand at a place of a model, told once: what reads models from pages and files, checks them and writes them out
 * goes by it.
 */
export interface AnyShape {
  readonly kind: LeafKind | 'choice' | 'list' | 'record';
  /** Of a choice. */
  readonly choices?: readonly unknown[];
  /** Of a list: what its items are, and how many there must be. */
  readonly item?: AnyShape;
  readonly least?: number;
  /** Of a record: what stands at its keys, and which of them must be there. */
  readonly fields?: Readonly<Record<string, AnyShape>>;
  readonly required?: readonly string[];
  readonly rule?: RecordRule;
}

/** The shape of exactly one type, which only the compiler sees. */
export interface Shape<T> extends AnyShape {
  readonly [model]?: (value: T) => T;
}

/* @__NO_SIDE_EFFECTS__ */
const leaf = <T>(kind: LeafKind): Shape<T> => ({ kind });

/** Words. Blanks alone are none. */
export const text = leaf<string>('text');
/** A BCP 47 tag. */
export const language = leaf<string>('language');
export const localized = leaf<Localized>('localized');
export const alt = leaf<Localized>('alt');
export const address = leaf<Href>('address');
export const time = leaf<Instant | PartialDate>('time');
export const date = leaf<PartialDate>('date');
export const number = leaf<number>('number');
export const count = leaf<number>('count');
export const size = leaf<number>('size');
export const fraction = leaf<number>('fraction');
export const flag = leaf<boolean>('flag');
export const color = leaf<string>('color');
export const extension = leaf<Extension>('extension');

/* @__NO_SIDE_EFFECTS__ */
export function choice<const T>(choices: readonly T[]): Shape<T> {
  return { kind: 'choice', choices };
}

/** What each top object begins with. */
export const version = choice(['1']);

/* @__NO_SIDE_EFFECTS__ */
export function list<T>(item: Shape<T>, least = 0): Shape<readonly T[]> {
  return { kind: 'list', item, least };
}

type Required<T> = { readonly [K in keyof T as object extends Pick<T, K> ? never : K]: Shape<T[K]> };
type Optional<T> = {
  readonly [K in keyof T as object extends Pick<T, K> ? K : never]-?: Shape<NonNullable<T[K]>>;
};

/** A record with more keys that may be there. */
/* @__NO_SIDE_EFFECTS__ */
export function extended<T>(base: AnyShape, fields: Readonly<Record<string, AnyShape>>): Shape<T> {
  return { ...base, fields: { ...base.fields, ...fields } };
}

/** The keys that must be there, then those that may be: all that the type of the model has. */
/* @__NO_SIDE_EFFECTS__ */
export function record<T>(required: Required<T>, optional: Optional<T>, rule?: RecordRule): Shape<T> {
  const keys = { fields: { ...required, ...optional }, required: Object.keys(required) };
  return { kind: 'record', ...keys, ...(rule && { rule }) };
}
