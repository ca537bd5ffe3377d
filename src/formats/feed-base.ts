import { safeHref } from '../models/href.js';

/** What addresses in a feed are relative to: its page, else its own address, else where it came from. */
export function feedBase(page: unknown, feed: unknown, base: string | undefined): string | undefined {
  const from = /^https?:/i.test(base ?? '') ? base : undefined;
  return (
    [safeHref(page, from), safeHref(feed, from), from].find((one) => one && /^https?:/i.test(one)) ??
    undefined
  );
}
