import { adoptStyles, css, type LitElement } from 'lit';
import { isolatedSheets } from '../controllers/isolation.js';
import { BloomErrorEvent, sentence } from '../controllers/refusals.js';
import { resolveLocale } from '../models/locale.js';

/** One part below the other, and pictures beside no text: the boxes that would hold them are not there. */
const stacked = css`
  slot {
    display: block;
  }
  /* The id that nothing has outweighs the important rules of the elements. */
  ::slotted(:not(#_)) {
    position: static !important;
    max-inline-size: 100% !important;
    block-size: auto !important;
  }
`;

/**
 * An element for pages whose policy lets no template be written: it shows what the page wrote into it, in the style of the
 * element that it stands in for, and says so by `bloom-error`. What came by properties is not shown.
 */
export function plain(element: typeof LitElement): CustomElementConstructor {
  // eslint-disable-next-line @typescript-eslint/no-meaningless-void-operator -- asking makes Lit gather the styles
  void element.observedAttributes;
  return class extends HTMLElement {
    private readonly slots = new Set<string>();

    connectedCallback(): void {
      if (this.shadowRoot) return;
      // eslint-disable-next-line wc/attach-shadow-constructor -- not before the element is in the page, as Lit does
      const root = this.attachShadow(element.shadowRootOptions);
      const isolated = this.hasAttribute('isolated') ? isolatedSheets(element) : [];
      adoptStyles(root, [...element.elementStyles, ...isolated, stacked]);
      this.showSlots(root);
      // The parser brings the children later.
      new MutationObserver(() => {
        this.showSlots(root);
      }).observe(this, { childList: true });
      const issue = { path: 'trusted-types', reason: 'policy', refused: {} } as const;
      const message = sentence(issue, resolveLocale(document.documentElement.lang));
      this.dispatchEvent(new BloomErrorEvent([{ path: issue.path, reason: issue.reason, message }]));
    }

    private showSlots(root: ShadowRoot): void {
      for (const name of ['', ...[...this.children].map((child) => child.slot)]) {
        if (this.slots.has(name)) continue;
        this.slots.add(name);
        root.append(Object.assign(document.createElement('slot'), { name }));
      }
    }
  };
}
