import { Parser } from 'htmlparser2';
import { XmlElement } from './element.js';
import { canonicalName, NAMESPACES, scopeInside, type Scope } from './namespaces.js';

/** Elements inside each other. A feed has some ten; a parser's stack and ours stay small. */
const DEEPEST = 200;
/** Elements at all: 100,000 entries of ten each. */
const MOST = 1_000_000;

const OUTERMOST = scopeInside(undefined, { 'xmlns:xml': NAMESPACES.xml });

/** What stands in a text of XML. */
export interface Document {
  readonly root: XmlElement | undefined;
  /** Text before and after the root: what a broken page printed around its feed. */
  readonly beside: string;
  /** An end tag was missing. */
  readonly broken: boolean;
  /** It went too deep or on for too long, and the rest was not read. */
  readonly tooLarge: boolean;
}

/**
 * The first element of one of these names, and all that is in it.
 *
 * Forgives what feeds are guilty of: junk before the declaration, an `&` that begins nothing, end tags that are missing.
 * Names come out as `canonicalName` has them. Of a document type nothing is read: no entity is known but the five of XML,
 * and none is fetched.
 */
export function parseXml(text: string, roots: ReadonlySet<string>): Document {
  let root: XmlElement | undefined;
  let broken = false;
  let tooLarge = false;
  let beside = '';
  let depth = 0;
  let count = 0;
  let inDoctype = false;
  let isSelfClosing = false;
  const open: XmlElement[] = [];
  const scopes: Scope[] = [OUTERMOST];

  const parser = new Parser(
    {
      onopentag(printed, attributes) {
        if (++depth > DEEPEST || ++count > MOST) {
          tooLarge = true;
          parser.pause();
          return;
        }
        // The parser calls the end of `<a/>` implied; only its own text tells it from an end that is missing.
        isSelfClosing = text.charCodeAt(parser.endIndex - 1) === 0x2f;
        const holder = open.at(-1);
        if (!holder && (root || inDoctype)) return;
        const scope = scopeInside(scopes.at(-1), attributes);
        const [name, inner] = holder ? [canonicalName(printed, scope), scope] : asRoot(printed, scope);
        if (!holder && !roots.has(name)) return;
        const element = new XmlElement(printed, name, named(attributes, scope), holder);
        if (holder) holder.append(element);
        else root = element;
        open.push(element);
        scopes.push(inner);
      },
      onclosetag(_, isImplied) {
        // The tag that was one too many was never opened.
        if (tooLarge) return;
        depth--;
        const isMissing = isImplied && !isSelfClosing;
        isSelfClosing = false;
        const closed = open.pop();
        if (!closed) return;
        scopes.pop();
        if (!isMissing) return;
        closed.whole = false;
        broken = true;
      },
      ontext(part) {
        const holder = open.at(-1);
        if (holder) holder.append(part);
        else if (!inDoctype) beside += part;
        else if (part.includes(']')) inDoctype = false;
      },
      onprocessinginstruction(name, data) {
        // Its subset is cut into pieces, of which the last, `]>`, is text.
        if (name.toLowerCase() === '!doctype') inDoctype = data.includes('[') && !data.includes(']');
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  for (const element of open) element.whole = false;
  return { root, beside: beside.trim(), broken, tooLarge };
}

/** The root's name and the scope inside it, for feeds that forgot the namespace of their names or took another for it. */
function asRoot(printed: string, scope: Scope): readonly [string, Scope] {
  const name = canonicalName(printed, scope);
  const [, prefix = '', local] = /^(?:(.*):)?(.*)$/.exec(printed.toLowerCase()) ?? [];
  const uri = local === 'rss' ? '' : local === 'feed' || local === 'entry' ? NAMESPACES.atom : undefined;
  if (uri === undefined) return [name, scope];
  const inner = scopeInside(scope, { [prefix ? `xmlns:${prefix}` : 'xmlns']: uri });
  return [canonicalName(printed, inner), inner];
}

/** Attributes under their canonical names, without the declarations of namespaces. One without a prefix has no namespace. */
function named(attributes: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  const nameOf = (printed: string): string =>
    printed.includes(':') ? canonicalName(printed, scope) : printed.toLowerCase();
  const entries = Object.entries(attributes).filter(([name]) => !/^xmlns(?::|$)/i.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [nameOf(name), value]));
}
