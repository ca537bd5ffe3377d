import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { GuestController } from '../../controllers/guest-controller.js';
import { APP_CARD } from '../../words/app.js';
import { safeHref } from '../../models/href.js';
import { shared } from '../../styles/shared.styles.js';
import { printLit } from '../../print/lit.js';
import { ISOLATED } from '../attributes.js';
import { part } from '../../views/part.js';
import { Layout } from '../layout.js';
import { QrController, qrStyles } from '../qr-code/qr-code.js';
import { webAddress } from '../web-address.js';
import { storeOf } from './store.js';
import { styles } from './app-card.styles.js';

// Remembered for the page only: nothing is stored, so the next page asks again.
let closed = false;

/**
 * Offers the site's app: a QR code on a desktop, the one right store on a phone, all stores in a disclosure.
 *
 * Without script the slotted links stand in the page.
 *
 * It never opens an app by itself and never floats over the page. Closing it closes all of the page, until the next one.
 * In elder-friendly mode, which allows no promotion, it is not shown.
 *
 * @slot - A link for each store: `<a data-platform="ios" href="…">`; ios, android, harmony (HarmonyOS), yingyongbao (应用宝).
 * @slot name - The name of the app, in place of `app-name`: for readers without script.
 * @slot icon - The app's icon, an `<img alt="">`.
 *
 * @csspart card - All of it.
 * @csspart name - The name of the app.
 * @csspart qr - The code.
 * @csspart store - The link to the right store, on a phone.
 * @csspart close - The button that closes it.
 *
 * @cssprop [--bloom-muted=currentColor] - Color of the hint.
 * @cssprop [--bloom-rule] - Color of the line around it.
 * @cssprop [--bloom-ink=CanvasText] - Color of the store's button, and of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the text on it, and of the paper where it is `isolated`.
 *
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused or is missing. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-app-card app-name="掌上霞光" icon="icon.png" href="https://news.example/app">
 *   <a data-platform="ios" href="https://apps.apple.com/app/id0">iOS</a>
 *   <a data-platform="android" href="https://news.example/app.apk">Android</a>
 *   <a data-platform="harmony" href="https://appgallery.huawei.com/app/C0">HarmonyOS</a>
 *   <a data-platform="yingyongbao" href="https://sj.qq.com/appdetail/0">应用宝</a>
 * </bloom-app-card>
 * ```
 */
export class AppCardElement extends LitElement {
  static override styles = [shared, qrStyles, styles];
  static override properties = {
    appName: { attribute: 'app-name' },
    icon: {},
    href: {},
    isolated: ISOLATED,
  };

  /** The name of the app. */
  declare appName: string | undefined;
  /** Address of its icon. */
  declare icon: string | undefined;
  /** The page that the code leads to: one that sends each phone to its store. Without it there is no code. */
  declare href: string | undefined;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;

  private readonly guest = new GuestController(this, ['', 'name', 'icon']);
  private readonly qr = new QrController(this);

  protected override willUpdate(): void {
    const { refuse } = this.guest;
    if (!this.name) refuse('app-name', 'missing');
    for (const name of ['icon', 'href'] as const) {
      if (this[name] && !safeHref(this[name])) refuse(name, 'address');
    }
    const { address } = this;
    if (address && !this.isShut) void this.qr.show(address);
  }

  override render(): TemplateResult | typeof nothing {
    const { address, guest, store } = this;
    if (this.isShut) return nothing;
    const words = APP_CARD[guest.locale];
    const src = safeHref(this.icon, this.baseURI);
    const parts = new Layout(guest, [
      src !== null && part('img', { slot: 'icon', src, alt: '', width: 40, height: 40 }),
    ]);
    const link =
      store &&
      html`<a class="store" part="store" href=${store.href} rel="noopener">${words.open(store.name)}</a>`;
    const stores = html`<details ?open=${!address && !store}>
      <summary>${words.all}</summary>
      <slot></slot>
    </details>`;
    return html`
      <div class="card" part="card" role="group" aria-label=${this.name || nothing}>
        ${address && this.qr.picture(guest.locale, 'app')}
        <div class="about">
          <div class="app" @load=${AppCardElement.handleIcon} @error=${AppCardElement.handleIcon}>
            ${printLit(parts.at('icon'))}
            <span part="name">${guest.fills('name') ? html`<slot name="name"></slot>` : this.appName}</span>
          </div>
          ${address && html`<p>${words.scan}</p>`}${link}${guest.fills('') ? stores : nothing}
          ${printLit(parts.rest)}
        </div>
        <button type="button" part="close" aria-label=${words.close} @click=${this.handleClose}>
          ${'\u00d7'}
        </button>
      </div>
    `;
  }

  private get name(): string | undefined {
    return this.guest.text('name') || this.appName;
  }

  private get isShut(): boolean {
    return closed || this.guest.elder;
  }

  /** The link of the store for this phone. */
  private get store(): { href: string; name: string } | undefined {
    const platform = storeOf(navigator.userAgent, navigator.maxTouchPoints);
    const link = platform && this.querySelector(`a[data-platform="${platform}"]`);
    // A scheme of an app's own is no address, and never followed.
    const href = link && webAddress(link.getAttribute('href'), this.baseURI);
    return href ? { href, name: link.textContent.trim() } : undefined;
  }

  /** Where the code leads: nowhere on a phone, which cannot scan itself. */
  private get address(): string | undefined {
    if (storeOf(navigator.userAgent, navigator.maxTouchPoints)) return undefined;
    return safeHref(this.href, this.baseURI) ?? undefined;
  }

  private handleClose(): void {
    closed = true;
    for (const card of document.querySelectorAll<AppCardElement>(this.localName)) card.requestUpdate();
  }

  /** The sign of a broken picture says nothing of an app. Neither event bubbles. */
  private static readonly handleIcon = Object.assign(
    function (this: AppCardElement, { type, target }: Event): void {
      const icon = target as HTMLElement;
      if (icon.getRootNode() === this.renderRoot) icon.style.display = type === 'error' ? 'none' : '';
    },
    { capture: true },
  );
}
