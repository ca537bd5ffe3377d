// What a reader sees of a list whose server is ill: real requests, to a real server of another origin.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch } from '../guest/browser.mjs';

const ITEMS = [
  { id: '1', url: '/news/1.html', title: '悠游国庆丨就来盘龙大观园' },
  { id: '2', url: '2.html', title: '霞光社区六色花开' },
];
const FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: '岳塘', items: ITEMS });
const JSON_TYPE = { 'content-type': 'application/json' };
const OPEN = { 'access-control-allow-origin': '*' };

/** Bytes, beyond what the buffers between two busy programs hold. */
const ENDLESS = 200_000_000;

/** The answers of an ill server, by what it suffers from; each may write no end. */
const ILLS = {
  404: (response) => response.writeHead(404, OPEN).end('<h1>404</h1>'),
  500: (response) => response.writeHead(500, OPEN).end(),
  hang: () => undefined,
  drip: (response) => {
    response.writeHead(200, { ...OPEN, ...JSON_TYPE });
    let at = 0;
    const timer = setInterval(() => response.write(FEED[at++ % FEED.length]), 20);
    response.on('close', () => clearInterval(timer));
  },
  cut: (response) => {
    response.writeHead(200, { ...OPEN, 'content-length': FEED.length });
    response.write(FEED.slice(0, 30), () => response.destroy());
  },
  html: (response) =>
    response
      .writeHead(200, { ...OPEN, ...JSON_TYPE })
      .end('<!doctype html><title>登录</title><a href="/">首页</a>'),
  // Says its length; and the same without a word.
  large: (response) =>
    response.writeHead(200, { ...OPEN, 'content-length': 50_000_000 }).write(' '.repeat(65_536)),
  endless: (response) => {
    response.writeHead(200, OPEN);
    const more = () => {
      while (sent < ENDLESS && !response.destroyed) {
        sent += 65_536;
        if (!response.write(' '.repeat(65_536))) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  },
  invalid: (response) => response.writeHead(200, { ...OPEN, ...JSON_TYPE }).end(FEED.slice(0, -9)),
  refused: (response) => response.writeHead(200, JSON_TYPE).end(FEED),
};
/** What the list says, and how often it asks: what can pass is tried three times. */
const OUTCOMES = {
  404: ['status', 1],
  500: ['status', 3],
  hang: ['timeout', 3],
  drip: ['timeout', 3],
  cut: ['network', 3],
  html: ['content', 1],
  large: ['size', 1],
  endless: ['size', 1],
  invalid: ['content', 1],
  refused: ['network', 3],
};
const WORDS = {
  status: '服务器返回错误',
  timeout: '服务器长时间没有响应',
  network: '网络连接失败',
  content: '没有可显示的内容',
  size: '内容过大',
};

let asked = [];
let sent = 0;
let ill;
let chrome;
let feeds;
let pages;
let script;

const started = (handle) =>
  new Promise((resolve) => {
    const server = createServer(handle).listen(0, '127.0.0.1', () => resolve(server));
  });
const originOf = (server) => `http://127.0.0.1:${server.address().port}`;

before(async () => {
  const entry = `
    import { FeedController } from './src/controllers/feed-controller.ts';
    import './src/define/bloom-article-list.ts';
    Object.assign(FeedController.limits, { timeout: 1500, wait: 10 });
    Object.assign(window, { limits: FeedController.limits });`;
  const built = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    // The package tells bundlers that its sources have no side effects.
    ignoreAnnotations: true,
    conditions: ['production'],
  });
  script = built.outputFiles[0].text;
  feeds = await started((request, response) => {
    const { pathname } = new URL(request.url, 'http://feeds');
    asked.push(pathname);
    if (pathname === '/moved') response.writeHead(302, { ...OPEN, location: '/there/feed' }).end();
    else if (ill) ILLS[ill](response);
    else response.writeHead(200, { ...OPEN, 'content-type': 'text/plain' }).end(FEED);
  });
  pages = await started((request, response) => {
    const isScript = request.url === '/list.js';
    response.writeHead(200, { 'content-type': `text/${isScript ? 'javascript' : 'html'}; charset=utf-8` });
    response.end(
      isScript
        ? script
        : '<!doctype html><html lang="zh-CN"><title>岳塘</title><link rel="icon" href="data:," /><body>',
    );
  });
  chrome = await launch();
});

after(async () => {
  await chrome.close();
  for (const server of [feeds, pages]) {
    server.closeAllConnections();
    server.close();
  }
});

