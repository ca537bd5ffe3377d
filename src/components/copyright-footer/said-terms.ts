import type { GuestController } from '../../controllers/guest-controller.js';
import { PERMISSIONS, REQUIREMENTS } from '../../models/rights.js';
import { isTime } from '../../models/time.js';
import type { TermSettings } from '../../views/rights.js';
import type { CopyrightFooterElement } from './copyright-footer-element.js';

/** What the attributes of a footer say of its terms, at present. */
export function saidTerms(
  { permission, requires, validUntil }: CopyrightFooterElement,
  guest: GuestController,
): TermSettings {
  // Scripts hand over a list.
  const names = String(requires ?? '').match(/[^\s,]+/g);
  const unknown = names?.filter((name) => !REQUIREMENTS.some((known) => known === name)) ?? [];
  if (unknown.length) guest.refuse('requires', 'choice', { value: unknown.join(' '), choices: REQUIREMENTS });
  const known = guest.choice('permission', PERMISSIONS, permission);
  if (validUntil && !isTime(validUntil)) guest.refuse('validUntil', 'shape');
  return {
    permission: known,
    requires: names ? REQUIREMENTS.filter((known) => names.includes(known)) : undefined,
    validUntil: isTime(validUntil) ? validUntil : undefined,
    now: Date.now(),
  };
}
