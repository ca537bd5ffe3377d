import { ARTICLE_TYPES, type Article, type ArticleType } from '../../models/article.js';
import type { SourceRef } from '../../models/credits.js';
import { isTime } from '../../models/time.js';
import type { Source } from '../source.js';
import { isString, isText, takeHref, takeNumber, takeText } from '../take.js';
import { creditsXml, takeName } from './credits.js';
import { rfc822 } from './dates.js';
import { enclosureXml, mediaXml } from './media.js';
import { rightsXml } from './rights.js';
import { block, element, escaped, token, words, type Parts, type Xml } from './xml.js';

/** An article as an item of RSS 2.0. What of it was written counts as read. */
export function itemXml(article: Source<Article>, feedLang: string): Xml {
  article.take('schemaVersion');
  const lang = article.accept('lang', isString) || feedLang;
  return block('item', {}, [
    words('title', takeText(article.at('headline'), lang)),
    ...addresses(article),
    ...times(article),
    lang !== feedLang && token('dc:language', lang),
    words('description', takeText(article.at('summary'), lang)),
    words('dcterms:alternative', takeText(article.at('subheadline'), lang)),
    ...categories(article, lang),
    ...creditsXml(article.items('credits'), lang),
    origin(article.at('source'), lang),
    ...rightsXml(article.at('rights'), lang),
    ...media(article, lang),
    ...related(article),
    token('slash:comments', takeNumber(article, 'commentCount')?.toString()),
  ]);
}

function addresses(article: Source<Article>): Parts {
  const url = takeHref(article, 'url');
  const id = article.accept('id', isText);
  return [token('link', url), id && element('guid', { isPermaLink: String(id === url) }, [escaped(id)])];
}

/** A time that RFC 822 cannot say exactly stands in the W3C's form too, or alone where RFC 822 cannot say it at all. */
function times(article: Source<Article>): Parts {
  const published = article.accept('publishedAt', isTime);
  const updated = article.accept('updatedAt', isTime);
  const expires = article.accept('expiresAt', isTime);
  const printed = published && rfc822(published);
  return [
    token('pubDate', printed),
    (!printed || published?.includes('.')) && token('dc:date', published),
    // Atom takes moments with their seconds only (RFC 3339, section 5.6), as RFC 822 does.
    token(updated && rfc822(updated) ? 'atom:updated' : 'dcterms:modified', updated),
    // DCMI Period Encoding Scheme.
    token('dcterms:valid', expires && `end=${expires}; scheme=W3C-DTF`),
  ];
}

const isType = (type: unknown): type is ArticleType => ARTICLE_TYPES.includes(type as ArticleType);

/** The domain says which of them it is; a tag has none, and an article that does not say its type is news. */
function categories(article: Source<Article>, lang: string): Parts {
  const category = (domain: string | undefined, text: string | undefined): Xml | undefined =>
    words('category', text, { domain });
  const type = article.accept('type', isType);
  return [
    category('section', takeText(article.at('section').at('name'), lang)),
    category('column', takeText(article.at('column'), lang)),
    type !== 'news' && category('type', type),
    ...article.items('tags').map((tag) => category(undefined, isString(tag.value) ? tag.whole() : undefined)),
  ];
}

/** RSS wants an address of its source; without one Dublin Core's is the place. */
function origin(source: Source<SourceRef>, lang: string): Xml | undefined {
  const name = takeName(source.at('party'), lang);
  if (name === undefined) return undefined;
  const url = takeHref(source, 'url');
  if (source.peek('relation') === 'republished') source.take('relation');
  return url === undefined ? words('dc:source', name) : words('source', name, { url });
}

/** Media RSS for all of them, and an enclosure for the first that plays: one is what readers expect. */
function media(article: Source<Article>, lang: string): Parts {
  const written = article.items('media').map((source) => ({ source, xml: mediaXml(source, lang) }));
  const playing = written.find(
    ({ source, xml }) => xml && /^(?:audio|video)$/.test(source.peek('kind') ?? ''),
  );
  return [...written.map(({ xml }) => xml), playing && enclosureXml(playing.source)];
}

function related(article: Source<Article>): Parts {
  return article.items('related').map((one) => {
    const title = one.peek('headline');
    const href = isText(title) ? takeHref(one, 'url') : undefined;
    if (href === undefined) return undefined;
    one.take('headline');
    return element('atom:link', { rel: 'related', href, title });
  });
}
