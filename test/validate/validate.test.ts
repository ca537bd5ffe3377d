import { expect } from 'chai';
import * as v from 'valibot';
import {
  articleSchema,
  creditSchema,
  mediaObjectSchema,
  partySchema,
  quantitySchema,
  rightsSchema,
  statisticSchema,
  teamSchema,
  validate,
  VALIDATION_CODES,
} from '../../src/validate/index.js';
import * as room from '../../src/validate/index.js';

const PARTY = { kind: 'person', name: '陈志蓉' };
const ARTICLE = {
  schemaVersion: '1',
  id: 'six-flowers',
  type: 'feature',
  lang: 'zh-CN',
  headline: '六色花开',
  url: 'https://news.example/six-flowers',
  credits: [{ role: 'correspondent', parties: [PARTY] }],
};
const PICTURE = { kind: 'image', src: '/flowers.jpg', alt: '映山红志愿者在夜市巡逻' };

type Schema = v.GenericSchema<unknown, unknown>;
const SCHEMAS = Object.values(room).filter((one) => typeof one === 'object' && '~run' in one) as Schema[];
/** Path, code and level of each issue. */
const found = (schema: Schema, data: unknown): string[] =>
  validate(schema, data).issues.map(({ path, code, level }) => `${path} ${code} ${level}`);

