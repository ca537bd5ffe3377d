import type { Qualifier } from './quantity.js';

// What stands before the number, what after it. 以上 and 以下 include the number, 超过 does not: Civil Code of China, art. 1259.
const WORDS: readonly (readonly [name: Qualifier, before: RegExp, after?: RegExp])[] = [
  ['over', /超过?|逾|over|more than/, /余|多|几/],
  ['at-least', /至少|不少于|at least|no fewer than/, /以上|[+]|or more/],
  ['at-most', /最多|不超过|at most|up to|no more than/, /以下/],
  ['about', /大?约|about|some/, /左右/],
  ['nearly', /接?近|nearly|almost/],
  ['under', /不[足到]|少于|under|(?:less|fewer) than/],
];

/* @__NO_SIDE_EFFECTS__ */
const column = (at: 1 | 2): string => WORDS.flatMap((row) => row[at]?.source ?? []).join('|');

/** The sources of expressions for what qualifies a number, folded: in front of it and behind. */
export const BEFORE = column(1);
export const BEHIND = column(2);

const isWord = (form: RegExp | undefined, word: string): boolean =>
  form !== undefined && new RegExp(`^(?:${form.source})$`).test(word);

/** What a word of either side says. */
export function qualifierOf(word: string): Qualifier | undefined {
  return WORDS.find(([, before, behind]) => isWord(before, word) || isWord(behind, word))?.[0];
}
