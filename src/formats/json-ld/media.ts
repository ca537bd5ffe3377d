import type { Credit, CreditRole } from '../../models/credits.js';
import {
  DIGITAL_SOURCES,
  MEDIA_KINDS,
  type MediaKind,
  type MediaObject,
  type MediaSource,
} from '../../models/media.js';
import type { Localized } from '../../models/locale.js';
import { isRecord } from '../../shapes/leaves.js';
import { makerOf } from '../media-types.js';
import type { Source } from '../source.js';
import { creditsBy, image } from './credits.js';
import { codeOf, isA, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { RIGHTS } from './rights.js';
import { either, fact, NOWHERE, property } from './rows.js';
import { table, type Item, type Row, type Value } from './table.js';
import * as value from './values.js';
import { durationSeconds, type JsonLdObject } from './vocabulary.js';

/** `caption` is a property of the three only; the two others have a name instead. */
const TYPES: Readonly<Record<MediaKind, string>> = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
  gallery: 'MediaObject',
  embed: 'MediaObject',
};
const GALLERY = 'https://schema.org/ImageGallery';

/** A file beside the first. */
const FILE = table<MediaSource>(
  { type: 'MediaObject', needs: ['src'] },
  {
    src: property('contentUrl', value.href),
    type: property('encodingFormat', value.text),
    width: property('width', value.count),
  },
);

/** A length of time, counted in units of so many seconds that ISO 8601 writes with a letter. */
export function duration(letter: 'M' | 'S', unit: number): Value<number> {
  const written = (amount: number): string => `PT${amount}${letter}`;
  return value.translated(value.count, value.text, written, (text) => {
    const seconds = durationSeconds(text);
    return seconds === undefined ? undefined : seconds / unit;
  });
}

/** How a work was made: by its full IPTC address, as image search asks for it, and as schema.org names it. */
export const digitalSource = value.translated(
  value.code(DIGITAL_SOURCES),
  value.text,
  (code) => `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`,
  (address) => {
    const name = address.slice(address.lastIndexOf('/') + 1).replace(/^\w+:|DigitalSource$/g, '');
    return codeOf(DIGITAL_SOURCES, name === 'MinorHumanEdits' ? 'humanEdits' : name);
  },
);

/** What a creditText says of creators: their names. */
function namesOf(creators: unknown): string | undefined {
  const names = [creators ?? []].flat().map((creator) => (creator as JsonLdObject)['name'] as string);
  return names.length ? names.join('、') : undefined;
}

const MAKERS: readonly CreditRole[] = ['photographer', 'videographer', 'author', 'reporter', 'designer'];

/** Who made it: who is meant by `creator` alone depends on what it is. A creditText that names no more is no credit of its own. */
function creditsOf(kind: MediaKind): Row<readonly Credit[]> {
  const row = creditsBy([
    { property: 'creator', roles: [makerOf(kind), ...MAKERS], kind: 'person' },
    { property: 'editor', roles: ['editor'], kind: 'person', only: true },
  ]);
  return {
    write: (write, media, key, draft) => {
      row.write(write, media, key, draft);
      return draft.set('creditText', namesOf(draft.get('creator')));
    },
    read: (read, open) => {
      const { node } = open;
      const credits = row.read(read, open) ?? [];
      const [printed] = items(node, 'creditText');
      const creators = read.nodes(node, 'creator').map(({ value }) => value);
      const isSaid = printed && (printed.value as unknown) === namesOf(creators);
      if (isSaid) printed.whole();
      const name = isSaid || credits.length ? undefined : value.line.read(read, node, 'creditText');
      if (name) return [{ role: 'other', parties: [{ kind: 'organization', name }] }];
      return credits.length ? credits : undefined;
    },
  };
}

const not = (isSo: boolean): boolean => !isSo;
const files = property('encoding', value.all(FILE));

/** An empty text says that a picture is decorative. */
const decorative: Value<string> = {
  write: (_, media, key) => media.peek(key) === '' || undefined,
  read: (read, fact, property) => (value.flag.read(read, fact, property) ? '' : undefined),
};

