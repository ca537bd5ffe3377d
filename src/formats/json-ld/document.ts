import { Parser } from 'htmlparser2';
import { inputText, type Input } from '../input.js';
import type { Notes } from '../reading.js';

/** A JSON-LD document, and where it stood: `''` where it is the only one. */
export interface Document {
  readonly path: string;
  readonly value: unknown;
}

/**
 * The JSON-LD documents of an input: JSON that is parsed already, its text, or a page with script elements that hold it.
 * Takes off the comments, CDATA marks and semicolons that old templates put around it, and mends line breaks inside
 * strings, with an issue.
 */
export function documents(input: Input | object, notes: Notes): Document[] {
  const isBytes = input instanceof ArrayBuffer || input instanceof Uint8Array;
  if (typeof input === 'object' && input && !isBytes) return [{ path: '', value: input }];
  const text = inputText(input, notes);
  if (text === undefined) return [];
  const isPage = !/^\s*[[{]/.test(text) && /<script[\s>]/i.test(text);
  const scripts = isPage ? scriptTexts(text) : [text];
  return scripts.flatMap((script, index) => {
    const path = scripts.length > 1 ? String(index) : '';
    const value = parsed(script, path, notes);
    return value === undefined ? [] : [{ path, value }];
  });
}

function scriptTexts(html: string): string[] {
  const texts: string[] = [];
  let current: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && /^\s*application\/ld\+json\s*(?:;|$)/i.test(attributes['type'] ?? ''))
        current = '';
    },
    ontext(part) {
      if (current !== undefined) current += part;
    },
    onclosetag(name) {
      if (name !== 'script' || current === undefined) return;
      texts.push(current);
      current = undefined;
    },
  });
  parser.end(html);
  return texts;
}

function parsed(text: string, path: string, notes: Notes): unknown {
  const bare = unwrapped(text);
  const value = json(bare);
  if (value !== undefined) return value;
  const mended = json(withoutControls(bare));
  notes.issue(path, mended === undefined ? 'syntax' : 'mended');
  return mended;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const OPENING = /^(?:\s|\/\/|\/\*|\*\/|<!--|<!\[CDATA\[)+/;
const CLOSINGS = [';', '-->', ']]>', '//', '/*', '*/'] as const;

/** JSON without what an HTML or XML template put around it. */
function unwrapped(text: string): string {
  let bare = text.replace(OPENING, '').trimEnd();
  for (;;) {
    const closing = CLOSINGS.find((one) => bare.endsWith(one));
    if (!closing) return bare;
    bare = bare.slice(0, -closing.length).trimEnd();
  }
}

/** Control characters inside string literals escaped: templates print texts with their line breaks. */
function withoutControls(text: string): string {
  let mended = '';
  let from = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) isString = !isString;
    else if (code === 0x5c && isString && text.charCodeAt(at + 1) >= 0x20) at++;
    else if (code < 0x20 && isString) {
      mended += text.slice(from, at) + JSON.stringify(text.charAt(at)).slice(1, -1);
      from = at + 1;
    }
  }
  return mended + text.slice(from);
}
