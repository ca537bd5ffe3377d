import { ARTICLE_TYPES, type Article } from '../../models/article.js';
import type { Rights } from '../../models/rights.js';
import { pickText } from '../../models/locale.js';
import { isTime } from '../../models/time.js';
import type { Source } from '../source.js';
import { partyNamed, takeParty, writtenCredit, type WrittenCredit } from './credits.js';
import { isExact, isRfc3339, rfc822 } from './dates.js';
import { isCommons, licenseAt, takeNotice, YEAR } from './licenses.js';
import { takeHref, takeNumber, takeText } from '../take.js';
import { enclosureXml, mediaXml } from './write-media.js';
import { block, element, escaped, token, words, type Xml } from './xml.js';

type Parts = readonly (Xml | undefined)[];

/** An article as an item of RSS 2.0. What of it was written counts as read. */
export function itemXml(article: Source<Article>, feedLang: string): Xml {
  article.take('schemaVersion');
  const own: unknown = article.peek('lang');
  const lang = typeof own === 'string' && own ? own : feedLang;
  if (lang === own) article.take('lang');
  return block('item', {}, [
    words('title', takeText(article.at('headline'), lang)),
    ...addresses(article),
    ...times(article),
    lang === feedLang ? undefined : token('dc:language', lang),
    words('description', takeText(article.at('summary'), lang)),
    words('dcterms:alternative', takeText(article.at('subheadline'), lang)),
    ...categories(article, lang),
    ...credits(article, lang),
    ...origin(article, lang),
    ...rights(article.at('rights'), lang),
    ...media(article, lang),
    ...related(article),
    token('slash:comments', takeNumber(article, 'commentCount')?.toString()),
  ]);
}

function addresses(article: Source<Article>): Parts {
  const url = takeHref(article, 'url');
  const id: unknown = article.peek('id');
  const guid = typeof id === 'string' && id.trim() ? id : undefined;
  if (guid !== undefined) article.take('id');
  return [
    token('link', url),
    guid === undefined ? undefined : element('guid', { isPermaLink: String(guid === url) }, [escaped(guid)]),
  ];
}

/** A time that RFC 822 cannot say exactly stands in the W3C's form too, or alone where RFC 822 cannot say it at all. */
function times(article: Source<Article>): Parts {
  const published = article.accept('publishedAt', isTime);
  const updated = article.accept('updatedAt', isTime);
  const expires = article.accept('expiresAt', isTime);
  return [
    token('pubDate', published && rfc822(published)),
    published && !isExact(published) ? token('dc:date', published) : undefined,
    token(updated && isRfc3339(updated) ? 'atom:updated' : 'dcterms:modified', updated),
    // DCMI Period Encoding Scheme.
    token('dcterms:valid', expires && `end=${expires}; scheme=W3C-DTF`),
  ];
}

/** The domain says which of them it is; a tag has none, and an article that does not say its type is news. */
function categories(article: Source<Article>, lang: string): Parts {
  const category = (domain: string | undefined, text: string | undefined): Xml | undefined =>
    words('category', text, { domain });
  const type = article.peek('type');
  const isKnown = type !== undefined && ARTICLE_TYPES.includes(type);
  if (isKnown) article.take('type');
  return [
    category('section', takeText(article.at('section').at('name'), lang)),
    category('column', takeText(article.at('column'), lang)),
    isKnown && type !== 'news' ? category('type', type) : undefined,
    ...article.items('tags').map((tag) => {
      const text: unknown = tag.value;
      if (typeof text !== 'string') return undefined;
      tag.whole();
      return category(undefined, text);
    }),
  ];
}

function credits(article: Source<Article>, lang: string): Parts {
  let before: WrittenCredit | undefined;
  return article.items('credits').map((credit) => {
    const written = writtenCredit(credit, lang, before);
    before = written ?? before;
    return written && words(written.name, written.text);
  });
}

/** RSS wants an address of its source; without one Dublin Core's is the place. */
function origin(article: Source<Article>, lang: string): Parts {
  const source = article.at('source');
  const name = pickText(source.at('party').peek('name'), lang);
  if (typeof name !== 'string' || !name.trim()) return [];
  const url = takeHref(source, 'url');
  takeParty(source.at('party'), partyNamed(name), lang);
  if (source.peek('relation') === 'republished') source.take('relation');
  return [url === undefined ? words('dc:source', name) : words('source', name, { url })];
}

function rights(source: Source<Rights>, lang: string): Parts {
  const notice = source.peek('notice');
  if (typeof notice !== 'string' || !notice.trim()) return [];
  takeNotice(source);
  const holder = source.at('holder');
  const name = pickText(holder.peek('name'), lang);
  if (name?.trim()) takeParty(holder, partyNamed(name), lang);
  const year = YEAR.test(String(source.peek('year'))) ? String(source.take('year')) : undefined;
  const license = source.at('license');
  const url = takeHref(license, 'url');
  if (url !== undefined && license.peek('name') === licenseAt(url).name) license.take('name');
  return [
    words('dc:rights', notice),
    name?.trim() ? words('dcterms:rightsHolder', name) : undefined,
    token('dcterms:dateCopyrighted', year),
    token(url !== undefined && isCommons(url) ? 'creativeCommons:license' : 'dcterms:license', url),
  ];
}

/** Media RSS for all of them, and an enclosure for the first that plays: one is what readers expect. */
function media(article: Source<Article>, lang: string): Parts {
  const sources = article.items('media');
  const parts = sources.map((one) => ({ one, xml: mediaXml(one, lang) }));
  const playing = parts.find(
    ({ one, xml }) => xml && (one.peek('kind') === 'audio' || one.peek('kind') === 'video'),
  )?.one;
  const src = playing && takeHref(playing, 'src');
  return [...parts.map(({ xml }) => xml), src === undefined ? undefined : enclosureXml(playing?.value, src)];
}

function related(article: Source<Article>): Parts {
  return article.items('related').map((one) => {
    const title: unknown = one.peek('headline');
    const href = typeof title === 'string' && title.trim() ? takeHref(one, 'url') : undefined;
    if (href === undefined) return undefined;
    one.take('headline');
    return element('atom:link', { rel: 'related', href, title: String(title) }, []);
  });
}
