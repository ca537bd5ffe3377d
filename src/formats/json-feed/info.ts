import type { Party } from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import type { FeedInfo, Notes } from '../reading.js';
import { readAs, readHref, readLanguage } from '../read-value.js';
import { compact, fitting, refuse } from '../fitting.js';
import { PARTY } from '../../shapes/credits.js';
import { address, record, text, time } from '../../shapes/shape.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { isString } from '../take.js';
import { plainLine, plainText } from '../text.js';
import { writeAuthor } from './item.js';
import { ABOUT, type JsonFeed } from './json-feed.js';

const INFO = record<Partial<FeedInfo>>(
  {},
  {
    title: text,
    url: address,
    feedUrl: address,
    lang: text,
    description: text,
    publisher: PARTY,
    notice: text,
    icon: address,
    updatedAt: time,
  },
);

/** A feed's own data as far as it fits its model. */
export function checkedInfo(feed: unknown, path: string, notes: Notes): Partial<FeedInfo> {
  return fitting(INFO, feed, path, notes)[0] ?? {};
}

/** The standard fields of a feed, and the extension for the rest of it. */
export function writeInfo(info: Partial<FeedInfo>, base: string | undefined): Omit<JsonFeed, 'items'> {
  const { title = '', publisher, lang = 'zh-CN', description, notice, updatedAt } = info;
  return compact({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: safeHref(info.url, base) ?? undefined,
    feed_url: safeHref(info.feedUrl, base) ?? undefined,
    description,
    icon: safeHref(info.icon, base) ?? undefined,
    authors: publisher && [writeAuthor(publisher, lang, base)],
    language: lang,
    _sixbloom: compact({ about: ABOUT, publisher, notice, updatedAt }),
  });
}

/** What a feed says of itself. `authors` are those it names, of whom the first publishes it. */
export function readInfo(
  root: Source,
  [first]: readonly Party[],
  notes: Notes,
  base: string | undefined,
): Partial<FeedInfo> {
  const line = (key: string, plain: (text: string) => string): string | undefined =>
    readAs(root, key, notes, (value) => (isString(value) ? plain(value) || undefined : null));
  const lang = readLanguage(root, notes);
  const {
    publisher: carried,
    notice,
    updatedAt,
  } = checkedInfo(readExtension(root, notes), '_sixbloom', notes);
  // Who publishes a feed is an organization, unless the extension, which knows more, speaks of the same party.
  const isSame =
    carried && (!first || plainLine(pickText(carried.name, lang ?? 'zh-CN') ?? '') === first.name);
  if (carried && !isSame) notes.lost.push({ path: '_sixbloom.publisher', value: carried });
  return compact({
    title: line('title', plainLine),
    url: readHref(root, 'home_page_url', notes, base),
    feedUrl: readHref(root, 'feed_url', notes, base),
    lang,
    description: line('description', plainText),
    icon: readHref(root, root.peek('icon') ? 'icon' : 'favicon', notes, base),
    publisher: isSame ? carried : first && { ...first, kind: 'organization' },
    notice,
    updatedAt,
  });
}

/** The fields of our own extension, without what it says of itself to people. */
export function readExtension(holder: Source, notes: Notes): Readonly<Record<string, unknown>> {
  const given = holder.take('_sixbloom') ?? {};
  if (!isRecord(given)) refuse(given, holder.pathOf('_sixbloom'), notes);
  return Object.fromEntries(Object.entries(isRecord(given) ? given : {}).filter(([key]) => key !== 'about'));
}
