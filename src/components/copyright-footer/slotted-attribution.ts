import { escapeFor, linkFor } from '../../models/attribution-markup.js';
import type { AttributionFormat } from '../../models/attribution.js';
import { safeHref } from '../../models/href.js';

/** What a page wrote, in another format: its text as it is seen, on one line, its links kept. */
export function writtenAs(node: Node, format: AttributionFormat): string {
  return written(node, format).replace(/\s+/g, ' ').trim();
}

function written(node: Node, format: AttributionFormat): string {
  if (node instanceof Text) return escapeFor(node.data, format);
  if (!(node instanceof Element) || !node.getClientRects().length) return '';
  const words = [...node.childNodes].map((child) => written(child, format)).join('');
  const address = node instanceof HTMLAnchorElement ? safeHref(node.href) : null;
  if (address) return linkFor(address, words.trim(), format);
  return getComputedStyle(node).display.startsWith('inline') && node.localName !== 'br'
    ? words
    : ` ${words} `;
}