describe('validate', () => {
  it('gives an article back as it is, as a copy', () => {
    const { value, issues } = validate(articleSchema, ARTICLE);
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal(ARTICLE);
    expect(value).not.to.equal(ARTICLE);
    expect(value?.credits).not.to.equal(ARTICLE.credits);
  });

  const RULES: readonly (readonly [name: string, schema: Schema, data: unknown, ...issues: string[]])[] = [
    ['what is missing', articleSchema, { ...ARTICLE, headline: undefined }, 'headline missing'],
    ['null where something must be', articleSchema, { ...ARTICLE, headline: null }, 'headline type'],
    ['a list where an object must be', articleSchema, { ...ARTICLE, reading: [] }, 'reading type'],
    ['a list where there may be any keys', articleSchema, { ...ARTICLE, ext: [1] }, 'ext type'],
    [
      'a list of texts where a text must be',
      articleSchema,
      { ...ARTICLE, headline: ['花'] },
      'headline type',
    ],
    ['a number in quotes', quantitySchema, { value: '40', qualifier: 'nearly' }, 'value type'],
    ['a wrong choice', articleSchema, { ...ARTICLE, type: 'essay' }, 'type choice'],
    ['another version', articleSchema, { ...ARTICLE, schemaVersion: '2' }, 'schemaVersion choice'],
    ['a blank text', articleSchema, { ...ARTICLE, id: ' \u3000\n' }, 'id blank'],
    ['a map without a text', articleSchema, { ...ARTICLE, headline: {} }, 'headline blank'],
    ['a blank text in a map', articleSchema, { ...ARTICLE, headline: { en: '' } }, 'headline.en blank'],
    [
      'a map by no language',
      articleSchema,
      { ...ARTICLE, headline: { english: 'x' } },
      'headline.english language',
    ],
    ['a credit without a party', creditSchema, { role: 'editor', parties: [] }, 'parties blank'],
    [
      'no name, deep inside',
      articleSchema,
      { ...ARTICLE, sponsor: { kind: 'person' } },
      'sponsor.name missing',
    ],
    [
      'a fourth step of review',
      creditSchema,
      { role: 'reviewer', parties: [PARTY], level: 4 },
      'level choice',
    ],
    ['a script for an address', articleSchema, { ...ARTICLE, url: 'javascript:alert(1)' }, 'url address'],
    ['a script in disguise', articleSchema, { ...ARTICLE, url: 'java\nscript:alert(1)' }, 'url address'],
    [
      'a script behind blanks',
      articleSchema,
      { ...ARTICLE, url: ' \u0001javascript:alert(1)' },
      'url address',
    ],
    ['a data address', articleSchema, { ...ARTICLE, url: 'data:text/html,x' }, 'url address'],
    ['a control character in an address', articleSchema, { ...ARTICLE, url: '/a\u0000b' }, 'url address'],
    ['an address with no host', articleSchema, { ...ARTICLE, url: 'https://' }, 'url address'],
    [
      'a time without an offset',
      articleSchema,
      { ...ARTICLE, publishedAt: '2022-06-20T09:39:20' },
      'publishedAt time',
    ],
    [
      'a day the calendar has not',
      articleSchema,
      { ...ARTICLE, publishedAt: '2023-02-29' },
      'publishedAt time',
    ],
    [
      'an instant where a date must be',
      teamSchema,
      { schemaVersion: '1', id: 'a', name: 'a', establishedOn: '2019-02-01T00:00:00Z' },
      'establishedOn date',
    ],
    [
      'a color by its name',
      teamSchema,
      { schemaVersion: '1', id: 'a', name: 'a', motif: { name: 'azalea', color: 'red' } },
      'motif.color color',
    ],
    ['a negative value', quantitySchema, { value: -1, qualifier: 'exact' }, 'value number'],
    ['a range without its end', quantitySchema, { value: 3, qualifier: 'range' }, 'max range'],
    [
      'a range that ends before it begins',
      quantitySchema,
      { value: 3, qualifier: 'range', max: 2 },
      'max range',
    ],
    ['an end of what has none', quantitySchema, { value: 3, qualifier: 'over', max: 4 }, 'max max'],
    [
      'the same in the beginning of a growth',
      statisticSchema,
      {
        schemaVersion: '1',
        id: 'a',
        label: 'a',
        measure: 'total',
        quantity: { value: 1, qualifier: 'exact' },
        from: { value: 2, qualifier: 'range', max: 1 },
      },
      'from.max range',
    ],
    ['half a comment', articleSchema, { ...ARTICLE, commentCount: 1.5 }, 'commentCount count'],
    ['a picture without width', mediaObjectSchema, { ...PICTURE, width: 0 }, 'width positive'],
    [
      'a focus outside the picture',
      mediaObjectSchema,
      { ...PICTURE, focal: { x: 0, y: 2 } },
      'focal.y fraction',
    ],
    [
      'an empty notice',
      rightsSchema,
      { schemaVersion: '1', notice: '', authorization: 'unknown', requires: [] },
      'notice blank',
    ],
    ['several at once', partySchema, { kind: 'robot', name: '' }, 'kind choice', 'name blank'],
  ];
  for (const [name, schema, data, ...issues] of RULES) {
    it(`refuses ${name}`, () => {
      expect(found(schema, data)).to.deep.equal(issues.map((issue) => `${issue} error`));
      expect(validate(schema, data).value).to.equal(undefined);
    });
  }

  for (const [name, schema, data] of [
    ['a range of one', quantitySchema, { value: 3, qualifier: 'range', max: 3 }],
    ['a magnitude with and without an end', quantitySchema, { value: 10, qualifier: 'magnitude', max: 100 }],
    ['a decorative picture', mediaObjectSchema, { ...PICTURE, alt: '' }],
    ['a sound without a description', mediaObjectSchema, { kind: 'audio', src: '/song.mp3' }],
    ['an offset at noon', articleSchema, { ...ARTICLE, publishedAt: '2024-02-29T12:00:00+08:00' }],
    ['a year', articleSchema, { ...ARTICLE, publishedAt: '2024' }],
    ['an address with Chinese in it', articleSchema, { ...ARTICLE, url: 'https://例子.cn/六色花 开?q=花' }],
    ['what is undefined as what is not there', articleSchema, { ...ARTICLE, summary: undefined }],
  ] as const) {
    it(`takes ${name}`, () => {
      expect(found(schema, data)).to.deep.equal([]);
    });
  }

  it('warns of a picture without a description, and takes it', () => {
    const { value, issues } = validate(articleSchema, {
      ...ARTICLE,
      media: [{ kind: 'image', src: '/a.jpg' }],
    });
    expect(issues.map(({ path, code, level }) => [path, code, level])).to.deep.equal([
      ['media.0.alt', 'alt', 'warning'],
    ]);
    expect(value?.media).to.deep.equal([{ kind: 'image', src: '/a.jpg' }]);
  });

  it('checks with schemas that others built from these', () => {
    const mood = v.object({ ...partySchema.entries, mood: v.pipe(v.string(), v.minLength(2, '太短。')) });
    expect(validate(mood, { ...PARTY, mood: '高兴' }).value).to.deep.equal({ ...PARTY, mood: '高兴' });
    const { issues } = validate(mood, { ...PARTY, mood: '' });
    expect(issues).to.deep.equal([{ code: 'rule', level: 'error', path: 'mood', message: '太短。' }]);
    const values = v.object({ mood: v.pipe(v.string(), v.values(['高兴'], '没有这种心情。')) });
    expect(found(values, { mood: '发愁' })).to.deep.equal(['mood rule error']);
    expect(found(v.pick(articleSchema as never, ['id'] as never), { id: 'a' })).to.deep.equal([]);
  });
});

