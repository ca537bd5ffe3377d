import { expect } from 'chai';
import { ARTICLE } from '../../src/shapes/article.js';
import { lenient, type Lenient } from '../../src/shapes/lenient.js';
import type { Article } from '../../src/models/article.js';

/** What of something can be read by `ask`, and what was refused on the way. */
function reading<T>(value: unknown, ask: (article: Lenient<Article>) => T): [T | undefined, string[]] {
  const refused: string[] = [];
  const article = lenient(ARTICLE, value, (path, reason) => refused.push(`${path} ${reason}`), 'article');
  return [article && ask(article), refused];
}

describe('a model of unknown make', () => {
  it('gives what fits, with the types of the model', () => {
    const value = {
      headline: { 'zh-Hans': '六色花', en: ' ' },
      url: '/1',
      source: { party: { name: '岳塘新闻网' } },
      media: [{ kind: 'image', src: 'a.jpg', alt: '', focal: { x: 0.5, y: 1 } }],
    };
    const [seen, refused] = reading(value, ({ headline, url, source, media }) => [
      headline,
      url,
      source?.party?.name,
      media?.map(({ src, alt, focal }) => [src, alt, focal?.x, focal?.y]),
    ]);
    expect(seen).to.deep.equal([{ 'zh-Hans': '六色花' }, '/1', '岳塘新闻网', [['a.jpg', '', 0.5, 1]]]);
    expect(refused).to.deep.equal([]);
  });

  it('refuses what is there and wrong, by path and reason, once somebody asks for it', () => {
    const value = {
      url: 'javascript:alert(1)',
      state: 'gone',
      headline: 7,
      publishedAt: 'yesterday',
      source: 'us',
      media: [1, { kind: 'painting', src: 'a.jpg', width: 0 }],
      tags: 'a',
    };
    const [, nothing] = reading(value, () => 0);
    expect(nothing).to.deep.equal([]);
    const [seen, refused] = reading(value, (article) => [
      article.url,
      article.state,
      article.headline,
      article.publishedAt,
      article.source,
      article.media?.map(({ kind, src, width }) => [kind, src, width]),
      article.tags,
    ]);
    expect(seen).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      [[undefined, 'a.jpg', undefined]],
      undefined,
    ]);
    expect(refused).to.deep.equal([
      'article.url address',
      'article.state choice',
      'article.headline shape',
      'article.publishedAt shape',
      'article.source shape',
      'article.media.0 shape',
      'article.media.1.kind choice',
      'article.media.1.width shape',
      'article.tags shape',
    ]);
  });

  it('counts what shows nothing as nothing', () => {
    for (const empty of [undefined, null, '', ' \n', '\u200b', '\u3000\u2060']) {
      const [seen, refused] = reading(
        { column: empty, headline: empty, overline: { en: 'a', zh: empty } },
        (one) => [one.column, one.headline, one.overline],
      );
      expect(seen, JSON.stringify(empty)).to.deep.equal([undefined, undefined, { en: 'a' }]);
      expect(refused).to.deep.equal([]);
    }
  });

  it('is refused as a whole where it is no object', () => {
    for (const value of ['{}', 1, true, [], [{}]])
      expect(
        reading(value, () => 0),
        JSON.stringify(value),
      ).to.deep.equal([undefined, ['article shape']]);
    expect(reading(undefined, () => 0)).to.deep.equal([undefined, []]);
  });

  it('throws nothing, whatever stands in it', () => {
    const bad = {
      get headline(): never {
        throw new Error('no');
      },
      url: { toString: 1 },
      tags: new Array(4_000_000_000),
      column: Symbol('a'),
      media: Proxy.revocable([], {}).proxy,
    };
    const [seen] = reading(bad, ({ headline, url, tags, column, media }) => [
      headline,
      url,
      tags,
      column,
      media,
    ]);
    expect(seen).to.deep.equal([undefined, undefined, [], undefined, []]);
  });
});
