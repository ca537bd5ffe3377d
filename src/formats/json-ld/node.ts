import { isRecord } from '../../shapes/leaves.js';
import { Source } from '../source.js';
import { OWN } from './vocabulary.js';

/** A node of somebody's graph. */
export type Node = Source;

/** A node without anything in it. */
export const NOTHING: Node = new Source<Readonly<Record<string, unknown>>>(undefined);

/** The name of a fact of our own. */
export function ownName(item: Node): string | undefined {
  const id = item.peek('propertyID');
  return typeof id === 'string' && id.startsWith(OWN) ? id.slice(OWN.length) : undefined;
}

const NONE: readonly Node[] = [];

/** The values of a property, whatever they are; a single one is a list of one. */
export function items(node: Node, property: string): readonly Node[] {
  // Most properties are missing from most nodes.
  return node.peek(property) === undefined ? NONE : node.items(property);
}

/** True for a node of a type; types are lists to JSON-LD. */
export function isA(node: Node, type: string): boolean {
  const types = node.peek('@type');
  return Array.isArray(types) ? types.includes(type) : types === type;
}

/** Lines of a text with a blank between them. */
export function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.split(/[\r\n]+/).map((one) => one.trim());
  return lines.filter(Boolean).join(' ');
}

/** The language that a text names. */
export function languageOf({ value }: Node): string | undefined {
  const tag = isRecord(value) ? value['@language'] : undefined;
  return typeof tag === 'string' && tag !== '__proto__' ? tag : undefined;
}
