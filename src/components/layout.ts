import type { GuestController } from '../controllers/guest-controller.js';
import type { HeadingLevel } from '../models/looks.js';
import { block, headingPart, Part, part, type Child } from '../views/part.js';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';

const slotPart = (name: string): Part => part('slot', name ? { name } : {});

/**
 * Where the parts of an element stand: in each slot what the page put there, else what the view says for it, else nothing
 * at all, not even a slot.
 */
export class Layout {
  private readonly parts = new Map<string, Child[]>();

  constructor(
    private readonly guest: GuestController,
    parts: readonly Child[],
    /** Slots that are not shown, whoever fills them. */
    private readonly hidden: readonly string[] = [],
  ) {
    for (const child of parts) {
      const slot = child instanceof Part ? String(child.attributes.slot ?? '') : '';
      const others = this.parts.get(slot);
      if (!child) continue;
      if (others) others.push(child);
      else this.parts.set(slot, [child]);
    }
  }

  has(name: string): boolean {
    return this.shows(name) && (this.guest.fills(name) || this.parts.has(name));
  }

  /** What the view says for a slot. */
  said(name: string): readonly Child[] {
    return this.parts.get(name) ?? [];
  }

  /** What stands in some slots, one behind the other. */
  at(...names: readonly string[]): readonly Child[] {
    return names.map((name) => {
      if (!this.shows(name)) return undefined;
      return this.guest.fills(name) ? slotPart(name) : this.parts.get(name);
    });
  }

  /** A headline of the page, in a heading where it is none itself. */
  heading(name: string, level: HeadingLevel): readonly Child[] {
    const isHeading = this.guest
      .all(name)
      .some((element) => element.matches(HEADING) || element.querySelector(HEADING));
    return !this.guest.fills(name) || isHeading || !this.shows(name)
      ? this.at(name)
      : [headingPart(level, { class: 'wrapped', part: name }, slotPart(name))];
  }

  /** What the page put into no slot, or into one that the element does not have: nothing that could be read vanishes. */
  get rest(): Part | undefined {
    return block('div', { class: 'unplaced' }, this.guest.strange.map(slotPart));
  }

  private shows(name: string): boolean {
    return !this.hidden.includes(name);
  }
}
