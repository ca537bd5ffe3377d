import type { PerLocale } from '../models/locale.js';

const SIMPLIFIED = {
  scan: '手机扫码下载',
  open: (store: string) => `下载应用（${store}）`,
  all: '全部下载方式',
  close: '关闭',
};

export const APP_CARD: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    scan: '手機掃碼下載',
    open: (store) => `下載應用程式（${store}）`,
    all: '所有下載方式',
    close: '關閉',
  },
  en: {
    scan: 'Scan to get the app',
    open: (store) => `Get the app (${store})`,
    all: 'All ways to get it',
    close: 'Close',
  },
};
