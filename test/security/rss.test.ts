import { expect } from 'chai';
import fc from 'fast-check';
import { fromRss, toRss, type Reading } from '../../src/formats/index.js';
import {
  ARTICLE_TYPES,
  CREDIT_ROLES,
  isTime,
  safeHref,
  SOURCE_RELATIONS,
  type Article,
  type Party,
} from '../../src/models/index.js';
import { article } from '../formats/arbitrary.js';

const feed = (inside: string): string =>
  `<rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`;
const item = (inside: string): string =>
  feed(`<item><title>标题</title><link>https://a.example/1</link>${inside}</item>`);

/** That an article is one by the types. */
function expectArticle(one: Article): void {
  const keys = new Set(
    'schemaVersion id type lang headline url credits subheadline summary section column tags publishedAt updatedAt expiresAt media source rights commentCount related'.split(
      ' ',
    ),
  );
  for (const [key, value] of Object.entries(one)) {
    expect(keys.has(key), key).to.equal(true);
    expect(value, key).to.not.equal(undefined);
  }
  const text = (value: unknown): void => void expect(value).to.be.a('string').that.is.not.empty;
  const address = (value: unknown): void => void expect(safeHref(value)).to.equal(value);
  const time = (value: unknown): void => void expect(value === undefined || isTime(value)).to.equal(true);
  const party = ({ kind, name, url }: Party): void => {
    expect(kind).to.be.oneOf(['person', 'organization']);
    text(name);
    if (url !== undefined) address(url);
  };
  const credits = (list: Article['credits']): void => {
    for (const credit of list) {
      expect(CREDIT_ROLES).to.include(credit.role);
      expect(credit.parties).to.not.have.length(0);
      credit.parties.forEach(party);
    }
  };
  expect(one.schemaVersion).to.equal('1');
  for (const value of [one.id, one.lang, one.headline]) text(value);
  expect(ARTICLE_TYPES).to.include(one.type);
  address(one.url);
  credits(one.credits);
  for (const value of [one.publishedAt, one.updatedAt, one.expiresAt]) time(value);
  for (const value of one.tags ?? []) text(value);
  if (one.section) text(one.section.name);
  for (const related of one.related ?? []) {
    text(related.headline);
    address(related.url);
  }
  for (const media of one.media ?? []) {
    expect(media.kind).to.be.oneOf(['image', 'video', 'audio', 'embed']);
    address(media.src);
    if (media.poster !== undefined) address(media.poster);
    for (const { src } of media.sources ?? []) address(src);
    for (const size of [media.width, media.height, media.duration])
      expect(size === undefined || (Number.isFinite(size) && size >= 0)).to.equal(true);
    credits(media.credits ?? []);
  }
  if (one.source) {
    party(one.source.party);
    expect(SOURCE_RELATIONS).to.include(one.source.relation);
    if (one.source.url !== undefined) address(one.source.url);
  }
  if (one.rights) {
    text(one.rights.notice);
    expect(one.rights.requires).to.deep.equal([]);
    if (one.rights.license) text(one.rights.license.name);
  }
  expect(one.commentCount ?? 0).to.be.a('number');
}

function expectReading({ articles, issues, lost }: Reading): void {
  articles.forEach(expectArticle);
  for (const { path, message } of issues) {
    expect(path).to.be.a('string');
    expect(message).to.be.a('string').that.is.not.empty;
  }
  for (const { path } of lost) expect(path).to.be.a('string');
}

