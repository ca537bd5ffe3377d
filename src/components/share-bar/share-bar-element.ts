import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { GuestController } from '../../controllers/guest-controller.js';
import { SHARE_BAR } from '../../words/share.js';
import type { Article } from '../../models/article.js';
import { shareUrl, type Shared, type ShareTarget } from '../../models/share.js';
import { buttons } from '../../styles/button.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { printLit } from '../../print/lit.js';
import { classNames, ISOLATED } from '../attributes.js';
import { Layout } from '../layout.js';
import { isInsideApp } from '../in-app.js';
import { QrController, qrStyles } from '../qr-code/qr-code.js';
import { sharedView, targetsOf } from './view.js';
import { styles } from './share-bar.styles.js';

/** Something is about to be shared. Bubbles and is composed; `preventDefault()` keeps it from being shared. */
export class BloomShareEvent extends Event {
  constructor(
    /** The way it is shared; `link` is one that the page wrote. */
    readonly means: ShareTarget | 'link',
    readonly url: string,
  ) {
    super('bloom-share-started', { bubbles: true, composed: true, cancelable: true });
  }
}

/** These need a script; the others are links. */
const SCRIPTED: readonly ShareTarget[] = ['native', 'copy', 'wechat'];

/**
 * Hands an article on: by the device's own menu, as a link to copy, by a QR code for WeChat, to Weibo, QQ and Qzone, by
 * e-mail. No tracker, no count, no request: the code is made in the page.
 *
 * Without script the slotted links stand in the page and work; they take the place of the links the element makes itself.
 *
 * What is shared is the page's canonical address, its title and its picture, unless attributes or `article` say otherwise.
 *
 * @slot - Links of the page's own, `<ul><li><a href="…">…</a></li></ul>`: other services, or those that must work without script.
 *
 * @csspart bar - All of it.
 * @csspart target - A link or button.
 * @csspart panel - What opens for WeChat: code, instruction, address.
 * @csspart qr - The code.
 * @csspart status - What came of copying.
 *
 * @cssprop [--bloom-muted=currentColor] - Color of the address.
 * @cssprop [--bloom-rule] - Color of the line around buttons.
 * @cssprop [--bloom-ink=CanvasText] - Color of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the paper where it is `isolated`.
 *
 * @fires {BloomShareEvent} bloom-share-started - Something is about to be shared; can be canceled. Bubbles, composed.
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused or is missing. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-share-bar></bloom-share-bar>
 * ```
 */
export class ShareBarElement extends LitElement {
  static override styles = [shared, buttons, qrStyles, styles];
  static override properties = {
    article: { attribute: false },
    url: {},
    shareTitle: { attribute: 'share-title' },
    image: {},
    targets: {},
    isolated: ISOLATED,
    open: { state: true },
    hasFailed: { state: true },
  };

  /** The article to share instead of the page. */
  declare article: Article | undefined;
  /** The address to share: http or https. */
  declare url: string | undefined;
  /** The title to share. */
  declare shareTitle: string | undefined;
  /** The picture to share, for the services that take one. */
  declare image: string | undefined;
  /** Which targets, in their order: native, copy, wechat, weibo, qq, qzone, mail. All where nothing is said. */
  declare targets: string | undefined;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;
  declare private open: boolean;
  declare private hasFailed: boolean;

  private readonly guest = new GuestController(this, ['']);
  private readonly clipboard = new CopyController(this);
  private readonly qr = new QrController(this);
  declare private shared: Shared;
  private shown: readonly ShareTarget[] = [];

  constructor() {
    super();
    this.open = false;
    this.hasFailed = false;
  }

  protected override willUpdate(): void {
    const { guest } = this;
    this.shared = sharedView(this, guest);
    const isWritten = guest.all('').length > 0;
    this.shown = targetsOf(this.targets, guest.refuse).filter((target) =>
      SCRIPTED.includes(target) ? target !== 'native' || canShare(this.shared) : !isWritten,
    );
    this.clipboard.forget(this.shared.url);
    if (this.open && !isInsideApp(navigator.userAgent)) void this.qr.show(this.shared.url);
  }

  override render(): TemplateResult {
    const words = SHARE_BAR[this.guest.locale];
    return html`
      <div
        class=${classNames('bar', this.guest.elder && 'elder')}
        part="bar"
        role="group"
        aria-label=${words.share}
        @click=${this.handleClick}
        @keydown=${this.handleKeydown}
      >
        <div class="targets" role="list">
          ${this.shown.map((target) => html`<div role="listitem">${this.target(target)}</div>`)}
        </div>
        ${this.guest.fills('') ? html`<slot></slot>` : nothing}
        ${this.open ? html`<div class="panel" part="panel">${this.panel()}</div>` : nothing}
        <div role="status" part="status">${this.status()}</div>
        ${printLit(new Layout(this.guest, []).rest)}
      </div>
    `;
  }

  private target(target: ShareTarget): TemplateResult {
    const [seen, heard] = SHARE_BAR[this.guest.locale].target[target];
    const href = shareUrl(target, this.shared);
    if (href)
      return html`<a
        class="button"
        part="target"
        data-target=${target}
        href=${href}
        target=${target === 'mail' ? nothing : '_blank'}
        rel="noopener noreferrer"
        aria-label=${heard}
        >${seen}</a
      >`;
    return html`<button
      class="button"
      part="target"
      type="button"
      data-target=${target}
      aria-label=${heard}
      aria-expanded=${target === 'wechat' ? String(this.open) : nothing}
    >
      ${seen}
    </button>`;
  }

  private panel(): TemplateResult {
    const words = SHARE_BAR[this.guest.locale];
    const { url } = this.shared;
    if (isInsideApp(navigator.userAgent)) return html`<p>${words.menu}</p>`;
    return html`${this.qr.picture(this.guest.locale, 'article')}
      <div>
        <p>${this.qr.failed ? words.noCode : words.scan}</p>
        <p class="address">${url}</p>
      </div>`;
  }

  private status(): TemplateResult | string {
    const words = SHARE_BAR[this.guest.locale];
    const { state } = this.clipboard;
    if (this.hasFailed) return words.noShare;
    if (state === 'failed') return html`${words.failed}<span class="address">${this.shared.url}</span>`;
    return state === 'copied' ? words.copied : '';
  }

  /** Every way of sharing passes here, those of slotted links too. */
  private handleClick(event: MouseEvent): void {
    const clicked = (event.composedPath() as Element[]).find((one) =>
      one.matches?.('a[href], [data-target]'),
    );
    if (!clicked) return;
    const target = clicked.getAttribute('data-target') as ShareTarget | null;
    const url =
      clicked.getRootNode() === this.renderRoot ? this.shared.url : (clicked as HTMLAnchorElement).href;
    this.hasFailed = false;
    if (target === 'wechat' && this.open) this.open = false;
    else if (!this.dispatchEvent(new BloomShareEvent(target ?? 'link', url))) event.preventDefault();
    else if (target === 'copy') void this.clipboard.copy(url);
    else if (target === 'wechat') this.open = true;
    else if (target === 'native') void this.shareNatively();
  }

  private async shareNatively(): Promise<void> {
    const { url, title } = this.shared;
    try {
      await navigator.share(title ? { url, title } : { url });
    } catch (error) {
      // Who closes the menu has not failed.
      this.hasFailed = (error as Error).name !== 'AbortError';
    }
  }

  private handleKeydown({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('[data-target=wechat]')?.focus();
  }
}

/** Whether this browser shares by itself: phones mostly, on https only. */
function canShare({ url }: Shared): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.({ url }) ?? true);
}
