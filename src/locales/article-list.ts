import type { Locale } from '../models/locale.js';

interface ArticleListWords {
  /** Said once, when a list has come. */
  readonly loaded: (count: number) => string;
  readonly empty: string;
  /** Goes on with the reason. */
  readonly failed: string;
  /** Since when the list that is still shown stands; goes on with the reason. */
  readonly stale: (since: string) => string;
  readonly more: string;
  /** The button that shows what `max` cut off. */
  readonly rest: (count: number) => string;
}

export const ARTICLE_LIST: Readonly<Record<Locale, ArticleListWords>> = {
  'zh-Hans': {
    loaded: (count) => `已载入${count}条`,
    empty: '暂无内容',
    failed: '未能载入：',
    stale: (since) => `以下为${since}载入的内容，暂未能更新：`,
    more: '更多',
    rest: (count) => `展开其余${count}条`,
  },
  'zh-Hant': {
    loaded: (count) => `已載入${count}則`,
    empty: '暫無內容',
    failed: '未能載入：',
    stale: (since) => `以下為${since}載入的內容，暫未能更新：`,
    more: '更多',
    rest: (count) => `展開其餘${count}則`,
  },
  en: {
    loaded: (count) => `${count} ${count === 1 ? 'article' : 'articles'} loaded`,
    empty: 'Nothing here yet',
    failed: 'Could not be loaded: ',
    stale: (since) => `As loaded on ${since}; could not be updated: `,
    more: 'More',
    rest: (count) => `Show ${count} more`,
  },
};
