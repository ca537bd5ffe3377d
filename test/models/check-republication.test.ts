import { expect } from 'chai';
import fc from 'fast-check';
import {
  checkRepublication,
  type Printing,
  type RepublicationIssue,
  type Rights,
} from '../../src/models/index.js';

const TEXT = [
  '六支志愿队伍在社区里忙碌着，一年开展近40场活动，服务群众3000余人次。',
  '队伍由最初的200多人发展到现在的1500余人，他们走街串巷，为居民排忧解难。',
].join('\n');

const RIGHTS: Rights = {
  schemaVersion: '1',
  notice: '未经授权不得转载。',
  authorization: 'required',
  uses: { editCore: 'forbidden' },
  requires: ['source', 'original-headline', 'author'],
};

const ORIGINAL: Printing = {
  lang: 'zh-CN',
  headline: '六色花开，邻里相助',
  url: 'https://news.example/1.html',
  publishedAt: '2024-09-10',
  credits: [
    { role: 'correspondent', parties: [{ kind: 'person', name: '陈志蓉' }] },
    { role: 'responsible-editor', label: '责编', parties: [{ kind: 'person', name: '郭璇' }] },
  ],
  source: { party: { kind: 'organization', name: '岳塘新闻网' }, relation: 'original' },
  rights: RIGHTS,
  text: TEXT,
};

const FOOT = '来源：岳塘新闻网 通讯员：陈志蓉 责编：郭璇';
const COPY: Printing = { lang: 'zh-CN', headline: '六色花开，邻里相助', text: `${TEXT}\n${FOOT}` };

/** `!` before a breach of the terms. */
function found(copy: Printing, original = ORIGINAL, permission = true): string[] {
  return checkRepublication(original, copy, { permission }).map(
    ({ level, code }) => (level === 'error' ? '!' : '') + code,
  );
}

function change(issues: readonly RepublicationIssue[]): RepublicationIssue | undefined {
  return issues.find(({ code }) => code === 'core-changed');
}

const withRights = (rights: Partial<Rights>): Printing => ({ ...ORIGINAL, rights: { ...RIGHTS, ...rights } });

