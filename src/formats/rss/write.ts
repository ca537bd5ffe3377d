import type { Article } from '../../models/article.js';
import { isTime } from '../../models/time.js';
import type { FeedInfo, Lost, Writing } from '../reading.js';
import { Source } from '../source.js';
import { isText, takeHref } from '../take.js';
import { takeName } from './credits.js';
import { rfc822 } from './dates.js';
import { NAMESPACES } from './namespaces.js';
import { itemXml } from './write-item.js';
import { block, element, token, words, type Parts } from './xml.js';

/**
 * Articles as an RSS 2.0 feed: valid by the specification, written as the RSS Advisory Board's profile advises.
 *
 * Dublin Core, its terms, Media RSS, Atom, Creative Commons and Slash hold what RSS has no element for; a namespace is
 * declared where it is used. Nothing is written that would read back as something else. `lost` names the rest by where it
 * stood: `0.credits.1.note` in the articles, `feed.publisher.url` in the feed. Of a text in several languages the one of
 * the article's language is written. Characters that XML cannot hold are left out. Never throws.
 */
export function toRss(articles: readonly Article[], feed: FeedInfo): Writing<string> {
  const info = new Source<FeedInfo>(feed, 'feed');
  const lang = info.accept('lang', isText) ?? 'zh-CN';
  const top = head(info, lang);
  const written = (Array.isArray(articles) ? articles : []).map((article: Article, index) => {
    const source = new Source<Article>(article, String(index));
    return { item: itemXml(source, lang), lost: [...source.lost(), ...decorative(source)] };
  });
  const channel = block('channel', {}, [...top, ...written.map(({ item }) => item)]);
  // What is no tag is escaped, so this finds elements only.
  const declared = Object.entries(NAMESPACES)
    .filter(([prefix]) => channel.text.includes(`<${prefix}:`))
    .map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
  const rss = block('rss', { version: '2.0', ...Object.fromEntries(declared) }, [channel]);
  return {
    output: `<?xml version="1.0" encoding="UTF-8"?>\n${rss.text}\n`,
    lost: [...info.lost(), ...written.flatMap(({ lost }) => lost)],
  };
}

function head(info: Source<FeedInfo>, lang: string): Parts {
  const title = info.accept('title', isText) ?? '';
  const url = takeHref(info, 'url') ?? '';
  const feedUrl = takeHref(info, 'feedUrl');
  const icon = takeHref(info, 'icon');
  const updated = info.peek('updatedAt');
  const built = isTime(updated) ? rfc822(updated) : undefined;
  if (built) info.take('updatedAt');
  // The three that a channel must have stand there even where they say nothing.
  const titled = [words('title', title) ?? element('title', {}), token('link', url)];
  return [
    ...titled,
    words('description', info.accept('description', isText) ?? title) ?? element('description', {}),
    feedUrl && element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feedUrl }),
    token('language', lang),
    words('copyright', info.accept('notice', isText)),
    words('dc:publisher', takeName(info.at('publisher'), lang)),
    token('lastBuildDate', built),
    icon && block('image', {}, [token('url', icon), ...titled]),
  ];
}

/** An empty description says that a picture is decorative; an empty `media:title` would say nothing of the kind. */
function decorative(article: Source<Article>): Lost[] {
  return article
    .items('media')
    .flatMap((media) => (media.peek('alt') === '' ? [{ path: `${media.path}.alt`, value: '' }] : []));
}
