import './told.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { ArticleCardElement } from '../../src/components/article-card/article-card-element.js';
import type { BloomArticleSelectedEvent } from '../../src/components/article-card/article-selected-event.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Article } from '../../src/models/article.js';
import '../../src/define/bloom-article-card.js';
import { nodesIn } from './in-slot.js';

const PICTURE = '/demo/images/patrol.svg';
const person = (name: string) => ({ kind: 'person', name }) as const;

const article: Article = {
  schemaVersion: '1',
  id: 'a1',
  type: 'news',
  lang: 'zh-CN',
  column: '志愿服务',
  headline: '六色花开，邻里相助',
  summary: '霞光社区六支志愿队一年开展近40场活动。',
  url: '#news-1',
  publishedAt: '2024-09-10',
  credits: [{ role: 'correspondent', parties: [person('陈志蓉')] }],
  media: [{ kind: 'image', src: PICTURE, alt: '志愿者走过夜市', width: 1200, height: 800 }],
};
const [picture] = article.media!;
const related = [
  { headline: '关键词“30”', url: '#2' },
  { headline: '漫步法华山森林步道', url: '#3' },
];
/** Everything that can be said of one article. */
const loaded: Article = {
  ...article,
  dateline: { text: '岳塘新闻网9月10日讯' },
  live: 'live',
  state: 'corrected',
  indicators: ['exclusive', 'breaking'],
  access: 'subscription',
  sponsor: { kind: 'organization', name: '某银行' },
  digitalSource: 'trainedAlgorithmicMedia',
  commentCount: 128,
  related,
  media: [
    {
      ...picture!,
      kind: 'video',
      poster: PICTURE,
      duration: 185,
      caption: '夜市旁巡逻。',
      credits: [{ role: 'photographer', parties: [person('郭璇')] }],
    },
  ],
};

const part = (el: Element, name: string): HTMLElement | null =>
  el.shadowRoot!.querySelector(`[part="${name}"]`);
/** What is in a slot and has a box. */
const seen = (el: Element, name: string): string =>
  nodesIn(el, name)
    .map((one) => (one.checkVisibility() ? one.textContent : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const linkOf = (el: Element): HTMLAnchorElement => part(el, 'link') as HTMLAnchorElement;

const click = (target: Element, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, button: 0, ...init }),
  );
const stay = (event: Event): void => {
  event.preventDefault();
};

async function settled(el: ArticleCardElement): Promise<void> {
  await Promise.resolve();
  await el.updateComplete;
}

/** Waits for what the browser does in its own time. */
const later = (done: () => unknown): Promise<void> =>
  waitUntil(() => Boolean(done()), undefined, { interval: 5, timeout: 3000 });

async function card(model?: unknown, attributes: Record<string, string> = {}): Promise<ArticleCardElement> {
  const el = document.createElement('bloom-article-card');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.article = model as Article;
  (await fixture<HTMLElement>(html`<div></div>`)).append(el);
  await el.updateComplete;
  return el;
}

async function written(inner: unknown, attributes: Record<string, string> = {}): Promise<ArticleCardElement> {
  const el = await fixture<ArticleCardElement>(html`<bloom-article-card>${inner}</bloom-article-card>`);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await settled(el);
  return el;
}

const { now } = Date;
/** Sets the clock; it stands still. */
function setClock(time: string | number): void {
  const moment = typeof time === 'number' ? time : Date.parse(time);
  Date.now = () => moment;
}

