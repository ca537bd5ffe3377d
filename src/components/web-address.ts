import { safeHref } from '../models/href.js';

/** A whole address of the web; `undefined` for any other, which can be linked to but not shared or handed to a phone. */
export function webAddress(value: unknown, base: string): string | undefined {
  const address = safeHref(value, base);
  return address && /^https?:/.test(address) ? address : undefined;
}
