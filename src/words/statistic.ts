import type { PerLocale } from '../models/locale.js';

/** In front of the day until which something was counted: on a line of its own, and within one. */
export const AS_OF: PerLocale<Record<'line' | 'within', string>> = {
  'zh-Hans': { line: '截至', within: '截至' },
  'zh-Hant': { line: '截至', within: '截至' },
  en: { line: 'As of ', within: 'as of ' },
};

const SIMPLIFIED_CHANGE = {
  /** A change, for who hears it instead of seeing an arrow. */
  change: (from: string, to: string, grows: boolean) => `由${from}${grows ? '增至' : '减至'}${to}`,
  /** How many times as much it is: two ends where the words leave it open. */
  ratio: (min: string, max: string) => `是原来的${min === max ? min : `${min}至${max}`}倍`,
};

export const CHANGE: PerLocale<typeof SIMPLIFIED_CHANGE> = {
  'zh-Hans': SIMPLIFIED_CHANGE,
  'zh-Hant': {
    change: (from, to, grows) => `由${from}${grows ? '增至' : '減至'}${to}`,
    ratio: (min, max) => `是原來的${min === max ? min : `${min}至${max}`}倍`,
  },
  en: {
    change: (from, to, grows) => `${grows ? 'up' : 'down'} from ${from} to ${to}`,
    ratio: (min, max) => `${min === max ? min : `${min} to ${max}`} times what it was`,
  },
};

/** The button that copies numbers as a table, and what came of it. */
export const COPY_TABLE: PerLocale<Record<'copy' | 'copied', string>> = {
  'zh-Hans': { copy: '复制为表格', copied: '已复制，可粘贴到表格里' },
  'zh-Hant': { copy: '複製為表格', copied: '已複製，可貼到試算表裡' },
  en: { copy: 'Copy as table', copied: 'Copied; paste it into a spreadsheet' },
};
