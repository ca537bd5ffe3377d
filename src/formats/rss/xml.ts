import { writtenText } from '../text.js';

// What XML 1.0 has no place for (production 2): control characters but tab and line breaks, U+FFFE and U+FFFF.
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// By number, as the RSS Advisory Board's profile asks ("Character Data"): some readers decode names twice. A literal carriage
// return would come back as a line feed, and a line break in an attribute as a blank.
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

/** Markup. It comes from `element`, `block` and `escaped` only, so nothing reaches a document unescaped. */
class Xml {
  constructor(readonly text: string) {}
}
export type { Xml };

/** What stands in an element; what is nothing is left out. */
export type Parts = readonly (Xml | '' | false | undefined)[];
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as markup. Characters that XML cannot hold are left out; half of a surrogate pair becomes U+FFFD. */
export function escaped(text: string): Xml {
  return new Xml(withEscapes(text, /[&<>\r]/g));
}

function withEscapes(text: string, signs: RegExp): string {
  const possible = text.replace(FORBIDDEN, '').replace(HALVES, '\uFFFD');
  return possible.replace(signs, (sign) => ESCAPES[sign] ?? sign);
}

/** An element that holds a text readers may take for HTML, as they do with most of RSS: it reads back as it was. */
export function words(name: string, text: string | undefined, attributes: Attributes = {}): Xml | undefined {
  return text ? element(name, attributes, [escaped(writtenText(text))]) : undefined;
}

/** An element that holds an address, a time, a number: nothing that could be HTML. */
export function token(name: string, text: string | undefined): Xml | undefined {
  return text === undefined ? undefined : element(name, {}, [escaped(text)]);
}

/** An element and what is in it. Names are written as they are: they are never data. */
export function element(name: string, attributes: Attributes, content: Parts = [], gap = ''): Xml {
  let tag = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += ` ${key}="${withEscapes(String(value), /[&<>"\r\n\t]/g)}"`;
  let inner = '';
  for (const part of content) if (part) inner += part.text + gap;
  return new Xml(inner ? `<${tag}>${gap}${inner}</${name}>` : `<${tag}/>`);
}

/** The same with each of its children on a line of its own, where blanks mean nothing. */
export function block(name: string, attributes: Attributes, content: Parts): Xml {
  return element(name, attributes, content, '\n');
}
