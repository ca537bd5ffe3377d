import type { Credit } from '../../models/credits.js';
import type { Href } from '../../models/href.js';
import type { MediaObject, MediaSource } from '../../models/media.js';
import type { Rights } from '../../models/rights.js';
import { CREDIT_ROLES, type CreditRole } from '../../models/credits.js';
import { compact } from '../fitting.js';
import { kindOfType, typeAt } from '../media-types.js';
import { creditsOf, mediaCredit } from './credits.js';
import type { XmlElement } from './element.js';
import { addressOf, lineOf, numberAt, textOf, type Feed } from './feed.js';
import { licenseAt, noticeOnly } from './licenses.js';
import { pictureIn } from './picture.js';

type Kind = MediaObject['kind'];

/** A file that an entry comes with: `enclosure`, or a link of Atom's. */
export interface Enclosure {
  readonly element: XmlElement;
  readonly href: string;
}

/**
 * The pictures and clips of an entry: Media RSS, then enclosures that are not among them, then its thumbnail, then the
 * first picture in its text, each of the last two only where there is nothing before it.
 */
export function mediaOf(
  entry: XmlElement,
  enclosures: readonly Enclosure[],
  texts: readonly XmlElement[],
  feed: Feed,
): MediaObject[] {
  const media: MediaObject[] = [];
  for (const found of entry.all('media:group', 'media:content')) {
    const contents = found.name === 'media:group' ? found.all('media:content') : [found];
    const object = objectOf(contents, found, media.length === 0 ? entry : undefined, feed);
    if (object) media.push(object);
  }
  const known = new Set(media.flatMap(({ src, sources = [] }) => [src, ...sources.map((file) => file.src)]));
  for (const { element, href } of enclosures) {
    const src = addressOf(href, element, feed);
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
  const src = thumbnail && addressOf(thumbnail.attribute('url'), thumbnail, feed);
  if (thumbnail && src !== undefined) return [sized({ kind: 'image', src }, thumbnail)];
  for (const text of texts) {
    const picture = pictureIn(text, feed);
    if (picture) return [picture];
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
  const holders = [main, found, entry].filter(
    (one, at, all) => one && all.indexOf(one) === at,
  ) as XmlElement[];
  const player = first(holders.slice(0, 2), 'media:player');
  const url = main.attribute('url') || undefined;
  const src = addressOf(url ?? player?.attribute('url'), main, feed);
  const kind = src === undefined ? undefined : url === undefined ? 'embed' : kindOf(main, src);
  if (src === undefined || !kind) {
    found.lose();
    return undefined;
  }
  for (const name of ['medium', 'type', 'isdefault']) main.attribute(name);
  const sources = contents.filter((one) => one !== main).flatMap((one) => fileOf(one, feed));
  return compact({ ...sized({ kind, src }, main), sources, ...details(holders, kind, feed) });
}

function fileOf(content: XmlElement, feed: Feed): readonly MediaSource[] {
  const src = addressOf(content.attribute('url'), content, feed);
  if (src === undefined) return [];
  const type = content.attribute('type') || undefined;
  content.attribute('medium');
  return [compact({ src, type, width: numberAt(content, 'width') })];
}

function details(holders: readonly XmlElement[], kind: Kind, feed: Feed): Partial<MediaObject> {
  const [main] = holders;
  const title = first(holders, 'media:title');
  const description = first(holders, 'media:description');
  for (const text of [title, description]) text?.attribute('type');
  const duration = main && numberAt(main, 'duration');
  const credits = holders.map((one) => one.all('media:credit')).find((list) => list.length > 0) ?? [];
  // An entry's thumbnail beside a picture is that picture again, smaller.
  const thumbnail = first(kind === 'image' ? holders.filter(isMedia) : holders, 'media:thumbnail');
  const poster = thumbnail && addressOf(thumbnail.attribute('url'), thumbnail, feed);
  const rights = rightsOf(holders, feed);
  const rating = first(holders, 'media:rating');
  const isRated =
    (rating?.peek('scheme') ?? 'urn:simple') === 'urn:simple' &&
    /^(?:non)?adult$/.test(rating?.peekText() ?? '');
  if (isRated) rating?.take();
  return compact({
    alt: (title && lineOf(title, feed)) || undefined,
    caption: (description && textOf(description, feed)) || undefined,
    poster,
    duration,
    credits: credits.flatMap((credit) => creditOf(credit, kind, feed)),
    rights,
    sensitive: isRated ? rating?.peekText() === 'adult' : undefined,
  });
}

const isMedia = (element: XmlElement): boolean => element.name.startsWith('media:');

function first(holders: readonly XmlElement[], name: string): XmlElement | undefined {
  for (const holder of holders) {
    const found = holder.first(name);
    if (found) return found;
  }
  return undefined;
}

/** Without a role it is who took the picture or the clip, unless the text itself says more. */
function creditOf(element: XmlElement, kind: Kind, feed: Feed): readonly Credit[] {
  const printed = element.peek('role')?.toLowerCase();
  const role = CREDIT_ROLES.find((one) => one === printed);
  const text = lineOf(element, feed);
  if (role) {
    const credit = mediaCredit(role, text);
    return credit ? [credit] : [];
  }
  // A role of another vocabulary has no place: it is lost, and the name is not.
  if (printed) element.lose();
  const usual: CreditRole = kind === 'image' ? 'photographer' : kind === 'video' ? 'videographer' : 'other';
  return creditsOf([{ role: printed ? 'other' : usual, text }]);
}

function rightsOf(holders: readonly XmlElement[], feed: Feed): Rights | undefined {
  const copyright = first(holders, 'media:copyright');
  const notice = copyright && textOf(copyright, feed);
  if (!notice) return undefined;
  const license = first(holders, 'media:license');
  const url = license && addressOf(license.peek('href'), license, feed);
  if (!license || url === undefined) return noticeOnly(notice);
  license.take();
  const name = lineOf(license, feed) || licenseAt(url).name;
  return { ...noticeOnly(notice), license: { name, url } };
}

function kindOf(element: XmlElement, url: Href): Kind | undefined {
  const medium = element.peek('medium')?.toLowerCase();
  if (medium === 'image' || medium === 'video' || medium === 'audio') return medium;
  if (medium) return undefined;
  const type = element.peek('type') ?? '';
  return (/mpegurl/i.test(type) ? undefined : kindOfType(type)) ?? kindOfType(typeAt(url) ?? '');
}

function sized(media: MediaObject, element: XmlElement): MediaObject {
  return compact({ ...media, width: numberAt(element, 'width'), height: numberAt(element, 'height') });
}
