import { Source } from '../source.js';
import { OWN } from './vocabulary.js';

/** A node of somebody's graph. */
export type Node = Source;

const NOTHING: Node = new Source<Readonly<Record<string, unknown>>>(undefined);

/** A fact of our own, to be read from `value`; one without anything where it is missing. */
export function fact(facts: ReadonlyMap<string, Node>, name: string): Node {
  return facts.get(name) ?? NOTHING;
}

/** The name of a fact of our own. */
export function ownName(item: Node): string | undefined {
  const id = item.peek('propertyID');
  return typeof id === 'string' && id.startsWith(OWN) ? id.slice(OWN.length) : undefined;
}

/** Only what is there: an article has no key without a value. */
export function defined<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const there: Record<string, unknown> = {};
  for (const key in fields) {
    const value = fields[key] as unknown;
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) there[key] = value;
  }
  return there as T;
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

/** True for an object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of a property. */
export function below(path: string, property: string): string {
  return path && property ? `${path}.${property}` : path || property;
}

/** Lines of a text with a blank between them. */
export function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.split(/[\r\n]+/).map((one) => one.trim());
  return lines.filter(Boolean).join(' ');
}

/** The language that a text names. */
export function languageOf({ value }: Node): string | undefined {
  const tag = isObject(value) ? value['@language'] : undefined;
  return typeof tag === 'string' && tag !== '__proto__' ? tag : undefined;
}
