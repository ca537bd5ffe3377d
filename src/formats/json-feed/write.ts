import type { Article } from '../../models/article.js';
import { ARTICLE } from '../../shapes/article.js';
import { fitting } from '../fitting.js';
import { feedBase } from '../feed-base.js';
import { Notes, type FeedInfo, type Writing } from '../reading.js';
import { remainder } from '../remainder.js';
import { checkedInfo, writeInfo } from './info.js';
import { readBack, writeItem, type Feed } from './item.js';
import { ABOUT, type JsonFeed, type JsonFeedItem } from './json-feed.js';

/**
 * A JSON Feed 1.1 of articles. Nothing of an article is lost: what the standard fields do not say, or not exactly, stands in
 * each item's `_sixbloom`, a publication date without a clock among it, since the standard ones are RFC 3339 moments. As
 * `content_text` stands the summary, or nothing, for an article holds no more of its text. Addresses become absolute where
 * the feed's own is.
 *
 * What fits no model is left out and listed in `lost`, under the article's index (`2.media.0.src`) or `feed`; an article
 * without its required fields makes no item.
 */
export function toJsonFeed(articles: readonly Article[], feed: FeedInfo): Writing<JsonFeed> {
  const notes = new Notes('en');
  const info = checkedInfo(feed, 'feed', notes);
  const base = feedBase(info.url, info.feedUrl, undefined);
  const written: Feed = { notes, lang: info.lang ?? 'zh-CN', base, authors: [] };
  const items = articles
    .flatMap((article, index) => fitting(ARTICLE, article, String(index), notes))
    .map((article): JsonFeedItem => {
      const item = writeItem(article, written);
      return { ...item, _sixbloom: { about: ABOUT, ...remainder(article, readBack(item, written)) } };
    });
  return { output: { ...writeInfo(info, base), items }, lost: notes.lost };
}
