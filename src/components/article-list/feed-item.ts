import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import type { Instant, PartialDate } from '../../models/time.js';
import { plainLine } from '../../formats/text.js';

/** Of an article what a list and a card show. */
export type FeedItem = Pick<Article, 'id' | 'headline' | 'url' | 'credits'> & Partial<Article>;

/** A picture as a document names it. */
export interface PrintedImage {
  readonly src: unknown;
  readonly alt?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

/** What a document says of an item, before it is checked. */
interface PrintedItem {
  readonly id?: unknown;
  /** Where it can be read, the best first. */
  readonly urls: readonly unknown[];
  readonly headline: string | undefined;
  readonly column?: string | undefined;
  readonly summary?: string | undefined;
  readonly publishedAt?: Instant | PartialDate | null;
  readonly updatedAt?: Instant | PartialDate | null;
  /** The best first; looked for only until one has an address that is safe. */
  readonly images: Iterable<PrintedImage>;
}

/** An item as an article; `undefined` without a headline or an address that is safe. */
export function feedItem(printed: PrintedItem, base: string): FeedItem | undefined {
  const { id, urls, headline, column, summary, publishedAt, updatedAt, images } = printed;
  const url = urls.map((address) => (address ? safeHref(address, base) : null)).find(Boolean);
  if (!url || !headline) return undefined;
  const name = typeof id === 'number' ? String(id) : id;
  const image = imageOf(images, base);
  return {
    id: (typeof name === 'string' && name.trim()) || url,
    url,
    headline,
    credits: [],
    ...(column && { column }),
    ...(summary && { summary }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && { updatedAt }),
    ...(image && { media: [image] }),
  };
}

function imageOf(images: Iterable<PrintedImage>, base: string): NonNullable<Article['media']>[0] | undefined {
  for (const { src, alt, width, height } of images) {
    const address = safeHref(src, base);
    if (!address) continue;
    return {
      kind: 'image',
      src: address,
      // Beside the headline a picture that nobody described is an ornament.
      alt: typeof alt === 'string' ? plainLine(alt) : '',
      ...(Number(width) > 0 && { width: Number(width) }),
      ...(Number(height) > 0 && { height: Number(height) }),
    };
  }
  return undefined;
}
