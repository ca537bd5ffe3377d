import type { ReactiveController, ReactiveControllerHost } from 'lit';

// One observer for every element of the page, as for the language.
const controllers = new WeakMap<Element, TickController>();
let observer: IntersectionObserver | undefined;

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
    controllers.set(host, this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.next() === undefined || typeof IntersectionObserver !== 'function') {
      this.hostDisconnected();
      return;
    }
    observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) controllers.get(target)?.look(isIntersecting);
    });
    observer.observe(this.host);
    this.wait();
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    this.inView = false;
    this.wait();
  }

  private look(inView: boolean): void {
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
