import type { GuestController } from '../controllers/guest-controller.js';
import type { TimeStyle } from '../models/looks.js';
import type { Clock, Page } from '../views/page.js';

/** The page around an element, for content in a language. */
export const pageOf = ({ tag, locale }: GuestController, lang?: string): Page => ({
  tag,
  locale,
  lang,
  base: undefined,
});

const origins = new Map<string, string | undefined>();

/** The site of a page; nothing for a document without an address of its own. Remembered: a page asks for each card. */
export function originOf(base: string): string | undefined {
  if (!origins.has(base)) {
    const { origin } = new URL(base);
    origins.set(base, origin === 'null' ? undefined : origin);
  }
  return origins.get(base);
}

/** The time at which an element is updated, and in how many milliseconds it says something that is no longer true. */
export class ElementClock implements Clock {
  readonly now = Date.now();
  next: number | undefined;

  constructor(readonly style: TimeStyle) {}

  expires(milliseconds: number): void {
    this.next = Math.min(this.next ?? Infinity, milliseconds);
  }
}
