import type { GuestController } from '../controllers/guest-controller.js';
import { isRecord } from '../shapes/leaves.js';
import { lenient, type Lenient } from '../shapes/lenient.js';
import type { Shape } from '../shapes/shape.js';
import type { TimeStyle } from '../models/looks.js';
import type { Clock, Page } from '../views/page.js';

/** What of a property can be shown; what cannot is refused. `name` is what the model as a whole is called. */
export const modelOf = <T>(
  shape: Shape<T>,
  value: unknown,
  name: string,
  { refuse }: GuestController,
): Lenient<T> | undefined =>
  lenient(shape, value, (path, ...why) => {
    refuse(path || name, ...why);
  });

/** The models of a list as the page gave them, each for an element of its own; what cannot be one is refused. */
export function modelsIn(value: unknown, name: string, { refuse }: GuestController): readonly unknown[] {
  if (value && !Array.isArray(value)) refuse(name, 'shape');
  return (Array.isArray(value) ? (value as unknown[]) : []).filter((model, index) => {
    if (!isRecord(model)) refuse(`${name}.${index}`, 'shape');
    return isRecord(model);
  });
}

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
