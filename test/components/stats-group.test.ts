import './told.js';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { StatsCounterElement } from '../../src/components/stats-counter/stats-counter-element.js';
import type { StatsGroupElement } from '../../src/components/stats-group/stats-group-element.js';
import { tableOf } from '../../src/components/stats-group/table.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Statistic } from '../../src/models/statistic.js';
import '../../src/define/bloom-stats-counter.js';
import '../../src/define/bloom-stats-group.js';
import { frameOf, overlayOf } from './frame.js';

const statistics: readonly Statistic[] = [
  {
    schemaVersion: '1',
    id: 'activities',
    label: { 'zh-Hans': '每年开展活动', en: 'activities a year' },
    quantity: { value: 40, qualifier: 'nearly', unit: '场', unitKind: 'events', literal: '近40场' },
    measure: 'per-year',
    period: { label: '近年来' },
    asOf: '2024-09-10',
    source: {
      party: { kind: 'organization', name: '岳塘新闻网' },
      relation: 'original',
      url: 'https://news.example/',
    },
    note: '演示',
  },
  {
    schemaVersion: '1',
    id: 'volunteers',
    label: '志愿者队伍',
    from: { value: 200, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '200多人' },
    quantity: { value: 1500, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '1500余人' },
    measure: 'current',
  },
];

const two = html`
  <bloom-stats-counter><span slot="label">每年开展活动</span>近40场</bloom-stats-counter>
  <bloom-stats-counter><span slot="label">每年服务群众</span>3000余人次</bloom-stats-counter>
`;
const group = (content: unknown = two): TemplateResult =>
  html`<bloom-stats-group label="六色花一年">${content}</bloom-stats-group>`;
const make = (content?: unknown): Promise<StatsGroupElement> => fixture<StatsGroupElement>(group(content));

