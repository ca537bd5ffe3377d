import './told.js';
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { StatsCounterElement } from '../../src/components/stats-counter/stats-counter-element.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Statistic } from '../../src/models/statistic.js';
import '../../src/define/bloom-stats-counter.js';
import { frameOf, numeralOf, overlayOf, written } from './frame.js';
import { nodesIn } from './in-slot.js';

const EVENTS = ['bloom-count-started', 'bloom-count-finished', 'bloom-count-canceled', 'bloom-error'];

const near40: Statistic = {
  schemaVersion: '1',
  id: 'activities',
  label: { 'zh-CN': '年均活动', 'zh-TW': '年均活動', en: 'Activities a year' },
  quantity: { value: 40, qualifier: 'nearly', unit: '场', unitKind: 'events' },
  measure: 'per-year',
};
const growth: Statistic = {
  schemaVersion: '1',
  id: 'volunteers',
  label: '志愿者',
  from: { value: 200, qualifier: 'over', unit: '人', unitKind: 'persons' },
  quantity: { value: 1500, qualifier: 'over', unit: '人', unitKind: 'persons' },
  measure: 'current',
};

const part = (el: StatsCounterElement, selector: string): HTMLElement => {
  const found = el.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const overlay = (el: StatsCounterElement): HTMLElement => part(el, '[part=motion]');
const clock = (el: StatsCounterElement): Animation | undefined => overlayOf(el)?.getAnimations()[0];
/** The number of the model or of attributes; `''` where the page slotted one, or where there is none. */
const finalText = (el: StatsCounterElement): string => text(el.renderRoot.querySelector('.final'));
const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Names of the events of an element, in order. */
function record(el: Element): string[] {
  const seen: string[] = [];
  for (const name of EVENTS) el.addEventListener(name, () => seen.push(name));
  return seen;
}

async function frames(count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}

/** Plays, holds, and shows the frame at a share of the time. */
function holdAt(el: StatsCounterElement, share: number): string {
  if (!clock(el)) el.play();
  const animation = clock(el);
  if (!animation) throw new Error('nothing counts');
  animation.currentTime = share * Number(animation.effect?.getComputedTiming().duration);
  el.play();
  el.pause();
  return frameOf(el);
}

/** Where the numeral of the end stands: in the text of the page, and under the count. */
function numeralBoxes(el: StatsCounterElement): [still: DOMRect, moving: DOMRect] {
  const count = numeralOf(el);
  const numeral = written(count, '::before');
  const range = document.createRange();
  const text = el.firstChild as Text;
  const start = text.data.lastIndexOf(numeral);
  range.setStart(text, start);
  range.setEnd(text, start + numeral.length);
  return [range.getBoundingClientRect(), count.getBoundingClientRect()];
}

/** How wide a text is in the font of the number. */
function widthOf(el: StatsCounterElement, text: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(part(el, '.figure'));
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(text).width;
}

/** On how many lines the text of a counter stands. */
function rowsOf(node: Node, el: StatsCounterElement): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  const line = parseFloat(getComputedStyle(part(el, '.figure')).lineHeight);
  return Math.round(range.getBoundingClientRect().height / line);
}

function expectAtRest(el: StatsCounterElement): void {
  expect(frameOf(el)).to.equal('');
  expect(overlayOf(el)).to.equal(null);
  expect(el.renderRoot.querySelectorAll('[data-count], [data-numeral]')).to.have.lengthOf(0);
  expect(document.getAnimations()).to.have.lengthOf(0);
  const final = el.renderRoot.querySelector('.final');
  if (final) expect(getComputedStyle(final).opacity).to.equal('1');
}

/** The errors of an element, from before it is there. */
async function errorsOf(make: () => Promise<unknown>): Promise<BloomErrorEvent[]> {
  const errors: BloomErrorEvent[] = [];
  const hear = (event: Event): unknown => errors.push(event as BloomErrorEvent);
  document.addEventListener('bloom-error', hear);
  await make();
  await frames();
  document.removeEventListener('bloom-error', hear);
  return errors;
}

/** On a page, or in a browser, with another `matchMedia`. */
async function withMatchMedia(
  pretended: typeof matchMedia | undefined,
  see: () => Promise<void>,
): Promise<void> {
  const real = window.matchMedia;
  Object.assign(window, { matchMedia: pretended });
  try {
    await see();
  } finally {
    window.matchMedia = real;
  }
}

function pretendHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<bloom-stats-counter>', () => {
  afterEach(async () => {
    Reflect.deleteProperty(document, 'hidden');
    document.documentElement.removeAttribute('data-bloom-elder');
    scrollTo(0, 0);
    await emulateMedia({ reducedMotion: 'no-preference', media: 'screen' });
  });

  describe('without script', () => {
    it('has its number and its label in the page, where the page put them', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter><span slot="label">每年服务群众</span>3000余人次</bloom-stats-counter>`,
      );
      expect(text(el)).to.equal('每年服务群众3000余人次');
      expect(el.querySelector('[slot=label]')?.assignedSlot).to.not.equal(null);
    });

    it('keeps the slotted text as its text content in every frame', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      const node = el.firstChild;
      for (const share of [0, 0.01, 0.3, 0.7, 0.99]) {
        holdAt(el, share);
        expect(el.textContent).to.equal('3000余人次');
      }
      el.finish();
      expect(el.textContent).to.equal('3000余人次');
      expect(el.childNodes).to.have.lengthOf(1);
      expect(el.firstChild).to.equal(node);
    });
  });

  describe('frames', () => {
    for (const [literal, before, after, value] of [
      ['近40场', '近', '场', 40],
      ['3000余人次', '', '余人次', 3000],
      ['3,000人次', '', '人次', 3000],
      ['1.2万余人次', '', '万余人次', 1.2],
      ['３０００余人次', '', '余人次', 3000],
      ['nearly 40 events', 'nearly ', ' events', 40],
      ['200多人→1500余人', '200多人→', '余人', 1500],
    ] as const) {
      it(`keeps the words of ${literal} and never passes it`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter style="--bloom-stats-counter-easing: linear"
            >${literal}</bloom-stats-counter
          >`,
        );
        let last = 0;
        const counts = new Set<number>();
        for (let sample = 0; sample < 50; sample++) {
          const frame = holdAt(el, sample / 50);
          expect(frame.startsWith(before) && frame.endsWith(after)).to.equal(true, frame);
          const digits = frame.slice(before.length, frame.length - after.length).normalize('NFKC');
          const count = Number(digits.replace(/[\s,]/g, ''));
          expect(count).to.be.within(last, value, frame);
          last = count;
          counts.add(count);
        }
        expect(counts.size).to.be.above(5);
        el.finish();
        expectAtRest(el);
      });
    }

    it('keeps its promises in the frames of the browser, too', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter style="--bloom-stats-counter-duration: 300ms"
          >3000余人次</bloom-stats-counter
        >`,
      );
      const seen: string[] = [];
      const finished = oneEvent(el, 'bloom-count-finished');
      el.play();
      for (let frame = frameOf(el); frame; frame = frameOf(el)) {
        seen.push(frame);
        await nextFrame();
      }
      await finished;
      const counts = seen.map((frame) => Number(/^\s*(\d+)余人次$/.exec(frame)?.[1]));
      expect(counts.length).to.be.above(2);
      expect(counts).to.deep.equal([...counts].sort((one, other) => one - other));
      expect(counts.every((count) => count >= 0 && count <= 3000)).to.equal(true, seen.join());
      expectAtRest(el);
    });

    it('does not fall back where an easing swings back', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter style="--bloom-stats-counter-easing: cubic-bezier(0.3, 2.5, 0.7, -1.5)"
          >3000余人次</bloom-stats-counter
        >`,
      );
      let last = 0;
      for (let sample = 0; sample < 50; sample++) {
        const count = parseInt(holdAt(el, sample / 50), 10);
        expect(count).to.be.within(last, 3000);
        last = count;
      }
    });

    it('counts a fall down and never below its end', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter style="--bloom-stats-counter-easing: linear"
          >由900人减至200人</bloom-stats-counter
        >`,
      );
      const seen: number[] = [];
      for (const share of [0, 0.25, 0.5, 0.75, 0.999]) {
        seen.push(Number(/减至\s*(\d+)人/.exec(holdAt(el, share))?.[1]));
      }
      expect(seen).to.deep.equal([900, 725, 550, 375, 201]);
    });

    for (const [literal, style] of [
      ['近40场', ''],
      ['3000余人次', ''],
      ['3000余人次', 'font-family: monospace'],
      ['3000余人次', 'letter-spacing: 2px; word-spacing: 9px'],
      ['3000余人次', '--bloom-stats-counter-size: 4em'],
      ['3000余人次', 'text-autospace: normal'],
      ['近40场', 'text-autospace: normal'],
      ['3,000人次', ''],
      ['1,234,567人次', 'font-family: monospace'],
      ['1.2万余人次', ''],
      ['３０００余人次', ''],
      ['over 1,500 people', ''],
      ['200多人→1500余人', ''],
      ['由1500余人减至200多人', ''],
      ['\n  nearly\n      40 events\n  ', ''],
    ] as const) {
      it(`moves nothing but the count of ${JSON.stringify(literal)}, with ${style || 'no style'}`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter style=${style}></bloom-stats-counter>`,
        );
        el.textContent = literal;
        await frames();
        const box = part(el, '.figure').getBoundingClientRect();
        expect(box.width).to.be.above(20);
        for (const share of [0, 0.05, 0.1, 0.2, 0.4, 0.9, 0.999]) {
          holdAt(el, share);
          const [still, moving] = numeralBoxes(el);
          expect(moving.left).to.be.closeTo(still.left, 0.5);
          expect(moving.right).to.be.closeTo(still.right, 0.5);
          expect(moving.top).to.be.closeTo(still.top, 0.5);
          const now = part(el, '.figure').getBoundingClientRect();
          expect([now.width, now.height]).to.deep.equal([box.width, box.height]);
        }
      });
    }

    it('breaks where the final text breaks when there is no room for one line', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter style="width: 11em"></bloom-stats-counter>`,
      );
      el.textContent = '200多人→1500余人';
      await frames();
      expect(rowsOf(el.firstChild as Text, el)).to.equal(2);
      holdAt(el, 0.5);
      const [still, moving] = numeralBoxes(el);
      expect(moving.top).to.be.closeTo(still.top, 0.5);
      expect(moving.left).to.be.closeTo(still.left, 0.5);
      expect(still.top).to.be.above(part(el, '.figure').getBoundingClientRect().top + 10);
    });

    it('breaks a numeral in no narrow place that has room for it', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter style="width: 9.5em">由1500余人减至200多人</bloom-stats-counter>`,
      );
      el.textContent = '由1500余人减至200多人';
      holdAt(el, 0.5);
      const [still] = numeralBoxes(el);
      expect(still.height).to.be.below(60);
    });

    it('has room for the widest figures of a font whose figures differ in width', async () => {
      // A 1 half as wide as the other figures: fonts for it are not on every machine.
      const box = await fixture(html`
        <div style="--bloom-stats-counter-easing: linear; font-family: narrow, test">
          <style>
            @font-face {
              font-family: narrow;
              src: url('/node_modules/@fontsource/unifont/files/unifont-latin-400-normal.woff2');
              unicode-range: U+31;
              size-adjust: 50%;
            }
          </style>
          <bloom-stats-counter></bloom-stats-counter>
        </div>
      `);
      await document.fonts.load('16px narrow', '1');
      const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
      el.textContent = '1111人次';
      await frames();
      for (const count of ['1000', '1048', '1099']) {
        expect(holdAt(el, Number(count) / 1111 + 1e-6)).to.equal(`${count}人次`);
        const [still] = numeralBoxes(el);
        expect(widthOf(el, count)).to.be.above(still.width + 5);
        const { a: condensed } = new DOMMatrix(getComputedStyle(numeralOf(el), '::after').transform);
        expect(condensed * widthOf(el, count)).to.be.at.most(still.width + 0.5);
      }
    });

    it('makes its frames of nothing that can be selected or found', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      expect(holdAt(el, 0.1)).to.match(/^\d+余人次$/);
      expect(overlay(el).textContent).to.equal('');
    });
  });

  describe('start', () => {
    it('starts once when it is scrolled into view', async () => {
      const box = await fixture(
        html`<div>
          <div style="height: 3000px"></div>
          <bloom-stats-counter>3000余人次</bloom-stats-counter>
        </div>`,
      );
      const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
      const seen = record(el);
      await frames();
      expectAtRest(el);
      expect(seen).to.deep.equal([]);
      const started = oneEvent(el, 'bloom-count-started');
      el.scrollIntoView();
      await started;
      clock(el)?.finish();
      await oneEvent(el, 'bloom-count-finished');
      scrollTo(0, 0);
      await frames();
      el.scrollIntoView();
      await frames();
      expect(seen).to.deep.equal(['bloom-count-started', 'bloom-count-finished']);
      expectAtRest(el);
    });

    it('does not start where it was in view when the script arrived, not even later', async () => {
      const box = await fixture(
        html`<div>
          <bloom-stats-counter>3000余人次</bloom-stats-counter>
          <div style="height: 3000px"></div>
        </div>`,
      );
      const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
      const seen = record(el);
      await frames();
      scrollTo(0, 2000);
      await frames();
      scrollTo(0, 0);
      await frames();
      expect(seen).to.deep.equal([]);
      expectAtRest(el);
    });

    it('starts at once with trigger=load, and goes on', async () => {
      for (const make of [
        () => html`<bloom-stats-counter trigger="load">3000余人次</bloom-stats-counter>`,
        () => html`<bloom-stats-counter trigger=" load " value="3000" unit="人次"></bloom-stats-counter>`,
        () => html`<bloom-stats-counter trigger="load" .statistic=${growth}></bloom-stats-counter>`,
      ]) {
        const el = await fixture<StatsCounterElement>(make());
        await frames();
        expect(clock(el)?.playState).to.equal('running');
        expect(frameOf(el)).to.not.equal('');
      }
    });

    it('counts where a media query cannot be listened to, and ends at rest', async () => {
      await withMatchMedia(
        () => ({ matches: false }) as MediaQueryList,
        async () => {
          const el = await fixture<StatsCounterElement>(
            html`<bloom-stats-counter trigger="manual">3000余人次</bloom-stats-counter>`,
          );
          el.play();
          expect(frameOf(el)).to.not.equal('');
          el.finish();
          expectAtRest(el);
        },
      );
    });

    it('asks once for all counters and frames whether less motion is wanted', async () => {
      const real = window.matchMedia;
      let asked = 0;
      const counting: typeof matchMedia = (media) => {
        asked += 1;
        return real.call(window, media);
      };
      await withMatchMedia(counting, async () => {
        const box = await fixture(
          html`<div>
            <bloom-stats-counter trigger="load">3000余人次</bloom-stats-counter>
            <bloom-stats-counter trigger="load">近40场</bloom-stats-counter>
          </div>`,
        );
        await frames();
        const counters = [...box.querySelectorAll('bloom-stats-counter')];
        expect(counters.map((el) => clock(el)?.playState)).to.deep.equal(['running', 'running']);
        expect(asked).to.equal(1);
      });
    });

    it('shows the number at rest where nobody can say whether it may move', async () => {
      await withMatchMedia(undefined, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter trigger="load">3000余人次</bloom-stats-counter>`,
        );
        const seen = record(el);
        el.play();
        await frames();
        expectAtRest(el);
        expect(seen).to.deep.equal([]);
      });
    });

    it('shows the number at rest where nothing can be animated', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter trigger="manual">3000余人次</bloom-stats-counter>`,
      );
      Object.assign(el, { animate: undefined });
      el.play();
      expectAtRest(el);
    });

    it('counts again whenever it comes into view with repeat, but not where it was from the start', async () => {
      const box = await fixture(
        html`<div>
          <bloom-stats-counter repeat>15起</bloom-stats-counter>
          <div style="height: 3000px"></div>
          <bloom-stats-counter repeat>3000余人次</bloom-stats-counter>
        </div>`,
      );
      const [above, below] = [...box.querySelectorAll('bloom-stats-counter')];
      if (!above || !below) throw new Error('no counters');
      await frames();
      expectAtRest(above);
      for (const el of [below, above, below]) {
        const started = oneEvent(el, 'bloom-count-started');
        el.scrollIntoView();
        await started;
        el.finish();
        await frames();
      }
    });

    it('asks before it starts by itself, and leaves it to who says no', async () => {
      const box = await fixture(html`<div></div>`);
      const asked: Event[] = [];
      box.addEventListener('bloom-count-requested', (event) => {
        asked.push(event);
        event.preventDefault();
      });
      const el = document.createElement('bloom-stats-counter');
      el.trigger = 'load';
      el.append('3000余人次');
      box.append(el);
      await frames();
      expect(asked.map(({ target, composed }) => [target, composed])).to.deep.equal([[el, false]]);
      expectAtRest(el);
      el.play();
      expect(clock(el)).to.not.equal(undefined);
    });

    it('starts with trigger=manual only when it is told to', async () => {
      const box = await fixture(
        html`<div>
          <div style="height: 3000px"></div>
          <bloom-stats-counter trigger="manual">3000余人次</bloom-stats-counter>
        </div>`,
      );
      const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
      const seen = record(el);
      await frames();
      el.scrollIntoView();
      await frames();
      expect(seen).to.deep.equal([]);
      el.play();
      expect(seen).to.deep.equal(['bloom-count-started']);
    });

    it('takes an unknown trigger for the default', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter trigger="hover">3000余人次</bloom-stats-counter>`,
      );
      await frames();
      expectAtRest(el);
    });

    it('stays still where the browser cannot tell what is in view', async () => {
      const { IntersectionObserver } = window;
      Object.assign(window, { IntersectionObserver: undefined });
      try {
        const box = await fixture(
          html`<div>
            <div style="height: 3000px"></div>
            <bloom-stats-counter>3000余人次</bloom-stats-counter>
          </div>`,
        );
        const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
        el.scrollIntoView();
        await frames();
        expectAtRest(el);
      } finally {
        Object.assign(window, { IntersectionObserver });
      }
    });
  });

  describe('play, pause, finish, reset', () => {
    it('holds and goes on', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      const seen = record(el);
      el.play();
      const animation = clock(el);
      el.pause();
      await animation?.ready;
      const [held, at] = [frameOf(el), animation?.currentTime];
      await frames();
      expect([frameOf(el), animation?.currentTime]).to.deep.equal([held, at]);
      el.play();
      expect(clock(el)).to.equal(animation);
      expect(animation?.playState).to.equal('running');
      expect(seen).to.deep.equal(['bloom-count-started']);
    });

    it('finishes at the number', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      const seen = record(el);
      el.play();
      el.finish();
      el.finish();
      await frames();
      expect(seen).to.deep.equal(['bloom-count-started', 'bloom-count-finished']);
      expectAtRest(el);
    });

    it('resets to the number and can be played again', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      const seen = record(el);
      el.play();
      el.reset();
      el.reset();
      expectAtRest(el);
      el.play();
      await frames();
      expect(clock(el)?.playState).to.equal('running');
      clock(el)?.finish();
      await oneEvent(el, 'bloom-count-finished');
      expect(seen).to.deep.equal([
        'bloom-count-started',
        'bloom-count-canceled',
        'bloom-count-started',
        'bloom-count-finished',
      ]);
    });

    it('starts again when it comes into view after a reset', async () => {
      const box = await fixture(
        html`<div>
          <div style="height: 3000px"></div>
          <bloom-stats-counter>3000余人次</bloom-stats-counter>
        </div>`,
      );
      const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
      await frames();
      el.play();
      el.finish();
      el.reset();
      const started = oneEvent(el, 'bloom-count-started');
      el.scrollIntoView();
      await started;
    });

    it('does not throw before it has rendered, nor out of the page', async () => {
      const el = document.createElement('bloom-stats-counter');
      for (const act of ['play', 'pause', 'finish', 'reset'] as const) el[act]();
      const box = await fixture(html`<div></div>`);
      el.textContent = '3000余人次';
      box.append(el);
      el.play();
      await el.updateComplete;
      el.remove();
      el.play();
      expect(frameOf(el)).to.equal('');
    });

    for (const literal of ['两千余人次', '200至1500人', '敬请期待', '']) {
      it(`has nothing to count in ${JSON.stringify(literal)}`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter>${literal}</bloom-stats-counter>`,
        );
        const seen = record(el);
        el.play();
        await frames();
        expect(seen).to.deep.equal([]);
        expectAtRest(el);
      });
    }

    it('asks for no frame while it is paused, and goes on from there', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      el.play();
      await frames();
      el.pause();
      const { requestAnimationFrame: original } = window;
      let asked = 0;
      const held = frameOf(el);
      window.requestAnimationFrame = (...args) => {
        asked += 1;
        return original(...args);
      };
      try {
        for (let turn = 0; turn < 3; turn++) await new Promise((done) => original(done));
        expect(asked).to.equal(0);
        el.play();
        expect(asked).to.equal(1);
      } finally {
        window.requestAnimationFrame = original;
      }
      expect(parseInt(frameOf(el) ?? '', 10)).to.be.at.least(parseInt(held ?? '', 10));
    });

    for (const [what, change] of [
      ['less motion is asked for', () => emulateMedia({ reducedMotion: 'reduce' })],
      ['elder-friendly mode', () => document.documentElement.setAttribute('data-bloom-elder', '')],
      ['the text changes', (el: StatsCounterElement) => ((el.firstChild as Text).data = '15起')],
    ] as const) {
      it(`ends a paused count by ${what}`, async () => {
        const box = await fixture(html`<bloom-stats-counter></bloom-stats-counter>`);
        const el = box as StatsCounterElement;
        el.textContent = '3000余人次';
        await frames();
        el.play();
        el.pause();
        const finished = oneEvent(el, 'bloom-count-finished');
        await change(el);
        await finished;
        expectAtRest(el);
      });
    }

    it('ends where another script of the page cancels all animations', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      el.play();
      const finished = oneEvent(el, 'bloom-count-finished');
      document.getAnimations().forEach((animation) => {
        animation.cancel();
      });
      await finished;
      expectAtRest(el);
    });
  });

  describe('events', () => {
    it('fires each once, and none of them bubbles', async () => {
      const box = await fixture(html`<div><bloom-stats-counter>3000余人次</bloom-stats-counter></div>`);
      const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
      const [own, above] = [record(el), record(box)];
      el.play();
      clock(el)?.finish();
      await oneEvent(el, 'bloom-count-finished');
      await frames();
      el.play();
      el.reset();
      expect(own).to.deep.equal([
        'bloom-count-started',
        'bloom-count-finished',
        'bloom-count-started',
        'bloom-count-canceled',
      ]);
      expect(above).to.deep.equal([]);
    });
  });

  describe('stillness', () => {
    it('shows no frame to who asked for less motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter trigger="load">3000余人次</bloom-stats-counter>`,
      );
      const seen = record(el);
      el.play();
      await frames();
      expect(seen).to.deep.equal([]);
      expectAtRest(el);
    });

    it('finishes when less motion is asked for on the way', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      holdAt(el, 0.5);
      const finished = oneEvent(el, 'bloom-count-finished');
      await emulateMedia({ reducedMotion: 'reduce' });
      await finished;
      expectAtRest(el);
    });

    it('shows no frame in elder-friendly mode', async () => {
      document.documentElement.setAttribute('data-bloom-elder', '');
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter trigger="load">3000余人次</bloom-stats-counter>`,
      );
      const seen = record(el);
      el.play();
      await frames();
      expect(seen).to.deep.equal([]);
      expectAtRest(el);
    });

    it('finishes when elder-friendly mode is switched on on the way', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      holdAt(el, 0.5);
      const finished = oneEvent(el, 'bloom-count-finished');
      document.documentElement.setAttribute('data-bloom-elder', '');
      await finished;
      expectAtRest(el);
    });

    it('prints the final text', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      const seen = record(el);
      holdAt(el, 0.5);
      dispatchEvent(new Event('beforeprint'));
      expectAtRest(el);
      expect(seen).to.deep.equal(['bloom-count-started', 'bloom-count-finished']);
    });

    it('prints the final text even where nobody says that the page is printed', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      holdAt(el, 0.5);
      expect(getComputedStyle(part(el, '.final')).opacity).to.equal('0');
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(part(el, '.final')).opacity).to.equal('1');
      expect(getComputedStyle(overlay(el)).display).to.equal('none');
    });

    it('finishes when the tab is hidden, and does not start there', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      holdAt(el, 0.5);
      pretendHidden(true);
      expectAtRest(el);
      el.play();
      expectAtRest(el);
      pretendHidden(false);
      el.play();
      expect(clock(el)).to.not.equal(undefined);
    });

    it('goes on when the tab is shown', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      holdAt(el, 0.5);
      pretendHidden(false);
      expect(clock(el)).to.not.equal(undefined);
    });

    it('finishes when it is taken out of the page, and listens to it no longer', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      const seen = record(el);
      holdAt(el, 0.5);
      const home = el.parentElement;
      el.remove();
      expect(frameOf(el)).to.equal('');
      await frames();
      expect(frameOf(el)).to.equal('');
      expect(seen).to.deep.equal(['bloom-count-started', 'bloom-count-finished']);
      home?.append(el);
      await frames();
      expectAtRest(el);
    });

    for (const [what, change] of [
      ['the slotted text', (el: StatsCounterElement) => (el.textContent = '15起')],
      ['the data of the text node', (el: StatsCounterElement) => ((el.firstChild as Text).data = '15起')],
    ] as const) {
      it(`finishes when ${what} changes on the way`, async () => {
        const el = await fixture<StatsCounterElement>(html`<bloom-stats-counter></bloom-stats-counter>`);
        el.textContent = '3000余人次';
        await frames();
        holdAt(el, 0.5);
        const finished = oneEvent(el, 'bloom-count-finished');
        change(el);
        await finished;
        expectAtRest(el);
      });
    }

    for (const [what, change] of [
      ['the value', (el: StatsCounterElement) => (el.value = '40')],
      ['the unit', (el: StatsCounterElement) => (el.unit = '场')],
      ['the qualifier', (el: StatsCounterElement) => (el.qualifier = 'about')],
      ['the statistic', (el: StatsCounterElement) => (el.statistic = near40)],
      ['the language', (el: StatsCounterElement) => (el.lang = 'en')],
    ] as const) {
      it(`finishes when ${what} changes on the way`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter value="3000" qualifier="over" unit="人次"></bloom-stats-counter>`,
        );
        holdAt(el, 0.5);
        const finished = oneEvent(el, 'bloom-count-finished');
        change(el);
        await finished;
        expectAtRest(el);
      });
    }

    it('goes on counting when only the label changes', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter value="3000"></bloom-stats-counter>`,
      );
      holdAt(el, 0.5);
      el.label = '服务人群';
      await el.updateComplete;
      expect(clock(el)).to.not.equal(undefined);
    });
  });

  describe('duration and easing', () => {
    for (const [given, duration] of [
      ['', 1200],
      ['300ms', 300],
      ['1.5s', 1500],
      ['.5s', 500],
      ['0ms', 0],
      ['0s', 0],
      ['5s', 5000],
      ['5001ms', 5000],
      ['60s', 5000],
      ['300', 1200],
      ['-1s', 1200],
      ['1.2.3s', 1200],
      ['.s', 1200],
      ['fast', 1200],
      ['calc(1s * 2)', 1200],
    ] as const) {
      it(`counts for ${duration} ms where the page says ${given || 'nothing'}`, async () => {
        const box = await fixture(
          html`<div style="--bloom-stats-counter-duration: ${given}">
            <bloom-stats-counter>3000余人次</bloom-stats-counter>
          </div>`,
        );
        if (!given) box.removeAttribute('style');
        const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
        const { animate } = Element.prototype;
        let asked: unknown;
        Element.prototype.animate = function (...args) {
          asked = (args[1] as KeyframeAnimationOptions).duration;
          return animate.apply(this, args);
        };
        try {
          el.play();
        } finally {
          Element.prototype.animate = animate;
        }
        expect(asked).to.equal(duration);
      });
    }

    it('is at the number at once where it may take no time', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter style="--bloom-stats-counter-duration: 0ms"
          >3000余人次</bloom-stats-counter
        >`,
      );
      const seen = record(el);
      const finished = oneEvent(el, 'bloom-count-finished');
      el.play();
      expect(frameOf(el)).to.be.oneOf(['', '3000余人次']);
      await finished;
      expect(seen).to.deep.equal(['bloom-count-started', 'bloom-count-finished']);
      expectAtRest(el);
    });

    it('takes the easing of the page, and its own where that is none', async () => {
      for (const [given, easing] of [
        ['linear', 'linear'],
        ['steps(4)', 'steps(4)'],
        ['ease-in', 'ease-in'],
        ['bouncy', 'cubic-bezier(0.2, 0.7, 0.2, 1)'],
        ['cubic-bezier(9, 9)', 'cubic-bezier(0.2, 0.7, 0.2, 1)'],
        ['', 'cubic-bezier(0.2, 0.7, 0.2, 1)'],
      ] as const) {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter style="--bloom-stats-counter-easing: ${given}"
            >3000余人次</bloom-stats-counter
          >`,
        );
        el.play();
        expect(clock(el)?.effect?.getTiming().easing).to.equal(easing);
        el.finish();
      }
    });

    it('survives an easing and a duration that are both none', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter
          style="--bloom-stats-counter-easing: x; --bloom-stats-counter-duration: 1.2.3s"
          >3000余人次</bloom-stats-counter
        >`,
      );
      el.play();
      expect(clock(el)?.effect?.getTiming().duration).to.equal(1200);
    });
  });

  describe('accessibility', () => {
    it('is plain text: no role, no live region, no name, and the overlay is hidden', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter label="服务人群">3000余人次</bloom-stats-counter>`,
      );
      holdAt(el, 0.5);
      expect(
        el.renderRoot.querySelectorAll('[role], [aria-live], [aria-label], [title], img'),
      ).to.have.lengthOf(0);
      expect(el.getAttributeNames()).to.deep.equal(['label']);
      expect(overlay(el).getAttribute('aria-hidden')).to.equal('true');
      expect(part(el, 'slot:not([name])').closest('[aria-hidden]')).to.equal(null);
    });

    it('does not announce intermediate values', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<div aria-live="polite"><bloom-stats-counter>3000余人次</bloom-stats-counter></div>`,
      );
      const counter = el.querySelector('bloom-stats-counter') as StatsCounterElement;
      const spoken: Node[] = [];
      const watch = new MutationObserver((changes) => {
        for (const { target, addedNodes, removedNodes } of changes) {
          const moved = [...addedNodes, ...removedNodes];
          for (const node of moved.length ? moved : [target]) {
            const at = node instanceof Element ? node : node.parentElement;
            if (!at?.closest('[aria-hidden=true]')) spoken.push(node);
          }
        }
      });
      const what = { subtree: true, childList: true, characterData: true };
      watch.observe(counter.renderRoot, what);
      watch.observe(el, what);
      for (const share of [0, 0.4, 0.8]) holdAt(counter, share);
      counter.finish();
      await frames();
      expect(spoken).to.deep.equal([]);
    });

    it('leaves the full text to be selected and copied on the way', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>3000余人次</bloom-stats-counter>`,
      );
      holdAt(el, 0.3);
      getSelection()?.selectAllChildren(el);
      expect(getSelection()?.toString()).to.equal('3000余人次');
      const box = el.parentElement;
      if (box) getSelection()?.selectAllChildren(box);
      expect(getSelection()?.toString().trim()).to.equal('3000余人次');
      expect(getComputedStyle(overlay(el)).pointerEvents).to.equal('none');
      expect(getComputedStyle(part(el, '.final')).visibility).to.equal('visible');
    });

    it('speaks a change as a sentence and hides its arrow', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter .statistic=${growth}></bloom-stats-counter>`,
      );
      expect(text(part(el, '.final[aria-hidden=true]'))).to.equal('200余人→1500余人');
      expect(text(part(el, '.unseen'))).to.equal('由200余人增至1500余人');
    });

    for (const [literal, spoken, lang] of [
      ['200多人→1500余人', '由200多人增至1500余人', 'zh-Hans'],
      ['1500起→200起', '由1500起减至200起', 'zh-Hans'],
      ['1500起→200起', '由1500起減至200起', 'zh-Hant'],
      ['200 people → over 1,500 people', 'up from 200 people to over 1,500 people', 'en'],
    ] as const) {
      it(`speaks a printed ${literal} as ${spoken}`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter lang=${lang}>${literal}</bloom-stats-counter>`,
        );
        expect(part(el, 'slot:not([name])').closest('[aria-hidden=true]')).to.not.equal(null);
        expect(text(part(el, '.unseen'))).to.equal(spoken);
        expect(el.textContent).to.equal(literal);
      });
    }

    it('leaves a printed sentence to be read as it is', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>由200多人增至1500余人</bloom-stats-counter>`,
      );
      expect(part(el, '.final').closest('[aria-hidden]')).to.equal(null);
      expect(el.renderRoot.querySelector('.unseen')).to.equal(null);
    });

    it('announces the final sentence once when it is asked to, and nothing on the way', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter announce
          ><span slot="label">每年服务群众</span>3000余人次</bloom-stats-counter
        >`,
      );
      const status = part(el, '[role=status]');
      holdAt(el, 0.5);
      expect(status.textContent).to.equal('');
      el.finish();
      await el.updateComplete;
      expect(status.textContent).to.equal('每年服务群众：3000余人次');
      await expect(el).to.be.accessible();
    });

    it('announces a change in words, and nothing where it was reset or taken away', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter announce label="志愿者" value="5">200多人→1500余人</bloom-stats-counter>`,
      );
      const status = part(el, '[role=status]');
      el.play();
      el.reset();
      await el.updateComplete;
      expect(status.textContent).to.equal('');
      el.play();
      el.finish();
      await el.updateComplete;
      expect(status.textContent).to.equal('志愿者：由200多人增至1500余人');
    });

    it('shows every number once to who hears it', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter .statistic=${near40}></bloom-stats-counter>`,
      );
      expect(part(el, '.final').closest('[aria-hidden]')).to.equal(null);
      expect(el.renderRoot.querySelector('.unseen')).to.equal(null);
    });

    for (const [scheme, style] of [
      ['light', 'color-scheme: light; background: #fff; color: #1f1d1b'],
      ['dark', 'color-scheme: dark; background: #1b1b1f; color: #e8e6e3'],
    ] as const) {
      it(`passes axe in ${scheme}, at rest and on the way`, async () => {
        const box = await fixture(
          html`<div style=${style}>
            <bloom-stats-counter label="服务人群">3000余人次</bloom-stats-counter>
            <bloom-stats-counter
              .statistic=${{ ...growth, asOf: '2024-09-10', note: '含团队志愿者' }}
            ></bloom-stats-counter>
            <bloom-stats-counter
              ><span slot="label">活动</span>近40场<span slot="note">近年来</span></bloom-stats-counter
            >
          </div>`,
        );
        await expect(box).to.be.accessible();
        holdAt(box.querySelector('bloom-stats-counter') as StatsCounterElement, 0.5);
        await expect(box).to.be.accessible();
      });
    }
  });

  describe('slots', () => {
    it('lets slotted text, label and note win over the model', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter label="属性" .statistic=${{ ...near40, note: '模型' }}
          ><span slot="label">页面</span>15起<span slot="note">页面注</span></bloom-stats-counter
        >`,
      );
      expect(finalText(el)).to.equal('');
      expect(nodesIn(el, 'label').map(text)).to.deep.equal(['页面']);
      expect(nodesIn(el, 'note').map(text)).to.deep.equal(['页面注']);
      expect(el.innerText.replace(/\s+/g, ' ').trim()).to.equal('页面 15起 页面注');
    });

    it('lets slotted as-of and source win over the model, which links its source', async () => {
      const statistic = {
        ...near40,
        asOf: '2024-09-10',
        source: { party: { name: '岳塘新闻网' }, relation: 'original', url: 'https://news.example/' },
      };
      const model = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter .statistic=${statistic}></bloom-stats-counter>`,
      );
      expect(part(model, '[part=source] a').getAttribute('href')).to.equal('https://news.example/');
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter .statistic=${statistic}
          ><span slot="as-of">至今</span><span slot="source">社区统计</span></bloom-stats-counter
        >`,
      );
      expect(['as-of', 'source'].map((name) => nodesIn(el, name).map(text))).to.deep.equal([
        ['至今'],
        ['社区统计'],
      ]);
      const errors = await errorsOf(async () => {
        el.statistic = { ...statistic, source: { ...statistic.source, url: 'javascript:alert(1)' } } as never;
        await el.updateComplete;
      });
      expect(errors.map(({ path, reason }) => [path, reason])).to.deep.equal([['source.url', 'address']]);
      expect(el.renderRoot.querySelector('a')).to.equal(null);
    });

    it('falls back to the model when the slotted text is taken away', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter .statistic=${near40}></bloom-stats-counter>`,
      );
      el.append('15起');
      await frames();
      expect(finalText(el)).to.equal('');
      el.textContent = '';
      await frames();
      expect(finalText(el)).to.equal('近40场');
    });

    it('leaves a text that is no number as it is, and has nothing to say about it', async () => {
      let el: StatsCounterElement | undefined;
      const errors = await errorsOf(async () => {
        el = await fixture<StatsCounterElement>(html`<bloom-stats-counter>敬请期待</bloom-stats-counter>`);
        el.label = '服务人群';
        await el.updateComplete;
      });
      expect(el?.textContent).to.equal('敬请期待');
      expect(errors).to.deep.equal([]);
    });

    it('shows nothing and reports nothing where it is empty', async () => {
      let box: Element | undefined;
      const errors = await errorsOf(async () => {
        box = await fixture(
          html`<div>
            <bloom-stats-counter></bloom-stats-counter>
            <bloom-stats-counter> </bloom-stats-counter>
            <bloom-stats-counter value="" qualifier="" unit="" label=""></bloom-stats-counter>
            <bloom-stats-counter value="  "></bloom-stats-counter>
          </div>`,
        );
      });
      for (const el of box?.querySelectorAll('bloom-stats-counter') ?? []) {
        expect(text(el.renderRoot.querySelector('.stat'))).to.equal('');
      }
      expect(errors).to.deep.equal([]);
    });
  });

  describe('growth', () => {
    const bars = (el: StatsCounterElement): string[][] =>
      [...el.renderRoot.querySelectorAll<HTMLElement>('.bar')].map(({ style }) =>
        ['--_sure', '--_possible'].map((name) => style.getPropertyValue(name)),
      );

    it('draws a printed change and one of the model as the same two bars, for the eye only', async () => {
      for (const make of [
        () => html`<bloom-stats-counter>200多人→1500余人</bloom-stats-counter>`,
        () => html`<bloom-stats-counter>由200多人增至1500余人</bloom-stats-counter>`,
        () => html`<bloom-stats-counter .statistic=${growth}></bloom-stats-counter>`,
      ]) {
        const el = await fixture<StatsCounterElement>(make());
        expect(bars(el)).to.deep.equal([
          ['12.5%', '18.75%'],
          ['93.75%', '100%'],
        ]);
        expect(part(el, '[part=growth]').getAttribute('aria-hidden')).to.equal('true');
        expect(text(part(el, '[part=ratio]'))).to.equal('是原来的5至8倍');
      }
    });

    it('draws nothing for one number, nor between two different things', async () => {
      for (const literal of ['3000余人次', '200–1500人', '由200人增至1500人次', '敬请期待']) {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter>${literal}</bloom-stats-counter>`,
        );
        expect(bars(el), literal).to.deep.equal([]);
        expect(el.renderRoot.querySelector('[part=ratio]'), literal).to.equal(null);
      }
    });

    it('keeps its bars in print and in forced colors, which both take backgrounds away', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter>200多人→1500余人</bloom-stats-counter>`,
      );
      const bar = part(el, '.bar');
      expect(getComputedStyle(bar).printColorAdjust).to.equal('exact');
      await emulateMedia({ forcedColors: 'active' });
      expect(getComputedStyle(bar).backgroundImage).to.contain('gradient');
      await emulateMedia({ forcedColors: 'none' });
    });

    it('follows the number when it changes', async () => {
      const el = await fixture<StatsCounterElement>(html`<bloom-stats-counter></bloom-stats-counter>`);
      el.textContent = '1500起→200起';
      await frames();
      expect(bars(el)).to.deep.equal([
        ['100%', '100%'],
        ['13.33%', '13.33%'],
      ]);
      expect(el.renderRoot.querySelector('[part=ratio]')).to.equal(null);
      el.textContent = '15起';
      await frames();
      expect(bars(el)).to.deep.equal([]);
    });

    for (const [lang, said] of [
      ['zh-Hant', '是原來的5至8倍'],
      ['en', '5 to 8 times what it was'],
    ] as const) {
      it(`says in ${lang} how many times as much it is`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter lang=${lang} .statistic=${growth}></bloom-stats-counter>`,
        );
        expect(text(part(el, '[part=ratio]'))).to.equal(said);
      });
    }
  });

  describe('notation', () => {
    const served = { ...near40, quantity: { value: 32000, qualifier: 'over', unit: '人次' } } as Statistic;

    for (const [lang, figure] of [
      ['zh-Hans', '3.2万余人次'],
      ['zh-Hant', '3.2萬餘人次'],
      ['en', 'over 32,000 attendances'],
    ] as const) {
      it(`writes 32000 as ${figure} in ${lang} where 万 is asked for`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter
            lang=${lang}
            notation=" wan "
            .statistic=${served}
          ></bloom-stats-counter>`,
        );
        expect(finalText(el)).to.equal(figure);
        el.statistic = undefined;
        [el.value, el.qualifier, el.unit] = ['32000', 'over', '人次'];
        await el.updateComplete;
        expect(finalText(el)).to.equal(figure);
      });
    }

    it('writes numbers in full otherwise, rounds nothing, and leaves what is slotted', async () => {
      for (const [notation, value, figure] of [
        ['', '32000', '32,000人'],
        ['short', '32000', '32,000人'],
        ['wan', '32001', '32,001人'],
        ['wan', '120000000', '1.2亿人'],
      ] as const) {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter notation=${notation} value=${value} unit="人"></bloom-stats-counter>`,
        );
        expect(finalText(el)).to.equal(figure);
      }
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter notation="wan">32000人次</bloom-stats-counter>`,
      );
      expect(el.textContent).to.equal('32000人次');
      expect(finalText(el)).to.equal('');
    });

    it('prints the words of the source, unless they say something else', async () => {
      for (const [literal, figure] of [
        ['接近40场', '接近40场'],
        ['400场', '近40场'],
      ] as const) {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter
            .statistic=${{ ...near40, quantity: { ...near40.quantity, literal } }}
          ></bloom-stats-counter>`,
        );
        expect(finalText(el)).to.equal(figure);
      }
    });
  });

  describe('properties', () => {
    for (const [attributes, figure] of [
      [{ value: '3000', qualifier: 'over', unit: '人次' }, '3000余人次'],
      [{ value: '40', qualifier: 'nearly', unit: '场' }, '近40场'],
      [{ value: '40', qualifier: ' nearly ', unit: '场' }, '近40场'],
      [{ value: ' 15 ', unit: '起' }, '15起'],
      [{ value: '0', unit: '场' }, '0场'],
      [{ value: '1.5', unit: '小时' }, '1.5小时'],
      [{ value: '15', qualifier: '', unit: '起' }, '15起'],
      [{ value: '15' }, '15'],
    ] as const) {
      it(`reads ${JSON.stringify(attributes)} as ${figure}`, async () => {
        const errors = await errorsOf(async () => {
          const el = await fixture<StatsCounterElement>(html`<bloom-stats-counter></bloom-stats-counter>`);
          for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
          await el.updateComplete;
          expect(finalText(el)).to.equal(figure);
        });
        expect(errors).to.deep.equal([]);
      });
    }

    for (const value of [
      'abc',
      '3,000',
      '1e3',
      '0x10',
      '-5',
      'Infinity',
      'NaN',
      'true',
      '三千',
      '3000余人次',
    ]) {
      it(`shows value="${value}" as it is and says so once`, async () => {
        const errors = await errorsOf(async () => {
          const el = await fixture<StatsCounterElement>(
            html`<bloom-stats-counter value=${value}></bloom-stats-counter>`,
          );
          expect(finalText(el)).to.equal(value);
        });
        expect(errors.map((error) => error.issues.map(({ path, reason }) => [path, reason]))).to.deep.equal([
          [['value', 'shape']],
        ]);
      });
    }

    for (const qualifier of ['roughly', 'range', 'NEARLY']) {
      it(`takes qualifier="${qualifier}" for none and says so once`, async () => {
        const errors = await errorsOf(async () => {
          const el = await fixture<StatsCounterElement>(
            html`<bloom-stats-counter value="15" qualifier=${qualifier} unit="起"></bloom-stats-counter>`,
          );
          expect(finalText(el)).to.equal('15起');
        });
        expect(errors.map(({ path, reason }) => [path, reason])).to.deep.equal([['qualifier', 'choice']]);
      });
    }

    for (const [lang, figure, label, spoken] of [
      ['zh-CN', '近40场', '年均活动', '由200余人增至1500余人'],
      ['zh-TW', '近40場', '年均活動', '由200餘人增至1500餘人'],
      ['en', 'nearly 40 events', 'Activities a year', 'up from over 200 people to over 1,500 people'],
    ] as const) {
      it(`says a statistic in ${lang}`, async () => {
        const el = await fixture<StatsCounterElement>(
          html`<bloom-stats-counter lang=${lang} .statistic=${near40}></bloom-stats-counter>`,
        );
        expect(finalText(el)).to.equal(figure);
        expect(text(part(el, '.label'))).to.equal(label);
        el.statistic = growth;
        await el.updateComplete;
        expect(text(part(el, '.unseen'))).to.equal(spoken);
      });
    }

    it('says a fall as a fall', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter
          .statistic=${{ ...growth, from: growth.quantity, quantity: growth.from }}
        ></bloom-stats-counter>`,
      );
      expect(text(part(el, '.unseen'))).to.equal('由1500余人减至200余人');
      el.lang = 'en';
      await frames();
      expect(text(part(el, '.unseen'))).to.equal('down from over 1,500 people to over 200 people');
    });

    it('follows the language of the page when it changes', async () => {
      const box = await fixture(
        html`<div lang="zh-CN"><bloom-stats-counter .statistic=${near40}></bloom-stats-counter></div>`,
      );
      const el = box.querySelector('bloom-stats-counter') as StatsCounterElement;
      box.setAttribute('lang', 'zh-HK');
      await frames();
      expect(finalText(el)).to.equal('近40場');
      box.setAttribute('lang', 'en');
      await frames();
      expect(finalText(el)).to.equal('nearly 40 events');
    });

    it('lets the statistic win over the attributes, and its label over the attribute', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter value="5" label="属性" .statistic=${near40}></bloom-stats-counter>`,
      );
      expect(finalText(el)).to.equal('近40场');
      expect(text(part(el, '.label'))).to.equal('年均活动');
    });

    it('says from when and from whom the number is', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter
          .statistic=${{
            ...near40,
            asOf: '2024-09-10',
            source: { party: { kind: 'organization', name: '岳塘新闻网' }, relation: 'original' },
          }}
        ></bloom-stats-counter>`,
      );
      expect(text(part(el, '.origin'))).to.equal('截至2024年9月10日 来源：岳塘新闻网');
      expect(el.renderRoot.querySelector('.origin a')).to.equal(null);
    });

    for (const [statistic, issues, shown] of [
      ['3000余人次', [['statistic', 'shape']], ''],
      [{}, [['quantity', 'missing']], ''],
      [{ quantity: null }, [['quantity', 'missing']], ''],
      [{ quantity: 5 }, [['quantity', 'shape']], ''],
      [{ quantity: [] }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 'x' } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: -1 } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: Infinity } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 1e21 } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: [] } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: true } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 5, qualifier: 'x' } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 5, qualifier: {} } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 5, qualifier: 'range' } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 5, qualifier: 'range', max: 2 } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 5, qualifier: 'range', max: 'x' } }, [['quantity', 'shape']], ''],
      [{ quantity: { value: 5, unit: 7 } }, [['quantity.unit', 'shape']], '5'],
      [{ quantity: { value: 5, unit: {} } }, [['quantity.unit', 'shape']], '5'],
      [{ quantity: { value: 5 }, from: 'x' }, [['from', 'shape']], '5'],
      [{ quantity: { value: 5 }, from: { value: 2, unit: [] } }, [['from.unit', 'shape']], '2→5'],
      [
        { quantity: { value: 5 }, label: 5, note: [] },
        [
          ['label', 'shape'],
          ['note', 'shape'],
        ],
        '5',
      ],
      [{ quantity: { value: 5 }, asOf: '昨天' }, [['asOf', 'shape']], '5'],
      [{ quantity: { value: 5 }, source: { party: { name: 5 } } }, [['source.party.name', 'shape']], '5'],
    ] as const) {
      it(`shows what it can of ${JSON.stringify(statistic)} and reports the rest once`, async () => {
        const errors = await errorsOf(async () => {
          const el = await fixture<StatsCounterElement>(
            html`<bloom-stats-counter .statistic=${statistic}></bloom-stats-counter>`,
          );
          expect(finalText(el)).to.equal(shown);
        });
        expect(errors).to.have.lengthOf(1);
        expect(errors[0]?.issues.map(({ path, reason }) => [path, reason])).to.deep.equal(issues);
      });
    }
  });

  describe('parts', () => {
    it('has the parts it promises', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter
          .statistic=${{ ...near40, asOf: '2024', note: '注' }}
        ></bloom-stats-counter>`,
      );
      const parts = [...el.renderRoot.querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
      expect(parts).to.deep.equal(['stat', 'label', 'figure', 'note', 'as-of']);
    });

    it('has the part motion while it counts, and keeps it over the number when a label comes', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter value="3000" unit="人次"></bloom-stats-counter>`,
      );
      el.play();
      const motion = overlay(el);
      const covers = (): boolean =>
        motion.parentElement === part(el, '[part=figure]') &&
        motion.nextElementSibling === part(el, '.final');
      expect(covers()).to.equal(true);
      el.label = '服务人群';
      await el.updateComplete;
      expect(overlay(el) === motion && covers()).to.equal(true);
      expect(frameOf(el)).to.match(/^\d*人次$/);
    });

    it('keeps the rules of the page for the part motion out where it is isolated', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter isolated>3000余人次</bloom-stats-counter>`,
      );
      const parts = (): number => el.renderRoot.querySelectorAll('[part]').length;
      await waitUntil(() => parts() === 0);
      el.play();
      expect(el.renderRoot.querySelectorAll('.motion').length).to.equal(1);
      expect(parts()).to.equal(0);
      el.isolated = false;
      await waitUntil(() => parts() > 0);
      expect(overlay(el).className).to.equal('motion');
    });

    it('takes size and ink from the page', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter
          style="font-size: 20px; --bloom-stats-counter-size: 3em; --bloom-stats-counter-ink: rgb(1, 2, 3)"
          >15起</bloom-stats-counter
        >`,
      );
      const style = getComputedStyle(part(el, '[part=figure]'));
      expect([style.fontSize, style.color]).to.deep.equal(['60px', 'rgb(1, 2, 3)']);
      expect(style.fontVariantNumeric).to.contain('tabular-nums');
    });

    it('changes nothing in an update that changes nothing', async () => {
      const el = await fixture<StatsCounterElement>(
        html`<bloom-stats-counter .statistic=${growth}></bloom-stats-counter>`,
      );
      await frames();
      const changes: MutationRecord[] = [];
      const watch = new MutationObserver((found) => changes.push(...found));
      watch.observe(el.renderRoot, { subtree: true, childList: true, characterData: true, attributes: true });
      el.requestUpdate();
      await el.updateComplete;
      changes.push(...watch.takeRecords());
      expect(changes).to.deep.equal([]);
    });
  });

  it('takes a number for its value, as scripts give it', async () => {
    const counter = await fixture<StatsCounterElement>(
      html`<bloom-stats-counter .value=${3000} unit="人次"></bloom-stats-counter>`,
    );
    expect(counter.renderRoot.textContent).to.contain('3000人次');
  });
});
