import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { TickController } from '../../src/controllers/tick-controller.js';

/** No other timer of the page waits as long: these ring when the test says so. */
const LEFT = 123_456;
const waiting = new Map<number, () => void>();
const { setTimeout: start, clearTimeout: stop } = window;
let last = 0;

class TickingElement extends LitElement {
  updates = 0;
  left: number | undefined = LEFT;
  constructor() {
    super();
    new TickController(this, () => this.left);
  }
  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('ticking-element', TickingElement);

async function ticking(): Promise<TickingElement> {
  const el = await fixture<TickingElement>(
    html`<ticking-element style="display: block; height: 10px"></ticking-element>`,
  );
  await nextFrame();
  return el;
}
const waits = (count: number): Promise<void> => waitUntil(() => waiting.size === count, `${count} timers`);

/** The time has come; the update is made in the next frame. */
async function ring(): Promise<void> {
  const [[id, call] = [0, undefined]] = waiting;
  waiting.delete(id);
  call?.();
  await nextFrame();
  await nextFrame();
}

describe('TickController', () => {
  before(() => {
    Object.assign(window, {
      setTimeout: (call: () => void, delay?: number): number => {
        if (delay !== LEFT) return start(call, delay);
        waiting.set(--last, call);
        return last;
      },
      clearTimeout: (id: number) => waiting.delete(id) || stop(id),
    });
  });
  after(() => Object.assign(window, { setTimeout: start, clearTimeout: stop }));
  afterEach(() => {
    waiting.clear();
  });

  it('updates its host again and again while there is something to come', async () => {
    const el = await ticking();
    await waits(1);
    for (let turn = 0; turn < 3; turn++) {
      const { updates } = el;
      await ring();
      expect(el.updates).to.equal(updates + 1);
      expect(waiting.size).to.equal(1);
    }
    el.left = undefined;
    el.requestUpdate();
    await el.updateComplete;
    expect(waiting.size).to.equal(0);
    el.left = LEFT;
    el.requestUpdate();
    await waits(1);
  });

  it('stops out of view and out of the page, and goes on afterwards', async () => {
    const el = await ticking();
    const box = el.parentElement!;
    await waits(1);
    el.style.marginTop = '9000px';
    await waits(0);
    const { updates } = el;
    el.style.marginTop = '0';
    await waits(1);
    expect(el.updates, 'what it said may be untrue by now').to.be.above(updates);
    el.remove();
    expect(waiting.size).to.equal(0);
    box.append(el);
    await waits(1);
  });

  it('does not tick where nothing tells what is in view', async () => {
    const { IntersectionObserver } = globalThis;
    Object.assign(globalThis, { IntersectionObserver: undefined });
    await ticking();
    Object.assign(globalThis, { IntersectionObserver });
    expect(waiting.size).to.equal(0);
  });
});
