import { foldWriting } from './chinese-number.js';
import { BEFORE, BEHIND, qualifierOf } from './qualifier-words.js';
import { isTraditional, toSimplified } from './script.js';
import { unitWords } from './units.js';

/** How much of a text is not in another: shares of its characters, 0–1. */
export interface Difference {
  /** Of the original, missing in the copy. */
  readonly removed: number;
  /** Of the copy, not in the original. */
  readonly added: number;
}

/** Shorter runs than this are the same by chance. */
const RUN = 5;
/** A character that only one of two scripts writes. */
const UNKNOWN = '\uFFFC';

/**
 * A text without what a reprint may change: width, letter case, blanks, punctuation and, as far as one table of characters
 * goes, script.
 */
function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '');
}

/**
 * Two folded texts made comparable. Across scripts, characters that stand in one of them only are taken for each other: no
 * table of all characters is needed then; what it costs is that a change of single characters that stand nowhere else goes
 * unnoticed.
 */
function align(one: string, other: string, acrossScripts: boolean): readonly [string, string] {
  if (!acrossScripts) return [one, other];
  const known = new Set(one);
  const shared = new Set([...other].filter((char) => known.has(char)));
  const mask = (text: string): string =>
    Array.from(text, (char) => (shared.has(char) ? char : UNKNOWN)).join('');
  return [mask(one), mask(other)];
}

/** Whether one of two texts is in Simplified and the other in Traditional characters. */
export function areAcrossScripts(one: string, other: string): boolean {
  const [left, right] = [isTraditional(one), isTraditional(other)];
  return left !== undefined && right !== undefined && left !== right;
}

/**
 * How much two texts differ, whatever their punctuation, width, script and blanks. Runs of five characters are compared, so
 * that moved paragraphs are no change, and one other character is one.
 */
export function difference(original: string, copy: string, acrossScripts: boolean): Difference {
  const [one, other] = align(foldText(original), foldText(copy), acrossScripts);
  return { removed: uncovered(one, other), added: uncovered(other, one) };
}

/** The share of a text that no run of the other covers. */
function uncovered(text: string, other: string): number {
  if (text.length < RUN) return text && !other.includes(text) ? 1 : 0;
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= other.length; at++) {
    const run = other.slice(at, at + RUN);
    // Hardly anything of it is known: it would match whatever was put in its place.
    if (run.replaceAll(UNKNOWN, '').length > 1) runs.add(run);
  }
  let covered = 0;
  let end = 0;
  for (let at = 0; at + RUN <= text.length; at++) {
    if (!runs.has(text.slice(at, at + RUN))) continue;
    covered += at + RUN - Math.max(end, at);
    end = at + RUN;
  }
  return 1 - covered / text.length;
}

/** Whether a text contains a name or a headline. */
export function contains(text: string, words: string, acrossScripts: boolean): boolean {
  const [folded, wanted] = align(foldText(text), foldText(words), acrossScripts);
  return wanted.replaceAll(UNKNOWN, '') !== '' && folded.includes(wanted);
}

/** The numbers that a text prints, by what they say: with 不少于40 and 40以上 as the same, and 40 as another. */
export function numbersIn(text: string): ReadonlyMap<string, string> {
  const pattern = new RegExp(
    `(${BEFORE})? ?(\\d[\\d,]*(?:\\.\\d+)?[十百千万亿]*)(${BEHIND})?(?: ?(?:${unitWords()}) ?(${BEHIND}))?`,
    'g',
  );
  const numbers = new Map<string, string>();
  for (const [, before = '', number = '', behind = '', last = ''] of foldWriting(
    text.normalize('NFKC'),
  ).matchAll(pattern)) {
    const plain = number.replace(/,/g, '');
    const claims = [before, behind, last].flatMap((word) => qualifierOf(word) ?? []);
    numbers.set([plain, ...new Set(claims)].join(), before + plain + behind + last);
  }
  return numbers;
}
