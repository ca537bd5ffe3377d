import { expect } from 'chai';
import fc from 'fast-check';
import { parseDateline } from '../../src/models/index.js';

const OPENINGS: readonly (readonly [
  opening: string,
  site: string,
  place: string | undefined,
  date: string | undefined,
])[] = [
  ['岳塘新闻网9月10日讯', '岳塘新闻网', undefined, '2024-09-10'],
  ['岳塘新闻网 9月10日讯', '岳塘新闻网', undefined, '2024-09-10'],
  ['新华社北京9月10日电', '新华社', '北京', '2024-09-10'],
  ['本报讯', '本报', undefined, undefined],
  ['本报湘潭9月10日讯', '本报', '湘潭', '2024-09-10'],
  ['红网时刻湘潭6月20日讯', '红网时刻', '湘潭', '2024-06-20'],
  ['中新网长沙3月5日电', '中新网', '长沙', '2024-03-05'],
  ['湘潭在线9月10日讯', '湘潭在线', undefined, '2024-09-10'],
  ['人民网湘潭2023年9月10日电', '人民网', '湘潭', '2023-09-10'],
  ['湖南日报·新湖南客户端9月10日讯', '湖南日报·新湖南客户端', undefined, '2024-09-10'],
  ['岳塘区融媒体中心9月10日讯', '岳塘区融媒体中心', undefined, '2024-09-10'],
  ['岳塘新聞網9月10日訊', '岳塘新聞網', undefined, '2024-09-10'],
  ['岳塘新闻网９月１０日讯', '岳塘新闻网', undefined, '2024-09-10'],
];

describe('parseDateline', () => {
  for (const [opening, site, place, date] of OPENINGS) {
    it(`takes ${opening} apart`, () => {
      const parsed = parseDateline(`${opening}近日，社区里热闹起来。`, 2024);
      expect(parsed).to.deep.equal({
        text: opening,
        site,
        ...(place && { place }),
        ...(date && { date }),
        credits: [],
        rest: '近日，社区里热闹起来。',
      });
    });
  }

  it('reads the credits in the brackets behind it', () => {
    const parsed = parseDateline('岳塘新闻网6月20日讯(通讯员:仇佳美)近日，社区里热闹起来。', 2022);
    expect(parsed?.credits).to.deep.equal([
      { role: 'correspondent', label: '通讯员', parties: [{ kind: 'person', name: '仇佳美' }] },
    ]);
    expect(parsed?.rest).to.equal('近日，社区里热闹起来。');
    expect(
      parseDateline('【红网时刻湘潭6月20日讯】（记者 邓磊 通讯员 郭武辉）近日')?.credits.map(
        ({ role }) => role,
      ),
    ).to.deep.equal(['reporter', 'correspondent']);
  });

  it('leaves brackets that hold no credits to the text', () => {
    const parsed = parseDateline('本报讯（图片由社区提供）近日');
    expect(parsed).to.deep.include({ text: '本报讯', credits: [], rest: '（图片由社区提供）近日' });
  });

  it('claims no date without a year, and none that the calendar has not', () => {
    expect(parseDateline('岳塘新闻网9月10日讯')).to.not.have.property('date');
    expect(parseDateline('岳塘新闻网2月30日讯', 2024)).to.not.have.property('date');
  });

  for (const text of ['近日，区里召开讯问会议', '今天天气很好', '通讯员陈志蓉报道', '', '讯', '9月10日讯'])
    it(`finds none in “${text}”`, () => {
      expect(parseDateline(text, 2024)).to.equal(null);
    });

  it('is null for what is no text', () => {
    expect(parseDateline(undefined as never)).to.equal(null);
  });

  it('leaves brackets without a name to the text', () => {
    const parsed = parseDateline('岳塘新闻网电(：)正文');
    expect(parsed?.rest).to.equal('(：)正文');
    expect(parsed?.credits).to.deep.equal([]);
  });

  it('never throws, and loses nothing of the text', () => {
    const part = fc.constantFrom(
      '岳塘新闻网',
      '本报',
      '北京',
      '9月10日',
      '讯',
      '电',
      '(',
      ')',
      '记者 张三',
      ' ',
      '：',
      '近日',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const parsed = parseDateline(text, 2024);
        if (!parsed) return;
        expect(text).to.include(parsed.text);
        expect(text.endsWith(parsed.rest)).to.equal(true);
        const between = text.slice(
          text.indexOf(parsed.text) + parsed.text.length,
          text.length - parsed.rest.length,
        );
        if (!parsed.credits.length) expect(between.trim().replace(/[：【】]/g, '')).to.equal('');
      }),
      { numRuns: 2000 },
    );
  });
});
