import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeHref } from '../models/href.js';
import type { Reason } from './report-controller.js';

/** `stale`: what is shown was loaded earlier, and loading it again failed. */
export type FeedState = 'idle' | 'loading' | 'ready' | 'stale' | 'failed';

/** Why nothing came: browsers say `network` for a refusal by CORS too, and do not tell the two apart. */
export type FeedFailure = Extract<Reason, 'address' | 'network' | 'timeout' | 'status' | 'size' | 'content'>;

interface Answer {
  readonly body?: string;
  readonly url?: string;
  readonly failure?: FeedFailure;
  /** Whether trying again by itself can help. */
  readonly passes?: boolean;
}

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
 * writes; else the charset counts that the server or the XML declaration names (`gb2312` is real).
 */
function decode(bytes: Uint8Array, type: string | null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const named =
      /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '') ??
      /^\s*<\?xml[^>]{0,99}encoding\s*=\s*["']([\w-]+)/.exec(text);
    try {
      return new TextDecoder(named?.[1]).decode(bytes);
    } catch {
      return text;
    }
  }
}

/**
 * Loads what an address holds, for an element that shows it.
 *
 * One request at a time, ended when the host leaves the page or asks for another address, and by the limits of time and
 * size. What can pass (no network, no answer in time, a server that is busy or broken) is tried again, each time after a
 * longer wait, and again when the browser is back online. What was loaded last stays when loading it again fails.
 */
export class FeedController<T> implements ReactiveController {
  /** Milliseconds for a whole answer; bytes of one; how many tries; milliseconds before the second try. */
  static limits = { timeout: 15_000, size: 5_000_000, tries: 3, wait: 1000 };

  state: FeedState = 'idle';
  /** What was loaded last from the present address. */
  value: T | undefined;
  /** When `value` was loaded. */
  since: Date | undefined;
  failure: FeedFailure | undefined;
  private src = '';
  private connected = false;
  private tries = 0;
  private passes = false;
  private request: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `read` makes the value of a body, whatever the server calls it; `undefined` where it is none. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly read: (body: string, url: string) => T | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    if (this.state === 'loading') this.retry();
    else if (this.passes) addEventListener('online', this.handleOnline);
  }

  hostDisconnected(): void {
    this.connected = false;
    this.stop();
  }

  /** Loads an address. The same again is no news; none forgets what was loaded. For `willUpdate`. */
  load(src: string | null | undefined): void {
    // A request that cannot be ended is not begun (Chromium 64 and 65).
    const wanted = typeof AbortController === 'function' ? String(src ?? '').trim() : '';
    if (wanted === this.src) return;
    this.stop();
    this.src = wanted;
    this.passes = false;
    this.value = this.since = this.failure = undefined;
    this.state = 'idle';
    this.retry();
  }

  /** Loads the address again; what was loaded stays meanwhile. */
  retry(): void {
    if (!this.src) return;
    this.stop();
    this.tries = 0;
    this.state = 'loading';
    this.failure = undefined;
    this.host.requestUpdate();
    if (this.connected) void this.attempt();
  }

  private async attempt(): Promise<void> {
    this.stop();
    const request = new AbortController();
    this.request = request;
    this.passes = false;
    this.tries++;
    const answer = await this.fetch(request);
    // Its answer is late: the host has left, or wants something else.
    if (this.request !== request) return;
    this.stop();
    this.settle(answer);
    this.host.requestUpdate();
  }

  private async fetch(request: AbortController): Promise<Answer> {
    const href = safeHref(this.src, this.host.baseURI);
    if (!href?.startsWith('http')) return { failure: 'address' };
    const { timeout, size } = FeedController.limits;
    let failure: FeedFailure = 'network';
    this.timer = setTimeout(() => {
      failure = 'timeout';
      request.abort();
    }, timeout);
    try {
      const response = await fetch(href, { signal: request.signal });
      const { ok, status, headers, url } = response;
      if (!ok) return { failure: 'status', passes: status >= 500 || status === 429 };
      const bytes = await bytesOf(response, size);
      return bytes
        ? { body: decode(bytes, headers.get('content-type')), url: url || href }
        : { failure: 'size' };
    } catch {
      return { failure, passes: true };
    }
  }

  private settle({ body, url = '', failure = 'content', passes = false }: Answer): void {
    const value = body === undefined ? undefined : this.readSafely(body, url);
    this.passes = passes;
    if (passes) addEventListener('online', this.handleOnline);
    if (value !== undefined) {
      this.value = value;
      this.since = new Date();
      this.state = 'ready';
      return;
    }
    const { tries, wait } = FeedController.limits;
    if (passes && this.tries < tries) {
      // Spread out, so that the readers of a page do not all come back to a weak server at once.
      const spread = 0.5 + Math.random();
      this.timer = setTimeout(() => void this.attempt(), wait * 2 ** (this.tries - 1) * spread);
      return;
    }
    this.failure = failure;
    this.state = this.value === undefined ? 'failed' : 'stale';
  }

  private readSafely(body: string, url: string): T | undefined {
    try {
      return this.read(body, url);
    } catch {
      return undefined;
    }
  }

  private stop(): void {
    clearTimeout(this.timer);
    removeEventListener('online', this.handleOnline);
    const request = this.request;
    this.request = undefined;
    // Also ends an answer of which nobody wants the rest.
    request?.abort();
  }

  private readonly handleOnline = (): void => {
    this.retry();
  };
}
