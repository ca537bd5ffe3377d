import '../components/told.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import { GuestController } from '../../src/controllers/guest-controller.js';

class PageHost extends LitElement {
  static override properties = { article: { attribute: false } };
  updates = 0;
  isolated = false;
  declare article: unknown;
  readonly page = new GuestController(this, ['media', 'standfirst', '']);

  override requestUpdate(...parameters: unknown[]): void {
    this.updates++;
    super.requestUpdate(...(parameters as []));
  }
}
customElements.define('test-page-host', PageHost);

const root = document.documentElement;

/** After the mutation observers, which answer in a microtask of their own. */
const observed = (): Promise<void> => Promise.resolve();

function hostIn(from: ParentNode): PageHost {
  return from.querySelector<PageHost>('test-page-host')!;
}

describe('GuestController', () => {
  afterEach(() => {
    root.lang = 'zh-CN';
    root.removeAttribute('data-bloom-elder');
  });

  describe('language', () => {
    for (const [lang, locale] of [
      ['zh-CN', 'zh-Hans'],
      ['zh_CN', 'zh-Hans'],
      ['zh-TW', 'zh-Hant'],
      ['zh-Hant', 'zh-Hant'],
      ['zh_HK', 'zh-Hant'],
      ['en-GB', 'en'],
      ['', 'zh-Hans'],
      ['fr', 'en'],
    ] as const) {
      it(`reads lang="${lang}" as ${locale}`, async () => {
        const host = await fixture<PageHost>(html`<test-page-host lang=${lang}></test-page-host>`);
        expect(host.page.locale).to.equal(locale);
      });
    }

    it('is that of the nearest ancestor', async () => {
      const el = await fixture(html`
        <div lang="zh-Hant">
          <p lang="en"><test-page-host></test-page-host></p>
        </div>
      `);
      expect(hostIn(el).page.locale).to.equal('en');
    });

    it('reads xml:lang', async () => {
      const el = await fixture(html`<div xml:lang="en"><test-page-host></test-page-host></div>`);
      expect(hostIn(el).page.locale).to.equal('en');
    });

    it('is that of the page where nothing nearer says one, and follows it', async () => {
      const host = await fixture<PageHost>(html`<test-page-host></test-page-host>`);
      expect(host.page.locale).to.equal('zh-Hans');
      root.lang = 'en';
      await observed();
      expect(host.page.locale).to.equal('en');
    });

    it('follows an ancestor, and falls back when its lang is removed', async () => {
      root.lang = 'zh-TW';
      const el = await fixture(html`<div lang="en"><test-page-host></test-page-host></div>`);
      const { page } = hostIn(el);
      el.setAttribute('lang', 'zh-CN');
      await observed();
      expect(page.locale).to.equal('zh-Hans');
      el.removeAttribute('lang');
      await observed();
      expect(page.locale).to.equal('zh-Hant');
      root.removeAttribute('lang');
      await observed();
      expect(page.locale).to.equal('zh-Hans');
    });

    it('reaches out through shadow roots, and follows changes inside and outside of them', async () => {
      const outer = await fixture(html`<div lang="en"></div>`);
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const host = new PageHost();
      inner.attachShadow({ mode: 'open' }).append(host);
      expect(host.page.locale).to.equal('en');
      outer.setAttribute('lang', 'zh-TW');
      await observed();
      expect(host.page.locale).to.equal('zh-Hant');
      inner.setAttribute('lang', 'en');
      await observed();
      expect(host.page.locale).to.equal('en');
    });

    it('is read anew when the host moves', async () => {
      const el = await fixture(html`
        <div>
          <p lang="en"><test-page-host></test-page-host></p>
          <p lang="zh-TW" class="there"></p>
        </div>
      `);
      const host = hostIn(el);
      el.querySelector('.there')?.append(host);
      expect(host.page.locale).to.equal('zh-Hant');
    });

    it('is read anew when what it stands in moves', async () => {
      const el = await fixture(html`
        <div>
          <p lang="en">
            <b><test-page-host></test-page-host></b>
          </p>
          <p lang="zh-TW" class="there"></p>
        </div>
      `);
      el.querySelector('.there')?.append(el.querySelector('b')!);
      expect(hostIn(el).page.locale).to.equal('zh-Hant');
    });
  });

  describe('elder mode', () => {
    it('is on from the start where the page says so', async () => {
      root.toggleAttribute('data-bloom-elder', true);
      const host = await fixture<PageHost>(html`<test-page-host></test-page-host>`);
      expect(host.page.elder).to.be.true;
    });

    it('follows the page', async () => {
      const host = await fixture<PageHost>(html`<test-page-host></test-page-host>`);
      expect(host.page.elder).to.be.false;
      root.toggleAttribute('data-bloom-elder', true);
      await observed();
      expect(host.page.elder).to.be.true;
      root.toggleAttribute('data-bloom-elder', false);
      await observed();
      expect(host.page.elder).to.be.false;
    });
  });

  describe('updates', () => {
    it('come for what changed only', async () => {
      const host = await fixture<PageHost>(html`<test-page-host></test-page-host>`);
      host.updates = 0;
      root.lang = 'zh-SG';
      root.lang = 'zh-CN';
      root.classList.toggle('other');
      await observed();
      expect(host.updates).to.equal(0);
      root.lang = 'en';
      await observed();
      expect(host.updates).to.equal(1);
    });

    it('do not reach a host that left, and do again when it is back', async () => {
      const parent = await fixture(html`<div><test-page-host></test-page-host></div>`);
      const host = hostIn(parent);
      host.remove();
      host.updates = 0;
      root.lang = 'en';
      await observed();
      expect(host.updates).to.equal(0);
      parent.append(host);
      expect(host.page.locale).to.equal('en');
      root.lang = 'zh-TW';
      await observed();
      expect(host.page.locale).to.equal('zh-Hant');
    });

    it('still reach the others when one host leaves', async () => {
      const el = await fixture(
        html`<div><test-page-host></test-page-host><test-page-host></test-page-host></div>`,
      );
      hostIn(el).remove();
      const other = hostIn(el);
      root.lang = 'en';
      await observed();
      expect(other.page.locale).to.equal('en');
    });
  });

  describe('zone and section', () => {
    it('are those of the nearest ancestor, and follow it', async () => {
      const el = await fixture(html`
        <div data-bloom-zone="Europe/London" data-bloom-section=" 社区 ">
          <p><test-page-host></test-page-host></p>
          <test-page-host data-bloom-section="文旅"></test-page-host>
        </div>
      `);
      const [one, other] = el.querySelectorAll<PageHost>('test-page-host');
      expect([one!.page.zone(undefined), one!.page.section]).to.deep.equal(['Europe/London', '社区']);
      expect([other!.page.zone('Asia/Tokyo'), other!.page.section]).to.deep.equal(['Asia/Tokyo', '文旅']);
      el.setAttribute('data-bloom-section', '科教');
      await observed();
      expect([one!.page.section, other!.page.section]).to.deep.equal(['科教', '文旅']);
    });

    it('that nobody knows is told, and China’s is meant', async () => {
      const host = await fixture<PageHost>(html`<test-page-host></test-page-host>`);
      const told = oneEvent(host, 'bloom-error');
      expect(host.page.zone('Nowhere/City')).to.equal(undefined);
      host.requestUpdate();
      expect(((await told) as unknown as BloomErrorEvent).message).to.equal(
        'zone: “Nowhere/City” 不是可选值',
      );
    });
  });

  describe('slots', () => {
    it('are those that the page fills at present', async () => {
      const host = await fixture<PageHost>(
        html`<test-page-host>近40场<b slot="standfirst">一</b><b slot="standfirst">二</b></test-page-host>`,
      );
      const { page } = host;
      expect([page.text(''), page.text('standfirst'), page.fills('media')]).to.deep.equal([
        '近40场',
        '一 二',
        false,
      ]);
      host.updates = 0;
      host.append(Object.assign(document.createElement('img'), { slot: 'media' }));
      await observed();
      expect([page.fills('media'), host.updates]).to.deep.equal([true, 1]);
    });
  });
});
