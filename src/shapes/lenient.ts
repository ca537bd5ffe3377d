import { safeHref } from '../models/href.js';
import { isVisible } from '../models/locale.js';
import { isLeaf, isQuantity, isRecord } from './leaves.js';
import type { AnyShape, Shape } from './shape.js';

/** Why a value was refused. */
type Unfit = 'shape' | 'address' | 'choice';

/** Told of each value that is there and cannot be used: `source.url`, `address`; of a choice, what there is to choose. */
export type Sink = (path: string, reason: Unfit, choice?: Chosen) => void;

interface Chosen {
  readonly value?: string;
  readonly choices: readonly string[];
}

/** A model of unknown make: whatever of it fits its shape, and nothing else. */
export type Lenient<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Lenient<Item>[]
    : string extends keyof T
      ? T
      : { readonly [Key in keyof T]?: Lenient<NonNullable<T[Key]>> | undefined };

/** More is no list of a page. */
const LONGEST = 10_000;

type Reader = new (model: object, path: string, sink: Sink) => object;
const readers = new WeakMap<AnyShape, Reader>();

/**
 * Reads a model that may be anything, because pages set properties from JSON of unknown make. Each field is read when it is
 * asked for, and is `undefined` where nothing usable stands; what stands there and is wrong is told to the sink, once it is
 * asked for: what nobody shows troubles nobody. An empty text counts as nothing, because old templates print one where they
 * have no value, and so does one of blanks alone. `path` is where the model itself stands, `''` for its fields alone.
 *
 * Never throws: a getter can, and JSON can hold what no text can be made of, `{"toString": 1}`.
 */
export function lenient<T>(shape: Shape<T>, value: unknown, sink: Sink, path = ''): Lenient<T> | undefined {
  return read(shape, value, path, sink) as Lenient<T> | undefined;
}

/** What a value is that was refused, in place of what of it can be used. */
class Refused {
  constructor(readonly reason: Unfit) {}
}
const SHAPE = new Refused('shape');
const ADDRESS = new Refused('address');
const CHOICE = new Refused('choice');

function read(shape: AnyShape, value: unknown, path: string, sink: Sink): unknown {
  if (value === undefined || value === null || (value === '' && shape.kind !== 'alt')) return undefined;
  let judged: unknown = SHAPE;
  try {
    judged = judge(shape, value, path, sink);
  } catch {
    // What a page holds can throw whatever is asked of it.
  }
  if (!(judged instanceof Refused)) return judged;
  const choices = shape.choices as readonly string[] | undefined;
  sink(path, judged.reason, choices && { choices, ...(typeof value === 'string' && { value }) });
  return undefined;
}

/** What of a value can be used, or that it is refused; nothing where it says nothing. */
function judge(shape: AnyShape, value: unknown, path: string, sink: Sink): unknown {
  const { kind } = shape;
  switch (kind) {
    case 'record':
      return isRecord(value) && (shape.rule !== 'range' || isQuantity(value))
        ? new (readerOf(shape))(value, path, sink)
        : SHAPE;
    case 'list':
      return Array.isArray(value) ? items(shape.item as AnyShape, value, path, sink) : SHAPE;
    case 'choice':
      return shape.choices?.includes(value) ? value : CHOICE;
    case 'address':
      return safeHref(value) ?? ADDRESS;
    case 'alt':
    case 'localized':
      if (value === '') return value;
      if (typeof value !== 'string') return visibleTexts(value) ?? SHAPE;
      return isVisible(value) ? value : undefined;
    case 'text':
      if (typeof value !== 'string') return SHAPE;
      return isVisible(value) ? value : undefined;
    default:
      return isLeaf(kind, value) ? value : SHAPE;
  }
}

function items(item: AnyShape, list: readonly unknown[], path: string, sink: Sink): readonly unknown[] {
  const usable: unknown[] = [];
  const length = Math.min(Number(held(list, 'length') ?? 0), LONGEST);
  for (let index = 0; index < length; index++) {
    const value = held(list, index);
    const judged = read(item, value, `${path}.${index}`, sink);
    if (judged !== undefined) usable.push(judged);
    // A hole in a list is a slip; a field that is not there is none.
    else if (value === undefined || value === null) sink(`${path}.${index}`, 'shape');
  }
  return usable;
}

/** The texts of a map of languages that show something. */
function visibleTexts(map: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(map)) return undefined;
  const texts = Object.entries(map).filter(([, text]) => typeof text === 'string' && isVisible(text));
  return texts.length ? Object.fromEntries(texts) : undefined;
}

/** A class whose fields are those of a record: made once, so that a thousand cards share its getters. */
function readerOf(shape: AnyShape): Reader {
  const known = readers.get(shape);
  if (known) return known;
  class Model {
    readonly #model: Readonly<Record<string, unknown>>;
    readonly #path: string;
    readonly #sink: Sink;

    constructor(model: object, path: string, sink: Sink) {
      this.#model = model as Readonly<Record<string, unknown>>;
      this.#path = path;
      this.#sink = sink;
    }

    static field(model: Model, key: string, field: AnyShape): unknown {
      const value = held(model.#model, key);
      return read(field, value, model.#path ? `${model.#path}.${key}` : key, model.#sink);
    }
  }
  for (const [key, field] of Object.entries(shape.fields ?? {}))
    Object.defineProperty(Model.prototype, key, {
      get(this: Model): unknown {
        return Model.field(this, key, field);
      },
    });
  readers.set(shape, Model);
  return Model;
}

/** What an object of the page holds. A getter may throw. */
function held(holder: object, key: PropertyKey): unknown {
  try {
    return holder[key as keyof typeof holder];
  } catch {
    return undefined;
  }
}
