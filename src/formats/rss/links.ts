import type { XmlElement } from './element.js';

/** What a link leads to; registered names may be printed as addresses (RFC 4287, 4.2.7.2). */
export function relationOf(link: XmlElement): string {
  return (link.peek('rel') || 'alternate')
    .toLowerCase()
    .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '');
}

/** True for a feed's link to its page or to itself. */
export function isOfFeed(link: XmlElement): boolean {
  return ['alternate', 'self'].includes(relationOf(link));
}
