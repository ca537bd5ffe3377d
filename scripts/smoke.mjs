// Opens a served demo as a visitor would and fails with one sentence where it is not right. `node scripts/smoke.mjs URL`
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from './browser.mjs';

const { path, env } = await findBrowser();
const chrome = await puppeteer.launch({
  executablePath: path,
  env: { ...process.env, ...env },
  args: browserArgs,
});
const tab = await chrome.newPage();
const words = [];
tab.on('console', (message) => words.push(message.text()));
tab.on('pageerror', (error) => words.push(error.message));
await tab.goto(process.argv[2], { waitUntil: 'networkidle0' });
const kinds = await tab.$$eval('*', (all) => [
  ...new Set(all.filter((one) => one.shadowRoot).map((one) => one.localName)),
]);
await chrome.close();
if (words.length || kinds.length < 4) {
  console.error(
    `The demo shows ${kinds.join(', ') || 'no element'} and says: ${words.join(' | ') || 'nothing'}`,
  );
  process.exit(1);
}
console.log(`The demo shows ${kinds.join(', ')} and says nothing on the console.`);
