import type { PerLocale } from '../models/locale.js';

/** What a QR code is, for who cannot see it. */
export const QR_CODE: PerLocale<Readonly<Record<'article' | 'app', string>>> = {
  'zh-Hans': { article: '本文网址的二维码', app: '下载网址的二维码' },
  'zh-Hant': { article: '本文網址的二維碼', app: '下載網址的二維碼' },
  en: { article: 'QR code of this page’s address', app: 'QR code of the download address' },
};
