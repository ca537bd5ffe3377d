// What came in by a feed is no more trusted than what a page sets: every payload in every leaf of a document of each
// format, read, rendered, and parsed by a browser; and read by the elements themselves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as formats from '../../dist/formats/index.js';
import * as render from '../../dist/render/index.js';
import { PAYLOADS } from './corpus.mjs';
import { samplesOf } from './fields.mjs';
import { open } from './strike.mjs';

const base = 'https://news.example/feed';
const [article] = samplesOf('article').whole;
const feed = { title: '六色花', url: 'https://news.example/', feedUrl: base };
const ITEM = { ...article, id: '1', url: 'https://news.example/1.html' };

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><title>六色花</title><link href="https://news.example/"/>
<entry><id>urn:1</id><title>六色花</title><link rel="alternate" href="/1.html"/><link rel="enclosure" type="image/png" href="/picture.png"/>
<published>2024-09-10</published><author><name>陈志蓉</name><uri>/a</uri></author><category term="志愿服务"/>
<rights>未经许可，不得转载。</rights><summary>六色花</summary><content type="html">&lt;p&gt;六色花&lt;/p&gt;</content></entry></feed>`;

/** A document of each format: an object, whose strings are struck, or XML, whose texts and attribute values are. */
const FORMATS = {
  'JSON-LD': [formats.fromJsonLd, formats.toJsonLd(ITEM).output],
  ninjs: [formats.fromNinjs, formats.toNinjs(ITEM).output],
  'JSON Feed': [formats.fromJsonFeed, formats.toJsonFeed([ITEM], feed).output],
  RSS: [formats.fromRss, formats.toRss([ITEM], feed).output],
  Atom: [formats.fromRss, ATOM],
};

/** Between two documents that are struck: each payload comes into each sixteenth of the leaves, others into the rest. */
const STRIDE = process.env.MATRIX ? 1 : 16;

const isName = (key) => /^(?:@context|@type|version|type|xmlns.*)$/.test(key);
const inXml = (text) =>
  text
    .replace(/[\0-\x08\v\f\x0e-\x1f\p{Surrogate}\ufffe\uffff]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Copies of a document in which every second of its leaves is another: those with an even or an odd number. */
function struck(document, row, odd) {
  let leaf = 0;
  const next = (old) => (leaf++ % 2 === odd ? PAYLOADS[(row + leaf) % PAYLOADS.length] : old);
  if (typeof document === 'string')
    return document.replace(/(?<=>)[^<>\n]+(?=<)|(?<=\s(?!xmlns)[\w:]+=")[^"]*(?=")/g, (old) => {
      const said = next(undefined);
      return said === undefined ? old : inXml(said);
    });
  return JSON.stringify(document, (key, value) =>
    typeof value === 'string' && !isName(key) ? next(value) : value,
  );
}

/** All that can be printed of an article. */
function printed(one) {
  const options = { base, lang: one.lang, teams: one.teams };
  return [
    render.renderArticleCard(one, options),
    render.renderCopyrightFooter(one, options),
    render.renderCredits(one.credits, options),
    render.renderRights(one.rights, options),
    ...(one.media ?? []).map((media) => render.renderMedia(media, options)),
    render.renderTeamRoster(one.teams ?? [], options),
    render.renderStatsGroup(one.statistics ?? [], options),
    ...(one.activities ?? []).map((activity) => render.renderActivity(activity, options)),
    render.renderRelated(one.related ?? [], options),
    render.renderCorrections(one.corrections ?? [], options),
  ].join('\n');
}

describe('formats with hostile data', { concurrency: false }, () => {
  const both = (name, read, document) =>
    PAYLOADS.flatMap((_, row) =>
      (row % STRIDE ? [] : [0, 1]).map((odd) => ({ name, read, text: struck(document, row, odd) })),
    );
  const rows = Object.entries(FORMATS).flatMap(([name, [read, document]]) => both(name, read, document));
  rows.push(...both('teams', undefined, { brand: '六色花', teams: article.teams }));
  let opened;
  before(async () => (opened = await open({ feeds: rows.map(({ text }) => text) })));
  after(() => opened?.close());

  for (const [name, [, document]] of Object.entries(FORMATS)) {
    const mine = rows.filter((row) => row.name === name);
    it(`${name}: what was read is rendered as nothing but our own elements`, async (test) => {
      const read = mine.flatMap(({ read: from, text }) => from(text, { base }).articles);
      assert.ok(read.length >= 25, `${read.length} articles`);
      const faults = [];
      for (let from = 0; from < read.length; from += 200) {
        const html = read.slice(from, from + 200).map((one) => printed(one));
        faults.push(...(await opened.page.evaluate((list) => self.inPage.faultsOfHtml(list), html)));
      }
      const scripts = await opened.page.evaluate(
        (list) => self.inPage.faultsOfScripts(list),
        read.map((one) => formats.jsonLdScript(one)),
      );
      test.diagnostic(`${mine.length} documents, ${read.length} articles`);
      assert.deepEqual(faults.concat(scripts).slice(0, 3), []);
    });

    it(`${name}: a list that loads it shows nothing but its own elements`, async () => {
      const paths = mine.map((row) => `/feeds/${rows.indexOf(row)}`);
      const { faults } = await opened.strike(
        { tag: 'bloom-article-list', wait: true },
        [{ attribute: 'src' }],
        paths,
      );
      assert.deepEqual(faults.slice(0, 3), []);
    });
  }

  it('a roster that loads teams shows nothing but its own elements', async () => {
    const paths = rows.flatMap(({ name }, at) => (name === 'teams' ? [`/feeds/${at}`] : []));
    const { faults } = await opened.strike(
      { tag: 'bloom-team-roster', wait: true },
      [{ attribute: 'src' }],
      paths,
    );
    assert.deepEqual(faults.slice(0, 3), []);
  });

  it('and nothing ran, was thrown, broke the policy or was asked for', async () => {
    const { ran, violations, errors } = await opened.happened();
    // Where XML is not well-formed, Chromium's own parser writes a note with a style into its answer.
    const others = violations.filter((one) => !one.startsWith('style-src-attr'));
    assert.deepEqual({ ran, violations: others, errors }, { ran: [], violations: [], errors: [] });
  });
});
