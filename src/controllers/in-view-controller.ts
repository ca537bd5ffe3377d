import type { ReactiveController, ReactiveControllerHost } from 'lit';

// One observer for every element of the page: what comes into view together is told together.
const controllers = new WeakMap<Element, { look: (inView: boolean) => void }>();
let observer: IntersectionObserver | undefined;

/**
 * Tells whenever the host comes into view. `onEnter` gets `true` when it was in view from the first look on: the reader has
 * then already seen it. Tells nothing where there is no IntersectionObserver.
 */
export class InViewController<Host extends ReactiveControllerHost & Element> implements ReactiveController {
  private first = true;

  constructor(
    private readonly host: Host,
    /** One function for all hosts of a kind. */
    private readonly onEnter: (host: Host, fromTheStart: boolean) => void,
  ) {
    host.addController(this);
    controllers.set(host, this);
  }

  hostConnected(): void {
    if (typeof IntersectionObserver !== 'function') return;
    this.first = true;
    observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) controllers.get(target)?.look(isIntersecting);
    });
    observer.observe(this.host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
  }

  look(inView: boolean): void {
    if (inView) this.onEnter(this.host, this.first);
    this.first = false;
  }
}
