import type { Article } from '../../models/article.js';

/** Fired when a reader follows the link of a card, by whatever key or button. Bubbles, composed. */
export class BloomArticleSelectedEvent extends Event {
  constructor(
    /** Where the link leads, absolute. */
    readonly url: string,
    readonly headline: string,
    /** The card's `article`, where it has one. */
    readonly article: Article | undefined,
  ) {
    super('bloom-article-selected', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bloom-article-selected': BloomArticleSelectedEvent;
  }
}
