// Opens a foreign page as a reader does, and tells everything that can be told of it.
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { frames, quietOf, serve } from '../guest/browser.mjs';
import { faultsOf, TAGS } from '../guest/elements.mjs';
import { documentOf, watchHost } from './host.mjs';

const SCRIPT = readFileSync('dist/sixbloom.js');

const tag = (attributes) => `<script ${attributes}></script>`;

/** How a site puts the drop-in into its page: `head` stands before the page's own scripts, `foot` after all. */
export const PLACEMENTS = {
  first: { head: tag('src="/sixbloom.js"') },
  last: { foot: tag('src="/sixbloom.js"') },
  'async and late': { head: tag('async="async" src="/late/sixbloom.js"') },
  inserted: { inserted: true },
};

/** The page's bytes in its own encoding, which must have every character. */
function encode(text, encoding = 'utf-8') {
  const body = iconv.encode(text, encoding);
  if (iconv.decode(body, encoding) !== text) throw new Error(`${encoding} lacks a character of the page`);
  return body;
}

/** A text in pieces, each a moment after the other: every text of the page comes after the tag before it was read. */
async function* pieces(text) {
  for (const piece of text.split(/(?<=>)(?=[^<\s])/)) {
    yield piece;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What a browser keeps for a site. */
async function kept() {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: databases.map(({ name }) => name),
    caches: await caches.keys(),
    workers: workers.map(({ scope }) => scope),
  };
}

/** Which of our elements that are to be seen everywhere are not defined yet. */
const missing = () =>
  document.querySelectorAll('bloom-article-card:not(:defined), bloom-team-badge:not(:defined)').length;

/** All text that our elements draw, out of shadow roots, by tag. */
function drawn() {
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'style' || node.localName === 'script') return '';
    return [node.shadowRoot, ...node.childNodes].map((child) => (child ? textOf(child) : '')).join(' ');
  };
  const texts = {};
  for (const element of document.querySelectorAll('*'))
    if (
      /^bloom-/.test(element.localName) &&
      !element.parentElement.closest('bloom-team-roster, bloom-stats-group')
    )
      texts[element.localName] ??= textOf(element).replace(/\s+/g, ' ').trim();
  return texts;
}

/** `type capture` of each listener on what the whole page shares. */
async function listeners(cdp) {
  const found = [];
  for (const target of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: target });
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    for (const { type, useCapture } of listeners)
      found.push(`${target} ${type}${useCapture ? ' capture' : ''}`);
  }
  return found;
}

/**
 * A tab that visits one page after the other, each of an origin of its own: a window costs more than a page. Its console and
 * its requests are `heard`.
 */
export async function openTab(browser) {
  const tab = await (await browser.createBrowserContext()).newPage();
  const heard = { told: [], requests: [] };
  tab.on('pageerror', (error) =>
    heard.told.push(
      String(error.stack ?? error)
        .split('\n')
        .slice(0, 4)
        .join(' '),
    ),
  );
  tab.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warn';
    // What an element refuses is told to who develops a page.
    if (isFault && !message.text().startsWith('sixbloom <')) heard.told.push(message.text());
  });
  tab.on('request', (request) => {
    if (!request.url().endsWith('/favicon.ico')) heard.requests.push(request.url());
  });
  await tab.evaluateOnNewDocument(watchHost);
  return { tab, cdp: await tab.createCDPSession(), heard, quiet: await quietOf(tab) };
}

/**
 * Loads a page with the drop-in in one of its places, or without it. Our own questions are asked in a world of their own,
 * which sees the same document and none of what the page did to the language.
 */
export async function visit({ tab, cdp, heard, quiet }, page, placement) {
  const { head = '', foot = '', inserted = false } = placement ?? {};
  const files = {
    ...page.files,
    '/': {
      type: page.type,
      headers: page.headers,
      body: page.comesInPieces
        ? pieces(page.html({ head, foot }))
        : encode(page.html({ head, foot }), page.encoding),
    },
    // Asked for by the browser, and not by every page in time.
    '/favicon.ico': { status: 204, body: '' },
    '/late/sixbloom.js': { type: 'text/javascript', body: SCRIPT, wait: 300 },
  };
  const server = await serve((path) => files[path]);
  try {
    const told = (heard.told = []);
    const requests = (heard.requests = []);
    await tab.goto(`${server.origin}/`);

    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const evaluate = async (run, options) => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        ...options,
        expression: run,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    const aside = (ask, ...args) =>
      evaluate(`(${ask})(...${JSON.stringify(args)})`, { contextId: executionContextId });

    const passFrames = () => aside(frames);
    const until = async (holds) => {
      for (const deadline = Date.now() + 5000; Date.now() < deadline && !(await holds());) await passFrames();
    };
    /** Until the page has loaded all, our elements are defined if they are to be, and no timer waits that is to run once. */
    const settled = async (isOurs) => {
      await quiet(passFrames);
      if (isOurs) await until(async () => !(await aside(missing)));
      await until(async () => !(await evaluate(`__host('waiting')`)).length);
      await quiet(passFrames);
    };
    await settled(Boolean(head || foot));
    const look = async () => {
      const seen = {
        told,
        requests: requests.sort(),
        kept: await aside(kept),
        document: await aside(documentOf),
        listeners: await listeners(cdp),
        changes: await evaluate(`__host('changes')`),
      };
      // Every load has a port of its own.
      const { host, port } = new URL(server.origin);
      return JSON.parse(JSON.stringify(seen).replaceAll(host, 'host').replaceAll(port, 'port'));
    };
    const before = inserted ? await look() : undefined;
    if (inserted) {
      await evaluate(`new Promise((resolve, reject) => {
        var script = document.createElement('script');
        script.src = '/sixbloom.js';
        script.onload = resolve;
        script.onerror = reject;
        document.getElementsByTagName('head')[0].appendChild(script);
      }).then(function () {})`);
      await settled(true);
    }
    return {
      before,
      ...(await look()),
      timers: await evaluate(`__host('timers')`),
      faults: await aside(faultsOf, TAGS),
      drawn: await aside(drawn),
      works: page.works && placement ? await evaluate(`(${page.works})()`) : [],
    };
  } finally {
    await tab.goto('about:blank');
    await server.close();
  }
}
