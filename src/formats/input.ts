import type { Notes } from './reading.js';

/** What a reader takes: text, its bytes as they came over the wire, or JSON that is parsed already. */
export type Input = string | ArrayBuffer | Uint8Array;

/** Characters; a feed of a local site has some 100,000. */
const LARGEST = 20_000_000;

/**
 * The text of an input, without a byte order mark. Bytes are read by their mark, else as UTF-8 where they are that beyond
 * doubt, else by the character set that an XML declaration names, else as UTF-8, else as GB 18030, which holds all of GBK
 * and GB 2312. `undefined`, and an issue, where it is too large or nothing of the kind.
 */
export function inputText(input: unknown, notes: Notes): string | undefined {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decode(input);
  if (text === undefined) notes.issue('', 'shape');
  else if (text.length > LARGEST) notes.issue('', 'size');
  else return text;
  return undefined;
}

/** The value of a JSON input; `undefined`, and an issue, where it is no JSON. */
export function inputJson(input: unknown, notes: Notes): unknown {
  if (typeof input === 'object' && input && !isBytes(input)) return input;
  const text = inputText(input, notes);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    notes.issue('', 'syntax');
    return undefined;
  }
}

function isBytes(input: unknown): input is ArrayBuffer | Uint8Array {
  return input instanceof ArrayBuffer || input instanceof Uint8Array;
}

function decode(input: unknown): string | undefined {
  if (!isBytes(input)) return undefined;
  const bytes = new Uint8Array(input);
  const [first = 0, second = 0] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const opening = String.fromCharCode(...bytes.subarray(0, 200));
  // A declaration that reads as ASCII is not of UTF-16, whatever it says: servers write their own strings' encoding there.
  const named = /^[^<]*<\?xml[^>]*encoding=["'](?!utf-?16)([\w-]+)/i.exec(opening)?.[1];
  const utf8 = decoded(bytes, 'utf-8');
  // A declaration outlives the bytes it was true of. Ten characters that are UTF-8 are so by no accident.
  if (!wide && utf8 !== undefined && bytes.length - utf8.length >= 20) return utf8;
  return decoded(bytes, wide || named || 'utf-8') ?? utf8 ?? new TextDecoder('gb18030').decode(bytes);
}

/** `undefined` for a character set nobody knows and for bytes that are not of it. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
