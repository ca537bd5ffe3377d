import { expect } from 'chai';
import { printHtml, printLines } from '../../src/print/html.js';
import { block, headingPart, joined, part, type Attributes, type Child } from '../../src/views/part.js';
import { parsed } from '../parsed.js';

const shown = (...children: readonly Child[]): string => printHtml(part('p', {}, ...children));
const said = (attributes: Attributes): string => printHtml(part('p', attributes));

describe('parts as HTML', () => {
  it('escape texts, hold parts, and join lists', () => {
    expect(shown('A & <b>"B"</b>')).to.equal('<p>A &#38; &#60;b&#62;&#34;B&#34;&#60;/b&#62;</p>');
    expect(shown(part('span', {}, '<'))).to.equal('<p><span>&#60;</span></p>');
    expect(shown('a', [part('span', {}, 'b'), ['<']], 0)).to.equal('<p>a<span>b</span>&#60;0</p>');
  });

  it('are nothing for nothing', () => {
    for (const nothing of [undefined, null, false, '', [], [undefined, null, false, '']] as Child[]) {
      expect(shown(nothing), String(nothing)).to.equal('<p></p>');
      expect(printHtml(nothing), String(nothing)).to.equal('');
      expect(block('ul', {}, [nothing])).to.equal(undefined);
    }
    expect(joined(['a', undefined, '', 'b'], '、')).to.deep.equal(['a', '、', 'b']);
  });

  for (const [name, value] of [
    ['an object with a toString', { toString: () => '<img onerror>' }],
    ['what JSON can hold', JSON.parse('{"tag":"img","attributes":{"src":"x"},"children":["<b>"]}')],
    ['a boxed text', new String('<img>')],
    ['a symbol', Symbol('<img>')],
    ['a function', () => '<img>'],
  ] as const) {
    it(`are not made of ${name}`, () => {
      expect(shown(value as Child)).to.equal('<p></p>');
      expect(shown([value, 'a'] as Child)).to.equal('<p>a</p>');
    });
  }

  it('have the attributes that have a value, in their order; an empty text is one', () => {
    expect(said({ slot: 'a', alt: undefined, lang: 'en' })).to.equal('<p slot="a" lang="en"></p>');
    expect(said({ alt: '' })).to.equal('<p alt=""></p>');
    expect(said({ width: 0 })).to.equal('<p width="0"></p>');
    expect(said({ alt: '" onload="x" <b>' })).to.equal('<p alt="&#34; onload=&#34;x&#34; &#60;b&#62;"></p>');
  });

  it('stand line by line where they are told to, and end as XML asks', () => {
    const list = block('ul', {}, [part('li', {}, 'a'), undefined, part('li', {}, part('br', {}), 'b')]);
    expect(printHtml(list)).to.equal('<ul>\n<li>a</li>\n<li><br/>b</li>\n</ul>');
    expect(printLines(['a', undefined, 'b'])).to.equal('a\nb');
  });

  it('have headings of their level, or a block', () => {
    expect(printHtml(headingPart('4', {}, 'a'))).to.equal('<h4>a</h4>');
    expect(printHtml(headingPart('none', { lang: 'en' }, 'a'))).to.equal('<div lang="en">a</div>');
  });

  for (const pair of ['{{', '{%', '{#', '${', '#{', '@{', '[[', '[(']) {
    const [opener = '', rest = ''] = pair;
    it(`part ${pair}, also between two texts, and keep the text`, () => {
      const text = `a${opener}${rest}b`;
      for (const html of [shown(text), shown(`a${opener}`, `${rest}b`)]) {
        expect(html).not.to.include(opener + rest);
        expect(parsed(html).textContent).to.equal(text);
        expect(parsed(html).querySelector('p')?.outerHTML).not.to.include(opener + rest);
      }
      const inValue = said({ alt: text });
      expect(inValue).not.to.include(opener + rest);
      expect(parsed(inValue).querySelector('p')?.getAttribute('alt')).to.equal(text);
    });
  }

  it('keep a text that looks like what parts others', () => {
    const text = '{<!---->{ &#123; &lt; <%= 1 %> <?php ?>';
    expect(parsed(shown(text)).textContent).to.equal(text);
    expect(shown(text)).not.to.match(/<[%?]/);
  });

  it('have characters that every parser hands on: no controls, no halves of a pair, one kind of line end', () => {
    expect(shown('a\0b\x1bc\ufffed\r\ne\rf\ud800g😀')).to.equal('<p>abcd\ne\nf\ufffdg😀</p>');
    expect(
      parsed(said({ alt: 'a\r\nb\tc' }))
        .querySelector('p')
        ?.getAttribute('alt'),
    ).to.equal('a\nb\tc');
  });
});
