import { expect } from 'chai';
import fc from 'fast-check';
import {
  checkCredits,
  creditLabel,
  CREDIT_ROLES,
  formatCredits,
  parseCredits,
  type Credit,
} from '../../src/models/index.js';

/** `role[label] name+name`, `@` before an organization, `(affiliation)`, `~remark`. */
function brief(credits: readonly Credit[]): string {
  return credits
    .map(({ role, level, label = '', parties, note }) => {
      const names = parties.map(
        ({ kind, name, affiliation }) =>
          (kind === 'organization' ? '@' : '') +
          String(name) +
          (affiliation ? `(${String(affiliation)})` : ''),
      );
      return `${role}${level ?? ''}[${label}] ${names.join('+')}${note ? `~${note}` : ''}`;
    })
    .join(' | ');
}

const PRINTED: readonly (readonly [printed: string, credits: string])[] = [
  // As the district's pages print them.
  ['通讯员：陈志蓉', 'correspondent[通讯员] 陈志蓉'],
  ['(通讯员:仇佳美)', 'correspondent[通讯员] 仇佳美'],
  ['(通讯员 石惠)', 'correspondent[通讯员] 石惠'],
  ['记者邓磊 通讯员郭武辉报道', 'reporter[记者] 邓磊 | correspondent[通讯员] 郭武辉'],
  ['(责编:杨翼、常雪梅)', 'responsible-editor[责编] 杨翼+常雪梅'],
  ['【责任编辑:刘亚楠】', 'responsible-editor[责任编辑] 刘亚楠'],
  [
    '编辑:韩阳 作者:李卓 李靖 来源:长沙晚报',
    'editor[编辑] 韩阳 | author[作者] 李卓+李靖 | source[来源] @长沙晚报',
  ],
  ['责编:admin', 'responsible-editor[责编] admin'],
  // One person under several labels.
  [
    '作者：陈志蓉\n通讯员：陈志蓉\n编辑：郭璇\n责编：郭璇',
    'author[作者] 陈志蓉 | correspondent[通讯员] 陈志蓉 | editor[编辑] 郭璇 | responsible-editor[责编] 郭璇',
  ],
  // The chain of three.
  ['一审：张三 二审：李四 三审：王五', 'reviewer1[一审] 张三 | reviewer2[二审] 李四 | reviewer3[三审] 王五'],
  [
    '一审丨廖芳 二审丨李又又 三审丨陈三石',
    'reviewer1[一审] 廖芳 | reviewer2[二审] 李又又 | reviewer3[三审] 陈三石',
  ],
  [
    '责任编辑：郭璇 复审：陈平 终审：李明',
    'responsible-editor[责任编辑] 郭璇 | reviewer2[复审] 陈平 | reviewer3[终审] 李明',
  ],
  // Pictures.
  ['图/文 张三', 'author[图/文] 张三'],
  ['文/图：张三', 'author[文/图] 张三'],
  ['文丨张三 图丨李四', 'author[文] 张三 | photographer[图] 李四'],
  ['摄影/张三 文字/李四', 'photographer[摄影] 张三 | author[文字] 李四'],
  ['李四 摄', 'photographer[摄] 李四'],
  ['本报记者 张三 摄', 'photographer[本报记者] 张三~摄'],
  ['记者 张三 摄影报道', 'reporter[记者] 张三~摄影报道'],
  ['阿依古丽·买买提 摄', 'photographer[摄] 阿依古丽·买买提'],
  ['图片来源：新华社', 'photographer[图片来源] @新华社'],
  // Whose reporter; names with a blank inside; affiliations; organizations.
  ['岳塘新闻网记者 邓磊', 'reporter[岳塘新闻网记者] 邓磊'],
  [
    '湖南日报全媒体记者邓磊 通讯员 陈志蓉',
    'reporter[湖南日报全媒体记者] 邓磊 | correspondent[通讯员] 陈志蓉',
  ],
  ['本报讯（记者 张三 实习生 李四）', 'reporter[记者] 张三 | author[实习生] 李四'],
  ['记者 石　惠 通讯员 郭 璇', 'reporter[记者] 石惠 | correspondent[通讯员] 郭璇'],
  ['记者邓磊通讯员郭武辉报道', 'reporter[记者] 邓磊 | correspondent[通讯员] 郭武辉'],
  ['通讯员：陈志蓉（霞光社区）', 'correspondent[通讯员] 陈志蓉(霞光社区)'],
  ['供稿：霞光社区', 'contributing-org[供稿] @霞光社区'],
  ['通讯员：岳塘区融媒体中心', 'correspondent[通讯员] @岳塘区融媒体中心'],
  ['编辑 郭璇 校对 李明', 'editor[编辑] 郭璇 | proofreader[校对] 李明'],
  ['作者：欧阳娜娜', 'author[作者] 欧阳娜娜'],
  ['作者：文静', 'author[作者] 文静'],
  // Traditional, full width, English.
  ['記者：鄧磊　通訊員：陳志蓉', 'reporter[記者] 鄧磊 | correspondent[通訊員] 陳志蓉'],
  ['責任編輯：王小明', 'responsible-editor[責任編輯] 王小明'],
  ['作者：Ａ，Ｂ；编辑：Ｃ', 'author[作者] Ａ+Ｂ | editor[编辑] Ｃ'],
  ['By Jo Cox and Tom Fox', 'author[] Jo Cox+Tom Fox'],
  [
    'Editor: Jo Cox, Tom Fox; Photos: Ann Lee',
    'editor[Editor] Jo Cox+Tom Fox | photographer[Photos] Ann Lee',
  ],
  ['Reporter: J. R. Smith', 'reporter[Reporter] J. R. Smith'],
  ['Source: Yuetang News', 'source[Source] @Yuetang News'],
];

