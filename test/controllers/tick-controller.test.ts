import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { TickController } from '../../src/controllers/tick-controller.js';

class TickingElement extends LitElement {
  updates = 0;
  left: number | undefined = 20;
  constructor() {
    super();
    new TickController(this, () => this.left);
  }
  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('ticking-element', TickingElement);

async function later(done: () => unknown): Promise<void> {
  for (const end = performance.now() + 3000; !done(); await aTimeout(5)) {
    if (performance.now() > end) throw new Error(`Never came: ${String(done)}`);
  }
}
const ticking = (): Promise<TickingElement> =>
  fixture<TickingElement>(html`<ticking-element style="display: block; height: 10px"></ticking-element>`);

describe('TickController', () => {
  it('updates its host again and again while there is something to come', async () => {
    const el = await ticking();
    await later(() => el.updates > 4);
    el.left = undefined;
    el.requestUpdate();
    await el.updateComplete;
    const { updates } = el;
    await aTimeout(100);
    expect(el.updates).to.equal(updates);
    el.left = 20;
    el.requestUpdate();
    await later(() => el.updates > updates + 3);
  });

  it('stops out of view and out of the page, and goes on afterwards', async () => {
    const el = await ticking();
    const box = el.parentElement!;
    await later(() => el.updates > 3);
    el.style.marginTop = '9000px';
    await aTimeout(100);
    let { updates } = el;
    await aTimeout(100);
    expect(el.updates, 'out of view').to.equal(updates);
    el.style.marginTop = '0';
    await later(() => el.updates > updates + 3);
    el.remove();
    await aTimeout(50);
    ({ updates } = el);
    await aTimeout(100);
    expect(el.updates, 'out of the page').to.equal(updates);
    box.append(el);
    await later(() => el.updates > updates + 3);
  });

  it('does not tick where nothing tells what is in view', async () => {
    const { IntersectionObserver } = globalThis;
    Object.assign(globalThis, { IntersectionObserver: undefined });
    const el = await ticking();
    Object.assign(globalThis, { IntersectionObserver });
    const { updates } = el;
    await aTimeout(100);
    expect(el.updates).to.equal(updates);
  });
});
