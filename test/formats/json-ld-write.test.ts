import { expect } from 'chai';
import { fromJsonLd, jsonLdScript, toJsonLd } from '../../src/formats/index.js';
import type { Article } from '../../src/models/index.js';
import { parsed } from '../parsed.js';

const article = (fields: Partial<Article> = {}): Article => ({
  schemaVersion: '1',
  id: 'https://news.example/id/1',
  type: 'news',
  lang: 'zh-CN',
  headline: '六色花开暖邻里',
  url: 'https://news.example/1.html',
  credits: [],
  publishedAt: '2024-09-10',
  ...fields,
});
const output = (fields: Partial<Article>): Record<string, unknown> =>
  toJsonLd(article(fields)).output as Record<string, unknown>;
const person = (name: string) => ({ kind: 'person' as const, name });
const there = (fields: Partial<Article>): Article | undefined =>
  fromJsonLd(JSON.stringify(toJsonLd(article(fields)).output)).articles[0];

describe('toJsonLd', () => {
  it('says what search engines ask of an article', () => {
    const written = output({
      credits: [
        { role: 'author', parties: [{ ...person('陈志蓉'), url: 'https://news.example/chen' }] },
        {
          role: 'publisher',
          parties: [{ kind: 'organization', name: '岳塘新闻网', image: 'https://news.example/logo.png' }],
        },
      ],
      media: [
        { kind: 'image', src: 'https://news.example/1.jpg', width: 1200, height: 800, caption: '巡逻' },
      ],
      publishedAt: '2024-09-10T09:39:20+08:00',
    });
    expect(written).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://news.example/id/1',
      headline: '六色花开暖邻里',
      url: 'https://news.example/1.html',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example/1.html' },
      datePublished: '2024-09-10T09:39:20+08:00',
      inLanguage: 'zh-CN',
      author: { '@type': 'Person', name: '陈志蓉', url: 'https://news.example/chen' },
      publisher: {
        '@type': 'Organization',
        name: '岳塘新闻网',
        logo: { '@type': 'ImageObject', url: 'https://news.example/logo.png' },
      },
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://news.example/1.jpg',
          contentUrl: 'https://news.example/1.jpg',
          width: 1200,
          height: 800,
          caption: '巡逻',
        },
      ],
    });
    expect(written).to.not.have.property('contributor');
  });

  it('makes addresses absolute with a base, and writes no unsafe one', () => {
    const { output: written, lost } = toJsonLd(
      article({ url: '/1.html', media: [{ kind: 'image', src: 'javascript:alert(1)' }] }),
      { base: 'https://news.example/' },
    );
    expect(written['url']).to.equal('https://news.example/1.html');
    expect(JSON.stringify(written)).to.not.include('javascript');
    expect(lost.map(({ path }) => path)).to.include('media.0.src');
  });

  for (const [type, name] of [
    ['news', 'NewsArticle'],
    ['feature', 'ReportageNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['notice', 'NewsArticle'],
    ['photo', 'NewsArticle'],
    ['video', 'NewsArticle'],
  ] as const) {
    it(`writes ${type} as ${name} and reads it back`, () => {
      expect(output({ type })['@type']).to.equal(name);
      expect(there({ type })?.type).to.equal(type);
    });
  }

  it('writes a live blog that may have a dateline', () => {
    expect(output({ type: 'live' })['@type']).to.deep.equal(['NewsArticle', 'LiveBlogPosting']);
    expect(output({ type: 'live' })).to.not.have.property('coverageStartTime');
  });

  it('names a correspondent by a Role, with the label as printed', () => {
    const credits: Article['credits'] = [
      { role: 'correspondent', label: '通讯员', parties: [person('陈志蓉')] },
      { role: 'responsible-editor', label: '责编', level: 2, note: '二审', parties: [person('郭璇')] },
    ];
    const written = output({ credits });
    expect(written['contributor']).to.deep.equal([
      {
        '@type': 'Role',
        roleName: ['correspondent', '通讯员'],
        contributor: { '@type': 'Person', name: '陈志蓉' },
      },
      {
        '@type': 'Role',
        roleName: ['responsible-editor', '责编'],
        description: '二审',
        identifier: { '@type': 'PropertyValue', propertyID: 'sixbloom:level', value: 2 },
        contributor: { '@type': 'Person', name: '郭璇' },
      },
    ]);
    expect(written['accountablePerson']).to.deep.equal({ '@type': 'Person', name: '郭璇' });
    expect(there({ credits })?.credits).to.deep.equal(credits);
  });

  it('keeps a reporter among the authors, and one person of two credits apart', () => {
    const credits: Article['credits'] = [
      { role: 'author', parties: [person('邓磊')] },
      { role: 'reporter', parties: [person('邓磊'), person('石惠')] },
    ];
    expect(output({ credits })['author']).to.deep.equal([
      { '@type': 'Person', name: '邓磊' },
      { '@type': 'Person', name: '石惠' },
    ]);
    expect(there({ credits })?.credits).to.deep.equal(credits);
  });

  it('puts no organization where schema.org wants a person', () => {
    const credits: Article['credits'] = [
      { role: 'editor', parties: [{ kind: 'organization', name: '编辑部' }] },
    ];
    expect(output({ credits })).to.not.have.property('editor');
    expect(there({ credits })?.credits).to.deep.equal(credits);
  });

  it('says no more of a number than its source', () => {
    const quantity = {
      value: 3000,
      qualifier: 'over',
      unit: '人次',
      unitKind: 'person-times',
      literal: '3000余人次',
    } as const;
    const statistics: Article['statistics'] = [
      { schemaVersion: '1', id: 'served', label: '服务', measure: 'per-year', subject: 'azalea', quantity },
    ];
    expect(output({ statistics })['mentions']).to.deep.equal([
      {
        '@type': 'Observation',
        '@id': '#served',
        name: '服务',
        minValue: 3000,
        measurementQualifier: { '@type': 'Enumeration', name: 'over' },
        unitText: '人次',
        description: '3000余人次',
        observationPeriod: 'P1Y',
        observationAbout: { '@id': '#azalea' },
        additionalProperty: {
          '@type': 'PropertyValue',
          propertyID: 'sixbloom:unitKind',
          value: 'person-times',
        },
      },
    ]);
    expect(there({ statistics })?.statistics).to.deep.equal(statistics);
  });

  for (const [quantity, fields] of [
    [{ value: 15, qualifier: 'exact' }, { value: 15 }],
    [{ value: 40, qualifier: 'nearly' }, { maxValue: 40 }],
    [{ value: 30000, qualifier: 'about' }, { value: 30000 }],
    [
      { value: 300, qualifier: 'range', max: 400 },
      { minValue: 300, maxValue: 400 },
    ],
    [
      { value: 10, qualifier: 'magnitude', max: 100 },
      { minValue: 10, maxValue: 100 },
    ],
    [{ value: 10000, qualifier: 'magnitude' }, { minValue: 10000 }],
    [{ value: 100, qualifier: 'under' }, { maxValue: 100 }],
    [{ value: 0, qualifier: 'at-least' }, { minValue: 0 }],
  ] as const) {
    it(`writes ${quantity.qualifier} ${quantity.value} as ${JSON.stringify(fields)}`, () => {
      const statistics: Article['statistics'] = [
        { schemaVersion: '1', id: 'a', label: '服务', measure: 'total', quantity, from: quantity },
      ];
      const [written = {}] = output({ statistics })['mentions'] as Record<string, unknown>[];
      expect(written).to.deep.include(fields);
      for (const bound of ['value', 'minValue', 'maxValue'])
        expect(bound in written).to.equal(bound in fields);
      expect(there({ statistics })?.statistics).to.deep.equal(statistics);
    });
  }

  it('keeps an overline that stands alone from being read as a subheadline', () => {
    expect(there({ overline: '岳塘区' })).to.deep.include({ overline: '岳塘区' });
    expect(output({ overline: '岳塘区', subheadline: '走进千家' })['alternativeHeadline']).to.deep.equal([
      '走进千家',
      '岳塘区',
    ]);
  });

  it('names a paper as the source of its own piece, and a piece from elsewhere by what it is based on', () => {
    const party = { kind: 'organization', name: '岳塘新闻网' } as const;
    const own: Article['source'] = { party, relation: 'original' };
    expect(output({ source: own })).to.deep.include({
      sourceOrganization: { '@type': 'Organization', name: '岳塘新闻网' },
    });
    expect(there({ source: own })?.source).to.deep.equal(own);
    const copied: Article['source'] = { party, relation: 'republished', headline: '原题' };
    expect(output({ source: copied })).to.deep.include({ creditText: '岳塘新闻网' });
    expect(there({ source: copied })?.source).to.deep.equal(copied);
  });

  it('keeps the order of media of several kinds', () => {
    const media: Article['media'] = [
      { kind: 'video', src: 'https://news.example/1.mp4', duration: 90, alt: '' },
      { kind: 'gallery', src: 'https://news.example/g', count: 9 },
      { kind: 'image', src: 'https://news.example/1.jpg', digitalSource: 'trainedAlgorithmicMedia' },
      { kind: 'embed', src: 'https://video.example/1' },
    ];
    const written = output({ media });
    expect(written['image']).to.have.nested.property(
      '[0].digitalSourceType',
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    );
    expect(there({ media })?.media).to.deep.equal(media);
  });

  it('lists all of what it can make nothing of', () => {
    const lost = (fields: object): readonly string[] =>
      toJsonLd(article(fields as Partial<Article>)).lost.map(({ path }) => path);
    const nobody = { kind: 'nobody', name: '陈志蓉' };
    expect(lost({ sponsor: nobody })).to.deep.equal(['sponsor.kind', 'sponsor.name']);
    expect(lost({ source: { party: person('陈志蓉'), relation: 'found' } })).to.deep.equal([
      'source.party',
      'source.relation',
    ]);
    expect(lost({ credits: [{ role: 'author', parties: [nobody] }] })).to.deep.equal([
      'credits.0.role',
      'credits.0.parties',
    ]);
    expect(lost({ activities: [{ name: '夜间巡逻', status: 'planned' }] })).to.deep.equal([
      'activities.0.name',
      'activities.0.status',
    ]);
    expect(lost({ statistics: [{ label: '服务', quantity: { value: 3 } }] })).to.deep.equal([
      'statistics.0.label',
      'statistics.0.quantity',
    ]);
  });

  it('writes no half of a motif or of a reservation', () => {
    const rights = {
      schemaVersion: '1',
      notice: '未经许可不得转载。',
      authorization: 'unknown',
      requires: [],
      tdm: { policy: 'https://news.example/tdm' },
    };
    const team = { schemaVersion: '1', id: 'azalea', name: '映山红', motif: { color: '#9d1035' } };
    const { output, lost } = toJsonLd(article({ rights, teams: [team] } as unknown as Partial<Article>));
    expect(JSON.stringify(output)).to.not.match(/tdmPolicy|motifColor/);
    expect(lost.map(({ path }) => path)).to.deep.equal(['rights.tdm.policy', 'teams.0.motif.color']);
  });

  it('takes no list for a text', () => {
    const { output, lost } = toJsonLd(article({ summary: ['一'] as never }));
    expect(output).to.not.have.property('description');
    expect(lost).to.deep.equal([{ path: 'summary', value: ['一'] }]);
  });

  it('writes what it is given of something that is no article, and throws nothing', () => {
    for (const hostile of [null, 1, 'x', [], { credits: 1, media: [null], teams: {}, rights: [] }])
      expect(toJsonLd(hostile as never).output['@type']).to.equal('NewsArticle');
  });
});

