import { CREDIT_ROLES, type Credit, type CreditRole } from '../../models/credits.js';
import type { Href } from '../../models/href.js';
import type { MediaKind, MediaObject, MediaSource } from '../../models/media.js';
import { compact } from '../fitting.js';
import { kindOfType, typeAt } from '../media-types.js';
import { picturesIn } from '../pictures.js';
import type { Source } from '../source.js';
import { isString, takeHref, takeNumber, takeText } from '../take.js';
import { hasMarkup, plainLine } from '../text.js';
import { creditsOf, mediaCredit, mediaCreditXml } from './credits.js';
import type { XmlElement } from './element.js';
import {
  addressAt,
  addressOf,
  firstOf,
  hrefAt,
  lineOf,
  linksTo,
  numberAt,
  textOf,
  type Feed,
} from './feed.js';
import { mediaRightsOf, mediaRightsXml } from './rights.js';
import { block, element, words, type Parts, type Xml } from './xml.js';

/**
 * The pictures and clips of an entry: Media RSS, then enclosures that are not among them, then its thumbnail, then the
 * first picture in its text, each of the last two only where there is nothing before it.
 */
export function mediaOf(entry: XmlElement, feed: Feed): MediaObject[] {
  const media: MediaObject[] = [];
  for (const found of entry.all('media:group', 'media:content')) {
    const contents = found.name === 'media:group' ? found.all('media:content') : [found];
    const object = objectOf(contents, found, media.length === 0 ? entry : undefined, feed);
    if (object) media.push(object);
  }
  const known = new Set(media.flatMap(({ src, sources = [] }) => [src, ...sources.map((file) => file.src)]));
  for (const element of [...entry.all('enclosure'), ...linksTo('enclosure', entry)]) {
    const src = addressAt(element, element.name === 'enclosure' ? 'url' : 'href', feed);
    const kind = src === undefined ? undefined : kindOf(element, src);
    if (src === undefined || known.has(src)) element.take();
    else if (!kind) element.lose();
    else {
      element.attribute('type');
      element.attribute('rel');
      media.push({ kind, src });
      known.add(src);
    }
  }
  if (media.length > 0) return media;
  const thumbnail = entry.first('media:thumbnail');
  const src = addressAt(thumbnail, 'url', feed);
  if (thumbnail && src !== undefined) return [sized({ kind: 'image', src }, thumbnail)];
  const texts = entry.all('content:encoded', 'description', 'atom:content', 'atom:summary');
  for (const text of texts)
    for (const { src, alt } of picturesIn(text.peekHtml())) {
      const address = hrefAt(src, text, feed);
      if (address !== null) return [{ kind: 'image', src: address, ...(alt && { alt: plainLine(alt) }) }];
    }
  return [];
}

/** One object of one file or several. `entry` where what it says of media goes for this one. */
function objectOf(
  contents: readonly XmlElement[],
  found: XmlElement,
  entry: XmlElement | undefined,
  feed: Feed,
): MediaObject | undefined {
  const main = contents.find((one) => one.peek('isdefault') === 'true') ?? contents[0] ?? found;
  const holders = [...new Set([main, found, ...(entry ? [entry] : [])])];
  const player = firstOf(holders.slice(0, 2), 'media:player');
  const url = main.attribute('url') || undefined;
  const src = addressOf(url ?? player?.attribute('url'), main, feed);
  const kind = src === undefined ? undefined : url === undefined ? 'embed' : kindOf(main, src);
  if (src === undefined || !kind) {
    found.lose();
    return undefined;
  }
  for (const name of ['medium', 'type', 'isdefault']) main.attribute(name);
  const sources = contents.filter((one) => one !== main).flatMap((one) => fileOf(one, feed));
  const duration = numberAt(main, 'duration');
  return compact({ ...sized({ kind, src }, main), sources, duration, ...details(holders, kind, feed) });
}

function fileOf(content: XmlElement, feed: Feed): readonly MediaSource[] {
  const src = addressAt(content, 'url', feed);
  if (src === undefined) return [];
  const type = content.attribute('type') || undefined;
  content.attribute('medium');
  return [compact({ src, type, width: numberAt(content, 'width') })];
}

