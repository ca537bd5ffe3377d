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

/** What is made of the first value of a property that something can be made of. */
export function first<T>(node: Node, property: string, make: (item: Node) => T | undefined): T | undefined {
  for (const item of items(node, property)) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** True for a node of a type; types are lists to JSON-LD. */
export function isA(node: Node, type: string): boolean {
  return [node.peek('@type')].flat().includes(type);
}

/** The bare value of what may be `{"@value": …}`. Looking at it does not count as reading. */
export function bare({ value }: Node): unknown {
  return isLiteral(value) ? value['@value'] : value;
}

/** True for a node, and not for a text or a number, also where that stands in an object. */
export function isNode({ value }: Node): boolean {
  return isRecord(value) && !isLiteral(value);
}

function isLiteral(value: unknown): value is { readonly '@value': unknown } {
  return isRecord(value) && Object.hasOwn(value, '@value');
}

/** The code of a list that a text is, whatever its case. */
export function codeOf<Code extends string>(codes: readonly Code[], text: unknown): Code | undefined {
  if (typeof text !== 'string') return undefined;
  const name = text.trim().toLowerCase();
  return codes.find((code) => code.toLowerCase() === name);
}

/** Tells what stands in a closed list. */
export function isOneOf<T>(known: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (known as readonly unknown[]).includes(value);
}
