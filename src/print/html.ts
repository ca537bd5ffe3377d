import { Part, VOID, type Child } from '../views/part.js';

/** Parts as HTML, which an XML parser reads alike. */
export function printHtml(child: Child): string {
  if (typeof child === 'string') return escapeText(child);
  if (typeof child === 'number') return String(child);
  if (child instanceof Part) return printPart(child);
  return Array.isArray(child) ? printAll(child as readonly Child[], '') : '';
}

/** What of several parts says something, each on a line of its own. */
export const printLines = (children: readonly Child[]): string => printAll(children, '\n');

function printAll(children: readonly Child[], between: string): string {
  let text = '';
  for (const child of children) {
    const printed = printHtml(child);
    text += text && printed ? between + printed : printed;
  }
  return text;
}

function printPart({ tag, attributes, children, inLines }: Part): string {
  let opening = `<${tag}`;
  for (const key in attributes) {
    const value = attributes[key as keyof typeof attributes];
    if (value !== undefined && key !== 'kind' && key !== 'part')
      opening += ` ${key}="${escapeValue(String(value))}"`;
  }
  if (VOID.includes(tag)) return `${opening}/>`;
  const content = inLines ? `\n${printLines(children)}\n` : printAll(children, '');
  // A piece that only css tells from the text around it.
  if (opening === '<span' && attributes.kind !== undefined) return content;
  return `${opening}>${content}</${tag}>`;
}

const SPECIAL = /[&<>"'{$#@[\0-\x1f\ud800-\udfff\ufffe\uffff]/;
/**
 * Where a template language would begin to read: `{{`, `{%`, `${`, `#{`, `@{`, `[[`, `[(`. Also at the end, because the
 * next text may go on with the other half.
 */
const OPENERS = /[{$#@[](?=[{[(%#!=]|$)/g;

const reference = (char: string): string => `&#${char.charCodeAt(0)};`;

/** The characters that an HTML and an XML parser hand on alike: line feeds alone, no controls, whole surrogate pairs. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A comment, and no reference: a script that compiles the parsed page again would see the two halves together. */
function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return clean(text)
    .replace(/[&<>"']/g, reference)
    .replace(OPENERS, '$&<!---->');
}

function escapeValue(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return clean(text)
    .replace(/[&<>"'\t\n]/g, reference)
    .replace(OPENERS, reference);
}
