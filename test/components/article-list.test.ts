import './told.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type {
  ArticleListElement,
  BloomListLoadedEvent,
} from '../../src/components/article-list/article-list-element.js';
import { ARTICLE_LIST_LAYOUTS } from '../../src/models/looks.js';
import { columnNames, splitHeadline } from '../../src/views/article-list.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Article } from '../../src/models/article.js';
import '../../src/define/bloom-article-list.js';

/** The related headlines of the source page. */
const HEADLINES = [
  '岳塘区“强国复兴有我”思政微课总决赛举行',
  '人气火爆！步步高超市湘潭华隆店调改完成恢复营业',
  '悠游国庆丨就来盘龙大观园（二）开启养肺之旅 邂逅无尽绿意',
  '悠游国庆丨就来盘龙大观园（一）国庆节，一起来“rua”鹿，超萌！',
  '文旅新区 多彩岳塘丨漫步法华山森林步道 畅享春日诗意浪漫',
  '文旅新区 多彩岳塘丨盘龙大观园：赏花踏青休闲 乐享春日好时光',
  '“数”说岳塘——关键词“30”',
  '护士执业资格证首次注册超详细流程，赶紧收藏起来',
];

/** Articles numbered as told, with an address and a day each. */
const articles = (...numbers: number[]): Article[] =>
  numbers.map((number) => ({
    schemaVersion: '1',
    id: `a${number}`,
    type: 'news',
    lang: 'zh-CN',
    headline: HEADLINES[number] ?? `第${number}条`,
    url: `/news/${number}.html`,
    publishedAt: '2024-09-10',
    credits: [],
  }));

const all = (el: Element, selector: string): HTMLElement[] => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const part = (el: Element, name: string): HTMLElement | undefined => all(el, `[part="${name}"]`)[0];
const texts = (el: Element, name: string): string[] =>
  all(el, `[part="${name}"]`).map((one) => one.textContent.trim());
const headlines = (el: Element): string[] => texts(el, 'link');
const status = (el: Element): string => all(el, '[role="status"]')[0]!.textContent.trim();

/** Boxes that come and go are told of in frames. */
async function until(isSo: () => boolean): Promise<void> {
  for (let frame = 0; frame < 60 && !isSo(); frame++)
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
}

/** Lists tell each other in updates of their own. */
async function settled(...els: ArticleListElement[]): Promise<void> {
  for (let turn = 0; turn < 3; turn++) for (const el of els) await el.updateComplete;
}

async function reporting(input: unknown): Promise<{ el: ArticleListElement; events: BloomErrorEvent[] }> {
  const events: BloomErrorEvent[] = [];
  const el = await fixture<ArticleListElement>(
    html`<bloom-article-list
      .articles=${input as Article[]}
      @bloom-error=${(event: BloomErrorEvent) => events.push(event)}
    ></bloom-article-list>`,
  );
  return { el, events };
}

const list = (numbers: number[], attributes = {}): Promise<ArticleListElement> =>
  fixture<ArticleListElement>(
    html`<bloom-article-list label="相关新闻" .articles=${articles(...numbers)}></bloom-article-list>`,
  ).then(async (el) => {
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
    await settled(el);
    return el;
  });

const WRITTEN = html`<ul>
  <li><a href="/news/2.html">悠游国庆丨就来盘龙大观园（二）</a></li>
  <li><a href="/news/6.html">“数”说岳塘——关键词“30”</a></li>
</ul>`;