/** A page with a list that loads `src`, once that has come to an end. Keeps what the list reports and announces. */
async function open(path) {
  asked = [];
  sent = 0;
  const tab = await chrome.newPage();
  await tab.goto(originOf(pages));
  await tab.addScriptTag({ url: '/list.js' });
  await tab.evaluate(
    (src) => {
      const list = document.createElement('bloom-article-list');
      Object.assign(window, { list, errors: [], said: [] });
      list.addEventListener('bloom-error', ({ path, reason }) => window.errors.push(`${path} ${reason}`));
      list.src = src;
      document.body.append(list);
      return list.updateComplete.then(() => {
        const status = list.shadowRoot.querySelector('[role=status]');
        new MutationObserver(() => {
          const words = status.textContent.trim();
          if (words && words !== window.said.at(-1)) window.said.push(words);
        }).observe(status, { subtree: true, childList: true, characterData: true });
      });
    },
    originOf(feeds) + path,
  );
  await ended(tab);
  return tab;
}

const ended = (tab) =>
  tab.waitForFunction(
    () => !window.list.isUpdatePending && !window.list.shadowRoot.querySelector('[aria-busy=true]'),
    { polling: 50 },
  );

/** What is seen, heard and reported. */
const state = (tab) =>
  tab.evaluate(() => {
    const { list, errors, said } = window;
    const links = [...list.shadowRoot.querySelectorAll('a')];
    return { errors, said, links: links.map(({ href, textContent }) => [href, textContent.trim()]) };
  });

const retry = (tab) =>
  tab.evaluate(() => {
    window.list.shadowRoot.querySelector('button').click();
    return window.list.updateComplete;
  });

const shown = (base = '') => [
  [`${originOf(feeds)}/news/1.html`, '就来盘龙大观园'],
  [`${originOf(feeds)}/${base}2.html`, '霞光社区六色花开'],
];

describe('a list whose server', () => {
  for (const [name, [reason, tries]] of Object.entries(OUTCOMES)) {
    it(`suffers from “${name}” says so once, asks ${tries} times, and recovers with it`, async () => {
      ill = name;
      const tab = await open('/feed');
      const { errors, said, links } = await state(tab);
      assert.deepEqual(errors, [`src ${reason}`]);
      assert.equal(said.length, 1, said.join());
      assert.ok(said[0].endsWith(WORDS[reason]), said[0]);
      assert.deepEqual(links, []);
      assert.equal(asked.length, tries);
      assert.ok(sent < ENDLESS, 'the whole was sent');

      ill = undefined;
      await retry(tab);
      await ended(tab);
      assert.deepEqual((await state(tab)).links, shown());
      assert.equal(asked.length, tries + 1);
      await tab.close();
    });
  }

  it('falls ill later keeps what it has, says since when, and recovers with it', async () => {
    ill = undefined;
    const tab = await open('/feed');
    ill = '404';
    await tab.evaluate(() => {
      window.list.reload();
      return window.list.updateComplete;
    });
    await ended(tab);
    const { errors, said, links } = await state(tab);
    assert.deepEqual(links, shown());
    assert.deepEqual(errors, ['src status']);
    assert.equal(said.length, 2, said.join());
    assert.match(said[1], /\d{4}年\d+月\d+日 \d\d:\d\d/);
    ill = undefined;
    await retry(tab);
    await ended(tab);
    assert.equal(asked.length, 3);
    assert.ok(
      await tab.evaluate(() => !window.list.shadowRoot.querySelector('button')),
      'the button is gone',
    );
    await tab.close();
  });

  it('sends it elsewhere is followed, and addresses are relative to where that is', async () => {
    ill = undefined;
    const tab = await open('/moved');
    assert.deepEqual(asked, ['/moved', '/there/feed']);
    assert.deepEqual((await state(tab)).links, shown('there/'));
    await tab.close();
  });

  it('is asked no more when the list leaves the page', { timeout: 30_000 }, async () => {
    ill = 'hang';
    asked = [];
    const request = new Promise((resolve) => feeds.once('request', (_, response) => resolve(response)));
    const tab = await chrome.newPage();
    await tab.goto(originOf(pages));
    await tab.addScriptTag({ url: '/list.js' });
    await tab.evaluate(
      (src) => {
        // Nothing but leaving ends the request.
        window.limits.timeout = 60_000;
        window.list = document.createElement('bloom-article-list');
        window.list.src = src;
        document.body.append(window.list);
      },
      `${originOf(feeds)}/feed`,
    );
    const response = await request;
    const closed = new Promise((resolve) => response.on('close', resolve));
    await tab.evaluate(() => window.list.remove());
    await closed;
    assert.equal(asked.length, 1);
    await tab.close();
  });
});
