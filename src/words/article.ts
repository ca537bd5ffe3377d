import type { AccessTerms, ArticleState, Indicator, LiveState } from '../models/article.js';
import type { PerLocale } from '../models/locale.js';

/** What a reader must know of an article before reading it, beside how it was made. */
type ArticleMark =
  Indicator | Exclude<ArticleState, 'published' | 'withdrawn'> | Exclude<AccessTerms, 'free'> | 'new';

const SIMPLIFIED = {
  marks: {
    exclusive: '独家',
    breaking: '突发',
    original: '原创',
    new: '最新',
    updated: '有更新',
    corrected: '已更正',
    registration: '注册后可读',
    subscription: '订阅后可读',
  } satisfies Record<ArticleMark, string>,
  live: { upcoming: '即将直播', live: '直播中', ended: '直播已结束' } satisfies Record<LiveState, string>,
  withdrawn: '本文已撤回',
  /** In front of the time of an update. */
  updated: '更新于',
  comments: (count: number) => `${count}条评论`,
  /** Behind a link that leads to another site, for who hears it. */
  external: '（外部链接）',
};

export const ARTICLE: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    marks: {
      exclusive: '獨家',
      breaking: '突發',
      original: '原創',
      new: '最新',
      updated: '有更新',
      corrected: '已更正',
      registration: '註冊後可讀',
      subscription: '訂閱後可讀',
    },
    live: { upcoming: '即將直播', live: '直播中', ended: '直播已結束' },
    withdrawn: '本文已撤回',
    updated: '更新於',
    comments: (count) => `${count}則評論`,
    external: '（外部連結）',
  },
  en: {
    marks: {
      exclusive: 'Exclusive',
      breaking: 'Breaking',
      original: 'Original',
      new: 'New',
      updated: 'Updated',
      corrected: 'Corrected',
      registration: 'Registration required',
      subscription: 'Subscribers only',
    },
    live: { upcoming: 'Live soon', live: 'Live', ended: 'Live ended' },
    withdrawn: 'This article has been withdrawn',
    updated: 'Updated ',
    comments: (count) => `${count} ${count === 1 ? 'comment' : 'comments'}`,
    external: ' (external link)',
  },
};

/** In front of what was put right. */
export const CORRECTION: PerLocale<string> = { 'zh-Hans': '更正', 'zh-Hant': '更正', en: 'Correction' };
