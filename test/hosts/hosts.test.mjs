// Twenty pages that are not ours, and the drop-in in each of the places where sites put it. Two things must hold: the
// elements are as they are on a page by the book, and the page is as it is without us.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../guest/browser.mjs';
import { ifHere } from '../not-run.mjs';
import { openTab, PLACEMENTS, visit } from './visit.mjs';

/** All that the drop-in may change in a page, beside its own elements: path in the page, and why. */
const ALLOWED = [
  // Its version, and the doctor that tells a site why something does not work.
  /^window\.sixbloom(\.|$)/,
];

const pages = await Promise.all(
  readdirSync(new URL('pages', import.meta.url)).map(
    async (file) => (await import(`./pages/${file}`)).default,
  ),
);

/** What differs between two `{ path: how it is }`, but for what is allowed. */
function differences(now, then) {
  const paths = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  return paths
    .filter((path) => now[path] !== then[path] && !ALLOWED.some((allowed) => allowed.test(path)))
    .map((path) => `${path}: ${then[path]} -> ${now[path]}`);
}

/**
 * Two loads of one page differ in what the page numbers itself, in what it makes up at random, and in the order in which
 * what is new was found.
 */
const acrossLoads = (changes) =>
  Object.fromEntries(
    Object.entries(changes).map((entry) =>
      entry.map((text) =>
        text.replace(/~\d+/g, '~').replace(/\d{6,}|(?<=\$|_reactListening)[a-z\d]{8,}/g, '*'),
      ),
    ),
  );

describe('foreign pages', { concurrency: 2 }, () => {
  let browser;
  let byTheBook;
  before(async () => {
    browser = await launch();
    const plain = pages.find(({ name }) => name === 'a page of today, by the book');
    byTheBook = (await visit(await openTab(browser), plain, PLACEMENTS.first)).drawn;
  });
  after(() => browser.close());

  for (const page of pages)
    describe(page.name, { concurrency: 1 }, () => {
      let opened;
      let inserted;
      before(async () => (opened = await openTab(browser)));
      after(() => opened.tab.browserContext().close());
      /** The page without us is the one into which the script is inserted, before it is. */
      const visitInserted = () => (inserted ??= visit(opened, page, PLACEMENTS.inserted));

      for (const [place, placement] of Object.entries(PLACEMENTS)) {
        const keepsItsWays = async () => {
          const { before: without, ...late } = await visitInserted();
          const guest = placement.inserted ? late : await visit(opened, page, placement);
          assert.deepEqual(guest.told, without.told, 'errors and warnings');
          assert.deepEqual(guest.faults, [], 'elements');
          assert.deepEqual(guest.drawn, byTheBook, 'text of the elements');
          assert.deepEqual(guest.works, [], 'what the page does with them');

          const script = guest.requests.filter((url) => url.endsWith('/sixbloom.js'));
          assert.equal(script.length, 1);
          const requests = guest.requests.filter((url) => !script.includes(url));
          assert.deepEqual(requests, without.requests, 'requests');
          assert.deepEqual(guest.kept, without.kept, 'storage');
          assert.deepEqual(guest.timers, [], 'timers that still wait');
          assert.deepEqual(guest.listeners, without.listeners, 'listeners of the page');
          assert.equal(guest.document, without.document, 'document');
          const [now, then] = placement.inserted
            ? [guest.changes, without.changes]
            : [guest.changes, without.changes].map(acrossLoads);
          assert.deepEqual(differences(now, then), [], 'what can be reached from the window');
        };
        it(`keeps its ways, and the elements theirs: script ${place}`, ifHere(keepsItsWays));
      }
    });
});
