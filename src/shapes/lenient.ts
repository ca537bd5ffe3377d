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

function read(shape: AnyShape, value: unknown, path: string, sink: Sink): unknown {
  const { kind } = shape;
  if (value === undefined || value === null || (value === '' && kind !== 'alt')) return undefined;
  return (
    judged(shape, value, path, sink, (reason) => {
      const choices = shape.choices as readonly string[] | undefined;
      sink(path, reason, choices && { choices, ...(typeof value === 'string' && { value }) });
      return null;
    }) ?? undefined
  );
}

/** What of a value can be used; `null` where it was refused, nothing where it says nothing. */
function judged(
  shape: AnyShape,
  value: unknown,
  path: string,
  sink: Sink,
  refuse: (reason: Unfit) => null,
): unknown {
  const { kind, choices = [], item, rule } = shape;
  switch (kind) {
    case 'record':
      return attempt(() => isRecord(value) && (rule !== 'range' || isQuantity(value)))
        ? new (readerOf(shape))(value as object, path, sink)
        : refuse('shape');
    case 'list':
      return attempt(() => Array.isArray(value))
        ? items(item as AnyShape, value as readonly unknown[], path, sink)
        : refuse('shape');
    case 'choice':
      return choices.includes(value) ? value : refuse('choice');
    case 'address':
      return attempt(() => safeHref(value)) ?? refuse('address');
    case 'alt':
    case 'localized':
      if (value === '') return value;
      if (typeof value !== 'string') return attempt(() => visibleTexts(value)) ?? refuse('shape');
      return isVisible(value) ? value : undefined;
    case 'text':
      if (typeof value !== 'string') return refuse('shape');
      return isVisible(value) ? value : undefined;
    default:
      return attempt(() => isLeaf(kind, value)) ? value : refuse('shape');
  }
}

function items(item: AnyShape, list: readonly unknown[], path: string, sink: Sink): readonly unknown[] {
  const found: unknown[] = [];
  const length = attempt(() => Math.min(list.length, LONGEST)) ?? 0;
  for (let index = 0; index < length; index++) {
    const one = read(
      item,
      attempt(() => list[index]),
      `${path}.${index}`,
      sink,
    );
    if (one !== undefined) found.push(one);
    else if (attempt(() => list[index] ?? null) === null) sink(`${path}.${index}`, 'shape');
  }
  return found;
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
      const value = attempt(() => model.#model[key]);
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

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
