import type { Qualifier } from './quantity.js';

/** The others are said by the number itself: 数十, 30至40. */
type Worded = Exclude<Qualifier, 'exact' | 'range' | 'magnitude'>;

// What stands before the number, what after it. 以上 and 以下 include the number, 超过 does not: Civil Code of China, art. 1259.
const WORDS: Readonly<Record<Worded, readonly [before: RegExp, after?: RegExp]>> = {
  over: [/超过?|逾|over|more than/, /余|多|几/],
  'at-least': [/至少|不少于|at least|no fewer than/, /以上|[+]|or more/],
  'at-most': [/最多|不超过|at most|up to|no more than/, /以下/],
  about: [/大?约|about|some/, /左右/],
  nearly: [/接?近|nearly|almost/],
  under: [/不[足到]|少于|under|(?:less|fewer) than/],
};
const NAMES = Object.keys(WORDS) as Worded[];

/* @__NO_SIDE_EFFECTS__ */
const column = (at: 0 | 1): string => NAMES.flatMap((name) => WORDS[name][at]?.source ?? []).join('|');

/** The sources of expressions for what qualifies a number, folded: in front of it and behind. */
export const BEFORE = column(0);
export const BEHIND = column(1);

/** What a word of either side says. */
export function qualifierOf(word: string): Qualifier | undefined {
  return NAMES.find((name) =>
    WORDS[name].some((form) => form && new RegExp(`^(?:${form.source})$`).test(word)),
  );
}
