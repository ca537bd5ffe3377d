import { DIGITAL_SOURCES, MEDIA_KINDS, type MediaObject, type MediaSource } from '../models/media.js';
import { CREDIT } from './credits.js';
import { RIGHTS } from './rights.js';
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
  record,
  size,
  text,
} from './shape.js';

export const MEDIA_OBJECT = record<MediaObject>(
  { kind: choice(MEDIA_KINDS), src: address },
  {
    sources: list(record<MediaSource>({ src: address }, { type: text, width: size })),
    width: size,
    height: size,
    alt,
    caption: localized,
    credits: list(CREDIT),
    focal: record<NonNullable<MediaObject['focal']>>({ x: fraction, y: fraction }, {}),
    poster: address,
    duration: number,
    count,
    placeholder: text,
    digitalSource: choice(DIGITAL_SOURCES),
    rights: RIGHTS,
    sensitive: flag,
  },
  'alternative',
);
