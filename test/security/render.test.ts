import { expect } from 'chai';
import type { Article } from '../../src/models/index.js';
import * as render from '../../src/render/index.js';
import { escapes, everything, faults } from './printed.js';
import { parsed } from '../parsed.js';
import { activity, article, statistic, team } from '../samples.js';

const script = 'alert(1)';
const MARKUP = [
  `<script>${script}</script>`,
  `</script><script>${script}</script>`,
  `<ScRiPt >${script}</sCrIpT >`,
  `<img src=x onerror=${script}>`,
  `<svg onload=${script}>`,
  `<svg><style><img src=x onerror=${script}></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${script}&gt;">`,
  `<iframe srcdoc="<script>${script}</script>"></iframe>`,
  `<a href="javascript:${script}">x</a>`,
  `<template><script>${script}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${script}>"></noscript>`,
  `<!--><img src=x onerror=${script}>-->`,
  `<![CDATA[<img src=x onerror=${script}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${script}>`,
  `<bloom-article-card onclick=${script}>`,
  `<plaintext>${script}`,
  `{{constructor.constructor('${script}')()}}`,
  `{{{${script}}}}`,
  `{% import os %}{{${script}}}`,
  '${' + script + '}',
  '#{' + script + '}',
  '@{' + script + '}',
  `<%= ${script} %>`,
  `<?php ${script} ?>`,
  `[[\${${script}}]]`,
  `[(${script})]`,
  `<!--#exec cmd="${script}" -->`,
];
const BREAKOUTS = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '" onmouseover=alert(1) x="',
  "' autofocus onfocus=alert(1) '",
  '`',
  '-->',
  '--!>',
  ']]>',
  '</p>',
  '</h3></bloom-article-card>',
  '</title></textarea></style>',
  '\0',
  '\r\n',
  '\u2028',
  '&lt;',
  '&#x22;',
  '\\',
];
const TEXTS = BREAKOUTS.flatMap((breakout) => MARKUP.map((payload) => breakout + payload));

const SCHEMES = [
  'javascript',
  'JaVaScRiPt',
  'vbscript',
  'data',
  'blob',
  'file',
  'about',
  'view-source',
  'filesystem',
  'intent',
];
const ADDRESSES = SCHEMES.flatMap((scheme) =>
  ['', ' ', '\t', '\n', '\0', '\x1f', '\u00a0', '\ufeff'].flatMap((before) =>
    [':', '\t:', ':\n', ' :', '&colon;', '%3a', '://'].map(
      (colon) => `${before}${scheme}${colon}alert(1)//"><img src=x onerror=alert(1)>`,
    ),
  ),
);

/** Keys that choose: a hostile one makes the field unknown. They are struck as well, on their own. */
const CHOICES = /^(role|kind|status|qualifier|relation|authorization|schemaVersion|measure|unitKind|type)$/;
const TIMES = /^(publishedAt|start|end|until|asOf|at|establishedOn)$/;
const ADDRESS = /^(src|url|joinUrl|poster|image|acquireUrl|policy)$/;

/** A copy of a model with other texts. */
function replaced(
  value: unknown,
  text: (key: string, old: string, path: string) => string,
  path = '',
): unknown {
  if (typeof value === 'string') return text(/[^.]*$/.exec(path)?.[0] ?? '', value, path);
  if (Array.isArray(value)) return value.map((one) => replaced(one, text, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, replaced(one, text, `${path}.${key}`)]),
  );
}

const whole: Article = {
  ...article,
  sponsor: { kind: 'organization', name: '赞助者' },
  rights: article.rights && {
    ...article.rights,
    license: { name: '许可', url: '/license' },
    contact: '报社',
    excludes: '图片',
    acquireUrl: '/ask',
    tdm: { reservation: true, policy: '/tdm' },
  },
  media: (article.media ?? []).concat(
    {
      kind: 'image',
      src: '/a.jpg',
      caption: '说明',
      credits: article.credits,
      sources: [{ src: '/b.jpg', width: 9 }],
    },
    {
      kind: 'video',
      src: '/a.mp4',
      poster: '/a.jpg',
      sources: [{ src: '/a.webm', type: 'video/webm' }],
      alt: '视频',
    },
    { kind: 'gallery', src: '/gallery', poster: '/a.jpg', caption: '图集' },
  ),
  teams: article.teams?.map((team) => ({
    ...team,
    motif: { name: 'own', color: '#9d1035', image: '/emblem.svg' },
  })),
  related: [{ headline: '相关', url: '/related', column: '栏目' }],
  corrections: [{ at: '2024-09-11', text: '更正' }],
};

const strange = (model: unknown): string[] => {
  const html = Object.values(everything(model as Article, 'en')).join('\n');
  return escapes(html);
};

