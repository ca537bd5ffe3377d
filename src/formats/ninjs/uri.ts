// RFC 3986, appendix A, without the brackets of an IPv6 host.
const URI =
  /^[a-z][a-z0-9+.-]*:(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})+(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;
/** Namespace of our own names. */
export const OWN = 'urn:sixbloom:';

/** A text as a URI, percent-encoded where it is an IRI; `undefined` for a relative address and for what is none. */
export function asUri(text: string | undefined): string | undefined {
  if (text === undefined || !/^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined;
  // A host and its port have rules of their own: the URL parser knows them.
  const uri =
    URL.canParse(text) && !(URI.test(text) && /^[a-z]+:\/\/[a-z0-9.-]+(?:\/|$)/i.test(text))
      ? new URL(text).href
      : text;
  return URI.test(uri) ? uri : undefined;
}

/** A name of our own for what has no URI. */
export function ownUri(kind: string, id: string): string {
  return `${OWN}${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
