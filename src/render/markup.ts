import { safeHref } from '../models/href.js';

type Place = 'content' | 'attributes';

/**
 * A piece of HTML that was made in this file. Private names cannot be forged: neither JSON, nor an object with the same
 * prototype, nor a proxy has them.
 */
class Piece<Of extends Place> {
  readonly #text: string;
  readonly #place: Of;

  constructor(text: string, place: Of) {
    this.#text = text;
    this.#place = place;
  }

  /** The HTML of a piece that belongs into a place; `undefined` for everything else. */
  static read(value: unknown, place: Place): string | undefined {
    const isPiece = typeof value === 'object' && value !== null && #text in value;
    return isPiece && value.#place === place ? value.#text : undefined;
  }
}

/** What stands between tags: text and whole elements. */
export type Markup = Piece<'content'>;

/** What stands inside a tag, after its name: ` slot="kicker"`, or nothing. */
export type Attribute = Piece<'attributes'>;

export type Content = Markup | Attribute | string | number | false | null | undefined;

const places = new WeakMap<TemplateStringsArray, readonly (Place | undefined)[]>();

/**
 * Markup out of a template. Between tags a text is escaped, markup is printed as it is, lists of both are joined. Inside
 * a tag only attributes made by `attribute`, `address` and `sources` are printed. Everything else prints nothing, and so
 * does any value at a place where none belongs: in a tag's name, in quotes, in a comment, a script or a style.
 */
export function markup(parts: TemplateStringsArray, ...values: (Content | readonly Content[])[]): Markup {
  let known = places.get(parts);
  if (!known) {
    known = values.map((_, index) => placeAfter(parts.slice(0, index + 1).join('')));
    places.set(parts, known);
  }
  let text = parts[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    const place = known[index];
    text += (place ? printAll(values[index], place) : '') + (parts[index + 1] ?? '');
  }
  return new Piece(text, 'content');
}

/** The HTML of markup; `''` for none. */
export function print(piece: Markup | undefined): string {
  return Piece.read(piece, 'content') ?? '';
}

/** Each piece on a line of its own: without script the blank between two inline elements is seen. */
export function lines(pieces: readonly (Markup | '' | false | null | undefined)[]): Markup | undefined {
  const texts = pieces.map((piece) => print(piece || undefined)).filter(Boolean);
  return texts.length ? new Piece(texts.join('\n'), 'content') : undefined;
}

/** What there is of a list, with a separator between. */
export function join(pieces: readonly Content[], separator: string): Content[] {
  return pieces.filter(Boolean).flatMap((piece, index) => (index ? [separator, piece] : [piece]));
}

/** The attributes that are no address: their value is text to whoever reads it. */
type TextAttribute =
  | 'alt'
  | 'aria-label'
  | 'color'
  | 'controls'
  | 'datetime'
  | 'focal'
  | 'height'
  | 'hit-area'
  | 'lang'
  | 'layout'
  | 'live'
  | 'loading'
  | 'motif'
  | 'permission'
  | 'preload'
  | 'rel'
  | 'requires'
  | 'slot'
  | 'state'
  | 'type'
  | 'valid-until'
  | 'variant'
  | 'width';

/** An attribute, or nothing where there is no value. An empty text is one: `alt=""`. */
export function attribute(name: TextAttribute, value: string | number | undefined): Attribute | undefined {
  return value === undefined
    ? undefined
    : new Piece(` ${name}="${escapeValue(String(value))}"`, 'attributes');
}

/** An address that `safeHref` allows, or nothing. */
export function address(
  name: 'href' | 'src' | 'poster',
  value: unknown,
  base?: string,
): Attribute | undefined {
  const href = safeHref(value, base);
  return href === null ? undefined : new Piece(` ${name}="${escapeValue(href)}"`, 'attributes');
}

/** A link around content; the content alone where the address is not safe. */
export function link(content: Content, url: unknown, base?: string, rel?: 'license'): Markup {
  const href = address('href', url, base);
  return href ? markup`<a${[href, attribute('rel', rel)]}>${content}</a>` : markup`${content}`;
}

/** `srcset`, and the `sizes` it needs, out of the files whose address is safe; nothing where there is none. */
export function sources(
  files: readonly { readonly src?: string | undefined; readonly width?: number | undefined }[],
  sizes: string,
  base?: string,
): Attribute | undefined {
  const candidates = files.flatMap(({ src, width }) => {
    const href = safeHref(src, base);
    // A blank ends an address here, and so does a comma at its end (HTML, "parse a srcset attribute").
    return href && width ? `${href.replace(/[ \f]|^,|,$/g, encodeURIComponent)} ${width}w` : [];
  });
  if (!candidates.length) return undefined;
  return new Piece(` srcset="${escapeValue(candidates.join(', '))}" sizes="${sizes}"`, 'attributes');
}

const NO_HOLES = /<(?:!|\/?(?:script|style|template|textarea|title|noscript|iframe|xmp|plaintext)\b)/i;
const OPEN_TAG = /^<[a-z][a-z\d-]*(?: [a-z-]+="[^"]*")*$/;

function placeAfter(text: string): Place | undefined {
  if (NO_HOLES.test(text)) return undefined;
  const start = text.lastIndexOf('<');
  if (start < 0 || text.includes('>', start)) return 'content';
  return OPEN_TAG.test(text.slice(start)) ? 'attributes' : undefined;
}

function printAll(value: unknown, place: Place): string {
  try {
    if (!Array.isArray(value)) return printOne(value, place);
    // By hand: a list can bring its own `map` and `join`.
    let text = '';
    for (let index = 0; index < value.length; index++) text += printOne(value[index], place);
    return text;
  } catch {
    return '';
  }
}

function printOne(value: unknown, place: Place): string {
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText && place === 'content' ? escapeText(String(value)) : (Piece.read(value, place) ?? '');
}

const SPECIAL = /[&<>"'{$#@[\0-\x1f\ud800-\udfff\ufffe\uffff]/;
/**
 * Where a template language would begin to read: `{{`, `{%`, `${`, `#{`, `@{`, `[[`, `[(`. Also at the end, because the
 * next text may go on with the other half.
 */
const OPENERS = /[{$#@[](?=[{[(%#!=]|$)/g;

const reference = (char: string): string => `&#${char.charCodeAt(0)};`;

/** The characters that an HTML and an XML parser hand on alike: line feeds alone, no controls, whole surrogate pairs. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A comment, and no reference: a script that compiles the parsed page again would see the two halves together. */
function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return clean(text)
    .replace(/[&<>"']/g, reference)
    .replace(OPENERS, '$&<!---->');
}

function escapeValue(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return clean(text)
    .replace(/[&<>"'\t\n]/g, reference)
    .replace(OPENERS, reference);
}
