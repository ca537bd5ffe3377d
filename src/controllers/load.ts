import type { Failure } from '../words/loading.js';

/** What a server answered, or why nothing came. */
export interface Answer {
  readonly body?: string;
  readonly url?: string;
  /** The media type that the server gave. */
  readonly type?: string;
  readonly failure?: Failure;
  /** Whether trying again by itself can help. */
  readonly passes?: boolean;
}

/** Milliseconds for a whole answer; bytes of one. */
export const LIMITS = { timeout: 15_000, size: 5_000_000 } as const;

/** The bytes of an answer, or `undefined` as soon as they are more than the limit: the rest is then not read. */
async function bytesOf(response: Response, limit: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > limit) return undefined;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) break;
    size += value.length;
    if (size > limit) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * The text of an answer. What is UTF-8 beyond doubt is read as such, because many a template declares what it no longer
 * writes; else the charset counts that the server, the XML declaration or the page names (`gb2312` is real).
 */
function decode(bytes: Uint8Array, type: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const named =
      /charset\s*=\s*["']?([\w-]+)/i.exec(type) ??
      /^\s*<\?xml[^>]{0,99}encoding\s*=\s*["']([\w-]+)/.exec(text) ??
      /<meta\s[^>]{0,99}charset\s*=\s*["']?([\w-]+)/i.exec(text);
    try {
      return new TextDecoder(named?.[1]).decode(bytes);
    } catch {
      return text;
    }
  }
}

/**
 * The text at an address, asked for as `manner` says. Ended by `request` and by the limits: milliseconds for the whole answer,
 * bytes of it. Never throws.
 */
export async function load(
  href: string,
  request: AbortController,
  limits: { readonly timeout: number; readonly size: number } = LIMITS,
  manner: Pick<RequestInit, 'credentials' | 'mode'> = {},
): Promise<Answer> {
  let failure: Failure = 'network';
  const timer = setTimeout(() => {
    failure = 'timeout';
    request.abort();
  }, limits.timeout);
  try {
    const response = await fetch(href, { ...manner, signal: request.signal });
    const { ok, status, headers, url } = response;
    if (!ok) return { failure: 'status', passes: status >= 500 || status === 429 };
    const bytes = await bytesOf(response, limits.size);
    const type = headers.get('content-type') ?? '';
    return bytes ? { body: decode(bytes, type), url: url || href, type } : { failure: 'size' };
  } catch {
    return { failure, passes: true };
  } finally {
    clearTimeout(timer);
    // An answer of which the rest is not read would keep its connection: a browser has six for a site.
    request.abort();
  }
}
