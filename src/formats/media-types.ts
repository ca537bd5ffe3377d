import type { CreditRole } from '../models/credits.js';
import type { MediaKind } from '../models/media.js';

/** MIME types by the ending of an address. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    gif: 'image/gif',
    webp: 'image/webp',
    avif: 'image/avif',
    svg: 'image/svg+xml',
    bmp: 'image/bmp',
    mp4: 'video/mp4',
    m4v: 'video/mp4',
    webm: 'video/webm',
    ogv: 'video/ogg',
    mov: 'video/quicktime',
    flv: 'video/x-flv',
    m3u8: 'application/vnd.apple.mpegurl',
    mp3: 'audio/mpeg',
    m4a: 'audio/mp4',
    aac: 'audio/aac',
    ogg: 'audio/ogg',
    oga: 'audio/ogg',
    wav: 'audio/wav',
  }),
);

/** The MIME type of what is at an address, by its ending. */
export function typeAt(address: string): string | undefined {
  const ending = /\.(\w+)(?:[?#]|$)/.exec(address)?.[1]?.toLowerCase() ?? '';
  return TYPES.get(ending);
}

/** What a MIME type is of. */
export function kindOfType(type: string): 'image' | 'video' | 'audio' | undefined {
  const [, kind] = /^(image|video|audio)\//.exec(type.toLowerCase()) ?? [];
  return (kind as 'image' | 'video' | 'audio' | undefined) ?? (/mpegurl/i.test(type) ? 'video' : undefined);
}

/** Who is meant by whoever made a picture or a clip. */
export function makerOf(kind: MediaKind): CreditRole & ('photographer' | 'videographer' | 'author') {
  if (kind === 'video') return 'videographer';
  return kind === 'image' || kind === 'gallery' ? 'photographer' : 'author';
}
