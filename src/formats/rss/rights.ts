import type { Href } from '../../models/href.js';
import type { Rights } from '../../models/rights.js';
import { compact } from '../fitting.js';
import type { Source } from '../source.js';
import { isString, isText, takeHref } from '../take.js';
import { partyNamed, takeName } from './credits.js';
import type { XmlElement } from './element.js';
import { addressAt, addressOf, firstOf, lineOf, linksTo, textOf, type Feed } from './feed.js';
import { token, words, type Parts } from './xml.js';

const COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/(\d\.\d)/i;
/** A year as a copyright names it. */
const YEAR = /^\d{4}$/;

/** The license at an address: `CC BY-SA 4.0`; the address itself where it does not say what it is called. */
function licenseAt(url: Href): NonNullable<Rights['license']> {
  const [, terms, zero, version = ''] = COMMONS.exec(url) ?? [];
  const name = terms ? `CC ${terms.toUpperCase()} ${version}` : zero ? `CC0 ${version}` : url;
  return { name, url };
}

/** Rights of which no more than a notice is known. */
function noticeOnly(notice: string): Rights {
  return { schemaVersion: '1', notice, authorization: 'unknown', requires: [] };
}

/** The notice of rights; it counts as read with what `noticeOnly` gives back of them. */
function takeNotice(rights: Source<Rights>): string | undefined {
  const notice = rights.accept('notice', isText);
  if (notice === undefined) return undefined;
  rights.take('schemaVersion');
  rights.items('requires');
  if (rights.peek('authorization') === 'unknown') rights.take('authorization');
  return notice;
}

/** The notice of the entry, else of its feed; a license alone is a notice too: its address, as printed. */
export function rightsOf(entry: XmlElement, feed: Feed): Rights | undefined {
  const printed = entry.first('dc:rights', 'atom:rights', 'copyright');
  const license = entry.first('creativecommons:license', 'dcterms:license');
  const [link] = linksTo('license', entry);
  const url = license ? addressOf(license.text(), license, feed) : addressAt(link?.take(), 'href', feed);
  const notice = (printed && textOf(printed, feed)) || feed.notice || url;
  if (!notice) return undefined;
  const holder = entry.first('dcterms:rightsholder');
  const name = holder && lineOf(holder, feed);
  const year = entry.first('dcterms:datecopyrighted');
  return {
    ...noticeOnly(notice),
    ...compact({
      holder: name ? partyNamed(name) : undefined,
      year: YEAR.test(year?.peekText() ?? '') ? Number(year?.text()) : undefined,
      license: url === undefined ? undefined : licenseAt(url),
    }),
  };
}

export function rightsXml(rights: Source<Rights>, lang: string): Parts {
  const notice = takeNotice(rights);
  if (notice === undefined) return [];
  const holder = takeName(rights.at('holder'), lang);
  const year = YEAR.test(String(rights.peek('year'))) ? String(rights.take('year')) : undefined;
  const license = rights.at('license');
  const url = takeHref(license, 'url');
  if (url !== undefined && license.peek('name') === licenseAt(url).name) license.take('name');
  return [
    words('dc:rights', notice),
    words('dcterms:rightsHolder', holder),
    token('dcterms:dateCopyrighted', year),
    token(url !== undefined && COMMONS.test(url) ? 'creativeCommons:license' : 'dcterms:license', url),
  ];
}

/** The rights that Media RSS names in the first of these that names any. */
export function mediaRightsOf(holders: readonly XmlElement[], feed: Feed): Rights | undefined {
  const copyright = firstOf(holders, 'media:copyright');
  const notice = copyright && textOf(copyright, feed);
  if (!notice) return undefined;
  const license = firstOf(holders, 'media:license');
  const url = addressAt(license, 'href', feed);
  if (!license || url === undefined) return noticeOnly(notice);
  const name = lineOf(license, feed) || licenseAt(url).name;
  return { ...noticeOnly(notice), license: { name, url } };
}

export function mediaRightsXml(rights: Source<Rights>): Parts {
  const notice = takeNotice(rights);
  if (notice === undefined) return [];
  const license = rights.at('license');
  const name = license.peek('name');
  const href = isString(name) && name ? takeHref(license, 'url') : undefined;
  if (href !== undefined) license.take('name');
  return [
    words('media:copyright', notice),
    href !== undefined && words('media:license', name, { type: 'text/html', href }),
  ];
}
