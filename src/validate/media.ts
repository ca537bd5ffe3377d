import * as v from 'valibot';
import { DIGITAL_SOURCES, MEDIA_KINDS, type MediaObject } from '../models/media.js';
import { creditSchema } from './credits.js';
import {
  address,
  alt,
  choice,
  count,
  flag,
  fraction,
  list,
  localized,
  number,
  object,
  size,
  text,
  type ModelSchema,
} from './fields.js';
import { rightsSchema } from './rights.js';
import { advice, rule } from './rules.js';

export const mediaObjectEntries = {
  kind: choice(MEDIA_KINDS),
  src: address,
  sources: v.optional(list(object({ src: address, type: v.optional(text), width: v.optional(size) }))),
  width: v.optional(size),
  height: v.optional(size),
  alt: v.optional(alt),
  caption: v.optional(localized),
  credits: v.optional(list(creditSchema)),
  focal: v.optional(object({ x: fraction, y: fraction })),
  poster: v.optional(address),
  duration: v.optional(number),
  count: v.optional(count),
  placeholder: v.optional(text),
  digitalSource: v.optional(choice(DIGITAL_SOURCES)),
  rights: v.optional(rightsSchema),
  sensitive: v.optional(flag),
};
/** A picture, clip or gallery. `validate` warns of a picture or a gallery without `alt`; an empty one says decoration. */
export const mediaObjectSchema: ModelSchema<MediaObject> = v.pipe(
  object(mediaObjectEntries),
  advice(
    rule('alt', ({ kind, alt }) => alt !== undefined || (kind !== 'image' && kind !== 'gallery'), 'alt'),
  ),
);
