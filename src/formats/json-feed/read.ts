import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import { feedBase } from '../feed-base.js';
import { inputJson, type Input } from '../input.js';
import { Notes, type ReadOptions } from '../reading.js';
import { restored } from '../remainder.js';
import type { FormatIssueCode } from '../../words/format-issues.js';
import { compact, refuse } from '../fitting.js';
import { isRecord } from '../../shapes/leaves.js';
import { Source } from '../source.js';
import { readExtension, readInfo } from './info.js';
import { readAuthors, readBack, readItem, readPictures, writeItem, type Feed } from './item.js';
import type { JsonFeedReading } from './json-feed.js';

/**
 * Articles of a JSON Feed, 1.0 or 1.1, ours or anybody's, as text, bytes or parsed JSON.
 *
 * An item without an id goes by its address, one without an address by an id or an `external_url` that is one; without any
 * of them, or without a title, it is no article. Who wrote the feed wrote the items that name nobody. Contents are lost,
 * unless they are the summary again, for an article holds no body.
 *
 * The fields of our own extension complete an item. Where a standard field and the extension disagree, somebody has edited
 * the feed: the standard field is read and the extension's is lost. Of an edited `external_url` only the address changes.
 */
export function fromJsonFeed(input: Input | object, options: ReadOptions = {}): JsonFeedReading {
  const notes = new Notes(options.locale);
  const json = inputJson(input, notes);
  if (json === undefined) return { articles: [], issues: notes.issues, lost: notes.lost, feed: {} };
  if (!isRecord(json)) refuse(json, '', notes);
  const root = new Source(isRecord(json) ? json : {});
  root.take('version');
  const base = feedBase(root.peek('home_page_url'), root.peek('feed_url'), options.base);
  const authors = readAuthors(root, notes, base);
  const info = readInfo(root, authors, notes, base);
  const feed: Feed = { notes, base, zone: options.zone, lang: info.lang ?? options.lang ?? 'zh-CN', authors };

  const articles = root.items('items').flatMap((item) => readArticle(item, feed));
  if (!articles.length && isRecord(json)) notes.issue('items', 'no-articles');
  // Whom the feed names beside its publisher, and no item took.
  if (!articles.some(({ credits }) => credits[0]?.parties === authors))
    authors.slice(1).forEach((value, index) => notes.lost.push({ path: `authors.${index + 1}`, value }));
  return { articles, issues: notes.issues, lost: [...root.lost(), ...notes.lost], feed: info };
}

function readArticle(item: Source, feed: Feed): readonly Article[] {
  const { notes, base } = feed;
  const given = item.value;
  const mark = notes.lost.length;
  const refused = (code: FormatIssueCode): readonly never[] => {
    item.whole();
    notes.lost.length = mark;
    return refuse(given, item.path, notes, code);
  };
  if (!isRecord(given)) return refused('shape');

  const isOurs = isRecord(given['_sixbloom']);
  const own: Feed = { ...feed, authors: isOurs ? [] : feed.authors };
  const rest = readExtension(item, notes);
  const plain = readItem(item, own);
  const project = (article: Partial<Article>): Partial<Article> => readBack(writeItem(article, own), own);
  const article = isOurs ? restored(plain, rest, `${item.path}._sixbloom`, notes, project) : plain;

  const external = safeHref(item.peek('external_url'), base) ?? undefined;
  const url = article.url ?? page(article.id) ?? external;
  const id = article.id ?? url;
  const { headline, source } = article;
  if (!headline) return refused('headline-missing');
  if (!url || !id) return refused('url-missing');
  if (url === external || source) item.take('external_url');
  if (!article.publishedAt && !given['date_published'])
    notes.issue(`${item.path}.date_published`, 'date-missing');
  const isElsewhere = source && external && external !== (safeHref(source.url, base) ?? url);
  const media = article.media ?? (isOurs ? [] : readPictures(given['content_html'], base));
  const made = { ...(article as Article), ...compact({ id, url, headline, media }) };
  notes.id(id, `${item.path}.id`);
  return [isElsewhere ? { ...made, source: { ...source, url: external } } : made];
}

/** An id that is the address of a page, as the specification recommends. */
function page(id: string | undefined): string | undefined {
  return id && /^https?:/i.test(id) ? (safeHref(id) ?? undefined) : undefined;
}