describe('fromRss, given what is hostile', () => {
  const ENTITIES = `<!DOCTYPE rss [
    <!ENTITY a "ha">
    <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>
    <!ENTITY file SYSTEM "file:///etc/passwd">
    <!ENTITY net PUBLIC "x" "https://evil.example/x.dtd">
    <!ENTITY % other SYSTEM "https://evil.example/y.dtd"> %other;
    <!ELEMENT rss ANY>
  ]>`;

  it('expands no entity, and fetches none', () => {
    const { fetch: original } = globalThis;
    let asked = 0;
    globalThis.fetch = (...request) => {
      asked++;
      return original(...request);
    };
    try {
      const reading = fromRss(
        `<?xml version="1.0"?>${ENTITIES}${item('<description>&c; &file; &net; &other; &amp;c;</description>')}`,
      );
      expect(reading.articles[0]?.summary).to.equal('&c; &file; &net; &other; &c;');
      expect(reading.issues.map(({ code }) => code)).to.deep.equal(['date-missing']);
      expect(reading.lost).to.deep.equal([]);
    } finally {
      globalThis.fetch = original;
    }
    expect(asked).to.equal(0);
  });

  it('takes nothing out of a document type for a feed', () => {
    const reading = fromRss(
      `<!DOCTYPE rss [<!ENTITY x "<rss><channel><item><title>evil</title><link>https://evil.example/</link></item></channel></rss>">]>${item('')}`,
    );
    expect(reading.articles.map(({ headline }) => headline)).to.deep.equal(['标题']);
  });

  it('resolves xml:base by the rules for addresses', () => {
    for (const base of ['javascript:alert(1)//', 'data:text/html,', 'file:///etc/', '\u0000javascript:x'])
      for (const one of fromRss(
        `<rss xml:base="${base}">${item('<enclosure url="2.mp3"/>').slice('<rss version="2.0">'.length)}`,
      ).articles)
        expectArticle(one);
  });

  it('gives no name to a prototype', () => {
    const reading = fromRss(
      `<rss xmlns:__proto__="x" xmlns:constructor="y"><channel><item __proto__="z" constructor="w"><title>a</title><link>https://a.example/1</link><__proto__:a>b</__proto__:a><constructor:dc/><category domain="constructor">toString</category><hasOwnProperty>v</hasOwnProperty></item></channel></rss>`,
    );
    expectReading(reading);
    expect(reading.articles[0]?.tags).to.deep.equal(['toString']);
    expect(({} as Record<string, unknown>)['a']).to.equal(undefined);
  });

  for (const [name, text, articles, codes] of [
    ['100,000 elements inside each other', feed('<a>'.repeat(100_000)), 0, ['size', 'no-articles']],
    [
      '100,000 elements inside each other before the root',
      '<a>'.repeat(100_000) + item(''),
      0,
      ['size', 'no-articles'],
    ],
    [
      '100,000 elements inside each other in the last item',
      feed(
        `<item><title>标题</title><link>https://a.example/1</link><pubDate>2022</pubDate></item><item>${'<a>'.repeat(100_000)}`,
      ),
      1,
      ['size'],
    ],
    ['a million elements and one', feed('<a/>'.repeat(1_000_000)), 0, ['size', 'no-articles']],
    ['100,000 brackets', feed('<'.repeat(100_000)), 0, ['syntax', 'no-articles']],
    [
      'a million ampersands',
      item(`<description>${'&'.repeat(1_000_000)}</description>`),
      1,
      ['date-missing'],
    ],
    [
      'a million blanks',
      item(
        `<description>a${' '.repeat(1_000_000)}b</description><pubDate>${' '.repeat(1_000_000)}</pubDate>`,
      ),
      1,
      ['date-missing'],
    ],
    [
      '100,000 tags in HTML',
      item(`<description>${'&lt;b&gt;'.repeat(100_000)}${'&lt;/i&gt;'.repeat(100_000)}</description>`),
      1,
      ['date-missing'],
    ],
    [
      '100,000 pictures',
      item(
        `<content:encoded>${'&lt;div&gt;&lt;img src="javascript:x"&gt;'.repeat(100_000)}</content:encoded>`,
      ),
      1,
      ['date-missing'],
    ],
    [
      '10,000 enclosures',
      item(
        Array.from({ length: 10_000 }, (_, at) => `<enclosure url="https://a.example/${at}.mp3"/>`).join(''),
      ),
      1,
      ['date-missing'],
    ],
    ['20,000 categories', item('<category domain="x">甲</category>'.repeat(20_000)), 1, ['date-missing']],
    ['20,000 names', item('<dc:creator>甲</dc:creator>'.repeat(20_000)), 1, ['date-missing']],
    [
      'one name of a million signs',
      item(`<dc:creator>${'a@('.repeat(300_000)} </dc:creator><author>${'记者'.repeat(300_000)}</author>`),
      1,
      ['date-missing'],
    ],
    [
      '100,000 attributes',
      feed(
        `<item ${Array.from({ length: 100_000 }, (_, at) => `a${at}="b"`).join(' ')}><title>a</title><link>https://a.example/1</link></item>`,
      ),
      1,
      ['date-missing'],
    ],
    [
      '100,000 namespaces',
      feed('<a xmlns:b="c" xmlns="d">'.repeat(100) + '<a xmlns:b="c"/>'.repeat(100_000)),
      0,
      ['syntax', 'no-articles'],
    ],
    ['100,000 beginnings of a document type', '<!DOCTYPE rss ['.repeat(100_000), 0, ['syntax']],
    [
      'a date that goes on',
      item(
        `<pubDate>${'Mon, '.repeat(200_000)}</pubDate><dcterms:valid>${'; end'.repeat(200_000)}</dcterms:valid>`,
      ),
      1,
      ['date'],
    ],
  ] as const) {
    it(`gets to an end with ${name}`, () => {
      const before = performance.now();
      const reading = fromRss(text);
      // A second or two; what is quadratic takes minutes.
      expect(performance.now() - before).to.be.below(20_000);
      expect(reading.articles).to.have.length(articles);
      expect([...new Set(reading.issues.map(({ code }) => code))]).to.deep.equal(codes);
      expectReading(reading);
    }).timeout(30_000);
  }

  it('reads 10 MB of entries, and notes what is wrong with each, in seconds', () => {
    const body = `<content:encoded><![CDATA[<p>${'正文'.repeat(200)}</p>]]></content:encoded><link>javascript:x</link>`;
    const entries = Array.from(
      { length: 20_000 },
      (_, at) =>
        `<item><title>标题${at}</title><link>https://a.example/${at}</link>${body}<comments>x</comments></item>`,
    );
    const text = feed(entries.join(''));
    expect(text.length).to.be.above(10_000_000);
    const before = performance.now();
    const reading = fromRss(text);
    expect(performance.now() - before).to.be.below(20_000);
    expect(reading.articles).to.have.length(20_000);
    expect(reading.issues).to.have.length(20_000);
    expect(reading.lost).to.have.length(60_000);
    expect(reading.lost.at(-1)?.path).to.equal('rss.channel.item.19999.comments');
  }).timeout(30_000);
});

