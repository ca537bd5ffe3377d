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
  const unknown = names?.filter((name) => !REQUIREMENTS.some((requirement) => requirement === name)) ?? [];
  if (unknown.length) guest.refuse('requires', 'choice', { value: unknown.join(' '), choices: REQUIREMENTS });
  const told = guest.choice('permission', PERMISSIONS, permission);
  if (validUntil && !isTime(validUntil)) guest.refuse('validUntil', 'shape');
  return {
    permission: told,
    requires: names ? REQUIREMENTS.filter((requirement) => names.includes(requirement)) : undefined,
    validUntil: isTime(validUntil) ? validUntil : undefined,
    now: Date.now(),
  };
}
