import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something that a list of the page shows, and what it is known by. */
export interface Listed {
  readonly keys: readonly string[];
}

const lists = new Set<PageListsController>();

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

/**
 * Lets an article stand in one list of the page only: in the first that has it, by the order of the document. What a page
 * wrote into its lists itself stays there, so that it comes before what is loaded.
 */
export class PageListsController implements ReactiveController {
  private claims: readonly string[] = [];
  private isWritten = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    lists.add(this);
    this.tell();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    lists.delete(this);
    // Where it stood is not known any more: when it moves, it is already in its new place.
    this.tell(true);
  }

  /** Those of `items` that stand nowhere else: neither in an earlier list, nor twice in this one, nor as the page. */
  free<T extends Listed>(items: readonly T[], page: readonly string[]): readonly T[] {
    const taken = new Set(page);
    for (const list of lists)
      if (list !== this && list.comesBefore(this)) list.claims.forEach((key) => taken.add(key));
    return items.filter(({ keys }) => {
      const isFree = !keys.some((key) => taken.has(key));
      keys.forEach((key) => taken.add(key));
      return isFree;
    });
  }

  /** Says what this list shows. `isWritten`: it stands there because the page wrote it. */
  claim(items: readonly Listed[], isWritten = false): void {
    const claims = items.flatMap(({ keys }) => keys);
    if (claims.join('\n') === this.claims.join('\n') && isWritten === this.isWritten) return;
    this.claims = claims;
    this.isWritten = isWritten;
    this.tell();
  }

  private comesBefore(other: PageListsController): boolean {
    return this.isWritten || precedes(this.host, other.host);
  }

  private tell(all = false): void {
    lists.forEach((list) => {
      if (list !== this && (all || this.comesBefore(list))) list.host.requestUpdate();
    });
  }
}
