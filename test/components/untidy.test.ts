// What editors, page builders and hasty hands leave in an element: nothing that could be read before may vanish, and each
// thing that is out of place is told (guest.md, G13).
import './told.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { parsed } from '../parsed.js';

/** Each element with a slot that it has, and with content of its own; whether text in no slot has a place of its own. */
const ELEMENTS = [
  {
    tag: 'bloom-article-card',
    slot: 'standfirst',
    own: '<h3 slot="headline"><a href="#1">六色花开</a></h3>',
  },
  { tag: 'bloom-copyright-footer', slot: 'notice', own: '<span slot="credit">责编：郭璇</span>' },
  { tag: 'bloom-stats-counter', slot: 'label', own: '近40场', hasDefault: true },
  {
    tag: 'bloom-stats-group',
    slot: 'label',
    own: '<bloom-stats-counter>近40场</bloom-stats-counter>',
    hasDefault: true,
  },
  { tag: 'bloom-team-badge', slot: 'emblem', own: '映山红', hasDefault: true },
  {
    tag: 'bloom-team-roster',
    slot: 'label',
    own: '<bloom-team-badge>映山红</bloom-team-badge>',
    hasDefault: true,
  },
  {
    tag: 'bloom-article-list',
    slot: 'label',
    own: '<ul><li><a href="#1">六色花开</a></li></ul>',
    hasDefault: true,
  },
  {
    tag: 'bloom-share-bar',
    slot: undefined,
    own: '<ul><li><a href="#1">微博</a></li></ul>',
    hasDefault: true,
  },
  { tag: 'bloom-app-card', slot: 'name', own: '<a data-platform="ios" href="#1">iOS</a>', hasDefault: true },
] as const;

/** An element as a page has it when the script arrives, and what it tells. */
async function placed(markup: string): Promise<{ el: LitElement; told: string[] }> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: 400px"></div>`);
  const told: string[] = [];
  box.addEventListener('bloom-error', ({ issues, target }) => {
    if (target === box.firstElementChild) told.push(...issues.map(({ message }) => message));
  });
  box.append(...parsed(markup).childNodes);
  for (const el of box.querySelectorAll<LitElement>('*')) await el.updateComplete;
  return { el: box.firstElementChild as LitElement, told };
}

/** Whether a text of the light tree is seen: it has a box, also where it was folded away and is opened. */
function isSeen(el: Element, text: string): boolean {
  for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = true;
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.nodeValue!.includes(text)) continue;
    const range = new Range();
    range.selectNodeContents(walker.currentNode);
    const { width, height } = range.getBoundingClientRect();
    return width > 0 && height > 0;
  }
  return false;
}

const WORDS = '夜市旁的巡逻';

