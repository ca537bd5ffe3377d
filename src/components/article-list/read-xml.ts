import { safeHref } from '../../models/href.js';
import { feedTime, firstImage, plainLine } from './plain-text.js';
import { feedItem, type FeedItem, type Found } from './feed-item.js';

const ROOTS = /^(?:rss|rdf|feed|channel)$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;

/** The items of RSS 0.9x, 1.0, 2.0 and Atom; `undefined` for any other document. */
export function readXml(body: string, url: string): FeedItem[] | undefined {
  const root = parse(body) ?? parse(repaired(body));
  if (!root || !ROOTS.test(root.localName)) return undefined;
  const entries = [...root.getElementsByTagName('*')].filter(({ nodeName }) =>
    /^(?:item|(?:atom:)?entry)$/i.test(nodeName),
  );
  const items = entries.flatMap((entry) => feedItem(readEntry(entry), baseOf(entry, url)) ?? []);
  return entries.length && !items.length ? undefined : items;
}

function parse(xml: string): Element | undefined {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  const isBroken = documentElement.getElementsByTagNameNS('*', 'parsererror').length > 0;
  return isBroken || documentElement.localName === 'parsererror' ? undefined : documentElement;
}

/** What breaks feeds of old systems: junk before the root, control characters, bare ampersands, entities of HTML. */
function repaired(xml: string): string {
  return xml
    .slice(Math.max(0, xml.indexOf('<')))
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/<!\[CDATA\[(?:[^]*?\]\]>|[^]*)|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, (found) =>
      found === '&' ? '&amp;' : found,
    );
}

function baseOf(entry: Element, url: string): string {
  const base = entry.closest('[*|base]')?.getAttribute('xml:base');
  return safeHref(base, url) ?? url;
}

function readEntry(entry: Element): Found {
  const children = [...entry.children];
  const all = (...names: string[]): Element[] =>
    names.flatMap((name) =>
      children.filter(({ nodeName }) => nodeName.toLowerCase().replace(/^atom:/, '') === name),
    );
  const text = (...names: string[]): string =>
    all(...names)
      .map(({ textContent }) => textContent.trim())
      .find(Boolean) ?? '';
  const guid = text('guid');
  const [guidElement] = all('guid');
  const isLink = /^https?:/i.test(guid) && guidElement?.getAttribute('isPermaLink') !== 'false';
  const about = entry.getAttribute('rdf:about') ?? '';
  const links = all('link');
  const page = links.find((link) => /^(?:alternate)?$/.test(link.getAttribute('rel') ?? ''));
  return {
    id: guid || text('id') || about,
    urls: [
      links.map(({ textContent }) => textContent.trim()).find(Boolean),
      isLink && guid,
      page?.getAttribute('href'),
      about,
    ],
    headline: words(all('title', 'dc:title')[0]),
    column: all('category')
      .find((one) => (one.getAttribute('domain') ?? one.getAttribute('scheme')) === 'column')
      ?.textContent.trim(),
    summary: words(all('description', 'summary', 'dc:description')[0]),
    publishedAt: feedTime(text('pubdate', 'published', 'dcterms:issued', 'dc:date')),
    updatedAt: feedTime(text('updated', 'dcterms:modified')),
    image: imageOf(entry, all),
  };
}

/** Only Atom's text without a type, or of type text, is text to the letter (RFC 4287, 3.1). */
function words(element: Element | undefined): string {
  const text = element?.textContent ?? '';
  const isText =
    element?.namespaceURI?.includes('Atom') && /^(?:text)?$/.test(element.getAttribute('type') ?? '');
  return isText ? text.replace(/\s+/g, ' ').trim() : plainLine(text);
}

function imageOf(entry: Element, all: (...names: string[]) => Element[]): Found['image'] {
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
  const files = [
    ...[...entry.getElementsByTagName('media:content')],
    ...all('enclosure'),
    ...all('link').filter((link) => attribute(link, 'rel') === 'enclosure'),
  ];
  const file =
    files.find((one) => {
      const kind = attribute(one, 'medium') || attribute(one, 'type');
      return kind ? kind.startsWith('image') : PICTURE.test(attribute(one, 'url') || attribute(one, 'href'));
    }) ?? entry.getElementsByTagName('media:thumbnail')[0];
  if (file)
    return {
      src: attribute(file, 'url') || attribute(file, 'href'),
      width: Number(attribute(file, 'width')),
      height: Number(attribute(file, 'height')),
      alt: [...file.children].find(({ localName }) => localName === 'description')?.textContent ?? undefined,
    };
  for (const { textContent } of all('content:encoded', 'description', 'content', 'summary')) {
    const image = firstImage(textContent);
    if (image) return image;
  }
  return undefined;
}
