import {
  DIGITAL_SOURCES,
  type DigitalSource,
  type MediaObject,
  type MediaSource,
} from '../../models/media.js';
import { safeHref } from '../../models/href.js';
import { compact } from '../fitting.js';
import { kindOfType, makerOf } from '../media-types.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import type { Context } from './context.js';
import { entries, keyOf, pickRole, readAmount, roleTexts, type Entry } from './generations.js';
import { readParties, readUri } from './read-party.js';
import { readRights } from './rights.js';

/** Captions before any other description; lines for editors are none. */
const CAPTIONS = [/^caption$/, /^(?:summary|text|main|)$/, /^(?!alt$|note$|credit)/];

/** A picture or a clip: an item that has files, with its caption, its credits and its rights. */
export function readMedia(item: Source, context: Context): MediaObject | undefined {
  const files = readFiles(item, item.peek('type'), context);
  if (!files) return undefined;
  item.take('type');
  const texts = roleTexts(item, 'descriptions', 'description');
  const { credits } = readParties(item, context);
  return compact({
    ...files,
    alt: pickRole(texts, [/^alt$/], context.notes),
    caption: pickRole(texts, CAPTIONS, context.notes),
    credits: credits.map((credit) =>
      credit.role === 'author' ? { ...credit, role: makerOf(files.kind) } : credit,
    ),
    digitalSource: readDigitalSource(item),
    rights: readRights(item, context.notes, context.base),
  });
}

/** The files of an item: the one that is called the main one, else the widest, and the others beside it. */
export function readFiles(item: Source, nature: unknown, { base }: Context): MediaObject | undefined {
  const hrefOf = ({ source }: Entry): string => safeHref(source.peek('href'), base) ?? '';
  const files = entries(item, 'renditions').filter((one) => hrefOf(one));
  const shown = files.filter((one) => !isPoster(one) && isShown(one, nature));
  const main = shown.find(({ name }) => /^main$/i.test(name)) ?? largest(shown);
  const kind = main && kindOf(nature, typeOf(main));
  if (!kind) return undefined;
  // The still pictures of a clip are what stands for it.
  const stills = kind === 'video' ? files.filter((one) => typeOf(one).startsWith('image/')) : [];
  const poster = files.find(isPoster) ?? largest(stills);
  for (const one of [...shown, ...(poster ? [poster] : [])])
    for (const key of ['name', 'href', keyOf(one.source, 'contentType')]) one.source.take(key);
  const [src, type] = [hrefOf(main), typeOf(main)];
  const [width, height] = [readAmount(main.source, 'width'), readAmount(main.source, 'height')];
  const others = shown
    .filter((one) => one !== main)
    .map((one): MediaSource =>
      compact({ src: hrefOf(one), type: typeOf(one) || undefined, width: readAmount(one.source, 'width') }),
    );
  return compact({
    kind,
    src,
    sources: [...(type ? [{ src, type }] : []), ...others],
    width,
    height,
    focal: readFocal(main.source, width, height),
    poster: poster && hrefOf(poster),
    duration: readAmount(main.source, 'duration'),
  });
}

/** IPTC's term for how it was made, where readers must be told of it. */
export function readDigitalSource(item: Source): DigitalSource | undefined {
  const concept = item.at(keyOf(item, 'digitalSourceType')) as Source<unknown> as Source;
  const peeked = isRecord(concept.value) ? [concept.peek('uri'), concept.peek('code')] : [concept.value];
  const found = DIGITAL_SOURCES.find((one) =>
    peeked.some((uri) => typeof uri === 'string' && uri.replace(/.*[/:]/, '') === one),
  );
  if (!found) return undefined;
  if (isRecord(concept.value)) {
    readUri(concept);
    if (concept.peek('name') === found) concept.take('name');
  } else concept.whole();
  return found;
}

function kindOf(nature: unknown, type: string): MediaObject['kind'] | undefined {
  switch (nature) {
    case 'picture':
    case 'graphic':
      return 'image';
    case 'video':
    case 'audio':
      return nature;
    case 'composite':
      return 'gallery';
    case 'component':
      return 'embed';
    default:
      return kindOfType(type);
  }
}

function typeOf({ source }: Entry): string {
  const type = source.peek(keyOf(source, 'contentType'));
  return typeof type === 'string' ? type.trim().toLowerCase() : '';
}

function isPoster({ name }: Entry): boolean {
  return /^poster$/i.test(name);
}

/** Whether a file is the thing itself, and no page, no caption in a file, no picture of a clip. */
function isShown(entry: Entry, nature: unknown): boolean {
  const type = typeOf(entry);
  if (!type || /^(?:main|source-\d+)$/i.test(entry.name)) return true;
  if (nature === 'video' || nature === 'audio')
    return type.startsWith(`${nature}/`) || type.includes('mpegurl');
  return /^(?:image|video|audio)\/|mpegurl/.test(type);
}

function largest(files: readonly Entry[]): Entry | undefined {
  const width = ({ source }: Entry): number => {
    const given = source.peek('width');
    return typeof given === 'number' ? given : 0;
  };
  return files.reduce<Entry | undefined>(
    (best, one) => (best && width(best) >= width(one) ? best : one),
    undefined,
  );
}

/** The point in pixels, as a share of the picture. */
function readFocal(
  file: Source,
  width: number | undefined,
  height: number | undefined,
): MediaObject['focal'] {
  const poi = file.at('poi') as Source;
  const [x, y] = [poi.peek('x'), poi.peek('y')];
  if (typeof x !== 'number' || typeof y !== 'number' || !width || !height) return undefined;
  const focal = { x: x / width, y: y / height };
  if (!(focal.x >= 0 && focal.x <= 1 && focal.y >= 0 && focal.y <= 1)) return undefined;
  poi.take('x');
  poi.take('y');
  return focal;
}