describe('untidy content', () => {
  for (const { tag, slot, own, ...rest } of ELEMENTS) {
    const hasDefault = 'hasDefault' in rest;
    const around = (untidy: string): Promise<{ el: LitElement; told: string[] }> =>
      placed(`<${tag} app-name="掌上霞光">${own}${untidy}</${tag}>`);

    describe(`in <${tag}>`, () => {
      for (const [kind, untidy] of Object.entries({
        'bare text': WORDS,
        'a paragraph in no slot': `<p>${WORDS}</p>`,
        'an empty slot name': `<p slot="">${WORDS}</p>`,
        'a heading in no slot': `<h3><a href="/1">${WORDS}</a></h3>`,
        'a table in no slot': `<table><tr><td>${WORDS}</td></tr></table>`,
      }))
        it(`${kind} is shown${hasDefault ? '' : ', and told'}`, async () => {
          const { el, told } = await around(untidy);
          expect(isSeen(el, WORDS)).to.equal(true);
          if (!hasDefault) expect(told.join()).to.equal('slot: 有内容没有写明插槽，内容已显示在最后');
        });

      it('a slot of another name is shown, and told', async () => {
        const { el, told } = await around(`<p slot="nowhere-at-all">${WORDS}</p>`);
        expect(isSeen(el, WORDS)).to.equal(true);
        expect(told).to.deep.equal(['nowhere-at-all: 没有名为 “nowhere-at-all” 的插槽，内容已显示在最后']);
      });

      it('what shows nothing is no content', async () => {
        const nothing =
          '<br><p></p><p> <br></p><noscript>x</noscript><template>x</template><style>y {}</style><!-- z -->';
        const { told } = await around(nothing);
        expect(told).to.deep.equal([]);
      });

      if (!slot) return;
      const wrong = slot.slice(0, -2) + slot.at(-1)! + slot.at(-2)!;
      it(`${wrong} is shown, and told with the name that was meant`, async () => {
        const { el, told } = await around(`<p slot="${wrong}">${WORDS}</p>`);
        expect(isSeen(el, WORDS)).to.equal(true);
        expect(told).to.deep.equal([
          `${wrong}: 没有名为 “${wrong}” 的插槽，是不是要写 ${slot}？内容已显示在最后`,
        ]);
      });

      for (const [open, close] of [
        ['<p>', '</p>'],
        ['<font>', '</font>'],
        ['<div><div>', '</div></div>'],
      ] as const)
        it(`a part that an editor wrapped in ${open} is that part`, async () => {
          const { el, told } = await around(`${open}<span slot="${slot}">${WORDS}</span>${close}`);
          const wrapper = el.lastElementChild!;
          expect(wrapper.assignedSlot?.name).to.equal(slot);
          expect(isSeen(el, WORDS)).to.equal(true);
          expect(told).to.deep.equal([]);
          el.remove();
          expect(wrapper.hasAttribute('slot'), 'when the element leaves').to.equal(false);
        });

      it('several parts that an editor wrapped together are shown', async () => {
        const { el } = await around(`<p><b slot="${slot}">${WORDS}</b> <i slot="note">近40场活动</i></p>`);
        expect([isSeen(el, WORDS), isSeen(el, '近40场活动')]).to.deep.equal([true, true]);
      });
    });
  }

  it('a picture that an editor wrapped is the picture of the card', async () => {
    const { el, told } = await placed(
      `<bloom-article-card><p><img slot="media" src="/demo/images/patrol.svg" alt=""></p><h3 slot="headline">六色花开</h3></bloom-article-card>`,
    );
    expect(el.querySelector('p')!.assignedSlot?.name).to.equal('media');
    expect(told).to.deep.equal([]);
  });

  it('a slot whose name is markup is a name and nothing else', async () => {
    const { el } = await placed(
      `<bloom-article-card><p slot="x&quot; onclick=&quot;alert(1)">${WORDS}</p></bloom-article-card>`,
    );
    expect(isSeen(el, WORDS)).to.equal(true);
    const attributes = [...el.shadowRoot!.querySelectorAll('slot')].flatMap((slot) =>
      slot.getAttributeNames(),
    );
    expect(attributes).to.deep.equal(['name']);
  });

  it('comes and goes with the page', async () => {
    const { el } = await placed('<bloom-article-card><h3 slot="headline">六色花开</h3></bloom-article-card>');
    el.append('夜市旁的巡逻');
    await Promise.resolve();
    await el.updateComplete;
    expect(isSeen(el, WORDS)).to.equal(true);
  });
});

describe('a headline', () => {
  const levels = (el: Element): string[] =>
    [...el.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName);

  for (const [kind, headline] of Object.entries({
    'a link': '<a slot="headline" href="/1">六色花开</a>',
    'a span': '<span slot="headline">六色花开</span>',
    'a wrapped link': '<p><a slot="headline" href="/1">六色花开</a></p>',
  }))
    it(`that is ${kind} stands in a heading of the level that the page wants`, async () => {
      const { el } = await placed(`<bloom-article-card>${headline}</bloom-article-card>`);
      expect(levels(el)).to.deep.equal(['h3']);
      el.setAttribute('heading-level', '2');
      await el.updateComplete;
      expect(levels(el)).to.deep.equal(['h2']);
      el.setAttribute('heading-level', 'none');
      await el.updateComplete;
      expect(levels(el)).to.deep.equal([]);
      expect(isSeen(el, '六色花开')).to.equal(true);
    });

  for (const headline of [
    '<h4 slot="headline"><a href="/1">六色花开</a></h4>',
    '<div slot="headline"><h4>六色花开</h4></div>',
    '<div slot="headline" role="heading" aria-level="4">六色花开</div>',
  ])
    it(`that is or holds one stays as it is: ${headline}`, async () => {
      const { el } = await placed(`<bloom-article-card>${headline}</bloom-article-card>`);
      expect(levels(el)).to.deep.equal([]);
    });
});

