import { expect } from 'chai';
import * as fc from 'fast-check';
import { splitColumn } from '../../src/models/column.js';

const COLUMNS = ['悠游国庆', '文旅新区 多彩岳塘', '“数”说岳塘', '书香岳塘'];

const RELATED: readonly (readonly [column: string, headline: string])[] = [
  ['', '岳塘区“强国复兴有我”思政微课总决赛举行'],
  ['', '人气火爆！步步高超市湘潭华隆店调改完成恢复营业'],
  ['悠游国庆', '就来盘龙大观园（二）开启养肺之旅 邂逅无尽绿意'],
  ['悠游国庆', '就来盘龙大观园（一）国庆节，一起来“rua”鹿，超萌！'],
  ['文旅新区 多彩岳塘', '漫步法华山森林步道 畅享春日诗意浪漫'],
  ['文旅新区 多彩岳塘', '盘龙大观园：赏花踏青休闲 乐享春日好时光'],
  ['“数”说岳塘', '关键词“30”'],
  ['', '护士执业资格证首次注册超详细流程，赶紧收藏起来'],
];

describe('splitColumn', () => {
  for (const [column, headline] of RELATED) {
    if (!column) {
      it(`leaves ${headline} whole`, () => {
        expect(splitColumn(headline)).to.deep.equal({ headline });
        expect(splitColumn(headline, COLUMNS)).to.deep.equal({ headline });
      });
      continue;
    }
    for (const divider of ['丨', '｜', '|', ' | ', '——', '──', ' —— ', ':', '：', ': ', ' ', '\u3000']) {
      it(`takes ${column} off ${column}${divider}${headline} where the columns are known`, () => {
        expect(splitColumn(column + divider + headline, COLUMNS)).to.deep.equal({ column, headline });
      });
    }
    for (const divider of ['丨', '｜', '|', '——', ':', '：']) {
      it(`takes ${column} off ${column}${divider}${headline} by the divider alone`, () => {
        expect(splitColumn(column + divider + headline)).to.deep.equal({ column, headline });
      });
    }
  }

  for (const headline of [
    '盘龙大观园：赏花踏青休闲 乐享春日好时光',
    '六色花开——霞光社区的志愿者们',
    '书香岳塘里的读书人：一位老党员',
    '书香岳塘',
    '悠游国庆档电影上映',
  ]) {
    it(`leaves ${headline} whole where the columns are known`, () => {
      expect(splitColumn(headline, COLUMNS)).to.deep.equal({ headline });
    });
  }

  for (const headline of [
    '讲座9:30开始',
    '湘潭队3：2险胜',
    'https://x.test/1',
    '丨标题',
    '栏目丨',
    '：标题',
    '——标题',
    '一个比十四个字还要长的开头怎么会是栏目：标题',
    '单个—破折号',
    '',
  ]) {
    it(`leaves ${JSON.stringify(headline)} whole`, () => {
      expect(splitColumn(headline)).to.deep.equal({ headline });
    });
  }

  it('takes the longest of the columns that fit', () => {
    const columns = ['文旅新区', '文旅', '文旅新区 多彩岳塘'];
    expect(splitColumn('文旅新区 多彩岳塘 漫步', columns)).to.deep.equal({
      column: '文旅新区 多彩岳塘',
      headline: '漫步',
    });
    expect(splitColumn('文旅新区：漫步', ['文旅', '文旅新区'])).to.deep.equal({
      column: '文旅新区',
      headline: '漫步',
    });
    expect(splitColumn('文旅 新区漫步', ['文旅 新区', '文旅'])).to.deep.equal({
      column: '文旅',
      headline: '新区漫步',
    });
  });

  it('reads a headline that is broken over two lines', () => {
    expect(splitColumn('悠游国庆\n  就来盘龙\n大观园', COLUMNS)).to.deep.equal({
      column: '悠游国庆',
      headline: '就来盘龙\n大观园',
    });
  });

  it('takes an empty list of columns as knowing that there are none', () => {
    expect(splitColumn('盘龙大观园：赏花', [])).to.deep.equal({ headline: '盘龙大观园：赏花' });
    expect(splitColumn('书香岳塘丨赏花', [])).to.deep.equal({ column: '书香岳塘', headline: '赏花' });
  });

  it('does not throw on what is no text', () => {
    expect(splitColumn(undefined as unknown as string)).to.deep.equal({ headline: '' });
    expect(splitColumn(null as unknown as string)).to.deep.equal({ headline: '' });
    expect(splitColumn(30 as unknown as string)).to.deep.equal({ headline: '30' });
    expect(splitColumn('悠游国庆 x', ['', '悠游国庆'])).to.deep.equal({ column: '悠游国庆', headline: 'x' });
  });

  it('loses no character but the divider and never answers with an empty side', () => {
    const shard = fc.constantFrom('书香岳塘', '标题', '9', ':', '：', '丨', '|', '——', ' ', '“', '//', '\n');
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 10 }), fc.boolean(), (parts, known) => {
        const text = parts.join('').trim();
        const { column, headline } = splitColumn(text, known ? COLUMNS : undefined);
        expect(text.startsWith(column ?? headline)).to.equal(true);
        expect(text.endsWith(headline)).to.equal(true);
        expect(column).to.not.equal('');
        if (column !== undefined) {
          expect(headline).to.not.equal('');
          const divider = text.slice(column.length, text.length - headline.length);
          expect(divider.trim()).to.match(/^(?:[丨｜|：:]|——)?$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer for a long run of blanks', () => {
    const before = performance.now();
    splitColumn(`x${' '.repeat(100_000)}y`);
    expect(performance.now() - before).to.be.below(1000);
  });
});
