import { expect } from 'chai';
import {
  address,
  attribute,
  join,
  lines,
  link,
  markup,
  print,
  sources,
  type Content,
} from '../../src/render/markup.js';
import { parsed } from '../parsed.js';

const shown = (value: unknown): string => print(markup`<p>${value as Content}</p>`);
const inTag = (value: unknown): string => print(markup`<p${value as Content}></p>`);

describe('markup', () => {
  it('escapes texts, prints markup as it is, and joins lists', () => {
    expect(shown('A & <b>"B"</b>')).to.equal('<p>A &#38; &#60;b&#62;&#34;B&#34;&#60;/b&#62;</p>');
    expect(shown(markup`<b>${'<'}</b>`)).to.equal('<p><b>&#60;</b></p>');
    expect(shown(['a', markup`<i>b</i>`, '<'])).to.equal('<p>a<i>b</i>&#60;</p>');
    expect(shown(0)).to.equal('<p>0</p>');
  });

  it('prints nothing for nothing', () => {
    for (const nothing of [undefined, null, false, '', [], [undefined, null, false, '']]) {
      expect(shown(nothing), String(nothing)).to.equal('<p></p>');
      expect(inTag(nothing), String(nothing)).to.equal('<p></p>');
    }
  });

  const real = markup`<b>real</b>`;
  const Forger = real.constructor as new () => object;
  const sly: unknown[] = [];
  sly.map = () => ({ join: () => '<img>' }) as never;
  sly.toString = () => '<img>';
  sly.push({ toString: () => '<img>' });
  const forged: readonly [name: string, value: unknown][] = [
    ['an object with a toString', { toString: () => '<img onerror>' }],
    ['what JSON can hold', JSON.parse('{"html":"<b>","text":"<b>","place":"content","#text":"<b>"}')],
    ['lists of those', [{ toString: () => '<img>' }, { html: '<b>' }]],
    ['lists in lists', [['<img>', [real]]]],
    ['a list that brings its own map', sly],
    [
      'a getter that throws',
      {
        get html(): never {
          throw new Error('no');
        },
      },
    ],
    ['a proxy of real markup', new Proxy(real, {})],
    [
      'a proxy that throws',
      new Proxy([], {
        get() {
          throw new Error('no');
        },
      }),
    ],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable([], {});
        revoke();
        return proxy;
      })(),
    ],
    ['an heir of real markup', Object.create(real) as object],
    ['an object with its prototype', Object.create(Forger.prototype as object) as object],
    ['a copy of it', { ...real }],
    ['a boxed text', new String('<img>')],
    ['a symbol', Symbol('<img>')],
    ['a function', () => '<img>'],
  ];
  for (const [name, value] of forged) {
    it(`does not take ${name} for markup`, () => {
      expect(parsed(shown(value)).querySelector('p')?.childElementCount, shown(value)).to.equal(0);
      expect(inTag(value)).to.equal('<p></p>');
      expect(print(value as never)).to.equal('');
    });
  }

  it('prints attributes inside tags only, and nothing else there', () => {
    const layout = attribute('layout', 'hero');
    expect(inTag(layout)).to.equal('<p layout="hero"></p>');
    expect(inTag([layout, undefined, attribute('focal', '0 1')])).to.equal(
      '<p layout="hero" focal="0 1"></p>',
    );
    expect(shown(layout)).to.equal('<p></p>');
    for (const value of [' onclick="x"', markup`<b></b>`, [' onclick="x"'], 1]) {
      expect(inTag(value)).to.equal('<p></p>');
    }
  });

  it('prints no value where none belongs', () => {
    const value = attribute('layout', 'x') as never;
    for (const text of ['x', value]) {
      expect(print(markup`<a href="${text}">`)).to.equal('<a href="">');
      expect(print(markup`<a href=${text}>`)).to.equal('<a href=>');
      expect(print(markup`<${text}>`)).to.equal('<>');
      expect(print(markup`<b ${text}>`)).to.equal('<b >');
      expect(print(markup`</${text}>`)).to.equal('</>');
      expect(print(markup`<!-- ${text} -->`)).to.equal('<!--  -->');
      expect(print(markup`<script>${text}</script>`)).to.equal('<script></script>');
      expect(print(markup`<style>${text}</style>`)).to.equal('<style></style>');
      expect(print(markup`<textarea>${text}</textarea>`)).to.equal('<textarea></textarea>');
    }
  });

  for (const pair of ['{{', '{%', '{#', '${', '#{', '@{', '[[', '[(']) {
    const [opener = '', rest = ''] = pair;
    it(`parts ${pair}, also between two texts, and keeps the text`, () => {
      const text = `a${opener}${rest}b`;
      for (const html of [shown(text), shown([`a${opener}`, `${rest}b`])]) {
        expect(html).not.to.include(opener + rest);
        expect(parsed(html).textContent).to.equal(text);
        expect(parsed(html).querySelector('p')?.outerHTML).not.to.include(opener + rest);
      }
      const inValue = inTag(attribute('alt', text));
      expect(inValue).not.to.include(opener + rest);
      expect(parsed(inValue).querySelector('p')?.getAttribute('alt')).to.equal(text);
    });
  }

  it('keeps a text that looks like what parts others', () => {
    const text = '{<!---->{ &#123; &lt; <%= 1 %> <?php ?>';
    expect(parsed(shown(text)).textContent).to.equal(text);
    expect(shown(text)).not.to.match(/<[%?]/);
  });

  it('prints characters that every parser hands on: no controls, no halves of a pair, one kind of line end', () => {
    expect(shown('a\0b\x1bc\ufffed\r\ne\rf\ud800g😀')).to.equal('<p>abcd\ne\nf\ufffdg😀</p>');
    expect(
      parsed(inTag(attribute('alt', 'a\r\nb\tc')))
        .querySelector('p')
        ?.getAttribute('alt'),
    ).to.equal('a\nb\tc');
  });
});