describe('<bloom-article-list>', () => {
  describe('without script', () => {
    it('leaves a slotted list as it was written', async () => {
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list label="相关新闻" max="1">${WRITTEN}</bloom-article-list>`,
      );
      expect(el.querySelector('ul')!.textContent.replace(/\s/g, '')).to.equal(
        '悠游国庆丨就来盘龙大观园（二）“数”说岳塘——关键词“30”',
      );
      expect(el.querySelector('ul')!.getClientRects()).to.have.length(1);
      expect(all(el, '.item')).to.be.empty;
    });

    it('shows a slotted list, and loads nothing in its place', async () => {
      const answered = answerWith(() => new Response('{}'));
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list src="/feed.json" .articles=${articles(0)}>${WRITTEN}</bloom-article-list>`,
      );
      expect(answered).to.be.empty;
      expect(all(el, '.item')).to.be.empty;
    });
  });

  describe('accessibility', () => {
    for (const layout of ARTICLE_LIST_LAYOUTS)
      for (const scheme of ['light', 'dark'] as const)
        it(`has no axe violations as ${layout} in ${scheme}`, async () => {
          await emulateMedia({ colorScheme: scheme });
          const el = await list([0, 2, 6], { layout, max: 2, 'more-href': '/news/' });
          await expect(el).to.be.accessible();
          await emulateMedia({ colorScheme: 'no-preference' });
        });

    it('is a section that its label names', async () => {
      const el = await list([0, 1]);
      const section = el.shadowRoot!.querySelector('section')!;
      expect(
        el.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!.textContent.trim(),
      ).to.equal('相关新闻');
      expect(part(el, 'heading')!.localName).to.equal('h2');
      expect(part(el, 'heading')!.textContent).to.equal('相关新闻');
    });

    it('is no landmark without a label', async () => {
      const el = await fixture(html`<bloom-article-list .articles=${articles(0, 1)}></bloom-article-list>`);
      expect(el.shadowRoot!.querySelector('section')!.hasAttribute('aria-labelledby')).to.equal(false);
    });

    it('is a list, a ranking an ordered one, and a single item none', async () => {
      expect(part(await list([0, 1]), 'items')!.localName).to.equal('ul');
      expect(part(await list([2, 3], { layout: 'ranked' }), 'items')!.localName).to.equal('ol');
      const single = await list([4]);
      expect(part(single, 'items')!.localName).to.equal('div');
      expect(single.shadowRoot!.querySelector('li')).to.equal(null);
    });

    it('gives links and buttons the sizes of elder-friendly mode', async () => {
      document.documentElement.setAttribute('data-bloom-elder', '');
      const el = await list([0, 1], { max: 1 });
      expect(part(el, 'link')!.getBoundingClientRect().height).to.be.at.least(60);
      expect(part(el, 'button')!.getBoundingClientRect().height).to.be.at.least(60);
      expect(parseFloat(getComputedStyle(part(el, 'link')!).fontSize)).to.be.at.least(18);
      document.documentElement.removeAttribute('data-bloom-elder');
    });

    for (const [lang, button] of [
      ['zh-CN', '展开其余1条'],
      ['zh-TW', '展開其餘1則'],
      ['en', 'Show 1 more'],
    ] as const)
      it(`speaks ${lang}`, async () => {
        const el = await list([0, 1], { max: 1, lang });
        await Promise.resolve();
        await settled(el);
        expect(texts(el, 'button')).to.deep.equal([button]);
      });
  });

  describe('properties', () => {
    it('takes the column off a headline and shows it above', async () => {
      const el = await list([0, 2, 5, 6]);
      expect(texts(el, 'kicker')).to.deep.equal(['悠游国庆', '文旅新区 多彩岳塘', '“数”说岳塘']);
      expect(headlines(el)).to.deep.equal([
        HEADLINES[0],
        '就来盘龙大观园（二）开启养肺之旅 邂逅无尽绿意',
        '盘龙大观园：赏花踏青休闲 乐享春日好时光',
        '关键词“30”',
      ]);
    });

    it('prefers the column that an article names, and does not say it twice', async () => {
      const [one, two] = articles(2, 0);
      const { el } = await reporting([
        { ...one, column: '悠游国庆' },
        { ...two, column: '教育' },
      ]);
      expect(texts(el, 'kicker')).to.deep.equal(['悠游国庆', '教育']);
      expect(headlines(el)).to.deep.equal(['就来盘龙大观园（二）开启养肺之旅 邂逅无尽绿意', HEADLINES[0]]);
    });

    for (const [headline, columns, column] of [
      ['盘龙大观园：赏花踏青休闲', undefined, undefined],
      ['书香岳塘:读书会开讲', '悠游国庆，书香岳塘', '书香岳塘'],
      ['文旅新区 多彩岳塘 漫步法华山', '文旅新区 多彩岳塘、书香岳塘', '文旅新区 多彩岳塘'],
      ['雷锋家乡学雷锋——记一位通讯员', '书香岳塘', undefined],
      ['“数”说岳塘——关键词', undefined, '“数”说岳塘'],
      ['悠游国庆丨就来盘龙', ' ', '悠游国庆'],
    ] as const)
      it(`sees ${column ?? 'no column'} in ${headline} where the page names ${columns ?? 'none'}`, () => {
        expect(splitHeadline(headline, columnNames(columns)).column).to.equal(column);
      });

    it('cuts the list at max, and a button shows the rest and hands on the focus', async () => {
      const el = await list([0, 1, 2, 3], { max: ' 2 ' });
      expect(headlines(el)).to.have.length(2);
      part(el, 'button')!.click();
      await settled(el);
      expect(headlines(el)).to.have.length(4);
      expect(part(el, 'button')).to.equal(undefined);
      expect(el.shadowRoot!.activeElement).to.equal(all(el, 'a.link')[2]);
    });

    for (const max of ['0', 'many', '-1', 'NaN'])
      it(`shows all where max is ${max}, and says so`, async () => {
        const el = await list([0, 1]);
        setTimeout(() => {
          el.max = max;
        });
        const { path } = (await oneEvent(el, 'bloom-error')) as BloomErrorEvent;
        expect(path).to.equal('max');
        expect(headlines(el)).to.have.length(2);
      });

    it('links to all of it, but to no script', async () => {
      const el = await list([0, 1], { 'more-href': '/news/' });
      expect(part(el, 'more')!.getAttribute('href')).to.equal('/news/');
      expect(part(el, 'more')!.textContent.trim()).to.equal('更多：相关新闻');
      el.moreHref = 'javascript:alert(1)';
      const { path } = (await oneEvent(el, 'bloom-error')) as BloomErrorEvent;
      expect(path).to.equal('more-href');
      expect(part(el, 'more')).to.equal(undefined);
    });

    it('takes an unknown layout or level for the default', async () => {
      const el = await list([0, 1], { layout: 'mosaic', 'heading-level': '9' });
      expect(el.shadowRoot!.querySelector('.headlines')).to.exist;
      expect(part(el, 'heading')!.localName).to.equal('h2');
    });

    it('shows what can be shown of wrong data and reports the rest once', async () => {
      const [sound] = articles(0);
      const { el, events } = await reporting([
        null,
        5,
        { headline: '没有网址' },
        { ...sound, headline: '' },
        { ...sound, id: 'x', headline: '坏网址', url: 'javascript:alert(1)' },
        { ...sound, id: { toString: 1 }, publishedAt: '昨天' },
      ]);
      expect(headlines(el)).to.deep.equal(['没有网址', '坏网址', HEADLINES[0]]);
      expect(all(el, 'a.link').map((link) => link.getAttribute('href'))).to.have.length(1);
      expect(events).to.have.length(1);
      expect(events[0]!.issues.map(({ path }) => path)).to.deep.equal([
        'articles.0.headline',
        'articles.1',
        'articles.1.headline',
        'articles.3.headline',
        'articles.4.url',
        'articles.5.id',
        'articles.5.publishedAt',
      ]);
    });

    for (const odd of [5, 'text', {}, true])
      it(`throws nothing for ${JSON.stringify(odd)} as articles`, async () => {
        const { el, events } = await reporting(odd);
        expect(headlines(el)).to.be.empty;
        expect(events.map(({ path }) => path)).to.deep.equal(['articles']);
      });

    it('leaves out what was withdrawn, and says who paid for what', async () => {
      const [one, two] = articles(0, 1);
      const { el } = await reporting([
        { ...one, state: 'withdrawn' },
        { ...two, column: '生活', sponsor: { kind: 'organization', name: '步步高超市' } },
      ]);
      expect(headlines(el)).to.deep.equal([HEADLINES[1]]);
      expect(texts(el, 'kicker')).to.deep.equal(['赞助：步步高超市']);
      document.documentElement.setAttribute('data-bloom-elder', '');
      await Promise.resolve();
      await settled(el);
      expect(headlines(el)).to.be.empty;
      document.documentElement.removeAttribute('data-bloom-elder');
    });

    it('goes on by China’s clocks where it is told of none', async () => {
      const [one] = articles(0);
      const { el, events } = await reporting([{ ...one, publishedAt: '2024-09-10T01:00:00Z' }]);
      expect(all(el, 'time')[0]!.textContent).to.equal('2024年9月10日 09:00');
      el.zone = 'Mars/Base';
      await settled(el);
      expect(all(el, 'time')[0]!.textContent).to.equal('2024年9月10日 09:00');
      expect(events.map(({ path }) => path)).to.deep.equal(['zone']);
    });

    it('says that there is nothing', async () => {
      expect(status(await list([]))).to.equal('暂无内容');
    });

    it('stands in two columns where there is room, each item whole', async () => {
      await setViewport({ width: 1280, height: 800 });
      const el = await list([0, 1, 2, 3]);
      const [first, , , last] = all(el, '.item').map((item) => item.getBoundingClientRect());
      expect(last!.left).to.be.greaterThan(first!.right);
      await setViewport({ width: 320, height: 800 });
      const [above, , , below] = all(el, '.item').map((item) => item.getBoundingClientRect());
      expect(below!.left).to.equal(above!.left);
      expect(document.documentElement.scrollWidth).to.equal(320);
      await setViewport({ width: 800, height: 600 });
    });
  });

  describe('on a page with other lists', () => {
    const page = async (...lists: number[][]): Promise<ArticleListElement[]> => {
      const box = await fixture(
        html`<div>
          ${lists.map((numbers) => html`<div><bloom-article-list group="news" .articles=${articles(...numbers)}></bloom-article-list></div>`)}
        </div>`,
      );
      const els = [...box.querySelectorAll('bloom-article-list')];
      await settled(...els);
      return els;
    };

    it('shows all it has where it names no group, whatever others show', async () => {
      const [first, second, third] = await page([10], [10, 11], [10, 12]);
      second!.group = undefined;
      third!.setAttribute('group', 'sport');
      await settled(second!, third!);
      expect([first!, second!, third!].map(headlines)).to.deep.equal([
        ['第10条'],
        ['第10条', '第11条'],
        ['第10条', '第12条'],
      ]);
      third!.setAttribute('group', ' news ');
      await settled(third!);
      expect(headlines(third!)).to.deep.equal(['第12条']);
    });

    it('leaves an article to the earlier list of its group', async () => {
      const els = await page([10, 11], [11, 12], [12, 10, 13]);
      expect(els.map(headlines)).to.deep.equal([['第10条', '第11条'], ['第12条'], ['第13条']]);
    });

    it('leaves nothing to a list that is not rendered', async () => {
      const [hidden, shown] = await page([10, 11], [11, 12]);
      const panel = hidden!.parentElement!;
      panel.hidden = true;
      await until(() => headlines(shown!).length === 2);
      expect(headlines(shown!)).to.deep.equal(['第11条', '第12条']);
      panel.hidden = false;
      await until(() => headlines(shown!).length === 1);
      expect(headlines(shown!)).to.deep.equal(['第12条']);
    });

    it('leaves nothing to a list that was never rendered, until its panel opens', async () => {
      const box = await fixture(
        html`<div>
          <details>
            <summary>更多</summary>
            <bloom-article-list group="news" .articles=${articles(10, 11)}></bloom-article-list>
          </details>
          <bloom-article-list group="news" .articles=${articles(11, 12)}></bloom-article-list>
        </div>`,
      );
      const els = [...box.querySelectorAll('bloom-article-list')];
      await settled(...els);
      expect(headlines(els[1]!)).to.deep.equal(['第11条', '第12条']);
      box.querySelector('details')!.open = true;
      await until(() => headlines(els[1]!).length === 1);
      expect(headlines(els[1]!)).to.deep.equal(['第12条']);
      box.querySelector('details')!.open = false;
      await until(() => headlines(els[1]!).length === 2);
      expect(headlines(els[1]!)).to.deep.equal(['第11条', '第12条']);
    });

    it('observes nothing for a list without a group', async () => {
      const observe = ResizeObserver.prototype.observe;
      const observed: Element[] = [];
      ResizeObserver.prototype.observe = function (target) {
        observed.push(target);
        observe.call(this, target);
      };
      const el = await list([10, 11]);
      expect(observed).to.be.empty;
      el.group = 'news';
      await settled(el);
      expect(observed).to.deep.equal([el]);
      ResizeObserver.prototype.observe = observe;
    });

    it('shows all of a feed whose items have one id, or one address', async () => {
      const [one, two, three] = articles(10, 11, 12);
      const { el } = await reporting([one!, { ...two!, id: one!.id }, { ...three!, url: one!.url }, one!]);
      el.group = 'news';
      await settled(el);
      expect(headlines(el)).to.deep.equal(['第10条', '第11条', '第12条', '第10条']);
    });

    it('shows a feed whose items all lead to the page that it stands on', async () => {
      const el = await list([]);
      el.articles = articles(10, 11).map((one) => ({ ...one, url: location.href }));
      await settled(el);
      expect(headlines(el)).to.deep.equal(['第10条', '第11条']);
    });

    it('gives it back when the earlier list leaves, and takes it when one comes before', async () => {
      const els = await page([10, 11], [11, 12]);
      els[0]!.remove();
      await settled(...els);
      expect(headlines(els[1]!)).to.deep.equal(['第11条', '第12条']);
      els[1]!.before(els[0]!);
      await settled(...els);
      expect(headlines(els[1]!)).to.deep.equal(['第12条']);
      els[1]!.after(els[0]!);
      await settled(...els);
      expect(els.map(headlines)).to.deep.equal([['第10条'], ['第11条', '第12条']]);
    });

    it('leaves to later lists what max hides, until it is shown', async () => {
      const els = await page([10, 11], [11, 12]);
      els[0]!.max = 1;
      await settled(...els);
      expect(els.map(headlines)).to.deep.equal([['第10条'], ['第11条', '第12条']]);
      part(els[0]!, 'button')!.click();
      await settled(...els);
      expect(els.map(headlines)).to.deep.equal([['第10条', '第11条'], ['第12条']]);
    });

    it('is not shown when all it has stands elsewhere', async () => {
      const els = await page([10], [10]);
      expect(els[1]!.getBoundingClientRect().height).to.equal(0);
    });

    it('yields to what the page wrote itself, wherever that stands', async () => {
      const box = await fixture(
        html`<div>
          <bloom-article-list group="news" .articles=${articles(2, 10)}></bloom-article-list>
          <bloom-article-list group="news">${WRITTEN}</bloom-article-list>
        </div>`,
      );
      const [loaded] = box.querySelectorAll('bloom-article-list');
      await settled(loaded!);
      expect(headlines(loaded!)).to.deep.equal(['第10条']);
    });

    it('tells articles of two sites apart that have the same id', async () => {
      const [one] = articles(10);
      const box = await fixture(
        html`<div>
          <bloom-article-list group="news" .articles=${[one!]}></bloom-article-list>
          <bloom-article-list
            group="news"
            .articles=${[{ ...one!, url: 'https://example.com/1' }]}
          ></bloom-article-list>
        </div>`,
      );
      const els = [...box.querySelectorAll('bloom-article-list')];
      await settled(...els);
      expect(els.map((el) => headlines(el).length)).to.deep.equal([1, 1]);
    });

    it('keeps the order across shadow roots', async () => {
      const box = await fixture<HTMLElement>(html`<div><div></div></div>`);
      const inner = document.createElement('bloom-article-list');
      inner.group = 'news';
      inner.articles = articles(10, 11);
      box.firstElementChild!.attachShadow({ mode: 'open' }).append(inner);
      const outer = document.createElement('bloom-article-list');
      outer.group = 'news';
      outer.articles = articles(11, 12);
      box.append(outer);
      await settled(inner, outer);
      expect(headlines(outer)).to.deep.equal(['第12条']);
      box.prepend(outer);
      await settled(inner, outer);
      expect(headlines(outer)).to.deep.equal(['第11条', '第12条']);
      expect(headlines(inner)).to.deep.equal(['第10条']);
    });

    it('leaves out the article that the page is', async () => {
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = '/news/11.html';
      document.head.append(link);
      const [one] = articles(12);
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list
          .articles=${[...articles(10, 11), { ...one!, url: location.href }]}
        ></bloom-article-list>`,
      );
      link.remove();
      expect(headlines(el)).to.deep.equal(['第10条']);
    });
  });

  describe('loading', () => {
    it('shows what an address holds, says so once, and tells the page', async () => {
      const asked = answerWith(() => feed(0, 2));
      const loaded: BloomListLoadedEvent[] = [];
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list
          src="/feed.json"
          @bloom-list-loaded=${(event: BloomListLoadedEvent) => loaded.push(event)}
        ></bloom-article-list>`,
      );
      expect(part(el, 'list')!.getAttribute('aria-busy')).to.equal('true');
      expect(all(el, '.items .bar')).to.have.length(5);
      expect(status(el)).to.equal('');
      await answered(el);
      expect(part(el, 'list')!.hasAttribute('aria-busy')).to.equal(false);
      expect(headlines(el)).to.deep.equal([HEADLINES[0], '就来盘龙大观园（二）开启养肺之旅 邂逅无尽绿意']);
      expect(status(el)).to.equal('已载入2条');
      expect(loaded.map(({ count, bubbles }) => [count, bubbles])).to.deep.equal([[2, false]]);
      el.label = '换个名字';
      await settled(el);
      expect(loaded).to.have.length(1);
      expect(asked).to.have.length(1);
    });

    it('has the place of as many lines as it will show', async () => {
      answerWith(() => feed(0));
      const el = await fixture(html`<bloom-article-list src="/feed.json" max="3"></bloom-article-list>`);
      expect(all(el, '.bar')).to.have.length(3);
    });

    it('says why nothing came, reports it once, and tries again on request', async () => {
      let answer = (): Response => new Response('', { status: 404 });
      answerWith(() => answer());
      const events: BloomErrorEvent[] = [];
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list
          src="/feed.json"
          @bloom-error=${(event: BloomErrorEvent) => events.push(event)}
        ></bloom-article-list>`,
      );
      await answered(el);
      expect(status(el)).to.equal('未能载入：服务器返回错误');
      expect(events.map(({ path, reason }) => [path, reason])).to.deep.equal([['src', 'status']]);
      await expect(el).to.be.accessible();
      answer = () => feed(0);
      part(el, 'button')!.click();
      await answered(el);
      expect(headlines(el)).to.deep.equal([HEADLINES[0]]);
      expect(part(el, 'button')).to.equal(undefined);
    });

    it('keeps what was loaded when loading it again fails, and says since when', async () => {
      let answer = (): Response => feed(0);
      answerWith(() => answer());
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list src="/feed.json"></bloom-article-list>`,
      );
      await answered(el);
      answer = () => new Response('<html>');
      el.reload();
      await settled(el);
      expect(headlines(el), 'while it loads').to.deep.equal([HEADLINES[0]]);
      await answered(el);
      expect(headlines(el)).to.deep.equal([HEADLINES[0]]);
      expect(status(el)).to.match(/^未能更新，以下内容载入于\d{4}年\d+月\d+日 \d\d:\d\d：没有可显示的内容$/);
      await expect(el).to.be.accessible();
    });

    it('says that an address holds nothing', async () => {
      answerWith(() => feed());
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list src="/feed.json"></bloom-article-list>`,
      );
      await answered(el);
      expect(status(el)).to.equal('暂无内容');
    });
  });

  describe('slots', () => {
    it('prefers a slotted heading and link to its own', async () => {
      const el = await fixture<ArticleListElement>(
        html`<bloom-article-list label="甲" more-href="/a" .articles=${articles(0, 1)}>
          <h4 slot="label">乙</h4>
          <a slot="more" href="/b">全部</a>
        </bloom-article-list>`,
      );
      expect(part(el, 'heading')).to.not.exist;
      expect(part(el, 'more')).to.not.exist;
      expect(headlines(el)).to.have.length(2);
    });
  });
});

const fetched = { fetch };

afterEach(() => {
  Object.assign(globalThis, fetched);
});

/** Answers every request of the page; the addresses that were asked for. */
function answerWith(answer: () => Response): string[] {
  const asked: string[] = [];
  Object.assign(globalThis, {
    fetch: (url: string) => {
      asked.push(url);
      return Promise.resolve(answer());
    },
  });
  return asked;
}

const feed = (...numbers: number[]): Response =>
  new Response(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: '岳塘',
      items: articles(...numbers),
    }),
  );

/** Until the list is no longer busy: streams answer in their own time. */
async function answered(el: ArticleListElement): Promise<void> {
  while ((await el.updateComplete, part(el, 'list')!.hasAttribute('aria-busy')))
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
}
