import type { Locale } from '../models/locale.js';

/** Why a value was refused: in every language a sentence that goes on from the path. */
export type Reason = 'missing' | 'shape' | 'address' | 'choice' | 'image';

export const REASONS: Readonly<Record<Locale, Readonly<Record<Reason, string>>>> = {
  'zh-Hans': {
    missing: '缺少内容',
    shape: '格式不对',
    address: '网址不安全，已略过',
    choice: '没有这个选项',
    image: '图片无法加载',
  },
  'zh-Hant': {
    missing: '缺少內容',
    shape: '格式不對',
    address: '網址不安全，已略過',
    choice: '沒有這個選項',
    image: '圖片無法載入',
  },
  en: {
    missing: 'is missing',
    shape: 'has the wrong shape',
    address: 'is not a safe address and was left out',
    choice: 'is not one of the choices',
    image: 'could not be loaded',
  },
};
