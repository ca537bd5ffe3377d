// Runs `npm start` in a checkout, opens the address it prints as a visitor would, and fails with one sentence where the demo
// is not right. `node scripts/smoke.mjs FOLDER`
import { spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';

// A process group of its own, so that the server ends with the command that started it.
const start = spawn('npm', ['start'], {
  cwd: process.argv[2],
  detached: true,
  stdio: ['ignore', 'pipe', 'pipe'],
});

/** The address in the output of `npm start`. */
const address = () =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece) => {
      said += piece;
      const [found] = said.match(/http:\/\/localhost:\d+\//) ?? [];
      if (found) resolve(found);
    };
    start.stdout.on('data', listen);
    start.stderr.on('data', listen);
    start.on('exit', () => reject(new Error(`npm start ended without an address: ${said.slice(-500)}`)));
    setTimeout(() => reject(new Error(`npm start printed no address: ${said.slice(-500)}`)), 120_000).unref();
  });

try {
  const url = await address();
  const chrome = await puppeteer.launch(await launchOptions());
  const tab = await chrome.newPage();
  const words = [];
  tab.on('console', (message) => words.push(message.text()));
  tab.on('pageerror', (error) => words.push(error.message));
  await tab.goto(url, { waitUntil: 'networkidle0' });
  const kinds = await tab.$$eval('*', (all) => [
    ...new Set(all.filter((one) => one.shadowRoot).map((one) => one.localName)),
  ]);
  await chrome.close();
  const summary = `The demo shows ${kinds.join(', ') || 'no element'} and says: ${words.join(' | ') || 'nothing'}`;
  if (words.length || kinds.length < 4) throw new Error(summary);
  console.log(summary);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  process.kill(-start.pid);
}
