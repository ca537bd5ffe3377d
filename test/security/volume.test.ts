// As much as nobody publishes comes to an end: mocha's time limit is the only clock.
import { expect } from 'chai';
import { fromJsonFeed, fromNinjs } from '../../src/formats/index.js';
import { hasMarkup, isGarbled, plainLine, plainText } from '../../src/formats/text.js';
import { articleSchema, validate } from '../../src/validate/index.js';

describe('a large input', () => {
  it('of 100,000 items is read as JSON Feed', () => {
    const items = Array.from({ length: 100_000 }, (_, n) => ({
      id: String(n),
      url: `https://x.example/${n}`,
      title: `${n}`,
    }));
    expect(fromJsonFeed({ items }).articles).to.have.length(100_000);
  });

  it('of 20,000 items is read as ninjs', () => {
    const items = Array.from({ length: 20_000 }, (_, n) => ({
      uri: `https://a.example/${n}`,
      type: 'text',
      versionCreated: '2024-09-10T08:00:00Z',
      headlines: [{ role: 'main', value: `${n}` }],
      altIds: [{ role: 'url', value: `https://a.example/${n}` }],
    }));
    expect(fromNinjs(items).articles).to.have.length(20_000);
  });

  it('of 20,000 printed times is corrected', () => {
    const link = { headline: '六色花开', url: '/a', publishedAt: '2022-06-20 09:39:20' };
    const { issues } = validate(articleSchema, {
      schemaVersion: '1',
      id: 'a',
      type: 'news',
      headline: '六色花开',
      url: '/a',
      credits: [],
      related: new Array(20_000).fill(link),
    });
    expect(issues[99]?.suggestion).to.equal('2022-06-20T09:39:20+08:00');
  });

  for (const [name, text] of [
    ['tags that are open', '<b>'.repeat(300_000)],
    ['tags that are closed', '</b>'.repeat(300_000)],
    ['tags that are open, and others that are closed', '<b>'.repeat(100_000) + '</i>'.repeat(100_000)],
    ['templates', '<template>'.repeat(100_000)],
    ['blanks', `<b>${' '.repeat(1_000_000)}x`],
    ['blanks by number', `a${'&#32;'.repeat(200_000)}b`],
    ['line breaks', '<br> '.repeat(200_000)],
    ['ampersands', `<b>${'&'.repeat(1_000_000)}`],
    ['entities without an end', `<b>&${'a'.repeat(1_000_000)}`],
    ['comments', '<!--'.repeat(300_000)],
    ['attributes', `<b ${'a=b '.repeat(200_000)}`],
    ['brackets', '<'.repeat(1_000_000)],
  ] as const) {
    it(`of a million ${name} is made plain text`, () => {
      plainText(text);
      plainLine(text);
      hasMarkup(text);
      isGarbled(text);
    });
  }
});
