import type { Credit } from './credits.js';
import type { Href } from './href.js';
import type { Localized } from './locale.js';
import type { Rights } from './rights.js';

/** IPTC digital source types that a reader must be told about, and the two that need no word. */
export const DIGITAL_SOURCES = [
  'digitalCapture',
  'humanEdits',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
  'algorithmicMedia',
] as const;
/** Source: IPTC NewsCodes "Digital Source Type". */
export type DigitalSource = (typeof DIGITAL_SOURCES)[number];

/** What a media object is. */
export const MEDIA_KINDS = ['image', 'video', 'audio', 'gallery', 'embed'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** One file of several that show the same picture or clip. */
export interface MediaSource {
  readonly src: Href;
  /** MIME type. */
  readonly type?: string;
  /** Pixels. */
  readonly width?: number;
}

/** A picture, a clip, a gallery. */
export interface MediaObject {
  readonly kind: MediaKind;
  readonly src: Href;
  readonly sources?: readonly MediaSource[];
  /** Pixels; with `height` it keeps the page from jumping. */
  readonly width?: number;
  readonly height?: number;
  /** What is seen, for who cannot see it. `''` says the picture is decorative; leaving it out is a fault. */
  readonly alt?: Localized;
  readonly caption?: Localized;
  readonly credits?: readonly Credit[];
  /** What must stay in the frame when the picture is cropped: 0–1 from the left, 0–1 from the top. */
  readonly focal?: { readonly x: number; readonly y: number };
  readonly poster?: Href;
  /** Seconds. */
  readonly duration?: number;
  /** How many pictures a gallery holds. */
  readonly count?: number;
  readonly placeholder?: string;
  readonly digitalSource?: DigitalSource;
  readonly rights?: Rights;
  readonly sensitive?: boolean;
}
