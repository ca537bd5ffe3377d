import type { Href } from '../../models/href.js';
import type { Rights } from '../../models/rights.js';
import type { Source } from '../source.js';

const COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/(\d\.\d)/i;

/** True for the address of a Creative Commons license. */
export function isCommons(url: Href): boolean {
  return COMMONS.test(url);
}

/** The license at an address: `CC BY-SA 4.0`; the address itself where it does not say what it is called. */
export function licenseAt(url: Href): NonNullable<Rights['license']> {
  const [, terms, zero, version = ''] = COMMONS.exec(url) ?? [];
  const name = terms ? `CC ${terms.toUpperCase()} ${version}` : zero ? `CC0 ${version}` : url;
  return { name, url };
}

/** Rights of which no more than a notice is known. */
export function noticeOnly(notice: string): Rights {
  return { schemaVersion: '1', notice, authorization: 'unknown', requires: [] };
}

/** Counts as read what `noticeOnly` gives back of rights. */
export function takeNotice(rights: Source<Rights>): void {
  rights.take('notice');
  rights.take('schemaVersion');
  rights.items('requires');
  if (rights.peek('authorization') === 'unknown') rights.take('authorization');
}

/** A year as a copyright names it. */
export const YEAR = /^\d{4}$/;
