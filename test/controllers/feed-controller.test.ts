import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { FeedController } from '../../src/controllers/feed-controller.js';

class FeedHost extends HTMLElement implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}
customElements.define('test-feed-host', FeedHost);

interface Asked {
  url: string;
  signal: AbortSignal;
  answer: (body: BodyInit | null, init?: ResponseInit) => void;
  fail: () => void;
}

const real = { fetch, setTimeout, clearTimeout, random: Math.random };
let asked: Asked[] = [];
let timers: Map<number, { after: number; call: () => void }>;

/** Lets promises and streams go on, without a clock. */
async function settled(): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  }
}

/** The timer that runs, taken off and called. */
async function elapse(): Promise<number> {
  const [id, timer] = [...timers][0] ?? [];
  if (id === undefined || !timer) throw new Error('No timer runs.');
  timers.delete(id);
  timer.call();
  await settled();
  return timer.after;
}

function feed(read: (body: string, url: string) => string | undefined = (body) => body || undefined) {
  const host = new FeedHost();
  const controller = new FeedController(host, read);
  controller.hostConnected();
  made.push(controller);
  return { host, controller };
}
let made: FeedController<unknown>[] = [];

async function last(body: BodyInit | null, init?: ResponseInit): Promise<void> {
  asked.at(-1)?.answer(body, init);
  await settled();
}
async function broken(): Promise<void> {
  asked.at(-1)?.fail();
  await settled();
}

