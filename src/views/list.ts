import type { SectionLevel } from '../models/looks.js';
import { block, headingPart, part, type Child, type Part } from './part.js';

/** A list of what can be shown; nothing where there is nothing. */
export function listOf(items: readonly Child[], label?: string): Part | undefined {
  return block(
    'ul',
    { 'aria-label': label },
    items.map((item) => item && part('li', {}, item)),
  );
}

/** The heading of a list or group, where it has a name. */
export const sectionHeading = (
  label: string | undefined,
  level: SectionLevel = '2',
  lang?: string,
): Part | undefined =>
  label ? headingPart(level, { slot: 'label', part: 'heading', lang }, label) : undefined;
