import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import { feedItem, type FeedItem, type Found } from './feed-item.js';
import { feedTime, firstImage, plainLine } from './plain-text.js';
import { readXml } from './read-xml.js';

type Values = Readonly<Record<string, unknown>>;

/** Deeper than any list of lists is. */
const DEEPEST = 5;
/** Where documents keep their items: JSON Feed and ours, JSON-LD, a page's list, a package of ninjs. */
const LISTS = ['items', 'articles', '@graph', 'itemListElement', 'mainEntity', 'hasPart'];
/** What of schema.org can be an article. */
const ARTICLES = /Article|Posting|Report|Review|ListItem|CreativeWork/;

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/**
 * The articles of a document as far as a list shows them: JSON Feed, RSS, Atom, ninjs, JSON-LD, our own JSON, told by what
 * the document says. `undefined` where it is none of these. Never throws. `page` is the address of what has none of its own.
 */
export function readFeed(body: string, url: string, page?: string): FeedItem[] | undefined {
  const text = body.replace(/^\ufeff/, '').trim();
  try {
    if (!/^[[{]/.test(text)) return readXml(text, url);
    const json: unknown = JSON.parse(text);
    const entries = entriesOf(json);
    if (!entries) return undefined;
    const items = entries.flatMap((entry) => read(entry, baseOf(json, url), page) ?? []);
    // A list of something else; an empty list is one of articles.
    return entries.length && !items.length ? undefined : items;
  } catch {
    return undefined;
  }
}

/** What the addresses of a JSON Feed are relative to: its page, as in `fromJsonFeed`. */
function baseOf(json: unknown, url: string): string {
  const { home_page_url: page, feed_url: feed } = json as Values;
  return safeHref(page, url) ?? safeHref(feed, url) ?? url;
}

function entriesOf(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.flatMap((one: unknown) => entriesOf(one, depth + 1) ?? [one]);
  if (typeof value === 'string' || !isObject(value)) return undefined;
  if (word(value['@type']).includes('Breadcrumb')) return undefined;
  // What has a headline of its own is the article: its list is of its parts, such as those that cost money.
  if (value['@type'] && value['headline'] && nameOf(value)) return [value];
  const list = LISTS.find((key) => isObject(value[key]));
  if (list) return entriesOf(value[list], depth + 1);
  if (nameOf(value)) return [value];
  const package_ = value['associations'];
  return isObject(package_) ? entriesOf(Object.values(package_), depth + 1) : undefined;
}

/** A headline as the formats print it: a text, a text with its language, a list of texts in their roles. */
function textOf(value: unknown): string | undefined {
  const options = listOf(value).filter((one) => isObject(one) || typeof one === 'string');
  const main = options.find((one) => /^(?:main|summary)?$/.test(word((one as Values)['role']))) ?? options[0];
  const text = isObject(main) ? (main['@value'] ?? main['value']) : main;
  return (typeof text === 'string' && plainLine(text)) || undefined;
}

function nameOf(item: Values): Article['headline'] | undefined {
  const type = item['@type'];
  if (type !== undefined && !listOf(type).some((one) => ARTICLES.test(word(one)))) return undefined;
  const { headline, headlines, title, name } = item;
  const map =
    isObject(headline) && !Array.isArray(headline) && !('@value' in headline) ? headline : undefined;
  return (
    textOf(headline) ??
    textOf(headlines) ??
    (map as Article['headline'] | undefined) ??
    textOf(title) ??
    (type === undefined
      ? undefined
      : (textOf(name) ?? (isObject(item['item']) ? nameOf(item['item']) : undefined)))
  );
}

function read(entry: unknown, base: string, page?: string): FeedItem | undefined {
  if (!isObject(entry)) return undefined;
  const { item } = entry;
  if (isObject(item)) return read({ ...entry, item: item['url'] ?? item['@id'], ...item }, base, page);
  const headline = nameOf(entry);
  const { urls, ...rest } = foundOf(entry, headline);
  const found = feedItem({ ...rest, urls: [...urls, page] }, base);
  // Our own says more than is read here; the card that shows it is its judge.
  return found && entry['schemaVersion'] ? { ...entry, ...found, ...ownMedia(entry, base) } : found;
}

function ownMedia({ media, credits = [] }: Values, base: string): Partial<FeedItem> {
  const resolved = (Array.isArray(media) ? media : []).map((one: unknown): unknown => {
    if (!isObject(one)) return one;
    const absolute = { ...one };
    for (const key of ['src', 'poster']) if (key in one) absolute[key] = safeHref(one[key], base) ?? one[key];
    return absolute;
  });
  return { media: resolved, credits } as unknown as Partial<FeedItem>;
}

function foundOf(entry: Values, headline: Found['headline']): Found {
  const first = (...keys: string[]): unknown => keys.map((key) => entry[key]).find((value) => value);
  const html = entry['content_html'];
  const id = first('id', '@id', 'uri');
  const page = entry['mainEntityOfPage'];
  return {
    id,
    urls: [
      entry['url'],
      isObject(page) ? page['@id'] : page,
      ...pagesOf(entry),
      entry['item'],
      typeof id === 'string' && /^https?:/i.test(id) && id,
      entry['external_url'],
    ],
    headline,
    column: textOf(entry['column']),
    summary: textOf(first('summary', 'description', 'description_text', 'descriptions')),
    publishedAt: timeOf(
      first(
        'publishedAt',
        'date_published',
        'datePublished',
        'dateCreated',
        'firstCreated',
        'firstcreated',
        'versionCreated',
        'versioncreated',
      ),
    ),
    updatedAt: timeOf(first('updatedAt', 'date_modified', 'dateModified')),
    image:
      imageOf(first('media', 'image', 'banner_image', 'thumbnailUrl')) ??
      pictureOf(entry['associations']) ??
      (typeof html === 'string' ? firstImage(html) : undefined),
  };
}

const timeOf = (value: unknown): string | undefined =>
  feedTime(Array.isArray(value) ? (value[0] as unknown) : value);

/** The addresses of a ninjs item: renditions that are pages, alternative ids that call themselves addresses. */
function pagesOf(item: Values): unknown[] {
  const list = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
  const renditions = list(item['renditions']).filter(([name, one]) =>
    isObject(one) ? /html|web/i.test(`${word(one['contentType'] ?? one['mimetype'])} ${name}`) : false,
  );
  const ids = list(item['altIds'] ?? item['altids']).flatMap(([name, one]) => {
    const [role, value] = isObject(one) ? [word(one['role']), one['value']] : [name, one];
    return /^(?:url|link|href|web|permalink|canonical)$/i.test(role) ? [value] : [];
  });
  return [...renditions.map(([, one]) => (one as Values)['href']), ...ids];
}

function imageOf(value: unknown): Found['image'] {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return one ? { src: one } : undefined;
  const { width, height, alt, caption, kind } = one;
  const src = kind && kind !== 'image' ? one['poster'] : (one['src'] ?? one['contentUrl'] ?? one['url']);
  return src ? { src, width, height, alt: alt ?? caption } : undefined;
}

/** The first picture that goes with a ninjs item: the widest of its files. */
function pictureOf(associations: unknown): Found['image'] {
  const picture = (isObject(associations) ? Object.values(associations) : [])
    .filter(isObject)
    .find(({ type, renditions }) => /^(?:picture|graphic)$/.test(word(type)) && isObject(renditions));
  const files = Object.values((picture?.['renditions'] ?? {}) as Values).filter(isObject);
  const [file] = [...files].sort((one, other) => Number(other['width'] ?? 0) - Number(one['width'] ?? 0));
  return (
    file && {
      src: file['href'],
      width: file['width'],
      height: file['height'],
      alt: textOf(picture?.['headline']),
    }
  );
}
