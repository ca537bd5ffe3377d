import { expect } from 'chai';
import * as fc from 'fast-check';
import { fromJsonFeed } from '../../src/formats/json-feed/read.js';
import { toJsonFeed } from '../../src/formats/json-feed/write.js';
import type { Article } from '../../src/models/article.js';
import { article } from './arbitrary.js';
import { broken, expectArticles, FULL, problems, SLOW } from './json-article.js';

const FEED = { title: '岳塘新闻', url: 'https://news.example/' };

/** A feed of somebody else with one item. */
function foreign(item: object, feed: object = {}): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    home_page_url: 'https://site.example/news/',
    ...feed,
    items: [
      {
        id: '1',
        url: 'https://site.example/1',
        title: '标题',
        date_published: '2024-09-10T08:00:00Z',
        ...item,
      },
    ],
  };
}

function only(item: object, feed?: object): Article {
  const [first] = fromJsonFeed(foreign(item, feed)).articles;
  if (!first) throw new Error('no article');
  return first;
}

describe('toJsonFeed', () => {
  it('names the type of a file by its ending, as every format does', () => {
    const type = (src: string): string | undefined =>
      toJsonFeed([{ ...FULL, media: [{ kind: 'video', src }] }], FEED).output.items[0]?.attachments?.[0]
        ?.mime_type;
    expect(type('https://news.example/1.M4V?x=1')).to.equal('video/mp4');
    expect(type('https://news.example/1.flv')).to.equal('video/x-flv');
    expect(type('https://news.example/1')).to.equal('application/octet-stream');
  });

  it('loses nothing of any article, and reading it back gives the same article and the same feed', function () {
    this.timeout(SLOW);
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 2 }), (articles) => {
        const { output, lost } = toJsonFeed(articles, FEED);
        expect(lost).to.deep.equal([]);
        const reading = fromJsonFeed(JSON.stringify(output));
        expect(reading.articles).to.deep.equal(articles);
        expect(reading.lost).to.deep.equal([]);
        expect(problems(reading).filter((one) => !one.startsWith('duplicate-id'))).to.deep.equal([]);
        expect(toJsonFeed(reading.articles, FEED).output).to.deep.equal(output);
      }),
      { numRuns: 120 },
    );
  });

  it('gives readers that know nothing of us a right feed', () => {
    const [item] = toJsonFeed([FULL], FEED).output.items;
    expect({ ...item, _sixbloom: 0 }).to.deep.equal({
      _sixbloom: 0,
      id: 'https://news.example/id/1',
      url: 'https://news.example/1.html',
      external_url: 'https://other.example/9.html',
      title: '邻里相助',
      content_text: '近40场活动，服务3000余人次。',
      summary: '近40场活动，服务3000余人次。',
      image: 'https://news.example/1.jpg',
      date_published: '2024-09-10T08:00:00+08:00',
      date_modified: '2024-09-11T09:30:00+08:00',
      authors: [{ name: '陈志蓉' }],
      tags: ['志愿服务', '社区'],
    });
  });

  it('carries in the extension only what the standard fields do not say', () => {
    const plain: Article = {
      schemaVersion: '1',
      id: '1',
      type: 'news',
      lang: 'zh-CN',
      headline: '标题',
      url: 'https://news.example/1',
      publishedAt: '2024-09-10T08:00:00Z',
      credits: [{ role: 'author', parties: [{ kind: 'person', name: '陈志蓉' }] }],
    };
    const [item] = toJsonFeed([plain], FEED).output.items;
    expect(Object.keys(item?._sixbloom ?? {})).to.deep.equal(['about']);
  });

  it('has a content even where there is no summary, and claims none', () => {
    const [item] = toJsonFeed([{ ...FULL, summary: undefined }], FEED).output.items;
    expect(item?.content_text).to.equal('');
    expect(item).to.not.have.property('summary');
  });

  it('writes no date without a clock as a moment', () => {
    const day = { ...FULL, publishedAt: '2024-09-10' };
    const { output } = toJsonFeed([day], FEED);
    expect(output.items[0]).to.not.have.property('date_published');
    expect(fromJsonFeed(output).articles[0]?.publishedAt).to.equal('2024-09-10');
  });

  it('writes a moment without seconds with them, and reads back the one that was', () => {
    const short = { ...FULL, publishedAt: '2024-09-10T08:00+08:00' };
    const { output } = toJsonFeed([short], FEED);
    expect(output.items[0]?.date_published).to.equal('2024-09-10T08:00:00+08:00');
    expect(fromJsonFeed(output).articles[0]?.publishedAt).to.equal('2024-09-10T08:00+08:00');
  });

  it('makes relative addresses absolute, and reads back the ones that were', () => {
    const local = { ...FULL, url: '/1.html', media: [{ kind: 'video' as const, src: 'v.mp4' }] };
    const { output } = toJsonFeed([local], FEED);
    expect(output.items[0]?.url).to.equal('https://news.example/1.html');
    expect(output.items[0]?.attachments).to.deep.equal([
      { url: 'https://news.example/v.mp4', mime_type: 'video/mp4' },
    ]);
    expect(fromJsonFeed(output).articles).to.deep.equal([local]);
  });

  it('writes what the feed says of itself, and reads it back', () => {
    const feed = {
      ...FEED,
      feedUrl: 'https://news.example/feed.json',
      lang: 'zh-Hant',
      description: '街坊新聞',
      publisher: { kind: 'organization' as const, name: '岳塘新聞網', id: 'urn:x:1' },
      notice: '未經許可不得轉載。',
      icon: 'https://news.example/icon.png',
      updatedAt: '2024-09-10T08:00:00Z',
    };
    const { output, lost } = toJsonFeed([], feed);
    expect(lost).to.deep.equal([]);
    expect(output.authors).to.deep.equal([{ name: '岳塘新聞網' }]);
    expect(fromJsonFeed(output).feed).to.deep.equal(feed);
  });

  it('credits nobody with an article of ours that credits nobody, whoever publishes the feed', () => {
    const publisher = { kind: 'organization' as const, name: '岳塘新闻网' };
    const { output } = toJsonFeed([{ ...FULL, credits: [] }], { ...FEED, publisher });
    expect(fromJsonFeed(output).articles[0]?.credits).to.deep.equal([]);
  });

  it('lists what fits no model, under the index of the article, and writes nothing of it', () => {
    const bad = {
      ...FULL,
      media: [{ kind: 'image', src: 'javascript:alert(1)' }],
      mood: 'gay',
    } as unknown as Article;
    const { output, lost } = toJsonFeed([FULL, bad, {} as Article], { ...FEED, icon: 'data:,x' });
    expect(output.items).to.have.length(2);
    expect(JSON.stringify(output)).to.not.contain('javascript:');
    expect(lost.map(({ path }) => path)).to.deep.equal(['feed.icon', '1.media.0', '1.mood', '2']);
  });

  it('does not throw on what is no article and no feed', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), (articles, feed) => {
        toJsonFeed(articles as Article[], feed as never);
      }),
      { numRuns: 500 },
    );
  });
});

