import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLocale, type Locale } from '../models/locale.js';

// One observer for every element of the page: hundreds of cards must not mean hundreds of observers.
const controllers = new Set<PageController>();
let observer: MutationObserver | undefined;

/** The `lang` of the nearest ancestor that has one, out through shadow roots. `''` says unknown, as in HTML. */
function nearestLang(from: Element): string | null {
  const said = from.closest('[*|lang], [xml\\:lang]');
  if (said) return said.getAttribute('lang') ?? said.getAttribute('xml:lang');
  const root = from.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}

/** Whether the parser may still stand inside a node: nothing follows it yet. */
export function isOpen(node: Node | null): boolean {
  return !node || (!node.nextSibling && isOpen(node.parentNode));
}

/**
 * What the page around an element says: the interface language, by the nearest `lang`, and elder-friendly mode, by
 * `data-bloom-elder` on `<html>`. The host updates when either changes, wherever above it the change is made, and while the
 * parser adds to its content.
 */
export class PageController implements ReactiveController {
  locale: Locale = 'zh-Hans';
  elder = false;
  private readonly parsing = new MutationObserver(() => {
    this.host.requestUpdate();
    if (!isOpen(this.host)) this.parsing.disconnect();
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    observer ??= new MutationObserver(() => {
      controllers.forEach((controller) => {
        controller.read();
      });
    });
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, {
        subtree: true,
        attributeFilter: ['lang', 'xml:lang', 'data-bloom-elder'],
      });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.read();
    // A child that the parser has put in is still empty then, and no slotchange tells when its text arrives.
    if (document.readyState === 'loading' && isOpen(this.host))
      this.parsing.observe(this.host, { characterData: true, childList: true, subtree: true });
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.parsing.disconnect();
  }

  read(): void {
    const locale = resolveLocale(nearestLang(this.host));
    const elder = document.documentElement.hasAttribute('data-bloom-elder');
    if (locale === this.locale && elder === this.elder) return;
    this.locale = locale;
    this.elder = elder;
    this.host.requestUpdate();
  }
}
