import { expect } from 'chai';
import type { Article } from '../../src/models/article.js';
import { ARTICLE } from '../../src/shapes/article.js';
import { lenient } from '../../src/shapes/lenient.js';
import { attributionIn, footerParts } from '../../src/views/copyright-footer.js';
import type { Page } from '../../src/views/page.js';
import { Part, textOf } from '../../src/views/part.js';
import { permissionLine, requirementLine, termsOf, type TermSettings } from '../../src/views/rights.js';

const page: Page = { tag: 'zh-CN', locale: 'zh-Hans', lang: 'zh-CN', base: undefined };
const article: Article = {
  schemaVersion: '1',
  id: '1',
  type: 'news',
  lang: 'zh-CN',
  headline: '六色花开',
  url: '/1.html',
  publishedAt: '2024-09-10',
  credits: [{ role: 'author', label: '文', parties: [{ kind: 'person', name: '陈志蓉', url: '/chen' }] }],
  sponsor: { kind: 'organization', name: '某公司' },
  rights: {
    schemaVersion: '1',
    notice: '一、\n二、',
    holder: { kind: 'organization', name: '岳塘新闻网' },
    year: 2024,
    authorization: 'required',
    requires: ['source'],
  },
};

/** What a model shows in each slot, and what of it was refused. */
function shown(model: unknown, settings: TermSettings = {}) {
  const refused: string[] = [];
  const known = lenient(ARTICLE, model, (path, reason) => refused.push(`${path} ${reason}`)) ?? {};
  const terms = termsOf(known.rights, settings);
  const parts = footerParts(known, page, terms).filter((child) => child instanceof Part);
  const slots = parts.map((part) => `${part.attributes.slot}: ${textOf(part)}`);
  return { known, terms, parts, slots, refused };
}

describe('the parts of a copyright footer', () => {
  it('are each in their slot, and nothing is where nothing is known', () => {
    expect(shown(article).slots).to.deep.equal([
      'credit: 文：陈志蓉',
      'credit: 赞助：某公司',
      'notice: 一、\n二、',
      'copyright: © 2024 岳塘新闻网',
    ]);
    expect(shown(undefined).slots).to.deep.equal([]);
    expect(shown(article).refused).to.deep.equal([]);
  });

  it('link a name that has an address, without its label', () => {
    const [credit] = shown(article).parts;
    expect(JSON.stringify(credit)).to.include('"href":"/chen"');
    expect(textOf(credit?.children[0])).to.equal('文：陈志蓉');
  });
});

describe('the terms of a copyright footer', () => {
  const over = (settings: TermSettings): string =>
    permissionLine(termsOf(undefined, { permission: 'free', ...settings }), page);

  it('let a day hold until it is over in China', () => {
    const at = (now: string): string => over({ validUntil: '2024-09-10', now: Date.parse(now) });
    expect(at('2024-09-10T15:59:59Z')).to.equal('可转载');
    expect(at('2024-09-10T16:00:00Z')).to.equal('转载许可已到期');
  });

  it('have not ended where nobody knows what time it is', () => {
    expect(over({ validUntil: '2020' })).to.equal('可转载');
  });

  it('are those of the page before those of the rights, each by itself', () => {
    const { terms } = shown(article, { permission: 'unknown', requires: ['author'], validUntil: '2999' });
    expect(permissionLine(terms, page)).to.equal('转载需授权');
    expect(requirementLine(terms, page)).to.equal('转载须注明：作者');
    expect(terms.validUntil).to.equal('2999');
    expect(permissionLine(shown(article, { permission: 'free' }).terms, page)).to.equal('可转载');
  });

  it('say behind the day that it has passed', () => {
    const { slots } = shown(article, { validUntil: '2020', now: Date.parse('2024-01-01') });
    expect(slots).to.include('terms: 有效期至：2020年（已过期）');
  });
});

describe('the attribution of a copyright footer', () => {
  const inFormats = (model: unknown, settings?: TermSettings): string[] => {
    const { known, terms } = shown(model, settings);
    const site = { ...page, base: 'https://site.example/x/' };
    return (['text', 'html', 'markdown'] as const).map((format) => attributionIn(format, known, site, terms));
  };

  it('is one sentence in three formats, its address whole', () => {
    expect(inFormats({ ...article, headline: '*六色花*' })).to.deep.equal([
      '本文转载自岳塘新闻网，原标题《*六色花*》，文：陈志蓉，原文链接：https://site.example/1.html',
      '本文转载自岳塘新闻网，原标题《*六色花*》，文：陈志蓉，原文链接：<a href="https://site.example/1.html">https://site.example/1.html</a>',
      '本文转载自岳塘新闻网，原标题《\\*六色花\\*》，文：陈志蓉，原文链接：<https://site.example/1.html>',
    ]);
  });

  it('names the day where the page asks for it, and is nothing without a piece', () => {
    expect(inFormats(article, { requires: ['date'] })[0]).to.include('，2024年9月10日，');
    expect(inFormats({ rights: article.rights })).to.deep.equal(['', '', '']);
  });
});
