import { ARTICLE_TYPES, type Article, type ArticleType, type Related } from '../../models/article.js';
import type { SourceRef } from '../../models/credits.js';
import { isTime } from '../../models/time.js';
import { compact } from '../fitting.js';
import { NUMBER } from '../take.js';
import { partyNamed } from './credits.js';
import type { Found } from './dialects.js';
import type { XmlElement } from './element.js';
import { addressAt, langOf, lineOf, linksTo, tagOf, type Feed } from './feed.js';
import { mediaOf } from './media.js';
import { rightsOf } from './rights.js';

/** An entry without a headline or an address is no article: an issue, and all of it is lost. */
export function articleOf(entry: XmlElement, found: Found, feed: Feed): Article | undefined {
  const { title, headline, url, summary, publishedAt, updatedAt, credits, tags } = found;
  if (!headline || url === undefined) {
    feed.notes.issue(entry.path, headline ? 'url-missing' : 'headline-missing');
    entry.lose();
    return undefined;
  }
  const language = entry.first('dc:language');
  const lang = tagOf(language?.peekText());
  if (lang) language?.text();
  const sorted = sortedTags(tags, feed);
  const subheadline = entry.first('dcterms:alternative');
  return {
    ...compact({
      schemaVersion: '1' as const,
      id: found.id ?? url,
      type: sorted.type ?? 'news',
      lang: lang ?? langOf(title ?? entry) ?? feed.lang,
      headline,
      url,
      subheadline: subheadline && lineOf(subheadline, feed),
      summary: summary || undefined,
      section: sorted.section ? { name: sorted.section } : undefined,
      column: sorted.column,
      tags: sorted.tags,
      publishedAt,
      updatedAt,
      expiresAt: expiryOf(entry),
      media: mediaOf(entry, feed),
      source: sourceOf(entry, feed),
      rights: rightsOf(entry, feed),
      commentCount: commentsOf(entry),
      related: linksTo('related', entry).flatMap((link) => relatedAt(link, feed)),
    }),
    credits,
  };
}

interface Sorted {
  type?: ArticleType;
  section?: string;
  column?: string;
  readonly tags: string[];
}

/** Categories of a domain that we write say what they are; all others are tags, and their domain is lost. */
function sortedTags(elements: readonly XmlElement[], feed: Feed): Sorted {
  const sorted: Sorted = { tags: [] };
  const known = new Set<string>();
  for (const element of elements) {
    const isAtom = element.name === 'atom:category';
    const label = isAtom ? element.attribute('label') : undefined;
    const text = isAtom ? label || element.attribute('term') : lineOf(element, feed);
    if (!text) continue;
    const domain = element.peek(isAtom ? 'scheme' : 'domain');
    const type = ARTICLE_TYPES.find((one) => domain === 'type' && one === text);
    if (type && !sorted.type) sorted.type = type;
    else if ((domain === 'section' || domain === 'column') && sorted[domain] === undefined)
      sorted[domain] = text;
    else {
      if (!known.has(text)) sorted.tags.push(text);
      known.add(text);
      element.lose();
      element.text();
      if (isAtom) element.attribute(label ? 'label' : 'term');
    }
  }
  return sorted;
}

function expiryOf(entry: XmlElement): Article['expiresAt'] {
  const valid = entry.first('dcterms:valid');
  const end = /(?:^|;)\s*end=([^;]+)/.exec(valid?.peekText() ?? '')?.[1]?.trim();
  if (!isTime(end)) return undefined;
  valid?.take();
  return end;
}

function commentsOf(entry: XmlElement): number | undefined {
  const comments = entry.first('slash:comments');
  return NUMBER.test(comments?.peekText() ?? '') ? Number(comments?.text()) : undefined;
}

/** A link without a title has no headline to show: it is lost. */
function relatedAt(link: XmlElement, feed: Feed): readonly Related[] {
  if (!link.peek('title')) return [];
  link.attribute('rel');
  const headline = link.attribute('title') ?? '';
  const url = addressAt(link, 'href', feed);
  return url === undefined ? [] : [{ headline, url }];
}

/** The channel an item came from (`source`), the feed an entry was copied from, the page it was found by (`via`). */
function sourceOf(entry: XmlElement, feed: Feed): SourceRef | undefined {
  const source = entry.first('source', 'dc:source');
  if (source) return reference(lineOf(source, feed), addressAt(source, 'url', feed));
  const copied = entry.first('atom:source');
  const [link] = copied ? linksTo('alternate', copied) : linksTo('via', entry);
  const title = copied?.first('atom:title');
  link?.attribute('rel');
  const name = copied ? title && lineOf(title, feed) : link?.attribute('title');
  return reference(name ?? '', addressAt(link, 'href', feed));
}

/** An address alone is called by its host. */
function reference(name: string, url: string | undefined): SourceRef | undefined {
  const isAddress = /^https?:\/\/\S+$/i.test(name);
  const address = url ?? (isAddress ? name : undefined);
  const host = address && (/^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)/i.exec(address)?.[1] ?? address);
  const called = isAddress ? host : name || host;
  return called
    ? compact({ party: partyNamed(called), relation: 'republished' as const, url: address })
    : undefined;
}