function details(holders: readonly XmlElement[], kind: MediaKind, feed: Feed): Partial<MediaObject> {
  const title = firstOf(holders, 'media:title');
  const description = firstOf(holders, 'media:description');
  for (const text of [title, description]) text?.attribute('type');
  const credits = holders.map((one) => one.all('media:credit')).find((list) => list.length > 0) ?? [];
  // An entry's thumbnail beside a picture is that picture again, smaller.
  const beside = kind === 'image' ? holders.filter(({ name }) => name.startsWith('media:')) : holders;
  const poster = addressAt(firstOf(beside, 'media:thumbnail'), 'url', feed);
  const rights = mediaRightsOf(holders, feed);
  const rating = firstOf(holders, 'media:rating');
  const isRated =
    (rating?.peek('scheme') ?? 'urn:simple') === 'urn:simple' &&
    /^(?:non)?adult$/.test(rating?.peekText() ?? '');
  if (isRated) rating?.take();
  return compact({
    alt: (title && lineOf(title, feed)) || undefined,
    caption: (description && textOf(description, feed)) || undefined,
    poster,
    credits: credits.flatMap((credit) => creditOf(credit, kind, feed)),
    rights,
    sensitive: isRated ? rating?.peekText() === 'adult' : undefined,
  });
}

/** Without a role it is who took the picture or the clip, unless the text itself says more. */
function creditOf(element: XmlElement, kind: MediaKind, feed: Feed): readonly Credit[] {
  const printed = element.peek('role')?.toLowerCase();
  const role = CREDIT_ROLES.find((one) => one === printed);
  const text = lineOf(element, feed);
  if (role) return mediaCredit(role, text);
  // A role of another vocabulary has no place: it is lost, and the name is not.
  if (printed) element.lose();
  const usual: CreditRole = kind === 'image' ? 'photographer' : kind === 'video' ? 'videographer' : 'other';
  return creditsOf([{ role: printed ? 'other' : usual, text }]);
}

function kindOf(element: XmlElement, url: Href): MediaKind | undefined {
  const medium = element.peek('medium')?.toLowerCase();
  if (medium === 'image' || medium === 'video' || medium === 'audio') return medium;
  if (medium) return undefined;
  const type = element.peek('type') ?? '';
  return (/mpegurl/i.test(type) ? undefined : kindOfType(type)) ?? kindOfType(typeAt(url) ?? '');
}

function sized(media: MediaObject, element: XmlElement): MediaObject {
  return compact({ ...media, width: numberAt(element, 'width'), height: numberAt(element, 'height') });
}

/** A picture or a clip as Media RSS 1.5.1 says it; `undefined` without a usable address. */
export function mediaXml(media: Source<MediaObject>, lang: string): Xml | undefined {
  const src = takeHref(media, 'src');
  if (src === undefined) return undefined;
  const kind = media.peek('kind');
  const medium = kind === 'video' || kind === 'audio' ? kind : kind === 'embed' ? undefined : 'image';
  // A gallery is shown by its picture.
  if (medium === kind || !medium) media.take('kind');
  const attributes = {
    url: medium && src,
    medium,
    width: takeNumber(media, 'width'),
    height: takeNumber(media, 'height'),
    duration: takeNumber(media, 'duration'),
  };
  const inside = [!medium && element('media:player', { url: src }), ...detailsXml(media, lang)];
  const sources = media.items('sources').flatMap((source) => {
    const url = takeHref(source, 'src');
    if (url === undefined) return [];
    const type = source.accept('type', isString);
    return [element('media:content', { url, type, medium, width: takeNumber(source, 'width') })];
  });
  if (sources.length === 0) return block('media:content', attributes, inside);
  const main = element('media:content', { ...attributes, isDefault: 'true' });
  return block('media:group', {}, [main, ...sources, ...inside]);
}

/** What podcast players look for: something that is seen or heard in time. The length is not known: 0. */
export function enclosureXml(media: Source<MediaObject>): Xml {
  const url = takeHref(media, 'src') ?? '';
  const usual = media.peek('kind') === 'audio' ? 'audio/mpeg' : 'video/mp4';
  const types = media.items('sources').map((file) => file.peek('src') === url && file.peek('type'));
  const named = typeAt(url) ?? usual;
  const type = types.find(isString) ?? (named.startsWith('image/') ? usual : named);
  return element('enclosure', { url, length: 0, type });
}

function detailsXml(media: Source<MediaObject>, lang: string): Parts {
  const text = (name: string, key: 'alt' | 'caption'): Xml | undefined => {
    const plain = takeText(media.at(key), lang);
    return words(name, plain, { type: hasMarkup(plain ?? '') ? 'html' : undefined });
  };
  const poster = takeHref(media, 'poster');
  const sensitive = media.accept('sensitive', (value) => typeof value === 'boolean');
  return [
    text('media:title', 'alt'),
    text('media:description', 'caption'),
    poster && element('media:thumbnail', { url: poster }),
    ...media.items('credits').map((credit) => mediaCreditXml(credit, lang)),
    ...mediaRightsXml(media.at('rights')),
    sensitive !== undefined &&
      words('media:rating', sensitive ? 'adult' : 'nonadult', { scheme: 'urn:simple' }),
  ];
}
