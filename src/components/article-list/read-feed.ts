import { feedBase } from '../../formats/feed-base.js';
import { picturesIn } from '../../formats/pictures.js';
import { readTime } from '../../formats/read-time.js';
import { plainLine, plainText } from '../../formats/text.js';
import { safeHref } from '../../models/href.js';
import { isRecord } from '../../shapes/leaves.js';
import { feedItem, type FeedItem, type PrintedImage } from './feed-item.js';
import { readXml } from './read-xml.js';

type Values = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The articles of a document as far as a list shows them: JSON Feed, RSS, Atom or JSON of our own articles, told by what the
 * document says. `undefined` where it is none of these. Never throws.
 */
export function readFeed(body: string, url: string): FeedItem[] | undefined {
  const text = body.replace(/^\ufeff/, '').trim();
  try {
    return /^[[{]/.test(text) ? readJson(JSON.parse(text), url) : readXml(text, url);
  } catch {
    return undefined;
  }
}

function readJson(json: unknown, url: string): FeedItem[] | undefined {
  const { items, articles = items, home_page_url: page, feed_url: feed } = json as Values;
  const list: unknown = Array.isArray(json) ? json : articles;
  const entries: readonly unknown[] = Array.isArray(list) ? list : [json];
  const base = feedBase(page, feed, url) ?? url;
  const read = entries.flatMap((entry) => readEntry(entry, base) ?? []);
  // A list of something else; an empty list is one of articles.
  return entries.length && !read.length ? undefined : read;
}

function readEntry(entry: unknown, base: string): FeedItem | undefined {
  // JSON-LD has headlines and addresses too, and says the rest in words that are not read here.
  if (!isRecord(entry) || '@type' in entry) return undefined;
  return 'headline' in entry ? ownArticle(entry, base) : feedEntry(entry, base);
}

/** An article of ours as it is: the card that shows it is its judge. Only its addresses become absolute. */
function ownArticle(article: Values, base: string): FeedItem | undefined {
  const { headline, id, media, credits = [] } = article;
  const url = safeHref(article['url'], base);
  if (!url || !headline) return undefined;
  return { ...article, id: id ?? url, url, headline, credits, media: absoluteMedia(media, base) } as FeedItem;
}

function absoluteMedia(media: unknown, base: string): unknown {
  if (!Array.isArray(media)) return undefined;
  return media.map((file: unknown) => {
    if (!isRecord(file)) return file;
    const absolute = { ...file };
    for (const key of ['src', 'poster'])
      if (key in file) absolute[key] = safeHref(file[key], base) ?? file[key];
    return absolute;
  });
}

function feedEntry(entry: Values, base: string): FeedItem | undefined {
  const { id } = entry;
  const item = feedItem(
    {
      id,
      urls: [entry['url'], /^https?:/i.test(textOf(id)) && id, entry['external_url']],
      headline: plainLine(textOf(entry['title'])),
      summary: plainText(textOf(entry['summary'])),
      publishedAt: readTime(entry['date_published']),
      updatedAt: readTime(entry['date_modified']),
      images: imagesOf(entry),
    },
    base,
  );
  // What JSON Feed has no place for, in a feed of ours: who paid for it, among others.
  const { _sixbloom: extension } = entry;
  return item && isRecord(extension) ? { ...extension, ...item } : item;
}

function* imagesOf(entry: Values): Generator<PrintedImage> {
  yield { src: entry['image'] };
  yield { src: entry['banner_image'] };
  yield* picturesIn(textOf(entry['content_html']));
}
