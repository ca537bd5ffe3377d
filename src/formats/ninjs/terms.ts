import type { ArticleType } from '../../models/article.js';
import type { CreditRole } from '../../models/credits.js';
import type { MediaObject } from '../../models/media.js';
import type { Ninjs } from './ninjs.js';

/** IPTC NewsCodes, "Digital Source Type" and "Genre". */
export const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
const GENRES = 'http://cv.iptc.org/newscodes/genre/';

/** Rights as our own model has them, in JSON: the language of `encodedRights`. */
export const RIGHTS_LANGUAGE = 'urn:sixbloom:rights:1';
/** The association that carries what ninjs has no place for. */
export const REMAINDER = 'sixbloom-remainder';

export const NATURES: Readonly<Record<ArticleType, Ninjs['type']>> = {
  news: 'text',
  feature: 'text',
  notice: 'text',
  opinion: 'text',
  live: 'text',
  photo: 'composite',
  video: 'composite',
};

/** The genres that the code list has. */
export const GENRE_URIS: Readonly<Partial<Record<ArticleType, string>>> = {
  news: `${GENRES}Current`,
  feature: `${GENRES}Feature`,
  opinion: `${GENRES}Opinion`,
};

export const MEDIA_NATURES = {
  image: 'picture',
  video: 'video',
  audio: 'audio',
  gallery: 'composite',
  embed: 'component',
} as const satisfies Record<MediaObject['kind'], Ninjs['type']>;

/** Other words for our roles. */
export const ROLE_WORDS: Readonly<Record<string, CreditRole>> = {
  creator: 'author',
  writer: 'author',
  byline: 'author',
  journalist: 'reporter',
  photo: 'photographer',
  camera: 'videographer',
};
