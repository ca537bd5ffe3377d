import type { MediaObject } from '../../models/media.js';
import { compact } from '../fitting.js';
import type { NinjsAssociation, NinjsRendition } from './ninjs.js';
import { writeRights } from './rights.js';
import { MEDIA_NATURES, SOURCE_TYPES } from './terms.js';
import { asUri, ownUri } from './uri.js';
import { texts, writeCredits } from './write-party.js';

const PIXELS = (size: number | undefined): number | undefined => (Number.isInteger(size) ? size : undefined);

/** A picture or a clip is an item of its own, with its files, its caption, its credits and its rights. */
export function writeMedia(media: MediaObject, index: number, lang: string): NinjsAssociation {
  const { by, people, organisations } = writeCredits(media.credits ?? [], lang);
  return compact({
    name: `media-${String(index + 1)}`,
    rel: 'media',
    uri: asUri(media.src) ?? ownUri('media', media.src),
    type: MEDIA_NATURES[media.kind],
    descriptions: [...texts('caption', media.caption, lang), ...texts('alt', media.alt, lang)],
    by,
    people,
    organisations,
    digitalSourceType: writeDigitalSource(media.digitalSource),
    ...writeRights(media.rights, lang),
    renditions: renditions(media),
  });
}

/** IPTC's own term for how a picture or a text was made. */
export function writeDigitalSource(
  source: MediaObject['digitalSource'],
): NinjsAssociation['digitalSourceType'] {
  return source && { name: source, uri: SOURCE_TYPES + source };
}

function renditions(media: MediaObject): readonly NinjsRendition[] {
  const { focal, sources = [], poster } = media;
  const [width, height] = [PIXELS(media.width), PIXELS(media.height)];
  const file = (
    name: string,
    src: string | undefined,
    rest: Partial<NinjsRendition>,
  ): readonly NinjsRendition[] => {
    const href = asUri(src);
    return href ? [compact({ name, href, ...rest })] : [];
  };
  return [
    ...file('main', media.src, {
      contentType: sources.find(({ src }) => src === media.src)?.type,
      width,
      height,
      duration: media.duration,
      // The point stands in pixels here, so a picture of unknown size has none.
      poi:
        focal && width && height
          ? { x: Math.round(focal.x * width), y: Math.round(focal.y * height) }
          : undefined,
    }),
    ...sources
      .filter(({ src }) => src !== media.src)
      .flatMap(({ src, type, width }, index) =>
        file(`source-${String(index + 1)}`, src, { contentType: type, width: PIXELS(width) }),
      ),
    ...file('poster', poster, {}),
  ];
}
