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

/** In sentences that go on from what it was. Browsers say `network` for a refusal by CORS too, and do not tell the two apart. */
const FAILURE_SIMPLIFIED = {
  address: '网址不安全，已略过',
  network: '网络连接失败',
  timeout: '服务器长时间没有响应',
  status: '服务器返回错误',
  size: '内容过大',
  content: '没有可显示的内容',
};

/** Why nothing was loaded. */
export type Failure = keyof typeof FAILURE_SIMPLIFIED;

export const FAILURE: PerLocale<typeof FAILURE_SIMPLIFIED> = {
  'zh-Hans': FAILURE_SIMPLIFIED,
  'zh-Hant': {
    address: '網址不安全，已略過',
    network: '網路連線失敗',
    timeout: '伺服器長時間沒有回應',
    status: '伺服器回傳錯誤',
    size: '內容過大',
    content: '沒有可顯示的內容',
  },
  en: {
    address: 'is not a safe address and was left out',
    network: 'could not be reached',
    timeout: 'took too long to answer',
    status: 'was answered with an error',
    size: 'is too large',
    content: 'holds nothing that can be shown',
  },
};
