import type { PerLocale } from '../models/locale.js';

interface ListWords {
  /** Said once, when a list has come. */
  readonly loaded: (count: number) => string;
  readonly empty: string;
  readonly more: string;
  /** The button that shows what `max` cut off. */
  readonly rest: (count: number) => string;
}

/** A list of articles. */
export const LIST: PerLocale<ListWords> = {
  'zh-Hans': {
    loaded: (count) => `已载入${count}条`,
    empty: '暂无内容',
    more: '更多',
    rest: (count) => `展开其余${count}条`,
  },
  'zh-Hant': {
    loaded: (count) => `已載入${count}則`,
    empty: '暫無內容',
    more: '更多',
    rest: (count) => `展開其餘${count}則`,
  },
  en: {
    loaded: (count) => `${count} ${count === 1 ? 'article' : 'articles'} loaded`,
    empty: 'Nothing here yet',
    more: 'More',
    rest: (count) => `Show ${count} more`,
  },
};
