import { childrenOf } from '../../controllers/slots.js';
import { escapeFor, linkFor } from '../../models/attribution-markup.js';
import type { AttributionFormat } from '../../models/attribution.js';
import { safeHref } from '../../models/href.js';

/** What a page wrote, line by line, in a format: its text without what css hides of it, its links kept. */
export const seenLines = (element: Element, format: AttributionFormat = 'text'): readonly string[] =>
  writtenIn(element, format, getComputedStyle(element)).split('\n').map(oneLine).filter(Boolean);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// By styles, not by boxes: what stands in closed details has none, and is seen as soon as they open.
function written(node: Node, format: AttributionFormat): string {
  if (node instanceof Text) return escapeFor(node.data.replace(/\s+/g, ' '), format);
  if (!(node instanceof Element)) return '';
  const style = getComputedStyle(node);
  return style.display === 'none' ? '' : writtenIn(node, format, style);
}

function writtenIn(
  element: Element,
  format: AttributionFormat,
  { display, visibility }: CSSStyleDeclaration,
): string {
  const words = [...childrenOf(element)]
    .filter((child) => visibility === 'visible' || child instanceof Element)
    .map((child) => written(child, format))
    .join('');
  const address = element instanceof HTMLAnchorElement ? safeHref(element.href) : null;
  if (address) return linkFor(address, oneLine(words), format);
  const isInline = /^(?:inline|contents|ruby)/.test(display) && !(element instanceof HTMLBRElement);
  return isInline ? words : `\n${words}\n`;
}