const part = (el: StatsGroupElement, name: string): HTMLElement => {
  const found = el.renderRoot.querySelector<HTMLElement>(`[part=${name}]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const counters = (el: Element): StatsCounterElement[] => [...el.querySelectorAll('bloom-stats-counter')];
const clock = (el: StatsCounterElement): Animation | undefined => overlayOf(el)?.getAnimations()[0];
const text = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const roles = (el: Element): unknown[] => counters(el).map((counter) => counter.getAttribute('role'));

async function frames(count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}

/** Scrolls a group that lay below the fold into view, and waits until its counters count. */
async function comeIntoView(box: Element): Promise<void> {
  await frames();
  const [first] = counters(box);
  if (!first) throw new Error('no counter');
  const started = oneEvent(first, 'bloom-count-started');
  first.scrollIntoView();
  await started;
  await Promise.resolve();
}

/** Presses the button while a stand-in takes what is written to the clipboard, or refuses it. */
async function copy(el: StatsGroupElement, allow = true): Promise<string | undefined> {
  let copied: string | undefined;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (given: string) => {
        await Promise.resolve();
        if (!allow) throw new Error('not allowed');
        copied = given;
      },
    },
  });
  part(el, 'copy').click();
  await frames();
  Reflect.deleteProperty(navigator, 'clipboard');
  return copied;
}

const table = async (content: unknown, lang = 'zh-Hans'): Promise<string[][]> => {
  const el = await make(content);
  el.lang = lang;
  await frames();
  return ((await copy(el)) ?? '').split('\n').map((line) => line.split('\t'));
};

describe('<bloom-stats-group>', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  describe('without script', () => {
    it('has its counters in the page, in their order', async () => {
      const el = await make();
      expect(text(el)).to.equal('每年开展活动近40场 每年服务群众3000余人次');
    });
  });

  describe('counting', () => {
    const below = (content: unknown): TemplateResult =>
      html`<div>
        <div style="height: 3000px"></div>
        ${content}
      </div>`;

    it('lets those that come into view together set out one after the other and end together', async () => {
      const box = await fixture(below(group()));
      await comeIntoView(box);
      const timings = counters(box).map((counter) => clock(counter)?.effect?.getComputedTiming());
      expect(timings.map((timing) => timing?.delay)).to.deep.equal([0, 90]);
      for (const timing of timings) expect(timing?.endTime).to.be.closeTo(1200, 0.001);
    });

    it('shows the beginning, not the end, to who waits for a later one', async () => {
      const box = await fixture(below(group()));
      await comeIntoView(box);
      const last = counters(box)[1];
      expect(frameOf(last!)).to.match(/^\d{1,3}余人次$/);
    });

    it('leaves no more to wait than half of the time', async () => {
      const box = await fixture(
        below(html`<div style="--bloom-stats-counter-duration: 100ms">${group()}</div>`),
      );
      await comeIntoView(box);
      const timing = counters(box).map((counter) => clock(counter)?.effect?.getComputedTiming());
      expect(timing.map((one) => [one?.delay, one?.endTime])).to.deep.equal([
        [0, 100],
        [50, 100],
      ]);
    });

    it('counts the numbers of a model, too', async () => {
      const box = await fixture(
        below(html`<bloom-stats-group .statistics=${statistics}></bloom-stats-group>`),
      );
      const el = box.querySelector('bloom-stats-group') as StatsGroupElement;
      await frames();
      const [first, second] = [...el.renderRoot.querySelectorAll('bloom-stats-counter')];
      if (!first || !second) throw new Error('no counters');
      const started = oneEvent(second, 'bloom-count-started');
      el.scrollIntoView();
      await started;
      expect(clock(first)?.effect?.getComputedTiming().endTime).to.equal(1200);
      expect(clock(second)?.effect?.getComputedTiming().delay).to.equal(90);
    });

    it('starts nothing that was in view from the beginning', async () => {
      const el = await make();
      await frames();
      expect(counters(el).map(clock)).to.deep.equal([undefined, undefined]);
    });

    it('asks nobody to count by hand', async () => {
      const box = await fixture(
        below(group(html`<bloom-stats-counter trigger="manual">15起</bloom-stats-counter>${two}`)),
      );
      await frames();
      const [manual, next] = counters(box);
      if (!manual || !next) throw new Error('no counters');
      const started = oneEvent(next, 'bloom-count-started');
      next.scrollIntoView();
      await started;
      expect(clock(manual)).to.equal(undefined);
    });

    it('lets a counter that has no group count by itself, and asks first', async () => {
      const box = await fixture(below(html`<div>${two}</div>`));
      const asked: EventTarget[] = [];
      box.addEventListener('bloom-count-requested', (event) => asked.push(event.target as EventTarget));
      await comeIntoView(box);
      expect(asked).to.deep.equal(counters(box));
      expect(counters(box).map((counter) => clock(counter)?.effect?.getComputedTiming().delay)).to.deep.equal(
        [0, 0],
      );
    });
  });

  describe('accessibility', () => {
    it('is a list with a name, each counter an item in which the label comes before the number', async () => {
      const el = await make();
      await frames();
      expect(part(el, 'list').getAttribute('role')).to.equal('list');
      expect(part(el, 'list').getAttribute('aria-label')).to.equal('六色花一年');
      expect(roles(el)).to.deep.equal(['listitem', 'listitem']);
      const slots = [...(counters(el)[0]?.renderRoot.querySelectorAll('slot') ?? [])].map(({ name }) => name);
      expect(slots.slice(0, 2)).to.deep.equal(['label', '']);
    });

    it('makes no list of one, nor of what is a list already', async () => {
      for (const content of [
        html`<bloom-stats-counter>15起</bloom-stats-counter>`,
        html`<ul>
          <li><bloom-stats-counter>15起</bloom-stats-counter></li>
          <li><bloom-stats-counter>近40场</bloom-stats-counter></li>
        </ul>`,
      ]) {
        const el = await make(content);
        await frames();
        expect(part(el, 'list').getAttribute('role')).to.equal(null);
        expect(roles(el).every((role) => role === null)).to.equal(true);
        await expect(el).to.be.accessible();
      }
    });

    it('takes the role back from a counter that leaves, and from all that are left behind', async () => {
      const el = await make();
      await frames();
      const [first, second] = counters(el);
      first?.remove();
      await frames();
      expect([first?.getAttribute('role'), second?.getAttribute('role')]).to.deep.equal([null, null]);
      if (first) el.append(first);
      await frames();
      expect(roles(el)).to.deep.equal(['listitem', 'listitem']);
      el.remove();
      expect(roles(el)).to.deep.equal([null, null]);
    });

    it('has a heading of the level that the page says, or a text that is none, or the page’s own', async () => {
      for (const [given, level] of [
        ['2', '2'],
        [' 4 ', '4'],
        ['9', '2'],
        ['', '2'],
      ] as const) {
        const el = await fixture<StatsGroupElement>(
          html`<bloom-stats-group label="数字" heading-level=${given}>${two}</bloom-stats-group>`,
        );
        expect(part(el, 'heading').localName).to.equal(`h${level}`);
      }
      const none = await fixture<StatsGroupElement>(
        html`<bloom-stats-group label="数字" heading-level="none">${two}</bloom-stats-group>`,
      );
      expect(part(none, 'heading').localName).to.equal('div');
      expect(part(none, 'list').getAttribute('aria-label')).to.equal('数字');
      const own = await make(
        html`<h2 slot="label">页面的标题</h2>
          ${two}`,
      );
      await frames();
      expect(part(own, 'list').getAttribute('aria-label')).to.equal('页面的标题');
      expect(roles(own)).to.deep.equal(['listitem', 'listitem']);
    });

    for (const [scheme, style] of [
      ['light', 'color-scheme: light; background: #fff; color: #1f1d1b'],
      ['dark', 'color-scheme: dark; background: #1b1b1f; color: #e8e6e3'],
    ] as const) {
      it(`passes axe in ${scheme}, with slotted counters and with a model`, async () => {
        const box = await fixture(
          html`<div style=${style}>
            ${group()}<bloom-stats-group label="模型" .statistics=${statistics}></bloom-stats-group
            ><bloom-stats-group label="空"></bloom-stats-group>
          </div>`,
        );
        await frames();
        await expect(box).to.be.accessible();
      });
    }

    it('has a button that is large enough for a finger, and larger in elder-friendly mode', async () => {
      document.documentElement.setAttribute('data-bloom-elder', '');
      const el = await make();
      await frames();
      expect(part(el, 'copy').getBoundingClientRect().height).to.be.at.least(60);
      document.documentElement.removeAttribute('data-bloom-elder');
      await frames();
      expect(part(el, 'copy').getBoundingClientRect().height).to.be.at.least(24);
    });
  });

  it('hides a counter that the page hides', async () => {
    const el = await fixture<StatsGroupElement>(html`
      <bloom-stats-group>
        <bloom-stats-counter>近40场</bloom-stats-counter>
        <bloom-stats-counter hidden>3000余人次</bloom-stats-counter>
      </bloom-stats-group>
    `);
    const heights = [...el.querySelectorAll('bloom-stats-counter')].map(
      (counter) => counter.offsetHeight > 0,
    );
    expect(heights).to.deep.equal([true, false]);
  });

  describe('copy as table', () => {
    it('gives slotted counters with qualifier, unit, as-of, source and note', async () => {
      const rows = await table(html`
        <bloom-stats-counter><span slot="label">每年服务群众</span>3000余人次</bloom-stats-counter>
        <bloom-stats-counter label="文化活动"
          >10余场次<span slot="note">今年以来</span><span slot="as-of">截至2024年9月10日</span
          ><span slot="source"
            >来源：<a href="https://news.example/a">岳塘新闻网</a></span
          ></bloom-stats-counter
        >
        <bloom-stats-counter label="志愿者队伍">200多人→1500余人</bloom-stats-counter>
        <bloom-stats-counter label="属性" value="15" unit="起"></bloom-stats-counter>
        <bloom-stats-counter label="区间">200–1500人</bloom-stats-counter>
        <bloom-stats-counter label="物资">40盒</bloom-stats-counter>
        <bloom-stats-counter></bloom-stats-counter>
      `);
      expect(rows).to.deep.equal([
        ['项目', '原文数字', '限定', '数值', '单位', '口径', '截至', '来源', '备注'],
        ['每年服务群众', '3000余人次', '超过', '3000', '人次', '', '', '', ''],
        [
          '文化活动',
          '10余场次',
          '超过',
          '10',
          '场次',
          '',
          '截至2024年9月10日',
          '来源：岳塘新闻网 https://news.example/a',
          '今年以来',
        ],
        ['志愿者队伍', '200多人→1500余人', '超过', '1500', '人', '', '', '', ''],
        ['属性', '15起', '确数', '15', '起', '', '', '', ''],
        ['区间', '200–1500人', '区间', '200–1500', '人', '', '', '', ''],
        ['物资', '40盒', '', '', '', '', '', '', ''],
      ]);
    });

    it('gives a model with measure, period, as-of and source', async () => {
      const el = await fixture<StatsGroupElement>(
        html`<bloom-stats-group .statistics=${statistics}></bloom-stats-group>`,
      );
      await frames();
      expect((await copy(el))?.split('\n').slice(1)).to.deep.equal([
        '每年开展活动\t近40场\t接近\t40\t场\t每年 近年来\t2024年9月10日\t岳塘新闻网 https://news.example/\t演示',
        '志愿者队伍\t200多人→1500余人\t超过\t1500\t人\t现有\t\t\t',
      ]);
    });

    it('speaks the language of the page', async () => {
      const [head, row] = await table(
        html`<bloom-stats-counter label="People">over 3,000 people</bloom-stats-counter>`,
        'en',
      );
      expect(head?.slice(0, 3)).to.deep.equal(['Item', 'As printed', 'Qualifier']);
      expect(row?.slice(0, 5)).to.deep.equal(['People', 'over 3,000 people', 'over', '3000', 'people']);
    });

    it('keeps each text in its cell, and makes no formula of it', async () => {
      const rows = await table(html`
        <bloom-stats-counter label=${'a\tb\nc'}>=1+1</bloom-stats-counter>
        <bloom-stats-counter label="@SUM(A1)">+8</bloom-stats-counter>
        <bloom-stats-counter label="＝1">-8</bloom-stats-counter>
      `);
      expect(rows.slice(1).map(([label, number]) => [label, number])).to.deep.equal([
        ['a b c', "'=1+1"],
        ["'@SUM(A1)", "'+8"],
        ["'＝1", "'-8"],
      ]);
    });

    it('says that it copied only if it did, and forgets it when the numbers change', async () => {
      const el = await make();
      await copy(el);
      expect(text(part(el, 'status'))).to.equal('已复制，可粘贴到表格里');
      el.append(document.createElement('bloom-stats-counter'));
      await frames();
      expect(text(part(el, 'status'))).to.equal('已复制，可粘贴到表格里');
      el.querySelector('bloom-stats-counter:last-child')?.append('15起');
      el.requestUpdate();
      await frames();
      expect(text(part(el, 'status'))).to.equal('');
    });

    it('says so where it could not, and selects the text', async () => {
      const el = await make();
      const { execCommand } = document;
      document.execCommand = () => false;
      await copy(el, false);
      document.execCommand = execCommand;
      expect(text(part(el, 'status'))).to.equal('未能复制，请选中文字后手动复制');
      expect(getSelection()?.toString()).to.contain('3000余人次');
    });

    it('reads counters that no script has reached', () => {
      const counter = document.createElement('div');
      counter.setAttribute('label', '属性');
      counter.setAttribute('value', '3000');
      counter.setAttribute('qualifier', 'over');
      counter.setAttribute('unit', '人次');
      const page = { tag: 'zh-Hans', locale: 'zh-Hans', lang: undefined, base: undefined } as const;
      expect(tableOf([counter], page).split('\n')[1]).to.equal('属性\t3000余人次\t超过\t3000\t人次\t\t\t\t');
    });
  });

  describe('properties', () => {
    it('shows statistics where no counter is slotted, and slotted ones before them', async () => {
      const el = await fixture<StatsGroupElement>(html`<bloom-stats-group> </bloom-stats-group>`);
      expect(el.renderRoot.querySelector('[part=copy], [part=list]')).to.equal(null);
      el.statistics = statistics;
      await frames();
      const shown = [...el.renderRoot.querySelectorAll('bloom-stats-counter')];
      expect(shown.map((one) => text(one.renderRoot.querySelector('.final') ?? el))).to.deep.equal([
        '近40场',
        '200多人→1500余人',
      ]);
      expect(shown.map((one) => one.getAttribute('role'))).to.deep.equal(['listitem', 'listitem']);
      el.append(document.createElement('bloom-stats-counter'));
      await frames();
      expect(el.renderRoot.querySelector('bloom-stats-counter')).to.equal(null);
    });

    for (const [given, issues, shown] of [
      ['很多', [['statistics', 'shape']], 0],
      [{}, [['statistics', 'shape']], 0],
      [
        [statistics[0], null, '3000余人次'],
        [
          ['statistics.1', 'shape'],
          ['statistics.2', 'shape'],
        ],
        1,
      ],
    ] as const) {
      it(`shows what it can of ${JSON.stringify(given).slice(0, 20)} and reports the rest once`, async () => {
        const errors: BloomErrorEvent[] = [];
        const hear = (event: BloomErrorEvent): unknown => errors.push(event);
        document.addEventListener('bloom-error', hear);
        const el = await fixture<StatsGroupElement>(
          html`<bloom-stats-group .statistics=${given}></bloom-stats-group>`,
        );
        await frames();
        document.removeEventListener('bloom-error', hear);
        expect(errors.map((error) => error.issues.map(({ path, reason }) => [path, reason]))).to.deep.equal([
          issues,
        ]);
        expect(el.renderRoot.querySelectorAll('bloom-stats-counter')).to.have.lengthOf(shown);
      });
    }

    it('changes nothing in an update that changes nothing', async () => {
      const el = await make();
      await frames();
      const changes: MutationRecord[] = [];
      const watch = new MutationObserver((found) => changes.push(...found));
      const what = { subtree: true, childList: true, characterData: true, attributes: true };
      watch.observe(el.renderRoot, what);
      watch.observe(el, what);
      el.requestUpdate();
      await el.updateComplete;
      changes.push(...watch.takeRecords());
      expect(changes).to.deep.equal([]);
    });
  });

  describe('layout', () => {
    const columns = (el: StatsGroupElement): number =>
      getComputedStyle(part(el, 'list')).gridTemplateColumns.split(' ').length;

    it('has as many columns as its place has room for, whatever the page is wide', async () => {
      for (const [width, count] of [
        ['320px', 1],
        ['480px', 2],
        ['700px', 3],
      ] as const) {
        const box = await fixture(html`<div style="width: ${width}; font-size: 16px">${group()}</div>`);
        const el = box.querySelector('bloom-stats-group') as StatsGroupElement;
        expect(columns(el)).to.equal(count);
        expect(part(el, 'group').scrollWidth).to.be.at.most(parseInt(width, 10));
      }
    });

    it('has the parts it promises', async () => {
      const el = await make();
      const parts = [...el.renderRoot.querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
      expect(parts).to.deep.equal(['group', 'heading', 'list', 'copy', 'status']);
    });
  });
});
