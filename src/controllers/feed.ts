import type { Failure } from '../words/loading.js';
import type { FeedController, FeedHost, FeedReader, FeedState } from './feed-controller.js';

/** What an element loads from an address. Most load nothing: what loads comes with the first address that a page names. */
export class Feed<T> {
  private controller: FeedController<T> | undefined;
  private src = '';
  /** Until the controller has come. */
  private ownState: FeedState = 'idle';

  constructor(
    private readonly host: FeedHost,
    private readonly read: FeedReader<T>,
  ) {}

  get state(): FeedState {
    return this.controller?.state ?? this.ownState;
  }

  get value(): T | undefined {
    return this.controller?.value;
  }

  get since(): Date | undefined {
    return this.controller?.since;
  }

  get failure(): Failure | undefined {
    return this.state === 'failed' && !this.controller ? 'network' : this.controller?.failure;
  }

  /** Loads an address. The same again is no news; none forgets what was loaded. For `willUpdate`. */
  load(src: string | null | undefined): void {
    const wanted = String(src ?? '').trim();
    if (wanted === this.src) return;
    this.src = wanted;
    this.ownState = 'idle';
    if (this.controller) this.controller.load(wanted);
    else this.retry();
  }

  /** Loads the address again; what was loaded stays meanwhile. */
  retry(): void {
    if (this.controller) this.controller.retry();
    else if (this.src) void this.begin();
  }

  private async begin(): Promise<void> {
    this.ownState = 'loading';
    this.host.requestUpdate();
    try {
      const { FeedController } = await import('./feed-controller.js');
      this.controller ??= new FeedController(this.host, this.read);
      this.controller.load(this.src);
    } catch {
      if (this.src) this.ownState = 'failed';
    }
    this.host.requestUpdate();
  }
}
