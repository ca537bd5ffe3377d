import {
  DIGITAL_SOURCES,
  MEDIA_KINDS,
  type DigitalSource,
  type MediaKind,
  type MediaObject,
} from '../../models/media.js';
import { compact } from '../fitting.js';
import { kindOfType, makerOf } from '../media-types.js';
import type { NinjsAssociation, NinjsConcept, NinjsRendition } from './ninjs.js';
import type { Part } from './part.js';
import { readParties, readUri, texts, writeCredits } from './party.js';
import { readRights, writeRights } from './rights.js';
import { asUri, MEDIA_NATURES, ownUri, SOURCE_TYPES } from './terms.js';

/** A picture or a clip is an item of its own, with its files, its caption, its credits and its rights. */
export function writeMedia(media: MediaObject, index: number, lang: string): NinjsAssociation {
  return compact({
    name: `media-${index + 1}`,
    rel: 'media',
    uri: asUri(media.src) ?? ownUri('media', media.src),
    type: MEDIA_NATURES[media.kind],
    descriptions: [...texts('caption', media.caption, lang), ...texts('alt', media.alt, lang)],
    ...writeCredits(media.credits, lang),
    digitalSourceType: writeDigitalSource(media.digitalSource),
    ...writeRights(media.rights, lang),
    renditions: writeFiles(media),
  });
}

/** IPTC's own term for how a picture or a text was made. */
export function writeDigitalSource(source: DigitalSource | undefined): NinjsConcept | undefined {
  return source && { name: source, uri: SOURCE_TYPES + source };
}

function writeFiles(media: MediaObject): readonly NinjsRendition[] {
  const { src, sources = [], focal, poster, duration } = media;
  const [width, height] = [pixels(media.width), pixels(media.height)];
  const contentType = sources.find((source) => source.src === src)?.type;
  const others = sources.filter((source) => source.src !== src);
  // The point stands in pixels here, so a picture of unknown size has none.
  const hasPoint = focal && width && height;
  const poi = hasPoint ? { x: Math.round(focal.x * width), y: Math.round(focal.y * height) } : undefined;
  const files = [
    { name: 'main', src, contentType, width, height, duration, poi },
    ...others.map(({ src, type, width }, index) => {
      return { name: `source-${index + 1}`, src, contentType: type, width: pixels(width) };
    }),
    { name: 'poster', src: poster },
  ];
  return files.flatMap(({ name, src, ...file }) => {
    const href = asUri(src);
    return href ? [compact({ name, href, ...file })] : [];
  });
}

function pixels(size: number | undefined): number | undefined {
  return Number.isInteger(size) ? size : undefined;
}

/** Captions before any other description; lines for editors are none. */
const CAPTIONS = [/^caption$/, /^(?:summary|text|main|)$/, /^(?!alt$|note$|credit)/];

/** A picture or a clip: an item that has files, with its caption, its credits and its rights. */
export function readMedia(item: Part): MediaObject | undefined {
  const files = readFiles(item, item.peek('type'));
  if (!files) return undefined;
  item.take('type');
  const description = item.picker('descriptions');
  const { credits } = readParties(item);
  return compact({
    ...files,
    alt: description(/^alt$/),
    caption: description(...CAPTIONS),
    credits: credits.map((credit) =>
      credit.role === 'author' ? { ...credit, role: makerOf(files.kind) } : credit,
    ),
    digitalSource: readDigitalSource(item),
    rights: readRights(item),
  });
}

/** The files of an item: the one that is called the main one, else the widest, and the others beside it. */
export function readFiles(item: Part, nature?: unknown): MediaObject | undefined {
  const files = item.named('renditions').filter((file) => file.href('href'));
  const shown = files.filter((file) => !isPoster(file) && isShown(file, nature));
  const main = shown.find(({ name }) => /^main$/i.test(name)) ?? widest(shown);
  const kind = main && (KINDS.get(nature) ?? kindOfType(typeOf(main)));
  if (!kind) return undefined;
  // The still pictures of a clip are what stands for it.
  const stills = kind === 'video' ? files.filter((file) => typeOf(file).startsWith('image/')) : [];
  const poster = files.find(isPoster) ?? widest(stills);
  for (const file of poster ? [...shown, poster] : shown) file.take('name', 'href', 'contentType');
  const [src, type] = [srcOf(main), typeOf(main)];
  const [width, height] = [main.amount('width'), main.amount('height')];
  const others = shown
    .filter((file) => file !== main)
    .map((file) =>
      compact({ src: srcOf(file), type: typeOf(file) || undefined, width: file.amount('width') }),
    );
  return compact({
    kind,
    src,
    sources: [...(type ? [{ src, type }] : []), ...others],
    width,
    height,
    focal: readFocal(main.at('poi'), width, height),
    poster: poster?.href('href'),
    duration: main.amount('duration'),
  });
}

/** IPTC's term for how it was made, where readers must be told of it. */
export function readDigitalSource(item: Part): DigitalSource | undefined {
  const concept = item.at('digitalSourceType');
  const terms = [concept.value, concept.peek('uri'), concept.peek('code')];
  const found = DIGITAL_SOURCES.find((source) =>
    terms.some((term) => typeof term === 'string' && term.replace(/.*[/:]/, '') === source),
  );
  if (!found) return undefined;
  if (typeof concept.value === 'string') concept.source.whole();
  readUri(concept);
  if (concept.peek('name') === found) concept.take('name');
  return found;
}

function srcOf(file: Part): string {
  return file.href('href') ?? '';
}

function typeOf(file: Part): string {
  return file.text('contentType').trim().toLowerCase();
}

const KINDS: ReadonlyMap<unknown, MediaKind> = new Map([
  ...MEDIA_KINDS.map((kind) => [MEDIA_NATURES[kind], kind] as const),
  ['graphic', 'image'],
]);

function isPoster({ name }: Part): boolean {
  return /^poster$/i.test(name);
}

/** Whether a file is the thing itself, and no page, no caption in a file, no picture of a clip. */
function isShown(file: Part, nature: unknown): boolean {
  const type = typeOf(file);
  if (!type || /^(?:main|source-\d+)$/i.test(file.name)) return true;
  if (nature === 'video' || nature === 'audio')
    return type.startsWith(`${nature}/`) || type.includes('mpegurl');
  return kindOfType(type) !== undefined;
}

function widest(files: readonly Part[]): Part | undefined {
  const width = (file: Part): number => {
    const given = file.peek('width');
    return typeof given === 'number' ? given : 0;
  };
  return files.reduce<Part | undefined>(
    (best, file) => (best && width(best) >= width(file) ? best : file),
    undefined,
  );
}

/** The point in pixels, as a share of the picture. */
function readFocal(point: Part, width = 0, height = 0): MediaObject['focal'] {
  const [x, y] = [point.peek('x'), point.peek('y')];
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  const focal = { x: x / width, y: y / height };
  if (![focal.x, focal.y].every((share) => share >= 0 && share <= 1)) return undefined;
  point.take('x', 'y');
  return focal;
}
