import type { CreditRole } from '../../models/credits.js';
import {
  DIGITAL_SOURCES,
  type DigitalSource,
  type MediaObject,
  type MediaSource,
} from '../../models/media.js';
import type { Source } from '../source.js';
import { readCredits, writeCredits, type Direct } from './credits.js';
import { imageAddress } from './party.js';
import { defined, fact, isA, isObject, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { readRights, writeRights } from './rights.js';
import {
  digitalSourceAddress,
  digitalSourceCode,
  durationSeconds,
  type JsonLdObject,
  type JsonLdValue,
} from './vocabulary.js';
import { alone, node, own, type Fields, type Writer } from './writer.js';

type Kind = MediaObject['kind'];

/** `caption` is a property of the three only; the two others have a name instead. */
const TYPES: Readonly<Record<Kind, string>> = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
  gallery: 'MediaObject',
  embed: 'MediaObject',
};
const KINDS = Object.keys(TYPES) as readonly Kind[];
const GALLERY = 'https://schema.org/ImageGallery';

/** The property that means a kind, in an article; and in an event, which has only pictures. */
export const ARTICLE_MEDIA: Readonly<Record<Kind, string>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  gallery: 'associatedMedia',
  embed: 'associatedMedia',
};
export const EVENT_MEDIA: Readonly<Record<Kind, string>> = {
  image: 'image',
  video: 'recordedIn',
  audio: 'recordedIn',
  gallery: 'recordedIn',
  embed: 'recordedIn',
};

/** Who made it: who is meant by `creator` alone depends on what it is. */
function creditsOf(kind: Kind): readonly Direct[] {
  const makers: CreditRole[] = ['photographer', 'videographer', 'author', 'reporter', 'designer'];
  const own =
    kind === 'image' || kind === 'gallery' ? 'photographer' : kind === 'video' ? 'videographer' : 'author';
  return [
    { property: 'creator', roles: [own, ...makers], kind: 'person' },
    { property: 'editor', roles: ['editor'], kind: 'person', only: true },
  ];
}
const CREDITS = Object.fromEntries(KINDS.map((kind) => [kind, creditsOf(kind)])) as Readonly<
  Record<Kind, readonly Direct[]>
>;

/** Media under the property of their kind; with their position where their order would not come back. */
export function writeMedia(
  write: Writer,
  media: readonly Source<MediaObject>[],
  properties: Readonly<Record<Kind, string>>,
): Fields {
  const order = [...new Set(Object.values(properties))];
  const written = media.map((one) => ({
    property: properties[one.peek('kind') ?? 'image'] ?? '',
    object: writeOne(write, one),
  }));
  const there = written.filter(
    (one): one is { property: string; object: JsonLdObject } => one.object !== undefined,
  );
  const ranks = there.map(({ property }) => order.indexOf(property));
  const isOrdered = ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
  const fields: Record<string, JsonLdValue[]> = {};
  there.forEach(({ property, object }, at) => {
    (fields[property] ??= []).push(isOrdered ? object : { ...object, position: at + 1 });
  });
  return fields;
}

function writeOne(write: Writer, media: Source<MediaObject>): JsonLdObject | undefined {
  const kind = KINDS.find((one) => one === media.peek('kind'));
  const src = kind && write.href(media, 'src');
  if (!src) return undefined;
  media.take('kind');
  const hasCaption = TYPES[kind] !== 'MediaObject';
  const caption = write.text(media, 'caption');
  const duration = write.number(media, 'duration');
  const sensitive = write.flag(media, 'sensitive');
  const digitalSource = write.code(media, 'digitalSource', DIGITAL_SOURCES);
  const isDecorative = media.peek('alt') === '' ? true : undefined;
  const credits = writeCredits(write, media.items('credits'), CREDITS[kind]);
  return node(
    TYPES[kind],
    {
      additionalType: kind === 'gallery' ? GALLERY : undefined,
      // Image search reads contentUrl, the article's own result reads url.
      url: kind === 'embed' ? undefined : src,
      [kind === 'embed' ? 'embedUrl' : 'contentUrl']: src,
      width: write.number(media, 'width'),
      height: write.number(media, 'height'),
      description: write.text(media, 'alt'),
      caption: hasCaption ? caption : undefined,
      // A video without a name is no result.
      name: kind === 'video' || !hasCaption ? caption : undefined,
      thumbnailUrl: write.href(media, 'poster'),
      duration: duration === undefined ? undefined : `PT${duration}S`,
      encoding: media.items('sources').flatMap((source) => writeSource(write, source)),
      creditText: namesOf(credits['creator']),
      digitalSourceType: digitalSource && digitalSourceAddress(digitalSource),
      isFamilyFriendly: sensitive === undefined ? undefined : !sensitive,
      identifier: alone(own({ decorative: isDecorative, count: write.number(media, 'count') })),
    },
    credits,
    writeRights(write, media.at('rights')),
  );
}