describe('a value that is none of the choices', () => {
  for (const [tag, name, sentence] of [
    ['bloom-article-card', 'layout', '“heros” 不是可选值，可选：auto、stack、row、compact、hero'],
    ['bloom-article-card', 'time', '“heros” 不是可选值，可选：auto、absolute、relative'],
    [
      'bloom-article-card',
      'state',
      '“heros” 不是可选值，可选：published、new、updated、corrected、withdrawn',
    ],
    ['bloom-article-card', 'live', '“heros” 不是可选值，可选：upcoming、live、ended'],
    ['bloom-article-card', 'loading', '“heros” 不是可选值，可选：lazy、eager'],
    ['bloom-article-card', 'hit-area', '“heros” 不是可选值，可选：card、headline'],
    ['bloom-article-card', 'heading-level', '“heros” 不是可选值，可选：3、2、4、5、6、none'],
    ['bloom-article-list', 'layout', '“heros” 不是可选值，可选：headlines、cards、ranked'],
    ['bloom-article-list', 'heading-level', '“heros” 不是可选值，可选：2、3、4、5、6、none'],
    ['bloom-team-roster', 'layout', '“heros” 不是可选值，可选：grid、stack、inline'],
    ['bloom-team-roster', 'heading-level', '“heros” 不是可选值，可选：2、3、4、5、6、none'],
    ['bloom-team-badge', 'variant', '“heros” 不是可选值，可选：soft、solid、outline、emblem'],
    [
      'bloom-team-badge',
      'motif',
      '“heros” 不是可选值，可选：azalea、carnation、sunflower、clivia、violet、dandelion',
    ],
    ['bloom-stats-counter', 'trigger', '“heros” 不是可选值，可选：visible、load、manual'],
    ['bloom-stats-counter', 'notation', '“heros” 不是可选值，可选：plain、wan'],
    ['bloom-stats-group', 'heading-level', '“heros” 不是可选值，可选：2、3、4、5、6、none'],
    ['bloom-copyright-footer', 'permission', '“heros” 不是可选值，可选：unknown、required、free、forbidden'],
    ['bloom-share-bar', 'targets', '“heros” 不是可选值，可选：native、copy、wechat、weibo、qq、qzone、mail'],
  ] as const)
    it(`of ${name} of <${tag}> is told with the choices`, async () => {
      const { told } = await placed(`<${tag} ${name}="heros">映山红</${tag}>`);
      expect(told).to.include(`${name}: ${sentence}`);
    });

  it('is told in the language of the page', async () => {
    const { told } = await placed('<bloom-article-card lang="en" layout="heros"></bloom-article-card>');
    expect(told).to.include('layout: “heros” is not one of the choices: auto, stack, row, compact, hero');
  });
});

describe('data handed over as the text of an attribute', () => {
  for (const [tag, name] of [
    ['bloom-article-card', 'article'],
    ['bloom-article-list', 'articles'],
    ['bloom-copyright-footer', 'article'],
    ['bloom-copyright-footer', 'rights'],
    ['bloom-share-bar', 'article'],
    ['bloom-stats-counter', 'statistic'],
    ['bloom-stats-group', 'statistics'],
    ['bloom-team-badge', 'team'],
    ['bloom-team-roster', 'teams'],
  ] as const)
    it(`is told for ${name} of <${tag}>, with what to do instead`, async () => {
      const { told } = await placed(`<${tag} ${name}="[object Object]">映山红</${tag}>`);
      expect(told).to.include(`${name}: 数据要用 JavaScript 赋给元素的同名属性，不能写在 HTML 标签里`);
    });
});
