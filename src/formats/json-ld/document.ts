import { Parser } from 'htmlparser2';
import { inputText, type Input } from '../input.js';
import type { Notes } from '../reading.js';
import { Source } from '../source.js';

/**
 * The JSON-LD documents of an input: JSON that is parsed already, its text, or a page with script elements that hold it.
 * Takes off the comments, CDATA marks and semicolons that old templates put around it, and mends line breaks inside
 * strings, with an issue.
 */
export function documents(input: Input | object, notes: Notes): Source<unknown>[] {
  const isBytes = input instanceof ArrayBuffer || input instanceof Uint8Array;
  if (typeof input === 'object' && input && !isBytes) return [new Source(input)];
  const text = inputText(input, notes);
  if (text === undefined) return [];
  const isPage = !/^\s*[[{]/.test(text) && /<script[\s>]/i.test(text);
  const scripts = isPage ? scriptTexts(text) : [text];
  return scripts.flatMap((script, index) => {
    const path = scripts.length > 1 ? String(index) : '';
    const value = parsed(script, path, notes);
    return value === undefined ? [] : new Source<unknown>(value, path);
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
  let isString = false;
  return text.replace(/\\\P{Cc}|["\p{Cc}]/gu, (found) => {
    if (found === '"') isString = !isString;
    return isString && found < ' ' ? JSON.stringify(found).slice(1, -1) : found;
  });
}
