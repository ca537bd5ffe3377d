import type { Motif } from '../../models/emblem.js';
import { part, type Part } from '../../views/part.js';
import { emblem } from './emblems.js';

/** Six petals round the first character of a name: a seal of the family, and none of its flowers. */
const SEAL =
  'M30 17A20 20 0 0 1 66 17A20 20 0 0 1 84 48A20 20 0 0 1 66 79A20 20 0 0 1 30 79A20 20 0 0 1 12 48A20 20 0 0 1 30 17Z';

/** The emblem of a team that has no picture: its flower, or else the first character of its name in a seal. */
export function drawing(motif: Motif | undefined, name: string): Part {
  return part('svg', { viewBox: '0 0 96 96', 'aria-hidden': 'true' }, motif ? flower(motif) : seal(name));
}

function flower(motif: Motif): readonly Part[] {
  const { ink, tone } = emblem(motif);
  return [part('path', { class: 'tone', d: tone }), part('path', { d: ink })];
}

function seal(name: string): readonly Part[] {
  const letters = initials(name);
  const isPair = letters.length > 1 && /^[A-Z]/.test(letters);
  return [
    part('path', { class: 'seal', d: SEAL }),
    part('text', { class: isPair ? 'pair' : undefined, x: 48, y: 49 }, letters),
  ];
}

/**
 * What stands in the place of an emblem: the first character of a name, brackets aside, as a reader counts characters; of
 * two words in Latin letters, the first of each.
 */
function initials(name: string): string {
  const words = name.replace(/^[\s"'“‘「『《〈（([【]+/, '').split(/\s+/, 2);
  const isLatin = words.every((word) => /^[a-zà-öø-ÿ]/i.test(word));
  return (isLatin ? words : words.slice(0, 1)).map(firstCharacter).join('').toUpperCase();
}

/** A family of three is one character of five code points. */
function firstCharacter(word: string): string {
  if (typeof Intl.Segmenter !== 'function') return [...word][0] ?? '';
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment;
  return '';
}
