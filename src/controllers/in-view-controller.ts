import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Watcher {
  readonly look: (inView: boolean) => void;
}

// One observer for every element of the page: what comes into view together is told together.
const watchers = new WeakMap<Element, Watcher>();
let observer: IntersectionObserver | undefined;

/** Tells at first, and whenever an element comes into view or leaves it; nothing where there is no IntersectionObserver. */
export function watchView(element: Element, watcher: Watcher): void {
  if (typeof IntersectionObserver !== 'function') return;
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) watchers.get(target)?.look(isIntersecting);
  });
  watchers.set(element, watcher);
  observer.observe(element);
}

export function leaveView(element: Element): void {
  observer?.unobserve(element);
}

/** Tells whenever the host comes into view, and whether it was there from the first look on: the reader has then seen it. */
export class InViewController<Host extends ReactiveControllerHost & Element> implements ReactiveController {
  private first = true;

  constructor(
    private readonly host: Host,
    /** One function for all hosts of a kind. */
    private readonly onEnter: (host: Host, fromTheStart: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.first = true;
    watchView(this.host, this);
  }

  hostDisconnected(): void {
    leaveView(this.host);
  }

  look(inView: boolean): void {
    if (inView) this.onEnter(this.host, this.first);
    this.first = false;
  }
}
