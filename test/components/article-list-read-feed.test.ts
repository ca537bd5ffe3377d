import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/components/article-list/read-feed.js';
import {
  fromJsonFeed,
  fromRss,
  toJsonFeed,
  toJsonLd,
  toNinjs,
  toRss,
  type Reading,
} from '../../src/formats/index.js';
import { pickText, type Article } from '../../src/models/index.js';
import { article } from '../samples.js';

const URL_OF_FEED = 'https://news.example/feeds/all';
const articles: Article[] = [
  { ...article, url: 'https://news.example/1', publishedAt: '2024-09-10T09:39:20+08:00' },
  {
    schemaVersion: '1',
    id: 'two',
    type: 'notice',
    lang: 'zh-Hans',
    headline: '“数”说岳塘——关键词“30” & <更多>',
    url: 'https://news.example/2?a=1&b=2',
    publishedAt: '2024-09-11T08:00:00+08:00',
    credits: [],
  },
];

/** What both readers must agree on. */
const told = (read: readonly Partial<Article>[] | undefined) =>
  read?.map(({ headline, url, summary, publishedAt, updatedAt, media }) => ({
    headline: pickText(headline, 'zh-Hans'),
    summary: pickText(summary, 'zh-Hans'),
    url,
    publishedAt,
    updatedAt,
    image: media?.find(({ kind }) => kind === 'image')?.src,
  }));

const options = { base: URL_OF_FEED };
const info = { title: '要闻', url: 'https://news.example/' };
const DOCUMENTS: Record<string, [string, (text: string) => Reading]> = {
  'JSON Feed': [JSON.stringify(toJsonFeed(articles, info).output), (text) => fromJsonFeed(text, options)],
  RSS: [toRss(articles, { ...info, description: '要闻' }).output, (text) => fromRss(text, options)],
  'JSON Feed by hand': [
    `{"version":"https://jsonfeed.org/version/1.1","title":"要闻","home_page_url":"https://news.example/home/",
      "items":[{"id":7,"url":"a.html","title":"一<b>二</b>&amp;三","date_published":"2022-06-20 09:39:20","content_html":"<p><img src='p.jpg' alt='凉亭'></p>"},
      {"id":"https://news.example/8","title":"二","banner_image":"//img.example/8.jpg"},{"id":"x","external_url":"https://else.example/","title":"三","date_published":"2022年6月20日"}]}`,
    (text) => fromJsonFeed(text, options),
  ],
  'RSS by hand': [
    `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://news.example/</link>
      <item><media:title>not this</media:title><title><![CDATA[一 &amp; 二]]></title><link>a.html</link><pubDate>Mon, 20 Jun 2022 09:39:20 +0800</pubDate><media:content url="a.jpg" medium="image"/></item>
      <item><title>三</title><guid>https://news.example/3</guid><dc:date>2022-06-20 09:39</dc:date><enclosure url="c.mp3" type="audio/mpeg" length="1"/><enclosure url="c.png" type="image/png" length="1"/></item>
      <item><title>四</title><link>https://news.example/4</link><pubDate>Mon Jun 20 09:39:20 CST 2022</pubDate><description>&lt;p&gt;甲&lt;img src="dot.gif" width="1"&gt;&lt;img src="/d.jpg"&gt;</description></item>
      <item><title>五</title><link>https://news.example/5</link><media:thumbnail url="e.jpg"/></item>
    </channel></rss>`,
    (text) => fromRss(text, options),
  ],
  'RSS 1.0': [
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>T</title><link>https://news.example/</link></channel>
      <item rdf:about="https://news.example/1"><title>一</title><link>https://news.example/1</link><dc:date>2022-06-20T09:39:20+08:00</dc:date></item></rdf:RDF>`,
    (text) => fromRss(text, options),
  ],
  Atom: [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/atom/"><title>T</title>
      <entry><id>tag:1</id><title type="html">一 &lt;b&gt;二&lt;/b&gt;</title><link rel="self" href="x"/><link href="1.html"/><published>2022-06-20T09:39:20Z</published><updated>2022-06-21T00:00:00Z</updated><content type="html">&lt;img src="1.jpg"&gt;</content></entry>
      <entry><id>tag:2</id><title>a &lt;b&gt; c</title><link rel="alternate" type="text/html" href="2.html"/><link rel="enclosure" type="image/png" href="2.png"/></entry></feed>`,
    (text) => fromRss(text, options),
  ],
  'a feed with bare ampersands and entities of HTML': [
    `\n junk <rss version="2.0"><channel><item><title>A&B&nbsp;C</title><link>https://news.example/?a=1&b=2</link></item></channel></rss>`,
    (text) => fromRss(text, options),
  ],
};

