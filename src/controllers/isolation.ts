import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';
import { isolating } from '../styles/isolated.styles.js';

/** An element with the attribute `isolated`. */
type Isolable = LitElement & { isolated: boolean };

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
 * Keeps the css of the page off an element: by sheets that are made when an element is isolated for the first time, and,
 * for what no sheet can do, by hand. The `::part()` rules of the page are kept out, what is nested in slotted nodes, which
 * `::slotted()` does not reach, is set, and the elements that stand in it are isolated. What it did is taken back when the
 * element is isolated no more.
 */
export class Isolation {
  /** The style attribute that a node had before. */
  private readonly before = new WeakMap<Element, string>();
  private observer: MutationObserver | undefined;

  constructor(private readonly host: Isolable) {
    const styles = isolatedSheets(host.constructor as typeof LitElement);
    const root = host.renderRoot as ShadowRoot;
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(root, supportsAdoptingStyleSheets ? [...elementStyles, ...styles] : [...styles]);
  }

  /** Takes back what stands in the light tree; for an element that leaves the page, too. */
  stop(): void {
    if (this.observer) this.set(this.host, false);
    this.observer?.disconnect();
    this.observer = undefined;
  }

  /** For after each update of the element. */
  update(): void {
    const { host } = this;
    const { isolated } = host;
    if (!isolated && !this.observer) return;
    const [from, to] = isolated ? ['part', 'data-part'] : ['data-part', 'part'];
    for (const node of host.renderRoot.querySelectorAll(`[${from}]`)) {
      node.setAttribute(to, node.getAttribute(from) ?? '');
      node.removeAttribute(from);
    }
    if (isolated === Boolean(this.observer)) return;
    this.stop();
    if (!isolated) return;
    this.set(host, true);
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
        // Asked first: Chromium writes the attribute when somebody looks, and takes away only what was written.
        if (before === '' && memberOf(node, 'hasAttribute', this.host).call(node, 'style'))
          memberOf(node, 'removeAttribute', this.host).call(node, 'style');
      }
      this.set(node, isolated);
    }
  }
}

const sheets = new WeakMap<object, readonly CSSResult[]>();

/** What `isolated` adds to the sheets of an element: made once for all elements of the kind. */
export function isolatedSheets(element: typeof LitElement): readonly CSSResult[] {
  const known = sheets.get(element) ?? isolating(element.elementStyles as CSSResult[]);
  sheets.set(element, known);
  return known;
}