describe('fromJsonFeed, where the feed was edited since', () => {
  const { output } = toJsonFeed([FULL], FEED);
  const edited = (change: object) => fromJsonFeed({ ...output, items: [{ ...output.items[0], ...change }] });

  for (const [change, field, expected] of [
    [{ title: '新标题' }, 'headline', '新标题'],
    [{ summary: '新的' }, 'summary', '新的'],
    [{ tags: ['新'] }, 'tags', ['新']],
    [{ date_published: '2025-01-01T00:00:00Z' }, 'publishedAt', '2025-01-01T00:00:00Z'],
    [
      { image: 'https://news.example/new.jpg' },
      'media',
      [{ kind: 'image', src: 'https://news.example/new.jpg' }],
    ],
    [{ url: 'https://news.example/new.html' }, 'url', 'https://news.example/new.html'],
    [
      { authors: [{ name: '仇佳美' }] },
      'credits',
      [{ role: 'author', parties: [{ kind: 'person', name: '仇佳美' }] }],
    ],
  ] as const) {
    it(`reads the standard field of ${field}`, () => {
      expect(edited(change).articles[0]?.[field]).to.deep.equal(expected);
    });
  }

  it('loses the field of the extension that the standard one overrules, and says so', () => {
    expect(edited({ title: '新标题' }).lost).to.deep.equal([
      { path: 'items.0._sixbloom.headline', value: FULL.headline },
    ]);
  });

  it('changes only the address of the source', () => {
    const [one] = edited({ external_url: 'https://other.example/10.html' }).articles;
    expect(one?.source).to.deep.equal({ ...FULL.source, url: 'https://other.example/10.html' });
  });

  it('takes a standard field that is gone for nothing said', () => {
    expect(edited({ title: undefined, authors: undefined }).articles).to.deep.equal([FULL]);
  });

  it('takes nothing unsafe from an extension', () => {
    const reading = edited({
      _sixbloom: {
        media: [{ kind: 'image', src: 'javascript:alert(1)' }],
        section: { name: 'x', url: 'data:text/html,x' },
        updatedAt: 'gestern',
        teams: 'azalea',
        headline: { en: 3 },
        ext: JSON.parse('{"__proto__":{"polluted":1},"a":1}') as unknown,
        unknown: 1,
      },
    });
    expectArticles(reading);
    expect(reading.articles[0]?.section).to.deep.equal({ name: 'x' });
    expect(reading.articles[0]?.ext).to.deep.equal({ a: 1 });
    expect(reading.lost.map(({ path }) => path)).to.include.members([
      'items.0._sixbloom.media.0',
      'items.0._sixbloom.section.url',
      'items.0._sixbloom.teams',
      'items.0._sixbloom.unknown',
      'items.0._sixbloom.ext.__proto__',
    ]);
  });
});

