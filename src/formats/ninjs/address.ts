import { safeHref, type Href } from '../../models/href.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import type { Context } from './context.js';
import { entries, keyOf } from './generations.js';

/**
 * Where an item can be read: a rendition that is a web page; else an alternative id that calls itself an address; else its
 * uri, where that is http(s), as with most agencies; else, for a picture or a clip, its first file.
 */
export function readAddress(item: Source, { base }: Context, files = true): Href | undefined {
  const all = entries(item, 'renditions');
  for (const { name, source } of all) {
    const type = source.peek(keyOf(source, 'contentType'));
    const isPage =
      typeof type === 'string' ? /html/i.test(type) : /^(?:web|html|page|canonical)$/i.test(name);
    const href = isPage ? safeHref(source.peek('href'), base) : null;
    if (href === null) continue;
    for (const key of ['name', 'href', keyOf(source, 'contentType')]) source.take(key);
    return href;
  }
  const page = alternative(item, /^(?:url|link|href|web|permalink|canonical)$/i, (value) => {
    const href = safeHref(value, base);
    return href !== null && /^https?:/i.test(href) ? href : undefined;
  });
  if (page) return page;
  const uri = item.peek('uri');
  if (typeof uri === 'string' && /^https?:/i.test(uri)) return safeHref(uri) ?? undefined;
  return files
    ? (all.map(({ source }) => safeHref(source.peek('href'), base)).find((href) => href !== null) ??
        undefined)
    : undefined;
}

/** The first alternative id of such a role that `read` makes something of: in a list, or in 1.x under its role. */
export function alternative(
  item: Source,
  wanted: RegExp,
  read: (value: unknown) => string | undefined,
): string | undefined {
  for (const { name, source } of entries(item, 'altIds')) {
    const listed = isRecord(source.value);
    const role = listed ? source.peek('role') : name;
    const value = read(listed ? source.peek('value') : source.value);
    if (typeof role !== 'string' || !wanted.test(role) || value === undefined) continue;
    if (!listed) source.whole();
    for (const key of ['role', 'value']) source.take(key);
    return value;
  }
  return undefined;
}
