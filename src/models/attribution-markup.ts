import type { AttributionFormat } from './attribution.js';

/** A text as it is written in a format. */
export function escapeFor(text: string, format: AttributionFormat): string {
  if (format === 'html') return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
  return format === 'markdown' ? text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&') : text;
}

/** A link to an address that `safeHref` let pass; `words` are written in the format already. */
export function linkFor(address: string, words: string, format: AttributionFormat): string {
  if (format === 'html') return `<a href="${escapeFor(address, format)}">${words}</a>`;
  if (format !== 'markdown') return words;
  // Markdown's angle brackets may hold neither blanks nor brackets, and without a scheme they are those of a tag.
  const bracketed = `<${address.replace(/[\s<>\\]/g, encodeURIComponent)}>`;
  const isItself = words === escapeFor(address, format) && /^[a-z]+:/i.test(address);
  return isItself ? bracketed : `[${words}](${bracketed})`;
}
