import * as v from 'valibot';
import { DIGITAL_SOURCES, MEDIA_KINDS, type MediaObject } from '../models/media.js';
import { creditSchema } from './credits.js';
import { address, alt, count, flag, fraction, localized, number, size, text } from './fields.js';
import { rightsSchema } from './rights.js';
import { advice, rule } from './rules.js';
import { choice, list, object, type ModelSchema } from './shapes.js';

const mediaObject = object(
  { kind: choice(MEDIA_KINDS), src: address },
  {
    sources: list(object({ src: address }, { type: text, width: size })),
    width: size,
    height: size,
    alt,
    caption: localized,
    credits: list(creditSchema),
    focal: object({ x: fraction, y: fraction }, {}),
    poster: address,
    duration: number,
    count,
    placeholder: text,
    digitalSource: choice(DIGITAL_SOURCES),
    rights: rightsSchema,
    sensitive: flag,
  },
);
export type MediaObjectShape = typeof mediaObject;
/** A picture, clip or gallery. `validate` warns of a picture or a gallery without `alt`; an empty one says decoration. */
export const mediaObjectSchema: ModelSchema<MediaObject> = v.pipe(
  mediaObject,
  advice(
    rule('alt', ({ kind, alt }) => alt !== undefined || (kind !== 'image' && kind !== 'gallery'), 'alt'),
  ),
);
