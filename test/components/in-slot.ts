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

const SAID = ['lang', 'href', 'src', 'srcset', 'poster', 'alt', 'datetime', 'aria-label', 'rel'];

/** What a reader gets of a tree, one thing after the other. Blanks are left out: those between lines are the printer's own. */
export function saidIn(tree: Node): string {
  if (tree instanceof Text) return tree.data.replace(/\s+/g, '');
  // A drawing is for the eye alone.
  const inside = tree instanceof SVGElement ? '' : [...tree.childNodes].map(saidIn).join('');
  if (!(tree instanceof HTMLElement)) return inside;
  const said = SAID.map((name) => (tree.hasAttribute(name) ? ` ${name}=${tree.getAttribute(name)}` : ''));
  // Around what is said, a span is there for css.
  if (tree.localName === 'span' && !said.join('')) return inside;
  return `\n<${tree.localName}${said.join('')}>${inside}</>`;
}
