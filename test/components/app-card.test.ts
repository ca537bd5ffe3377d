import './told.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AppCardElement } from '../../src/components/app-card/app-card-element.js';
import { storeOf } from '../../src/components/app-card/store.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import '../../src/define/bloom-app-card.js';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130 Mobile';
const part = (el: Element, name: string): HTMLElement | null | undefined =>
  el.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
const card = (): Promise<AppCardElement> =>
  fixture<AppCardElement>(
    html`<bloom-app-card app-name="掌上霞光" href="https://news.example/app">
      <a data-platform="ios" href="https://apps.example/ios">iOS</a>
      <a data-platform="android" href="https://apps.example/android">Android</a>
      <a data-platform="harmony" href="https://apps.example/harmony">HarmonyOS</a>
      <a data-platform="yingyongbao" href="https://apps.example/yyb">应用宝</a>
    </bloom-app-card>`,
  );

function pretend(userAgent: string): void {
  Object.defineProperty(navigator, 'userAgent', { configurable: true, value: userAgent });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'userAgent');
  document.documentElement.removeAttribute('data-bloom-elder');
});

describe('storeOf', () => {
  for (const [agent, touch, store] of [
    [IPHONE, 5, 'ios'],
    ['Mozilla/5.0 (iPad; CPU OS 17_0)', 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 0, undefined],
    [ANDROID, 5, 'android'],
    ['Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit ArkWeb/4.1', 5, 'harmony'],
    ['Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00) Chrome/99', 5, 'harmony'],
    [`${ANDROID} MicroMessenger/8.0.50`, 5, 'yingyongbao'],
    [`${ANDROID} QQ/9.0.0`, 5, 'yingyongbao'],
    [`${ANDROID} MQQBrowser/15.0`, 5, 'android'],
    [`${IPHONE} MicroMessenger/8.0.50`, 5, 'ios'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130', 10, undefined],
    ['', 0, undefined],
  ] as const) {
    it(`sends ${agent.slice(0, 60) || 'nobody'} to ${store ?? 'no store'}`, () => {
      expect(storeOf(agent, touch)).to.equal(store);
    });
  }
});

describe('<bloom-app-card>', () => {
  it('shows a code on a desktop, and every store in a disclosure', async () => {
    const el = await card();
    await waitUntil(() => part(el, 'qr'));
    expect(part(el, 'store')).to.equal(null);
    const details = el.shadowRoot?.querySelector('details');
    expect(details?.open).to.equal(false);
    details!.open = true;
    expect([...el.querySelectorAll('a')].every((link) => link.getClientRects().length)).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('takes its name from the page, where it is read without script', async () => {
    const el = await fixture(
      html`<bloom-app-card
        ><b slot="name">掌上霞光</b><a href="https://apps.example/1">Android</a></bloom-app-card
      >`,
    );
    expect(el.querySelector('b')?.getClientRects().length).to.equal(1);
    expect(part(el, 'card')?.getAttribute('aria-label')).to.equal('掌上霞光');
    await expect(el).to.be.accessible();
  });

  it('shows the one right store on a phone, and no code', async () => {
    pretend(ANDROID);
    const el = await card();
    expect(part(el, 'store')?.getAttribute('href')).to.equal('https://apps.example/android');
    expect(part(el, 'store')?.textContent).to.equal('下载应用（Android）');
    // Nor the place for one, which stands before the code is made.
    expect(el.shadowRoot?.querySelector('.qr')).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('opens the list where there is neither code nor the right store', async () => {
    const el = await fixture(
      html`<bloom-app-card app-name="掌上霞光"
        ><a href="https://apps.example/android">Android</a></bloom-app-card
      >`,
    );
    expect(el.shadowRoot?.querySelector('details')?.open).to.equal(true);
  });

  for (const href of ['myapp://open', 'javascript:alert(1)', 'intent://x#Intent;end', 'mailto:a@b.example']) {
    it(`never offers ${href} as a store`, async () => {
      pretend(ANDROID);
      const el = await fixture(
        html`<bloom-app-card app-name="掌上霞光"
          ><a data-platform="android" href=${href}>Android</a></bloom-app-card
        >`,
      );
      expect(part(el, 'store')).to.equal(null);
    });
  }

  it('never floats', async () => {
    const el = await card();
    for (const one of el.shadowRoot?.querySelectorAll('*') ?? [])
      expect(getComputedStyle(one).position).not.to.be.oneOf(['fixed', 'sticky']);
  });

  it('is not shown in elder mode, also when that is switched on later, and comes back after it', async () => {
    const el = await card();
    document.documentElement.setAttribute('data-bloom-elder', '');
    await waitUntil(() => !part(el, 'card'));
    expect(el.getBoundingClientRect().height).to.equal(0);
    document.documentElement.removeAttribute('data-bloom-elder');
    await waitUntil(() => part(el, 'card'));
  });

  it('says what is missing or not safe', async () => {
    const errors: BloomErrorEvent[] = [];
    const hear = (event: Event): unknown => errors.push(event as BloomErrorEvent);
    document.addEventListener('bloom-error', hear);
    const el = await fixture(
      html`<bloom-app-card icon="javascript:x" href="data:text/html,x"></bloom-app-card>`,
    );
    document.removeEventListener('bloom-error', hear);
    expect(errors[0]?.issues.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal([
      'app-name missing',
      'icon address',
      'href address',
    ]);
    expect(el.shadowRoot?.querySelector('img, [part=qr]')).to.equal(null);
  });

  // Last: it holds for the rest of the page.
  it('shows no sign of a broken picture in place of an icon that cannot be loaded', async () => {
    const el = await fixture<AppCardElement>(
      html`<bloom-app-card app-name="掌上霞光" icon="/none.png" href="/app"></bloom-app-card>`,
    );
    const icon = (): HTMLImageElement | null | undefined => el.shadowRoot?.querySelector('img[width="40"]');
    await waitUntil(() => icon()?.getClientRects().length === 0);
    el.icon = '/demo/images/mark.svg';
    await waitUntil(() => icon()?.getClientRects().length === 1);
  });

  it('closes all of the page, and stores nothing', async () => {
    const one = await card();
    const other = await card();
    part(one, 'close')?.click();
    await waitUntil(() => !part(one, 'card') && !part(other, 'card'));
    expect(part(await card(), 'card')).to.equal(null);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});
