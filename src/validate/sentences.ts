import { LOCALES, resolveLocale } from '../models/locale.js';

/**
 * What `validate` may find: errors; then `alt`, `unknown-key`, `left-out` and `prototype-key`, which are warnings; and `more`,
 * which ends a list that was cut and has the level of what it left out.
 */
export const VALIDATION_CODES = [
  'missing',
  'type',
  'choice',
  'empty',
  'address',
  'time',
  'date',
  'language',
  'color',
  'number',
  'count',
  'size',
  'fraction',
  'range',
  'max',
  'rule',
  'not-json',
  'unreadable',
  'cycle',
  'depth',
  'values',
  'characters',
  'alt',
  'unknown-key',
  'left-out',
  'prototype-key',
  'more',
] as const;
/** See `VALIDATION_CODES`. */
export type ValidationCode = (typeof VALIDATION_CODES)[number];

type Row = readonly [hans: string, hant: string, en: string];

/** Without the full stop: a detail may follow after a colon. */
const SENTENCES: Readonly<Record<ValidationCode, Row>> = {
  missing: ['缺少必填项', '缺少必填項', 'Something required is missing'],
  type: ['类型不对，应为', '類型不對，應為', 'This has the wrong type; it must be'],
  choice: ['只能用规定的值', '只能用規定的值', 'This is not one of the allowed values'],
  empty: ['不能为空', '不能為空', 'This must not be empty'],
  address: [
    '网址不可用：只接受 http、https、mailto、tel 和相对地址，不得含控制字符',
    '網址不可用：只接受 http、https、mailto、tel 和相對地址，不得含控制字元',
    'This address cannot be used: only http, https, mailto, tel and relative ones can, without control characters',
  ],
  time: [
    '不是有效的时间：应为带时区的时间或日期，如 2022-06-20T09:39:20+08:00、2022-06-20、2022-06、2022',
    '不是有效的時間：應為帶時區的時間或日期，如 2022-06-20T09:39:20+08:00、2022-06-20、2022-06、2022',
    'This is no time: it must have an offset or be a date, as 2022-06-20T09:39:20+08:00, 2022-06-20, 2022-06, 2022',
  ],
  date: [
    '不是有效的日期：应如 2022-06-20、2022-06、2022，不带钟点',
    '不是有效的日期：應如 2022-06-20、2022-06、2022，不帶鐘點',
    'This is no date: it must be as 2022-06-20, 2022-06, 2022, without a clock time',
  ],
  language: [
    '不是有效的语言标签，应如 zh-Hans、en',
    '不是有效的語言標籤，應如 zh-Hant、en',
    'This is no language tag such as zh-Hans or en',
  ],
  color: ['颜色应写成 #rrggbb', '顏色應寫成 #rrggbb', 'A color is written #rrggbb'],
  number: ['应为不小于 0 的数', '應為不小於 0 的數', 'This must be a number of 0 or more'],
  count: ['应为不小于 0 的整数', '應為不小於 0 的整數', 'This must be a whole number of 0 or more'],
  size: ['应为大于 0 的数', '應為大於 0 的數', 'This must be a number above 0'],
  fraction: ['应为 0 到 1 之间的数', '應為 0 到 1 之間的數', 'This must be a number from 0 to 1'],
  range: [
    '范围要有上限，且上限不小于下限',
    '範圍要有上限，且上限不小於下限',
    'A range needs an upper end that is not below its lower end',
  ],
  max: [
    '只有范围和量级可以有上限',
    '只有範圍和量級可以有上限',
    'Only a range or a magnitude may have an upper end',
  ],
  rule: ['不符合要求', '不符合要求', 'This breaks a rule'],
  'not-json': ['JSON 里没有这种值', 'JSON 裡沒有這種值', 'JSON has no such value'],
  unreadable: ['读取这里时出错', '讀取這裡時出錯', 'Reading this failed'],
  cycle: ['内容循环引用了自身', '內容循環引用了自身', 'This contains itself'],
  depth: ['嵌套层数超过上限', '巢狀層數超過上限', 'This is nested deeper than the limit'],
  values: ['数据项数超过上限', '資料項數超過上限', 'There are more values than the limit'],
  characters: ['字数超过上限', '字數超過上限', 'There are more characters than the limit'],
  alt: [
    '缺少替代文字，看不见图的读者无从知道内容；纯装饰的图片请写空文字',
    '缺少替代文字，看不見圖的讀者無從知道內容；純裝飾的圖片請寫空文字',
    'There is no alternative text for who cannot see this; for decoration, write an empty one',
  ],
  'unknown-key': [
    '未知的字段，收在 ext 里',
    '未知的欄位，收在 ext 裡',
    'This key is unknown and is kept in ext',
  ],
  'left-out': ['未知的字段，已略去', '未知的欄位，已略去', 'This key is unknown and was left out'],
  'prototype-key': [
    '字段名不安全，已略去',
    '欄位名不安全，已略去',
    'A key of this name is unsafe and was left out',
  ],
  more: ['问题太多，未列出的还有', '問題太多，未列出的還有', 'There are too many to list; left out'],
};

const TYPES: Readonly<Record<string, Row>> = {
  string: ['文字', '文字', 'a text'],
  number: ['数字', '數字', 'a number'],
  boolean: ['true 或 false', 'true 或 false', 'true or false'],
  Array: ['列表', '列表', 'a list'],
  Object: ['对象', '物件', 'an object'],
};

/** Colon, full stop, the comma of a list, and what stands before a form that would be right. */
const MARKS = [
  ['：', '。', '、', '建议写成：'],
  ['：', '。', '、', '建議寫成：'],
  [': ', '.', ', ', ' Suggestion: '],
] as const;

/** What stands after the sentence: a type by valibot's name, choices, a limit, a key. */
export type Detail = string | number | readonly string[] | undefined;

/** A full sentence in the reader's language. */
export function sentence(
  code: ValidationCode,
  locale: string | undefined,
  detail?: Detail,
  suggestion?: string,
): string {
  const at = LOCALES.indexOf(resolveLocale(locale)) as 0 | 1 | 2;
  const [colon, stop, comma, suggested] = MARKS[at];
  const known = code === 'type' && TYPES[String(detail)]?.[at];
  const shown = typeof detail === 'object' ? detail.join(comma) : known || detail;
  return (
    SENTENCES[code][at] +
    (shown === undefined ? '' : `${colon}${shown}`) +
    stop +
    (suggestion === undefined ? '' : suggested + suggestion + stop)
  );
}

/** Whether the name of a rule is one of ours. */
export function isCode(name: string): name is ValidationCode {
  return Object.hasOwn(SENTENCES, name);
}
