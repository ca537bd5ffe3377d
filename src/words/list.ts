import type { PerLocale } from '../models/locale.js';

/** A list of articles. */
const SIMPLIFIED = {
  /** Said once, when a list has come. */
  loaded: (count: number) => `已载入${count}条`,
  empty: '暂无内容',
  more: '更多',
  /** The button that shows what `max` cut off. */
  rest: (count: number) => `展开其余${count}条`,
};

export const LIST: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
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
