import { expect } from 'chai';
import * as fc from 'fast-check';
import { safeHref } from '../../src/models/href.js';

const PAGE = 'https://x.test/news/1.html';
const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'];

/** Where a browser would go, or `null` for nowhere. */
function protocolOf(address: string, base = PAGE): string | null {
  try {
    return new URL(address, base).protocol;
  } catch {
    return null;
  }
}

// A browser would run, load or open each of these by a scheme that is not on the list.
const REFUSED: readonly string[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  '\r\njavascript:alert(1)',
  '\0javascript:alert(1)',
  '\x01javascript:alert(1)',
  '\x0bjavascript:alert(1)',
  '\x0cjavascript:alert(1)',
  '\x1bjavascript:alert(1)',
  '\x1fjavascript:alert(1)',
  ' \0\x1f \tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  'java\r\nscript:alert(1)',
  'j\na\nv\na\ns\nc\nr\ni\np\nt:alert(1)',
  'javascript\t:alert(1)',
  'javascript\n:alert(1)',
  '\x01\tjava\n\tscript\r:alert(1)\x02',
  'javascript:',
  'javascript:// https://x.test/\nalert(1)',
  'javascript://%0aalert(1)',
  'javascript://x.test/%0d%0aalert(1)',
  'javascript:void(0)',
  'javascript:"<script>alert(1)</script>"',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'DATA:text/html,x',
  'da\tta:text/html,x',
  'data:,',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'vb\nscript:msgbox(1)',
  'livescript:x',
  'mocha:x',
  'blob:https://x.test/9f0c',
  'blob:null/9f0c',
  'file:///etc/passwd',
  'FILE:///C:/x',
  'file:relative',
  'filesystem:https://x.test/temporary/x',
  'view-source:https://x.test/',
  'view-source:javascript:alert(1)',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'chrome-extension://abc/x.html',
  'ws://x.test/',
  'wss://x.test/',
  'ftp://x.test/file',
  'feed:javascript:alert(1)',
  'jar:https://x.test/!/x',
  'intent://scan/#Intent;scheme=zxing;end',
  'weixin://dl/business',
  'android-app://com.example',
  'x-apple.systempreferences:x',
  'steam://run/1',
  'ms-msdt:/id x',
  'sms:+8610086',
  'geo:27.8,112.9',
  'httpsx://x.test/',
  'xhttps://x.test/',
  'http+unix://x/',
  'mailto2:a@x.test',
  'a:b',
  'https://',
  'http://[::1',
  'https://x.test:99999/',
  '',
  ' ',
  '\t\n\r',
  '\0\x1f',
];

// These look dangerous, but to a browser they are addresses of the page's own kind.
const HARMLESS: readonly (readonly [address: string, goesTo: string])[] = [
  ['//host.test/x', 'https://host.test/x'],
  ['\\\\host.test\\x', 'https://host.test/x'],
  ['/\\host.test', 'https://host.test/'],
  ['https:/\\host.test', 'https://host.test/'],
  ['java%0ascript:alert(1)', 'https://x.test/news/java%0ascript:alert(1)'],
  ['javascript%3Aalert(1)', 'https://x.test/news/javascript%3Aalert(1)'],
  ['javascript&colon;alert(1)', 'https://x.test/news/javascript&colon;alert(1)'],
  ['javascript&#58;alert(1)', 'https://x.test/news/javascript&#58;alert(1)'],
  ['&#106;avascript:alert(1)', 'https://x.test/news/&#106;avascript:alert(1)'],
  ['javascript：alert(1)', 'https://x.test/news/javascript%EF%BC%9Aalert(1)'],
  ['ｊavascript:alert(1)', 'https://x.test/news/%EF%BD%8Aavascript:alert(1)'],
  ['jаvascript:alert(1)', 'https://x.test/news/j%D0%B0vascript:alert(1)'],
  ['javaſcript:alert(1)', 'https://x.test/news/java%C5%BFcript:alert(1)'],
  ['\u00a0javascript:alert(1)', 'https://x.test/news/%C2%A0javascript:alert(1)'],
  ['\u200bjavascript:alert(1)', 'https://x.test/news/%E2%80%8Bjavascript:alert(1)'],
  ['\ufeffjavascript:alert(1)', 'https://x.test/news/%EF%BB%BFjavascript:alert(1)'],
  ['javascript\0:alert(1)', 'https://x.test/news/javascript%00:alert(1)'],
  [':javascript:alert(1)', 'https://x.test/news/:javascript:alert(1)'],
  ['./javascript:alert(1)', 'https://x.test/news/javascript:alert(1)'],
  ['#javascript:alert(1)', 'https://x.test/news/1.html#javascript:alert(1)'],
  ['?javascript:alert(1)', 'https://x.test/news/1.html?javascript:alert(1)'],
  ['1http:x', 'https://x.test/news/1http:x'],
];

