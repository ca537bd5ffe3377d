// Pictures of the demo. Without arguments: the one of the README. With a folder: every page, or the pages named after it, at
// three widths in light, dark and elder mode, to look at before a change is called done. Run after `npm run build`.
import { mkdirSync, readdirSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';

const [folder, ...named] = process.argv.slice(2);
const server = await startDevServer({
  config: { rootDir: '.', port: 0 },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = server.server.address();
// With the fonts of the machine: readers have no font of ours.
const chrome = await puppeteer.launch(await launchOptions({}));

async function shoot(page, width, mode, path, height) {
  const tab = await chrome.newPage();
  await tab.setViewport({ width, height: height ?? 900 });
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await tab.goto(`http://localhost:${port}/demo/${page}.html`, { waitUntil: 'networkidle0' });
  if (mode === 'elder') await tab.click('[data-elder]');
  // Lazy pictures load when they are near.
  await tab.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    // One example is of a picture that cannot be loaded.
    await Promise.allSettled([...document.images].map((image) => image.decode()));
  });
  await tab.screenshot({ path, fullPage: !height });
  await tab.close();
}

if (folder) {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync('demo').filter((file) => file.endsWith('.html'));
  const pages = named.length ? named : files.map((file) => file.replace('.html', ''));
  for (const page of pages) {
    for (const width of [360, 768, 1280]) {
      for (const mode of ['light', 'dark', 'elder']) {
        await shoot(page, width, mode, `${folder}/${page}-${width}-${mode}.png`);
      }
    }
  }
} else {
  mkdirSync('docs/images', { recursive: true });
  await shoot('news', 1280, 'light', 'docs/images/news.png', 980);
}
await chrome.close();
await server.stop();