describe('the sentences of validate', () => {
  const time = { ...ARTICLE, publishedAt: '2022-06-20 09:39:20' };
  const sentence = (data: unknown, locale?: string): string | undefined =>
    validate(articleSchema, data, { locale }).issues[0]?.message;

  it('are Simplified, Traditional or English', () => {
    expect(sentence({ ...ARTICLE, id: '' })).to.equal('不能为空。');
    expect(sentence({ ...ARTICLE, id: '' }, 'zh-HK')).to.equal('不能為空。');
    expect(sentence({ ...ARTICLE, id: '' }, 'en-GB')).to.equal('This must not be empty.');
  });

  it('name what is missing, the type that is wanted, and up to twelve choices', () => {
    expect(sentence({ ...ARTICLE, url: undefined })).to.equal('缺少必填项：url。');
    expect(sentence({ ...ARTICLE, tags: '花' })).to.equal('类型不对，应为：列表。');
    expect(sentence({ ...ARTICLE, tags: '花' }, 'en')).to.equal('This must be: a list.');
    expect(sentence({ ...ARTICLE, live: 'over' })).to.equal('只能用规定的值：upcoming、live、ended。');
    expect(sentence({ ...ARTICLE, live: 'over' }, 'en')).to.equal(
      'This is not one of the allowed values: upcoming, live, ended.',
    );
    expect(sentence({ ...ARTICLE, credits: [{ role: 'boss', parties: [PARTY] }] })).to.equal(
      '只能用规定的值。',
    );
  });

  for (const [path, given, suggestion] of [
    ['publishedAt', '2022-06-20 09:39:20', '2022-06-20T09:39:20+08:00'],
    ['publishedAt', '2022年6月20日', '2022-06-20'],
    ['lang', 'zh_CN', 'zh-CN'],
    ['url', ' https://news.example/a\n', 'https://news.example/a'],
  ] as const) {
    it(`suggest ${suggestion} for ${JSON.stringify(given)}`, () => {
      const data = { ...ARTICLE, [path]: given };
      const [issue] = validate(articleSchema, data).issues;
      expect(issue?.suggestion).to.equal(suggestion);
      expect(issue?.message.endsWith(`建议写成：${suggestion}。`), issue?.message).to.equal(true);
      expect(validate(articleSchema, { ...data, [path]: suggestion }).issues).to.deep.equal([]);
    });
  }

  it('suggest the day of an instant where a date must be, and the tag of a text in a map', () => {
    const team = { schemaVersion: '1', id: 'a', name: { zh_CN: '映山红' }, establishedOn: '2019/2/1 8:00' };
    expect(validate(teamSchema, team).issues.map(({ path, suggestion }) => [path, suggestion])).to.deep.equal(
      [
        ['name.zh_CN', 'zh-CN'],
        ['establishedOn', '2019-02-01'],
      ],
    );
  });

  it('suggest nothing where nothing is right, or where it would be endless', () => {
    for (const [path, given] of [
      ['publishedAt', '昨天'],
      ['url', 'javascript:alert(1)'],
      ['url', ` /${'a'.repeat(300)}`],
      ['url', '/a\u0000b'],
      ['lang', '中文'],
    ] as const) {
      const [issue] = validate(articleSchema, { ...ARTICLE, [path]: given }).issues;
      expect(issue).not.to.have.property('suggestion');
      expect(issue?.message.length).to.be.below(120);
    }
  });

  it('speak of the time that has no offset in English too', () => {
    expect(sentence(time, 'en')).to.equal(
      'This is no time such as 2022-06-20T09:39:20+08:00, 2022-06-20, 2022-06, 2022. Suggestion: 2022-06-20T09:39:20+08:00.',
    );
  });

  it('are listed by codes that do not repeat', () => {
    expect(new Set(VALIDATION_CODES).size).to.equal(VALIDATION_CODES.length);
  });
});

