import './told.js';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { nothing } from 'lit';
import { ArticleCardElement } from '../../src/components/article-card/article-card-element.js';
import { CARD_LAYOUTS } from '../../src/models/looks.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Article } from '../../src/models/article.js';
import '../../src/define/bloom-article-card.js';
import { nodesIn, textIn } from './in-slot.js';

/** A picture that can be loaded, and the answer of a server that has none. */
const PICTURE = '/demo/images/patrol.svg';
const NO_PICTURE = '/package.json';
/** The same for slotted pictures, which the page itself answers for. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const NO_DOT = 'data:image/png;base64,AAAA';

const article: Article = {
  schemaVersion: '1',
  id: 'a1',
  type: 'news',
  lang: 'zh-CN',
  column: '志愿服务',
  overline: '霞光社区一年间',
  headline: '六色花开，邻里相助',
  subheadline: '近40场活动，三千余人次',
  summary: '霞光社区六支志愿队一年开展近40场活动。',
  url: '#news-1',
  publishedAt: '2024-09-10',
  credits: [
    { role: 'correspondent', parties: [{ kind: 'person', name: '陈志蓉' }] },
    { role: 'editor', parties: [{ kind: 'person', name: '王芳' }] },
  ],
  source: { party: { kind: 'organization', name: '岳塘新闻网' }, relation: 'original' },
  media: [{ kind: 'image', src: PICTURE, alt: '志愿者走过夜市', width: 1200, height: 800 }],
};
const plain: Article = { ...article, media: [] };

const part = (el: Element, name: string): HTMLElement | null =>
  el.shadowRoot!.querySelector(`[part="${name}"]`);

const shown = textIn;

const linkOf = (el: Element): HTMLAnchorElement => part(el, 'link') as HTMLAnchorElement;

/** After observers and slots, which answer in microtasks, and the update that they ask for. */
async function settled(el: ArticleCardElement): Promise<void> {
  await Promise.resolve();
  await el.updateComplete;
}

/** Waits for what the browser does in its own time: loading a picture, following a link. */
const later = (done: () => unknown): Promise<void> =>
  waitUntil(() => Boolean(done()), undefined, { interval: 5, timeout: 3000 });

/** The clicks that would have followed a link, which stays where it is. */
function clicksOn(link: Element | null): MouseEvent[] {
  const clicks: MouseEvent[] = [];
  const keep = (event: Event): void => {
    event.preventDefault();
    clicks.push(event as MouseEvent);
  };
  link?.addEventListener('click', keep);
  return clicks;
}

function middle(el: Element): [number, number] {
  const { left, top, width, height } = el.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const click = (target: Element, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, button: 0, ...init }),
  );

/** A card and what it reports from its first update on. */
async function reporting(
  input: unknown,
  lang = 'zh-CN',
): Promise<{ el: ArticleCardElement; events: BloomErrorEvent[] }> {
  const events: BloomErrorEvent[] = [];
  const el = await fixture<ArticleCardElement>(
    html`<bloom-article-card
      lang=${lang}
      .article=${input as Article}
      @bloom-error=${(event: BloomErrorEvent) => events.push(event)}
    ></bloom-article-card>`,
  );
  return { el, events };
}

/** A card in a box of the given width. */
async function boxed(width: number, layout?: string): Promise<ArticleCardElement> {
  const box = await fixture(html`
    <div style="width: ${width}px">
      <bloom-article-card layout=${layout ?? nothing} .article=${article}></bloom-article-card>
    </div>
  `);
  return box.querySelector('bloom-article-card')!;
}

/** How picture and text stand: stacked (picture above), row (picture first), flipped (text first). */
function arrangement(el: Element): string {
  const media = part(el, 'media')!.getBoundingClientRect();
  const text = el.shadowRoot!.querySelector('.text')!.getBoundingClientRect();
  if (media.bottom <= text.top) return 'stacked';
  if (media.right <= text.left) return 'row';
  return text.right <= media.left ? 'flipped' : 'overlapping';
}