describe('jsonLdScript', () => {
  const HOSTILE = '</script><!--<script>{{7*7}}<% x %>${y}#{z}\u2028\u2029&amp;"\\';
  // What is no text of a page is not escaped for one: an id, a sign that is no tag.
  const written = article({
    id: HOSTILE,
    column: '3 < 5 <% x %>',
    headline: HOSTILE,
    summary: HOSTILE,
    tags: [HOSTILE],
  });

  it('prints nothing that a page, a template or an old parser would act on', () => {
    const inside = jsonLdScript(written).slice('<script type="application/ld+json">'.length, -9);
    expect(inside).to.not.match(/[<>&\u2028\u2029]|\{\{|\$\{|#\{|<%|\{%/);
  });

  it('is one script element to a parser, with the same object in it', () => {
    const root = parsed(`<p>${jsonLdScript(written)}</p>`);
    expect(root.querySelectorAll('*').length).to.equal(2);
    const script = root.querySelector('script');
    expect(script?.type).to.equal('application/ld+json');
    expect(JSON.parse(script?.textContent ?? '')).to.deep.equal(toJsonLd(written).output);
    const page = new DOMParser().parseFromString(jsonLdScript(written), 'text/html');
    expect(page.querySelectorAll('script').length).to.equal(1);
    expect(fromJsonLd(page.documentElement.outerHTML).articles[0]?.headline).to.equal(HOSTILE);
  });
});
