/** The vocabularies that are read or written, under the prefixes they usually have. */
export const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  xhtml: 'http://www.w3.org/1999/xhtml',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

// Feeds write https for http, forget the slash at the end, and change case.
const folded = (uri: string): string =>
  uri
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/\/$/, '');

const PREFIXES = new Map(
  Object.entries(NAMESPACES).map(([prefix, uri]) => [folded(uri), prefix.toLowerCase()]),
);
const USUAL = new Set(PREFIXES.values());
/** RSS 2.0 has no namespace; 1.0 has one, and so did some before it. */
const RSS = new Set(
  [
    'http://purl.org/rss/1.0/',
    'http://my.netscape.com/rdf/simple/0.9/',
    'http://channel.netscape.com/rdf/simple/0.9/',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd',
    'http://backend.userland.com/rss2',
    'http://blogs.law.harvard.edu/tech/rss',
  ].map(folded),
);

/** Which address each prefix stands for inside an element; `''` is the prefix of names without one. */
export interface Scope {
  readonly addresses: Readonly<Record<string, string>>;
  /** Names that were resolved already: a feed has a few, a hundred thousand times. */
  readonly names: Map<string, string>;
}

/** The scope inside an element that has these attributes. */
export function scopeInside(scope: Scope | undefined, attributes: Readonly<Record<string, string>>): Scope {
  const declared = Object.keys(attributes).filter((name) => /^xmlns(?::|$)/i.test(name));
  if (scope && declared.length === 0) return scope;
  // Without a prototype: `xmlns:constructor` is a prefix like any other.
  const addresses = Object.assign(Object.create(null), scope?.addresses) as Record<string, string>;
  for (const name of declared)
    addresses[name.slice(6).toLowerCase()] = folded((attributes[name] ?? '').trim());
  return { addresses, names: new Map() };
}

/**
 * The name that stands for a printed one whatever prefix and case a feed has chosen: `dc:creator`; without a prefix for
 * the names of RSS. A prefix that nobody declared is taken for the one that is usual.
 */
export function canonicalName(printed: string, scope: Scope): string {
  const known = scope.names.get(printed);
  if (known !== undefined) return known;
  const name = resolved(printed.toLowerCase(), scope.addresses);
  scope.names.set(printed, name);
  return name;
}

function resolved(printed: string, addresses: Scope['addresses']): string {
  const [first = '', second] = printed.split(':', 2);
  const [prefix, local] = second === undefined ? ['', first] : [first, second];
  const address = addresses[prefix];
  if (address === undefined) return prefix && !USUAL.has(prefix) ? `?:${printed}` : printed;
  if (!address || RSS.has(address)) return local;
  const usual = PREFIXES.get(address);
  return usual ? `${usual}:${local}` : `?:${address}:${local}`;
}
