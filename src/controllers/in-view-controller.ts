import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when the host comes into view. `onEnter` gets `true` when it was in view from the first look on: the reader has
 * then already seen it. Tells nothing where there is no IntersectionObserver.
 */
export class InViewController implements ReactiveController {
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onEnter: (fromTheStart: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof IntersectionObserver !== 'function') return;
    let first = true;
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.onEnter(first);
      first = false;
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
