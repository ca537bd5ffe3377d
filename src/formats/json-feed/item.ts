import type { Article } from '../../models/article.js';
import { WRITER_ROLES, type Party } from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import type { Notes } from '../reading.js';
import { readHref, readLanguage, readMoment } from '../read-value.js';
import { dateTime } from '../rfc3339.js';
import { compact, refuse } from '../fitting.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { isGarbled, plainLine, plainText } from '../text.js';
import { authorCredits, readAuthors, writeAuthor } from './author.js';
import type { JsonFeedItem } from './json-feed.js';
import { readMedia, writeMedia } from './media.js';

/** What items of a feed are read and written by. */
export interface Feed {
  readonly notes: Notes;
  readonly lang: string;
  readonly base?: string;
  readonly zone?: string;
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
  const text = (key: string, plain: (text: string) => string): string | undefined => {
    const value = item.take(key);
    if (typeof value !== 'string') {
      if (value !== undefined && value !== null) refuse(value, item.pathOf(key), notes);
      return undefined;
    }
    if (isGarbled(value)) notes.issue(item.pathOf(key), 'garbled');
    // Only markup, a picture perhaps: no text, and not ours, which would stand in the extension.
    if (!plain(value) && !isRecord(item.peek('_sixbloom'))) item.lose(key);
    return plain(value) || undefined;
  };

  const summary = text('summary', plainText);
  for (const key of ['content_text', 'content_html']) {
    const content = item.peek(key);
    if (
      typeof content !== 'string' ||
      (key === 'content_html' && /<(?:img|video|audio|iframe)\b/i.test(content))
    )
      continue;
    // The summary once more, as it stands there or as it is read.
    if (content === item.peek('summary') || (summary && plainText(content) === summary)) item.take(key);
  }
  const authors = readAuthors(item, 'person', notes, base);
  const media = readMedia(item, notes, base);
  const tags = item.items('tags').flatMap((tag) => {
    const value = tag.whole() as unknown;
    if (typeof value === 'string' || Number.isFinite(value)) return plainLine(String(value)) || [];
    return value === null ? [] : refuse(value, tag.path, notes);
  });
  return {
    ...compact({
      schemaVersion: '1',
      id: readId(item, notes),
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
    credits: authorCredits(authors.length ? authors : feed.authors),
  };
}

function readId(item: Source, notes: Notes): string | undefined {
  const id = item.take('id');
  if (typeof id === 'string') return id.trim() || undefined;
  if (typeof id === 'number' && Number.isFinite(id)) return String(id);
  if (id !== undefined && id !== null) refuse(id, item.pathOf('id'), notes);
  return undefined;
}