describe('<bloom-article-card>', () => {
  afterEach(() => {
    document.documentElement.lang = 'zh-CN';
    document.documentElement.removeAttribute('data-bloom-elder');
    getSelection()?.removeAllRanges();
  });

  describe('without script', () => {
    it('leaves what the page wrote where it was written', async () => {
      const el = await fixture(html`
        <bloom-article-card>
          <span slot="kicker">志愿服务</span>
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
          <p slot="standfirst">近40场活动。</p>
        </bloom-article-card>
      `);
      expect([...el.children].map((child) => child.textContent)).to.deep.equal([
        '志愿服务',
        '六色花开',
        '近40场活动。',
      ]);
      expect(el.attributes).to.have.length(0);
    });

    it('takes over a page that stood there before it, broken picture and all', async () => {
      const el = await fixture<ArticleCardElement>(html`
        <late-article-card>
          <img slot="media" src=${NO_DOT} alt="夜市" />
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
        </late-article-card>
      `);
      const picture = el.querySelector('img')!;
      await later(() => picture.complete);
      customElements.define('late-article-card', class extends ArticleCardElement {});
      await later(() => part(el, 'fallback'));
      expect(part(el, 'fallback')?.getAttribute('aria-label')).to.equal('夜市');
    });
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark']) {
      const wrapper =
        scheme === 'light'
          ? 'color-scheme: light; background: #fff; color: #1f1d1b'
          : 'color-scheme: dark; background: #1b1b1f; color: #e8e6e3';

      for (const layout of CARD_LAYOUTS) {
        it(`passes axe as ${layout} in ${scheme}`, async () => {
          const box = await fixture(html`
            <div style=${wrapper}>
              <bloom-article-card layout=${layout} .article=${article}></bloom-article-card>
            </div>
          `);
          await expect(box).to.be.accessible();
        });
      }

      it(`passes axe with slotted parts in ${scheme}`, async () => {
        const box = await fixture(html`
          <div style=${wrapper}>
            <bloom-article-card>
              <img slot="media" src=${DOT} alt="夜市" />
              <span slot="kicker">志愿服务</span>
              <h3 slot="headline"><a href="#1" style="color: inherit">六色花开</a></h3>
              <p slot="standfirst">近40场活动。</p>
              <span slot="byline">通讯员 陈志蓉</span>
              <time slot="date" datetime="2024-09-10">2024年9月10日</time>
            </bloom-article-card>
          </div>
        `);
        await expect(box).to.be.accessible();
      });

      it(`passes axe with the fallback picture, and in elder mode, in ${scheme}`, async () => {
        document.documentElement.toggleAttribute('data-bloom-elder', true);
        const box = await fixture(html`
          <div style=${wrapper}>
            <bloom-article-card .article=${plain}>
              <img slot="media" src=${NO_DOT} alt="夜市" />
            </bloom-article-card>
          </div>
        `);
        await later(() => part(box.querySelector('bloom-article-card')!, 'fallback'));
        await expect(box).to.be.accessible();
      });
    }

    it('passes axe where the reader prefers dark and less motion', async () => {
      await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const box = await fixture(html`
        <div style="color-scheme: light dark; background: Canvas; color: CanvasText">
          <bloom-article-card .article=${article}></bloom-article-card>
        </div>
      `);
      await expect(box).to.be.accessible();
      await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    });

    it('has one link, named by the headline, in a heading', async () => {
      const el = await fixture(html`<bloom-article-card .article=${article}></bloom-article-card>`);
      const links = el.shadowRoot!.querySelectorAll('a');
      expect(links).to.have.length(1);
      expect(links[0]?.textContent).to.equal('六色花开，邻里相助');
      expect(links[0]?.closest('h3')).to.exist;
      expect(el.shadowRoot!.querySelectorAll('[tabindex], [role=link], button')).to.have.length(0);
    });

    it('lets the link be reached and followed by keyboard', async () => {
      const el = await fixture(html`<bloom-article-card .article=${article}></bloom-article-card>`);
      const clicks = clicksOn(linkOf(el));
      linkOf(el).focus();
      await sendKeys({ press: 'Enter' });
      expect(clicks.length).to.equal(1);
    });

    it('shows a ring of two pixels round the focused link', async () => {
      const el = await fixture<ArticleCardElement>(
        html`<bloom-article-card .article=${article}></bloom-article-card>`,
      );
      await sendKeys({ press: 'Tab' });
      expect(el.shadowRoot!.activeElement?.part.value).to.equal('link');
      const { outlineWidth, outlineStyle } = getComputedStyle(linkOf(el));
      expect([outlineWidth, outlineStyle]).to.deep.equal(['2px', 'solid']);
    });

    it('gives the picture its alt, and a decorative one none', async () => {
      const el = await fixture<ArticleCardElement>(
        html`<bloom-article-card .article=${article}></bloom-article-card>`,
      );
      expect(el.shadowRoot!.querySelector('img')?.alt).to.equal('志愿者走过夜市');
      el.article = { ...article, media: [{ kind: 'image', src: PICTURE, alt: '' }] };
      await el.updateComplete;
      expect(el.shadowRoot!.querySelector('img')?.getAttribute('alt')).to.equal('');
    });

    it('names the fallback by the alt of the picture, and hides its drawing', async () => {
      const el = await fixture(html`
        <bloom-article-card><img slot="media" src=${NO_DOT} alt="夜市" /></bloom-article-card>
      `);
      await later(() => part(el, 'fallback'));
      const fallback = part(el, 'fallback')!;
      expect(fallback.getAttribute('role')).to.equal('img');
      expect(fallback.getAttribute('aria-label')).to.equal('夜市');
      expect(fallback.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(el.querySelector('img')!.checkVisibility({ visibilityProperty: true }), 'said twice').to.be
        .false;
    });

    it('hides the fallback of a decorative picture', async () => {
      const el = await fixture(html`
        <bloom-article-card><img slot="media" src=${NO_DOT} alt="" /></bloom-article-card>
      `);
      await later(() => part(el, 'fallback'));
      expect(part(el, 'fallback')?.getAttribute('aria-hidden')).to.equal('true');
      expect(part(el, 'fallback')?.hasAttribute('role')).to.be.false;
    });

    it('is never a live region', async () => {
      const el = await fixture(html`<bloom-article-card .article=${article}></bloom-article-card>`);
      expect(el.shadowRoot!.querySelector('[aria-live], [role=status], [role=alert]')).to.not.exist;
    });
  });

  describe('properties', () => {
    it('shows nothing and reports nothing while it has nothing', async () => {
      const { el, events } = await reporting(undefined);
      expect(el.offsetHeight).to.equal(0);
      expect(events.length).to.equal(0);
    });

    for (const [name, text] of [
      ['kicker', '志愿服务'],
      ['overline', '霞光社区一年间'],
      ['headline', '六色花开，邻里相助'],
      ['subheadline', '近40场活动，三千余人次'],
      ['standfirst', '霞光社区六支志愿队一年开展近40场活动。'],
      ['byline', '通讯员 陈志蓉'],
      ['source', '岳塘新闻网'],
      ['date', '2024年9月10日'],
    ] as const) {
      it(`shows the ${name} of the article`, async () => {
        const { el, events } = await reporting(article);
        expect(shown(el, name)).to.equal(text);
        expect(events.length).to.equal(0);
      });
    }

    it('shows the picture of the article, lazily and without a jump', async () => {
      const { el } = await reporting(article);
      const picture = el.shadowRoot!.querySelector('img')!;
      expect(picture.getAttribute('src')).to.equal(PICTURE);
      expect(picture.loading).to.equal('lazy');
      expect([picture.getAttribute('width'), picture.getAttribute('height')]).to.deep.equal(['1200', '800']);
      const { width, height } = part(el, 'media')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.02);
    });

    it('offers the sizes of a picture', async () => {
      const sources = [
        { src: `${PICTURE}?400`, width: 400 },
        { src: `${PICTURE}?800`, width: 800 },
      ];
      const { el } = await reporting({
        ...article,
        media: [{ kind: 'image', src: PICTURE, alt: '', sources }],
      });
      expect(el.shadowRoot!.querySelector('img')?.srcset).to.equal(
        `${PICTURE}?400 400w, ${PICTURE}?800 800w`,
      );
    });

    it('leaves a space between byline, source and date', async () => {
      const { el } = await reporting(article);
      const [byline, source, date] = ['byline', 'source', 'date'].map((name) =>
        nodesIn(el, name)[0]!.getBoundingClientRect(),
      );
      expect(source!.left - byline!.right).to.be.at.least(8);
      expect(date!.left - source!.right).to.be.at.least(8);
    });

    it('says the date to machines too', async () => {
      const { el } = await reporting({ ...article, publishedAt: '2024-09-10T08:00:00+08:00' });
      const time = el.shadowRoot!.querySelector('time')!;
      expect(time.dateTime).to.equal('2024-09-10T08:00:00+08:00');
      expect(time.textContent).to.equal('2024年9月10日 08:00');
    });

    it('leaves out what the article has not', async () => {
      const { headline, url, credits, ...rest } = article;
      const { el } = await reporting({ headline, url, credits: credits.slice(0, 1), id: rest.id });
      for (const name of ['kicker', 'overline', 'subheadline', 'standfirst', 'source', 'date']) {
        expect(shown(el, name), name).to.equal('');
      }
      expect(el.shadowRoot!.querySelector('p')).to.not.exist;
    });

    it('follows a change of the article', async () => {
      const { el } = await reporting(article);
      el.article = { ...article, headline: '更新的标题', url: '#news-2' };
      await el.updateComplete;
      expect(linkOf(el).textContent).to.equal('更新的标题');
      expect(linkOf(el).getAttribute('href')).to.equal('#news-2');
    });

    for (const level of ['2', '3', '4', '5', '6']) {
      it(`makes a real heading of level ${level}`, async () => {
        const el = await fixture(
          html`<bloom-article-card heading-level=${level} .article=${article}></bloom-article-card>`,
        );
        expect(part(el, 'headline')?.localName).to.equal(`h${level}`);
      });
    }

    it('makes no heading for heading-level="none", and still a link', async () => {
      const el = await fixture(
        html`<bloom-article-card heading-level="none" .article=${article}></bloom-article-card>`,
      );
      expect(part(el, 'headline')?.localName).to.equal('div');
      expect(linkOf(el).textContent).to.equal('六色花开，邻里相助');
    });

    for (const [given, tag] of [
      [' 2 ', 'h2'],
      ['1', 'h3'],
      ['7', 'h3'],
      ['nonsense', 'h3'],
      ['', 'h3'],
      [null, 'h3'],
      [undefined, 'h3'],
      [4, 'h4'],
    ] as const) {
      it(`takes headingLevel ${JSON.stringify(given)} for ${tag}`, async () => {
        const { el } = await reporting(article);
        el.headingLevel = given as unknown as typeof el.headingLevel;
        await el.updateComplete;
        expect(part(el, 'headline')?.localName).to.equal(tag);
      });
    }

    for (const [given, layout] of [
      [' row ', 'row'],
      ['hero', 'hero'],
      ['nonsense', 'auto'],
      ['', 'auto'],
      ['Row', 'auto'],
    ] as const) {
      it(`takes layout="${given}" for ${layout}`, async () => {
        const el = await fixture(
          html`<bloom-article-card layout=${given} .article=${article}></bloom-article-card>`,
        );
        const classes = [...part(el, 'card')!.classList].filter((name) =>
          (CARD_LAYOUTS as readonly string[]).includes(name),
        );
        expect(classes).to.deep.equal([layout]);
      });
    }

    for (const [width, expected] of [
      [200, 'stacked'],
      [400, 'stacked'],
      [600, 'row'],
      [900, 'row'],
    ] as const) {
      it(`by itself stands as ${expected} in ${width} px`, async () => {
        await setViewport({ width: 1000, height: 800 });
        expect(arrangement(await boxed(width))).to.equal(expected);
        await setViewport({ width: 800, height: 600 });
      });
    }

    it('by itself gives the picture less than half as a row, more than half as a hero', async () => {
      await setViewport({ width: 1000, height: 800 });
      const share = async (width: number): Promise<number> =>
        part(await boxed(width), 'media')!.offsetWidth / width;
      expect(await share(600)).to.be.below(0.45);
      expect(await share(900)).to.be.above(0.55);
      await setViewport({ width: 800, height: 600 });
    });

    for (const [layout, width, expected] of [
      ['stack', 200, 'stacked'],
      ['stack', 900, 'stacked'],
      ['row', 200, 'row'],
      ['row', 900, 'row'],
      ['compact', 200, 'flipped'],
      ['compact', 900, 'flipped'],
      ['hero', 400, 'stacked'],
      ['hero', 900, 'row'],
    ] as const) {
      it(`pinned as ${layout} stands as ${expected} in ${width} px`, async () => {
        await setViewport({ width: 1000, height: 800 });
        expect(arrangement(await boxed(width, layout))).to.equal(expected);
        await setViewport({ width: 800, height: 600 });
      });
    }

    it('leaves no gap where there is no picture', async () => {
      for (const width of [200, 400, 600]) {
        const box = await fixture(html`
          <div style="width: ${width}px"><bloom-article-card .article=${plain}></bloom-article-card></div>
        `);
        const el = box.querySelector('bloom-article-card')!;
        const text = el.shadowRoot!.querySelector('.text')!.getBoundingClientRect();
        const card = el.getBoundingClientRect();
        expect([text.top, text.left, text.width]).to.deep.equal([card.top, card.left, card.width]);
      }
    });

    it('does not widen its box, however long a word is', async () => {
      const box = await fixture(html`
        <div style="width: 320px">
          <bloom-article-card
            .article=${{ ...article, headline: 'x'.repeat(200), summary: 'y'.repeat(200) }}
          ></bloom-article-card>
        </div>
      `);
      expect(box.scrollWidth).to.equal(320);
    });

    it('keeps a width where the page shrinks it to its content', async () => {
      const box = await fixture(html`
        <div style="float: left"><bloom-article-card .article=${article}></bloom-article-card></div>
      `);
      expect((box as HTMLElement).offsetWidth).to.be.at.least(160);
    });

    it('mirrors a row in a page from right to left', async () => {
      const box = await fixture(html`
        <div dir="rtl" style="width: 600px">
          <bloom-article-card layout="row" .article=${article}></bloom-article-card>
        </div>
      `);
      const el = box.querySelector('bloom-article-card')!;
      const media = part(el, 'media')!.getBoundingClientRect();
      expect(media.left).to.be.above(el.shadowRoot!.querySelector('.text')!.getBoundingClientRect().right);
    });

    it('crops round the focal point of the attribute', async () => {
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card focal="0.3 0.6"><img slot="media" src=${DOT} alt="" /></bloom-article-card>
      `);
      const position = (): string => getComputedStyle(el.querySelector('img')!).objectPosition;
      expect(position()).to.equal('30% 60%');
      el.removeAttribute('focal');
      await el.updateComplete;
      expect(position()).to.equal('50% 50%');
    });

    it('crops round the focal point of the model, which the attribute outweighs', async () => {
      const media = [{ ...article.media![0]!, focal: { x: 0.25, y: 0.75 } }];
      const { el } = await reporting({ ...article, media });
      const position = (): string => getComputedStyle(el.shadowRoot!.querySelector('img')!).objectPosition;
      expect(position()).to.equal('25% 75%');
      el.focal = '0 1';
      await el.updateComplete;
      expect(position()).to.equal('0% 100%');
    });

    it('ignores a focal point that is none, and reports it', async () => {
      const { el, events } = await reporting(article);
      el.focal = 'left top';
      await el.updateComplete;
      expect(getComputedStyle(el.shadowRoot!.querySelector('img')!).objectPosition).to.equal('50% 50%');
      expect(events.map(({ path, reason }) => [path, reason])).to.deep.equal([['focal', 'shape']]);
    });

    it('mutates nothing in an update that changes nothing', async () => {
      const media = [{ ...article.media![0]!, focal: { x: 0.25, y: 0.75 } }];
      const { el } = await reporting({ ...article, media, url: 'javascript:1' });
      const observer = new MutationObserver(() => {});
      observer.observe(el.shadowRoot!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      observer.observe(el, { attributes: true, childList: true });
      el.requestUpdate();
      await el.updateComplete;
      el.article = { ...el.article! };
      await el.updateComplete;
      expect(observer.takeRecords().map(({ type, attributeName }) => [type, attributeName])).to.be.empty;
    });
  });

  describe('language', () => {
    const spoken = { ...article, headline: { 'zh-CN': '花开', 'zh-TW': '花開', en: 'In bloom' } };

    it('follows an ancestor, and its removal', async () => {
      const box = await fixture(
        html`<div lang="en"><bloom-article-card .article=${spoken}></bloom-article-card></div>`,
      );
      const el = box.querySelector('bloom-article-card')!;
      expect(shown(el, 'headline')).to.equal('In bloom');
      expect(shown(el, 'date')).to.equal('10 September 2024');
      box.setAttribute('lang', 'zh-TW');
      await settled(el);
      expect(shown(el, 'headline')).to.equal('花開');
      expect(shown(el, 'byline')).to.equal('通訊員 陈志蓉');
      box.removeAttribute('lang');
      await settled(el);
      expect(shown(el, 'headline')).to.equal('花开');
    });

    it('follows the page', async () => {
      const { el } = await reporting(spoken, 'zh-CN');
      el.removeAttribute('lang');
      document.documentElement.lang = 'en';
      await settled(el);
      expect(shown(el, 'headline')).to.equal('In bloom');
    });

    it('reads zh_CN, which old templates print', async () => {
      const { el } = await reporting(spoken, 'zh_CN');
      expect(shown(el, 'headline')).to.equal('花开');
    });

    it('hears of a change outside of the shadow root it stands in', async () => {
      const host = await fixture(html`<div lang="en"></div>`);
      const el = document.createElement('bloom-article-card');
      el.article = spoken as Article;
      host.attachShadow({ mode: 'open' }).append(el);
      await el.updateComplete;
      expect(shown(el, 'headline')).to.equal('In bloom');
      host.setAttribute('lang', 'zh_TW');
      await settled(el);
      expect(shown(el, 'headline')).to.equal('花開');
    });
  });

  describe('elder mode', () => {
    const texts = ['kicker', 'overline', 'headline', 'subheadline', 'standfirst', 'byline', 'source', 'date'];
    const sizes = (el: Element): number[] =>
      texts.flatMap((name) => nodesIn(el, name).map((text) => parseFloat(getComputedStyle(text).fontSize)));

    for (const layout of CARD_LAYOUTS) {
      it(`shows no text below 18 px as ${layout}, and goes back when it is switched off`, async () => {
        const el = await boxed(600, layout);
        const before = sizes(el);
        document.documentElement.toggleAttribute('data-bloom-elder', true);
        await settled(el);
        expect(Math.min(...sizes(el))).to.be.at.least(18);
        document.documentElement.toggleAttribute('data-bloom-elder', false);
        await settled(el);
        expect(sizes(el)).to.deep.equal(before);
      });
    }

    it('shows no slotted text below 18 px', async () => {
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      const el = await fixture(html`
        <bloom-article-card>
          <span slot="kicker">志愿服务</span>
          <p slot="overline">引题</p>
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
          <p slot="subheadline">副题</p>
          <p slot="standfirst">近40场活动。</p>
          <span slot="byline">通讯员 陈志蓉</span>
          <span slot="source">岳塘新闻网</span>
          <time slot="date">2024年9月10日</time>
        </bloom-article-card>
      `);
      expect(sizes(el)).to.have.length(8);
      expect(Math.min(...sizes(el))).to.be.at.least(18);
    });

    it('keeps lines at least one and a half times as high as the text', async () => {
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      const { el } = await reporting(article);
      for (const name of ['kicker', 'overline', 'headline', 'standfirst', 'meta']) {
        const { fontSize, lineHeight } = getComputedStyle(part(el, name)!);
        expect(parseFloat(lineHeight) / parseFloat(fontSize), name).to.be.at.least(1.499);
      }
    });

    it('keeps larger text of the page', async () => {
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      const box = await fixture(html`
        <div style="font-size: 24px"><bloom-article-card .article=${article}></bloom-article-card></div>
      `);
      const el = box.querySelector('bloom-article-card')!;
      expect(getComputedStyle(part(el, 'standfirst')!).fontSize).to.equal('24px');
    });

    it('offers the whole card as a target of 60 px', async () => {
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      const { el } = await reporting(plain);
      expect(part(el, 'card')!.offsetHeight).to.be.at.least(60);
    });
  });

  describe('slots', () => {
    for (const name of [
      'kicker',
      'overline',
      'headline',
      'subheadline',
      'standfirst',
      'byline',
      'source',
      'date',
    ]) {
      it(`shows the slotted ${name}, which wins over the model`, async () => {
        const el = await fixture<ArticleCardElement>(html`
          <bloom-article-card .article=${article}><span slot=${name}>从页面来</span></bloom-article-card>
        `);
        expect(shown(el, name)).to.equal('从页面来');
        expect(el.querySelector('span')!.checkVisibility()).to.be.true;
        expect(el.querySelector('span')!.getBoundingClientRect().height).to.be.above(0);
        const other = name === 'source' ? 'headline' : 'source';
        expect(shown(el, other), 'the rest is the model’s').to.not.equal('');
        el.querySelector('span')!.remove();
        await settled(el);
        expect(shown(el, name), 'when it is taken away').to.not.be.oneOf(['', '从页面来']);
      });
    }

    it('shows the slotted picture, which wins over the model', async () => {
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card .article=${article}><img slot="media" src=${DOT} alt="" /></bloom-article-card>
      `);
      const picture = el.querySelector('img')!;
      const frame = part(el, 'media')!.getBoundingClientRect();
      expect(picture.getBoundingClientRect().width).to.equal(frame.width);
      expect(picture.getBoundingClientRect().height).to.be.closeTo(frame.height, 0.5);
      expect(getComputedStyle(picture).objectFit).to.equal('cover');
      expect(el.shadowRoot!.querySelector('img')?.checkVisibility() ?? false).to.be.false;
    });

    it('keeps the whole standfirst in the page, however few lines are shown', async () => {
      const text = '近40场活动。'.repeat(80);
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card
          style="width: 300px"
          .article=${{ ...article, summary: text }}
        ></bloom-article-card>
      `);
      const standfirst = part(el, 'standfirst')!;
      expect(standfirst.textContent).to.equal(text);
      expect(standfirst.scrollHeight).to.be.above(standfirst.clientHeight + 20);
    });

    it('makes room for a picture that comes later', async () => {
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card
          ><h3 slot="headline"><a href="#1">六色花开</a></h3></bloom-article-card
        >
      `);
      expect(part(el, 'media')).not.to.exist;
      const picture = new Image();
      picture.slot = 'media';
      picture.src = DOT;
      el.append(picture);
      await settled(el);
      expect(part(el, 'media')!.checkVisibility()).to.be.true;
      expect(picture.getBoundingClientRect().height).to.be.above(0);
    });
  });

  describe('parts', () => {
    for (const name of [
      'card',
      'media',
      'kicker',
      'overline',
      'headline',
      'link',
      'subheadline',
      'standfirst',
      'meta',
    ]) {
      it(`has one ${name} for the page’s css`, async () => {
        const { el } = await reporting(article);
        expect(el.shadowRoot!.querySelectorAll(`[part="${name}"]`)).to.have.length(1);
      });
    }

    it('takes its custom properties from any ancestor', async () => {
      const box = await fixture<HTMLElement>(html`
        <div
          style="--bloom-article-card-ratio: 2; --bloom-article-card-radius: 6px; --bloom-accent: rgb(1, 2, 3);
            --bloom-muted: rgb(4, 5, 6); --bloom-article-card-headline-size: 30px; --bloom-article-card-gap: 40px"
        >
          <bloom-article-card layout="stack" .article=${article}></bloom-article-card>
        </div>
      `);
      const el = box.querySelector('bloom-article-card')!;
      const media = part(el, 'media')!.getBoundingClientRect();
      expect(media.width / media.height).to.be.closeTo(2, 0.02);
      expect(getComputedStyle(part(el, 'media')!).borderRadius).to.equal('6px');
      expect(getComputedStyle(part(el, 'kicker')!).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(part(el, 'standfirst')!).color).to.equal('rgb(4, 5, 6)');
      expect(getComputedStyle(part(el, 'headline')!).fontSize).to.equal('30px');
      expect(el.shadowRoot!.querySelector('.text')!.getBoundingClientRect().top - media.bottom).to.equal(40);
    });

    it('can be hidden', async () => {
      const el = await fixture(html`<bloom-article-card hidden .article=${article}></bloom-article-card>`);
      expect(getComputedStyle(el).display).to.equal('none');
    });
  });

  describe('clicks', () => {
    it('on the card follow the link of the model', async () => {
      const { el } = await reporting(article);
      const clicks = clicksOn(linkOf(el));
      await sendMouse({ type: 'click', position: middle(part(el, 'media')!) });
      await sendMouse({ type: 'click', position: middle(part(el, 'standfirst')!) });
      expect(clicks.length).to.equal(2);
    });

    it('on the card follow the slotted link, once', async () => {
      const el = await fixture(html`
        <bloom-article-card>
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
          <p slot="standfirst">近40场活动。</p>
        </bloom-article-card>
      `);
      const clicks = clicksOn(el.querySelector('a'));
      await sendMouse({ type: 'click', position: middle(el.querySelector('p')!) });
      expect(clicks.length).to.equal(1);
    });

    it('follow a slotted headline that is itself the link', async () => {
      const el = await fixture(html`
        <bloom-article-card>
          <a slot="headline" href="#1">六色花开</a>
          <p slot="standfirst">近40场活动。</p>
        </bloom-article-card>
      `);
      const clicks = clicksOn(el.querySelector('a'));
      click(el.querySelector('p')!);
      expect(clicks.length).to.equal(1);
    });

    it('on the link are the browser’s own, once', async () => {
      const { el } = await reporting(article);
      const clicks = clicksOn(linkOf(el));
      await sendMouse({ type: 'click', position: middle(linkOf(el)) });
      expect(clicks.length).to.equal(1);
      expect(clicks[0]?.isTrusted).to.be.true;
    });

    it('really go where the link leads', async () => {
      const { el } = await reporting(article);
      click(part(el, 'standfirst')!);
      await later(() => location.hash === '#news-1');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('keep their modifier keys', async () => {
      const { el } = await reporting(article);
      const clicks = clicksOn(linkOf(el));
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
        click(part(el, 'standfirst')!, { [key]: true });
        const last = clicks.at(-1);
        expect([last?.ctrlKey, last?.metaKey, last?.shiftKey, last?.altKey], `with ${key}`).to.deep.equal(
          ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'].map((one) => one === key),
        );
      }
    });

    it('with Ctrl held arrive with Ctrl', async () => {
      const { el } = await reporting(article);
      const clicks = clicksOn(linkOf(el));
      await sendKeys({ down: 'Control' });
      await sendMouse({ type: 'click', position: middle(part(el, 'standfirst')!) });
      await sendKeys({ up: 'Control' });
      expect(clicks.map(({ ctrlKey }) => ctrlKey)).to.deep.equal([true]);
    });

    describe('of the middle button', () => {
      const { open } = window;
      let opened: unknown[][] = [];
      beforeEach(() => {
        opened = [];
        window.open = (...how: unknown[]) => {
          opened.push(how);
          return null;
        };
      });
      afterEach(() => {
        window.open = open;
      });

      it('open the link beside the page', async () => {
        const { el } = await reporting(article);
        await sendMouse({ type: 'click', button: 'middle', position: middle(part(el, 'standfirst')!) });
        expect(opened).to.deep.equal([[linkOf(el).href, '_blank', 'noopener']]);
      });

      it('on the link itself are left to the browser', async () => {
        const { el } = await reporting(article);
        linkOf(el).addEventListener('auxclick', (event) => {
          event.preventDefault();
        });
        await sendMouse({ type: 'click', button: 'middle', position: middle(linkOf(el)) });
        expect(opened.length).to.equal(0);
      });

      it('open nothing with hit-area="headline", and the right one never does', async () => {
        const { el } = await reporting(article);
        await sendMouse({ type: 'click', button: 'right', position: middle(part(el, 'standfirst')!) });
        el.hitArea = 'headline';
        await el.updateComplete;
        await sendMouse({ type: 'click', button: 'middle', position: middle(part(el, 'standfirst')!) });
        expect(opened.length).to.equal(0);
      });
    });

    async function drag(text: Element): Promise<void> {
      const { left, top, width } = text.getBoundingClientRect();
      const y = Math.round(top + 10);
      await sendMouse({ type: 'move', position: [Math.round(left + 4), y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + Math.min(width, 200) - 4), y] });
      await sendMouse({ type: 'up' });
    }

    it('that end a selection of slotted text follow nothing', async () => {
      const el = await fixture(html`
        <bloom-article-card>
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
          <p slot="standfirst">霞光社区六支志愿队一年开展近40场活动。</p>
        </bloom-article-card>
      `);
      const clicks = clicksOn(el.querySelector('a'));
      await drag(el.querySelector('p')!);
      expect(String(getSelection())).to.have.length.above(3);
      expect(clicks.length).to.equal(0);
    });

    it('that end a selection of the model’s text follow nothing', async () => {
      const { el } = await reporting(article);
      const clicks = clicksOn(linkOf(el));
      await drag(part(el, 'standfirst')!);
      expect(String(getSelection())).to.have.length.above(3);
      expect(clicks.length).to.equal(0);
    });

    it('that end a selection follow nothing in a browser without composed ranges', async () => {
      const { getComposedRanges } = Selection.prototype;
      Object.assign(Selection.prototype, { getComposedRanges: undefined });
      const { el } = await reporting(article);
      const clicks = clicksOn(linkOf(el));
      await drag(part(el, 'standfirst')!);
      Object.assign(Selection.prototype, { getComposedRanges });
      expect(clicks.length).to.equal(0);
    });

    it('that end a selection follow nothing inside another shadow root either', async () => {
      const host = await fixture(html`<div></div>`);
      const el = document.createElement('bloom-article-card');
      el.article = article;
      host.attachShadow({ mode: 'open' }).append(el);
      await el.updateComplete;
      const clicks = clicksOn(linkOf(el));
      await drag(part(el, 'standfirst')!);
      expect(clicks.length).to.equal(0);
    });

    it('follow the link while text is selected elsewhere', async () => {
      const box = await fixture(html`
        <div>
          <p>别处的文字</p>
          <bloom-article-card .article=${article}></bloom-article-card>
        </div>
      `);
      const el = box.querySelector('bloom-article-card')!;
      const clicks = clicksOn(linkOf(el));
      getSelection()!.selectAllChildren(box.querySelector('p')!);
      click(part(el, 'standfirst')!);
      expect(clicks.length).to.equal(1);
    });

    it('on links and controls inside the card stay theirs', async () => {
      const el = await fixture(html`
        <bloom-article-card>
          <h3 slot="headline"><a class="main" href="#1">六色花开</a></h3>
          <p slot="standfirst">
            <a class="inner" href="#2"><b>专题</b></a>
            <button type="button"><i>收藏</i></button>
            <label>名<input /></label>
            <span role="button" tabindex="0">分享</span>
          </p>
        </bloom-article-card>
      `);
      const clicks = clicksOn(el.querySelector('.main'));
      const inner = clicksOn(el.querySelector('.inner'));
      for (const inside of ['.inner b', 'button i', 'label', 'input', '[role=button]']) {
        click(el.querySelector(inside)!);
      }
      expect(inner.length).to.equal(1);
      expect(clicks.length).to.equal(0);
    });

    it('that the page has answered are left alone', async () => {
      const el = await fixture(html`
        <bloom-article-card>
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
          <p slot="standfirst">近40场活动。</p>
        </bloom-article-card>
      `);
      const clicks = clicksOn(el.querySelector('a'));
      el.querySelector('p')!.addEventListener('click', (event) => {
        event.preventDefault();
      });
      click(el.querySelector('p')!);
      expect(clicks.length).to.equal(0);
    });

    for (const hitArea of ['headline', ' headline ']) {
      it(`beside the headline follow nothing with hit-area="${hitArea}"`, async () => {
        const el = await fixture(
          html`<bloom-article-card hit-area=${hitArea} .article=${article}></bloom-article-card>`,
        );
        const clicks = clicksOn(linkOf(el));
        click(part(el, 'standfirst')!);
        expect(clicks.length).to.equal(0);
        expect(getComputedStyle(part(el, 'card')!).cursor).to.equal('auto');
        linkOf(el).click();
        expect(clicks.length).to.equal(1);
      });
    }

    it('follow the link with a hit-area nobody knows', async () => {
      const el = await fixture(
        html`<bloom-article-card hit-area="nonsense" .article=${article}></bloom-article-card>`,
      );
      const clicks = clicksOn(linkOf(el));
      click(part(el, 'standfirst')!);
      expect(clicks.length).to.equal(1);
    });

    for (const href of ['javascript:void(0)', 'java&#10;script:void(0)', 'data:text/html,x']) {
      it(`do not follow a slotted link to ${href}`, async () => {
        const el = await fixture(html`
          <bloom-article-card>
            <h3 slot="headline"><a href=${href.replace('&#10;', '\n')}>六色花开</a></h3>
            <p slot="standfirst">近40场活动。</p>
          </bloom-article-card>
        `);
        const clicks = clicksOn(el.querySelector('a'));
        click(el.querySelector('p')!);
        expect(clicks.length).to.equal(0);
      });
    }

    it('are promised by the pointer only where they lead somewhere', async () => {
      const cursor = (el: Element): string => getComputedStyle(part(el, 'card')!).cursor;
      expect(cursor((await reporting(article)).el)).to.equal('pointer');
      expect(cursor((await reporting({ ...article, url: '' })).el)).to.equal('auto');
      const el = await fixture(html`
        <bloom-article-card .article=${article}><h3 slot="headline">没有链接</h3></bloom-article-card>
      `);
      expect(cursor(el)).to.equal('auto');
    });
  });

  describe('pictures that cannot be loaded', () => {
    it('leave a fallback, the text, and one bloom-error', async () => {
      const events: BloomErrorEvent[] = [];
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card @bloom-error=${(event: BloomErrorEvent) => events.push(event)}>
          <img slot="media" src=${NO_DOT} alt="夜市" />
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
        </bloom-article-card>
      `);
      await later(() => part(el, 'fallback'));
      expect(events.map(({ path, reason }) => [path, reason])).to.deep.equal([['media', 'image']]);
      expect(shown(el, 'headline')).to.equal('六色花开');
      const { width, height } = part(el, 'media')!.getBoundingClientRect();
      expect(width / height, 'no jump').to.be.closeTo(1.5, 0.02);
      expect(part(el, 'fallback')!.getBoundingClientRect().width).to.equal(width);
      el.requestUpdate();
      await el.updateComplete;
      expect(events.length).to.equal(1);
    });

    for (const loading of ['eager', 'lazy']) {
      it(`come back when their src is mended (${loading})`, async () => {
        const el = await fixture<ArticleCardElement>(html`
          <bloom-article-card
            ><img slot="media" loading=${loading} src=${NO_DOT} alt="夜市"
          /></bloom-article-card>
        `);
        await later(() => part(el, 'fallback'));
        el.querySelector('img')!.src = PICTURE;
        await later(() => !part(el, 'fallback'));
        expect(el.querySelector('img')!.checkVisibility({ visibilityProperty: true })).to.be.true;
      });
    }

    it('had failed before they were slotted', async () => {
      const picture = new Image();
      picture.src = NO_DOT;
      await oneEvent(picture, 'error');
      picture.slot = 'media';
      picture.alt = '夜市';
      const el = await fixture<ArticleCardElement>(html`<bloom-article-card>${picture}</bloom-article-card>`);
      await later(() => part(el, 'fallback'));
      expect(part(el, 'fallback')?.getAttribute('aria-label')).to.equal('夜市');
    });

    it('are not those that wait for their turn, or whose drawing has no size of its own', async () => {
      const drawing = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>';
      const box = await fixture(html`
        <div>
          <bloom-article-card><img slot="media" src=${drawing} alt="" /></bloom-article-card>
          <bloom-article-card><img slot="media" alt="" /></bloom-article-card>
          <div style="height: 20000px"></div>
          <bloom-article-card><img slot="media" loading="lazy" src=${PICTURE} alt="" /></bloom-article-card>
        </div>
      `);
      await later(() => box.querySelector('img')!.complete);
      const again = new Image();
      again.slot = 'media';
      again.src = drawing;
      await again.decode();
      box.querySelector('bloom-article-card')!.replaceChildren(again);
      for (const el of box.querySelectorAll('bloom-article-card')) {
        await settled(el);
        expect(part(el, 'fallback'), el.innerHTML).to.not.exist;
      }
    });

    it('are replaced by another slotted picture', async () => {
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card><img slot="media" src=${NO_DOT} alt="" /></bloom-article-card>
      `);
      await later(() => part(el, 'fallback'));
      const picture = new Image();
      picture.slot = 'media';
      picture.src = DOT;
      await picture.decode();
      el.querySelector('img')!.replaceWith(picture);
      await settled(el);
      await el.updateComplete;
      expect(part(el, 'fallback')).to.not.exist;
    });

    it('of the model leave a fallback with its alt, and come back with the next article', async () => {
      const media = [{ ...article.media![0]!, src: NO_PICTURE }];
      const { el, events } = await reporting({ ...article, media });
      await later(() => part(el, 'fallback'));
      expect(part(el, 'fallback')?.getAttribute('aria-label')).to.equal('志愿者走过夜市');
      expect(events.map(({ path, reason }) => [path, reason])).to.deep.equal([['media', 'image']]);
      el.article = article;
      await later(() => !part(el, 'fallback') && el.shadowRoot!.querySelector('img')!.naturalWidth > 0);
      expect(part(el, 'fallback')).to.not.exist;
    });

    it('stay a fallback when the same article comes again', async () => {
      const media = [{ ...article.media![0]!, src: NO_PICTURE }];
      const { el, events } = await reporting({ ...article, media });
      await later(() => part(el, 'fallback'));
      el.article = { ...article, media, headline: '更新的标题' };
      await el.updateComplete;
      await aTimeout(0);
      expect(part(el, 'fallback')).to.exist;
      expect(events.length).to.equal(1);
    });

    it('stay a fallback when they are slotted and the article changes', async () => {
      const el = await fixture<ArticleCardElement>(html`
        <bloom-article-card .article=${plain}><img slot="media" src=${NO_DOT} alt="" /></bloom-article-card>
      `);
      await later(() => part(el, 'fallback'));
      el.article = { ...article, headline: '更新的标题' };
      await el.updateComplete;
      expect(part(el, 'fallback')).to.exist;
    });

    it('are no news to an article without a picture', async () => {
      const media = [{ ...article.media![0]!, src: NO_PICTURE }];
      const { el, events } = await reporting({ ...article, media });
      await later(() => part(el, 'fallback'));
      el.article = { ...plain, url: 'javascript:1' };
      await settled(el);
      expect(part(el, 'fallback')).to.not.exist;
      expect(events.length).to.equal(2);
      expect(events.at(-1)?.issues.map(({ path }) => path)).to.deep.equal(['url']);
    });
  });

  describe('events', () => {
    const unsafe = 'javascript:void(0)';
    for (const [path, input] of [
      ['url', { ...article, url: unsafe }],
      ['media.0.src', { ...article, media: [{ ...article.media![0]!, src: unsafe }] }],
      [
        'media.0.sources.0.src',
        { ...article, media: [{ ...article.media![0]!, sources: [{ src: unsafe, width: 400 }] }] },
      ],
    ] as const) {
      it(`tell of an unsafe ${path}, which is left out`, async () => {
        const { el, events } = await reporting(input);
        expect(events.length).to.equal(1);
        expect(events[0]?.issues.map((issue) => [issue.path, issue.reason])).to.deep.equal([
          [path, 'address'],
        ]);
        expect(el.shadowRoot!.innerHTML).not.to.contain('javascript:');
        expect(shown(el, 'headline')).to.equal('六色花开，邻里相助');
        if (path === 'url') expect(el.shadowRoot!.querySelector('a')).to.not.exist;
      });
    }

    it('bubble to the document, out of shadow roots, in the reader’s language', async () => {
      const events: BloomErrorEvent[] = [];
      const listen = (event: Event): void => void events.push(event as BloomErrorEvent);
      document.addEventListener('bloom-error', listen);
      const host = await fixture(html`<div lang="en"></div>`);
      const el = document.createElement('bloom-article-card');
      el.article = { ...article, url: unsafe };
      host.attachShadow({ mode: 'open' }).append(el);
      await el.updateComplete;
      document.removeEventListener('bloom-error', listen);
      expect(events.map(({ message }) => message)).to.deep.equal([
        'url: is not a safe address and was left out',
      ]);
    });

    it('are not repeated by an update that has nothing to do with them', async () => {
      const { el, events } = await reporting({ ...article, url: unsafe });
      el.layout = 'hero';
      await el.updateComplete;
      el.setAttribute('lang', 'en');
      await settled(el);
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      await settled(el);
      el.article = { ...article, url: unsafe, headline: '更新的标题' };
      await el.updateComplete;
      expect(events.length).to.equal(1);
    });

    it('tell of missing credits, because nobody then answers for the text', async () => {
      const rest = { ...article, credits: undefined };
      const { el, events } = await reporting(rest);
      expect(events.map(({ path, reason }) => [path, reason])).to.deep.equal([['credits', 'missing']]);
      expect(shown(el, 'headline')).to.equal('六色花开，邻里相助');
    });

    it('tell of a missing headline, unless one is slotted', async () => {
      const rest: unknown = { ...article, headline: undefined };
      const { events } = await reporting(rest);
      expect(events.map(({ path, reason }) => [path, reason])).to.deep.equal([['headline', 'missing']]);
      const none: Event[] = [];
      await fixture(html`
        <bloom-article-card .article=${rest as Article} @bloom-error=${(event: Event) => none.push(event)}>
          <h3 slot="headline"><a href="#1">六色花开</a></h3>
        </bloom-article-card>
      `);
      expect(none.length).to.equal(0);
    });

    for (const [wrong, path, input] of [
      ['a text', 'article', 'text'],
      ['a number', 'article', 5],
      ['a list', 'article', []],
      ['a headline that is a number', 'headline', { ...article, headline: 7 }],
      ['only a headline that is a number', 'headline', { headline: 7 }],
      ['credits that are a text', 'credits', { ...article, credits: 'x' }],
      ['a credit that is nothing', 'credits.0', { ...article, credits: [null] }],
      [
        'parties that are nothing',
        'credits.0.parties',
        { ...article, credits: [{ role: 'author', parties: null }] },
      ],
      ['media that are no list', 'media', { ...article, media: {} }],
      ['a source that is a text', 'source', { ...article, source: 'x' }],
      ['a date that is none', 'publishedAt', { ...article, publishedAt: 'yesterday' }],
      ['an address that is a number', 'url', { ...article, url: 5 }],
    ] as const) {
      it(`tell once of an article that is or has ${wrong}; what can be shown is shown`, async () => {
        const { el, events } = await reporting(input);
        expect(events.length).to.equal(1);
        expect(events[0]?.path).to.equal(path);
        const paths = events[0]?.issues.map((issue) => issue.path);
        expect(paths).to.deep.equal([...new Set(paths)]);
        if (typeof input === 'object' && 'summary' in input) {
          expect(shown(el, 'standfirst')).to.equal('霞光社区六支志愿队一年开展近40场活动。');
          if (path !== 'headline') expect(shown(el, 'headline')).to.equal('六色花开，邻里相助');
        }
      });
    }
  });
});
