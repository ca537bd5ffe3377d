import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The lists of the page that name a group. */
const lists = new Set<PageListsController>();

/** Made for the first of them. A box that goes or comes, with the tab that it stands in, has another size than before. */
let sizes: ResizeObserver | undefined;

function observer(): ResizeObserver {
  if (sizes) return sizes;
  const handleChange = (): void => {
    for (const list of lists) list.handleChange();
  };
  // What stands in a `<details>` that closes keeps its size.
  document.addEventListener('toggle', handleChange, true);
  return (sizes = new ResizeObserver(handleChange));
}

/** The chain of a node's hosts, the outermost first, and the node itself. */
function path(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...path(root.host), node] : [node];
}

/** Whether one element stands before another, out of whatever shadow roots they are in. */
function precedes(one: Element, other: Element): boolean {
  const [ones, others] = [path(one), path(other)];
  const index = ones.findIndex((node, at) => node !== others[at]);
  const [a, b] = [ones[index], others[index]];
  // The host of a list that stands in it comes first.
  if (!a || !b) return ones.length < others.length;
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Whether an element has a box: in none that is `display: none`, in no `<details>` that is closed. */
function hasBox(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility()
    : element.getClientRects().length > 0;
}

/**
 * Lets an article stand in one list of a group only: in the first that has it and is rendered, by the order of the document.
 * What a page wrote into its lists itself stays there, so that it comes before what is loaded. A list without a group takes
 * from no other and yields to none, and nothing is observed for it.
 */
export class PageListsController implements ReactiveController {
  private group = '';
  private claims: readonly string[] = [];
  private isWritten = false;
  private isRendered = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.group) return;
    this.enter();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** What stands in lists of the group before this one, by its keys. For `willUpdate`. */
  taken(group: string): readonly string[] {
    if (group !== this.group) {
      this.leave();
      this.group = group;
      if (group && this.host.isConnected) this.enter();
    }
    return this.others().flatMap((list) => (list.comesBefore(this) ? list.claims : []));
  }

  /** Says what this list shows. `isWritten`: it stands there because the page wrote it. */
  claim(claims: readonly string[], isWritten: boolean): void {
    if (!this.group) return;
    if (claims.join('\n') === this.claims.join('\n') && isWritten === this.isWritten) return;
    this.claims = claims;
    this.isWritten = isWritten;
    for (const list of this.others()) if (this.comesBefore(list)) list.host.requestUpdate();
  }

  private enter(): void {
    lists.add(this);
    this.isRendered = hasBox(this.host);
    observer().observe(this.host);
    this.tellOthers();
  }

  /** Where it stood is not known any more: when it moves, it is already in its new place. */
  private leave(): void {
    if (!lists.delete(this)) return;
    observer().unobserve(this.host);
    this.tellOthers();
  }

  /** Boxes of the page have come or gone, perhaps that of this list. */
  handleChange(): void {
    const isRendered = hasBox(this.host);
    if (isRendered === this.isRendered) return;
    this.isRendered = isRendered;
    // The other lists get other sizes by this, which the observer that calls this would report to the page as an error.
    requestAnimationFrame(() => {
      this.tellOthers();
    });
  }

  private others(): PageListsController[] {
    return [...lists].filter((list) => list !== this && list.group === this.group);
  }

  private comesBefore(other: PageListsController): boolean {
    return this.isRendered && (this.isWritten || precedes(this.host, other.host));
  }

  private tellOthers(): void {
    for (const list of this.others()) list.host.requestUpdate();
  }
}
