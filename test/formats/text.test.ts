import { expect } from 'chai';
import fc from 'fast-check';
import { hasMarkup, isGarbled, plainLine, plainText, writtenText } from '../../src/formats/text.js';
import { parsed } from '../parsed.js';

const PIECES = [
  ...[
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '/',
    '!',
    '?',
    '#',
    '=',
    '-',
    ' ',
    '\n',
    '\t',
    '\r',
    '\u2028',
    '　',
    '\u00A0',
  ],
  ...[
    'b',
    'br',
    'script',
    'style',
    'title',
    'p',
    'div',
    '</',
    '<b>',
    '</b>',
    '<br>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#20013;',
    '&#x4e2d;',
    'amp;',
    'lt;',
    '&amp;lt;',
    '中',
    '😀',
    '3',
    '学习<民法典>',
  ],
] as const;
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('hasMarkup', () => {
  for (const text of [
    '<b>',
    '</b>',
    '<!-- x -->',
    '<?php',
    'a<br/>',
    '&amp;',
    '&nbsp;',
    '&#20013;',
    '&#x4E2D;',
    'A&lt;B',
    '<B>',
  ]) {
    it(`finds some in ${text}`, () => {
      expect(hasMarkup(text)).to.equal(true);
    });
  }
  for (const text of [
    '',
    '3<5',
    '3 < 5 > 2',
    'A & B',
    'AT&T',
    'a&b=1&c=2',
    '学习<民法典>',
    '《a》',
    '&;',
    '&#;',
    '&#x;',
    '<3',
    '< b',
    '&a b;',
  ]) {
    it(`finds none in ${JSON.stringify(text)}`, () => {
      expect(hasMarkup(text)).to.equal(false);
    });
  }
});