describe('parseCredits', () => {
  for (const [printed, credits] of PRINTED) {
    it(`reads ${printed.replace(/\n/g, ' / ')}`, () => {
      expect(brief(parseCredits(printed).credits)).to.equal(credits);
    });
  }

  it('leaves nothing over of what it understood', () => {
    for (const [printed] of PRINTED.filter(([line]) => !line.startsWith('本报讯')))
      expect(parseCredits(printed).rest, printed).to.equal('');
  });

  for (const sentence of [
    '记者从区民政局获悉，今年将新增床位',
    '记者在现场看到',
    '记者从现场报道',
    '霞光社区六支志愿队',
    '编辑部',
    '作者简介',
    '陈志蓉',
    '据编辑介绍',
  ]) {
    it(`takes ${sentence} for no credit and gives it back`, () => {
      const { credits, rest } = parseCredits(sentence);
      expect(credits).to.deep.equal([]);
      expect(rest.replace(/ /g, '')).to.equal(sentence.replace(/，/g, ''));
    });
  }

  it('gives back a label that names nobody', () => {
    expect(parseCredits('责编：').credits).to.deep.equal([]);
    expect(parseCredits('责编：').rest).to.equal('责编');
  });

  it('gives back what stands around credits', () => {
    expect(parseCredits('本报讯（记者 张三）').rest).to.equal('本报讯');
  });

  it('does not divide a name by what is no name of its own', () => {
    expect(brief(parseCredits('作者：陈文').credits)).to.equal('author[作者] 陈文');
  });

  it('answers with nothing for what is no text, and whole for what is too long', () => {
    expect(parseCredits(undefined as never)).to.deep.include({ credits: [], rest: '' });
    const long = '记者 张三 '.repeat(1000);
    expect(parseCredits(long)).to.deep.include({ credits: [], rest: long });
  });

  it('reports what a reader must miss, in the reader’s language', () => {
    expect(parseCredits('责编:admin', 'en').issues).to.deep.equal([
      {
        code: 'placeholder-name',
        path: 'credits.0.parties.0',
        message: 'This is an account or a placeholder, not a name.',
      },
      { code: 'author-missing', path: 'credits', message: 'No author, reporter or correspondent is named.' },
      { code: 'source-missing', path: 'credits', message: 'No source is named.' },
    ]);
    expect(parseCredits('责编:admin', 'zh-TW').issues[0]?.message).to.equal(
      '這是系統帳號或佔位名稱，不是署名。',
    );
    expect(parseCredits('作者:李卓 来源:长沙晚报').issues).to.deep.equal([]);
  });

  it('never throws and never hangs, whatever it is given', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '记者',
          '通讯员',
          '：',
          ' ',
          '(',
          '摄',
          '报',
          '网',
          '一审',
          '丨',
          '/',
          'by ',
          'a',
          '　',
        ),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const { credits } = parseCredits(parts.join(''));
        expect(
          credits.every(({ parties, role }) => parties.length > 0 && CREDIT_ROLES.includes(role)),
        ).to.equal(true);
      }),
      { numRuns: 3000 },
    );
    for (const piece of ['a', '报', '记', '(', '一', 'and ', '人 ', '报记者'])
      parseCredits(piece.repeat(4000 / piece.length));
  });
});

