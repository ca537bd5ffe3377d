import { expect } from 'chai';
import { creditLabel, creditNames } from '../../src/models/credit-label.js';
import { CREDIT_ROLES, type Credit, type CreditRole } from '../../src/models/credits.js';

describe('creditLabel', () => {
  it('keeps the label as it was printed, in every language', () => {
    for (const locale of ['zh-CN', 'zh-TW', 'en']) {
      expect(creditLabel({ role: 'responsible-editor', label: '责编' }, locale)).to.equal('责编');
      expect(creditLabel({ role: 'editor', label: '责编', level: 2 }, locale)).to.equal('责编');
    }
  });

  for (const [role, hans, hant, english] of [
    ['author', '作者', '作者', 'Author'],
    ['reporter', '记者', '記者', 'Reporter'],
    ['correspondent', '通讯员', '通訊員', 'Correspondent'],
    ['photographer', '摄影', '攝影', 'Photographs'],
    ['responsible-editor', '责任编辑', '責任編輯', 'Responsible editor'],
    ['source', '来源', '來源', 'Source'],
  ] as const) {
    it(`names ${role} in the reader's language`, () => {
      expect(creditLabel({ role }, 'zh-CN')).to.equal(hans);
      expect(creditLabel({ role }, 'zh-HK')).to.equal(hant);
      expect(creditLabel({ role }, 'en')).to.equal(english);
    });
  }

  it('has a name for every role in every language', () => {
    for (const role of CREDIT_ROLES) {
      for (const locale of ['zh-Hans', 'zh-Hant', 'en'])
        expect(creditLabel({ role }, locale)).to.not.equal('');
    }
  });

  it('does not throw on a level or a role that no text can be made of', () => {
    const odd = { toString: 1 } as never;
    expect(creditLabel({ role: 'reviewer', level: odd }, 'zh-CN')).to.equal('审核');
    expect(creditLabel({ role: odd, level: odd }, 'zh-CN')).to.equal('');
    expect(creditLabel({ role: 'reviewer', level: '2' as never }, 'zh-CN')).to.equal('二审');
  });

  it('says which step of the chain of review it was', () => {
    const steps = (locale: string): string[] =>
      ([1, 2, 3] as const).map((level) => creditLabel({ role: 'reviewer', level }, locale));
    expect(steps('zh-CN')).to.deep.equal(['一审', '二审', '三审']);
    expect(steps('zh-TW')).to.deep.equal(['一審', '二審', '三審']);
    expect(steps('en')).to.deep.equal(['First review', 'Second review', 'Third review']);
  });

  it('falls back to the role where the step is none of the chain', () => {
    for (const level of [0, 4, -1, 1.5, NaN, '一']) {
      expect(creditLabel({ role: 'reviewer', level: level as 1 }, 'en')).to.equal('Reviewed by');
    }
  });

  it('has no heading for a role nobody knows', () => {
    for (const role of ['小编', '', 'constructor', '__proto__', 'toString', undefined, 5]) {
      expect(creditLabel({ role: role as CreditRole }, 'zh-CN')).to.equal('');
    }
  });

  it('takes an empty label, or one that is no text, for none', () => {
    expect(creditLabel({ role: 'editor', label: '' }, 'en')).to.equal('Editor');
    expect(creditLabel({ role: 'editor', label: 5 as unknown as string }, 'en')).to.equal('Editor');
  });
});

describe('creditNames', () => {
  const people = (...names: unknown[]): Credit =>
    ({ role: 'author', parties: names.map((name) => ({ kind: 'person', name })) }) as Credit;

  it('joins several people as the language does', () => {
    expect(creditNames(people('李卓', '李靖'), 'zh-CN')).to.equal('李卓、李靖');
    expect(creditNames(people('李卓', '李靖'), 'zh-TW')).to.equal('李卓、李靖');
    expect(creditNames(people('李卓', '李靖'), 'en')).to.equal('李卓, 李靖');
    expect(creditNames(people({ 'zh-CN': '李卓', en: 'Li Zhuo' }), 'en')).to.equal('Li Zhuo');
  });

  it('leaves out who has no name', () => {
    expect(creditNames(people('李卓', '', undefined, 5), 'zh-CN')).to.equal('李卓');
    expect(creditNames({ parties: [null, 'x'] } as unknown as Credit, 'zh-CN')).to.equal('');
    expect(creditNames(people(), 'zh-CN')).to.equal('');
  });

  it('names nobody where there is no list of people', () => {
    for (const parties of [undefined, null, 'x', 5, {}]) {
      expect(creditNames({ parties } as unknown as Credit, 'zh-CN')).to.equal('');
    }
  });
});
