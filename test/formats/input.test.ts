import { expect } from 'chai';
import fc from 'fast-check';
import { inputJson, inputText } from '../../src/formats/input.js';
import { Notes } from '../../src/formats/reading.js';

/** What was read, and the codes of the issues. */
function read(
  make: (input: unknown, notes: Notes) => unknown,
  input: unknown,
): readonly [unknown, ...string[]] {
  const notes = new Notes('en');
  return [make(input, notes), ...notes.issues.map(({ code }) => code)];
}

const ascii = (text: string): number[] => [...text].map((one) => one.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 岳塘 in GBK. */
const GBK = [0xd4, 0xc0, 0xcc, 0xc1];
const xml = (encoding: string, ...bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...ascii(`<?xml version="1.0" encoding="${encoding}"?><t>`), ...bytes, ...ascii('</t>')]);

describe('inputText', () => {
  for (const [name, input, text] of [
    ['text', '岳塘', '岳塘'],
    ['text with a mark', '\uFEFF岳塘', '岳塘'],
    ['no text', '', ''],
    ['UTF-8', utf8('岳塘'), '岳塘'],
    ['UTF-8 with a mark', utf8('\uFEFF岳塘'), '岳塘'],
    ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, 0xb3, 0x5c, 0x58, 0x58]), '岳塘'],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, 0x5c, 0xb3, 0x58, 0x58]), '岳塘'],
    ['GBK that nobody declared', Uint8Array.from(GBK), '岳塘'],
    ['GB 18030 with four bytes', Uint8Array.from([0xd4, 0xc0, 0x95, 0x32, 0x82, 0x36]), '岳𠀀'],
    ['no bytes', new Uint8Array(), ''],
    ['a view into a buffer', new Uint8Array(utf8('x岳塘x').buffer, 1, 6), '岳塘'],
    ['a buffer', utf8('岳塘').buffer, '岳塘'],
  ] as const) {
    it(`reads ${name}`, () => {
      expect(read(inputText, input)).to.deep.equal([text]);
    });
  }

  for (const encoding of ['GBK', 'gb2312', 'GB18030', 'gbk']) {
    it(`reads ${encoding} by its declaration`, () => {
      expect(read(inputText, xml(encoding, ...GBK))[0]).to.include('<t>岳塘</t>');
    });
  }

  it('reads another character set by its declaration', () => {
    // 岳塘 in Big5, and é in Latin-1.
    expect(read(inputText, xml('big5', 0xa9, 0xa8, 0xb6, 0xed))[0]).to.include('<t>岳塘</t>');
    expect(read(inputText, xml('iso-8859-1', 0xe9))[0]).to.include('<t>é</t>');
  });

  for (const encoding of ['utf-8', 'UTF-8', 'x-unknown', 'utf-16', 'UTF-16LE', '', 'gb2312', 'GBK', 'big5']) {
    it(`reads UTF-8 that says it is ${encoding || 'nothing'}`, () => {
      // All of it happens to be GBK as well.
      const text = '中文'.repeat(5);
      expect(read(inputText, xml(encoding, ...utf8(text)))[0]).to.include(`<t>${text}</t>`);
    });
  }

  it('reads a declaration in single quotes behind junk, and not one behind a tag', () => {
    const bytes = (before: string): Uint8Array => Uint8Array.from([...ascii(before), ...GBK]);
    expect(read(inputText, bytes("\n <?xml version='1.0' encoding='GBK' ?>"))[0]).to.match(/岳塘$/);
    expect(read(inputText, bytes('<a/><?xml encoding="utf-16"?>'))[0]).to.match(/岳塘$/);
  });

  it('takes nothing else', () => {
    for (const input of [undefined, null, 3, true, {}, ['x'], new Uint16Array(2), new Date(0)])
      expect(read(inputText, input)).to.deep.equal([undefined, 'shape']);
  });

  it('stops at 20 million characters', () => {
    expect(read(inputText, 'x'.repeat(20_000_001))).to.deep.equal([undefined, 'size']);
    expect(read(inputText, 'x'.repeat(20_000_000))[1]).to.equal(undefined);
    expect(read(inputText, new Uint8Array(20_000_001))).to.deep.equal([undefined, 'size']);
  });

  it('reads any bytes as some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const [text, ...issues] = read(inputText, bytes);
        expect(text).to.be.a('string');
        expect(issues).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads UTF-8 as the text it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(read(inputText, utf8(text))).to.deep.equal([text.replace(/^\uFEFF/, '')]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('inputJson', () => {
  it('reads text, bytes, and what is read already', () => {
    expect(read(inputJson, '{"a":[1]}')).to.deep.equal([{ a: [1] }]);
    expect(read(inputJson, '\uFEFF{"a":1}')).to.deep.equal([{ a: 1 }]);
    expect(read(inputJson, utf8('["岳塘"]'))).to.deep.equal([['岳塘']]);
    expect(read(inputJson, utf8('["岳塘"]').buffer)).to.deep.equal([['岳塘']]);
    expect(read(inputJson, Uint8Array.from([...ascii('["'), ...GBK, ...ascii('"]')]))).to.deep.equal([
      ['岳塘'],
    ]);
    const object = { a: 1 };
    expect(read(inputJson, object)[0]).to.equal(object);
    expect(read(inputJson, 'null')).to.deep.equal([null]);
  });

  it('says that a text is no JSON', () => {
    for (const text of ['', 'x', '{"a":1', "{'a':1}", '<rss/>'])
      expect(read(inputJson, text)).to.deep.equal([undefined, 'syntax']);
  });

  it('takes nothing else', () => {
    for (const input of [undefined, null, 3, true, Symbol('x')])
      expect(read(inputJson, input)).to.deep.equal([undefined, 'shape']);
  });

  it('does not overflow on deep nesting', () => {
    const [value, ...issues] = read(inputJson, '['.repeat(1_000_000));
    expect([value, ...issues]).to.deep.equal([undefined, 'syntax']);
    expect(read(inputJson, `${'['.repeat(100_000)}${']'.repeat(100_000)}`)[1]).to.be.oneOf([
      undefined,
      'syntax',
    ]);
  });

  it('gives a key called __proto__ to nobody', () => {
    const [value] = read(inputJson, '{"__proto__":{"evil":1}}');
    expect((value as Record<string, unknown>)['evil']).to.equal(undefined);
    expect(({} as Record<string, unknown>)['evil']).to.equal(undefined);
  });
});
