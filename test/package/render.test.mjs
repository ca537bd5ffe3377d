// What `sixbloom/render` promises to a server. Reads what `npm run build` made.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import * as render from '../../dist/render/index.js';

const article = {
  schemaVersion: '1',
  id: 'a1',
  type: 'news',
  lang: 'zh-Hans',
  headline: '六色花开，邻里相助',
  url: '/news/1.html',
  publishedAt: '2024-09-10',
  credits: [{ role: 'correspondent', parties: [{ kind: 'person', name: '陈志蓉' }] }],
};

describe('sixbloom/render', () => {
  it('exports these names', () => {
    assert.deepEqual(Object.keys(render).sort(), [
      'renderActivity',
      'renderArticleCard',
      'renderArticleList',
      'renderCopyrightFooter',
      'renderCorrections',
      'renderCredits',
      'renderMedia',
      'renderRelated',
      'renderRights',
      'renderStatsCounter',
      'renderStatsGroup',
      'renderTeamBadge',
      'renderTeamRoster',
    ]);
  });

  it('answers a request in plain Node', async () => {
    assert.equal(globalThis.document, undefined);
    const server = createServer((_, response) => response.end(render.renderArticleCard(article)));
    server.listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
      const expected = `<bloom-article-card>
<h3 slot="headline"><a href="/news/1.html">六色花开，邻里相助</a></h3>
<span slot="byline">通讯员 陈志蓉</span>
<time slot="date" datetime="2024-09-10">2024年9月10日</time>
</bloom-article-card>`;
      assert.equal(await answer.text(), expected);
    } finally {
      server.close();
    }
  });

  it('imports what needs no browser, and nothing else', async () => {
    const { metafile } = await build({
      entryPoints: ['build/render/index.js'],
      bundle: true,
      write: false,
      metafile: true,
    });
    for (const file of Object.keys(metafile.inputs))
      assert.match(file, /^build\/(render|print|views|shapes|words|models)\//);
  });
});
