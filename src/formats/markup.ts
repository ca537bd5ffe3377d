/** A run of text as it is printed, or a tag of this name, in lower case, with what stands in it. */
export type Piece =
  { readonly text: string; readonly tag?: undefined } | { readonly tag: string; readonly attributes: string };

// What nobody sees goes up to its end, or to that of the text, so that a hostile text takes no longer than another.
const TOKEN =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/(?![a-z]))[^>]*>?|<(script|style|template|noscript|iframe|textarea|title)(?=[\s/>]|$)[^]*?(?:<\/\1(?=[\s/>]|$)|$)|<\/?([a-z][^\s/>]*)/gi;
/** An `>` in quotes does not end a tag. */
const IN_TAG = />|=\s*(?:"[^"]*"|'[^']*')/g;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The texts and tags of HTML in their order, without comments, scripts, styles and whatever else is not shown. A tag begins
 * with a letter: `3<5` and `学习<民法典>` are text.
 *
 * By hand and without a tree: it serves the elements, on pages whose policy may forbid to parse HTML from strings.
 */
export function* piecesOf(html: string): Generator<Piece> {
  const token = new RegExp(TOKEN);
  let from = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [, unseen, name] = match;
    yield { text: html.slice(from, match.index) };
    from = token.lastIndex;
    if (!unseen && !name) continue;
    token.lastIndex = endOfTag(html, from);
    if (name) yield { tag: name.toLowerCase(), attributes: html.slice(from, token.lastIndex) };
    from = token.lastIndex;
  }
  yield { text: html.slice(from) };
}

function endOfTag(html: string, from: number): number {
  const inTag = new RegExp(IN_TAG);
  inTag.lastIndex = from;
  let match = inTag.exec(html);
  while (match && match[0] !== '>') match = inTag.exec(html);
  return match ? inTag.lastIndex : html.length;
}

/** The attributes that stand in a tag, as they are printed. Of two with one name the first goes. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const next = new RegExp(ATTRIBUTE);
  for (let match = next.exec(tag); match; match = next.exec(tag)) {
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}