function writeSource(write: Writer, source: Source<MediaSource>): JsonLdObject[] {
  const contentUrl = write.href(source, 'src');
  if (!contentUrl) return [];
  return [
    node('MediaObject', {
      contentUrl,
      encodingFormat: write.text(source, 'type'),
      width: write.number(source, 'width'),
    }),
  ];
}

/** What a creditText says of creators: their names. */
function namesOf(creators: JsonLdValue | undefined): string | undefined {
  const names = [creators ?? []].flat().map((one) => (one as JsonLdObject)['name'] as string);
  return names.length ? names.join('、') : undefined;
}

/** The media of a work: by position where they have one, else in the order of the properties. */
export function readMedia(
  read: Reader,
  work: Node,
  properties: Readonly<Record<Kind, string>>,
): MediaObject[] {
  const found: { media: MediaObject; position: number }[] = [];
  for (const property of new Set(Object.values(properties))) {
    const kind = KINDS.find((one) => properties[one] === property) ?? 'image';
    for (const item of read.nodes(work, property)) {
      const media = readOne(read, item, kind);
      const position = media && isObject(item.value) ? read.number(item, 'position') : undefined;
      if (media) found.push({ media, position: position ?? found.length + 1 });
    }
  }
  return found.sort((one, other) => one.position - other.position).map(({ media }) => media);
}

function readOne(read: Reader, item: Node, property: Kind): MediaObject | undefined {
  if (!isObject(item.value)) {
    const src = read.address(item);
    return src ? { kind: property === 'gallery' ? 'embed' : property, src } : undefined;
  }
  const kind = kindOf(item, property);
  const keys = kind === 'embed' ? ['embedUrl', 'contentUrl', 'url'] : ['contentUrl', 'url', 'embedUrl'];
  const [src, ...copies] = [...new Set(keys.flatMap((key) => addresses(read, item, key)))];
  if (!src) return undefined;
  item.take('@type');
  if (isObject(item.value) && item.peek('@id') === src) item.take('@id');
  const facts = read.own(item);
  const name = kind === 'image' ? undefined : read.localizedLine(item, 'name');
  const caption = read.localized(item, 'caption') ?? name;
  const familyFriendly = read.boolean(item, 'isFamilyFriendly');
  const isDecorative = read.boolean(fact(facts, 'decorative'), 'value');
  const duration = read.text(item, 'duration');
  const seconds = duration === undefined ? undefined : durationSeconds(duration);
  if (seconds === undefined) item.lose('duration');
  return defined<MediaObject>({
    kind,
    src,
    sources: [...copies.map((copy) => ({ src: copy })), ...readSources(read, item)],
    width: read.count(item, 'width'),
    height: read.count(item, 'height'),
    alt: isDecorative ? '' : read.localized(item, 'description'),
    caption,
    credits: readMediaCredits(read, item, kind),
    poster: poster(read, item),
    duration: seconds,
    count: read.count(fact(facts, 'count'), 'value'),
    digitalSource: readDigitalSource(read, item),
    rights: readRights(read, item),
    sensitive: familyFriendly === undefined ? undefined : !familyFriendly,
  });
}

/** The digital source type of a work, where it is one that we know. */
export function readDigitalSource(read: Reader, work: Node): DigitalSource | undefined {
  const text = read.text(work, 'digitalSourceType');
  const code = text === undefined ? undefined : digitalSourceCode(text);
  if (!code) work.lose('digitalSourceType');
  return code;
}

function kindOf(item: Node, property: Kind): Kind {
  if (item.peek('additionalType') === GALLERY) item.take('additionalType');
  else if (isA(item, 'MediaObject')) return item.peek('embedUrl') === undefined ? property : 'embed';
  else return KINDS.find((kind) => isA(item, TYPES[kind])) ?? property;
  return 'gallery';
}

function addresses(read: Reader, item: Node, property: string): string[] {
  return items(item, property)
    .map((one) => read.address(one))
    .filter((one) => one !== undefined);
}

function poster(read: Reader, item: Node): string | undefined {
  return read.href(item, 'thumbnailUrl') ?? imageAddress(read, item, 'thumbnail');
}

function readSources(read: Reader, item: Node): MediaSource[] {
  return items(item, 'encoding').flatMap((source) => {
    const src = read.href(source, 'contentUrl');
    if (!src) return [];
    source.take('@type');
    const type = read.text(source, 'encodingFormat');
    return [defined<MediaSource>({ src, type, width: read.count(source, 'width') })];
  });
}

/** A creditText that names no more than the creators is no credit of its own. */
function readMediaCredits(read: Reader, item: Node, kind: Kind): MediaObject['credits'] {
  const credits = readCredits(read, item, CREDITS[kind]);
  const printed = items(item, 'creditText')[0];
  if (!printed) return credits;
  const creators = read.nodes(item, 'creator').map((one) => one.value);
  if ((printed.value as unknown) === namesOf(creators as unknown as JsonLdValue)) printed.whole();
  else if (!credits.length) {
    const name = read.line(item, 'creditText');
    if (name) return [{ role: 'other', parties: [{ kind: 'organization', name }] }];
  }
  return credits;
}