describe('fromRss, given anything', () => {
  it('answers with articles, issues and lost values', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.uint8Array()), (input) => {
        expectReading(fromRss(input as string));
      }),
      { numRuns: 2000 },
    );
  }).timeout(30_000);

  it('reads any soup of the names and signs of feeds', () => {
    const names = [
      'rss channel item title link guid description category pubDate author source enclosure',
      'dc:creator dc:date dc:rights dc:source dcterms:valid media:content media:group media:credit media:thumbnail media:player',
      'media:rating media:copyright media:license atom:link feed entry id name uri content:encoded slash:comments rdf:RDF x:y',
    ]
      .join(' ')
      .split(' ');
    const attributes = [
      ...[
        '',
        ' url="https://a.example/1.jpg"',
        ' url="javascript:x"',
        ' href="2.html"',
        ' rel="related" title="甲"',
        ' rel="via"',
      ],
      ...[
        ' medium="video"',
        ' type="xhtml"',
        ' type="html"',
        ' domain="section"',
        ' isPermaLink="false"',
        ' role="editor"',
      ],
      ...[
        ' xmlns="http://www.w3.org/2005/Atom"',
        ' xmlns:x="http://purl.org/dc/elements/1.1/"',
        ' xml:base="/b/"',
        ' xml:lang="en"',
      ],
      ...[' isDefault="true"', ' width="-1"', ' width="1e9"', ' a b=c', '/'],
    ];
    const texts = [
      ...[
        '',
        ' ',
        '甲',
        'https://a.example/1',
        'javascript:x',
        '2022-06-20',
        'soon',
        'a@b.example (甲)',
        '通讯员：陈志蓉',
        '甲、乙',
      ],
      ...[
        '&amp;',
        '&nbsp;',
        '&lt;img src="/1.jpg"&gt;',
        '<![CDATA[<b>]]>',
        ']]>',
        '<!--',
        '-->',
        '<',
        '3',
        'adult',
        'end=2022',
      ],
    ];
    const { soup } = fc.letrec<{ soup: string }>((tie) => ({
      soup: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...texts),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.constantFrom(...attributes),
            fc.array(tie('soup'), { maxLength: 6 }),
            fc.integer({ min: 0, max: 9 }),
          )
          .map(
            ([name, attribute, inside, end]) =>
              `<${name}${attribute}>${inside.join('')}${end ? `</${name}>` : ''}`,
          ),
      ),
    }));
    const entry = fc.array(soup, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(entry, fc.boolean(), (inside, isAtom) => {
        const text = isAtom
          ? `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>甲</title><link href="https://a.example/1"/>${inside}</entry></feed>`
          : item(inside);
        expectReading(fromRss(text));
        expectReading(fromRss(inside));
        const { articles } = fromRss(text);
        expectReading(fromRss(toRss(articles, { title: 'x', url: 'https://a.example/' }).output));
      }),
      { numRuns: 500 },
    );
  }).timeout(30_000);

  it('reads real feeds that were cut and glued wrongly', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(
          fc.tuple(fc.nat(4000), fc.nat(60), fc.constantFrom('', '<', '>', '&', '"', '</item>', '\0', '中')),
          { maxLength: 4 },
        ),
        (one, cuts) => {
          let text = toRss([one], { title: 'x', url: 'https://a.example/' }).output;
          for (const [at, length, glue] of cuts) text = text.slice(0, at) + glue + text.slice(at + length);
          expectReading(fromRss(text));
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(30_000);
});
