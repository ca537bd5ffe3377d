import { expect } from 'chai';
import { fromJsonLd, type Reading, type ReadOptions } from '../../src/formats/index.js';

const URL = 'https://news.example/1.html';
const node = (fields: object = {}): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: '六色花开',
  url: URL,
  datePublished: '2024-09-10',
  ...fields,
});
const read = (fields: object, options?: ReadOptions): Reading => fromJsonLd(node(fields), options);
const first = (fields: object, options?: ReadOptions) => read(fields, options).articles[0];
const codes = (reading: Reading): string[] => reading.issues.map(({ code }) => code);
const paths = (reading: Reading): string[] => reading.lost.map(({ path }) => path);
const MINIMAL = {
  schemaVersion: '1',
  id: URL,
  type: 'news',
  lang: 'zh-CN',
  headline: '六色花开',
  url: URL,
  publishedAt: '2024-09-10',
  credits: [],
};

describe('fromJsonLd', () => {
  describe('finds articles', () => {
    const inside = node();
    for (const [where, input] of Object.entries({
      'one object': inside,
      'a list': [inside],
      'a graph': { '@context': 'http://schema.org', '@graph': [inside] },
      'types in a list': node({ '@type': ['Article', 'NewsArticle'] }),
      'a prefix': Object.fromEntries(
        Object.entries(node({ '@type': 'schema:Article' })).map(([key, value]) => [
          key.startsWith('@') ? key : `schema:${key}`,
          value,
        ]),
      ),
      'full addresses of names': {
        '@type': 'http://schema.org/Report',
        'https://schema.org/headline': '六色花开',
        'http://schema.org/url': { '@id': URL },
        'http://schema.org/datePublished': { '@type': 'http://schema.org/Date', '@value': '2024-09-10' },
      },
      'a context with a vocabulary and aliases': {
        '@context': [{ '@vocab': 'https://schema.org/', title: 's:headline', s: 'http://schema.org/' }],
        '@type': 's:BlogPosting',
        title: '六色花开',
        url: URL,
        datePublished: { '@list': ['2024-09-10'] },
      },
      'the main entity of a page': { '@type': 'WebPage', mainEntity: inside },
      'a feed': { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: inside }] },
      'a list of a collection': {
        '@type': 'CollectionPage',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'ListItem', position: 1, item: inside }],
        },
      },
      'JSON text': JSON.stringify(inside),
      'a page': `<!doctype html><title>x</title><script>var a = '{';</script><SCRIPT type='application/ld+json; charset=utf-8'>${JSON.stringify(inside)}</SCRIPT>`,
      'CDATA marks': `//<![CDATA[\n${JSON.stringify(inside)};\n//]]>`,
      'comment marks': `<!-- ${JSON.stringify([inside])} -->`,
      'commented CDATA': `/*<![CDATA[*/${JSON.stringify(inside)}/*]]>*/`,
    })) {
      it(`in ${where}`, () => {
        const reading = fromJsonLd(input);
        expect(reading.articles).to.deep.equal([MINIMAL]);
        expect(reading.issues).to.deep.equal([]);
        expect(reading.lost).to.deep.equal([]);
      });
    }

    it('by the name and the address of a list item', () => {
      const list = {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, url: '/1.html', name: '一' },
          { '@type': 'ListItem', position: 2, item: '/2.html', name: '二' },
          { '@type': 'ListItem', position: 3, url: '/3.html' },
        ],
      };
      const reading = fromJsonLd(list, { base: 'https://news.example/' });
      expect(reading.articles.map(({ headline, url }) => [headline, url])).to.deep.equal([
        ['一', 'https://news.example/1.html'],
        ['二', 'https://news.example/2.html'],
      ]);
      expect(codes(reading)).to.deep.equal(['date-missing', 'date-missing', 'headline-missing']);
      expect(paths(reading)).to.deep.equal(['itemListElement.2']);
    });

    it('in several scripts, of which one is broken', () => {
      const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
      const reading = fromJsonLd(script('{"@type":') + script(JSON.stringify(node())));
      expect(reading.articles).to.deep.equal([MINIMAL]);
      expect(reading.issues).to.deep.include({
        code: 'syntax',
        path: '0',
        message: reading.issues[0]?.message,
      });
    });
  });

  it('mends line breaks and tabs inside strings, and says so', () => {
    const text = JSON.stringify(node({ description: '一 \\" BREAK二' })).replace('BREAK', '\r\n\t');
    const reading = fromJsonLd(text);
    expect(codes(reading)).to.deep.equal(['mended']);
    expect(reading.articles[0]?.summary).to.equal('一 \\" \r\n\t二');
  });

  it('follows references through a graph with cycles', () => {
    const reading = fromJsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        node({
          '@id': '#article',
          publisher: { '@id': '#org' },
          author: { '@id': '#chen' },
          isPartOf: { '@id': '#page' },
        }),
        { '@type': 'WebPage', '@id': '#page', name: '首页', mainEntity: { '@id': '#article' } },
        {
          '@type': 'Organization',
          '@id': '#org',
          name: '岳塘新闻网',
          logo: { '@id': '#logo' },
          slogan: '好',
        },
        {
          '@type': 'ImageObject',
          '@id': '#logo',
          url: 'https://news.example/logo.png',
          publisher: { '@id': '#org' },
        },
        { '@type': 'Person', '@id': '#chen', name: '陈志蓉', worksFor: { '@id': '#org' } },
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: '首页' }] },
      ],
    });
    expect(reading.articles.length).to.equal(1);
    expect(reading.articles[0]?.id).to.equal(`${URL}#article`);
    expect(reading.articles[0]?.credits).to.deep.equal([
      { role: 'author', parties: [{ kind: 'person', name: '陈志蓉', id: 'chen' }] },
      {
        role: 'publisher',
        parties: [
          { kind: 'organization', name: '岳塘新闻网', id: 'org', image: 'https://news.example/logo.png' },
        ],
      },
    ]);
    expect(paths(reading)).to.include.members(['@graph.2.slogan', '@graph.4.worksFor', '@graph.5']);
  });

  it('lists a code that nobody knows, and a place beside its dateline in another language', () => {
    const own = (name: string, value: unknown): object => ({
      '@type': 'PropertyValue',
      propertyID: `sixbloom:${name}`,
      value,
    });
    const names = [
      { '@value': '湘潭', '@language': 'zh' },
      { '@value': 'Xiangtan', '@language': 'en' },
    ];
    const reading = read({
      genre: ['photo', 'satire'],
      creativeWorkStatus: 'Draft',
      dateline: '岳塘新闻网9月10日讯',
      locationCreated: [{ '@type': 'Place', name: names }],
      contributor: {
        '@type': 'Role',
        roleName: 'reviewer',
        identifier: own('level', 7),
        contributor: '石惠',
      },
      mentions: { '@type': 'NGO', name: '映山红', identifier: [own('status', 'asleep')] },
    });
    expect(reading.articles[0]).to.deep.include({
      type: 'photo',
      dateline: { text: '岳塘新闻网9月10日讯', place: '湘潭' },
      credits: [{ role: 'reviewer', parties: [{ kind: 'person', name: '石惠' }] }],
    });
    expect(paths(reading)).to.have.members([
      'genre.1',
      'creativeWorkStatus',
      'locationCreated.0.name.1.@value',
      'locationCreated.0.name.1.@language',
      'contributor.identifier.value',
      'mentions.identifier.0.value',
    ]);
  });

  it('lists what holds itself as it is', () => {
    const circle: Record<string, unknown> = { 'schema:name': '岳塘新闻网' };
    circle['schema:founder'] = circle;
    const reading = read({ publisher: circle });
    expect(reading.lost.map(({ path }) => path)).to.deep.equal(['publisher.founder']);
    expect(reading.lost[0]?.value).to.equal(circle);
  });

  it('lists what is no article as lost', () => {
    const reading = fromJsonLd([{ '@type': 'WebSite', name: '岳塘新闻网' }]);
    expect(codes(reading)).to.deep.equal(['no-articles']);
    expect(reading.lost).to.deep.equal([{ path: '0', value: { '@type': 'WebSite', name: '岳塘新闻网' } }]);
  });

  const person = (name: string): object => ({ kind: 'person', name });
  for (const [what, fields, expected] of [
    [
      'an author as text',
      { author: '陈志蓉' },
      { credits: [{ role: 'author', parties: [person('陈志蓉')] }] },
    ],
    [
      'a role glued to a name, verbatim',
      { author: [{ name: '记者 邓磊' }] },
      { credits: [{ role: 'author', parties: [person('记者 邓磊')] }] },
    ],
    [
      'a publisher as text',
      { publisher: '岳塘新闻网' },
      { credits: [{ role: 'publisher', parties: [{ kind: 'organization', name: '岳塘新闻网' }] }] },
    ],
    [
      'a creator where no author is named',
      { creator: { '@type': 'Person', name: '石惠' } },
      { credits: [{ role: 'author', parties: [person('石惠')] }] },
    ],
    [
      'a printed role',
      { contributor: { '@type': 'Role', roleName: '摄影', contributor: '石惠' } },
      { credits: [{ role: 'photographer', label: '摄影', parties: [person('石惠')] }] },
    ],
    [
      'a Role around an author',
      { author: { '@type': 'Role', roleName: '特约评论员', author: { '@type': 'Person', name: '石惠' } } },
      { credits: [{ role: 'other', label: '特约评论员', parties: [person('石惠')] }] },
    ],
    ['an image as text', { image: 'a.jpg' }, { media: [{ kind: 'image', src: 'a.jpg' }] }],
    [
      'an image with several addresses',
      {
        image: {
          '@type': 'ImageObject',
          url: ['a.jpg', 'b.jpg'],
          width: '1200px',
          height: { '@type': 'QuantitativeValue', value: 800 },
        },
      },
      { media: [{ kind: 'image', src: 'a.jpg', sources: [{ src: 'b.jpg' }], width: 1200, height: 800 }] },
    ],
    ['keywords as text', { keywords: '志愿,社区、党建，' }, { tags: ['志愿', '社区', '党建'] }],
    [
      'keywords as terms',
      { keywords: ['a,b', { '@type': 'DefinedTerm', name: '党建' }] },
      { tags: ['a,b', '党建'] },
    ],
    ['sections', { articleSection: ['要闻', '社区'] }, { section: { name: '要闻' }, tags: ['社区'] }],
    ['HTML in a headline', { headline: '<b>六色</b>花<br>开 &amp; 落' }, { headline: '六色花 开 & 落' }],
    [
      'HTML in a description',
      { description: '<p>一</p><script>x</script><p>二&nbsp;</p>' },
      { summary: '一\n二' },
    ],
    [
      'texts with their languages',
      {
        headline: [
          { '@value': '花', '@language': 'zh' },
          { '@value': 'Flowers', '@language': 'en' },
        ],
      },
      { headline: { zh: '花', en: 'Flowers' } },
    ],
    [
      'a language object',
      { inLanguage: { '@type': 'Language', name: 'Chinese', alternateName: 'zh_TW' } },
      { lang: 'zh-TW' },
    ],
    ['China time', { datePublished: '2022-06-20 09:39:20' }, { publishedAt: '2022-06-20T09:39:20+08:00' }],
    ['RFC 822', { datePublished: 'Mon, 20 Jun 2022 09:39:20 GMT' }, { publishedAt: '2022-06-20T09:39:20Z' }],
    ['a day of creation', { datePublished: '', dateCreated: '2024-09' }, { publishedAt: '2024-09' }],
    ['a wall', { isAccessibleForFree: 'False' }, { access: 'subscription' }],
    [
      'schema.org’s own digital source',
      { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' },
      { digitalSource: 'trainedAlgorithmicMedia' },
    ],
    ['minutes', { timeRequired: 'PT1H3M' }, { reading: { minutes: 63 } }],
    [
      'counted comments',
      {
        interactionStatistic: {
          '@type': 'InteractionCounter',
          interactionType: { '@type': 'CommentAction' },
          userInteractionCount: '12',
        },
      },
      { commentCount: 12 },
    ],
    [
      'a number in words',
      { mentions: [{ '@type': 'Observation', name: '服务', value: '3000余人次' }] },
      {
        statistics: [
          {
            schemaVersion: '1',
            id: 'statistic-1',
            label: '服务',
            measure: 'total',
            quantity: {
              value: 3000,
              qualifier: 'over',
              unit: '人次',
              unitKind: 'person-times',
              literal: '3000余人次',
            },
          },
        ],
      },
    ],
    [
      'a range of which one end is missing',
      {
        mentions: [{ '@type': 'Observation', name: '人', minValue: 3, measurementQualifier: 'range' }],
      },
      {
        statistics: [
          {
            schemaVersion: '1',
            id: 'statistic-1',
            label: '人',
            measure: 'total',
            quantity: { value: 3, qualifier: 'at-least' },
          },
        ],
      },
    ],
    [
      'bounds',
      { mentions: { '@type': 'QuantitativeValue', name: '人', minValue: 3, maxValue: 5 } },
      {
        statistics: [
          {
            schemaVersion: '1',
            id: 'statistic-1',
            label: '人',
            measure: 'total',
            quantity: { value: 3, max: 5, qualifier: 'range' },
          },
        ],
      },
    ],
    [
      'a license by address',
      { copyrightNotice: '&copy; 2024', license: 'https://cc.example/by' },
      {
        rights: {
          schemaVersion: '1',
          notice: '© 2024',
          license: { name: 'https://cc.example/by', url: 'https://cc.example/by' },
          authorization: 'unknown',
          requires: [],
        },
      },
    ],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(first(fields)).to.deep.include(expected);
      expect(read(fields).issues).to.deep.equal([]);
    });
  }

  it('takes the page for a missing address', () => {
    const page = { '@type': 'WebPage', '@id': '/2.html' };
    const options = { base: 'https://news.example/' };
    expect(first({ url: null, mainEntityOfPage: page }, options)?.url).to.equal(
      'https://news.example/2.html',
    );
    expect(first({ url: undefined, '@id': '_:b0', mainEntityOfPage: '/2.html' }, options)?.id).to.equal(
      'https://news.example/2.html',
    );
  });

  for (const [what, fields, expected] of [
    ['no date', { datePublished: null }, ['date-missing']],
    ['a date nobody can read', { datePublished: '昨天' }, ['date', 'date-missing']],
    [
      'a script for a picture',
      { image: ['javascript:alert(1)', { '@type': 'ImageObject', url: 'data:x' }] },
      ['address', 'address'],
    ],
    ['mojibake', { description: '锟斤拷' }, ['garbled']],
    ['a replacement character', { headline: '六色\uFFFD' }, ['garbled']],
  ] as const) {
    it(`has an issue with ${what}, and an article`, () => {
      expect(codes(read(fields))).to.deep.equal(expected);
      expect(read(fields).articles.length).to.equal(1);
      expect(JSON.stringify(read(fields).articles)).to.not.match(/javascript|data:/);
    });
  }

  for (const [what, fields, code] of [
    ['a headline', { headline: ['', null, {}], name: '' }, 'headline-missing'],
    ['a usable address', { url: 'javascript:alert(1)' }, 'url-missing'],
  ] as const) {
    it(`makes no article without ${what}, and loses the whole entry`, () => {
      const reading = read(fields);
      expect(reading.articles).to.deep.equal([]);
      expect(codes(reading)).to.include(code);
      expect(reading.lost).to.deep.equal([{ path: '', value: node(fields) }]);
    });
  }

  it('keeps both entries of one id, with an issue', () => {
    const reading = fromJsonLd([node(), node()]);
    expect(reading.articles.length).to.equal(2);
    expect(codes(reading)).to.deep.equal(['duplicate-id']);
  });

  it('lists what an article has no place for, and makes up no notice', () => {
    expect(
      paths(read({ articleBody: '…', copyrightYear: 2024, about: '花', correction: '改' })),
    ).to.have.members(['articleBody', 'copyrightYear', 'about', 'correction']);
  });

  it('loses all of a node that nothing was made of', () => {
    const mentions = [
      { '@type': 'Event', name: '夜间巡逻' },
      { '@type': 'Observation', name: '服务', value: '许多' },
      { '@type': 'Organization', name: '映山红', brand: { '@type': 'Brand' } },
    ];
    expect(
      paths(read({ mentions, citation: { '@type': 'CreativeWork', headline: '盘龙大观园' } })),
    ).to.deep.equal([
      'mentions.0.@type',
      'mentions.0.name',
      'mentions.1.@type',
      'mentions.1.name',
      'mentions.1.value',
      'mentions.2.brand.@type',
      'citation.@type',
      'citation.headline',
    ]);
  });

  it('reads bytes in GBK', () => {
    const [before = '', after = ''] = JSON.stringify(node({ headline: '@@' })).split('@@');
    const bytes = [...before].map((char) => char.charCodeAt(0));
    const rest = [...after].map((char) => char.charCodeAt(0));
    expect(
      fromJsonLd(new Uint8Array([...bytes, 0xd4, 0xc0, 0xcc, 0xc1, ...rest])).articles[0]?.headline,
    ).to.equal('岳塘');
  });
});
