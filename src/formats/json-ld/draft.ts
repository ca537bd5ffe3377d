import { nodeId, OWN, type JsonLdObject, type JsonLdValue } from './vocabulary.js';

/** A node that is being written. What says nothing has no place in it. */
export class Draft {
  private readonly fields = new Map<string, JsonLdValue>();
  private readonly facts: JsonLdObject[] = [];

  constructor(
    private readonly type: string | readonly string[],
    /** The property that holds what schema.org has none for. */
    private readonly factsAt = 'identifier',
  ) {}

  /** Adds to a property, and answers whether there was something to add. The second value of one makes it a list. */
  set(property: string, value: JsonLdValue | undefined): boolean {
    if (!isSaid(value)) return false;
    const known = this.fields.get(property);
    this.fields.set(property, known === undefined ? value : [known, value].flat());
    return true;
  }

  get(property: string): JsonLdValue | undefined {
    return this.fields.get(property);
  }

  /** Adds a fact of our own, as a property value under our own name. */
  fact(name: string, value: JsonLdValue | undefined): boolean {
    if (!isSaid(value)) return false;
    this.facts.push({ '@type': 'PropertyValue', propertyID: OWN + name, value });
    return true;
  }

  /** The node; `undefined` where it would say nothing but its type. */
  node(): JsonLdObject | undefined {
    this.set(this.factsAt, alone(this.facts));
    return this.fields.size ? { '@type': this.type, ...Object.fromEntries(this.fields) } : undefined;
  }
}

function isSaid(value: JsonLdValue | undefined): value is JsonLdValue {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** A node with what is there of its fields. */
export function node(type: string, fields: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdObject {
  const draft = new Draft(type);
  for (const [property, value] of Object.entries(fields)) draft.set(property, value);
  return draft.node() ?? { '@type': type };
}

/** One of a list stands alone: that is what most readers of `publisher` or `translator` expect. */
export function alone(list: readonly JsonLdValue[]): JsonLdValue | undefined {
  return list.length > 1 ? list : list[0];
}

/** A node that stands elsewhere, by its id. */
export function reference(type: string, id: string): JsonLdObject {
  const address = nodeId(id);
  return address ? { '@id': address } : { '@type': type, identifier: id };
}
