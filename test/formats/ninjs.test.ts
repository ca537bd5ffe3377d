import { expect } from 'chai';
import * as fc from 'fast-check';
import { fromNinjs } from '../../src/formats/ninjs/read.js';
import { toNinjs } from '../../src/formats/ninjs/write.js';
import type { Article } from '../../src/models/article.js';
import { pickText } from '../../src/models/locale.js';
import { article } from './arbitrary.js';
import { broken, expectArticles, FULL, problems, SLOW } from './json-article.js';

const ITEM = {
  uri: 'https://agency.example/items/1',
  type: 'text',
  versionCreated: '2024-09-10T08:00:00Z',
  headlines: [{ role: 'main', value: '标题' }],
};

function only(item: object): Article {
  const { articles } = fromNinjs({ ...ITEM, ...item });
  const [first] = articles;
  if (!first) throw new Error('no article');
  return first;
}

/** What a reader makes of an item that it knows only by the standard. */
function byStandard(written: Article): Partial<Article> {
  const { output } = toNinjs(written);
  const associations = (output.associations ?? []).filter(({ rel }) => rel !== 'sixbloom-remainder');
  return fromNinjs({ ...output, associations }).articles[0] ?? {};
}

describe('toNinjs', () => {
  it('loses nothing of any article, and reading it back gives the same article', function () {
    this.timeout(SLOW);
    fc.assert(
      fc.property(article, (written) => {
        const { output, lost } = toNinjs(written);
        expect(lost).to.deep.equal([]);
        const reading = fromNinjs(JSON.stringify(output));
        expect(reading.articles).to.deep.equal([written]);
        expect(reading.lost).to.deep.equal([]);
        expect(problems(reading)).to.deep.equal([]);
        expect(toNinjs(written).output).to.deep.equal(output);
      }),
      { numRuns: 100 },
    );
  });

  it('says in the fields of the standard alone what they are for', () => {
    const read = byStandard(FULL);
    for (const key of Object.keys(FULL) as (keyof Article)[]) {
      // Another language and a printed label have no field there.
      if (key !== 'headline' && key !== 'credits') expect(read[key], key).to.deep.equal(FULL[key]);
    }
    expect(read.headline).to.equal('邻里相助');
    expect(read.credits).to.deep.equal(FULL.credits.map(({ role, parties }) => ({ role, parties })));
  });

  it('keeps, of any article, what the standard has a field for', function () {
    this.timeout(SLOW);
    fc.assert(
      fc.property(article, (written) => {
        const read = byStandard(written);
        const { lang } = written;
        for (const key of ['headline', 'overline', 'subheadline', 'summary'] as const)
          expect(read[key], key).to.equal(pickText(written[key], lang));
        for (const key of ['id', 'type', 'lang', 'url', 'dateline', 'tags', 'digitalSource'] as const)
          expect(read[key], key).to.deep.equal(written[key]);
        expect(read.media?.map(({ src }) => src)).to.deep.equal(written.media?.map(({ src }) => src));
        expect(read.related?.map(({ url }) => url)).to.deep.equal(written.related?.map(({ url }) => url));
        expect(read.teams?.map(({ id }) => id)).to.deep.equal(written.teams?.map(({ id }) => id));
        expect(read.activities?.map(({ id }) => id)).to.deep.equal(written.activities?.map(({ id }) => id));
        expect(read.source?.party.name).to.equal(written.source?.party.name);
        expect(read.rights?.requires).to.deep.equal(written.rights?.requires);
        expect(new Set(read.credits?.map(({ role }) => role))).to.deep.equal(
          new Set(written.credits.map(({ role }) => role)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('names itself by the id, and keeps an id that is no URI beside the address', () => {
    const { output } = toNinjs({ ...FULL, id: '第30号' });
    expect(output.uri).to.equal('https://news.example/1.html');
    expect(output.altIds).to.deep.equal([{ role: 'id', value: '第30号' }]);
    expect(fromNinjs(output).articles[0]?.id).to.equal('第30号');
    expect(toNinjs({ ...FULL, id: '30', url: '/1.html' }).output.uri).to.equal('urn:sixbloom:article:30');
  });

  it('writes only URIs, and reads back the addresses that were', () => {
    const written: Article = {
      ...FULL,
      url: 'https://news.example/花.html',
      media: [{ kind: 'image', src: '/花.jpg' }],
    };
    const { output } = toNinjs(written);
    expect(output.renditions?.[0]?.href).to.equal('https://news.example/%E8%8A%B1.html');
    expect(output.associations?.[0]?.uri).to.equal('urn:sixbloom:media:%2F%E8%8A%B1.jpg');
    expect(fromNinjs(output).articles).to.deep.equal([written]);
  });

  it('prints who wrote it as a line, with the labels of the page', () => {
    expect(toNinjs(FULL).output.by).to.equal('通讯员 陈志蓉');
    const authors = [{ role: 'author' as const, parties: [{ kind: 'person' as const, name: 'Jo Cox' }] }];
    expect(toNinjs({ ...FULL, lang: 'en', credits: authors }).output.by).to.equal('Jo Cox');
  });

  it('puts the point that must stay in the frame in pixels, and none where the size is not known', () => {
    const [media] = toNinjs(FULL).output.associations ?? [];
    expect(media?.renditions?.[0]?.poi).to.deep.equal({ x: 200, y: 300 });
    const focal = {
      ...FULL,
      media: [{ kind: 'image' as const, src: 'https://x.example/1.jpg', focal: { x: 0.5, y: 0.5 } }],
    };
    expect(toNinjs(focal).output.associations?.[0]?.renditions?.[0]).to.not.have.property('poi');
  });

  for (const [state, pubStatus, read] of [
    ['published', 'usable', 'published'],
    ['corrected', 'usable', 'published'],
    ['withdrawn', 'canceled', 'withdrawn'],
  ] as const) {
    it(`is ${pubStatus} when ${state}`, () => {
      expect(toNinjs({ ...FULL, state }).output.pubStatus).to.equal(pubStatus);
      expect(byStandard({ ...FULL, state }).state).to.equal(read);
      expect(fromNinjs(toNinjs({ ...FULL, state }).output).articles[0]?.state).to.equal(state);
    });
  }

  it('lists what fits no model and what JSON cannot hold, and writes nothing of it', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    const bad = {
      ...FULL,
      section: { name: 'x', url: 'javascript:alert(1)' },
      mood: 1,
      ext: round,
    } as unknown as Article;
    const { output, lost } = toNinjs(bad);
    expect(lost.map(({ path }) => path)).to.deep.equal(['section.url', 'mood', 'ext']);
    expect(JSON.stringify(output)).to.not.contain('javascript:');
  });

  it('does not throw on what is no article', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), broken(FULL)), (anything) => {
        expect(toNinjs(anything as Article).output.uri).to.match(/^[a-z]+:/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('fromNinjs, where the item was edited since', () => {
  const { output } = toNinjs(FULL);
  const edited = (change: object) => fromNinjs({ ...output, ...change });

  for (const [change, field, expected] of [
    [{ headlines: [{ role: 'main', value: '新标题' }] }, 'headline', '新标题'],
    [{ versionCreated: '2025-01-01T00:00:00Z' }, 'updatedAt', '2025-01-01T00:00:00Z'],
    [{ copyrightNotice: '可以转载。' }, 'rights', { ...FULL.rights, notice: '可以转载。' }],
    [
      { copyrightHolder: '长沙晚报' },
      'rights',
      { ...FULL.rights, holder: { kind: 'organization', name: '长沙晚报' } },
    ],
    [{ pubStatus: 'withheld' }, 'state', 'withdrawn'],
  ] as const) {
    it(`reads the field of ninjs for ${field}`, () => {
      expect(edited(change).articles[0]?.[field]).to.deep.equal(expected);
    });
  }

  it('loses what was sent along for a field that was edited, and says so', () => {
    expect(edited({ headlines: [{ role: 'main', value: '新标题' }] }).lost).to.deep.include({
      path: `associations.${(output.associations?.length ?? 0) - 1}.bodies.0.value.headline`,
      value: FULL.headline,
    });
  });
});

describe('fromNinjs, of items of others', () => {
  it('reads a stream of an item that does not say what it is as a video', () => {
    const href = 'https://agency.example/live.m3u8';
    const renditions = [{ name: 'stream', href, contentType: 'application/vnd.apple.mpegurl' }];
    const headlines = [{ role: 'main', value: '直播' }];
    const [article] = fromNinjs({ uri: 'https://agency.example/1', headlines, renditions }).articles;
    expect(article?.media?.[0]).to.include({ kind: 'video', src: href });
  });

  it('reads an item of 1.x', () => {
    const { articles, issues, lost } = fromNinjs({
      $standard: { name: 'ninjs', version: '1.3' },
      uri: 'https://agency.example/items/2',
      type: 'text',
      versioncreated: '2013-07-09T10:39:00Z',
      firstcreated: '2013-07-09T10:00:00Z',
      pubstatus: 'usable',
      urgency: 4,
      language: 'en',
      headline: 'Flowers in the stairwell',
      headline_subtitle: 'Six teams',
      description_text: 'Nearly 40 events.',
      description_xhtml: '<p>Nearly 40 events.</p>',
      body_xhtml: '<p>…</p>',
      byline: 'Jo Cox',
      located: 'Xiangtan',
      copyrightholder: 'Agency',
      copyrightnotice: 'All rights reserved.',
      usageterms: 'Not for resale',
      subject: [{ name: 'Volunteering', rel: 'about', scheme: 'https://cv.example/', code: '1' }],
      person: [
        { name: 'Li Na', rel: 'mentions' },
        { name: 'Wu Di', rel: 'editor', scheme: 'https://p.example/', code: '7' },
      ],
      infosource: [{ name: 'Other Agency' }, { name: 'Susan', rel: 'Interview source' }],
      genre: [{ name: 'Feature', scheme: 'http://cv.iptc.org/newscodes/genre/', code: 'Feature' }],
      digitalsourcetype: {
        scheme: 'http://cv.iptc.org/newscodes/digitalsourcetype/',
        code: 'trainedAlgorithmicMedia',
      },
      altids: { itemid: '7', url: 'https://agency.example/2.html' },
      associations: {
        mainpic: {
          uri: 'https://agency.example/pictures/1',
          type: 'picture',
          byline: 'Ann Lee',
          headline: 'A patrol',
          description_text: 'A patrol at night',
          renditions: {
            small: { href: 'https://agency.example/s.jpg', mimetype: 'image/jpeg', width: 100, height: 50 },
            big: {
              href: 'https://agency.example/b.jpg',
              mimetype: 'image/jpeg',
              width: 800,
              height: 400,
              sizeinbytes: 9,
            },
          },
        },
      },
    });
    expect(issues).to.deep.equal([]);
    expect(articles).to.deep.equal([
      {
        schemaVersion: '1',
        id: 'https://agency.example/items/2',
        type: 'feature',
        lang: 'en',
        headline: 'Flowers in the stairwell',
        subheadline: 'Six teams',
        summary: 'Nearly 40 events.',
        dateline: { text: 'Xiangtan', place: 'Xiangtan' },
        url: 'https://agency.example/2.html',
        tags: ['Volunteering'],
        publishedAt: '2013-07-09T10:00:00Z',
        updatedAt: '2013-07-09T10:39:00Z',
        state: 'published',
        digitalSource: 'trainedAlgorithmicMedia',
        media: [
          {
            kind: 'image',
            src: 'https://agency.example/b.jpg',
            sources: [
              { src: 'https://agency.example/b.jpg', type: 'image/jpeg' },
              { src: 'https://agency.example/s.jpg', type: 'image/jpeg', width: 100 },
            ],
            width: 800,
            height: 400,
            caption: 'A patrol at night',
            credits: [{ role: 'photographer', parties: [{ kind: 'person', name: 'Ann Lee' }] }],
          },
        ],
        source: { party: { kind: 'organization', name: 'Other Agency' }, relation: 'original' },
        rights: {
          schemaVersion: '1',
          notice: 'All rights reserved.',
          holder: { kind: 'organization', name: 'Agency' },
          license: { name: 'Not for resale' },
          authorization: 'unknown',
          requires: [],
        },
        credits: [
          { role: 'author', parties: [{ kind: 'person', name: 'Jo Cox' }] },
          { role: 'editor', parties: [{ kind: 'person', name: 'Wu Di', id: 'https://p.example/7' }] },
        ],
      },
    ]);
    expect(lost.map(({ path }) => path)).to.have.members([
      'urgency',
      'body_xhtml',
      'subject.0.scheme',
      'subject.0.code',
      'person.0.name',
      'person.0.rel',
      'infosource.1.name',
      'infosource.1.rel',
      'altids.itemid',
      'associations.mainpic.uri',
      'associations.mainpic.headline',
      'associations.mainpic.renditions.small.height',
      'associations.mainpic.renditions.big.sizeinbytes',
    ]);
  });

  it('reads the lower-case names of 2.1', () => {
    const [one] = fromNinjs({
      uri: 'https://agency.example/items/3',
      versioncreated: '2021-05-03T10:00:00Z',
      headlines: [{ role: 'main', contenttype: 'text/html', value: '<b>A</b> &amp; B' }],
      rightsinfo: { linkedrights: 'https://agency.example/terms' },
      copyrightnotice: '© Agency',
      people: [{ name: 'Jo', rel: 'reporter', contactinfo: [{ type: 'web', value: 'https://jo.example/' }] }],
      renditions: [{ name: 'main', href: 'https://agency.example/3.jpg', contenttype: 'image/jpeg' }],
    }).articles;
    expect(one?.headline).to.equal('A & B');
    expect(one?.publishedAt).to.equal('2021-05-03T10:00:00Z');
    expect(one?.rights?.license).to.deep.equal({
      name: 'https://agency.example/terms',
      url: 'https://agency.example/terms',
    });
    expect(one?.credits).to.deep.equal([
      { role: 'reporter', parties: [{ kind: 'person', name: 'Jo', url: 'https://jo.example/' }] },
    ]);
    expect(one?.media?.[0]?.src).to.equal('https://agency.example/3.jpg');
  });

  it('reads a list of items, and says which have the same id', () => {
    const { articles, issues } = fromNinjs([ITEM, { ...ITEM, uri: 'https://agency.example/items/9' }, ITEM]);
    expect(articles.map(({ id }) => id)).to.deep.equal([
      ITEM.uri,
      'https://agency.example/items/9',
      ITEM.uri,
    ]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['duplicate-id 2.uri']);
  });

  it('reads the items of a package, of either generation, and loses what the package says itself', () => {
    for (const associations of [
      [
        { name: 'a', ...ITEM },
        { name: 'b', uri: 'x:1' },
      ],
      { a: ITEM, b: { uri: 'x:1' } },
    ]) {
      const { articles, issues, lost } = fromNinjs({
        uri: 'urn:x:1',
        type: 'composite',
        slugline: 'top',
        associations,
      });
      expect(articles.map(({ headline }) => headline)).to.deep.equal(['标题']);
      expect(issues.map(({ code }) => code)).to.deep.equal(['headline-missing']);
      expect(lost.map(({ path }) => path)).to.include.members(['type', 'slugline']);
    }
  });

  for (const [what, item, url] of [
    [
      'a rendition that is a web page',
      { renditions: [{ name: 'x', contentType: 'text/html', href: 'https://a.example/p' }] },
      'https://a.example/p',
    ],
    [
      'an alternative id that is an address',
      { altIds: [{ role: 'url', value: 'https://a.example/q' }] },
      'https://a.example/q',
    ],
    ['an http uri', {}, 'https://agency.example/items/1'],
    [
      'the first file of a picture without any',
      { uri: 'urn:x:1', type: 'picture', renditions: [{ name: 'm', href: 'https://a.example/1.jpg' }] },
      'https://a.example/1.jpg',
    ],
  ] as const) {
    it(`takes ${what} for the address`, () => {
      expect(only(item).url).to.equal(url);
    });
  }

  for (const [what, item, field, expected] of [
    ['a title where there is no headline', { headlines: [], title: '题' }, 'headline', '题'],
    ['a headline without a role', { headlines: [{ value: '题' }] }, 'headline', '题'],
    [
      'the main one of several headlines',
      {
        headlines: [
          { role: 'short', value: '短' },
          { role: 'main', value: '长' },
        ],
      },
      'headline',
      '长',
    ],
    [
      'markup in a headline',
      { headlines: [{ role: 'main', value: '<p>近40场&nbsp;</p>' }] },
      'headline',
      '近40场',
    ],
    [
      'what looks like markup in a plain headline',
      { headlines: [{ role: 'main', contentType: 'text/plain', value: '<b> & &amp;' }] },
      'headline',
      '<b> & &amp;',
    ],
    ['a description of any role', { descriptions: [{ role: 'whatever', value: '述' }] }, 'summary', '述'],
    [
      'a time without a zone',
      { firstCreated: '2022-06-20 09:39:20' },
      'publishedAt',
      '2022-06-20T09:39:20+08:00',
    ],
    [
      'who is named in a line',
      { by: '仇佳美' },
      'credits',
      [{ role: 'author', parties: [{ kind: 'person', name: '仇佳美' }] }],
    ],
    [
      'a creator as the author',
      { people: [{ name: '甲', rel: 'Creator' }] },
      'credits',
      [{ role: 'author', parties: [{ kind: 'person', name: '甲' }] }],
    ],
    ['a picture as a photo story', { type: 'picture' }, 'type', 'photo'],
    [
      'a genre of the code list',
      { genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Opinion' }] },
      'type',
      'opinion',
    ],
    [
      'corrections in a note',
      { edNote: '2024-09-11 甲应为乙' },
      'corrections',
      [{ at: '2024-09-11', text: '甲应为乙' }],
    ],
    [
      'an item it belongs to',
      {
        associations: [
          {
            name: 'see also',
            rel: 'seealso',
            type: 'text',
            uri: 'https://a.example/2',
            headlines: [{ value: '乙' }],
          },
        ],
      },
      'related',
      [{ headline: '乙', url: 'https://a.example/2' }],
    ],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(only(item)[field]).to.deep.equal(expected);
    });
  }

  it('leaves a note to editors, other rights languages and who is only spoken of in what is lost', () => {
    const { lost, articles } = fromNinjs({
      ...ITEM,
      edNote: 'Second picture follows',
      rightsInfo: { langId: 'http://w3.org/ns/odrl/2/', encodedRights: '{}' },
      copyrightHolder: 'Agency',
      people: [{ name: '甲', rel: 'about' }],
      associations: [{ name: 'chart', type: 'component', uri: 'urn:x:2' }],
    });
    expect(articles).to.have.length(1);
    expect(lost.map(({ path }) => path)).to.have.members([
      'edNote',
      'rightsInfo.langId',
      'rightsInfo.encodedRights',
      'copyrightHolder',
      'people.0.name',
      'people.0.rel',
      'associations.0.name',
      'associations.0.type',
      'associations.0.uri',
    ]);
  });

  for (const [what, item, issue] of [
    ['no headline', { headlines: null }, 'headline-missing '],
    ['a list for a headline', { headlines: [{ role: 'main', value: ['x'] }] }, 'headline-missing '],
    ['no address', { uri: 'urn:x:1' }, 'url-missing '],
    ['a script for its address', { uri: 'javascript:alert(1)' }, 'url-missing '],
  ] as const) {
    it(`makes no article of an item with ${what}, and loses it whole`, () => {
      const given = { ...ITEM, ...item };
      const reading = fromNinjs(given);
      expect(reading.articles).to.deep.equal([]);
      expect(problems(reading)).to.include(issue);
      expect(reading.lost).to.deep.equal([{ path: '', value: given }]);
    });
  }

  for (const [what, item, issue] of [
    ['a time nobody can read', { firstCreated: 'gestern' }, 'date firstCreated'],
    ['a text decoded wrongly', { headlines: [{ value: '岳塘\uFFFD' }] }, 'garbled headlines.0'],
    ['a number for the place', { located: 3 }, 'shape located'],
    [
      'our rights, cut short',
      { copyrightNotice: 'x', rightsInfo: { langId: 'urn:sixbloom:rights:1', encodedRights: '{"no' } },
      'syntax rightsInfo.encodedRights',
    ],
    ['no time', { versionCreated: undefined }, 'date-missing firstCreated'],
  ] as const) {
    it(`says that there is ${what}, and reads the rest`, () => {
      const { articles, issues } = fromNinjs({ ...ITEM, ...item });
      expect(articles).to.have.length(1);
      expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([issue]);
    });
  }

  it('takes the clip of a video for it, its widest still for the poster, and leaves a caption in a file alone', () => {
    const file = (name: string, contentType: string, width: number) => ({
      name,
      href: `https://a.example/${name}`,
      contentType,
      width,
    });
    const { articles, lost } = fromNinjs({
      ...ITEM,
      type: 'video',
      renditions: [
        file('small', 'image/jpeg', 200),
        file('big', 'image/jpeg', 2000),
        file('clip', 'video/mp4', 640),
        file('caption', 'text/xml', 0),
      ],
    });
    expect(articles[0]?.media).to.deep.equal([
      {
        kind: 'video',
        src: 'https://a.example/clip',
        sources: [{ src: 'https://a.example/clip', type: 'video/mp4' }],
        width: 640,
        poster: 'https://a.example/big',
      },
    ]);
    expect(lost.map(({ path }) => path)).to.include.members(['renditions.0.href', 'renditions.3.href']);
  });

  it('takes nobody who was interviewed for the source', () => {
    const reading = fromNinjs({ ...ITEM, infoSources: [{ name: '甲', role: 'Interview source' }] });
    expect(reading.articles[0]).to.not.have.property('source');
    expect(reading.lost.map(({ path }) => path)).to.include('infoSources.0.name');
  });

  it('takes no organisation of others for a team of ours', () => {
    const team = { name: '湘潭队', rel: 'team', literal: '7', uri: 'https://sport.example/teams/7' };
    const reading = fromNinjs({ ...ITEM, organisations: [team] });
    expect(reading.articles[0]).to.not.have.property('teams');
    expect(reading.lost.map(({ path }) => path)).to.include('organisations.0.uri');
  });

  it('takes the date of the only version for the publication, and for no update', () => {
    expect(only({}).publishedAt).to.equal(ITEM.versionCreated);
    expect(only({})).to.not.have.property('updatedAt');
    expect(only({ firstCreated: ITEM.versionCreated })).to.not.have.property('updatedAt');
  });

  it('reads lists with holes', () => {
    const { articles, issues } = fromNinjs([, { ...ITEM, associations: [,], people: [,] }]);
    expect(articles).to.have.length(1);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['shape 0']);
  });

  it('lets no script in by any file', () => {
    const item = {
      ...ITEM,
      type: 'picture',
      renditions: [{ name: 'main', href: 'javascript:alert(1)' }],
      associations: [
        { name: 'x', type: 'picture', uri: 'urn:x:3', renditions: [{ name: 'm', href: 'data:,x' }] },
      ],
    };
    const { articles, lost } = fromNinjs(item);
    expect(articles[0]).to.not.have.property('media');
    expect(lost.map(({ path }) => path)).to.include.members([
      'renditions.0.href',
      'associations.0.renditions',
    ]);
  });

  it('returns valid articles for anything and throws for nothing', function () {
    this.timeout(SLOW);
    const written = JSON.parse(JSON.stringify(toNinjs(FULL).output)) as object;
    const old = {
      uri: 'https://a.example/1',
      headline: 'x',
      byline: 'y',
      altids: { url: 'https://a.example/2' },
      person: [{ name: 'x', rel: 'author', code: '1' }],
      associations: {
        a: {
          type: 'picture',
          uri: 'https://a.example/3',
          renditions: { m: { href: 'https://a.example/3.jpg', width: 3 } },
        },
      },
    };
    fc.assert(
      fc.property(
        fc.oneof(broken(written), broken(old), fc.anything({ withNullPrototype: true }), fc.json()),
        (input) => {
          expectArticles(fromNinjs(input as object));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes no object without a prototype for a number or a text', () => {
    const bare: unknown = Object.create(null);
    const renditions = [
      { name: 'a', href: 'https://a.example/1.jpg', width: bare },
      { name: bare, href: 'https://a.example/2.jpg', contentType: bare, width: 9 },
    ];
    const { articles } = fromNinjs({ ...ITEM, type: 'picture', by: bare, edNote: bare, renditions });
    expect(articles[0]?.media?.map(({ src }) => src)).to.deep.equal(['https://a.example/2.jpg']);
  });

  it('reads a package that holds itself, and does not look into it for ever', () => {
    const round: Record<string, unknown> = { uri: 'urn:x:1' };
    round['associations'] = [...Array.from({ length: 1000 }, () => round), ITEM];
    const reading = fromNinjs(round);
    expectArticles(reading);
    expect(reading.articles[0]?.headline).to.equal('标题');
  });
});
