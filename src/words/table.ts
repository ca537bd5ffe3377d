import type { PerLocale } from '../models/locale.js';
import type { Qualifier } from '../models/quantity.js';
import type { Measure } from '../models/statistic.js';

/** Numbers as a table. */
const SIMPLIFIED_TABLE = {
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