describe('FeedController', () => {
  beforeEach(() => {
    asked = [];
    made = [];
    timers = new Map();
    let next = 0;
    Math.random = () => 0.5;
    Object.assign(globalThis, {
      setTimeout: (call: () => void, after: number) => {
        timers.set(++next, { after, call });
        return next;
      },
      clearTimeout: (id: number) => timers.delete(id),
      fetch: (url: string, { signal }: { signal: AbortSignal }) =>
        new Promise<Response>((resolve, reject) => {
          const fail = () => {
            reject(new TypeError('Failed to fetch'));
          };
          signal.addEventListener('abort', fail);
          asked.push({
            url,
            signal,
            fail,
            answer: (body, init) => {
              resolve(new Response(body, init));
            },
          });
        }),
    });
  });

  afterEach(() => {
    for (const controller of made) controller.hostDisconnected();
    const { random, ...globals } = real;
    Math.random = random;
    Object.assign(globalThis, globals);
  });

  it('asks for nothing until it is told an address', () => {
    const { controller } = feed();
    controller.load(undefined);
    controller.load(' ');
    expect(controller.state).to.equal('idle');
    expect(asked).to.be.empty;
  });

  it('loads an address, resolved against the page, and says when', async () => {
    const { controller, host } = feed();
    controller.load(' feed.json ');
    expect(controller.state).to.equal('loading');
    expect(asked.map(({ url }) => url)).to.deep.equal([new URL('feed.json', document.baseURI).href]);
    const before = host.updates;
    await last('one');
    expect(controller.state).to.equal('ready');
    expect(controller.value).to.equal('one');
    expect(controller.since).to.be.instanceOf(Date);
    expect(host.updates).to.equal(before + 1);
    expect(timers.size, 'no timer is left').to.equal(0);
  });

  it('takes the same address again for no news', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    await last('one');
    controller.load(' feed.json');
    expect(asked).to.have.length(1);
  });

  it('forgets everything when the address is taken away', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    await last('one');
    controller.load('');
    expect(controller.state).to.equal('idle');
    expect(controller.value).to.equal(undefined);
    expect(controller.since).to.equal(undefined);
  });

  for (const address of ['javascript:alert(1)', 'data:text/plain,a', 'mailto:a@example.com', 'http://[']) {
    it(`asks nothing of ${address}`, async () => {
      const { controller } = feed();
      controller.load(address);
      await settled();
      expect(controller.state).to.equal('failed');
      expect(controller.failure).to.equal('address');
      expect(asked).to.be.empty;
    });
  }

  it('ends the request of an address that is no longer wanted, and its late answer never wins', async () => {
    const { controller } = feed();
    controller.load('old.json');
    const [old] = asked;
    controller.load('new.json');
    expect(old?.signal.aborted).to.equal(true);
    await last('new');
    old?.answer('old');
    await settled();
    expect(controller.value).to.equal('new');
  });

  it('ends the request when the host leaves the page, and takes it up again when it is back', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    controller.hostDisconnected();
    expect(asked[0]?.signal.aborted).to.equal(true);
    await settled();
    expect(controller.state).to.equal('loading');
    expect(timers.size).to.equal(0);
    controller.hostConnected();
    expect(asked).to.have.length(2);
    await last('one');
    expect(controller.value).to.equal('one');
    controller.hostDisconnected();
    controller.hostConnected();
    expect(asked, 'what is there is not asked for again').to.have.length(2);
  });

  it('waits longer before each further try and stops after the third', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    await broken();
    expect(controller.state).to.equal('loading');
    expect(await elapse()).to.equal(1000);
    await broken();
    expect(await elapse()).to.equal(2000);
    await broken();
    expect(timers.size).to.equal(0);
    expect(asked).to.have.length(3);
    expect(controller.state).to.equal('failed');
    expect(controller.failure).to.equal('network');
  });

  it('spreads the tries of many readers by half a wait in both directions', async () => {
    for (const [random, wait] of [
      [0, 500],
      [0.999, 1499],
    ] as const) {
      Math.random = () => random;
      const { controller } = feed();
      controller.load('feed.json');
      await broken();
      expect(Math.floor(await elapse())).to.equal(wait);
      controller.hostDisconnected();
    }
  });

  for (const [status, tries] of [
    [500, 3],
    [503, 3],
    [429, 3],
    [404, 1],
    [410, 1],
    [403, 1],
  ] as const) {
    it(`asks ${tries === 1 ? 'once' : 'three times'} where the answer is ${status}`, async () => {
      const { controller } = feed();
      controller.load('feed.json');
      await last('no', { status });
      while (timers.size) {
        await elapse();
        await last('no', { status });
      }
      expect(asked).to.have.length(tries);
      expect(controller.state).to.equal('failed');
      expect(controller.failure).to.equal('status');
    });
  }

  it('ends a request that takes too long', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    for (let i = 0; i < 3; i++) {
      expect(await elapse()).to.equal(15_000);
      expect(asked.at(-1)?.signal.aborted).to.equal(true);
      if (timers.size) await elapse();
    }
    expect(controller.failure).to.equal('timeout');
    expect(asked).to.have.length(3);
  });

  it('does not try again what is no feed, whatever made the reader give up', async () => {
    for (const read of [
      () => undefined,
      () => {
        throw new Error('odd');
      },
    ]) {
      const { controller } = feed(read);
      controller.load('feed.json');
      await last('<html>');
      expect(controller.failure).to.equal('content');
      expect(timers.size).to.equal(0);
    }
  });

  it('refuses by its header an answer that is too large, before it reads it', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    await last('short', { headers: { 'content-length': '50000000' } });
    expect(controller.failure).to.equal('size');
    expect(asked[0]?.signal.aborted).to.equal(true);
    expect(asked).to.have.length(1);
  });

  it('stops reading an answer as soon as it is too large', async () => {
    const { controller } = feed();
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        given++;
        stream.enqueue(new Uint8Array(1_000_000));
      },
    });
    controller.load('feed.json');
    await last(endless);
    await settled();
    expect(controller.failure).to.equal('size');
    expect(given).to.be.lessThan(9);
  });

  it('keeps what was loaded when loading it again fails, and since when', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    await last('one');
    const { since } = controller;
    controller.retry();
    expect(controller.state).to.equal('loading');
    expect(controller.value, 'while it loads').to.equal('one');
    await last('', { status: 404 });
    expect(controller.state).to.equal('stale');
    expect(controller.value).to.equal('one');
    expect(controller.since).to.equal(since);
    controller.retry();
    await last('two');
    expect(controller.state).to.equal('ready');
    expect(controller.value).to.equal('two');
    expect(controller.failure).to.equal(undefined);
  });

  it('tries again when the browser is back online, if that can help', async () => {
    const { controller } = feed();
    controller.load('feed.json');
    await broken();
    dispatchEvent(new Event('online'));
    expect(asked, 'instead of the wait').to.have.length(2);
    dispatchEvent(new Event('online'));
    expect(asked, 'not while it asks').to.have.length(2);
    await last('', { status: 404 });
    dispatchEvent(new Event('online'));
    expect(asked, 'not where nothing is').to.have.length(2);
    controller.retry();
    await broken();
    controller.hostDisconnected();
    dispatchEvent(new Event('online'));
    expect(asked, 'not when it has left').to.have.length(3);
  });

  it('reads with the address that answered', async () => {
    const urls: string[] = [];
    const { controller } = feed((body, url) => {
      urls.push(url);
      return body;
    });
    controller.load('https://example.com/feed.json');
    await last('one');
    expect(urls).to.deep.equal(['https://example.com/feed.json']);
  });

  const GBK = new Uint8Array([0xcf, 0xbc, 0xb9, 0xe2]);
  const declared = (encoding: string) =>
    new Uint8Array([...new TextEncoder().encode(`<?xml version="1.0" encoding="${encoding}"?>`), ...GBK]);
  for (const [what, body, type, text] of [
    ['UTF-8', '霞光', 'text/xml', '霞光'],
    ['UTF-8 with a mark of byte order', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), '', 'a'],
    ['the charset of the header', GBK, 'text/xml; charset="GBK"', '霞光'],
    ['the charset of the XML declaration', declared('gb2312'), 'text/xml', '霞光'],
    ['UTF-8 that is called GBK', '霞光', 'text/xml; charset=gbk', '霞光'],
    ['a charset nobody knows as UTF-8', GBK, 'text/xml; charset=x-none', '\u03fc\ufffd\ufffd'],
  ] as const) {
    it(`decodes ${what}`, async () => {
      const { controller } = feed();
      controller.load('feed.xml');
      await last(body, { headers: { 'content-type': type } });
      expect(controller.value?.replace(/<.*>/, '')).to.equal(text);
    });
  }
});
