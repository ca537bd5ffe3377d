import { expect } from '@open-wc/testing';
import { tableOf } from '../../src/components/stats-group/table.js';

const page = { tag: 'zh-Hans', locale: 'zh-Hans', lang: undefined, base: undefined } as const;

/** The cells of the one counter that HTML says, no script having reached it. */
function cells(content: string): string[] {
  const written = new DOMParser().parseFromString(`<x-counter>${content}</x-counter>`, 'text/html');
  return (
    tableOf([...written.querySelectorAll('x-counter')], page)
      .split('\n')[1]
      ?.split('\t') ?? []
  );
}

describe('tableOf', () => {
  for (const [printed, said] of [
    ['近40场', ['近40场', '接近', '40', '场']],
    ['3000余人次', ['3000余人次', '超过', '3000', '人次']],
    ['15起', ['15起', '确数', '15', '起']],
    ['10余场次', ['10余场次', '超过', '10', '场次']],
    ['数十场', ['数十场', '概数', '10–100', '场']],
    ['1.2亿元', ['1.2亿元', '确数', '120000000', '元']],
    ['40盒', ['40盒', '', '', '']],
  ] as const) {
    it(`says ${printed} in words and figures, and no more than is understood`, () => {
      expect(cells(`<span slot="label">标签</span>${printed}`).slice(0, 5)).to.deep.equal(['标签', ...said]);
    });
  }

  for (const start of ['=1+1', '+86', '-5℃', '@name', '"never closed', '＝1', '＋1', '－1', '＠x', '\t=1']) {
    it(`makes text of ${JSON.stringify(start)}`, () => {
      expect(cells(`<span slot="label">${start}</span>40场`)[0]).to.equal(`'${start.trim()}`);
      expect(cells(start)[1]).to.equal(`'${start.trim()}`);
    });
  }

  it('keeps tabs and lines out of its cells', () => {
    const row = cells('<span slot="label">一\t二\n三</span>40场<span slot="note">四\r\n\t五</span>');
    expect([row[0], row[8], row.length]).to.deep.equal(['一 二 三', '四 五', 9]);
  });
});
