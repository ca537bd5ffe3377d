import type { Article } from '../../models/article.js';
import { WRITER_ROLES, type Party } from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import type { MediaObject } from '../../models/media.js';
import { isRecord } from '../../shapes/leaves.js';
import { compact, refuse } from '../fitting.js';
import { kindOfType, typeAt } from '../media-types.js';
import { picturesIn } from '../pictures.js';
import { Notes } from '../reading.js';
import { readAs, readHref, readLanguage, readMoment } from '../read-value.js';
import { dateTime } from '../rfc3339.js';
import { Source } from '../source.js';
import { isString } from '../take.js';
import { isGarbled, plainLine, plainText } from '../text.js';
import type { JsonFeedAttachment, JsonFeedAuthor, JsonFeedItem } from './json-feed.js';

/** What items of a feed are read and written by. */
export interface Feed {
  readonly notes: Notes;
  readonly lang: string;
  readonly base?: string | undefined;
  readonly zone?: string | undefined;
  /** Who wrote the items that name nobody. */
  readonly authors: readonly Party[];
}

/** The standard fields of an item; those that say nothing are `undefined` or empty. */
export function writeItem(
  article: Partial<Article>,
  { lang: ours, base }: Pick<Feed, 'lang' | 'base'>,
): Omit<JsonFeedItem, '_sixbloom'> {
  const lang = article.lang ?? ours;
  const summary = pickText(article.summary, lang);
  const writers = (article.credits ?? []).filter(({ role }) => WRITER_ROLES.includes(role));
  const url = safeHref(article.url, base) ?? '';
  const from = safeHref(article.source?.url, base) ?? url;
  return compact({
    id: article.id ?? '',
    url,
    external_url: from === url ? undefined : from,
    title: pickText(article.headline, lang) ?? '',
    // One of the contents must be there, and an article holds no more of its text than this.
    content_text: summary ?? '',
    summary,
    ...writeMedia(article.media, lang, base),
    date_published: dateTime(article.publishedAt),
    date_modified: dateTime(article.updatedAt),
    authors: writers.flatMap(({ parties }) => parties.map((party) => writeAuthor(party, lang, base))),
    tags: article.tags,
    language: lang === ours ? undefined : lang,
  });
}

/** What the standard fields of an item say, as far as they can be read. */
export function readItem(item: Source, feed: Feed): Partial<Article> {
  const { notes, base, zone } = feed;
  const text = (key: string, plain: (text: string) => string): string | undefined =>
    readAs(item, key, notes, (value) => {
      if (!isString(value)) return null;
      if (isGarbled(value)) notes.issue(item.pathOf(key), 'garbled');
      // Only markup, a picture perhaps: no text, and not ours, which would stand in the extension.
      if (!plain(value) && !isRecord(item.peek('_sixbloom'))) item.lose(key);
      return plain(value) || undefined;
    });

  const summary = text('summary', plainText);
  for (const key of ['content_text', 'content_html']) {
    const content = item.peek(key);
    if (!isString(content) || (key === 'content_html' && /<(?:img|video|audio|iframe)\b/i.test(content)))
      continue;
    // The summary once more, as it stands there or as it is read.
    if (content === item.peek('summary') || (summary && plainText(content) === summary)) item.take(key);
  }
  const authors = readAuthors(item, notes, base);
  const media = readMedia(item, notes, base);
  const tags = item.items('tags').flatMap((tag) => {
    const value = tag.whole() as unknown;
    if (isString(value) || Number.isFinite(value)) return plainLine(String(value)) || [];
    return value === null ? [] : refuse(value, tag.path, notes);
  });
  const parties = authors.length ? authors : feed.authors;
  return {
    ...compact({
      schemaVersion: '1',
      id: readAs(item, 'id', notes, (id) => {
        if (isString(id)) return id.trim() || undefined;
        return Number.isFinite(id) ? String(id) : null;
      }),
      type: 'news',
      lang: readLanguage(item, notes) ?? feed.lang,
      headline: text('title', plainLine),
      summary,
      url: readHref(item, 'url', notes, base),
      publishedAt: readMoment(item, 'date_published', notes, zone),
      updatedAt: readMoment(item, 'date_modified', notes, zone),
      media,
      tags: [...new Set(tags)],
    }),
    // JSON Feed says who wrote an item, and not as what.
    credits: parties.length ? [{ role: 'author', parties }] : [],
  };
}