describe('fromJsonFeed, of feeds as they are', () => {
  it('reads 1.0, where there is one author', () => {
    const feed = foreign(
      { author: { name: 'Jo Cox', url: 'https://jo.example/', avatar: '/jo.png' } },
      { version: 'https://jsonfeed.org/version/1' },
    );
    expect(fromJsonFeed(feed).articles[0]?.credits).to.deep.equal([
      {
        role: 'author',
        parties: [
          {
            kind: 'person',
            name: 'Jo Cox',
            url: 'https://jo.example/',
            image: 'https://site.example/jo.png',
          },
        ],
      },
    ]);
  });

  it('credits the authors of the feed with items that name none', () => {
    const { credits } = only({}, { authors: [{ name: '甲' }, { name: '乙' }] });
    expect(credits[0]?.parties.map(({ name }) => name)).to.deep.equal(['甲', '乙']);
  });

  it('does not lose the second author of a feed whose items all name their own', () => {
    const { lost } = fromJsonFeed(
      foreign({ authors: [{ name: '丙' }] }, { authors: [{ name: '甲' }, { name: '乙' }] }),
    );
    expect(lost).to.deep.equal([{ path: 'authors.1', value: { kind: 'person', name: '乙' } }]);
  });

  for (const [what, item, field, expected] of [
    ['a number as id', { id: 30 }, 'id', '30'],
    ['an id that is missing, as the address', { id: undefined }, 'id', 'https://site.example/1'],
    [
      'an address that is missing, as the id',
      { id: 'https://site.example/x', url: undefined },
      'url',
      'https://site.example/x',
    ],
    [
      'an address that is missing, as the page elsewhere',
      { url: '', external_url: 'https://else.example/' },
      'url',
      'https://else.example/',
    ],
    [
      'markup and entities in a title',
      { title: '<b>近40场</b> &amp; 3&nbsp;&lt; 5' },
      'headline',
      '近40场 & 3 < 5',
    ],
    ['markup in a summary', { summary: '<p>一</p><p>二</p><script>x()</script>' }, 'summary', '一\n二'],
    ['a relative address', { url: '../1.html' }, 'url', 'https://site.example/1.html'],
    [
      'a time without a zone',
      { date_published: '2022-06-20 09:39:20' },
      'publishedAt',
      '2022-06-20T09:39:20+08:00',
    ],
    [
      'a time of RFC 822',
      { date_published: 'Mon, 20 Jun 2022 09:39:20 GMT' },
      'publishedAt',
      '2022-06-20T09:39:20Z',
    ],
    [
      'a time in CST',
      { date_published: 'Mon Jun 20 09:39:20 CST 2022' },
      'publishedAt',
      '2022-06-20T09:39:20+08:00',
    ],
    ['a language with an underscore', { language: 'zh_TW' }, 'lang', 'zh-TW'],
    ['one tag that is no list', { tags: '社区' }, 'tags', ['社区']],
    [
      'a banner where there is no image',
      { banner_image: '/b.jpg' },
      'media',
      [{ kind: 'image', src: 'https://site.example/b.jpg' }],
    ],
    [
      'pictures of a content, once each, the late ones and not the counting ones',
      {
        content_html:
          '<img src="a.jpg" alt="花"><img src="wait.gif" data-src="b.jpg"><img src="a.jpg"><img src="t.gif" width=1><img src="javascript:x">',
      },
      'media',
      [
        { kind: 'image', src: 'https://site.example/news/a.jpg', alt: '花' },
        { kind: 'image', src: 'https://site.example/news/b.jpg' },
      ],
    ],
    [
      'attachments of any type',
      {
        attachments: [
          { url: 'a.mp3', mime_type: 'audio/mpeg', title: '录音', duration_in_seconds: 61.5 },
          { url: 'b.pdf', mime_type: 'application/pdf' },
        ],
      },
      'media',
      [
        {
          kind: 'audio',
          src: 'https://site.example/news/a.mp3',
          sources: [{ src: 'https://site.example/news/a.mp3', type: 'audio/mpeg' }],
          caption: '录音',
          duration: 61.5,
        },
        {
          kind: 'embed',
          src: 'https://site.example/news/b.pdf',
          sources: [{ src: 'https://site.example/news/b.pdf', type: 'application/pdf' }],
        },
      ],
    ],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(only(item)[field]).to.deep.equal(expected);
    });
  }

  it('takes the language of the item, the feed, the reader, in this order', () => {
    expect(only({ language: 'en' }, { language: 'fr' }).lang).to.equal('en');
    expect(only({}, { language: 'fr' }).lang).to.equal('fr');
    expect(fromJsonFeed(foreign({}), { lang: 'zh-Hant' }).articles[0]?.lang).to.equal('zh-Hant');
    expect(only({}).lang).to.equal('zh-CN');
  });

  it('takes addresses as relative to the page, else to the feed, else to where it came from', () => {
    const url = (feed: object, base?: string) =>
      fromJsonFeed(foreign({ url: 'x' }, feed), { base }).articles[0]?.url;
    expect(url({}, 'https://b.example/')).to.equal('https://site.example/news/x');
    expect(url({ home_page_url: undefined, feed_url: 'https://f.example/a/feed.json' })).to.equal(
      'https://f.example/a/x',
    );
    expect(url({ home_page_url: '/start/' }, 'https://b.example/f')).to.equal('https://b.example/start/x');
    expect(url({ home_page_url: undefined }, 'https://b.example/f/')).to.equal('https://b.example/f/x');
    expect(url({ home_page_url: undefined })).to.equal('x');
    expect(url({ home_page_url: undefined }, 'not a base')).to.equal('x');
  });

  it('loses contents and what an article has no place for, each with its path', () => {
    const { lost, issues } = fromJsonFeed(
      foreign(
        {
          summary: '一',
          content_text: '一',
          content_html: '<p>一二三</p>',
          _other: { a: 1 },
          external_url: 'https://e.example/',
          attachments: [{ url: 'a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 9 }],
        },
        {
          hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
          next_url: 'https://site.example/2',
          expired: true,
          user_comment: 'x',
        },
      ),
    );
    expect(issues).to.deep.equal([]);
    expect(lost.map(({ path }) => path)).to.have.members([
      'hubs',
      'next_url',
      'expired',
      'user_comment',
      'items.0.content_html',
      'items.0._other',
      'items.0.external_url',
      'items.0.attachments.0.size_in_bytes',
    ]);
  });

  it('does not drop a summary that is nothing but a picture', () => {
    const { lost } = fromJsonFeed(foreign({ summary: '<img src="x.jpg">' }));
    expect(lost).to.deep.equal([{ path: 'items.0.summary', value: '<img src="x.jpg">' }]);
  });

  for (const [what, item, issue] of [
    ['no title', { title: undefined, content_html: '<p>一条微博</p>' }, 'headline-missing items.0'],
    ['no address', { url: undefined }, 'url-missing items.0'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url-missing items.0'],
  ] as const) {
    it(`makes no article of an item with ${what}, and loses it whole`, () => {
      const feed = foreign(item) as { items: object[] };
      const reading = fromJsonFeed(feed);
      expect(reading.articles).to.deep.equal([]);
      expect(problems(reading)).to.include(issue);
      expect(reading.lost).to.deep.equal([{ path: 'items.0', value: feed.items[0] }]);
    });
  }

  for (const [what, item, issue] of [
    ['a time nobody can read', { date_published: 'gestern' }, 'date items.0.date_published'],
    ['no time', { date_published: undefined }, 'date-missing items.0.date_published'],
    ['a script for a picture', { image: 'javascript:alert(1)' }, 'address items.0.image'],
    ['a text decoded wrongly', { title: '岳塘\uFFFD\uFFFD' }, 'garbled items.0.title'],
    ['a number as summary', { summary: 3 }, 'shape items.0.summary'],
    ['an object as tag', { tags: [{}] }, 'shape items.0.tags.0'],
    ['an author without a name', { authors: [{ url: 'https://x.example/' }] }, 'shape items.0.authors.0'],
    ['a list as language', { language: ['zh'] }, 'shape items.0.language'],
  ] as const) {
    it(`says that there is ${what}, and reads the rest`, () => {
      const { articles, issues } = fromJsonFeed(foreign(item));
      expect(articles).to.have.length(1);
      expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([issue]);
    });
  }

  it('says that two items have the same id', () => {
    const feed = foreign({}) as { items: object[] };
    const { issues, articles } = fromJsonFeed({ ...feed, items: [...feed.items, ...feed.items] });
    expect(articles).to.have.length(2);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['duplicate-id items.1.id']);
  });

  for (const [what, input] of [
    ['no items', { version: 'https://jsonfeed.org/version/1.1', title: 'x' }],
    ['null for items', { items: null }],
    ['an empty list of items', { items: [] }],
  ] as const) {
    it(`says that there are no articles in a feed with ${what}`, () => {
      expect(problems(fromJsonFeed(input))).to.deep.equal(['no-articles items']);
    });
  }

  it('says what it cannot read at all', () => {
    expect(problems(fromJsonFeed('{"items": ['))).to.deep.equal(['syntax ']);
    expect(problems(fromJsonFeed(null as never))).to.deep.equal(['shape ']);
    expect(problems(fromJsonFeed([1]))).to.deep.equal(['shape ']);
    expect(problems(fromJsonFeed({ items: [null, 3] }))).to.include('shape items.0');
  });

  it('reads the bytes of a feed, with its mark and in GBK', () => {
    expect(
      fromJsonFeed(new TextEncoder().encode(`\uFEFF${JSON.stringify(foreign({}))}`)).articles[0]?.headline,
    ).to.equal('标题');
    const [before, after] = JSON.stringify(foreign({})).split('标题');
    const bytes = [
      ...new TextEncoder().encode(before),
      0xb1,
      0xea,
      0xcc,
      0xe2,
      ...new TextEncoder().encode(after),
    ];
    expect(fromJsonFeed(new Uint8Array(bytes)).articles[0]?.headline).to.equal('标题');
  });

  it('returns valid articles for anything and throws for nothing', function () {
    this.timeout(SLOW);
    const written = JSON.parse(JSON.stringify(toJsonFeed([FULL], FEED).output)) as object;
    const clumsy = foreign({
      authors: [{ name: 'x' }],
      tags: ['a'],
      attachments: [{ url: 'a.mp3', mime_type: 'audio/mpeg' }],
    });
    fc.assert(
      fc.property(
        fc.oneof(broken(written), broken(clumsy), fc.anything({ withNullPrototype: true }), fc.json()),
        (input) => {
          expectArticles(fromJsonFeed(input as object));
        },
      ),
      { numRuns: 2500 },
    );
  });

  it('reads an object that holds itself', () => {
    const item: Record<string, unknown> = { id: '1', url: 'https://x.example/', title: 'x', _other: null };
    item['_other'] = item;
    item['_sixbloom'] = { media: [item], teams: item };
    const feed: Record<string, unknown> = { items: [item] };
    feed['hubs'] = feed;
    expectArticles(fromJsonFeed(feed));
  });
});
