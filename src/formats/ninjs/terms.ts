import type { ArticleType } from '../../models/article.js';
import { CREDIT_ROLES, type CreditRole } from '../../models/credits.js';
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

/** Our roles, by their own names and by others' words for them. */
export const ROLES: ReadonlyMap<string, CreditRole> = new Map([
  ...CREDIT_ROLES.map((role) => [role, role] as const),
  ['creator', 'author'],
  ['writer', 'author'],
  ['byline', 'author'],
  ['journalist', 'reporter'],
  ['photo', 'photographer'],
  ['camera', 'videographer'],
]);

// RFC 3986, appendix A, without the brackets of an IPv6 host.
const URI =
  /^[a-z][a-z0-9+.-]*:(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})+(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;
/** Namespace of our own names. */
export const OWN = 'urn:sixbloom:';

/** A text as a URI, percent-encoded where it is an IRI; `undefined` for a relative address and for what is none. */
export function asUri(text: string | undefined): string | undefined {
  if (text === undefined || !/^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined;
  // A host and its port have rules of their own: the URL parser knows them.
  const uri =
    URL.canParse(text) && !(URI.test(text) && /^[a-z]+:\/\/[a-z0-9.-]+(?:\/|$)/i.test(text))
      ? new URL(text).href
      : text;
  return URI.test(uri) ? uri : undefined;
}

/** A name of our own for what has no URI. */
export function ownUri(kind: string, id: string): string {
  return `${OWN}${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