describe('checkCredits', () => {
  const named = (name: string): Credit[] => [{ role: 'author', parties: [{ kind: 'person', name }] }];
  const codes = (credits: readonly Credit[]): string[] => checkCredits(credits).map(({ code }) => code);

  for (const name of [
    'admin',
    'Administrator',
    'root',
    'user01',
    '管理员',
    '管理員',
    '小编',
    '未知',
    '-',
    '123',
    'null',
  ])
    it(`takes ${name} for a placeholder`, () => {
      expect(codes(named(name))).to.include('placeholder-name');
    });

  for (const name of ['陈志蓉', 'Ed Min', '无名', '编辑'])
    it(`${name === '编辑' ? 'takes' : 'does not take'} ${name} for one`, () => {
      expect(codes(named(name)).includes('placeholder-name')).to.equal(name === '编辑');
    });

  it('reads malformed lists', () => {
    expect(codes([null, {}, { parties: [null] }] as never)).to.deep.equal([
      'author-missing',
      'source-missing',
    ]);
    expect(codes(undefined as never)).to.deep.equal(['author-missing', 'source-missing']);
  });

  it('is content with a publisher as the source', () => {
    expect(
      codes([
        ...named('陈志蓉'),
        { role: 'publisher', parties: [{ kind: 'organization', name: '岳塘新闻网' }] },
      ]),
    ).to.deep.equal([]);
  });
});

describe('formatCredits', () => {
  const credits: Credit[] = [
    { role: 'correspondent', parties: [{ kind: 'person', name: '陈志蓉' }] },
    {
      role: 'responsible-editor',
      label: '责编',
      parties: [
        { kind: 'person', name: '杨翼' },
        { kind: 'person', name: '常雪梅' },
      ],
    },
    { role: 'reporter', parties: [{ kind: 'person', name: '张三' }], note: '摄影报道' },
  ];

  it('prints one line, with printed labels and remarks', () => {
    expect(formatCredits(credits)).to.equal('通讯员：陈志蓉 责编：杨翼、常雪梅 记者：张三 摄影报道');
    expect(formatCredits(credits, 'zh-HK')).to.equal('通訊員：陈志蓉 责编：杨翼、常雪梅 記者：张三 摄影报道');
    expect(formatCredits(credits, 'en')).to.equal(
      'Correspondent: 陈志蓉; 责编: 杨翼, 常雪梅; Reporter: 张三 摄影报道',
    );
  });

  it('leaves out who is not named', () => {
    expect(formatCredits([{ role: 'editor', parties: [] }])).to.equal('');
  });

  it('is read back by parseCredits: roles, labels, steps, names', () => {
    const name = fc.constantFrom('陈志蓉', '石惠', '欧阳娜娜', '阿依古丽·买买提', '李卓');
    const labels = CREDIT_ROLES.map((role) => [role, creditLabel({ role }, 'zh-Hans')] as const);
    const credit = fc.record({
      line: fc.constantFrom(...labels),
      names: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(credit, { selector: ({ line }) => line[0], maxLength: 5 }), (lines) => {
        const written = lines.map(({ line: [role, label], names }) => ({
          role,
          label,
          parties: names.map((one) => ({ kind: 'person' as const, name: one })),
        }));
        const back = parseCredits(formatCredits(written)).credits.map(({ role, label, parties }) => ({
          role,
          label,
          names: parties.map((party) => party.name),
        }));
        expect(back).to.deep.equal(
          written.map(({ role, label, parties }) => ({
            role,
            label,
            names: parties.map((party) => party.name),
          })),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is read back in English too', () => {
    for (const role of CREDIT_ROLES) {
      const line = formatCredits([{ role, parties: [{ kind: 'person', name: 'Jo Cox' }] }], 'en');
      expect(brief(parseCredits(line).credits).replace('@', ''), line).to.equal(
        `${role}[${creditLabel({ role }, 'en')}] Jo Cox`,
      );
    }
    const step = { role: 'reviewer', level: 2, parties: [{ kind: 'person', name: 'Jo Cox' }] } as const;
    expect(parseCredits(formatCredits([step], 'en')).credits[0]).to.deep.include({
      role: 'reviewer',
      level: 2,
    });
  });
});
