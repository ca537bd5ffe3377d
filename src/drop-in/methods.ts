// Methods that Chromium 67 and 68 lack, or that a library replaced: `find`, `some` and `every` of Prototype.js throw where
// MooTools replaced its `each`. The host's prototypes are not ours to mend, so rollup.config.mjs turns each call of a method
// of these names into a call of the function. Each answers `undefined` where there is no list, as `list?.find()` does.

type List<T> = readonly T[] | null | undefined;
type Test<T> = (one: T, index: number) => unknown;

/** `list.find(test)`. */
export function find<T>(list: List<T>, test: Test<T>): T | undefined {
  for (let at = 0; list && at < list.length; at++) if (test(list[at] as T, at)) return list[at];
  return undefined;
}

/** `list.some(test)`. */
export function some<T>(list: List<T>, test: Test<T>): boolean | undefined {
  return list ? find(list.map(test), Boolean) !== undefined : undefined;
}

/** `list.every(test)`. */
export function every<T>(list: List<T>, test: Test<T>): boolean | undefined {
  return list ? !some(list, (one, at) => !test(one, at)) : undefined;
}

/** `list.flat(Infinity)`. */
export function flat(list: List<unknown>): unknown[] | undefined {
  return list?.reduce<unknown[]>((all, one) => all.concat(Array.isArray(one) ? flat(one) : [one]), []);
}

/** `list.flatMap(map)`. */
export function flatMap<From, To>(
  list: List<From>,
  map: (one: From, index: number) => To | readonly To[],
): To[] | undefined {
  return list?.map(map).reduce<To[]>((all, more) => all.concat(more), []);
}

/** `element.toggleAttribute(name, isOn)`. */
export function toggleAttribute(element: Element | undefined, name: string, isOn: boolean): void {
  if (isOn) element?.setAttribute(name, '');
  else element?.removeAttribute(name);
}
