import type { PerLocale } from '../models/locale.js';

/** What can be wrong with what another system wrote. */
export const FORMAT_ISSUES = [
  'syntax',
  'mended',
  'size',
  'no-articles',
  'shape',
  'headline-missing',
  'url-missing',
  'address',
  'date',
  'date-missing',
  'duplicate-id',
  'garbled',
] as const;
export type FormatIssueCode = (typeof FORMAT_ISSUES)[number];

export const FORMAT_ISSUE: PerLocale<Record<FormatIssueCode, string>> = {
  'zh-Hans': {
    syntax: '内容不完整或格式有误，无法读取。',
    mended: '内容格式有误，修正后才读取。',
    size: '内容过大，已停止读取。',
    'no-articles': '里面没有找到文章。',
    shape: '这里的内容格式不对，已略过。',
    'headline-missing': '这一条没有标题，未收入文章。',
    'url-missing': '这一条没有可用的网址，未收入文章。',
    address: '网址不安全或无法识别，已略过。',
    date: '时间无法识别，已略过。',
    'date-missing': '没有发布时间。',
    'duplicate-id': '编号与前面一条重复。',
    garbled: '文字里有乱码，原文的编码可能读错了。',
  },
  'zh-Hant': {
    syntax: '內容不完整或格式有誤，無法讀取。',
    mended: '內容格式有誤，修正後才讀取。',
    size: '內容過大，已停止讀取。',
    'no-articles': '裡面沒有找到文章。',
    shape: '這裡的內容格式不對，已略過。',
    'headline-missing': '這一條沒有標題，未收入文章。',
    'url-missing': '這一條沒有可用的網址，未收入文章。',
    address: '網址不安全或無法辨識，已略過。',
    date: '時間無法辨識，已略過。',
    'date-missing': '沒有發布時間。',
    'duplicate-id': '編號與前面一條重複。',
    garbled: '文字裡有亂碼，原文的編碼可能讀錯了。',
  },
  en: {
    syntax: 'The text is incomplete or malformed and cannot be read.',
    mended: 'The text was malformed; it was mended and read.',
    size: 'The text is too large; reading stopped here.',
    'no-articles': 'No article was found in it.',
    shape: 'This has the wrong shape and was left out.',
    'headline-missing': 'This entry has no headline and made no article.',
    'url-missing': 'This entry has no usable address and made no article.',
    address: 'This address is unsafe or unreadable and was left out.',
    date: 'This time cannot be read and was left out.',
    'date-missing': 'There is no publication date.',
    'duplicate-id': 'An earlier entry has the same id.',
    garbled: 'The text is garbled: it was probably decoded with the wrong character set.',
  },
};