/** What the standard fields of an item that was written say. */
export function readBack(item: object, feed: Feed): Partial<Article> {
  return readItem(new Source({ ...item }), { ...feed, notes: new Notes('en') });
}

export function writeAuthor(party: Party, lang: string, base: string | undefined): JsonFeedAuthor {
  return compact({
    name: pickText(party.name, lang),
    url: safeHref(party.url, base) ?? undefined,
    avatar: safeHref(party.image, base) ?? undefined,
  });
}

/** Authors of 1.1 (`authors`) and of 1.0 (`author`); a name alone is one, too. Who has no name cannot be credited. */
export function readAuthors(holder: Source, notes: Notes, base: string | undefined): readonly Party[] {
  const authors = [...holder.items('authors'), ...holder.items('author')] as readonly Source[];
  return authors.flatMap((author): readonly Party[] => {
    const { value } = author;
    const given = isRecord(value) ? value['name'] : author.whole();
    const name = isString(given) ? plainLine(given) : '';
    if (!name) {
      author.whole();
      return refuse(value, author.path, notes);
    }
    author.take('name');
    const url = readHref(author, 'url', notes, base);
    const image = readHref(author, 'avatar', notes, base);
    return [compact({ kind: 'person', name, url, image })];
  });
}

const UNKNOWN = 'application/octet-stream';

/** The picture that a list of items shows goes to `image`, everything else to `attachments`. */
function writeMedia(
  media: Article['media'] = [],
  lang: string,
  base: string | undefined,
): Pick<JsonFeedItem, 'image' | 'attachments'> {
  const shown = media.find((one) => one.kind === 'image');
  const image = shown?.src ?? media.find((one) => one.poster)?.poster;
  const attachments = media
    .filter((one) => one !== shown)
    .flatMap(({ src, sources, caption, duration }): readonly JsonFeedAttachment[] => {
      const url = safeHref(src, base);
      if (url === null) return [];
      const type = sources?.find((file) => file.src === src)?.type ?? typeAt(src) ?? UNKNOWN;
      return [
        compact({ url, mime_type: type, title: pickText(caption, lang), duration_in_seconds: duration }),
      ];
    });
  return { image: safeHref(image, base) ?? undefined, attachments };
}

/** What an item shows: its `image`, else its `banner_image`; then its attachments, whatever their type. */
function readMedia(item: Source, notes: Notes, base: string | undefined): readonly MediaObject[] {
  const image = readHref(item, item.peek('image') ? 'image' : 'banner_image', notes, base);
  const pictures: readonly MediaObject[] = image ? [{ kind: 'image', src: image }] : [];
  const attached = item.items('attachments').flatMap((attachment) => readAttachment(attachment, notes, base));
  return [...pictures, ...attached.filter(({ src }) => src !== image)];
}

function readAttachment(attachment: Source, notes: Notes, base: string | undefined): readonly MediaObject[] {
  const { value } = attachment;
  const src = isRecord(value) ? safeHref(value['url'], base) : null;
  if (src === null) {
    attachment.whole();
    return refuse(value, attachment.path, notes, isRecord(value) ? 'address' : 'shape');
  }
  attachment.take('url');
  const type = attachment.accept('mime_type', isString)?.trim().toLowerCase() ?? '';
  const isDuration = (seconds: unknown): seconds is number =>
    typeof seconds === 'number' && seconds >= 0 && seconds < Infinity;
  return [
    compact({
      kind: kindOfType(type) ?? 'embed',
      src,
      sources: type && type !== UNKNOWN ? [{ src, type }] : [],
      caption: plainText(attachment.accept('title', isString) ?? '') || undefined,
      duration: attachment.accept('duration_in_seconds', isDuration),
    }),
  ];
}

/** The pictures of a content, in its order, each once. */
export function readPictures(html: unknown, base: string | undefined): readonly MediaObject[] {
  const pictures = new Map<string, MediaObject>();
  for (const { src, alt } of picturesIn(isString(html) ? html : '')) {
    const address = safeHref(src, base);
    if (address && !pictures.has(address))
      pictures.set(address, compact({ kind: 'image', src: address, alt }));
  }
  return [...pictures.values()];
}