describe('<bloom-article-card> in its states', () => {
  afterEach(() => {
    Date.now = now;
    document.documentElement.lang = 'zh-CN';
    document.documentElement.removeAttribute('data-bloom-elder');
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark']) {
      const wrapper =
        scheme === 'light'
          ? 'color-scheme: light; background: #fff; color: #1f1d1b'
          : 'color-scheme: dark; background: #1b1b1f; color: #e8e6e3';
      for (const [name, model] of [
        ['everything there is to say', { ...loaded, url: 'https://other.example/' }],
        ['a withdrawn article', { ...loaded, state: 'withdrawn' }],
        ['a report that has ended', { ...article, live: 'ended' }],
      ] as const) {
        for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
          it(`passes axe with ${name} in ${scheme}, ${lang}`, async () => {
            const box = await fixture(html`
              <div style=${wrapper} lang=${lang}>
                <bloom-article-card rank="1" .article=${model as Article}></bloom-article-card>
              </div>
            `);
            await expect(box).to.be.accessible();
          });
        }
      }

      it(`passes axe in elder mode, and while a model is awaited, in ${scheme}`, async () => {
        document.documentElement.toggleAttribute('data-bloom-elder', true);
        const box = await fixture(html`
          <div style=${wrapper}>
            <bloom-article-card .article=${{ ...loaded, sponsor: undefined }}></bloom-article-card>
            <bloom-article-card pending></bloom-article-card>
          </div>
        `);
        await expect(box).to.be.accessible();
      });
    }

    it('passes axe with everything slotted', async () => {
      const el = await written(html`
        <img slot="media" src=${PICTURE} alt="夜市" />
        <span slot="media-type">视频 3分05秒</span>
        <span slot="caption">夜市旁巡逻。</span>
        <span slot="photo-credit">摄影 郭璇</span>
        <span slot="rank">1</span>
        <p slot="kicker">志愿服务</p>
        <span slot="live">直播中</span>
        <span slot="sponsor">赞助：某银行</span>
        <span slot="marks">独家</span>
        <h3 slot="headline"><a href="https://other.example/" style="color: inherit">六色花开</a></h3>
        <span slot="dateline">岳塘新闻网9月10日讯</span>
        <span slot="comments">128条评论</span>
        <ul slot="related">
          <li><a href="#2" style="color: inherit">关键词“30”</a></li>
        </ul>
        <div slot="actions"><button type="button">收藏</button></div>
      `);
      await expect(el).to.be.accessible();
    });

    it('gives every sub-link a target of 24 px, of 60 in elder mode', async () => {
      const el = await card({ ...article, related });
      const height = (): number => part(el, 'related')!.querySelector('a')!.offsetHeight;
      expect(height()).to.be.at.least(24);
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      await settled(el);
      expect(height()).to.be.at.least(58);
    });

    it('shows no text below 12 px, none below 18 in elder mode', async () => {
      const el = await card({ ...loaded, sponsor: undefined }, { rank: '1', layout: 'row' });
      const sizes = (): number[] =>
        [...el.shadowRoot!.querySelectorAll('p, span, a, time, h3')].map((one) =>
          parseFloat(getComputedStyle(one).fontSize),
        );
      expect(Math.min(...sizes())).to.be.at.least(12);
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      await settled(el);
      expect(Math.min(...sizes())).to.be.at.least(18);
    });

    it('loses nothing in 320 px with text of twice the size', async () => {
      const box = await fixture<HTMLElement>(html`
        <div style="width: 320px; font-size: 32px">
          <bloom-article-card rank="12" .article=${loaded}></bloom-article-card>
        </div>
      `);
      expect(box.scrollWidth).to.equal(320);
      const el = box.firstElementChild!;
      for (const one of el.shadowRoot!.querySelectorAll('.text *')) {
        expect(one.getBoundingClientRect().right, one.outerHTML).to.be.at.most(
          box.getBoundingClientRect().right + 1,
        );
      }
    });
  });

  describe('the model', () => {
    for (const [slot, text] of [
      ['media-type', '视频 3分05秒'],
      ['photo-credit', '摄影 郭璇'],
      ['live', '直播中'],
      ['sponsor', '赞助：某银行'],
      ['marks', '独家 突发 已更正 订阅后可读 人工智能生成'],
      ['dateline', '岳塘新闻网9月10日讯'],
      ['comments', '128条评论'],
      ['related', '关键词“30”漫步法华山森林步道'],
    ] as const) {
      it(`shows its ${slot} in words, which a slotted one outweighs`, async () => {
        const el = await card(loaded);
        expect(seen(el, slot)).to.equal(text);
        const own = document.createElement('span');
        own.slot = slot;
        own.textContent = '从页面来';
        el.append(own);
        await settled(el);
        expect(seen(el, slot)).to.equal('从页面来');
      });
    }

    it('shows the caption beside the text, not between picture and headline, and nothing of it in a list', async () => {
      await setViewport({ width: 1000, height: 800 });
      const el = await card(loaded, { layout: 'row' });
      const captions = (): string[] => [seen(el, 'caption'), seen(el, 'photo-credit')];
      expect(captions()).to.deep.equal(['夜市旁巡逻。', '摄影 郭璇']);
      el.layout = 'stack';
      await el.updateComplete;
      expect(captions()).to.deep.equal(['', '摄影 郭璇']);
      el.layout = 'compact';
      await el.updateComplete;
      expect(captions()).to.deep.equal(['', '']);
      await setViewport({ width: 800, height: 600 });
    });

    it('says the kind of a clip that has no picture', async () => {
      const el = await card({ ...article, media: [{ kind: 'video', src: '/x.mp4', duration: 45 }] });
      expect(part(el, 'media')).not.to.exist;
      expect(seen(el, 'media-type')).to.equal('视频 45秒');
    });

    it('is spoken in the language of the page', async () => {
      const el = await card(loaded, { lang: 'en' });
      expect(seen(el, 'live')).to.equal('Live');
      expect(seen(el, 'sponsor')).to.equal('Sponsored by: 某银行');
      expect(seen(el, 'media-type')).to.equal('Video 3 min 5 s');
      expect(seen(el, 'comments')).to.equal('128 comments');
    });

    it('loads its picture eagerly where the page asks for it', async () => {
      const sources = [{ src: PICTURE, width: 600 }];
      const el = await card({ ...article, media: [{ ...picture!, sources }] }, { loading: ' eager ' });
      const says = (): string[] => {
        const { loading, sizes } = el.shadowRoot!.querySelector('img')!;
        return [loading, sizes];
      };
      expect(says()).to.deep.equal(['eager', '100vw']);
      el.setAttribute('loading', 'nonsense');
      await settled(el);
      expect(says()).to.deep.equal(['lazy', 'auto, 100vw']);
    });
  });

  describe('a section', () => {
    it('hides the kicker that says it once more, from the model or slotted', async () => {
      const box = await fixture(html`
        <div data-bloom-section=" 志愿服务 ">
          <bloom-article-card .article=${article}></bloom-article-card>
          <bloom-article-card><p slot="kicker">志愿服务</p></bloom-article-card>
          <bloom-article-card><p slot="kicker">社区</p></bloom-article-card>
          <bloom-article-card section="社区" .article=${article}></bloom-article-card>
        </div>
      `);
      expect([...box.children].map((el) => seen(el, 'kicker'))).to.deep.equal(['', '', '社区', '志愿服务']);
    });

    it('is known through shadow roots', async () => {
      const host = await fixture(html`<div section="志愿服务"></div>`);
      const el = document.createElement('bloom-article-card');
      el.article = article;
      host.attachShadow({ mode: 'open' }).append(el);
      await el.updateComplete;
      expect(seen(el, 'kicker')).to.equal('');
      el.section = '社区';
      await el.updateComplete;
      expect(seen(el, 'kicker')).to.equal('志愿服务');
    });
  });

  describe('time', () => {
    const fresh = { ...article, publishedAt: '2024-09-20T11:30:00+08:00' };

    it('is relative while fresh, with the whole of it at hand and for machines', async () => {
      setClock('2024-09-20T12:00:00+08:00');
      const el = await card(fresh);
      expect(seen(el, 'date')).to.equal('30分钟前');
      const time = el.shadowRoot!.querySelector('time')!;
      expect([time.dateTime, time.title]).to.deep.equal([fresh.publishedAt, '2024年9月20日 11:30']);
      expect(seen(el, 'marks')).to.equal('最新');
    });

    it('is absolute where the page asks for it', async () => {
      setClock('2024-09-20T12:00:00+08:00');
      const el = await card(fresh, { time: 'absolute' });
      expect(seen(el, 'date')).to.equal('2024年9月20日 11:30');
      el.setAttribute('time', 'nonsense');
      await settled(el);
      expect(seen(el, 'date')).to.equal('30分钟前');
    });

    it('is that of an ancestor’s zone, of China without one', async () => {
      const box = await fixture(html`
        <div data-bloom-zone="Europe/London">
          <bloom-article-card .article=${fresh}></bloom-article-card>
          <bloom-article-card zone="Asia/Tokyo" .article=${fresh}></bloom-article-card>
        </div>
      `);
      expect([...box.children].map((el) => seen(el, 'date'))).to.deep.equal([
        '2024年9月20日 04:30',
        '2024年9月20日 12:30',
      ]);
      expect(seen(await card(fresh), 'date')).to.equal('2024年9月20日 11:30');
    });

    it('says when an article was updated, and not twice the same', async () => {
      const el = await card({ ...fresh, updatedAt: '2024-09-20T15:00:00+08:00' });
      expect(seen(el, 'date')).to.equal('2024年9月20日 11:30 更新于15:00');
      el.article = { ...fresh, updatedAt: '2024-09-20T03:30:00Z' };
      await el.updateComplete;
      expect(seen(el, 'date')).to.equal('2024年9月20日 11:30');
    });

    it('of the page stays as written, unless the page asks for more', async () => {
      setClock('2024-09-20T12:00:00+08:00');
      const el = await written(
        html`<time slot="date" datetime="2024-09-20T11:30:00+08:00">9月20日 11:30</time>`,
      );
      const shown = (): string => part(el, 'meta')!.querySelector(':scope > time')?.textContent ?? '';
      expect([seen(el, 'date'), shown()]).to.deep.equal(['9月20日 11:30', '']);
      el.setAttribute('time', 'auto');
      await settled(el);
      expect([seen(el, 'date'), shown()]).to.deep.equal(['', '30分钟前']);
      setClock('2024-09-21T12:00:00+08:00');
      el.requestUpdate();
      await el.updateComplete;
      expect([seen(el, 'date'), shown()]).to.deep.equal(['9月20日 11:30', '']);
    });

    it('of the page stays as written where there are two, or no clock', async () => {
      setClock('2024-09-20T12:00:00+08:00');
      const two = await written(
        html`<time slot="date" datetime="2024-09-20T11:30:00+08:00">11:30</time
          ><time slot="date" datetime="2024-09-20T11:50:00+08:00">11:50</time>`,
        { time: 'auto' },
      );
      expect(seen(two, 'date')).to.equal('11:30 11:50');
      const day = await written(html`<time slot="date" datetime="2024-09-20">9月20日</time>`, {
        time: 'relative',
      });
      expect(seen(day, 'date')).to.equal('9月20日');
    });

    it('goes on while the card is in view', async () => {
      const start = Date.parse(fresh.publishedAt);
      setClock(start + 59_950);
      const el = await card(fresh);
      expect(seen(el, 'date')).to.equal('刚刚');
      setClock(start + 60_000);
      await later(() => seen(el, 'date') === '1分钟前');
    });

    it('stands still out of view, and is true when it comes into view', async () => {
      const start = Date.parse(fresh.publishedAt);
      setClock(start + 59_950);
      const box = await fixture<HTMLElement>(html`
        <div>
          <bloom-article-card .article=${fresh}></bloom-article-card>
          <div style="height: 5000px"></div>
          <bloom-article-card .article=${fresh}></bloom-article-card>
        </div>
      `);
      const [near, far] = box.querySelectorAll('bloom-article-card');
      setClock(start + 60_000);
      await later(() => seen(near!, 'date') === '1分钟前');
      await far!.updateComplete;
      expect(seen(far!, 'date')).to.equal('刚刚');
      far!.scrollIntoView();
      await later(() => seen(far!, 'date') === '1分钟前');
      scrollTo(0, 0);
    });
  });

  describe('live', () => {
    const dot = (el: Element): CSSStyleDeclaration =>
      getComputedStyle(el.querySelector('[slot=live]') ?? part(el, 'live')!, '::before');

    it('says upcoming, live and ended in words, from the model or the attribute', async () => {
      for (const [state, words] of [
        ['upcoming', '即将直播'],
        ['live', '直播中'],
        ['ended', '直播已结束'],
      ]) {
        expect(seen(await card({ ...article, live: state }), 'live')).to.equal(words);
        expect(
          seen(await written(html`<h3 slot="headline">六色花开</h3>`, { live: state! }), 'live'),
        ).to.equal(words);
      }
    });

    it('beats a few times, for less than five seconds, and only while it is live', async () => {
      const live = dot(await card({ ...article, live: 'live' }));
      expect(live.animationName).to.equal('beat');
      expect(parseFloat(live.animationDuration) * parseFloat(live.animationIterationCount)).to.be.at.most(5);
      expect(dot(await card({ ...article, live: 'upcoming' })).content).to.equal('none');
      const slotted = await written(html`<span slot="live">直播中</span>`, { live: 'live' });
      expect(dot(slotted).animationName).to.equal('beat');
    });

    it('does not move in elder mode, nor for who asked for less motion', async () => {
      for (const el of [
        await card({ ...article, live: 'live' }),
        await written(html`<span slot="live">直播中</span>`, { live: 'live' }),
      ]) {
        document.documentElement.toggleAttribute('data-bloom-elder', true);
        await settled(el);
        expect(dot(el).animationName).to.equal('none');
        document.documentElement.toggleAttribute('data-bloom-elder', false);
        await settled(el);
        await emulateMedia({ reducedMotion: 'reduce' });
        expect(dot(el).animationName).to.equal('none');
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  });

  describe('what was paid for', () => {
    it('is not shown in elder mode', async () => {
      const cards = [
        await card({ ...article, sponsor: { kind: 'organization', name: '某银行' } }),
        await written(html`<span slot="sponsor">赞助：某银行</span>`),
      ];
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      for (const el of cards) {
        await settled(el);
        expect(el.offsetHeight).to.equal(0);
      }
    });
  });

  describe('a withdrawn article', () => {
    it('leaves its headline without a link, and the words that it was withdrawn', async () => {
      const el = await card({ ...loaded, state: 'withdrawn' });
      expect(part(el, 'notice')?.textContent).to.equal('本文已撤回');
      expect(seen(el, 'headline')).to.equal('六色花开，邻里相助');
      expect(el.shadowRoot!.querySelector('a, img')).to.not.exist;
      expect(part(el, 'media')).not.to.exist;
      for (const name of ['standfirst', 'live', 'marks', 'sponsor', 'comments', 'related', 'media-type']) {
        expect(seen(el, name), name).to.equal('');
      }
      expect(getComputedStyle(part(el, 'card')!).cursor).to.equal('auto');
    });

    it('says so of slotted content by an attribute', async () => {
      const el = await written(
        html`
          <img slot="media" src=${PICTURE} alt="夜市" />
          <p slot="kicker">志愿服务</p>
          <h3 slot="headline"><a href="#why">六色花开</a></h3>
          <p slot="standfirst">近40场活动。</p>
          <span slot="byline">通讯员 陈志蓉</span>
          <ul slot="related">
            <li><a href="#2">关键词“30”</a></li>
          </ul>
          <div slot="actions"><button type="button">收藏</button></div>
        `,
        { state: 'withdrawn' },
      );
      expect(part(el, 'notice')?.checkVisibility()).to.be.true;
      const visible = [...el.children].filter((one) => one.checkVisibility()).map(({ slot }) => slot);
      expect(visible).to.deep.equal(['kicker', 'headline']);
      const followed: Event[] = [];
      el.querySelector('a')!.addEventListener('click', (event) => {
        event.preventDefault();
        followed.push(event);
      });
      click(part(el, 'card')!);
      expect(followed.length).to.equal(0);
      click(el.querySelector('a')!);
      expect(followed.length).to.equal(1);
    });

    it('has a notice of the page’s own words, shown in no other state', async () => {
      const el = await written(html`<p slot="notice">应当事人要求，本文已撤回</p>`);
      expect(seen(el, 'notice')).to.equal('');
      el.state = 'withdrawn';
      await el.updateComplete;
      expect(seen(el, 'notice')).to.equal('应当事人要求，本文已撤回');
    });
  });

  describe('a link to another site', () => {
    it('is marked for the eye, and in words inside the link', async () => {
      const el = await card({ ...article, url: 'https://other.example/1' });
      expect(linkOf(el).textContent).to.equal('六色花开，邻里相助（外部链接）');
      expect(getComputedStyle(linkOf(el), '::after').content).to.include('\u2197');
      el.article = article;
      await el.updateComplete;
      expect(linkOf(el).textContent).to.equal('六色花开，邻里相助');
      expect(getComputedStyle(linkOf(el), '::after').content).to.equal('none');
    });

    it('is marked when it is slotted', async () => {
      const el = await written(html`<h3 slot="headline"><a href="//other.example/">六色花开</a></h3>`);
      expect(getComputedStyle(el.querySelector('h3')!, '::after').content).to.include('\u2197');
      expect(el.shadowRoot!.querySelector('.unseen')?.textContent).to.equal('（外部链接）');
    });
  });

  describe('a slotted headline', () => {
    it('that gets its link later answers clicks, and the pointer shows it', async () => {
      const el = await written(
        html`<h3 slot="headline">六色花开</h3>
          <p slot="standfirst">近40场活动。</p>`,
      );
      const link = document.createElement('a');
      link.href = '#1';
      link.textContent = '六色花开';
      const followed: Event[] = [];
      link.addEventListener('click', (event) => {
        event.preventDefault();
        followed.push(event);
      });
      el.querySelector('h3')!.replaceChildren(link);
      click(el.querySelector('p')!);
      expect(followed.length).to.equal(1);
      await Promise.resolve();
      await el.updateComplete;
      expect(getComputedStyle(part(el, 'card')!).cursor).to.equal('pointer');
    });
  });

  describe('pending', () => {
    it('keeps the place of a model that is awaited, busy and silent', async () => {
      const el = await card(undefined, { pending: '' });
      expect(part(el, 'card')!.getAttribute('aria-busy')).to.equal('true');
      expect(part(el, 'media')!.offsetHeight).to.be.above(0);
      expect(el.shadowRoot!.querySelector('.bar')!.closest('[aria-hidden=true]')).to.exist;
      const before = part(el, 'media')!.getBoundingClientRect();
      el.article = article;
      await el.updateComplete;
      expect(part(el, 'card')!.hasAttribute('aria-busy')).to.be.false;
      expect(el.shadowRoot!.querySelector('.bar')).to.not.exist;
      expect(part(el, 'media')!.getBoundingClientRect()).to.deep.equal(before);
    });

    for (const [layout, width] of [
      ['stack', 360],
      ['row', 600],
      ['compact', 360],
    ] as const) {
      it(`is about as high as what comes, as ${layout}`, async () => {
        const box = await fixture<HTMLElement>(html`
          <div style="width: ${width}px">
            <bloom-article-card pending layout=${layout}></bloom-article-card>
          </div>
        `);
        const el = box.querySelector('bloom-article-card')!;
        const before = el.offsetHeight;
        el.article = {
          ...article,
          headline: '六色花开，邻里相助：霞光社区六支志愿队的一年',
          summary: '霞光社区六支志愿队一年开展近40场活动，服务3000余人次，队伍由起初的200多人增至1500余人。',
        };
        await el.updateComplete;
        expect(Math.abs(el.offsetHeight - before), 'a line or so').to.be.at.most(36);
      });
    }

    it('is off as "false", and where there is something to show', async () => {
      expect((await card(undefined, { pending: 'false' })).offsetHeight).to.equal(0);
      const el = await written(html`<h3 slot="headline">六色花开</h3>`, { pending: '' });
      expect(part(el, 'card')!.hasAttribute('aria-busy')).to.be.false;
    });
  });

  describe('rank', () => {
    for (const [given, shown] of [
      ['1', '1'],
      [' 12 ', '12'],
      ['first', ''],
      ['', ''],
    ]) {
      it(`shows "${given}" as "${shown}"`, async () => {
        expect(seen(await card(article, { rank: given! }), 'rank')).to.equal(shown);
      });
    }

    it('stands before the text, from the right in a page from right to left', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const el = await card({ ...article, media: [] }, { rank: '3', dir });
        const rank = part(el, 'rank')!.getBoundingClientRect();
        const headline = part(el, 'headline')!.getBoundingClientRect();
        if (dir === 'ltr') expect(rank.right).to.be.at.most(headline.left);
        else expect(rank.left).to.be.at.least(headline.right);
      }
    });
  });

  describe('bloom-article-selected', () => {
    const unheard: BloomArticleSelectedEvent[] = [];
    let heard = unheard;
    const listen = (event: BloomArticleSelectedEvent): void => {
      heard.push(event);
    };
    beforeEach(() => {
      heard = [];
      document.addEventListener('bloom-article-selected', listen);
      document.addEventListener('click', stay);
    });
    afterEach(() => {
      document.removeEventListener('bloom-article-selected', listen);
      document.removeEventListener('click', stay);
    });

    it('tells once of each way to follow the link, out of shadow roots', async () => {
      const host = await fixture(html`<div></div>`);
      const el = document.createElement('bloom-article-card');
      el.article = article;
      host.attachShadow({ mode: 'open' }).append(el);
      await el.updateComplete;
      click(part(el, 'standfirst')!);
      click(linkOf(el));
      linkOf(el).focus();
      await sendKeys({ press: 'Enter' });
      expect(heard.map(({ url, headline }) => [url, headline])).to.deep.equal(
        Array(3).fill([linkOf(el).href, '六色花开，邻里相助']),
      );
      expect(heard[0]?.article).to.equal(article);
    });

    it('tells of the middle button, beside the link and on it', async () => {
      const { open } = window;
      window.open = () => null;
      const el = await card(article);
      const middle = { bubbles: true, composed: true, cancelable: true, button: 1 };
      part(el, 'standfirst')!.dispatchEvent(new MouseEvent('auxclick', middle));
      linkOf(el).dispatchEvent(new MouseEvent('auxclick', middle));
      linkOf(el).dispatchEvent(new MouseEvent('auxclick', { ...middle, button: 2 }));
      window.open = open;
      expect(heard.length).to.equal(2);
    });

    it('tells of a slotted link, without a model', async () => {
      const el = await written(html`<h3 slot="headline"><a href="#1"> 六色花开 </a></h3>`);
      click(el.querySelector('a')!);
      expect(heard.map(({ headline, article: model }) => [headline, model])).to.deep.equal([
        ['六色花开', undefined],
      ]);
    });

    it('tells nothing of sub-links, buttons and clicks that lead nowhere', async () => {
      const el = await card({ ...article, related }, { 'hit-area': 'headline' });
      click(part(el, 'related')!.querySelector('a')!);
      click(part(el, 'standfirst')!);
      expect(heard.length).to.equal(0);
    });
  });

  describe('wrong data', () => {
    it('is reported once with its paths; the rest is shown', async () => {
      const events: BloomErrorEvent[] = [];
      const wrong = {
        ...article,
        live: 'x',
        related: 'y',
        commentCount: 'many',
        sponsor: 5,
        dateline: 7,
        updatedAt: 'yesterday',
      };
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card
          .article=${wrong as unknown as Article}
          @bloom-error=${(event: BloomErrorEvent) => events.push(event)}
        ></bloom-article-card>
      `);
      expect(events.length).to.equal(1);
      expect(events[0]?.issues.map(({ path }) => path)).to.have.members([
        'live',
        'related',
        'commentCount',
        'sponsor',
        'dateline',
        'updatedAt',
      ]);
      expect(seen(el, 'headline')).to.equal('六色花开，邻里相助');
    });
  });
});
