// Methods that Chromium 67 and 68 lack. The host's prototypes are not ours to mend, so rollup.config.mjs turns each call of a
// method of these names into a call of the function.

/** `list.flat(Infinity)`. */
export const flat = (list: readonly unknown[]): unknown[] =>
  list.reduce<unknown[]>((all, one) => [...all, ...(Array.isArray(one) ? flat(one) : [one])], []);

/** `list.flatMap(map)`. */
export const flatMap = <From, To>(
  list: readonly From[],
  map: (one: From, index: number) => To | readonly To[],
): To[] => list.map(map).reduce<To[]>((all, some) => all.concat(some), []);

/** `element.toggleAttribute(name, isOn)`. */
export function toggleAttribute(element: Element, name: string, isOn: boolean): void {
  if (isOn) element.setAttribute(name, '');
  else element.removeAttribute(name);
}