describe('keys that the models do not know', () => {
  it('move to ext under their path, with a warning each, once', () => {
    const data = {
      ...ARTICLE,
      wordCount: 1200,
      media: [{ ...PICTURE, exif: { iso: [100] } }],
      section: { name: '社区', 'home page': true },
      ext: { kept: 1 },
    };
    const first = validate(articleSchema, data);
    expect(first.issues.map(({ path, code, level }) => `${path} ${code} ${level}`)).to.deep.equal([
      'wordCount unknown-key warning',
      'media.0.exif unknown-key warning',
      'section.home page unknown-key warning',
    ]);
    expect(first.issues[1]?.message).to.equal('未知的字段，收在 ext 里：media.0.exif。');
    expect(first.value?.ext).to.deep.equal({
      kept: 1,
      wordCount: 1200,
      'media.0.exif': { iso: [100] },
      'section.home page': true,
    });
    expect(first.value?.media).to.deep.equal([PICTURE]);
    const second = validate(articleSchema, first.value);
    expect(second).to.deep.equal({ value: first.value, issues: [] });
  });

  it('do not overwrite each other', () => {
    const data = { ...ARTICLE, 'section.x': 1, section: { name: '社区', x: 2 }, ext: { 'section.x': 3 } };
    const { value } = validate(articleSchema, data);
    expect(value?.ext).to.deep.equal({ 'section.x': 3, "section.x'": 1, "section.x''": 2 });
  });

  it('move whatever their name is', () => {
    const { value } = validate(articleSchema, { ...ARTICLE, toString: 1, hasOwnProperty: 2 });
    expect(value?.ext).to.deep.equal({ toString: 1, hasOwnProperty: 2 });
  });

  it('are left out where the model has no ext, with a warning', () => {
    const { value, issues } = validate(partySchema, { ...PARTY, phone: '13900000000' });
    expect(value).to.deep.equal(PARTY);
    expect(issues.map(({ path, code, level }) => [path, code, level])).to.deep.equal([
      ['phone', 'left-out', 'warning'],
    ]);
    expect(issues[0]?.message).to.equal('未知的字段，已略去。');
  });

  it('show beside errors, so that a slip of the pen explains itself', () => {
    const { headline, ...rest } = ARTICLE;
    expect(found(articleSchema, { ...rest, headlin: headline })).to.deep.equal([
      'headline missing error',
      'headlin unknown-key warning',
    ]);
  });

  it('are named by their beginning where they are endless, and kept whole', () => {
    const key = 'k'.repeat(100_000);
    const { value, issues } = validate(articleSchema, { ...ARTICLE, [key]: 1 });
    expect(value?.ext).to.have.property(key, 1);
    expect(issues[0]?.path).to.equal(`${'k'.repeat(60)}…`);
    expect(issues[0]?.message.length).to.be.below(120);
  });
});

describe('a schema of this room', () => {
  it('is a Standard Schema', () => {
    expect(SCHEMAS).to.have.length(12);
    for (const schema of SCHEMAS) {
      const { version, vendor } = schema['~standard'];
      expect([version, vendor]).to.deep.equal([1, 'valibot']);
    }
    expect(articleSchema['~standard'].validate(ARTICLE)).to.deep.include({ value: ARTICLE });
  });

  it('says sentences without validate, too, and takes what is only warned of', () => {
    const { issues } = creditSchema['~standard'].validate({ role: 'editor', parties: [] }) as {
      issues: readonly { message: string }[];
    };
    expect(issues.map(({ message }) => message)).to.deep.equal(['不能为空。']);
    const english = v.safeParse(quantitySchema, { value: 3, qualifier: 'range' }, { lang: 'en' });
    expect(english.issues?.map(({ message }) => message)).to.deep.equal([
      'A range must have an end that is not below its start.',
    ]);
    expect(v.is(mediaObjectSchema, { kind: 'image', src: '/a.jpg' })).to.equal(true);
  });

  for (const data of [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { parties: [null] },
    { value: NaN },
    { value: Infinity },
  ]) {
    it(`refuses ${typeof data === 'number' ? data : JSON.stringify(data)} by itself`, () => {
      for (const schema of SCHEMAS) {
        const { issues } = schema['~standard'].validate(data) as { issues?: readonly { message: string }[] };
        expect(issues?.length).to.be.above(0);
        for (const { message } of issues ?? []) expect(message).to.match(/^[一-龥].*。$/);
      }
    });
  }
});
