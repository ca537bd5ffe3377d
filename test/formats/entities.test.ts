import { expect } from 'chai';
import fc from 'fast-check';
import { decoded } from '../../src/formats/entities.js';
import { parsed } from '../parsed.js';

/** The first and the last of each row of names, and those that Chinese sites print most. */
const NAMES = [
  ...[
    'Tab',
    'NewLine',
    'excl',
    'comma',
    'period',
    'sol',
    'colon',
    'commat',
    'lsqb',
    'grave',
    'lbrack',
    'rcub',
  ],
  ...[
    'lbrace',
    'vert',
    'rbrace',
    'nbsp',
    'middot',
    'times',
    'eacute',
    'yuml',
    'OElig',
    'scaron',
    'Yuml',
    'fnof',
  ],
  ...[
    'circ',
    'tilde',
    'Alpha',
    'Rho',
    'Sigma',
    'Omega',
    'alpha',
    'sigmaf',
    'omega',
    'thetasym',
    'upsih',
    'piv',
  ],
  ...['ensp', 'emsp', 'thinsp', 'zwnj', 'rlm', 'ndash', 'mdash', 'lsquo', 'sbquo', 'ldquo', 'rdquo', 'bdquo'],
  ...[
    'bull',
    'hellip',
    'permil',
    'prime',
    'Prime',
    'lsaquo',
    'rsaquo',
    'oline',
    'frasl',
    'euro',
    'image',
    'weierp',
  ],
  ...[
    'real',
    'trade',
    'alefsym',
    'larr',
    'harr',
    'crarr',
    'lArr',
    'hArr',
    'forall',
    'part',
    'exist',
    'empty',
  ],
  ...[
    'nabla',
    'notin',
    'ni',
    'prod',
    'sum',
    'minus',
    'lowast',
    'radic',
    'prop',
    'infin',
    'ang',
    'and',
    'int',
  ],
  ...['there4', 'sim', 'cong', 'asymp', 'ne', 'equiv', 'le', 'ge', 'sub', 'nsub', 'sube', 'supe', 'oplus'],
  ...[
    'otimes',
    'perp',
    'sdot',
    'lceil',
    'rfloor',
    'loz',
    'starf',
    'star',
    'spades',
    'clubs',
    'hearts',
    'diams',
  ],
  ...[
    'lang',
    'rang',
    'Agrave',
    'acirc',
    'Ntilde',
    'otilde',
    'uuml',
    'Aring',
    'ccedil',
    'amacr',
    'abreve',
    'amp',
    'lt',
    'gt',
    'quot',
    'apos',
  ],
];

describe('decoded', () => {
  for (const name of NAMES)
    it(`knows &${name}; as a browser does`, () => {
      expect(decoded(`a&${name};b`)).to.equal(parsed(`a&${name};b`).textContent);
    });

  for (const [printed, text] of [
    ['caf&eacute; 5&euro;', 'café 5€'],
    ['&#20013;&#x56fd;&#X56FD', '中国国'],
    ['It&#146;s &#150; &#x80;', 'It’s – €'],
    ['&#0; &#xD800; &#x110000; &#99999999999999999999;', '\uFFFD \uFFFD \uFFFD \uFFFD'],
    ['&copy 2024 &nbsp&nbsp;一', '© 2024 \u00A0\u00A0一'],
    ['?a=1&copy=2&copyright=3&amp;lt=4', '?a=1&copy=2&copyright=3&lt=4'],
    ['&hellip &num 5', '&hellip &num 5'],
    [
      '&unknown; &constructor; &xcirc; &qring; & &; &#; &#x;',
      '&unknown; &constructor; &xcirc; &qring; & &; &#; &#x;',
    ],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&Eacute;&eacute;&LT;', 'Éé&LT;'],
  ] as const)
    it(`reads ${printed} as ${JSON.stringify(text)}`, () => {
      expect(decoded(printed)).to.equal(text);
    });

  it('reads any number as a browser does', () => {
    // A carriage return is the parser's own affair.
    const codes = fc.integer({ min: 1, max: 0x120000 }).filter((code) => code !== 13);
    fc.assert(
      fc.property(codes, (code) => {
        expect(decoded(`a&#${code};b`)).to.equal(parsed(`a&#${code};b`).textContent);
      }),
    );
  });
});
