// The founding page, as one article of our own JSON: it validates, maps to every format and back, and renders.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as formats from 'sixbloom/formats';
import { growth, parseQuantity } from 'sixbloom/models';
import * as render from 'sixbloom/render';
import { articleSchema, validate } from 'sixbloom/validate';

const article = JSON.parse(readFileSync('demo/content/xiaguang.json', 'utf8'));
const feed = { title: '岳塘新闻网', url: 'https://news.example/xiaguang/', lang: 'zh-Hans' };

/** A list's writer puts the article's place before the path. */
const fieldOf = (path) => path.replace(/^0\./, '').split('.')[0];

describe('demo/content/xiaguang.json', () => {
  it('is valid, without a warning', () => {
    assert.deepEqual(validate(articleSchema, article), { value: article, issues: [] });
  });

  it('has the numbers exactly as printed', () => {
    assert.deepEqual(
      article.statistics.map(({ quantity, from }) =>
        [from?.literal, quantity.literal].filter(Boolean).join(' → '),
      ),
      ['近40场', '3000余人次', '200多人 → 1500余人', '15起', '10余场次'],
    );
    for (const { quantity, from } of article.statistics)
      for (const one of [quantity, from]) if (one) assert.deepEqual(parseQuantity(one.literal), one);
    assert.deepEqual(growth(article.statistics[2]), { min: 5, max: 8 });
  });

  const WRITTEN = {
    'JSON-LD': [formats.toJsonLd(article), (output) => formats.fromJsonLd(JSON.stringify(output))],
    ninjs: [formats.toNinjs(article), (output) => formats.fromNinjs(JSON.stringify(output))],
    'JSON Feed': [
      formats.toJsonFeed([article], feed),
      (output) => formats.fromJsonFeed(JSON.stringify(output)),
    ],
    RSS: [formats.toRss([article], feed), (output) => formats.fromRss(output)],
  };
  for (const [name, [{ output, lost }, read]] of Object.entries(WRITTEN)) {
    it(`goes to ${name} and comes back, but for what is listed as lost`, () => {
      const { articles, issues } = read(output);
      assert.deepEqual(issues, []);
      assert.equal(articles.length, 1);
      const [back] = articles;
      const fields = new Set(lost.map(({ path }) => fieldOf(path)));
      for (const key of Object.keys(article))
        if (!fields.has(key)) assert.deepEqual(back[key], article[key], key);
      assert.deepEqual(validate(articleSchema, back).issues, []);
    });
  }

  it('loses nothing in JSON Feed and ninjs, and in the others only what is named here', () => {
    const paths = (name) => [
      ...new Set(WRITTEN[name][0].lost.map(({ path }) => path.replace(/^\d+\.|\.\d+(?=\.|$)/g, ''))),
    ];
    assert.deepEqual(paths('JSON Feed'), []);
    assert.deepEqual(paths('ninjs'), []);
    // One language a page, and no place for the point of interest of a picture.
    assert.deepEqual(
      paths('JSON-LD').filter((path) => !path.endsWith('.en')),
      ['media.focal'],
    );
    assert.deepEqual(paths('RSS'), [
      'dateline',
      'state',
      'media.credits.parties.kind',
      'media.focal',
      'source.relation',
      'rights.authorization',
      'rights.uses',
      'rights.requires',
      'teams',
      'activities',
      'statistics',
      'related.id',
      'related.column',
    ]);
  });

  it('renders every fact', () => {
    const html = [
      render.renderArticleCard(article),
      ...article.statistics.map((statistic) => render.renderStatsCounter(statistic, { locale: 'zh-Hans' })),
      ...article.teams.map((team) => render.renderTeamBadge(team)),
      render.renderCopyrightFooter(article),
    ].join('');
    for (const fact of [
      article.headline,
      '通讯员',
      '陈志蓉',
      '责编',
      '郭璇',
      '岳塘新闻网',
      '2024年9月10日',
      '近40场',
      '3000余人次',
      '200多人→1500余人',
      '15起',
      '10余场次',
      ...article.teams.map(({ name }) => name['zh-Hans']),
      article.rights.notice,
    ])
      assert.ok(html.includes(fact), fact);
  });
});