describe('attribute, address, sources, link', () => {
  it('print an attribute only where there is a value; an empty text is one', () => {
    expect(inTag(attribute('alt', undefined))).to.equal('<p></p>');
    expect(inTag(attribute('alt', ''))).to.equal('<p alt=""></p>');
    expect(inTag(attribute('width', 0))).to.equal('<p width="0"></p>');
    expect(inTag(attribute('alt', '" onload="x" <b>'))).to.equal(
      '<p alt="&#34; onload=&#34;x&#34; &#60;b&#62;"></p>',
    );
  });

  it('print addresses that safeHref allows, and absolute ones with a base', () => {
    expect(inTag(address('href', '/a?b=1&c=2'))).to.equal('<p href="/a?b=1&#38;c=2"></p>');
    expect(inTag(address('src', 'a.jpg', 'https://site.example/x/'))).to.equal(
      '<p src="https://site.example/x/a.jpg"></p>',
    );
    for (const bad of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '', 1, null, {}]) {
      expect(inTag(address('href', bad)), String(bad)).to.equal('<p></p>');
      expect(print(link('text', bad))).to.equal('text');
    }
  });

  it('print a srcset that cannot be split by the addresses in it', () => {
    const files = [
      { src: 'a b.jpg', width: 600 },
      { src: ',,c,d.jpg,,', width: 1200 },
      { src: 'javascript:x', width: 1 },
      { src: 'e.jpg' },
    ];
    expect(inTag(sources(files, '100vw'))).to.equal(
      '<p srcset="a%20b.jpg 600w, %2C,c,d.jpg,%2C 1200w" sizes="100vw"></p>',
    );
    expect(inTag(sources([{ src: 'e.jpg' }], '100vw'))).to.equal('<p></p>');
  });

  it('lines and join leave out what is nothing', () => {
    expect(print(lines([markup`<p></p>`, undefined, '', markup`<b></b>`]))).to.equal('<p></p>\n<b></b>');
    expect(lines([undefined, false, markup``])).to.equal(undefined);
    expect(join(['a', undefined, '', 'b'], '、')).to.deep.equal(['a', '、', 'b']);
  });
});
