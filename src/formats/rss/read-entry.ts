import { ARTICLE_TYPES, type Article, type ArticleType, type Related } from '../../models/article.js';
import type { SourceRef } from '../../models/credits.js';
import type { Rights } from '../../models/rights.js';
import { isTime } from '../../models/time.js';
import { compact } from '../fitting.js';
import { partyNamed } from './credits.js';
import type { XmlElement } from './element.js';
import {
  addressOf,
  hostOf,
  langOf,
  lineOf,
  tagOf,
  textOf,
  type Feed,
  type Found,
  relationOf,
} from './feed.js';
import { licenseAt, noticeOnly, YEAR } from './licenses.js';
import { mediaOf } from './read-media.js';
import { NUMBER } from '../take.js';

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
  const links = entry.all('atom:link');
  const media = mediaOf(
    entry,
    [
      ...entry.all('enclosure').map((element) => ({ element, href: element.attribute('url') ?? '' })),
      ...links
        .filter((link) => relationOf(link) === 'enclosure')
        .map((element) => ({ element, href: element.attribute('href') ?? '' })),
    ],
    entry.all('content:encoded', 'description', 'atom:content', 'atom:summary'),
    feed,
  );
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
      media,
      source: sourceOf(entry, links, feed),
      rights: rightsOf(entry, links, feed),
      commentCount: commentsOf(entry),
      related: links.flatMap((link) => relatedAt(link, feed)),
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
  if (!NUMBER.test(comments?.peekText() ?? '')) return undefined;
  return Number(comments?.text());
}

/** A link without a title has no headline to show: it is lost. */
function relatedAt(link: XmlElement, feed: Feed): readonly Related[] {
  if (relationOf(link) !== 'related' || !link.peek('title')) return [];
  link.attribute('rel');
  const headline = link.attribute('title') ?? '';
  const url = addressOf(link.attribute('href'), link, feed);
  return url === undefined ? [] : [{ headline, url }];
}

/** The channel an item came from (`source`), the feed an entry was copied from, the page it was found by (`via`). */
function sourceOf(entry: XmlElement, links: readonly XmlElement[], feed: Feed): SourceRef | undefined {
  const source = entry.first('source', 'dc:source');
  const copied = entry.first('atom:source');
  const via = links.find((link) => relationOf(link) === 'via');
  if (source) return reference(lineOf(source, feed), addressOf(source.attribute('url'), source, feed));
  if (copied) {
    const title = copied.first('atom:title');
    const link = copied.all('atom:link').find((one) => relationOf(one) === 'alternate');
    link?.attribute('rel');
    return reference(title ? lineOf(title, feed) : '', link && addressOf(link.attribute('href'), link, feed));
  }
  via?.attribute('rel');
  return via && reference(via.attribute('title') ?? '', addressOf(via.attribute('href'), via, feed));
}

/** An address alone is called by its host. */
function reference(name: string, url: string | undefined): SourceRef | undefined {
  const isAddress = /^https?:\/\/\S+$/i.test(name);
  const address = url ?? (isAddress ? name : undefined);
  const called = name && !isAddress ? name : address && hostOf(address);
  if (!called) return undefined;
  return compact({ party: partyNamed(called), relation: 'republished' as const, url: address });
}

/** The notice of the entry, else of its feed; a license alone is a notice too: its address, as printed. */
function rightsOf(entry: XmlElement, links: readonly XmlElement[], feed: Feed): Rights | undefined {
  const printed = entry.first('dc:rights', 'atom:rights', 'copyright');
  const license = entry.first('creativecommons:license', 'dcterms:license');
  const link = links.find((one) => relationOf(one) === 'license');
  const url = license
    ? addressOf(license.text(), license, feed)
    : link && addressOf(link.take().peek('href'), link, feed);
  const notice = (printed && textOf(printed, feed)) || feed.notice || url;
  if (!notice) return undefined;
  const holder = entry.first('dcterms:rightsholder');
  const name = holder && lineOf(holder, feed);
  const year = entry.first('dcterms:datecopyrighted');
  const isYear = YEAR.test(year?.peekText() ?? '');
  return {
    ...noticeOnly(notice),
    ...compact({
      holder: name ? partyNamed(name) : undefined,
      year: isYear ? Number(year?.text()) : undefined,
      license: url === undefined ? undefined : licenseAt(url),
    }),
  };
}
