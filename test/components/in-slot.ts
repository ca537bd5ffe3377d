/** What stands in the place of a slot: what the page put there, else what the element says for it. */
export function nodesIn(element: Element, name: string): readonly Element[] {
  const root = element.shadowRoot!;
  const slot = root.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
  return slot?.assignedElements({ flatten: true }) ?? [...root.querySelectorAll(`.${name}`)];
}

/** The text of it. */
export const textIn = (element: Element, name: string): string =>
  nodesIn(element, name)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();
