import { feedItem, type FeedItem, type PrintedImage } from '../components/article-list/feed-item.js';
import { readTime } from '../formats/read-time.js';
import { plainLine, plainText } from '../formats/text.js';
import { safeHref } from '../models/href.js';
import { isRecord } from '../shapes/leaves.js';

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
    const [item, ...others] = articlesIn(text).flatMap((article) => itemOf(article, url, base) ?? []);
    if (item && !others.length) return item;
  }
  const meta = (name: string): string | undefined =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() || undefined;
  return feedItem(
    {
      urls: [url],
      headline: meta('og:title'),
      summary: meta('og:description'),
      publishedAt: readTime(meta('article:published_time')),
      images: [{ src: meta('og:image'), alt: meta('og:image:alt') }],
    },
    base,
  );
}

type LdNode = Readonly<Record<string, unknown>>;

/** The articles that a script of JSON-LD describes: by itself, in a list or a graph, as what a page is about. */
function articlesIn(json: string): LdNode[] {
  try {
    return nodesIn(JSON.parse(json)).filter(({ '@type': type }) =>
      /Article|Posting|Report|Review|CreativeWork/.test(String(type)),
    );
  } catch {
    return [];
  }
}

function nodesIn(value: unknown): LdNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isRecord(value)) return [];
  return [value, ...nodesIn(value['@graph']), ...nodesIn(value['mainEntity'])];
}

function itemOf(article: LdNode, url: string, base: string): FeedItem | undefined {
  const text = (key: string): string => {
    const value = article[key];
    return typeof value === 'string' ? value : '';
  };
  return feedItem(
    {
      id: article['@id'],
      urls: [url],
      headline: plainLine(text('headline') || text('name')),
      summary: plainText(text('description')),
      publishedAt: readTime(text('datePublished') || text('dateCreated')),
      updatedAt: readTime(article['dateModified']),
      images: [article['image'], article['thumbnailUrl']].flat().map(imageOf),
    },
    base,
  );
}

function imageOf(image: unknown): PrintedImage {
  if (!isRecord(image)) return { src: image };
  const { url, contentUrl, width, height, caption } = image;
  return { src: contentUrl ?? url, width, height, alt: caption };
}
