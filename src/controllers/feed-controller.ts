import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeHref } from '../models/href.js';
import type { Failure } from '../words/loading.js';
import { LIMITS, load, type Answer } from './load.js';

/** `stale`: what is shown was loaded earlier, and loading it again failed. */
export type FeedState = 'idle' | 'loading' | 'ready' | 'stale' | 'failed';

export type FeedHost = ReactiveControllerHost & Element;

/** Makes the value of a body, whatever the server calls it, at once or when its code is here; `undefined` for none. */
export type FeedReader<T> = (body: string, url: string) => T | undefined | Promise<T | undefined>;

/**
 * Loads what an address holds, for an element that shows it.
 *
 * One request at a time, ended when the host leaves the page or asks for another address, and by the limits of time and
 * size. What can pass (no network, no answer in time, a server that is busy or broken) is tried again, each time after a
 * longer wait, and again when the browser is back online. What was loaded last stays when loading it again fails.
 */
export class FeedController<T> implements ReactiveController {
  /** Those of an answer; how many tries; milliseconds before the second try. */
  static limits: { timeout: number; size: number; tries: number; wait: number } = {
    ...LIMITS,
    tries: 3,
    wait: 1000,
  };

  state: FeedState = 'idle';
  /** What was loaded last from the present address. */
  value: T | undefined;
  /** When `value` was loaded. */
  since: Date | undefined;
  failure: Failure | undefined;
  private src = '';
  private connected = false;
  private tries = 0;
  private passes = false;
  private request: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: FeedHost,
    private readonly read: FeedReader<T>,
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
    const wanted = String(src ?? '').trim();
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
    const href = safeHref(this.src, this.host.baseURI);
    const answer: Answer = href?.startsWith('http')
      ? await load(href, request, FeedController.limits)
      : { failure: 'address' };
    const value =
      answer.body === undefined ? undefined : await this.readSafely(answer.body, answer.url ?? '');
    // Its answer is late: the host has left, or wants something else.
    if (this.request !== request) return;
    this.stop();
    this.settle(answer, value);
    this.host.requestUpdate();
  }

  private settle({ failure = 'content', passes = false }: Answer, value: T | undefined): void {
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

  private async readSafely(body: string, url: string): Promise<T | undefined> {
    try {
      return await this.read(body, url);
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
