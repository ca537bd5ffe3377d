import { expect } from 'chai';
import { picturesIn } from '../../src/formats/pictures.js';

describe('picturesIn', () => {
  for (const [html, sources] of [
    ['<p>甲<img src="a.jpg">乙<IMG alt=x SRC=b.jpg></p>', ['a.jpg', 'b.jpg']],
    [`<img title="a > b" src='a.jpg'/>`, ['a.jpg']],
    ['<img src="dot.gif" data-src="a.jpg">', ['a.jpg']],
    ['<img src="a.jpg?w=1&amp;copy=2&copy=3">', ['a.jpg?w=1&copy=2&copy=3']],
    ['<img width="1" src="a.gif"><img height=2 src="b.gif"><img width=0 src="c.gif">', []],
    ['<img width="" height="100%" src="a.jpg">', ['a.jpg']],
    ['<!-- <img src="a.jpg"> --><script>"<img src=b.jpg>"</script><img alt="">', []],
    ['<img data-x="src=b.jpg" src="a.jpg" src="c.jpg">', ['a.jpg']],
    ['<image src="a.jpg"> &lt;img src="b.jpg">', []],
  ] as const)
    it(`finds ${sources.length || 'none'} in ${html}`, () => {
      expect([...picturesIn(html)].map(({ src }) => src)).to.deep.equal(sources);
    });

  it('tells a picture that nobody described from one that shows nothing to say', () => {
    const html = '<img src=a><img src=b alt><img src=c alt="凉亭 &quot;甲&quot;">';
    expect([...picturesIn(html)].map(({ alt }) => alt)).to.deep.equal([undefined, '', '凉亭 "甲"']);
  });
});
