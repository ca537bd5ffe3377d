// Every code that the demo shows, photographed from the screen and read as a phone would read it; and codes of all that may
// be shared.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { build } from 'esbuild';
import serve from '../../scripts/serve.config.mjs';
import { launch } from '../guest/browser.mjs';
import { fileOf } from '../hosts/libraries.mjs';

let chrome;
let server;
let origin;

before(async () => {
  chrome = await launch();
  server = await startDevServer({
    config: { ...serve, port: 0 },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  origin = `http://localhost:${server.server.address().port}`;
});

after(async () => {
  await chrome.close();
  await server.stop();
});

/** What is read from a picture of the screen around an element: 12 px of the page on each side, as a camera sees it. */
async function read(tab, element) {
  const { x, y, width, height } = await element.boundingBox();
  const clip = { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
  const picture = await tab.screenshot({ clip, encoding: 'base64' });
  return tab.evaluate(
    async (data, width) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      // The decoder reads black on nearly black, a camera does not: the silence around the code must be white.
      const paper = context
        .getImageData(image.width / 2, (14 * image.width) / (width + 24), 1, 1)
        .data.join();
      if (paper !== '255,255,255,255') return `on ${paper}`;
      // Nor does every phone try the reverse.
      return globalThis.jsQR(pixels, image.width, image.height, { inversionAttempts: 'dontInvert' })?.data;
    },
    picture,
    width,
  );
}

describe('the codes of the demo', () => {
  const tabs = [];
  before(async () => {
    for (const page of ['share-bar', 'app-card']) {
      const tab = await chrome.newPage();
      await tab.goto(`${origin}/demo/${page}.html`, { waitUntil: 'load' });
      await tab.addScriptTag({ path: fileOf('jsqr/dist/jsQR.js') });
      tabs.push({ tab, session: await tab.createCDPSession(), hosts: await tab.$$(`bloom-${page}`) });
    }
  });

  for (const look of ['light', 'dark', 'forced']) {
    for (const [width, scale] of [
      [360, 1],
      [360, 3],
      [1280, 1],
      [1280, 2],
    ]) {
      it(`are read from the screen: ${look}, ${width} px wide, ${scale} dots to a pixel`, async () => {
        const wanted = [];
        const got = [];
        for (const { tab, session, hosts } of tabs) {
          await tab.bringToFront();
          await tab.setViewport({ width, height: 900, deviceScaleFactor: scale });
          await session.send('Emulation.setEmulatedMedia', {
            features: [
              { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
              { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
            ],
          });
          for (const host of hosts) {
            await host.evaluate(async (one) => {
              if (!one.shadowRoot.querySelector('.qr'))
                one.shadowRoot.querySelector('[data-target=wechat]')?.click();
              await one.updateComplete;
              while (one.shadowRoot.querySelector('.qr:empty')) await new Promise(requestAnimationFrame);
            });
            const code = await host.$(':scope >>> svg[part=qr]');
            if (!code) continue;
            wanted.push(await host.evaluate((one) => new URL(one.shared?.url ?? one.href).href));
            got.push(await read(tab, code));
          }
        }
        assert.ok(wanted.length >= 7);
        assert.deepEqual(got, wanted);
      });
    }
  }
});

describe('a code', () => {
  let tab;
  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/components/qr-code/qr-code.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'qr',
    });
    tab = await chrome.newPage();
    await tab.addScriptTag({ path: fileOf('jsqr/dist/jsQR.js') });
    await tab.addScriptTag({ content: outputFiles[0].text });
  });

  /** What is read from the code of a text, drawn with three pixels to a module. */
  const readOf = (text) =>
    tab.evaluate(async (said) => {
      const controller = new globalThis.qr.QrController({ requestUpdate() {} });
      await controller.show(said);
      const { size, path } = controller.code;
      const canvas = Object.assign(document.createElement('canvas'), { width: size * 3, height: size * 3 });
      const context = canvas.getContext('2d');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.scale(3, 3);
      context.fillStyle = '#000';
      context.fill(new Path2D(path));
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return globalThis.jsQR(data, canvas.width, canvas.height)?.data;
    }, text);

  for (const text of [
    'https://news.example/',
    'https://news.example/2024/09/10/six-flowers.html?from=front&edition=evening#top',
    'https://news.example/社区/六色花.html',
    `https://news.example/${encodeURIComponent('霞光社区六支志愿队一年开展近40场活动服务3000余人次'.repeat(2))}`,
    `https://news.example/${'a1-'.repeat(150)}`,
    'x',
  ])
    it(`is read as ${text.slice(0, 60)} (${text.length})`, async () => {
      assert.equal(await readOf(text), text);
    });
});
