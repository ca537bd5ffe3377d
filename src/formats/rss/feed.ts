import type { Credit } from '../../models/credits.js';
import { safeHref, type Href } from '../../models/href.js';
import type { Instant, PartialDate } from '../../models/time.js';
import type { Notes } from '../reading.js';
import { readTime } from '../read-time.js';
import { isGarbled, plainLine, plainText } from '../text.js';
import type { XmlElement } from './element.js';
import { NUMBER } from '../take.js';

/** What goes for every entry of a feed, and where what is wrong is noted. */
export interface Feed {
  readonly notes: Notes;
  readonly base: string | undefined;
  readonly zone: string | undefined;
  readonly lang: string;
  /** The notice of the whole feed: an entry without one of its own is under it. */
  readonly notice?: string;
  /** Who wrote what names no author. */
  readonly authors?: readonly Credit[];
}

/** A text as a reader would see it; an issue where it was decoded with the wrong character set. */
export function textOf(element: XmlElement, feed: Feed): string {
  return checked(plainText(element.html()), element, feed);
}

/** The same on one line. */
export function lineOf(element: XmlElement, feed: Feed): string {
  return checked(plainLine(element.html()), element, feed);
}

/** A text that was read of an element: an issue where it is garbled. */
export function checked(text: string, element: XmlElement, feed: Feed): string {
  if (isGarbled(text)) feed.notes.issue(element.path, 'garbled');
  return text;
}

/** The address in an attribute; an issue where it is there and none. */
export function addressAt(element: XmlElement | undefined, name: string, feed: Feed): Href | undefined {
  return element && addressOf(element.attribute(name), element, feed);
}

/** A value that is there and an address; an issue where it is there and none. */
export function addressOf(printed: string | undefined, element: XmlElement, feed: Feed): Href | undefined {
  if (!printed) return undefined;
  const address = hrefAt(printed, element, feed);
  if (address === null) feed.notes.issue(element.path, 'address');
  return address ?? undefined;
}

/** An address as it is printed, or what it is relative to the base where it stands; `null` for what is no safe address. */
export function hrefAt(printed: string, element: XmlElement, feed: Feed): Href | null {
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(printed);
  return safeHref(printed, isAbsolute ? undefined : baseOf(element, feed.base));
}

/** XML Base: every element may have one, relative to that of its parent. */
function baseOf(element: XmlElement | undefined, base: string | undefined): string | undefined {
  if (!element) return base;
  const outer = baseOf(element.parent, base);
  return absolute(element.attribute('xml:base'), outer) ?? outer;
}

/** What others can be relative to; `undefined` for what cannot be that. */
export function absolute(printed: string | undefined, base?: string): Href | undefined {
  const address = safeHref(printed, base);
  return address && /^https?:/i.test(address) ? address : undefined;
}

/** The nearest `xml:lang`. */
export function langOf(element: XmlElement | undefined): string | undefined {
  return element && (tagOf(element.attribute('xml:lang')) ?? langOf(element.parent));
}

/** A language tag as BCP 47 writes it: `zh_CN` becomes `zh-CN`. `undefined` for anything else. */
export function tagOf(printed: string | undefined): string | undefined {
  const tag = printed?.replace(/_/g, '-');
  return tag && /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(tag) ? tag : undefined;
}

/** The first time in these; a later element may say the same second more exactly. An issue for each that is no time. */
export function timeOf(
  entry: XmlElement,
  names: readonly string[],
  feed: Feed,
): Instant | PartialDate | undefined {
  let best: Instant | PartialDate | undefined;
  for (const name of names) {
    const element = entry.first(name);
    const printed = element?.peekText();
    if (!element || !printed) continue;
    const time = readTime(printed, feed.zone);
    if (!time) {
      element.take();
      feed.notes.issue(element.path, 'date');
    } else if (!best || isSameSecond(best, time)) {
      element.text();
      best = time;
    }
  }
  return best;
}

function isSameSecond(one: Instant | PartialDate, other: Instant | PartialDate): boolean {
  const second = (time: string): number => Math.floor(Date.parse(time) / 1000);
  return one.length > 10 && other.length > 10 && second(one) === second(other);
}

/** A number that is printed as an attribute; anything else stays unread. */
export function numberAt(element: XmlElement, name: string): number | undefined {
  if (!NUMBER.test(element.peek(name) ?? '')) return undefined;
  return Number(element.attribute(name));
}

/** The links that lead to this; registered names may be printed as addresses (RFC 4287, 4.2.7.2). */
export function linksTo(relation: string, holder: XmlElement): XmlElement[] {
  return holder.all('atom:link').filter((link) => {
    const printed = (link.peek('rel') || 'alternate').toLowerCase();
    return printed.replace('http://www.iana.org/assignments/relation/', '') === relation;
  });
}

/** The first element of this name in the first of these that has one. */
export function firstOf(holders: readonly XmlElement[], name: string): XmlElement | undefined {
  return holders.find((holder) => holder.first(name))?.first(name);
}
