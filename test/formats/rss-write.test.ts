import { expect } from 'chai';
import fc from 'fast-check';
import { fromRss, toRss, type FeedInfo } from '../../src/formats/index.js';
import { plainLine } from '../../src/formats/text.js';
import type { Article } from '../../src/models/index.js';
import { article } from './arbitrary.js';

const FEED: FeedInfo = { title: '岳塘新闻网', url: 'https://news.example/' };
const ARTICLE: Article = {
  schemaVersion: '1',
  id: 'urn:1',
  type: 'news',
  lang: 'zh-CN',
  headline: '标题',
  url: 'https://news.example/1.html',
  credits: [],
};

/** The document as a real XML parser has it. */
function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
}

const childrenOfItem = (document: Document): Element[] => [
  ...(document.querySelector('item')?.children ?? []),
];

/** The lines of the only item. */
function item(of: Partial<Article>, feed = FEED): string[] {
  const { output } = toRss([{ ...ARTICLE, ...of }], feed);
  parsed(output);
  return /<item>\n([^]*)\n<\/item>/.exec(output)?.[1]?.split('\n') ?? [];
}

const lost = (of: Partial<Article>): string[] =>
  toRss([{ ...ARTICLE, ...of }], FEED).lost.map(({ path }) => path);

describe('toRss', () => {
  it('writes a feed of nothing with all that a channel must have', () => {
    expect(toRss([], { title: 'A & B', url: 'https://news.example/?a=1&b=2' })).to.deep.equal({
      output: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>A &#x26; B</title>
<link>https://news.example/?a=1&#x26;b=2</link>
<description>A &#x26; B</description>
<language>zh-CN</language>
</channel>
</rss>
`,
      lost: [],
    });
  });

  it('writes what a feed says of itself', () => {
    const { output, lost: unsaid } = toRss([], {
      ...FEED,
      feedUrl: 'https://news.example/feed.xml',
      lang: 'zh-Hant',
      description: '岳塘的新聞',
      publisher: { kind: 'organization', name: '岳塘新闻网', url: 'https://news.example/' },
      notice: '未经授权不得转载',
      icon: 'https://news.example/icon.png',
      updatedAt: '2024-09-10T08:00:00+08:00',
    });
    const channel = parsed(output).querySelector('channel');
    expect(
      [...(channel?.children ?? [])].map((child) => `${child.tagName} ${child.textContent}`),
    ).to.deep.equal([
      'title 岳塘新闻网',
      'link https://news.example/',
      'description 岳塘的新聞',
      'atom:link ',
      'language zh-Hant',
      'copyright 未经授权不得转载',
      'dc:publisher 岳塘新闻网',
      'lastBuildDate Tue, 10 Sep 2024 08:00:00 +0800',
      'image \nhttps://news.example/icon.png\n岳塘新闻网\nhttps://news.example/\n',
    ]);
    expect(output).to.include(
      '<atom:link rel="self" type="application/rss+xml" href="https://news.example/feed.xml"/>',
    );
    expect(unsaid).to.deep.equal([{ path: 'feed.publisher.url', value: 'https://news.example/' }]);
  });

  it('writes an item and its guid, which is a permalink only where it is the link', () => {
    expect(item({})).to.deep.equal([
      '<title>标题</title>',
      '<link>https://news.example/1.html</link>',
      '<guid isPermaLink="false">urn:1</guid>',
    ]);
    expect(item({ id: ARTICLE.url })).to.include(
      '<guid isPermaLink="true">https://news.example/1.html</guid>',
    );
  });

  it('declares a namespace where it is used, and no other', () => {
    expect(toRss([ARTICLE], FEED).output).to.not.include('xmlns');
    const root = /<rss [^>]*>/.exec(
      toRss([{ ...ARTICLE, commentCount: 3, headline: '<dc:title>' }], FEED).output,
    )?.[0];
    expect(root).to.equal('<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">');
  });

  for (const [time, lines] of [
    ['2022-06-20T09:39:20+08:00', ['<pubDate>Mon, 20 Jun 2022 09:39:20 +0800</pubDate>']],
    ['2022-06-20T09:39:20Z', ['<pubDate>Mon, 20 Jun 2022 09:39:20 GMT</pubDate>']],
    ['2022-06-20T09:39:20-05:30', ['<pubDate>Mon, 20 Jun 2022 09:39:20 -0530</pubDate>']],
    ['0099-12-31T23:59:59Z', ['<pubDate>Thu, 31 Dec 0099 23:59:59 GMT</pubDate>']],
    [
      '2022-06-20T09:39:20.250Z',
      ['<pubDate>Mon, 20 Jun 2022 09:39:20 GMT</pubDate>', '<dc:date>2022-06-20T09:39:20.250Z</dc:date>'],
    ],
    ['2022-06-20T09:39Z', ['<dc:date>2022-06-20T09:39Z</dc:date>']],
    ['2022-06-20', ['<dc:date>2022-06-20</dc:date>']],
    ['2022-06', ['<dc:date>2022-06</dc:date>']],
    ['2022', ['<dc:date>2022</dc:date>']],
  ] as const) {
    it(`makes up no clock and drops no part of ${time}`, () => {
      expect(item({ publishedAt: time }).filter((line) => /[dD]ate>/.test(line))).to.deep.equal(lines);
    });
  }

  it('writes when it was changed and when it expires', () => {
    expect(item({ updatedAt: '2022-06-20T09:39:20Z', expiresAt: '2022-07' }).slice(3)).to.deep.equal([
      '<atom:updated>2022-06-20T09:39:20Z</atom:updated>',
      '<dcterms:valid>end=2022-07; scheme=W3C-DTF</dcterms:valid>',
    ]);
    // Atom has no partial dates.
    expect(item({ updatedAt: '2022-06-20' })).to.include('<dcterms:modified>2022-06-20</dcterms:modified>');
  });

  for (const [lang, credit, lines, unsaid] of [
    ['zh-CN', { role: 'author', names: ['陈志蓉', '郭璇'] }, ['dc:creator', '陈志蓉、郭璇'], []],
    ['en', { role: 'author', names: ['Jo Cox', 'Ann Lee'] }, ['dc:creator', 'Jo Cox; Ann Lee'], []],
    [
      'zh-CN',
      { role: 'correspondent', label: '通讯员', names: ['陈志蓉'] },
      ['dc:creator', '通讯员：陈志蓉'],
      [],
    ],
    ['zh-CN', { role: 'correspondent', names: ['陈志蓉'] }, ['dc:creator', '陈志蓉（通讯员）'], []],
    ['zh-Hant', { role: 'videographer', names: ['陳志蓉'] }, ['dc:contributor', '陳志蓉（摄像）'], []],
    [
      'en',
      { role: 'reporter', label: 'Reporter', names: ['Jo Cox'] },
      ['dc:creator', 'Reporter: Jo Cox'],
      [],
    ],
    [
      'en',
      { role: 'responsible-editor', names: ['Jo Cox'] },
      ['dc:contributor', 'Jo Cox (responsible editor)'],
      [],
    ],
    [
      'zh-CN',
      { role: 'responsible-editor', label: '责编', names: ['郭璇'] },
      ['dc:contributor', '责编：郭璇'],
      [],
    ],
    [
      'zh-CN',
      { role: 'reviewer', label: '一审', level: 1, names: ['郭璇'] },
      ['dc:contributor', '一审：郭璇'],
      [],
    ],
    ['zh-CN', { role: 'publisher', names: ['岳塘新闻网'] }, ['dc:publisher', '岳塘新闻网'], ['kind']],
    ['zh-CN', { role: 'other', names: ['郭璇'] }, ['dc:contributor', '郭璇'], []],
    // The label would read back as another role: the role is what must not be lost.
    [
      'zh-CN',
      { role: 'editor', label: '通讯员', names: ['陈志蓉'] },
      ['dc:contributor', '陈志蓉（编辑）'],
      ['label'],
    ],
    [
      'zh-CN',
      { role: 'reviewer', label: '一审', names: ['郭璇'] },
      ['dc:contributor', '郭璇（审核）'],
      ['label'],
    ],
  ] as const) {
    it(`writes a credit of ${JSON.stringify(credit)} in ${lang} as ${lines[1]}`, () => {
      const { names, ...rest } = credit;
      const credits = [
        { ...rest, parties: names.map((name) => ({ kind: 'person', name }) as const) },
      ] as Article['credits'];
      expect(item({ lang, credits })).to.include(`<${lines[0]}>${lines[1]}</${lines[0]}>`);
      expect(lost({ lang, credits })).to.deep.equal(
        unsaid.map((key) => (key === 'kind' ? '0.credits.0.parties.0.kind' : `0.credits.0.${key}`)),
      );
    });
  }

  it('writes no credit that would be misread', () => {
    const credits: Article['credits'] = [
      { role: 'editor', parties: [{ kind: 'person', name: '甲、乙' }] },
      { role: 'author', parties: [{ kind: 'person', name: ' ' }] },
      { role: 'author', parties: [] },
    ];
    expect(item({ credits })).to.have.length(3);
    expect(lost({ credits })).to.deep.equal([
      '0.credits.0.role',
      '0.credits.0.parties.0.kind',
      '0.credits.0.parties.0.name',
      '0.credits.1.role',
      '0.credits.1.parties.0.kind',
      '0.credits.1.parties.0.name',
      '0.credits.2.role',
    ]);
  });

  it('writes one enclosure, for the first that plays', () => {
    const clip = (kind: 'audio' | 'video', src: string): object => ({ kind, src });
    const media = [
      { kind: 'image', src: 'https://news.example/1.jpg' },
      clip('audio', 'https://news.example/1.mp3?a=1'),
      clip('video', 'https://news.example/1.mp4'),
    ] as Article['media'];
    expect(item({ media }).filter((line) => line.startsWith('<enclosure'))).to.deep.equal([
      '<enclosure url="https://news.example/1.mp3?a=1" length="0" type="audio/mpeg"/>',
    ]);
    for (const [media, type] of [
      [{ kind: 'video', src: 'https://news.example/1' }, 'video/mp4'],
      [{ kind: 'audio', src: 'https://news.example/1' }, 'audio/mpeg'],
      [
        {
          kind: 'video',
          src: 'https://news.example/1',
          sources: [{ src: 'https://news.example/1', type: 'video/webm' }],
        },
        'video/webm',
      ],
    ] as const)
      expect(item({ media: [media] }).join()).to.include(`length="0" type="${type}"`);
  });

  it('does not call a picture decorative in a vocabulary that cannot say so', () => {
    const media = [{ kind: 'image', src: 'https://news.example/1.jpg', alt: '' }] as const;
    expect(toRss([{ ...ARTICLE, media }], FEED).lost).to.deep.equal([{ path: '0.media.0.alt', value: '' }]);
    expect(item({ media }).join()).to.not.include('media:title');
  });

  it('writes nothing that a script could stand in', () => {
    const { output, lost: unsaid } = toRss(
      [{ ...ARTICLE, url: 'javascript:alert(1)', media: [{ kind: 'image', src: 'data:text/html,x' }] }],
      { ...FEED, feedUrl: 'javascript:alert(2)' },
    );
    expect(output).to.not.match(/javascript|data:/);
    expect(unsaid.map(({ path }) => path)).to.deep.equal([
      'feed.feedUrl',
      '0.url',
      '0.media.0.kind',
      '0.media.0.src',
    ]);
  });

  it('leaves out what XML cannot hold, and what is whole of a pair stays whole', () => {
    const [title] = item({ headline: 'a\0b\u0008\u000Bc\uFFFE\uFFFFd\uD800e\uDC00f😀' });
    expect(title).to.equal('<title>abcd\uFFFDe\uFFFDf😀</title>');
  });

  it('keeps line breaks of every kind in attributes and texts', () => {
    const headline = 'a\tb\nc\rd"e\'f';
    const { output } = toRss([{ ...ARTICLE, related: [{ headline, url: 'https://news.example/2' }] }], FEED);
    const related = childrenOfItem(parsed(output)).find((child) => child.getAttribute('rel') === 'related');
    expect(related?.getAttribute('title')).to.equal(headline);
    expect(
      parsed(toRss([{ ...ARTICLE, summary: 'a\rb' }], FEED).output).querySelector('item > description')
        ?.textContent,
    ).to.equal('a\rb');
  });

  it('gives a real XML parser what fromRss reads, for any text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      // Halves of pairs and control characters.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      fc
        .array(fc.constantFrom(']]>', '<![CDATA[', '&', '&amp;', '<', '</title>', '-->', '"', '\r', 'a'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, fc.webUrl({ withQueryParameters: true }), (text, url) => {
        const one: Article = {
          ...ARTICLE,
          headline: `a${text}b`,
          summary: text,
          url,
          tags: [text],
          related: [{ headline: `a${text}`, url }],
          credits: [{ role: 'author', parties: [{ kind: 'person', name: text }] }],
        };
        const { output } = toRss([one], { ...FEED, title: text, description: text });
        const document = parsed(output);
        const [read] = fromRss(output).articles;
        expect(read?.headline).to.equal(plainLine(document.querySelector('item > title')?.textContent ?? ''));
        expect(read?.url).to.equal(document.querySelector('item > link')?.textContent);
      }),
      { numRuns: 200 },
    );
  }).timeout(30_000);

  it('gives a real XML parser what fromRss reads, for any article', () => {
    fc.assert(
      fc.property(article, (one) => {
        const { output } = toRss([one], FEED);
        const document = parsed(output);
        const [read] = fromRss(output).articles;
        expect(read?.headline).to.equal(plainLine(document.querySelector('item > title')?.textContent ?? ''));
        expect(read?.url).to.equal(document.querySelector('item > link')?.textContent);
        const media = childrenOfItem(document).filter(({ localName }) => /^(group|content)$/.test(localName));
        expect(read?.media?.length ?? 0).to.equal(media.length);
      }),
      { numRuns: 60 },
    );
  }).timeout(30_000);

  it('does not throw on what is no article', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        parsed(toRss([one as Article, { ...ARTICLE, ...(other as object) }], other as FeedInfo).output);
        parsed(toRss(one as Article[], one as FeedInfo).output);
      }),
      { numRuns: 300 },
    );
    const keys = fc.constantFrom(
      ...Object.keys(ARTICLE),
      'media',
      'source',
      'rights',
      'related',
      'tags',
      'section',
      'publishedAt',
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (fields) => {
        parsed(toRss([{ ...ARTICLE, ...fields } as Article], FEED).output);
      }),
      { numRuns: 300 },
    );
  }).timeout(30_000);
});