describe('safeHref', () => {
  for (const address of REFUSED) {
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(safeHref(address)).to.equal(null);
      expect(safeHref(address, PAGE)).to.equal(null);
    });
  }

  for (const [address, goesTo] of HARMLESS) {
    it(`knows that ${JSON.stringify(address)} stays an ordinary address`, () => {
      expect(safeHref(address, PAGE)).to.equal(goesTo);
      expect(new URL(safeHref(address) ?? 'about:refused', PAGE).href).to.equal(goesTo);
    });
  }

  for (const [address, kept] of [
    ['https://x.test/a?b=c#d', 'https://x.test/a?b=c#d'],
    ['HTTP://X.test/', 'HTTP://X.test/'],
    ['mailto:news@x.test', 'mailto:news@x.test'],
    ['tel:+86-731-0000', 'tel:+86-731-0000'],
    ['/news/2.html', '/news/2.html'],
    ['2.html', '2.html'],
    ['../', '../'],
    ['#top', '#top'],
    ['?page=2', '?page=2'],
    ['/新闻/霞光.html', '/新闻/霞光.html'],
    ['  https://x.test/  ', 'https://x.test/'],
    ['https://x.test/a\n  b', 'https://x.test/a  b'],
  ] as const) {
    it(`allows ${JSON.stringify(address)}`, () => {
      expect(safeHref(address)).to.equal(kept);
    });
  }

  for (const value of [undefined, null, 0, 1, true, Symbol('x'), {}, [], ['https://x.test/'], () => 'x']) {
    it(`refuses what is no text: ${typeof value} ${Array.isArray(value) ? 'list' : ''}`, () => {
      expect(safeHref(value)).to.equal(null);
      expect(safeHref(value, PAGE)).to.equal(null);
    });
  }

  it('refuses an object that pretends to be a text', () => {
    expect(safeHref({ toString: () => 'https://x.test/', replace: () => 'javascript:alert(1)' })).to.equal(
      null,
    );
    expect(safeHref(new String('https://x.test/'))).to.equal(null);
  });

  it('answers with a whole address where it is told the base', () => {
    expect(safeHref('2.html', PAGE)).to.equal('https://x.test/news/2.html');
    expect(safeHref('//h.test', 'http://x.test/')).to.equal('http://h.test/');
    expect(safeHref('https://h.test', PAGE)).to.equal('https://h.test/');
  });

  for (const base of [
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    'blob:https://x.test/1',
    'x',
    '',
  ]) {
    it(`does not take a scheme that is not allowed from the base ${JSON.stringify(base)}`, () => {
      expect(safeHref('#top', base)).to.equal(null);
      expect(safeHref('2.html', base)).to.equal(null);
      expect(safeHref('?q', base)).to.equal(null);
    });
  }

  it('takes no longer for blanks in the middle of a text', () => {
    const before = performance.now();
    safeHref(`x${' '.repeat(200_000)}y`);
    expect(performance.now() - before).to.be.below(1000);
  });

  // What URL parsers trip over, in any order.
  const shards = fc.oneof(
    fc.constantFrom(
      ...[
        'java',
        'script',
        'JaVa',
        'data',
        'vbscript',
        'https',
        'http',
        'mailto',
        'tel',
        'blob',
        'file',
        'a',
      ],
      ...[':', '/', '\\', '//', '?', '#', '@', '%', '&', ';', '.', '[', ']', '：', 'alert(1)', 'x.test'],
      ...[' ', '\t', '\n', '\r', '\0', '\x01', '\x0b', '\x1f', '\x7f', '\x85', '\u00a0', '\u200b', '\ufeff'],
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const texts = fc.array(shards, { maxLength: 12 }).map((parts) => parts.join(''));

  it('answers null or an address that a browser opens by an allowed scheme, whatever it is given', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = safeHref(text);
        expect(result === null || ALLOWED.includes(protocolOf(result) ?? 'https:')).to.equal(true);
        const whole = safeHref(text, PAGE);
        expect(whole === null || ALLOWED.includes(new URL(whole).protocol)).to.equal(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes for an address what the URL parser takes, whatever host it names', () => {
    const hosts = fc
      .array(
        fc.constantFrom(
          'a',
          'B',
          '1',
          '0x1',
          '255',
          'xn--',
          '-',
          '.',
          '_',
          '%41',
          '@',
          ':',
          ':8',
          '[',
          '/',
          '\\',
        ),
        {
          maxLength: 7,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom('https://', 'http://', '//', '/'), hosts, (start, rest) => {
        for (const text of [start + rest, `${start}${rest}/n?q#h`]) {
          const isTaken = protocolOf(text, 'https://relative.invalid/') !== null;
          expect(safeHref(text), text).to.equal(isTaken ? text : null);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses nothing that a browser opens by an allowed scheme', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const protocol = protocolOf(text);
        if (safeHref(text, PAGE) === null && protocol && ALLOWED.includes(protocol)) {
          expect(text.replace(/[\0- ]/g, '')).to.equal('');
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('answers the same when it is asked about its own answer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = safeHref(text);
        if (once !== null) expect(safeHref(once)).to.equal(once);
      }),
    );
  });
});
