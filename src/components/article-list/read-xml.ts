import { typeAt } from '../../formats/media-types.js';
import { picturesIn } from '../../formats/pictures.js';
import { readTime } from '../../formats/read-time.js';
import { oneLine, plainText } from '../../formats/text.js';
import { safeHref } from '../../models/href.js';
import { feedItem, type FeedItem, type PrintedImage } from './feed-item.js';

const ROOTS = /^(?:rss|rdf|feed|channel)$/i;

/** The items of RSS 0.9x, 1.0, 2.0 and Atom; `undefined` for any other document. */
export function readXml(body: string, url: string): FeedItem[] | undefined {
  const root = parse(body) ?? parse(repaired(body));
  if (!root || !ROOTS.test(root.localName)) return undefined;
  const entries = [...root.getElementsByTagName('*')].filter(({ nodeName }) =>
    /^(?:item|(?:atom:)?entry)$/i.test(nodeName),
  );
  const items = entries.flatMap((entry) => readEntry(entry, baseOf(entry, url)) ?? []);
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
    .replace(/<!\[CDATA\[(?:[^]*?\]\]>|[^]*)|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, (part) =>
      part === '&' ? '&amp;' : part,
    );
}

function baseOf(entry: Element, url: string): string {
  const base = entry.closest('[*|base]')?.getAttribute('xml:base');
  return safeHref(base, url) ?? url;
}

/** The children of an entry by their names, in the order of the names. */
type Children = (...names: string[]) => Element[];

function readEntry(entry: Element, base: string): FeedItem | undefined {
  const children = [...entry.children];
  const all: Children = (...names) =>
    names.flatMap((name) =>
      children.filter(({ nodeName }) => nodeName.toLowerCase().replace(/^atom:/, '') === name),
    );
  const text = (...names: string[]): string =>
    all(...names)
      .map(({ textContent }) => textContent.trim())
      .find(Boolean) ?? '';
  const guid = text('guid');
  const isLink = /^https?:/i.test(guid) && all('guid')[0]?.getAttribute('isPermaLink') !== 'false';
  const about = entry.getAttribute('rdf:about') ?? '';
  const links = all('link');
  const page = links.find((link) => /^(?:alternate)?$/.test(link.getAttribute('rel') ?? ''));
  const publishedAt = readTime(
    text('pubdate', 'published', 'issued', 'created', 'dcterms:issued', 'dc:date'),
  );
  const updatedAt = readTime(text('updated', 'modified', 'dcterms:modified'));
  return feedItem(
    {
      id: guid || text('id') || about,
      urls: [
        links.map(({ textContent }) => textContent.trim()).find(Boolean),
        isLink && guid,
        page?.getAttribute('href'),
        about,
      ],
      headline: oneLine(plainTextOf(all('title', 'dc:title')[0])),
      column: all('category')
        .find((category) => (category.getAttribute('domain') ?? category.getAttribute('scheme')) === 'column')
        ?.textContent.trim(),
      summary: plainTextOf(all('description', 'summary', 'dc:description')[0]),
      // Of Atom's dates only that of the last change must be there.
      publishedAt: publishedAt ?? (entry.localName === 'entry' ? updatedAt : null),
      updatedAt,
      images: imagesOf(entry, all),
    },
    base,
  );
}

/** Only Atom's text without a type, or of type text, is text to the letter (RFC 4287, 3.1). */
function plainTextOf(element: Element | undefined): string {
  const text = element?.textContent ?? '';
  const isText =
    element?.namespaceURI?.includes('Atom') && /^(?:text)?$/.test(element.getAttribute('type') ?? '');
  return isText ? text.trim() : plainText(text);
}

function* imagesOf(entry: Element, all: Children): Generator<PrintedImage> {
  const files = [
    ...entry.getElementsByTagName('media:content'),
    ...all('enclosure'),
    ...all('link').filter((link) => link.getAttribute('rel') === 'enclosure'),
  ];
  for (const file of files) {
    const src = file.getAttribute('url') ?? file.getAttribute('href') ?? '';
    const kind = file.getAttribute('medium') || file.getAttribute('type') || typeAt(src);
    if (kind?.startsWith('image')) yield imageAt(file, src);
  }
  for (const thumbnail of entry.getElementsByTagName('media:thumbnail'))
    yield imageAt(thumbnail, thumbnail.getAttribute('url'));
  for (const { textContent } of all('content:encoded', 'description', 'content', 'summary'))
    yield* picturesIn(textContent);
}

function imageAt(file: Element, src: string | null): PrintedImage {
  return {
    src,
    width: file.getAttribute('width'),
    height: file.getAttribute('height'),
    alt: [...file.children].find(({ localName }) => localName === 'title')?.textContent,
  };
}
