import type { PerLocale } from '../models/locale.js';

interface LoadingWords {
  readonly failed: string;
  readonly retry: string;
  /** What is shown is not the newest. */
  readonly stale: (since: string) => string;
}

/** What an element says of what it loads. */
export const LOADING: PerLocale<LoadingWords> = {
  'zh-Hans': {
    failed: '未能载入',
    retry: '重试',
    stale: (since) => `未能更新，以下内容载入于${since}`,
  },
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
