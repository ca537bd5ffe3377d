/** What the page put into an element, by the name of the slot. */
export type Slots = ReadonlyMap<string, readonly Node[]>;

const NONE: Slots = new Map();
/** Stands in HTML and says nothing to a reader. */
const SILENT = 'noscript, template, script, style, br, link, meta';
const SEEN =
  'img, picture, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea, hr';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The controls of a form hide its members: of `<input name="matches">` it has no `matches` to call. */
const isForm = (node: Node): boolean => node instanceof HTMLFormElement;

/** The parent of a node, by what a form cannot hide. */
export const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);

/** Its children, by the same. */
export const childrenOf = (node: Node): NodeListOf<ChildNode> =>
  Reflect.get(Node.prototype, 'childNodes', node);

const slotOf = (element: Element): string => Element.prototype.getAttribute.call(element, 'slot') ?? '';

/** Whether a node of the page has something to show; an element of ours or of others always has. */
function isContent(node: Node): boolean {
  if (!isElement(node)) return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '');
  if (isForm(node) || !/^(?:p|div|span|font)$/.test(node.localName))
    return isForm(node) || !node.matches(SILENT);
  return Boolean(contentOf(node).trim() || node.querySelector(SEEN));
}

/** What a node says, without what is not shown of it. */
function contentOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
  if (isForm(node)) return [...childrenOf(node)].map(contentOf).join('');
  if (node.matches(SILENT)) return '';
  return node.querySelector(SILENT) ? [...node.childNodes].map(contentOf).join('') : node.textContent;
}

/** What stands in a slot, as text; of several parts, one behind the other. */
export const slotText = (slots: Slots, name: string): string =>
  (slots.get(name) ?? [])
    .map(contentOf)
    .join(name && ' ')
    .trim();

/** The children of an element by their slots; `''` for those in none. What has nothing to show is left out there. */
export function slotsOf(host: Element): Slots {
  if (!host.hasChildNodes()) return NONE;
  const slots = new Map<string, Node[]>();
  for (const node of host.childNodes) {
    const name = isElement(node) ? slotOf(node) : '';
    if (!name && !isContent(node)) continue;
    const nodes = slots.get(name);
    if (nodes) nodes.push(node);
    else slots.set(name, [node]);
  }
  return slots;
}

/**
 * Editors wrap what they do not know: `<p><img slot="media"></p>`. A wrapper around one part of the element, and around
 * nothing else, goes into the slot of that part; a saved page then has it from the start.
 */
export function adoptWrapped(host: Element, names: readonly string[]): void {
  for (const wrapper of host.children) {
    const name = slotOf(wrapper) ? undefined : wrappedSlot(wrapper);
    if (name !== undefined && names.includes(name)) wrapper.slot = name;
  }
}

/** Leaves a wrapper as the page wrote it. */
export function releaseWrapped(host: Element): void {
  for (const wrapper of host.children) {
    const name = slotOf(wrapper);
    if (name && wrappedSlot(wrapper) === name) wrapper.removeAttribute('slot');
  }
}

/** The slot of the one part that an element is wrapped around. */
function wrappedSlot(wrapper: Element): string | undefined {
  if (isForm(wrapper) || !wrapper.firstElementChild || wrapper.localName.includes('-')) return undefined;
  const [part, another] = wrapper.querySelectorAll('[slot]');
  if (!part || another || isForm(part)) return undefined;
  // A part of another element that stands in there is that element's own.
  for (let node = parentOf(part); node && node !== wrapper; node = parentOf(node))
    if ((node as Element).localName.includes('-')) return undefined;
  const seen = [...wrapper.querySelectorAll(SEEN)].every((element) => part.contains(element));
  return seen && contentOf(part).trim() === contentOf(wrapper).trim() ? slotOf(part) : undefined;
}