/** The rows that differ from kind to kind. */
function tableOf(kind: MediaKind): Item<MediaObject> {
  const isEmbed = kind === 'embed';
  const hasCaption = TYPES[kind] !== 'MediaObject';
  return table<MediaObject>(
    { type: TYPES[kind], needs: ['src'] },
    {
      kind: {
        write: (_, media, key, draft) =>
          media.take(key) === kind && draft.set('additionalType', kind === 'gallery' ? GALLERY : undefined),
        read: (_, { node }) => {
          if (kind === 'gallery' && node.peek('additionalType') === GALLERY) node.take('additionalType');
          return kind;
        },
      },
      // Image search reads contentUrl, the article's own result reads url. Further addresses are further files.
      src: {
        write: (write, media, key, draft) => {
          const src = value.href.write(write, media, key);
          if (!isEmbed) draft.set('url', src);
          return draft.set(isEmbed ? 'embedUrl' : 'contentUrl', src);
        },
        read: (read, open) => {
          const { node, model } = open;
          const keys = isEmbed ? ['embedUrl', 'contentUrl', 'url'] : ['contentUrl', 'url', 'embedUrl'];
          const addresses = keys.flatMap((key) => items(node, key)).map((item) => read.address(item));
          const [src, ...copies] = new Set(addresses.filter((address) => address !== undefined));
          if (node.peek('@id') === src) node.take('@id');
          const sources = [...copies.map((copy) => ({ src: copy })), ...(files.read(read, open) ?? [])];
          if (sources.length) model['sources'] = sources;
          return src;
        },
      },
      sources: { ...files, read: () => undefined },
      width: property('width', value.count),
      height: property('height', value.count),
      alt: either<Localized>(fact('decorative', decorative), property('description', value.localized)),
      caption: {
        write: (write, media, key, draft) => {
          const caption = value.text.write(write, media, key);
          // A video without a name is no result.
          if (kind === 'video' || !hasCaption) draft.set('name', caption);
          return draft.set('caption', hasCaption ? caption : undefined);
        },
        read: (read, { node }) => {
          const name = kind === 'image' ? undefined : value.localizedLine.read(read, node, 'name');
          return value.localized.read(read, node, 'caption') ?? name;
        },
      },
      poster: property('thumbnailUrl', {
        ...value.href,
        read: (read, item, name) => value.href.read(read, item, name) ?? image.read(read, item, 'thumbnail'),
      }),
      duration: property('duration', duration('S', 1)),
      count: fact('count', value.count),
      digitalSource: property('digitalSourceType', digitalSource),
      credits: creditsOf(kind),
      rights: RIGHTS,
      sensitive: property('isFamilyFriendly', value.translated(value.flag, value.flag, not, not)),
      focal: NOWHERE,
      placeholder: NOWHERE,
    },
  );
}

const TABLES = Object.fromEntries(MEDIA_KINDS.map((kind) => [kind, tableOf(kind)])) as Readonly<
  Record<MediaKind, Item<MediaObject>>
>;

function kindOf(item: Node, usual: MediaKind): MediaKind {
  if (item.peek('additionalType') === GALLERY) return 'gallery';
  if (isA(item, 'MediaObject')) return item.peek('embedUrl') === undefined ? usual : 'embed';
  return MEDIA_KINDS.find((kind) => isA(item, TYPES[kind])) ?? usual;
}

function readMedia(read: Reader, item: Node, usual: MediaKind): MediaObject | undefined {
  if (isRecord(item.value)) return TABLES[kindOf(item, usual)].read(read, item, '');
  const src = read.address(item);
  return src ? { kind: usual === 'gallery' ? 'embed' : usual, src } : undefined;
}

/** Media under the property of their kind; with their position where their order would not come back. */
function mediaAt(propertyOf: (kind: MediaKind) => string): Row<readonly MediaObject[]> {
  const order = [...new Set(MEDIA_KINDS.map(propertyOf))];
  return {
    write: (write, model, key, draft) => {
      const written = (model.items(key) as readonly Source[]).flatMap((media) => {
        const kind = MEDIA_KINDS.find((kind) => kind === media.peek('kind'));
        const object = kind && TABLES[kind].write(write, media);
        return object ? { property: propertyOf(kind), object } : [];
      });
      const ranks = written.map(({ property }) => order.indexOf(property));
      const isOrdered = ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
      written.forEach(({ property, object }, at) => {
        draft.set(property, [isOrdered ? object : { ...object, position: at + 1 }]);
      });
      return written.length > 0;
    },
    read: (read, { node }) => {
      const media: { readonly object: MediaObject; readonly position: number }[] = [];
      for (const property of order) {
        const kind = MEDIA_KINDS.find((kind) => propertyOf(kind) === property) ?? 'image';
        for (const item of read.nodes(node, property)) {
          const object = readMedia(read, item, kind);
          const position = object && value.number.read(read, item, 'position');
          if (object) media.push({ object, position: position ?? media.length + 1 });
        }
      }
      const sorted = media.sort((first, second) => first.position - second.position);
      return sorted.length ? sorted.map(({ object }) => object) : undefined;
    },
  };
}

/** An event has pictures only: all else is a recording of it. */
export const eventMedia = mediaAt((kind) => (kind === 'image' ? kind : 'recordedIn'));
const inArticle = mediaAt((kind) => (kind === 'gallery' || kind === 'embed' ? 'associatedMedia' : kind));

/** The picture of an article that names no other is its thumbnail. */
export const articleMedia: Row<readonly MediaObject[]> = {
  ...inArticle,
  read: (read, open) => {
    const { node } = open;
    const media = inArticle.read(read, open);
    if (media?.some(({ src }) => src === node.peek('thumbnailUrl'))) node.take('thumbnailUrl');
    const src = media ? undefined : value.href.read(read, node, 'thumbnailUrl');
    return src ? [{ kind: 'image', src }] : media;
  },
};
