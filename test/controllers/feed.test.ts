import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Feed } from '../../src/controllers/feed.js';

class LateHost extends HTMLElement implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }
  removeController(): void {}
  requestUpdate(): void {}
}
customElements.define('test-late-host', LateHost);

const { fetch } = globalThis;
let asked: string[] = [];

/** A feed of an element in the page. */
function feed() {
  const host = document.body.appendChild(new LateHost());
  return { host, feed: new Feed(host, (body) => body) };
}

/** Until what loads has come, and has been answered. */
async function settled({ host, feed: { state } }: ReturnType<typeof feed>): Promise<void> {
  for (let turn = 0; turn < 20 && (!host.controllers.length || state === 'loading'); turn++)
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
}

describe('Feed', () => {
  beforeEach(() => {
    asked = [];
    globalThis.fetch = (url) => {
      asked.push(String(url).replace(/.*\//, ''));
      return Promise.resolve(new Response('one'));
    };
  });

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('has nothing of what loads until there is an address', async () => {
    const one = feed();
    one.feed.load(' ');
    one.feed.retry();
    expect(one.feed.state).to.equal('idle');
    await settled(one);
    expect(one.host.controllers).to.be.empty;
  });

  it('loads from the first address on, and again', async () => {
    const one = feed();
    one.feed.load(' feed.json ');
    expect(one.feed.state, 'at once').to.equal('loading');
    await settled(one);
    expect([one.feed.state, one.feed.value, one.feed.failure]).to.deep.equal(['ready', 'one', undefined]);
    one.feed.retry();
    expect(one.feed.value, 'meanwhile').to.equal('one');
    expect(asked).to.deep.equal(['feed.json', 'feed.json']);
  });

  it('asks only for the address that is wanted when what loads has come', async () => {
    const one = feed();
    one.feed.load('old.json');
    one.feed.load('new.json');
    await settled(one);
    expect(asked).to.deep.equal(['new.json']);
  });

  it('asks for nothing where the address was taken away meanwhile', async () => {
    const one = feed();
    one.feed.load('feed.json');
    one.feed.load(undefined);
    expect(one.feed.state).to.equal('idle');
    await settled(one);
    expect(asked).to.be.empty;
    expect(one.feed.state).to.equal('idle');
  });

  it('asks for nothing while its element is out of the page', async () => {
    const one = feed();
    one.feed.load('feed.json');
    one.host.remove();
    await settled(one);
    expect(asked).to.be.empty;
    for (const controller of one.host.controllers) controller.hostConnected?.();
    expect(asked).to.deep.equal(['feed.json']);
  });
});
