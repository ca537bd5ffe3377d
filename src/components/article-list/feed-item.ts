import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import { plainLine } from './plain-text.js';

/** Of an article what a list and a card show. */
export type FeedItem = Pick<Article, 'id' | 'headline' | 'url' | 'credits'> & Partial<Article>;

/** What a document says of an item, before it is checked. */
export interface Found {
  readonly id?: unknown;
  /** Where it can be read, the best first. */
  readonly urls: readonly unknown[];
  readonly headline: Article['headline'] | undefined;
  readonly column?: string | undefined;
  readonly summary?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly image?:
    | {
        readonly src: unknown;
        readonly alt?: unknown;
        readonly width?: unknown;
        readonly height?: unknown;
      }
    | undefined;
}

const known = (size: unknown): number | undefined => (Number(size) > 0 ? Number(size) : undefined);

/** An item as an article; `undefined` without a headline or an address that is safe. */
export function feedItem({ id, urls, image, headline, ...rest }: Found, base: string): FeedItem | undefined {
  const url = urls.map((one) => (one ? safeHref(one, base) : null)).find(Boolean);
  if (!url || !headline) return undefined;
  const src = image && safeHref(image.src, base);
  const name = typeof id === 'number' ? String(id) : id;
  const all = {
    ...rest,
    // Beside the headline a picture that nobody described is an ornament.
    media: src
      ? [
          {
            kind: 'image',
            src,
            alt: typeof image.alt === 'string' ? plainLine(image.alt) : '',
            width: known(image.width),
            height: known(image.height),
          },
        ]
      : undefined,
  };
  const said: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(all)) if (value) said[key] = value;
  return {
    id: (typeof name === 'string' && name.trim()) || url,
    url,
    headline,
    credits: [],
    ...said,
  };
}