describe('the light reader of feeds', () => {
  for (const [name, [document, full]] of Object.entries(DOCUMENTS)) {
    it(`reads ${name} as the full reader does: headline, address, summary, times, picture`, () => {
      const expected = told(full(document).articles);
      expect(expected).to.not.be.empty;
      expect(told(readFeed(document, URL_OF_FEED))).to.deep.equal(expected);
    });
  }

  for (const [shape, json] of Object.entries({
    'a list': articles,
    '{articles}': { articles },
    '{items}': { items: articles },
    'one article': articles[0],
  })) {
    it(`takes ${shape} of our own articles as it is`, () => {
      const read = readFeed(JSON.stringify(json), URL_OF_FEED);
      expect(read?.[0]).to.deep.include({ credits: article.credits, column: '志愿服务', id: 'a1' });
    });
  }

  it('resolves what stands in our own articles against the address of the document', () => {
    const [read] =
      readFeed(
        JSON.stringify([{ ...articles[1], url: '../2.html', media: [{ kind: 'image', src: 'a.jpg' }] }]),
        URL_OF_FEED,
      ) ?? [];
    expect(read?.url).to.equal('https://news.example/2.html');
    expect(read?.media?.[0]?.src).to.equal('https://news.example/feeds/a.jpg');
  });

  for (const [printed, time] of [
    ['Mon, 20 Jun 2022 09:39:20 Z', '2022-06-20T09:39:20Z'],
    ['Mon, 20 Jun 2022 09:39:20 +0800', '2022-06-20T09:39:20+08:00'],
    ['2022-06-20T09:39:20.123', '2022-06-20T09:39:20.123+08:00'],
    ['Thu, 31 Feb 2022 09:00:00 GMT', undefined],
  ])
    it(`takes ${printed} for ${time ?? 'no time'}, as the formats do`, () => {
      const item = `<item><title>一</title><link>/1</link><pubDate>${printed}</pubDate></item>`;
      expect(readFeed(`<rss><channel>${item}</channel></rss>`, URL_OF_FEED)?.[0]?.publishedAt).to.equal(time);
      const items = [{ title: '一', url: '/1', date_published: printed }];
      expect(readFeed(JSON.stringify({ items }), URL_OF_FEED)?.[0]?.publishedAt).to.equal(time);
    });

  it('decodes the entities of HTML in JSON and in XML', () => {
    const title = 'caf&eacute; 5&euro; &#146;A&#146; &amp;eacute;';
    const [json] = readFeed(JSON.stringify({ items: [{ title, url: '/1' }] }), URL_OF_FEED) ?? [];
    expect(json?.headline).to.equal('café 5€ ’A’ &eacute;');
    const item = `<item><title>caf&eacute; 5&euro;</title><link>/1</link></item>`;
    const [xml] = readFeed(`<rss><channel>${item}</channel></rss>`, URL_OF_FEED) ?? [];
    expect(xml?.headline).to.equal('café 5€');
  });

  it('knows of an article of ours in a JSON Feed who paid for it, and that it was withdrawn', () => {
    const sponsor = { kind: 'organization', name: '步步高超市' } as const;
    const paid = articles.map((one) => ({ ...one, sponsor, state: 'withdrawn' as const }));
    const [read] = readFeed(JSON.stringify(toJsonFeed(paid, info).output), URL_OF_FEED) ?? [];
    expect(read).to.deep.include({ sponsor, state: 'withdrawn', column: '志愿服务' });
  });

  it('dates an entry of Atom that was never changed by its last change', () => {
    const entry =
      '<entry><id>1</id><title>一</title><link href="/1"/><updated>2022-06-20T09:39:20Z</updated></entry>';
    const [read] = readFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`, URL_OF_FEED) ?? [];
    expect(read?.publishedAt).to.equal('2022-06-20T09:39:20Z');
  });

  for (const [what, document] of Object.entries({
    ninjs: JSON.stringify(articles.map((one) => toNinjs(one).output)),
    'ninjs 1.3': '{"uri":"https://agency.example/1","type":"text","headline":"一"}',
    'JSON-LD': JSON.stringify(articles.map((one) => toJsonLd(one).output)),
    'an ItemList': '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","name":"二","url":"2.html"}]}',
    '@graph': '{"@graph":[{"@type":"NewsArticle","headline":"一","url":"1.html"}]}',
    'teams in a list': '[{"id":"azalea","name":"映山红","url":"/azalea"}]',
    teams: '{"teams":[{"id":"azalea","name":"映山红"}]}',
    'an organization': '{"@type":"Organization","name":"霞光社区","url":"https://news.example/"}',
    'a page': '<!doctype html><html><head><title>404</title></head><body><p>没有</p></body></html>',
    'a page that is XML': '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    'JSON that breaks off': '{"items": [',
    text: '你好',
    'a number': '7',
    null: 'null',
    'an empty body': '',
    'numbers in a list': '[1, 2]',
    'an error in JSON': '{"error": "no such feed"}',
  })) {
    it(`takes ${what} for no feed`, () => {
      expect(readFeed(document, URL_OF_FEED)).to.equal(undefined);
    });
  }

  for (const document of [
    '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
    '[]',
    '<rss version="2.0"><channel><title>T</title></channel></rss>',
  ]) {
    it(`takes an empty list for one: ${document.slice(0, 12)}…`, () => {
      expect(readFeed(document, URL_OF_FEED)).to.deep.equal([]);
    });
  }

  it('drops what leads to a script, and pictures that do', () => {
    const items = [
      { id: '1', title: '一', url: 'java\nscript:alert(1)' },
      { id: '2', title: '二', url: 'https://news.example/2', image: 'javascript:alert(1)' },
    ];
    const read = readFeed(JSON.stringify({ items }), URL_OF_FEED);
    expect(read?.map(({ id }) => id)).to.deep.equal(['2']);
    expect(read?.[0]?.media).to.equal(undefined);
    const rss = `<rss><channel><item><title>一</title><link>javascript:alert(1)</link></item><item><title>二</title><link>/2</link></item></channel></rss>`;
    expect(readFeed(rss, URL_OF_FEED)?.map(({ url }) => url)).to.deep.equal(['https://news.example/2']);
  });

  it('takes markup off summaries and headlines and nothing of scripts', () => {
    const summary =
      '<style>p{}</style><p>近40场</p><p>3000<b>余</b>人次</p><script>alert(1)</script>&ldquo;数&rdquo;&#20013;';
    const read = readFeed(JSON.stringify({ items: [{ title: '一', url: '/1', summary }] }), URL_OF_FEED);
    expect(read?.[0]?.summary).to.equal('近40场\n3000余人次\n“数”中');
  });

  it('throws at nothing, whatever stands where an article should', () => {
    const odd: unknown[] = [null, 0, '', [], {}, { toString: 1 }, [[[[[[[1]]]]]]], { '@value': {} }, true];
    for (const value of odd)
      for (const key of [
        'title',
        'headline',
        'url',
        'id',
        'image',
        'media',
        'external_url',
        'content_html',
        'date_published',
        'summary',
        'column',
        'schemaVersion',
        '_sixbloom',
      ]) {
        const items = [{ title: '一', url: '/1', [key]: value }];
        readFeed(JSON.stringify({ items }), URL_OF_FEED);
        readFeed(JSON.stringify({ [key]: value, items: value }), URL_OF_FEED);
      }
  });

  it('takes no longer for a text made to be slow', () => {
    for (const piece of ['<script', '<!--', '<a ', '<img ', '&#', '<![CDATA[', '[', '{"items":']) {
      const long = piece.repeat(20_000);
      readFeed(JSON.stringify({ items: [{ title: long, url: '/1', content_html: long }] }), URL_OF_FEED);
      readFeed(`<rss><item><title>${long}`, URL_OF_FEED);
      readFeed(long, URL_OF_FEED);
    }
  });
});
