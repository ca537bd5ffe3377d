/** An address: http, https, mailto, tel, or relative to the page. Nothing else is followed or shown as a link. */
export type Href = string;

const ALLOWED = /^(https?|mailto|tel):$/;

/** What the URL parser takes as it is: most addresses of a page, and asking it takes longer than all the rest of a card. */
const PLAIN = /^(?:https?:\/\/(?:[a-z\d]+[.-])*[a-z]+)?\/(?![/\\])[!-~]*$/i;

/**
 * An address that is safe to put into `href` or `src`, or `null` where it is not.
 *
 * Removes what a URL parser ignores before it looks for the scheme (control characters and blanks at the ends, tabs and
 * line breaks anywhere: `java\nscript:` is a script to a browser), then allows http, https, mailto, tel and relative
 * addresses only. With `base` the answer is absolute, and `null` where the base itself has another scheme. Anything that is
 * no string, or that the URL parser refuses, is `null`.
 *
 * Source: WHATWG URL, "basic URL parser", steps 1–3.
 */
export function safeHref(text: unknown, base?: string): string | null {
  if (typeof text !== 'string') return null;
  if (base === undefined && PLAIN.test(text)) return text;
  // By hand: /[\0- ]+$/ takes seconds for a long run of blanks that ends in something else.
  let end = text.length;
  while (text.charCodeAt(end - 1) <= 0x20) end--;
  const address = text.slice(0, end).replace(/^[\0- ]+|[\t\n\r]/g, '');
  try {
    const url = new URL(address, base ?? 'https://relative.invalid/');
    if (!address || !ALLOWED.test(url.protocol)) return null;
    return base === undefined ? address : url.href;
  } catch {
    return null;
  }
}
