import type { PerLocale } from '../models/locale.js';

interface Punctuation {
  readonly colon: string;
  /** Between things that are listed. */
  readonly comma: string;
  /** Between parts of a sentence. */
  readonly pause: string;
  /** Between things that have commas of their own. */
  readonly semicolon: string;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
  /** Around a remark: `aside.join(remark)`. */
  readonly aside: readonly [open: string, close: string];
  /** Around a headline: `quote.join(headline)`. */
  readonly quote: readonly [open: string, close: string];
  /** From what something was to what it became. */
  readonly arrow: string;
}

const CHINESE: Punctuation = {
  colon: '：',
  comma: '、',
  pause: '，',
  semicolon: ' ',
  stop: '。',
  gap: '',
  aside: ['（', '）'],
  quote: ['《', '》'],
  arrow: '→',
};

export const PUNCTUATION: PerLocale<Punctuation> = {
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
  en: {
    colon: ': ',
    comma: ', ',
    pause: ', ',
    semicolon: '; ',
    stop: '.',
    gap: ' ',
    aside: [' (', ')'],
    quote: ['“', '”'],
    arrow: ' → ',
  },
};
