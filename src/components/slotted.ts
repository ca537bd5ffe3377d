/** The first child of an element that the page put into a slot; `''` is the slot without a name. */
export function slotted(host: Element, name: string): Element | undefined {
  for (const child of host.children) if (child.slot === name) return child;
  return undefined;
}

/** The text that the page put into the slot without a name: the text itself, not the blanks around other slots' parts. */
export function slottedText(host: Element): string {
  let text = '';
  for (const node of host.childNodes) {
    if (node instanceof Element ? node.slot === '' : node.nodeType === Node.TEXT_NODE) {
      text += node.textContent ?? '';
    }
  }
  return text.trim();
}