describe('hostile models', function () {
  // Thousands of renderings, each parsed.
  this.timeout(60_000);

  it(`print no stray element for ${TEXTS.length} texts in every text field at once, and lose none of them`, () => {
    const isText = (key: string): boolean => !CHOICES.test(key) && !TIMES.test(key) && !ADDRESS.test(key);
    for (const text of TEXTS) {
      const model = replaced(whole, (key, old) => (isText(key) && key !== 'lang' ? text : old));
      const html = Object.values(everything(model as Article, 'en')).join('\n');
      const root = parsed(html);
      expect(escapes(html, root), text).to.deep.equal([]);
      const headline = root.querySelector('h3[slot=headline]')?.textContent;
      expect(headline).to.equal(text.replace(/\0/g, '').replace(/\r\n/g, '\n'));
    }
  });

  it('print no stray element for a text in one field, whichever it is', () => {
    const paths = new Set<string>();
    replaced(whole, (_, old, path) => (paths.add(path), old));
    expect(paths.size).to.be.above(60);
    const text = `"'><script>alert(1)</script>{{1}}\${1}<%1%>`;
    for (const struck of paths) {
      const model = replaced(whole, (_, old, path) => (path === struck ? text : old));
      expect(strange(model), struck).to.deep.equal([]);
    }
  });

  it(`print no address for ${ADDRESSES.length} addresses in every address field`, () => {
    for (const address of ADDRESSES) {
      const model = replaced(whole, (key, old) => (ADDRESS.test(key) ? address : old));
      // Those that are relative to a browser too may stand; `strays` looks at every scheme as a browser does.
      expect(strange(model), address).to.deep.equal([]);
    }
  });

  it('throw nothing for getters, proxies and lists that do, and show the rest', () => {
    const no = (): never => {
      throw new Error('no');
    };
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    const angry = [
      revoked,
      new Proxy({}, { get: no, has: no, ownKeys: no, getPrototypeOf: no, getOwnPropertyDescriptor: no }),
      new Proxy([], { get: no }),
      new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : key === '0' ? no() : 'x') }),
      [Object.defineProperty({}, 'parties', { enumerable: true, get: no })],
      { toString: no, valueOf: no, [Symbol.toPrimitive]: no, [Symbol.iterator]: no },
    ];
    const cases: readonly [
      print: (model: never, options: never) => string,
      model: object,
      keys: readonly string[],
    ][] = [
      [render.renderArticleCard, whole, Object.keys(whole)],
      [render.renderCopyrightFooter, whole, Object.keys(whole)],
      [render.renderTeamBadge, team, Object.keys(team)],
      [render.renderStatsCounter, statistic, Object.keys(statistic)],
      [render.renderActivity, activity, Object.keys(activity)],
    ];
    for (const [print, model, keys] of cases) {
      for (const key of keys) {
        const getter = Object.defineProperty({ ...model }, key, { get: no });
        expect(escapes(print(getter as never, getter as never)), key).to.deep.equal([]);
        for (const value of angry) {
          const broken = { ...model, [key]: value };
          expect(escapes(print(broken as never, broken as never)), key).to.deep.equal([]);
        }
      }
      for (const value of angry) expect(print(value as never, value as never)).to.equal('');
    }
    const list = Object.defineProperty([article, 1, article], 1, { get: no }) as (typeof article)[];
    expect(parsed(render.renderArticleList(list)).querySelectorAll('li')).to.have.length(2);
    const getter = Object.defineProperty({ ...whole }, 'summary', { get: no });
    expect(render.renderArticleCard(getter)).to.include('六色花开，邻里相助');
  });

  it('print nothing of what is hostile in the options but a label, escaped', () => {
    const text = '"><script>alert(1)</script>{{1}}';
    const keys = 'locale lang base layout headingLevel hitArea loading variant details label teams'.split(
      ' ',
    );
    const { teams, statistics, media, credits, rights, related, corrections } = whole;
    const models = {
      teams,
      statistics,
      media,
      credits,
      rights,
      related,
      corrections,
      article,
      list: [article],
    };
    let calls = 0;
    for (const print of Object.values(render) as ((model: unknown, options: unknown) => string)[]) {
      for (const model of Object.values(models).flatMap((one) => [one, ...(Array.isArray(one) ? one : [])])) {
        for (const value of [text, { toString: () => text }, [text]]) {
          const options = Object.fromEntries(keys.map((key) => [key, value]));
          const html = print(model, options);
          expect(faults(html), print.name).to.deep.equal([]);
          if (html) calls++;
        }
      }
    }
    expect(calls).to.be.above(50);
  });
});
