import type { PerLocale } from '../models/locale.js';
import type { Qualifier } from '../models/quantity.js';
import type { Measure } from '../models/statistic.js';

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

/** Numbers as a table that can be copied. */
const SIMPLIFIED_TABLE = {
  copy: '复制为表格',
  copied: '已复制，可粘贴到表格里',
  /** The first line. */
  columns: ['项目', '原文数字', '限定', '数值', '单位', '口径', '截至', '来源', '备注'],
  qualifier: {
    exact: '确数',
    about: '约',
    nearly: '接近',
    over: '超过',
    'at-least': '不少于',
    'at-most': '不超过',
    under: '不足',
    range: '区间',
    magnitude: '概数',
  } satisfies Record<Qualifier, string>,
  measure: {
    total: '累计',
    'per-year': '每年',
    'per-month': '每月',
    peak: '最高',
    current: '现有',
  } satisfies Record<Measure, string>,
};

export const TABLE: PerLocale<typeof SIMPLIFIED_TABLE> = {
  'zh-Hans': SIMPLIFIED_TABLE,
  'zh-Hant': {
    copy: '複製為表格',
    copied: '已複製，可貼到試算表裡',
    columns: ['項目', '原文數字', '限定', '數值', '單位', '口徑', '截至', '來源', '備註'],
    qualifier: {
      exact: '確數',
      about: '約',
      nearly: '接近',
      over: '超過',
      'at-least': '不少於',
      'at-most': '不超過',
      under: '不足',
      range: '區間',
      magnitude: '概數',
    },
    measure: { total: '累計', 'per-year': '每年', 'per-month': '每月', peak: '最高', current: '現有' },
  },
  en: {
    copy: 'Copy as table',
    copied: 'Copied; paste it into a spreadsheet',
    columns: ['Item', 'As printed', 'Qualifier', 'Value', 'Unit', 'Measure', 'As of', 'Source', 'Note'],
    qualifier: {
      exact: 'exactly',
      about: 'about',
      nearly: 'nearly',
      over: 'over',
      'at-least': 'at least',
      'at-most': 'at most',
      under: 'under',
      range: 'range',
      magnitude: 'order of magnitude',
    },
    measure: {
      total: 'in all',
      'per-year': 'per year',
      'per-month': 'per month',
      peak: 'peak',
      current: 'current',
    },
  },
};
