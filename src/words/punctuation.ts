import type { PerLocale } from '../models/locale.js';

const CHINESE = {
  colon: '：',
  /** Between things that are listed. */
  comma: '、',
  /** Between parts of a sentence. */
  pause: '，',
  /** Between things that have commas of their own. */
  semicolon: ' ',
  stop: '。',
  /** Between two sentences. */
  gap: '',
  /** Around a remark: `aside.join(remark)`. */
  aside: ['（', '）'] satisfies [open: string, close: string],
  /** Around a headline: `quote.join(headline)`. */
  quote: ['《', '》'] satisfies [open: string, close: string],
  /** From what something was to what it became. */
  arrow: '→',
};

export const PUNCTUATION: PerLocale<typeof CHINESE> = {
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
