type Node = Readonly<Record<string, unknown>>;

/**
 * Keys that stand in what was checked and not in what came out, with their values: our schemas check and never transform, so
 * nothing else makes a difference. `found` is told the path of the object, the key and the value.
 */
export function unknownKeys(
  input: unknown,
  output: unknown,
  found: (path: string, key: string, value: unknown) => void,
  path = '',
): void {
  // Where a schema knows no keys, it hands on the very same object.
  if (input === output || !isNode(input) || !isNode(output)) return;
  for (const [key, value] of Object.entries(input)) {
    if (!Object.hasOwn(output, key)) found(path, key, value);
    else unknownKeys(value, output[key], found, path ? `${path}.${key}` : key);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
