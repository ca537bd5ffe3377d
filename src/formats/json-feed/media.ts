import type { Article } from '../../models/article.js';
import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import type { MediaObject } from '../../models/media.js';
import { kindOfType, typeAt } from '../media-types.js';
import type { Notes } from '../reading.js';
import { compact, refuse } from '../fitting.js';
import { isRecord } from '../../shapes/leaves.js';
import { picturesIn } from '../pictures.js';
import type { Source } from '../source.js';
import { plainText } from '../text.js';
import { readHref } from '../read-value.js';
import type { JsonFeedAttachment, JsonFeedItem } from './json-feed.js';

const UNKNOWN = 'application/octet-stream';
/** The picture that a list of items shows goes to `image`, everything else to `attachments`. */
export function writeMedia(
  media: Article['media'] = [],
  lang: string,
  base: string | undefined,
): Pick<JsonFeedItem, 'image' | 'attachments'> {
  const shown = media.find((one) => one.kind === 'image');
  const image = shown?.src ?? media.find((one) => one.poster)?.poster;
  const attachments = media
    .filter((one) => one !== shown)
    .flatMap((one): readonly JsonFeedAttachment[] => {
      const url = safeHref(one.src, base);
      if (url === null) return [];
      const title = pickText(one.caption, lang);
      return [compact({ url, mime_type: mimeType(one), title, duration_in_seconds: one.duration })];
    });
  return { image: safeHref(image, base) ?? undefined, attachments };
}

function mimeType({ src, sources }: MediaObject): string {
  return sources?.find((file) => file.src === src)?.type ?? typeAt(src) ?? UNKNOWN;
}

/** What an item shows: its `image`, else its `banner_image`; then its attachments, whatever their type. */
export function readMedia(item: Source, notes: Notes, base: string | undefined): readonly MediaObject[] {
  const key = item.peek('image') ? 'image' : 'banner_image';
  const image = readHref(item, key, notes, base);
  const pictures: readonly MediaObject[] = image ? [{ kind: 'image', src: image }] : [];
  const attached = item.items('attachments').flatMap((attachment) => readAttachment(attachment, notes, base));
  return [...pictures, ...attached.filter(({ src }) => src !== image)];
}

function readAttachment(attachment: Source, notes: Notes, base: string | undefined): readonly MediaObject[] {
  const { value } = attachment;
  const src = isRecord(value) ? safeHref(value['url'], base) : null;
  if (src === null) {
    attachment.whole();
    return refuse(value, attachment.path, notes, isRecord(value) ? 'address' : 'shape');
  }
  attachment.take('url');
  const type = attachment.accept('mime_type', isString)?.trim().toLowerCase() ?? '';
  const caption = plainText(attachment.accept('title', isString) ?? '');
  const duration = attachment.accept(
    'duration_in_seconds',
    (seconds): seconds is number => typeof seconds === 'number' && seconds >= 0 && seconds < Infinity,
  );
  return [
    compact({
      kind: kindOfType(type) ?? 'embed',
      src,
      sources: type && type !== UNKNOWN ? [{ src, type }] : [],
      caption: caption || undefined,
      duration,
    }),
  ];
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** The pictures of a content, in its order, each once. */
export function readPictures(html: unknown, base: string | undefined): readonly MediaObject[] {
  const pictures = new Map<string, MediaObject>();
  for (const { src, alt } of picturesIn(typeof html === 'string' ? html : '')) {
    const address = safeHref(src, base);
    if (address && !pictures.has(address))
      pictures.set(address, compact({ kind: 'image', src: address, alt }));
  }
  return [...pictures.values()];
}
