/** The first child of an element that the page put into a slot; `''` is the slot without a name. */
export function slotted(host: Element, name: string): Element | undefined {
  return [...host.children].find((child) => child.slot === name);
}

/** The text that the page put into the slot without a name: the text itself, not the blanks around other slots' parts. */
export function slottedText(host: Element): string {
  let text = '';
  for (const node of host.childNodes) {
    if (node.nodeType === Node.TEXT_NODE || (node as Element).slot === '') text += node.textContent ?? '';
  }
  return text.trim();
}

/** The text of an element as it is seen. A drawing has no `innerText`, and a form hides its own behind a control of that name. */
export function seenText(element: Element): string {
  const { innerText } = element as { innerText?: unknown };
  if (typeof innerText === 'string') return innerText;
  const range = new Range();
  range.selectNodeContents(element);
  return range.toString();
}
