// A real browser and a real server for pages that are not ours.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import puppeteer from 'puppeteer-core';
import { FONT, launchOptions } from '../../scripts/browser.mjs';

/** The installed Chromium, headless; the caller closes it. */
export async function launch(args = []) {
  const options = await launchOptions();
  return puppeteer.launch({ ...options, args: [...options.args, ...args] });
}

/** Css by which all texts of a page have the font of the tests; `fontLoaded` waits for it inside the page. */
export const IN_ONE_FONT = `@font-face { font-family: test; src: url(/font.woff2) }
* { font-family: test !important }`;
export const fontLoaded = () => document.fonts.load('16px test');

/** Runs inside a page: two frames, with what each of them set going. */
export const frames = async () => {
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

/**
 * Answers with how to wait until a tab has nothing more to do: all that it asked for is answered, and for two frames it has
 * asked for nothing. To be called before the tab opens a page.
 */
export async function quietOf(tab) {
  // Not by the events of puppeteer, which forgets a request whose redirect is refused.
  const session = await tab.createCDPSession();
  const open = new Map();
  let asked = 0;
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Network.requestWillBeSent', ({ requestId, request, type, frameId }) => {
    // Nobody answers what the page before had asked for.
    if (type === 'Document' && frameId === frameTree.frame.id) open.clear();
    asked++;
    open.set(requestId, request.url);
  });
  for (const end of ['loadingFinished', 'loadingFailed'])
    session.on(`Network.${end}`, ({ requestId }) => open.delete(requestId));
  await session.send('Network.enable');
  return async (passFrames = () => tab.evaluate(frames)) => {
    const deadline = Date.now() + 20_000;
    for (let before = -1; open.size || before !== asked;) {
      if (Date.now() > deadline) throw new Error(`no answer: ${[...open.values()]}`);
      before = asked;
      await passFrames();
    }
  };
}

const script = (name) => ({ type: 'text/javascript', body: readFileSync(`dist/${name}.js`) });

/** The smallest picture: one transparent point. */
const PICTURE = {
  type: 'image/png',
  body: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/**
 * Serves pages from this machine: `pages(path, request)` answers with a body, with `{ body, type, status, headers, wait }`
 * (`wait` in milliseconds; a body that comes in pieces is an async iterable), or with nothing for 404. The built scripts are at `/sixbloom.js` and `/sixbloom-links.js`, a picture at `/picture.png`.
 * Answers `{ origin, asked, close }`; `asked` lists the paths that were asked for.
 */
export async function serve(pages) {
  const own = {
    '/sixbloom.js': script('sixbloom'),
    '/sixbloom-links.js': script('sixbloom-links'),
    '/picture.png': PICTURE,
    '/favicon.ico': PICTURE,
    '/font.woff2': { type: 'font/woff2', body: readFileSync(FONT) },
  };
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    asked.push(path);
    const page = (await pages(path, request)) ?? own[path] ?? { status: 404, body: '' };
    const {
      body,
      type,
      status = 200,
      headers = {},
      wait = 0,
    } = page.body === undefined ? { body: page } : page;
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    response.writeHead(status, { 'content-type': type ?? 'text/html; charset=utf-8', ...headers });
    if (body[Symbol.asyncIterator]) Readable.from(body).pipe(response);
    else response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
