import { feedItem, type FeedItem } from '../components/article-list/feed-item.js';
import { feedTime } from '../components/article-list/plain-text.js';
import { readFeed } from '../components/article-list/read-feed.js';
import { safeHref } from '../models/href.js';

/**
 * What the page of an article says of it: its JSON-LD, where that is of one article, else its OpenGraph. `undefined` where it
 * says neither. `url` is where the page was found, and where the article is said to be.
 */
export function readPage(html: string, url: string): FeedItem | undefined {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // Not by a member of the document: in Firefox `<img name="querySelector">` hides those of a parsed one too.
  const page = document.createTreeWalker(parsed, NodeFilter.SHOW_ELEMENT).nextNode() as HTMLElement;
  const base = safeHref(page.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
  for (const { text } of page.querySelectorAll<HTMLScriptElement>('script[type^="application/ld+json"]')) {
    const [item, ...others] = readFeed(text, base, url) ?? [];
    if (item && !others.length) return { ...item, url };
  }
  const said = (name: string): string | undefined =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() || undefined;
  const src = said('og:image');
  return feedItem(
    {
      urls: [url],
      headline: said('og:title'),
      summary: said('og:description'),
      publishedAt: feedTime(said('article:published_time')),
      image: src ? { src, alt: said('og:image:alt') } : undefined,
    },
    base,
  );
}
