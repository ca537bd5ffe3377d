import { resolveLocale, type Locale } from '../models/locale.js';

/**
 * What `validate` may find: errors; then `alt`, `unknown-key`, `left-out` and `prototype-key`, which are warnings; and `more`,
 * which ends a list that was cut and has the level of what it left out.
 */
export const VALIDATION_CODES = [
  'missing',
  'type',
  'choice',
  'blank',
  'address',
  'time',
  'date',
  'language',
  'color',
  'number',
  'count',
  'positive',
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

type Sentences<Codes extends readonly string[]> = { readonly [At in keyof Codes]: string };

interface Language {
  /** In the order of the codes, which costs least. Without the full stop: a detail may follow after a colon. */
  readonly sentences: Sentences<typeof VALIDATION_CODES>;
  /** By valibot's names. */
  readonly types: Readonly<Record<string, string>>;
  readonly marks: readonly [colon: string, stop: string, comma: string, suggestion: string];
}

const LANGUAGES: Readonly<Record<Locale, Language>> = {
  'zh-Hans': {
    sentences: [
      '缺少必填项',
      '类型不对，应为',
      '只能用规定的值',
      '不能为空',
      '网址不可用，只接受 http、https、mailto、tel 和相对地址',
      '不是有效的时间，应如 2022-06-20T09:39:20+08:00、2022-06-20、2022-06、2022',
      '不是有效的日期，应如 2022-06-20、2022-06、2022',
      '不是有效的语言标签，应如 zh-Hans、en',
      '颜色应写成 #rrggbb',
      '应为不小于 0 的数',
      '应为不小于 0 的整数',
      '应为大于 0 的数',
      '应为 0 到 1 之间的数',
      '范围要有上限，且不小于下限',
      '只有范围和量级可以有上限',
      '不符合要求',
      'JSON 里没有这种值',
      '无法读取',
      '内容循环引用了自身',
      '嵌套层数超过上限',
      '数据项数超过上限',
      '字数超过上限',
      '缺少替代文字；纯装饰的图片请写空文字',
      '未知的字段，收在 ext 里',
      '未知的字段，已略去',
      '不安全的字段名，已略去',
      '未列出的问题还有',
    ],
    types: { string: '文字', number: '数字', boolean: 'true 或 false', Array: '列表', Object: '对象' },
    marks: ['：', '。', '、', '建议写成'],
  },
  'zh-Hant': {
    sentences: [
      '缺少必填項',
      '類型不對，應為',
      '只能用規定的值',
      '不能為空',
      '網址不可用，只接受 http、https、mailto、tel 和相對地址',
      '不是有效的時間，應如 2022-06-20T09:39:20+08:00、2022-06-20、2022-06、2022',
      '不是有效的日期，應如 2022-06-20、2022-06、2022',
      '不是有效的語言標籤，應如 zh-Hant、en',
      '顏色應寫成 #rrggbb',
      '應為不小於 0 的數',
      '應為不小於 0 的整數',
      '應為大於 0 的數',
      '應為 0 到 1 之間的數',
      '範圍要有上限，且不小於下限',
      '只有範圍和量級可以有上限',
      '不符合要求',
      'JSON 裡沒有這種值',
      '無法讀取',
      '內容循環引用了自身',
      '巢狀層數超過上限',
      '資料項數超過上限',
      '字數超過上限',
      '缺少替代文字；純裝飾的圖片請寫空文字',
      '未知的欄位，收在 ext 裡',
      '未知的欄位，已略去',
      '不安全的欄位名，已略去',
      '未列出的問題還有',
    ],
    types: { string: '文字', number: '數字', boolean: 'true 或 false', Array: '列表', Object: '物件' },
    marks: ['：', '。', '、', '建議寫成'],
  },
  en: {
    sentences: [
      'This is required',
      'This must be',
      'This is not one of the allowed values',
      'This must not be empty',
      'This address is not http, https, mailto, tel or relative',
      'This is no time such as 2022-06-20T09:39:20+08:00, 2022-06-20, 2022-06, 2022',
      'This is no date such as 2022-06-20, 2022-06, 2022',
      'This is no language tag such as zh-Hans, en',
      'This is no color such as #rrggbb',
      'This must be a number of 0 or more',
      'This must be a whole number of 0 or more',
      'This must be a number above 0',
      'This must be a number from 0 to 1',
      'A range must have an end that is not below its start',
      'Only a range or a magnitude may have an end',
      'This breaks a rule',
      'JSON has no such value',
      'This cannot be read',
      'This contains itself',
      'This is nested deeper than',
      'There are more values than',
      'There are more characters than',
      'There is no alternative text; for decoration, write an empty one',
      'This key is unknown and is kept in ext',
      'This key is unknown and was left out',
      'This key is unsafe and was left out',
      'Not listed are more',
    ],
    types: {
      string: 'a text',
      number: 'a number',
      boolean: 'true or false',
      Array: 'a list',
      Object: 'an object',
    },
    marks: [': ', '.', ', ', ' Suggestion'],
  },
};

/** What stands after the sentence: a type by valibot's name, choices, a limit, a key. */
export type Detail = string | number | readonly string[] | undefined;

/** A full sentence in the reader's language. */
export function sentence(
  code: ValidationCode,
  locale: string | undefined,
  detail?: Detail,
  suggestion?: string,
): string {
  const { sentences, types, marks } = LANGUAGES[resolveLocale(locale)];
  const [colon, stop, comma, suggested] = marks;
  const shown =
    code === 'type' ? types[String(detail)] : typeof detail === 'object' ? detail.join(comma) : detail;
  const after = (what?: string | number): string => (what === undefined ? '' : `${colon}${what}`);
  const said = `${sentences[VALIDATION_CODES.indexOf(code)] ?? ''}${after(shown)}${stop}`;
  return suggestion === undefined ? said : said + suggested + after(suggestion) + stop;
}
