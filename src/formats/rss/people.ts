import { CREDIT_ELEMENTS, type CreditElement, type CreditLine } from './credits.js';
import { plainLine } from '../text.js';
import type { XmlElement } from './element.js';
import { addressOf, lineOf, type Feed } from './feed.js';

/** What RSS has for an author, `a@b.example (陈志蓉)`, and what people write in its place, `陈志蓉 <a@b.example>`. */
const MAIL = /^[^\s@]+@[^\s@(（]+ *[(（](.+)[)）]$|^([^<>]+)<[^\s@<>]+@[^\s@<>]+>$|^[^\s@]+@[^\s@]+$/;

/**
 * The line of an element that names somebody: none where it names nobody. A mail address is no name, and an article has no
 * place for it: the element is lost then, and its name read all the same.
 */
export function personLines(element: XmlElement, feed: Feed): readonly CreditLine[] {
  const name = element.first('atom:name');
  const role =
    element.name === 'atom:contributor'
      ? 'other'
      : (CREDIT_ELEMENTS[element.name as CreditElement] ?? 'author');
  const printed = lineOf(name ?? element, feed);
  if (name) {
    const uri = element.first('atom:uri');
    const url = uri && addressOf(uri.text(), uri, feed);
    return printed ? [{ role, text: printed, ...(url !== undefined && { url }) }] : [];
  }
  // Of what was printed: as HTML, `<a@b.example>` is a tag.
  const mail = MAIL.exec(element.peekText());
  if (mail) element.lose();
  const text = mail ? plainLine(mail[1] ?? mail[2] ?? '') : printed;
  return text ? [{ role, text }] : [];
}