describe('checkRepublication', () => {
  it('finds nothing in a faithful copy', () => {
    expect(found(COPY)).to.deep.equal([]);
  });

  describe('what a copy must carry', () => {
    it('is missed where it is nowhere: a breach where the terms ask for it', () => {
      expect(found({ headline: '社区新风', text: TEXT })).to.deep.equal([
        '!source-missing',
        '!original-headline-missing',
        '!author-missing',
        'editor-missing',
        'headline-changed',
      ]);
    });

    it('may be coded instead of printed', () => {
      expect(
        found({
          headline: '社区新风',
          text: TEXT,
          source: {
            party: { kind: 'organization', name: '岳塘新闻网' },
            relation: 'republished',
            headline: '六色花开，邻里相助',
            authors: [{ kind: 'person', name: '陈志蓉' }],
          },
          credits: [{ role: 'editor', parties: [{ kind: 'person', name: '郭璇' }] }],
        }),
      ).to.deep.equal(['headline-changed']);
    });

    it('is not missed where the original does not say it', () => {
      expect(
        found(
          { text: TEXT, headline: '六色花开，邻里相助' },
          { ...ORIGINAL, credits: [], source: undefined },
        ),
      ).to.deep.equal([]);
    });

    it('is link, day and photo credits too, where the terms ask for them', () => {
      const original: Printing = {
        ...withRights({ requires: ['link', 'date', 'photo-credit'] }),
        media: [
          {
            kind: 'image',
            src: 'a.jpg',
            credits: [{ role: 'photographer', parties: [{ kind: 'person', name: '石惠' }] }],
          },
        ],
      };
      expect(found(COPY, original)).to.deep.equal([
        '!link-missing',
        '!date-missing',
        '!photo-credit-missing',
      ]);
      const whole = `${COPY.text}\n原文链接：https://news.example/1.html 2024年9月10日 石惠 摄`;
      expect(found({ ...COPY, text: whole }, original)).to.deep.equal([]);
    });

    it('speaks of the original of a piece that was itself republished', () => {
      const original: Printing = {
        ...ORIGINAL,
        source: {
          party: { kind: 'organization', name: '长沙晚报' },
          relation: 'republished',
          headline: '六朵花的故事',
          authors: [{ kind: 'person', name: '李卓' }],
        },
      };
      expect(found(COPY, original)).to.deep.equal([
        '!source-missing',
        '!original-headline-missing',
        '!author-missing',
      ]);
    });
  });

  describe('permission', () => {
    it('is a breach where it is needed and was not given', () => {
      expect(found(COPY, ORIGINAL, false)).to.deep.equal(['!permission-missing']);
      expect(found(COPY, withRights({ uses: { republish: 'forbidden' } }), false)).to.deep.equal([
        '!republication-forbidden',
      ]);
    });

    it('is no breach where nothing is said, and none where it is free', () => {
      expect(found(COPY, { ...ORIGINAL, rights: undefined }, false)).to.deep.equal(['permission-unknown']);
      expect(found(COPY, withRights({ authorization: 'not-required' }), false)).to.deep.equal([]);
    });

    it('ends with the terms', () => {
      const original = withRights({ validUntil: '2025-12-31' });
      expect(found({ ...COPY, publishedAt: '2026-01-01T08:00:00+08:00' }, original)).to.deep.equal([
        '!terms-expired',
      ]);
      expect(found({ ...COPY, publishedAt: '2025-12-31T23:00:00+08:00' }, original)).to.deep.equal([]);
      expect(found({ ...COPY, publishedAt: '2025' }, original)).to.deep.equal([]);
      expect(
        found(
          { ...COPY, publishedAt: '2025-06-01T09:00:00+08:00' },
          withRights({ validUntil: '2025-06-01T00:30:00Z' }),
        ),
      ).to.deep.equal(['!terms-expired']);
    });
  });

  describe('the headline', () => {
    const renamed: Printing = {
      ...COPY,
      headline: '社区新风',
      text: `${TEXT}\n${FOOT}\n原标题：六色花开，邻里相助`,
    };

    it('may change only where the terms say so', () => {
      expect(found(renamed)).to.deep.equal(['headline-changed']);
      expect(found(renamed, withRights({ uses: { editHeadline: 'forbidden' } }))).to.deep.equal([
        '!headline-changed',
      ]);
      expect(found(renamed, withRights({ uses: { editHeadline: 'allowed' } }))).to.deep.equal([]);
    });

    it('is the same with other blanks, widths and punctuation', () => {
      expect(found({ ...COPY, headline: ' 六色花开 邻里相助！' })).to.deep.equal([]);
    });

    it('is another one with words added', () => {
      expect(found({ ...COPY, headline: '六色花开，邻里相助，共建家园' })).to.deep.equal([
        'headline-changed',
      ]);
    });
  });

  describe('the core content', () => {
    it('is the same with other blanks, widths, punctuation, paragraphs and order', () => {
      const [first = '', second = ''] = TEXT.split('\n');
      const reset = `　　${second.replace(/，/g, ',')}${first.replace('40', '４０').replace('3000', '３０００')}\n${FOOT}`;
      expect(found({ ...COPY, text: reset })).to.deep.equal([]);
    });

    it('is the same in the other script, names and headline included', () => {
      const copy: Printing = {
        lang: 'zh-Hant',
        headline: '六色花開，鄰里相助',
        text:
          '六支志願隊伍在社區裡忙碌著，一年開展近40場活動，服務群眾3000餘人次。' +
          '隊伍由最初的200多人發展到現在的1500餘人，他們走街串巷，為居民排憂解難。\n' +
          '來源：岳塘新聞網 通訊員：陳志蓉 責編：郭璇',
      };
      expect(found(copy)).to.deep.equal([]);
      expect(
        found({ ...copy, text: copy.text?.replace('他們走街串巷，為居民排憂解難', '大家都很高興') }),
      ).to.deep.equal(['!core-changed']);
    });

    it('is said to have changed, with how much', () => {
      const half = { ...COPY, text: `${TEXT.split('\n')[0]}\n${FOOT}` };
      expect(found(half)).to.deep.equal(['!core-changed']);
      const issue = change(checkRepublication(ORIGINAL, half, { permission: true }));
      expect(issue?.removed).to.be.within(0.45, 0.55);
      expect(issue?.added).to.equal(0);
      expect(issue?.message).to.match(/^正文与原文不同：原文缺\d\d%。$/);
      const longer = { ...COPY, text: `${COPY.text}\n编者按：这样的队伍值得点赞，也值得各地学习借鉴。` };
      expect(change(checkRepublication(ORIGINAL, longer, { permission: true }))?.added).to.be.within(
        0.2,
        0.35,
      );
    });

    it('may change only where the terms say so', () => {
      const copy = { ...COPY, text: `${TEXT.replace('忙碌着', '忙个不停')}\n${FOOT}` };
      expect(found(copy)).to.deep.equal(['!core-changed']);
      expect(found(copy, withRights({ uses: {} }))).to.deep.equal(['core-changed']);
      expect(found(copy, withRights({ uses: { editCore: 'allowed' } }))).to.deep.equal([]);
    });

    it('may be an excerpt where the terms say so', () => {
      const copy: Printing = {
        ...COPY,
        text: `${TEXT.split('\n')[0]}\n${FOOT}`,
        source: { party: { kind: 'organization', name: '岳塘新闻网' }, relation: 'excerpted' },
      };
      expect(found(copy, withRights({ uses: { excerpt: 'allowed' } }))).to.deep.equal([]);
      expect(found(copy, withRights({ uses: { excerpt: 'ask' } }))).to.deep.equal(['core-changed']);
    });

    it('has changed where a number says more than its source', () => {
      const copy = { ...COPY, text: `${TEXT.replace('近40', '40').replace('3000余', '3500')}\n${FOOT}` };
      expect(found(copy)).to.deep.equal(['!core-changed', '!numbers-changed']);
      expect(checkRepublication(ORIGINAL, copy, { permission: true })[1]?.message).to.equal(
        '原文没有这些数字：40、3500。',
      );
    });

    for (const [qualified, ...same] of [
      ['不少于40', '40以上', '至少40'],
      ['少于40', '不足40'],
      ['40以上'],
      ['40左右', '约40'],
      ['不超过40', '40以下'],
      ['超过40', '逾40'],
    ] as const) {
      it(`has changed where ${qualified}小时 become 40小时, and not where it is said in other words`, () => {
        const hours = (number: string): string =>
          `志愿者一年服务${/以|左/.test(number) ? number.replace('40', '40小时') : `${number}小时`}，风雨无阻。`;
        const printing = (number: string): Printing => ({
          ...COPY,
          text: `${TEXT}\n${hours(number)}\n${FOOT}`,
        });
        const check = (number: string): string[] =>
          checkRepublication({ ...ORIGINAL, text: `${TEXT}\n${hours(qualified)}` }, printing(number), {
            permission: true,
          })
            .filter(({ code }) => code === 'numbers-changed')
            .map(({ message }) => message);
        expect(check('40')).to.deep.equal(['原文没有这些数字：40。']);
        for (const number of [qualified, ...same]) expect(check(number), number).to.deep.equal([]);
      });
    }

    it('is not compared in a translation', () => {
      const copy: Printing = {
        lang: 'en',
        headline: 'Six flowers',
        text: 'Six teams. 岳塘新闻网 六色花开，邻里相助 陈志蓉 郭璇',
      };
      expect(found(copy)).to.deep.equal([]);
    });
  });

  it('speaks three languages', () => {
    const say = (locale: string): string[] =>
      checkRepublication(
        ORIGINAL,
        { headline: '社区新风', text: '六支志愿队伍在社区里忙碌着' },
        { locale },
      ).map(({ message }) => message);
    expect(say('zh-Hant').slice(0, 3)).to.deep.equal(['轉載須先取得授權。', '缺少來源。', '缺少原標題。']);
    expect(say('en')).to.deep.equal([
      'Republication needs permission.',
      'The source is missing.',
      'The original headline is missing.',
      'The author is missing.',
      'The editor is missing.',
      'The headline is not the original one.',
      'The text was changed: 81% of the original is missing.',
    ]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        const broken = { credits: one, source: other, rights: one, media: other, headline: one, lang: 'zh' };
        checkRepublication(broken as never, { ...broken, text: 'a' } as never);
      }),
      { numRuns: 2000 },
    );
  });
});
