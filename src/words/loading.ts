import type { PerLocale } from '../models/locale.js';

/** What an element says of what it loads. */
const SIMPLIFIED = {
  failed: '未能载入',
  retry: '重试',
  /** What is shown is not the newest. */
  stale: (since: string) => `未能更新，以下内容载入于${since}`,
};

export const LOADING: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    failed: '未能載入',
    retry: '重試',
    stale: (since) => `未能更新，以下內容載入於${since}`,
  },
  en: {
    failed: 'Could not be loaded',
    retry: 'Try again',
    stale: (since) => `Could not be updated; this was loaded at ${since}`,
  },
};
