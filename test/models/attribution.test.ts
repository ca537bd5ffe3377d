import { expect } from 'chai';
import * as fc from 'fast-check';
import { attribution, ATTRIBUTION_FORMATS, type Attributable } from '../../src/models/attribution.js';
import { parsed } from '../parsed.js';

type Data = Partial<Attributable>;

const article: Data = {
  headline: '六色花开，邻里相助',
  url: 'https://yuetang.test/1.html',
  publishedAt: '2024-09-10',
  credits: [
    { role: 'source', parties: [{ kind: 'organization', name: '岳塘新闻网' }] },
    { role: 'correspondent', parties: [{ kind: 'person', name: '陈志蓉' }] },
    { role: 'responsible-editor', label: '责编', parties: [{ kind: 'person', name: '郭璇' }] },
  ],
};
const dated = {
  rights: { schemaVersion: '1', notice: '不得转载', authorization: 'required', requires: ['date'] },
} as const;

describe('attribution', () => {
  describe('in three languages and three formats', () => {
    for (const [locale, format, sentence] of [
      [
        'zh-CN',
        'text',
        '本文转载自岳塘新闻网，原标题《六色花开，邻里相助》，通讯员：陈志蓉，原文链接：https://yuetang.test/1.html',
      ],
      [
        'zh-CN',
        'html',
        '本文转载自岳塘新闻网，原标题《六色花开，邻里相助》，通讯员：陈志蓉，原文链接：<a href="https://yuetang.test/1.html">https://yuetang.test/1.html</a>',
      ],
      [
        'zh-CN',
        'markdown',
        '本文转载自岳塘新闻网，原标题《六色花开，邻里相助》，通讯员：陈志蓉，原文链接：<https://yuetang.test/1.html>',
      ],
      [
        'zh-TW',
        'text',
        '本文轉載自岳塘新闻网，原標題《六色花开，邻里相助》，通訊員：陈志蓉，原文連結：https://yuetang.test/1.html',
      ],
      [
        'zh-TW',
        'html',
        '本文轉載自岳塘新闻网，原標題《六色花开，邻里相助》，通訊員：陈志蓉，原文連結：<a href="https://yuetang.test/1.html">https://yuetang.test/1.html</a>',
      ],
      [
        'zh-TW',
        'markdown',
        '本文轉載自岳塘新闻网，原標題《六色花开，邻里相助》，通訊員：陈志蓉，原文連結：<https://yuetang.test/1.html>',
      ],
      [
        'en',
        'text',
        'Republished from 岳塘新闻网. Original headline: “六色花开，邻里相助”. Correspondent: 陈志蓉. Original: https://yuetang.test/1.html',
      ],
      [
        'en',
        'html',
        'Republished from 岳塘新闻网. Original headline: “六色花开，邻里相助”. Correspondent: 陈志蓉. Original: <a href="https://yuetang.test/1.html">https://yuetang.test/1.html</a>',
      ],
      [
        'en',
        'markdown',
        'Republished from 岳塘新闻网. Original headline: “六色花开，邻里相助”. Correspondent: 陈志蓉. Original: <https://yuetang.test/1.html>',
      ],
    ] as const) {
      it(`is the whole sentence in ${locale} as ${format}`, () => {
        expect(attribution(article, { locale, format })).to.equal(sentence);
      });
    }

    it('is Simplified Chinese text unless told otherwise', () => {
      expect(attribution(article)).to.equal(attribution(article, { locale: 'zh-Hans', format: 'text' }));
      expect(attribution(article, { format: 'pdf' as 'text' })).to.equal(attribution(article));
    });
  });

  describe('parts', () => {
    it('names the day only where the rights ask for it', () => {
      expect(attribution(article)).to.not.contain('2024');
      expect(attribution({ ...article, ...dated })).to.contain('陈志蓉，2024年9月10日，原文链接');
      expect(attribution({ ...article, ...dated }, { locale: 'en' })).to.contain('. 10 September 2024. ');
    });

    it('names writers under the label as printed and leaves editors out', () => {
      const credits = [
        {
          role: 'author',
          label: '文',
          parties: [
            { kind: 'person', name: '李卓' },
            { kind: 'person', name: '李靖' },
          ],
        },
        { role: 'reporter', parties: [{ kind: 'person', name: '邓磊' }] },
        { role: 'editor', parties: [{ kind: 'person', name: '韩阳' }] },
      ] as const;
      expect(attribution({ credits })).to.equal('文：李卓、李靖，记者：邓磊');
      expect(attribution({ credits }, { locale: 'en' })).to.equal('文: 李卓, 李靖. Reporter: 邓磊');
    });

    it('takes the publisher, then the holder of the rights, where no source is credited', () => {
      const publisher = { role: 'publisher', parties: [{ kind: 'organization', name: '湘潭在线' }] } as const;
      const holder = { kind: 'organization', name: '岳塘区融媒体中心' } as const;
      expect(attribution({ credits: [publisher] })).to.equal('本文转载自湘潭在线');
      expect(attribution({ rights: { ...dated.rights, holder } })).to.equal('本文转载自岳塘区融媒体中心');
    });

    for (const [missing, data, sentence] of [
      ['everything', {}, ''],
      ['everything but the headline', { headline: '标题' }, '原标题《标题》'],
      ['everything but the address', { url: '/1.html' }, '原文链接：/1.html'],
      ['names', { headline: '标题', credits: [{ role: 'author', parties: [] }] }, '原标题《标题》'],
      ['a usable address', { headline: '标题', url: 'javascript:alert(1)' }, '原标题《标题》'],
      ['a usable day', { ...dated, headline: '标题', publishedAt: '9月10日' }, '原标题《标题》'],
    ] as const) {
      it(`leaves out what is not known: ${missing}`, () => {
        for (const format of ATTRIBUTION_FORMATS.slice(0, 1)) {
          expect(attribution(data as Data, { format })).to.equal(sentence);
        }
      });
    }
  });

  describe('of a piece that was itself republished', () => {
    const party = { kind: 'organization', name: '长沙晚报' } as const;

    it('names where it came from, with that headline, day, author and link', () => {
      const source = {
        party,
        relation: 'republished',
        headline: '原来的标题',
        url: 'https://changsha.test/9',
        publishedAt: '2024-09-08',
        authors: [{ kind: 'person', name: '李卓' }],
      } as const;
      expect(attribution({ ...article, ...dated, source })).to.equal(
        '本文转载自长沙晚报，原标题《原来的标题》，作者：李卓，2024年9月8日，原文链接：https://changsha.test/9',
      );
    });

    it('does not pass off its own address and day as those of the original', () => {
      const source = { party, relation: 'republished' } as const;
      const sentence = attribution({ ...article, ...dated, source });
      expect(sentence).to.contain('本文转载自长沙晚报').and.not.contain('yuetang').and.not.contain('2024');
    });

    it('gives its own address and day where it is the original', () => {
      const source = { party, relation: 'original' } as const;
      expect(attribution({ ...article, ...dated, source }))
        .to.contain('2024年9月10日')
        .and.contain('yuetang');
    });

    it('gives no link where the address of the original is refused', () => {
      const source = { party, relation: 'republished', url: 'javascript:alert(1)' } as const;
      expect(attribution({ ...article, source })).to.not.contain('链接');
    });
  });

  describe('addresses', () => {
    it('makes a relative one whole by the base', () => {
      const data = { url: '../1.html?a=1&b=2' };
      expect(attribution(data, { base: 'https://x.test/a/b/' })).to.equal(
        '原文链接：https://x.test/a/1.html?a=1&b=2',
      );
    });

    it('escapes it for html', () => {
      const data = { url: 'https://x.test/?a="><img src=x onerror=alert(1)>&b=\'' };
      const box = parsed(attribution(data, { format: 'html' }));
      expect(box.querySelectorAll('*')).to.have.lengthOf(1);
      expect(box.querySelector('a')?.getAttribute('href')).to.equal(data.url);
      expect(box.querySelector('a')?.attributes).to.have.lengthOf(1);
    });

    it('changes no character of it for html', () => {
      const url = 'https://x.test/a  b';
      expect(attribution({ url }, { format: 'html' })).to.equal(`原文链接：<a href="${url}">${url}</a>`);
    });

    it('keeps it inside the angle brackets of Markdown', () => {
      const data = { url: 'https://x.test/a b>c<d' };
      expect(attribution(data, { format: 'markdown' })).to.equal('原文链接：<https://x.test/a%20b%3Ec%3Cd>');
    });

    it('writes a relative one so that Markdown takes it for a link and not for a tag', () => {
      expect(attribution({ url: '/news' }, { format: 'markdown' })).to.equal('原文链接：[/news](</news>)');
      expect(attribution({ url: 'img/src=x/onerror=alert(1)' }, { format: 'markdown' })).to.equal(
        '原文链接：[img/src=x/onerror=alert(1)](<img/src=x/onerror=alert(1)>)',
      );
      expect(attribution({ url: 'a\\' }, { format: 'markdown' })).to.equal('原文链接：[a\\\\](<a%5C>)');
    });
  });

  describe('escaping', () => {
    const nasty = '<img src=x onerror="alert(1)"> & \'x\'';

    it('lets no name or headline become html', () => {
      const data: Data = {
        headline: nasty,
        credits: [
          { role: 'source', parties: [{ kind: 'organization', name: nasty }] },
          { role: 'author', label: nasty, parties: [{ kind: 'person', name: nasty }] },
        ],
      };
      const box = parsed(attribution(data, { format: 'html' }));
      expect(box.querySelectorAll('*')).to.have.lengthOf(0);
      expect(box.textContent).to.equal(attribution(data));
    });

    it('lets no name or headline become Markdown', () => {
      expect(
        attribution({ headline: '*a* _b_ `c` [d](e) <f> #g |h ~i~ &amp; \\j' }, { format: 'markdown' }),
      ).to.equal('原标题《\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\|h \\~i\\~ \\&amp; \\\\j》');
    });

    it('stays one line, because a new line begins a list, a heading or a quotation', () => {
      const headline = 'a\n\n- b\r\n1. c\u2028    d\n===\n';
      for (const format of ATTRIBUTION_FORMATS) {
        expect(attribution({ headline }, { format })).to.equal('原标题《a - b 1. c d ===》');
      }
    });

    it('lets no generated text out of its place in html', () => {
      const text = fc.string({
        unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', ' ', '\n', '=', ';', '#', 'x'),
      });
      fc.assert(
        fc.property(text, text, (headline, path) => {
          const box = parsed(attribution({ headline, url: `https://x.test/${path}` }, { format: 'html' }));
          expect(box.querySelectorAll('*').length).to.equal(1);
          expect(box.textContent).to.equal(attribution({ headline, url: `https://x.test/${path}` }));
        }),
        { numRuns: 1000 },
      );
    });
  });

  describe('of data in the wrong shape', () => {
    for (const data of [
      { headline: 5 },
      { url: {} },
      { credits: 'x' },
      { credits: [null, 5, 'x', {}] },
      { credits: [{ role: 'source' }, { role: 'author' }] },
      { credits: [{ role: 'source', parties: [] }] },
      { credits: [{ role: 'source', parties: 'x' }] },
      { credits: [{ role: 'author', parties: [null] }] },
      { source: 'x' },
      { source: null, rights: null },
      { source: { party: null } },
      { source: { party: { name: 5 }, headline: 5, url: 5, authors: 'x' } },
      { source: { headline: { en: 1 }, authors: [null] } },
      { rights: { requires: 5 } },
      { rights: { requires: {} } },
      { rights: { requires: null, holder: null } },
    ]) {
      it(`leaves it out: ${JSON.stringify(data)}`, () => {
        for (const format of ATTRIBUTION_FORMATS) {
          expect(attribution(data as unknown as Data, { format })).to.equal('');
        }
      });
    }

    it('does not throw, whatever it is given', () => {
      const party = fc.oneof(fc.anything(), fc.record({ name: fc.anything() }, { requiredKeys: [] }));
      const credit = fc.record(
        {
          role: fc.constantFrom('source', 'author', 'publisher', 'x'),
          parties: fc.oneof(fc.anything(), fc.array(party)),
          label: fc.anything(),
          level: fc.oneof(fc.anything(), fc.constant({ toString: 1 })),
        },
        { requiredKeys: [] },
      );
      const data = fc.record(
        {
          headline: fc.anything(),
          url: fc.anything(),
          publishedAt: fc.anything(),
          credits: fc.oneof(fc.anything(), fc.array(fc.oneof(credit, fc.anything()))),
          source: fc.record({ party, headline: fc.anything(), url: fc.anything(), authors: fc.anything() }),
          rights: fc.record({ requires: fc.anything(), holder: party }),
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(data, fc.constantFrom(...ATTRIBUTION_FORMATS), (given, format) => {
          expect(attribution(given as Data, { format })).to.be.a('string');
        }),
        { numRuns: 1000 },
      );
    });
  });
});
