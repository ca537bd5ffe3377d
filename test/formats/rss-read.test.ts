import { expect } from 'chai';
import { fromRss, type ReadOptions, type Reading } from '../../src/formats/index.js';
import type { Article } from '../../src/models/index.js';

const MODULES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"';

/** A feed of one item with a headline, an address and a date, and what is given besides. */
function read(inside: string, options?: ReadOptions): Reading {
  return fromRss(
    `<rss version="2.0" ${MODULES}><channel><title>岳塘</title><link>https://news.example/</link><description/>
     <item><title>标题</title><link>https://news.example/1.html</link><pubDate>Mon, 20 Jun 2022 09:39:20 +0800</pubDate>${inside}</item></channel></rss>`,
    options,
  );
}

function only({ articles }: Reading): Article {
  expect(articles).to.have.length(1);
  return articles[0] as Article;
}

const codes = ({ issues }: Reading): string[] => issues.map(({ code, path }) => `${code} ${path}`);
const paths = ({ lost }: Reading): string[] => lost.map(({ path }) => path);

describe('fromRss', () => {
  it('reads RSS 2.0', () => {
    const reading = read(
      '<guid isPermaLink="false">urn:1</guid><description>摘要</description><category>志愿</category>',
    );
    expect(only(reading)).to.deep.equal({
      schemaVersion: '1',
      id: 'urn:1',
      type: 'news',
      lang: 'zh-CN',
      headline: '标题',
      url: 'https://news.example/1.html',
      credits: [],
      summary: '摘要',
      tags: ['志愿'],
      publishedAt: '2022-06-20T09:39:20+08:00',
    });
    expect(reading.issues).to.deep.equal([]);
    expect(reading.lost).to.deep.equal([]);
  });

  it('reads RSS 0.91 with its document type', () => {
    const reading = fromRss(`<?xml version="1.0" encoding="gb2312"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
      <rss version="0.91"><channel><title>x</title><link>https://a.example/</link><language>zh-cn</language>
      <item><title>标题</title><link>https://a.example/1</link></item></channel></rss>`);
    expect(only(reading)).to.include({ headline: '标题', url: 'https://a.example/1', lang: 'zh-cn' });
    expect(codes(reading)).to.deep.equal(['date-missing rss.channel.item.0']);
    expect(reading.lost).to.deep.equal([]);
  });

  it('reads RSS 1.0, whose items stand beside their channel', () => {
    const reading =
      fromRss(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://a.example/"><title>x</title><link>https://a.example/</link><description>y</description>
        <items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://a.example/1"><title>标题</title><link>https://a.example/1</link>
        <d:creator>陈志蓉</d:creator><d:subject>社区</d:subject><d:date>2022-06-20T09:39+08:00</d:date><d:language>en</d:language></item>
      <item rdf:about="https://a.example/2"><title>二</title><d:date>2022-06</d:date></item></rdf:RDF>`);
    expect(reading.articles).to.deep.include.members([
      {
        schemaVersion: '1',
        id: 'https://a.example/1',
        type: 'news',
        lang: 'en',
        headline: '标题',
        url: 'https://a.example/1',
        credits: [{ role: 'author', parties: [{ kind: 'person', name: '陈志蓉' }] }],
        tags: ['社区'],
        publishedAt: '2022-06-20T09:39:00+08:00',
      },
    ]);
    expect(reading.articles[1]).to.include({ url: 'https://a.example/2', publishedAt: '2022-06' });
    expect(reading.issues).to.deep.equal([]);
    expect(reading.lost).to.deep.equal([]);
  });

  describe('of Atom 1.0', () => {
    const atom = (inside: string, ofFeed = ''): Reading =>
      fromRss(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hant" xml:base="https://a.example/news/"><id>urn:f</id>
        <title>x</title><updated>2022-06-20T09:39:20Z</updated><link rel="self" href="feed.atom"/>${ofFeed}
        <entry><id>urn:1</id><title>標題</title><link href="1.html"/><published>2022-06-20T09:39:20+08:00</published>
        <updated>2022-06-21T00:00:00Z</updated>${inside}</entry></feed>`);

    it('reads an entry, its times and its language', () => {
      const reading = atom('<summary>摘要</summary><category term="a" label="社區"/>');
      expect(only(reading)).to.deep.equal({
        schemaVersion: '1',
        id: 'urn:1',
        type: 'news',
        lang: 'zh-Hant',
        headline: '標題',
        url: 'https://a.example/news/1.html',
        credits: [],
        summary: '摘要',
        tags: ['社區'],
        publishedAt: '2022-06-20T09:39:20+08:00',
        updatedAt: '2022-06-21T00:00:00Z',
      });
      expect(reading.issues).to.deep.equal([]);
      expect(paths(reading)).to.deep.equal(['feed.entry.0.category.@term']);
    });

    it('takes the three types of text for what they are', () => {
      for (const [title, headline] of [
        ['<title>&lt;b&gt; 是粗体</title>', '<b> 是粗体'],
        ['<title type="text">A &amp;amp; B</title>', 'A &amp; B'],
        ['<title type="html">&lt;b&gt;粗&lt;/b&gt; &amp;amp; 细</title>', '粗 & 细'],
        ['<title type="html"><![CDATA[<i>斜</i>体]]></title>', '斜体'],
        [
          '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>粗</b> &lt; <i>斜</i></div></title>',
          '粗 < 斜',
        ],
        [
          '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>一</h:p><h:p>二</h:p></h:div></title>',
          '一 二',
        ],
      ] as const) {
        const reading = fromRss(
          `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${title}<link href="https://a.example/1"/><published>2022</published></entry></feed>`,
        );
        expect(only(reading).headline).to.equal(headline);
        expect(reading.lost).to.deep.equal([]);
      }
    });

    it('reads what links lead to', () => {
      const reading =
        atom(`<link rel="enclosure" type="audio/mpeg" href="a.mp3"/><link rel="related" title="相关" href="2.html"/>
        <link rel="via" title="湘潭日报" href="https://b.example/1"/><link rel="edit" href="https://a.example/edit"/>
        <link rel="http://www.iana.org/assignments/relation/license" href="https://creativecommons.org/licenses/by/4.0/"/>`);
      expect(only(reading)).to.deep.include({
        media: [{ kind: 'audio', src: 'https://a.example/news/a.mp3' }],
        related: [{ headline: '相关', url: 'https://a.example/news/2.html' }],
        source: {
          party: { kind: 'organization', name: '湘潭日报' },
          relation: 'republished',
          url: 'https://b.example/1',
        },
        rights: {
          schemaVersion: '1',
          notice: 'https://creativecommons.org/licenses/by/4.0/',
          authorization: 'unknown',
          requires: [],
          license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        },
      });
      expect(reading.lost).to.deep.equal([
        { path: 'feed.entry.0.link.4', value: '<link rel="edit" href="https://a.example/edit"/>' },
      ]);
    });

    it('prefers the page among alternates', () => {
      const reading = fromRss(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><link rel="alternate" type="application/json" href="https://a.example/1.json"/><link type="text/html; charset=utf-8" href="https://a.example/1"/><published>2022</published></entry></feed>`,
      );
      expect(only(reading).url).to.equal('https://a.example/1');
    });

    it('inherits authors and rights from the feed only where an entry has none of its own', () => {
      const ofFeed = '<author><name>岳塘新闻网</name></author><rights>不得转载</rights>';
      expect(only(atom('', ofFeed))).to.deep.include({
        credits: [{ role: 'author', parties: [{ kind: 'organization', name: '岳塘新闻网' }] }],
      });
      expect(only(atom('', ofFeed)).rights?.notice).to.equal('不得转载');
      const own = atom(
        '<author><name>陈志蓉</name><uri>https://a.example/c</uri><email>c@a.example</email></author><contributor><name>郭璇</name></contributor><rights>可以转载</rights>',
        ofFeed,
      );
      expect(only(own).credits).to.deep.equal([
        { role: 'author', parties: [{ kind: 'person', name: '陈志蓉', url: 'https://a.example/c' }] },
        { role: 'other', parties: [{ kind: 'person', name: '郭璇' }] },
      ]);
      expect(only(own).rights?.notice).to.equal('可以转载');
      expect(own.lost).to.deep.equal([{ path: 'feed.entry.0.author.email', value: 'c@a.example' }]);
    });

    it('knows an entry that was copied from another feed', () => {
      const { source, credits } = only(
        atom(
          '<source><title>湘潭日报</title><link href="https://b.example/"/><author><name>石惠</name></author></source>',
        ),
      );
      expect(source).to.deep.equal({
        party: { kind: 'organization', name: '湘潭日报' },
        relation: 'republished',
        url: 'https://b.example/',
      });
      expect(credits).to.deep.equal([{ role: 'author', parties: [{ kind: 'person', name: '石惠' }] }]);
    });

    it('reads an entry alone and a feed that forgot its namespace', () => {
      const entry =
        '<title>x</title><link href="https://a.example/1"/><published>2022-06-20T00:00:00Z</published>';
      for (const text of [
        `<entry xmlns="http://www.w3.org/2005/Atom">${entry}</entry>`,
        `<feed><entry>${entry}</entry></feed>`,
        `<a:feed xmlns:a="https://www.w3.org/2005/atom/"><a:entry>${entry.replace(/<(\/?)/g, '<$1a:')}</a:entry></a:feed>`,
      ]) {
        const reading = fromRss(text);
        expect(only(reading).url).to.equal('https://a.example/1');
        expect(reading.issues).to.deep.equal([]);
        expect(reading.lost).to.deep.equal([]);
      }
    });

    it('says when something was changed, and that nobody said when it was published', () => {
      const reading = fromRss(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><link href="https://a.example/1"/><updated>2022-06-20T00:00:00Z</updated></entry></feed>',
      );
      expect(only(reading)).to.include({ updatedAt: '2022-06-20T00:00:00Z' });
      expect(only(reading)).to.not.have.property('publishedAt');
      expect(codes(reading)).to.deep.equal(['date-missing feed.entry.0']);
    });
  });

  describe('of dirty XML', () => {
    const ITEM =
      '<item><title>标题</title><link>https://a.example/1?a=1&b=2</link><pubDate>2022-06-20 09:39:20</pubDate></item>';

    for (const [name, text] of [
      ['a byte order mark', `\uFEFF<?xml version="1.0"?><rss><channel>${ITEM}</channel></rss>`],
      ['blank lines before it', `\n\n <?xml version="1.0"?><rss><channel>${ITEM}</channel></rss>`],
      [
        'a declaration that no longer fits',
        `<?xml version="1.0" encoding="gb2312"?><rss><channel>${ITEM}</channel></rss>`,
      ],
      [
        'tags in capitals',
        `<RSS><CHANNEL>${ITEM.replace(/<\/?\w+/g, (tag) => tag.toUpperCase())}</CHANNEL></RSS>`,
      ],
      [
        'a namespace of its own for everything',
        `<rss xmlns="http://backend.userland.com/rss2"><channel>${ITEM}</channel></rss>`,
      ],
      ['another namespace for everything', `<rss xmlns="urn:x"><channel>${ITEM}</channel></rss>`],
      ['items beside the channel', `<rss><channel><title>x</title></channel>${ITEM}</rss>`],
      ['no channel', `<rss>${ITEM}</rss>`],
      [
        'comments and instructions',
        `<?xml-stylesheet href="x"?><!-- <rss><channel/></rss> --><rss><channel><!-- ${ITEM} -->${ITEM}</channel></rss><!-- 0.1 s -->`,
      ],
    ] as const) {
      it(`reads a feed with ${name}`, () => {
        const reading = fromRss(text);
        expect(only(reading)).to.include({
          headline: '标题',
          url: 'https://a.example/1?a=1&b=2',
          publishedAt: '2022-06-20T09:39:20+08:00',
        });
        expect(reading.issues).to.deep.equal([]);
        expect(reading.lost).to.deep.equal([]);
      });
    }

    it('reads a feed inside what a broken page printed, and keeps that as lost', () => {
      const reading = fromRss(
        `<br /><b>Warning</b>: mysql_connect() in line 3<br><?xml version="1.0"?><rss><channel>${ITEM}</channel></rss>end`,
      );
      expect(only(reading).headline).to.equal('标题');
      expect(reading.lost).to.deep.equal([{ path: '', value: 'Warning: mysql_connect() in line 3end' }]);
    });

    it('reads GBK by its declaration and without one', () => {
      // 标题 in GBK.
      const title = [0xb1, 0xea, 0xcc, 0xe2];
      for (const declaration of ['<?xml version="1.0" encoding="GBK"?>', '']) {
        const [before = '', after = ''] = `${declaration}<rss><channel>${ITEM}</channel></rss>`.split('标题');
        const ascii = (text: string): number[] => [...text].map((one) => one.charCodeAt(0));
        const bytes = Uint8Array.from([...ascii(before), ...title, ...ascii(after)]);
        expect(only(fromRss(bytes)).headline).to.equal('标题');
        expect(only(fromRss(bytes.buffer)).headline).to.equal('标题');
      }
    });

    it('reads what is whole of a feed that breaks off, and says so', () => {
      const whole = `<rss><channel>${ITEM}${ITEM.replace('1?a', '2?a')}<item><title>第三条</title><link>https://a.exam`;
      const reading = fromRss(whole);
      expect(reading.articles.map(({ url }) => url)).to.deep.equal([
        'https://a.example/1?a=1&b=2',
        'https://a.example/2?a=1&b=2',
      ]);
      expect(codes(reading)).to.deep.equal(['syntax ']);
      expect(reading.lost).to.deep.equal([
        {
          path: 'rss.channel.item.2',
          value: '<item><title>第三条</title><link>https://a.exam</link></item>',
        },
      ]);
    });

    it('never answers with half of an entry, wherever a feed breaks off', () => {
      const whole = `<rss><channel>${ITEM}</channel></rss>`;
      for (let length = 0; length < whole.length; length++) {
        const reading = fromRss(whole.slice(0, length));
        const isIn = length >= whole.indexOf('</item>') + '</item>'.length;
        expect(reading.articles).to.have.length(isIn ? 1 : 0);
        expect(reading.issues).to.not.have.length(0);
      }
    });

    it('says that an end tag is missing in the middle, not that one is folded into its start', () => {
      expect(codes(read('<comments/><a:b xmlns:a="urn:a" c="d" />'))).to.deep.equal([]);
      expect(codes(read('<category>社区'))).to.deep.equal(['syntax ']);
      expect(codes(read('<description><p>一<br>二</p></description>'))).to.deep.equal(['syntax ']);
    });

    it('resolves namespaces by their address, and by the usual prefix where nobody declared one', () => {
      const creator = (root: string, prefix: string): unknown =>
        fromRss(
          `<rss ${root}><channel>${ITEM.replace('</item>', `<${prefix}:creator>陈志蓉</${prefix}:creator></item>`)}</channel></rss>`,
        ).articles[0]?.credits.length;
      expect(creator('xmlns:x="http://purl.org/dc/elements/1.1/"', 'x')).to.equal(1);
      expect(creator('xmlns:x="https://PURL.org/dc/elements/1.1"', 'x')).to.equal(1);
      expect(creator('', 'dc')).to.equal(1);
      expect(creator('', 'DC')).to.equal(1);
      expect(creator('xmlns:dc="urn:other"', 'dc')).to.equal(0);
      expect(creator('', 'x')).to.equal(0);
    });

    it('finds no article in other things, and says so', () => {
      for (const [input, code] of [
        ['', 'syntax'],
        ['x', 'syntax'],
        ['{"items":[]}', 'syntax'],
        ['<html><body>404</body></html>', 'no-articles'],
        ['<urlset><url/></urlset>', 'no-articles'],
        ['<rss/>', 'no-articles'],
        ['<rss><channel/></rss>', 'no-articles'],
        [null, 'shape'],
        [3, 'shape'],
        [{}, 'shape'],
        ['x'.repeat(20_000_001), 'size'],
      ] as const) {
        const reading = fromRss(input as string);
        expect(reading.articles).to.deep.equal([]);
        expect(reading.issues.map((issue) => issue.code)).to.deep.equal([code]);
      }
    });
  });

  describe('of texts', () => {
    for (const [printed, headline] of [
      ['A & B', 'A & B'],
      ['A &amp; B', 'A & B'],
      ['A &amp;amp; B', 'A & B'],
      ['3 &lt; 5', '3 < 5'],
      ['一&nbsp;二&mdash;三', '一 二—三'],
      ['&#20013;&#x56FD;', '中国'],
      ['&lt;b&gt;粗&lt;/b&gt;体', '粗体'],
      ['<![CDATA[<b>粗</b> & 体]]>', '粗 & 体'],
      ['<b>粗</b>体', '粗体'],
      ['<![CDATA[一]]><![CDATA[二]]>三', '一二三'],
      ['\n  两行\n  的题  ', '两行 的题'],
      ['文旅新区　多彩岳塘', '文旅新区　多彩岳塘'],
      ['&unknown;', '&unknown;'],
    ] as const) {
      it(`reads ${JSON.stringify(printed)} as ${headline}`, () => {
        const reading = fromRss(
          `<rss><channel><item><title>${printed}</title><link>https://a.example/1</link><pubDate>2022</pubDate></item></channel></rss>`,
        );
        expect(only(reading).headline).to.equal(headline);
        expect(reading.lost).to.deep.equal([]);
      });
    }

    it('makes a plain summary of HTML, and keeps what the links and pictures in it were', () => {
      const plain = read('<description>&lt;p&gt;一&lt;/p&gt;&lt;p&gt;二 &amp;lt; 三&lt;/p&gt;</description>');
      expect(only(plain).summary).to.equal('一\n二 < 三');
      expect(plain.lost).to.deep.equal([]);
      const html = '<a href="/2.html">更多</a>';
      const linked = read(`<description><![CDATA[${html}]]></description>`);
      expect(only(linked).summary).to.equal('更多');
      expect(linked.lost).to.deep.equal([{ path: 'rss.channel.item.0.description', value: html }]);
    });

    it('loses the text of an article, which has no place for it', () => {
      const reading = read('<content:encoded><![CDATA[<p>正文</p>]]></content:encoded>');
      expect(reading.lost).to.deep.equal([
        { path: 'rss.channel.item.0.content:encoded', value: '<p>正文</p>' },
      ]);
    });

    it('says that a text is garbled', () => {
      expect(codes(read('<description>锟斤拷锟斤拷</description>'))).to.deep.equal([
        'garbled rss.channel.item.0.description',
      ]);
      expect(codes(read('<category>a\uFFFD</category>'))).to.deep.equal([
        'garbled rss.channel.item.0.category',
      ]);
    });

    it('takes the language of the item, of the feed, of the options, and Chinese', () => {
      const lang = (channel: string, item: string, options?: ReadOptions): string | undefined =>
        fromRss(
          `<rss><channel>${channel}<item ${item.startsWith('<') ? '' : item}><title>x</title><link>https://a.example/1</link>${item.startsWith('<') ? item : ''}</item></channel></rss>`,
          options,
        ).articles[0]?.lang;
      const options = { lang: 'zh-Hant' };
      expect(lang('<language>fr</language>', '<dc:language>en</dc:language>', options)).to.equal('en');
      expect(lang('<language>fr</language>', 'xml:lang="en_GB"', options)).to.equal('en-GB');
      expect(lang('<language>zh_TW</language>', '', options)).to.equal('zh-TW');
      expect(lang('', '', options)).to.equal('zh-Hant');
      expect(lang('', '')).to.equal('zh-CN');
      expect(lang('<language>???</language>', '', options)).to.equal('zh-Hant');
    });
  });

  describe('of addresses', () => {
    it('resolves nothing by what is no whole address itself', () => {
      for (const [root, channel, base] of [
        ['', '/', undefined],
        ['', 'mailto:a@b.example', undefined],
        ['xml:base="b/"', '', undefined],
        ['', '', 'news/'],
        ['', '', ''],
        ['', '', 'javascript:x'],
      ] as const) {
        const reading = fromRss(
          `<rss ${root}><channel><link>${channel}</link><item><title>x</title><link>1.html</link><pubDate>2022</pubDate></item></channel></rss>`,
          base === undefined ? {} : { base },
        );
        expect(only(reading).url).to.equal('1.html');
        expect(reading.issues).to.deep.equal([]);
      }
    });

    const ITEM = (inside: string, root = ''): string =>
      `<rss ${root}><channel><link>https://news.example/a/</link><item><title>x</title><pubDate>2022</pubDate>${inside}</item></channel></rss>`;

    for (const [name, text, base, url] of [
      ['the channel', ITEM('<link>1.html</link>'), undefined, 'https://news.example/a/1.html'],
      ['the options', ITEM('<link>/1.html</link>'), 'https://feed.example/x/', 'https://feed.example/1.html'],
      [
        'xml:base',
        ITEM('<link>1.html</link>', 'xml:base="https://base.example/b/"'),
        'https://feed.example/',
        'https://base.example/b/1.html',
      ],
      [
        'a relative xml:base',
        ITEM('<link xml:base="c/">1.html</link>', 'xml:base="b/"'),
        'https://feed.example/',
        'https://feed.example/b/c/1.html',
      ],
      [
        'xml:base, which is no script',
        ITEM('<link>1.html</link>', 'xml:base="javascript:alert(1)"'),
        undefined,
        'https://news.example/a/1.html',
      ],
      ['a scheme only', ITEM('<link>//cdn.example/1.html</link>'), undefined, 'https://cdn.example/1.html'],
      [
        'nothing: it is absolute',
        ITEM('<link>http://news.example</link>'),
        'https://b.example/',
        'http://news.example',
      ],
    ] as const) {
      it(`resolves a link by ${name}`, () => {
        const reading = fromRss(text, base === undefined ? {} : { base });
        expect(only(reading).url).to.equal(url);
        expect(reading.issues).to.deep.equal([]);
        expect(reading.lost).to.deep.equal([]);
      });
    }

    for (const [inside, url, id] of [
      ['<guid>https://news.example/1</guid>', 'https://news.example/1', 'https://news.example/1'],
      [
        '<guid isPermaLink="TRUE">https://news.example/1</guid>',
        'https://news.example/1',
        'https://news.example/1',
      ],
      [
        '<guid isPermaLink="false">https://news.example/1</guid><link>https://news.example/2</link>',
        'https://news.example/2',
        'https://news.example/1',
      ],
      ['<link>https://news.example/2</link>', 'https://news.example/2', 'https://news.example/2'],
      ['<guid>77</guid><link>https://news.example/2</link>', 'https://news.example/2', '77'],
      [
        '<atom:link href="https://news.example/3"/><link/>',
        'https://news.example/3',
        'https://news.example/3',
      ],
    ] as const) {
      it(`finds the address in ${inside}`, () => {
        const reading = fromRss(ITEM(inside));
        expect(only(reading)).to.include({ url, id });
        expect(reading.lost).to.deep.equal([]);
      });
    }

    for (const inside of ['', '<guid isPermaLink="false">https://news.example/1</guid>', '<guid>77</guid>']) {
      it(`makes no article of an item without one: ${inside}`, () => {
        const reading = fromRss(ITEM(inside));
        expect(reading.articles).to.deep.equal([]);
        expect(codes(reading)).to.include('url-missing rss.channel.item.0');
        expect(reading.lost[0]).to.include({ path: 'rss.channel.item.0' });
      });
    }

    it('lets no script into an article', () => {
      const reading = read(
        '<enclosure url="javascript:alert(1)" type="audio/mpeg"/><media:content url=" java&#10;script:alert(1)" medium="image"/><source url="data:text/html,x">甲</source>',
      );
      expect(JSON.stringify(only(reading))).to.not.match(/script|data:/);
      expect(codes(reading)).to.have.members([
        'address rss.channel.item.0.enclosure',
        'address rss.channel.item.0.media:content',
        'address rss.channel.item.0.source',
      ]);
    });

    it('makes no article of an item without a headline', () => {
      const reading = fromRss(
        '<rss><channel><item><link>https://a.example/1</link><description>x</description></item></channel></rss>',
      );
      expect(reading.articles).to.deep.equal([]);
      expect(codes(reading)).to.deep.equal(['headline-missing rss.channel.item.0']);
      expect(reading.lost).to.deep.equal([
        {
          path: 'rss.channel.item.0',
          value: '<item><link>https://a.example/1</link><description>x</description></item>',
        },
      ]);
    });

    it('says that an id was there before', () => {
      const item =
        '<item><title>x</title><link>https://a.example/1</link><guid>7</guid><pubDate>2022</pubDate></item>';
      const reading = fromRss(`<rss><channel>${item}${item}</channel></rss>`);
      expect(reading.articles).to.have.length(2);
      expect(codes(reading)).to.deep.equal(['duplicate-id rss.channel.item.1']);
    });
  });

  describe('of times', () => {
    const timed = (inside: string, options?: ReadOptions): Reading =>
      fromRss(
        `<rss><channel><item><title>x</title><link>https://a.example/1</link>${inside}</item></channel></rss>`,
        options,
      );

    for (const [inside, publishedAt] of [
      ['<pubDate>Mon, 20 Jun 2022 09:39:20 GMT</pubDate>', '2022-06-20T09:39:20Z'],
      ['<pubDate>20 Jun 22 09:39 CST</pubDate>', '2022-06-20T09:39:00+08:00'],
      ['<pubDate>2022年6月20日</pubDate>', '2022-06-20'],
      ['<dc:date>2022-06-20T09:39:20.5Z</dc:date>', '2022-06-20T09:39:20.5Z'],
      [
        '<pubDate>Mon, 20 Jun 2022 09:39:20 GMT</pubDate><dc:date>2022-06-20T17:39:20.5+08:00</dc:date>',
        '2022-06-20T17:39:20.5+08:00',
      ],
      ['<pubDate>soon</pubDate><dc:date>2022-06</dc:date>', '2022-06'],
    ] as const) {
      it(`reads ${inside}`, () => {
        const reading = timed(inside);
        expect(only(reading).publishedAt).to.equal(publishedAt);
        expect(reading.lost).to.deep.equal([]);
      });
    }

    it('keeps a second date that says something else as lost', () => {
      const reading = timed('<pubDate>Mon, 20 Jun 2022 09:39:20 GMT</pubDate><dc:date>2021-01-01</dc:date>');
      expect(only(reading).publishedAt).to.equal('2022-06-20T09:39:20Z');
      expect(paths(reading)).to.deep.equal(['rss.channel.item.0.dc:date']);
    });

    it('takes a time without a zone as one of the zone it is told', () => {
      expect(only(timed('<pubDate>2022-06-20 09:39:20</pubDate>', { zone: 'UTC' })).publishedAt).to.equal(
        '2022-06-20T09:39:20+00:00',
      );
    });

    it('says that a date is missing, or cannot be read, not both', () => {
      expect(codes(timed(''))).to.deep.equal(['date-missing rss.channel.item.0']);
      expect(codes(timed('<pubDate>soon</pubDate>'))).to.deep.equal(['date rss.channel.item.0.pubDate']);
      expect(codes(timed('<pubDate> </pubDate>'))).to.deep.equal(['date-missing rss.channel.item.0']);
    });
  });

  describe('of people', () => {
    const person = (name: string): object => ({ kind: 'person', name });
    for (const [inside, credits, lost] of [
      [
        '<author>c@a.example (陈志蓉)</author>',
        [{ role: 'author', parties: [person('陈志蓉')] }],
        ['author'],
      ],
      [
        '<author>陈志蓉 &lt;c@a.example&gt;</author>',
        [{ role: 'author', parties: [person('陈志蓉')] }],
        ['author'],
      ],
      ['<author>c@a.example</author>', [], ['author']],
      ['<author>陈志蓉</author>', [{ role: 'author', parties: [person('陈志蓉')] }], []],
      [
        '<dc:creator>陈志蓉</dc:creator><dc:creator>郭璇</dc:creator>',
        [{ role: 'author', parties: [person('陈志蓉'), person('郭璇')] }],
        [],
      ],
      [
        '<dc:creator>Cox, Jo; Lee, Ann</dc:creator>',
        [{ role: 'author', parties: [person('Cox, Jo'), person('Lee, Ann')] }],
        [],
      ],
      [
        '<dc:creator>记者邓磊 通讯员郭武辉</dc:creator>',
        [
          { role: 'reporter', label: '记者', parties: [person('邓磊')] },
          { role: 'correspondent', label: '通讯员', parties: [person('郭武辉')] },
        ],
        [],
      ],
      [
        '<dc:creator>(责编:杨翼、常雪梅)</dc:creator>',
        [{ role: 'responsible-editor', label: '责编', parties: [person('杨翼'), person('常雪梅')] }],
        [],
      ],
      [
        '<dc:contributor>Reporter: Jo Cox</dc:contributor>',
        [{ role: 'reporter', label: 'Reporter', parties: [person('Jo Cox')] }],
        [],
      ],
      [
        '<dc:contributor>Jo Cox (Chief editor)</dc:contributor>',
        [{ role: 'chief-editor', parties: [person('Jo Cox')] }],
        [],
      ],
      ['<dc:contributor>郭璇</dc:contributor>', [{ role: 'other', parties: [person('郭璇')] }], []],
      [
        '<dc:publisher>岳塘新闻网</dc:publisher>',
        [{ role: 'publisher', parties: [{ kind: 'organization', name: '岳塘新闻网' }] }],
        [],
      ],
      ['<dc:creator/><author> </author>', [], []],
    ] as const) {
      it(`reads ${inside}`, () => {
        const reading = read(inside);
        expect(only(reading).credits).to.deep.equal(credits);
        expect(paths(reading)).to.deep.equal(lost.map((name) => `rss.channel.item.0.${name}`));
      });
    }
  });

  describe('of pictures and clips', () => {
    const CONTENT = '<media:content url="https://a.example/1.jpg" medium="image" width="800" height="600"';

    for (const [name, inside, media, lost] of [
      [
        'content with what is in it',
        `${CONTENT}><media:title>替代</media:title><media:description type="html">&lt;b&gt;图&lt;/b&gt;说</media:description><media:credit role="photographer">图：陈志蓉</media:credit><media:credit>Photo: Jo Cox</media:credit><media:rating>adult</media:rating></media:content>`,
        [
          {
            kind: 'image',
            src: 'https://a.example/1.jpg',
            width: 800,
            height: 600,
            alt: '替代',
            caption: '图说',
            credits: [
              { role: 'photographer', label: '图', parties: [{ kind: 'person', name: '陈志蓉' }] },
              { role: 'photographer', label: 'Photo', parties: [{ kind: 'person', name: 'Jo Cox' }] },
            ],
            sensitive: true,
          },
        ],
        [],
      ],
      [
        'details beside the content they are of',
        `${CONTENT}/><media:credit>陈志蓉</media:credit><media:description>图说</media:description><media:thumbnail url="https://a.example/s.jpg"/>`,
        [
          {
            kind: 'image',
            src: 'https://a.example/1.jpg',
            width: 800,
            height: 600,
            caption: '图说',
            credits: [{ role: 'photographer', parties: [{ kind: 'person', name: '陈志蓉' }] }],
          },
        ],
        ['media:thumbnail'],
      ],
      [
        'a group of files',
        '<media:group><media:content url="https://a.example/s.mp4" type="video/mp4"/><media:content isDefault="true" url="https://a.example/l.mp4" duration="12.5" fileSize="9"/><media:thumbnail url="https://a.example/p.jpg"/></media:group>',
        [
          {
            kind: 'video',
            src: 'https://a.example/l.mp4',
            sources: [{ src: 'https://a.example/s.mp4', type: 'video/mp4' }],
            duration: 12.5,
            poster: 'https://a.example/p.jpg',
          },
        ],
        ['media:group.media:content.1.@filesize'],
      ],
      [
        'a player',
        '<media:content medium="video"><media:player url="https://a.example/embed"/></media:content>',
        [{ kind: 'embed', src: 'https://a.example/embed' }],
        [],
      ],
      [
        'an enclosure',
        '<enclosure url="https://a.example/1" type="video/mp4" length="77"/>',
        [{ kind: 'video', src: 'https://a.example/1' }],
        ['enclosure.@length'],
      ],
      [
        'an enclosure that is its picture again',
        `${CONTENT}/><enclosure url="https://a.example/1.jpg" type="image/jpeg" length="77"/>`,
        [{ kind: 'image', src: 'https://a.example/1.jpg', width: 800, height: 600 }],
        [],
      ],
      [
        'a file that is none',
        '<enclosure url="https://a.example/1.pdf" type="application/pdf"/>',
        undefined,
        ['enclosure'],
      ],
      [
        'a thumbnail alone',
        '<media:thumbnail url="https://a.example/1" width="80"/>',
        [{ kind: 'image', src: 'https://a.example/1', width: 80 }],
        [],
      ],
      [
        'the first picture in the text that is no counter',
        '<content:encoded><![CDATA[<img src="https://a.example/0.gif" width="1" height="1"><p><img alt="巡 &amp; 逻" src="/1.jpg"></p><img src="/2.jpg">]]></content:encoded>',
        [{ kind: 'image', src: 'https://news.example/1.jpg', alt: '巡 & 逻' }],
        ['content:encoded'],
      ],
      [
        'no picture that is a script or stands in the text itself',
        '<content:encoded><![CDATA[<img src="javascript:x"><img src="data:image/png;base64,AA=="><img>]]></content:encoded>',
        undefined,
        ['content:encoded'],
      ],
      [
        'no picture of the text beside one of its own',
        '<media:content url="https://a.example/1.jpg"/><content:encoded>&lt;img src="/2.jpg"></content:encoded>',
        [{ kind: 'image', src: 'https://a.example/1.jpg' }],
        ['content:encoded'],
      ],
      [
        'a document',
        '<media:content url="https://a.example/1.jpg" medium="document"/>',
        undefined,
        ['media:content'],
      ],
    ] as const) {
      it(`reads ${name}`, () => {
        const reading = read(inside);
        expect(only(reading).media).to.deep.equal(media);
        expect(paths(reading)).to.deep.equal(lost.map((one) => `rss.channel.item.0.${one}`));
        expect(reading.issues).to.deep.equal([]);
      });
    }
  });

  it('tells sections, columns and types from tags, and keeps the domain of any other as lost', () => {
    const reading = read(
      '<category domain="section">社区</category><category domain="column">悠游国庆</category><category domain="type">photo</category><category>甲</category><category>甲</category><category domain="type">soap</category><category domain="https://a.example/">乙</category><dc:subject>丙</dc:subject><category/>',
    );
    expect(only(reading)).to.deep.include({
      section: { name: '社区' },
      column: '悠游国庆',
      type: 'photo',
      tags: ['甲', 'soap', '乙', '丙'],
    });
    expect(reading.lost).to.deep.equal([
      { path: 'rss.channel.item.0.category.5.@domain', value: 'type' },
      { path: 'rss.channel.item.0.category.6.@domain', value: 'https://a.example/' },
    ]);
  });

  it('puts an item under the notice of its channel unless it has one of its own', () => {
    const channel = (inside: string): Reading =>
      fromRss(
        `<rss><channel><copyright>© 岳塘新闻网</copyright><item><title>x</title><link>https://a.example/1</link>${inside}</item></channel></rss>`,
      );
    expect(only(channel('')).rights).to.deep.equal({
      schemaVersion: '1',
      notice: '© 岳塘新闻网',
      authorization: 'unknown',
      requires: [],
    });
    expect(
      only(
        channel(
          '<dc:rights>甲</dc:rights><creativeCommons:license>http://creativecommons.org/licenses/by-nc/3.0/cn/</creativeCommons:license><dcterms:rightsHolder>乙</dcterms:rightsHolder><dcterms:dateCopyrighted>2024</dcterms:dateCopyrighted>',
        ),
      ).rights,
    ).to.deep.equal({
      schemaVersion: '1',
      notice: '甲',
      authorization: 'unknown',
      requires: [],
      holder: { kind: 'person', name: '乙' },
      year: 2024,
      license: { name: 'CC BY-NC 3.0', url: 'http://creativecommons.org/licenses/by-nc/3.0/cn/' },
    });
  });

  for (const [inside, source] of [
    [
      '<source url="https://b.example/feed">湘潭日报</source>',
      {
        party: { kind: 'organization', name: '湘潭日报' },
        relation: 'republished',
        url: 'https://b.example/feed',
      },
    ],
    [
      '<source url="https://b.example/feed"/>',
      {
        party: { kind: 'person', name: 'b.example' },
        relation: 'republished',
        url: 'https://b.example/feed',
      },
    ],
    [
      '<dc:source>长沙晚报</dc:source>',
      { party: { kind: 'organization', name: '长沙晚报' }, relation: 'republished' },
    ],
    ['<source/>', undefined],
  ] as const) {
    it(`reads where an item comes from: ${inside}`, () => {
      const reading = read(inside);
      expect(only(reading).source).to.deep.equal(source);
      expect(reading.lost).to.deep.equal([]);
    });
  }

  it('lists what an article has no place for, and not what a feed says of itself', () => {
    const reading =
      fromRss(`<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <title>x</title><link>https://a.example/</link><description>y</description><language>zh-cn</language><copyright/><lastBuildDate>z</lastBuildDate>
      <image><url>https://a.example/i.png</url><title>x</title><link>https://a.example/</link></image><atom:link rel="self" href="https://a.example/feed"/><atom:link rel="hub" href="https://hub.example/"/>
      <managingEditor>a@b.example</managingEditor><itunes:owner><itunes:name>甲</itunes:name></itunes:owner>
      <item><title>x</title><link>https://a.example/1</link><pubDate>2022</pubDate><comments>https://a.example/c</comments><itunes:image href="https://a.example/i.jpg"/><itunes:duration>12:30</itunes:duration></item>
      </channel></rss>`);
    expect(reading.lost).to.deep.equal([
      { path: 'rss.channel.atom:link.1', value: '<atom:link rel="hub" href="https://hub.example/"/>' },
      { path: 'rss.channel.managingEditor', value: 'a@b.example' },
      {
        path: 'rss.channel.itunes:owner',
        value: '<itunes:owner><itunes:name>甲</itunes:name></itunes:owner>',
      },
      { path: 'rss.channel.item.0.comments', value: 'https://a.example/c' },
      { path: 'rss.channel.item.0.itunes:image', value: '<itunes:image href="https://a.example/i.jpg"/>' },
      { path: 'rss.channel.item.0.itunes:duration', value: '12:30' },
    ]);
  });

  it('speaks the language it is asked for', () => {
    expect(fromRss('', { locale: 'en' }).issues[0]?.message).to.match(/^The text/);
    expect(fromRss('', { locale: 'zh-TW' }).issues[0]?.message).to.match(/無法/);
  });
});
