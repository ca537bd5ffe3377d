import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { leaveView, watchView } from './in-view-controller.js';

/**
 * Updates the host when what it says of the time is no longer true, and only while it is in view: `next` tells in how many
 * milliseconds, or `undefined` for never. A hidden tab draws no frames, so that nothing happens there either.
 */
export class TickController implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inView = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly next: () => number | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.next() === undefined) {
      this.hostDisconnected();
      return;
    }
    watchView(this.host, this);
    this.wait();
  }

  hostDisconnected(): void {
    leaveView(this.host);
    this.inView = false;
    this.wait();
  }

  look(inView: boolean): void {
    // What it said may have become untrue out of view.
    if (inView && !this.inView) this.host.requestUpdate();
    this.inView = inView;
    this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (!this.inView) return;
    this.timer = setTimeout(() => {
      requestAnimationFrame(() => {
        if (this.inView) this.host.requestUpdate();
      });
    }, this.next());
  }
}
