import type { LitElement, ReactiveController } from 'lit';

/** An element with the attribute `isolated`. */
interface Isolable extends LitElement {
  isolated: boolean;
}

/** What no rule of a page outweighs: the browser's own look, in the ink of the element. */
const OWN_LOOK =
  'all:revert!important;direction:revert!important;unicode-bidi:revert!important;color:inherit!important;' +
  'max-width:100%!important;text-decoration:var(--_decoration,revert)!important';

/** What a node has by the prototypes that `model` has too: `<input name="children">` hides the `children` of its form. */
const memberOf = <Name extends keyof HTMLElement>(
  node: Element,
  name: Name,
  model: HTMLElement,
): HTMLElement[Name] => Reflect.get(model, name, node);

/**
 * Does for an isolated element what its sheet cannot: keeps the `::part()` rules of the page out, sets what is nested in
 * slotted nodes, which `::slotted()` does not reach, and isolates the elements that stand in it. What it did is taken back
 * when the element is isolated no more.
 */
export class IsolationController implements ReactiveController {
  /** The style attribute that a node had before. */
  private readonly before = new WeakMap<Element, string>();
  private observer: MutationObserver | undefined;

  constructor(private readonly host: Isolable) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    const child = host.closest('[isolated] > *');
    if (child && (memberOf(child, 'parentElement', host) as Isolable).isolated) host.isolated = true;
    // After it was moved.
    if (host.isolated) host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  hostUpdated(): void {
    const { host } = this;
    const { isolated } = host;
    if (!isolated && !this.observer) return;
    const [from, to] = isolated ? ['part', 'data-part'] : ['data-part', 'part'];
    for (const one of host.renderRoot.querySelectorAll(`[${from}]`)) {
      one.setAttribute(to, one.getAttribute(from) ?? '');
      one.removeAttribute(from);
    }
    if (isolated === Boolean(this.observer)) return;
    this.hostDisconnected();
    this.set(host, isolated);
    if (!isolated) return;
    this.observer = new MutationObserver(() => {
      this.set(host, true);
    });
    this.observer.observe(host, { childList: true, subtree: true });
  }

  /** All that stands in a node, but for what another element cares for itself. */
  private set(parent: Element, isolated: boolean): void {
    for (const node of memberOf(parent, 'children', this.host)) {
      if (memberOf(node, 'localName', this.host).startsWith('bloom-')) {
        if ('isolated' in node) node.isolated = isolated;
        continue;
      }
      const before = this.before.get(node);
      if (node instanceof HTMLElement && parent !== this.host && isolated === (before === undefined)) {
        const style = memberOf(node, 'style', this.host);
        if (isolated) this.before.set(node, style.cssText);
        else this.before.delete(node);
        style.cssText = before ?? OWN_LOOK;
      }
      this.set(node, isolated);
    }
  }
}
