import './told.js';
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BloomShareEvent, ShareBarElement } from '../../src/components/share-bar/share-bar-element.js';
import { pageShared } from '../../src/components/share-bar/view.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import '../../src/define/bloom-share-bar.js';

const URL_ = 'https://news.example/six.html';
const at = (el: Element, target: string): HTMLElement => {
  const found = el.shadowRoot?.querySelector<HTMLElement>(`[data-target=${target}]`);
  if (!found) throw new Error(`no ${target}`);
  return found;
};
const part = (el: Element, name: string): HTMLElement | null | undefined =>
  el.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
const shown = (el: Element): (string | undefined)[] =>
  [...(el.shadowRoot?.querySelectorAll<HTMLElement>('[part=target]') ?? [])].map((one) => one.dataset.target);
const bar = (
  content = html`<bloom-share-bar url=${URL_} share-title="六色花开"></bloom-share-bar>`,
): Promise<ShareBarElement> => fixture<ShareBarElement>(content);

/** Gives the navigator another answer until the test is over. */
const undo: (() => void)[] = [];
function pretend(name: 'userAgent' | 'share' | 'canShare' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  undo.push(() => Reflect.deleteProperty(navigator, name));
}

afterEach(() => {
  for (const back of undo.splice(0)) back();
});

describe('<bloom-share-bar>', () => {
  describe('without script', () => {
    it('leaves the page its own links, which take the place of those it would make', async () => {
      const el = await bar(
        html`<bloom-share-bar url=${URL_}
          ><ul>
            <li><a href="https://service.weibo.com/share/share.php?url=x">微博</a></li>
          </ul></bloom-share-bar
        >`,
      );
      expect(el.querySelector('a')?.getClientRects().length).to.equal(1);
      expect(shown(el)).to.deep.equal(['copy', 'wechat']);
    });
  });

  describe('accessibility', () => {
    it('is a named group with a list whose names say the effect and begin with or hold what is seen', async () => {
      const el = await bar();
      expect(part(el, 'bar')?.getAttribute('aria-label')).to.equal('分享');
      expect(el.shadowRoot?.querySelectorAll('[role=list] > [role=listitem]').length).to.equal(6);
      for (const one of el.shadowRoot?.querySelectorAll('[part=target]') ?? [])
        expect(one.getAttribute('aria-label')).to.contain(one.textContent.trim());
      await expect(el).to.be.accessible();
      at(el, 'wechat').click();
      await waitUntil(() => part(el, 'qr'));
      await expect(el).to.be.accessible();
    });

    it('speaks the language of the page', async () => {
      const el = await fixture(html`<div lang="en"><bloom-share-bar url=${URL_}></bloom-share-bar></div>`);
      const [inner] = el.children as unknown as [ShareBarElement];
      await inner.updateComplete;
      expect(at(inner, 'copy').textContent.trim()).to.equal('Copy link');
    });

    it('opens the code by keyboard and gives the focus back on Escape', async () => {
      const el = await bar();
      at(el, 'wechat').focus();
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(at(el, 'wechat').getAttribute('aria-expanded')).to.equal('true');
      expect(part(el, 'panel')?.hidden).to.equal(false);
      await sendKeys({ press: 'Escape' });
      await el.updateComplete;
      expect(part(el, 'panel')).to.not.exist;
      expect(el.shadowRoot?.activeElement).to.equal(at(el, 'wechat'));
    });
  });

  describe('properties', () => {
    it('shares what the page says of itself where nothing else is said', () => {
      const page = new DOMParser().parseFromString(
        `<base href="https://news.example/a/"><link rel="canonical" href="../six.html"><meta property="og:title" content="题">
         <meta property="og:image" content="/p.jpg"><title>页</title>`,
        'text/html',
      );
      expect(pageShared(page, 'https://x.example/')).to.deep.equal({
        url: URL_,
        title: '题',
        image: 'https://news.example/p.jpg',
      });
    });

    it('falls back to the address and the title of the page, without the place in it', () => {
      const page = new DOMParser().parseFromString('<title>页</title>', 'text/html');
      expect(pageShared(page, 'https://x.example/1.html#c')).to.deep.equal({
        url: 'https://x.example/1.html',
        title: '页',
        image: undefined,
      });
    });

    it('shares an article', async () => {
      const el = await bar(
        html`<bloom-share-bar
          .article=${{ url: URL_, headline: { en: 'Flowers', 'zh-Hans': '花' }, media: [] } as never}
        ></bloom-share-bar>`,
      );
      expect(new URL((at(el, 'weibo') as HTMLAnchorElement).href).searchParams.get('title')).to.equal('花');
      expect(new URL((at(el, 'weibo') as HTMLAnchorElement).href).searchParams.get('url')).to.equal(URL_);
    });

    it('shows the targets that are asked for, in their order, once each, and says which it does not know', async () => {
      const errors: BloomErrorEvent[] = [];
      const hear = (event: Event): unknown => errors.push(event as BloomErrorEvent);
      document.addEventListener('bloom-error', hear);
      const el = await bar(
        html`<bloom-share-bar url=${URL_} targets="mail, copy mail myspace"></bloom-share-bar>`,
      );
      document.removeEventListener('bloom-error', hear);
      expect(shown(el)).to.deep.equal(['mail', 'copy']);
      expect(errors.map(({ path, reason }) => [path, reason])).to.deep.equal([['targets', 'choice']]);
    });

    for (const url of ['javascript:alert(1)', 'mailto:x@y.example', 'tel:1']) {
      it(`shares the page instead of ${url}, and says so`, async () => {
        const errors: BloomErrorEvent[] = [];
        const hear = (event: Event): unknown => errors.push(event as BloomErrorEvent);
        document.addEventListener('bloom-error', hear);
        const el = await bar(html`<bloom-share-bar url=${url}></bloom-share-bar>`);
        document.removeEventListener('bloom-error', hear);
        const { searchParams } = new URL((at(el, 'weibo') as HTMLAnchorElement).href);
        expect(searchParams.get('url')).to.equal(location.href.replace(/#.*/, ''));
        expect(errors.map(({ path, reason }) => [path, reason])).to.deep.equal([['url', 'address']]);
      });
    }
  });

  describe('native sharing', () => {
    it('is offered only where the browser does it', async () => {
      pretend('share', undefined);
      expect(shown(await bar())).not.to.include('native');
      pretend('share', () => Promise.resolve());
      pretend('canShare', () => false);
      expect(shown(await bar())).not.to.include('native');
      pretend('canShare', () => true);
      expect(shown(await bar())[0]).to.equal('native');
    });

    it('hands over address and title, and says nothing of who closes the menu', async () => {
      const shares: unknown[] = [];
      pretend('canShare', undefined);
      pretend('share', (data: unknown) => {
        shares.push(data);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      });
      const el = await bar();
      at(el, 'native').click();
      await aTimeout(0);
      await el.updateComplete;
      expect(shares).to.deep.equal([{ url: URL_, title: '六色花开' }]);
      expect(part(el, 'status')?.textContent).to.equal('');
    });

    it('says where it failed', async () => {
      pretend('canShare', undefined);
      pretend('share', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const el = await bar();
      at(el, 'native').click();
      await waitUntil(() => part(el, 'status')?.textContent);
      expect(part(el, 'status')?.textContent).to.equal('未能打开系统分享');
    });
  });

  describe('copying', () => {
    it('says so only when the browser took it', async () => {
      const texts: string[] = [];
      pretend('clipboard', { writeText: (text: string) => Promise.resolve(void texts.push(text)) });
      const el = await bar();
      at(el, 'copy').click();
      await waitUntil(() => part(el, 'status')?.textContent);
      expect(texts).to.deep.equal([URL_]);
      expect(part(el, 'status')?.textContent).to.equal('链接已复制');
    });

    it('shows the address where it could not', async () => {
      pretend('clipboard', undefined);
      const { execCommand } = document;
      document.execCommand = () => false;
      undo.push(() => {
        document.execCommand = execCommand;
      });
      const el = await bar();
      at(el, 'copy').click();
      await waitUntil(() => part(el, 'status')?.textContent);
      expect(part(el, 'status')?.textContent).to.equal(`未能复制，请手动复制这个链接：${URL_}`);
    });
  });

  describe('WeChat', () => {
    it('shows a code dark on white, at least 160 px, with the address and what to do beside it', async () => {
      const el = await bar();
      at(el, 'wechat').click();
      await waitUntil(() => part(el, 'qr'));
      const qr = part(el, 'qr') as HTMLElement;
      expect(qr.getAttribute('role')).to.equal('img');
      expect(qr.getAttribute('aria-label')).to.equal('本文网址的二维码');
      expect(qr.getBoundingClientRect().width).to.be.at.least(160);
      const size = Number(qr.getAttribute('viewBox')?.split(' ')[2]);
      expect(qr.getBoundingClientRect().width % size).to.equal(0);
      expect(part(el, 'panel')?.textContent).to.contain(URL_).and.to.contain('扫一扫');
    });

    it('gives the words and the address where no code can hold the address', async () => {
      const long = `${URL_}?${'x'.repeat(3000)}`;
      const el = await bar(html`<bloom-share-bar url=${long}></bloom-share-bar>`);
      at(el, 'wechat').click();
      await waitUntil(() => part(el, 'panel')?.textContent?.includes('未能生成二维码'));
      expect(part(el, 'panel')?.textContent).to.contain(long);
      expect(part(el, 'qr')).to.equal(null);
    });

    for (const agent of [
      'Mozilla/5.0 (iPhone) MicroMessenger/8.0',
      'Mozilla/5.0 (Linux; Android 14) QQ/9.0',
    ]) {
      it(`says where the menu is inside ${agent.split(' ').at(-1)}`, async () => {
        pretend('userAgent', agent);
        const el = await bar();
        at(el, 'wechat').click();
        await el.updateComplete;
        expect(part(el, 'panel')?.textContent).to.contain('右上角');
        expect(part(el, 'qr')).to.equal(null);
      });
    }

    it('takes QQBrowser for a browser', async () => {
      pretend('userAgent', 'Mozilla/5.0 (Linux; Android 14) MQQBrowser/15.0');
      const el = await bar();
      at(el, 'wechat').click();
      await waitUntil(() => part(el, 'qr'));
    });
  });

  describe('events', () => {
    it('tells before it shares, and does not when it is told not to', async () => {
      const texts: string[] = [];
      pretend('clipboard', { writeText: (text: string) => Promise.resolve(void texts.push(text)) });
      const el = await bar();
      const heard: [string, string][] = [];
      const hear = (event: Event): void => {
        event.preventDefault();
        heard.push([(event as BloomShareEvent).means, (event as BloomShareEvent).url]);
      };
      document.addEventListener('bloom-share-started', hear);
      let followed = 0;
      const count = (event: Event): void => {
        followed += Number(!event.defaultPrevented);
        event.preventDefault();
      };
      addEventListener('click', count);
      for (const target of ['copy', 'wechat', 'weibo', 'mail']) at(el, target).click();
      removeEventListener('click', count);
      document.removeEventListener('bloom-share-started', hear);
      await nextFrame();
      expect(heard).to.deep.equal([
        ['copy', URL_],
        ['wechat', URL_],
        ['weibo', URL_],
        ['mail', URL_],
      ]);
      expect(texts).to.deep.equal([]);
      expect(part(el, 'panel')).to.not.exist;
      expect(followed).to.equal(0);
    });

    it('tells of the links that the page wrote', async () => {
      const el = await bar(
        html`<bloom-share-bar><a href="https://t.example/share?u=1">T</a></bloom-share-bar>`,
      );
      const heard: string[] = [];
      el.addEventListener('bloom-share-started', (event) => {
        event.preventDefault();
        heard.push((event as BloomShareEvent).means, (event as BloomShareEvent).url);
      });
      el.querySelector('a')?.click();
      expect(heard).to.deep.equal(['link', 'https://t.example/share?u=1']);
    });
  });

  it('makes no request of its own, and its links tell the other side nothing of the page', async () => {
    const el = await bar();
    for (const one of el.shadowRoot?.querySelectorAll('a') ?? []) expect(one.rel).to.contain('noreferrer');
    expect(el.shadowRoot?.querySelector('img, script, iframe, link')).to.equal(null);
  });
});
