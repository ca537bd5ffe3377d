import {
  DIGITAL_SOURCES,
  type DigitalSource,
  type MediaObject,
  type MediaSource,
} from '../../models/media.js';
import { safeHref } from '../../models/href.js';
import { compact, isRecord } from '../shape.js';
import type { Source } from '../source.js';
import type { Context } from './context.js';
import { entries, keyOf, pickRole, readAmount, roleTexts, type Entry } from './generations.js';
import { readParties, readUri } from './read-party.js';
import { readRights } from './rights.js';

/** Captions before any other description; lines for editors are none. */
const CAPTIONS = [/^caption$/, /^(?:summary|text|main|)$/, /^(?!alt$|note$|credit)/];

/** A picture or a clip: an item that has files, or the files of an item. */
export function readMedia(item: Source, context: Context): MediaObject | undefined {
  const { notes, base } = context;
  const files = entries(item, 'renditions').filter(
    ({ source }) => safeHref(source.peek('href'), base) !== null,
  );
  const main =
    files.find(({ name }) => /^main$/i.test(name)) ??
    largest(files.filter((one) => !isPoster(one) && !isPage(one)));
  if (!main) return undefined;
  const src = safeHref(main.source.peek('href'), base) ?? '';
  const kind = kindOf(item.peek('type'), typeOf(main));
  if (!kind) return undefined;
  item.take('type');
  const width = readAmount(main.source, 'width');
  const height = readAmount(main.source, 'height');
  const type = typeOf(main);
  const own: readonly MediaSource[] = type ? [{ src, type }] : [];
  take(main);
  const others = files
    .filter((one) => one !== main && !isPoster(one) && !isPage(one))
    .map((one): MediaSource => {
      take(one);
      return compact({
        src: safeHref(one.source.peek('href'), base) ?? '',
        type: typeOf(one) || undefined,
        width: readAmount(one.source, 'width'),
      });
    });
  const poster = files.find(isPoster);
  if (poster) take(poster);
  const texts = roleTexts(item, 'descriptions', 'description');
  const { credits } = readParties(item, context);
  return compact({
    kind,
    src,
    sources: [...own, ...others],
    width,
    height,
    alt: pickRole(texts, [/^alt$/], notes),
    caption: pickRole(texts, CAPTIONS, notes),
    credits: credits.map((credit) => (credit.role === 'author' ? { ...credit, role: maker(kind) } : credit)),
    focal: readFocal(main.source, width, height),
    poster: poster ? (safeHref(poster.source.peek('href'), base) ?? undefined) : undefined,
    duration: readAmount(main.source, 'duration'),
    digitalSource: readDigitalSource(item),
    rights: readRights(item, notes, base),
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

function maker(kind: MediaObject['kind']): 'photographer' | 'videographer' | 'author' {
  return kind === 'image' || kind === 'gallery'
    ? 'photographer'
    : kind === 'video'
      ? 'videographer'
      : 'author';
}

function kindOf(nature: unknown, type: string): MediaObject['kind'] | undefined {
  const named = /^(image|video|audio)\//.exec(type)?.[1] as 'image' | 'video' | 'audio' | undefined;
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
      return named;
  }
}

function typeOf({ source }: Entry): string {
  const type = source.peek(keyOf(source, 'contentType'));
  return typeof type === 'string' ? type.trim().toLowerCase() : '';
}

function isPoster({ name }: Entry): boolean {
  return /^poster$/i.test(name);
}

function isPage(entry: Entry): boolean {
  return /html/.test(typeOf(entry));
}

function take({ source }: Entry): void {
  for (const key of ['name', 'href', keyOf(source, 'contentType')]) source.take(key);
}

function largest(files: readonly Entry[]): Entry | undefined {
  const width = ({ source }: Entry): number => Number(source.peek('width')) || 0;
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
