import { DIGITAL_SOURCES, MEDIA_KINDS, type MediaObject, type MediaSource } from '../models/media.js';
import { CREDIT } from './credits.js';
import { RIGHTS } from './rights.js';
import * as s from './shape.js';

export const MEDIA_OBJECT = s.record<MediaObject>(
  { kind: s.choice(MEDIA_KINDS), src: s.address },
  {
    sources: s.list(s.record<MediaSource>({ src: s.address }, { type: s.text, width: s.size })),
    width: s.size,
    height: s.size,
    alt: s.alt,
    caption: s.localized,
    credits: s.list(CREDIT),
    focal: s.record<NonNullable<MediaObject['focal']>>({ x: s.fraction, y: s.fraction }, {}),
    poster: s.address,
    duration: s.number,
    count: s.count,
    placeholder: s.text,
    digitalSource: s.choice(DIGITAL_SOURCES),
    rights: RIGHTS,
    sensitive: s.flag,
  },
  'alternative',
);
