import { unsafeCSS, type CSSResult } from 'lit';

/**
 * What stands in some slots of an element, as a selector: the parts from the model, called as their slots are, and what the
 * page put there. `around` is the part of the element in which it stands.
 */
export const inSlot = (names: string, around = ''): CSSResult =>
  unsafeCSS(
    names
      .split(' ')
      .map((name) => `${around} .${name},${around} ::slotted([slot='${name}'])`)
      .join(),
  );