describe('plainText', () => {
  for (const [html, plain] of [
    ['', ''],
    ['  标题  ', '标题'],
    ['<b>粗</b>体', '粗体'],
    ['<p>一</p><p>二</p>', '一\n二'],
    ['<P>一<P>二', '一\n二'],
    ['一<br>二<br/>三<br />四', '一\n二\n三\n四'],
    ['<ul><li>一</li>\n  <li>二</li></ul>', '一\n二'],
    ['<table><tr><td>一</td><td>二</td></tr></table>', '一二'],
    ['<div><div><div>一</div></div></div>二', '一\n二'],
    ['一 \n\t 二<i>三</i>', '一 二三'],
    ['<b>一 </b> <b> 二</b>', '一 二'],
    ['A&nbsp;&nbsp;B', 'A\u00A0\u00A0B'],
    ['&nbsp;一&nbsp;', '一'],
    ['A &amp; B &lt;c&gt; &quot;d&quot;', 'A & B <c> "d"'],
    ['&#20013;&#x56FD;&hellip;', '中国…'],
    ['&unknown; &amp;', '&unknown; &'],
    ['&copy 2024 &amp;', '© 2024 &'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['一<script>alert("<b>")</script>二', '一二'],
    ['一<style>p{}</style><template>x<template>y</template></template>二', '一二'],
    ['<textarea><b></textarea>二', '二'],
    ['一<!-- 注 -->二', '一二'],
    ['一<!-- 注', '一'],
    ['一<?php echo 1 ?>二', '一二'],
    ['<img alt="图" src=x>文', '文'],
    ['<a href="x>y">链接</a>', '链接'],
    ['一</p>二</b>', '一\n二'],
    ['一</script>二', '一二'],
    ['<b', ''],
    ['一<b', '一'],
    ['<![CDATA[一]]>二', '二'],
    ['3<5 &amp; 学习<民法典>', '3<5 & 学习<民法典>'],
    ['a\u2028b<br>c', 'a\u2028b\nc'],
    ['caf&eacute; 5&euro; It&#146;s', 'café 5€ It’s'],
    ['<a title=it\'s>一</a> <a title = "a > b">二</a>', '一 二'],
    ['一<!-->二<!--->三<!-- a --!>四', '一二三四'],
    ['一<title-bar>二</title-bar>', '一二'],
    ['一<script>a</script x>二<script/>三</script>四', '一二四'],
    ['一</ 注>二', '一二'],
  ] as const) {
    it(`reads ${JSON.stringify(html)} as ${JSON.stringify(plain)}`, () => {
      expect(plainText(html)).to.equal(plain);
    });
  }

  it('leaves a text without markup as it is, line breaks and double blanks too', () => {
    for (const text of ['一\n\n二', 'a  b', '3 < 5', 'A & B', 'a\tb']) expect(plainText(text)).to.equal(text);
  });

  it('shows what a browser shows', () => {
    const shown = fc
      .array(
        fc.constantFrom(
          '一',
          'a',
          '&amp;',
          '&lt;',
          '&#20013;',
          '<b>',
          '</b>',
          '<i>',
          '</i>',
          '<!-- x -->',
          '</x>',
        ),
        { maxLength: 15 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(shown, (html) => {
        const body = parsed(html);
        expect(plainText(html)).to.equal(body.textContent);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no longer for a text made to be slow', () => {
    for (const piece of [
      '<script',
      '<!--',
      '<a ',
      '<a b="',
      "<a b='",
      '<a =',
      '&#',
      '&#x1',
      '&a',
      '</',
      '<img =',
    ])
      plainText(`${piece.repeat(200_000)}<b>`);
  });

  it('never throws, and takes no script for text', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(plainText(`<p>${after}`)).to.be.a('string');
        expect(
          plainText(`${before.replace(/[<&]/g, '')}<script>evil</script>${after.replace(/</g, '')}`),
        ).to.not.include('evil');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('plainLine', () => {
  for (const [html, line] of [
    ['<p>一</p><p>二</p>', '一 二'],
    ['两行\n  的题', '两行 的题'],
    ['A&nbsp;B', 'A B'],
    ['一\u00A0 \t\n二', '一 二'],
    ['文旅新区　多彩岳塘', '文旅新区　多彩岳塘'],
    ['a\u2028b', 'a\u2028b'],
  ] as const) {
    it(`puts ${JSON.stringify(html)} on one line`, () => {
      expect(plainLine(html)).to.equal(line);
    });
  }
});

describe('writtenText', () => {
  for (const [text, written] of [
    ['标题', '标题'],
    ['A & B', 'A & B'],
    ['3 < 5', '3 < 5'],
    ['一\n二', '一\n二'],
    ['<b> & c', '&lt;b> &amp; c'],
    ['&lt;', '&amp;lt;'],
    ['<b>\n二', '&lt;b><br>二'],
  ] as const) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(written)}`, () => {
      expect(writtenText(text)).to.equal(written);
    });
  }

  it('reads back as it was, but for blanks that print does not show', () => {
    // At the ends, at the ends of lines, and several in a row.
    const layout = /^\s+|\s+$|[ \t\r\f\n]+/g;
    const squeezed = (text: string): string => text.replace(layout, ' ').trim();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(squeezed(plainText(writtenText(text)))).to.equal(squeezed(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('can be taken for nothing but text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const body = parsed(writtenText(text));
        for (const { tagName } of body.querySelectorAll('*')) expect(tagName).to.equal('BR');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isGarbled', () => {
  for (const text of ['a\uFFFDb', '锟斤拷', '烫烫烫', 'Ã¤Ã¸', 'â€œâ€', 'ä¸\u00ADæ–‡ â€œxâ€'])
    it(`sees that ${JSON.stringify(text)} is`, () => {
      expect(isGarbled(text)).to.equal(true);
    });
  for (const text of [
    '',
    '六色花开',
    'São Paulo',
    'â',
    'Ã',
    '“引号”',
    '烫',
    '汤烫',
    'L’État',
    'ÃO',
    'été « à la »',
    '°C',
  ])
    it(`sees that ${JSON.stringify(text)} is not`, () => {
      expect(isGarbled(text)).to.equal(false);
    });
});
