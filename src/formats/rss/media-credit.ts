import type { Credit, CreditRole } from '../../models/credits.js';
import { partiesOf } from './credits.js';

const LABELED = /^([^：:]{1,20})(?:：|: )(.+)$/s;

/** The credit of a `media:credit` that says its role: names, and a label before them where one is printed. */
export function mediaCredit(role: CreditRole, text: string): Credit | undefined {
  const [, label, names = text] = LABELED.exec(text) ?? [];
  const parties = partiesOf(names);
  return parties.length > 0 ? { role, ...(label && { label: label.trim() }), parties } : undefined;
}
