import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the reader asked for less motion, and `onReduce` when that is asked for later. */
export class ReducedMotionController implements ReactiveController {
  private query: MediaQueryList | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly onReduce: () => void,
  ) {
    host.addController(this);
  }

  get reduced(): boolean {
    return this.query?.matches ?? true;
  }

  hostConnected(): void {
    this.query = matchMedia('(prefers-reduced-motion: reduce)');
    // Old Safari has only addListener; there the setting is still read at every start.
    this.query.addEventListener?.('change', this.handleChange);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener?.('change', this.handleChange);
  }

  private readonly handleChange = (): void => {
    if (this.reduced) this.onReduce();
  };
}
