// The HTML is the content: each element, written by hand, printed by `sixbloom/render` and with the least there can be, says
// all of its model to a text browser, to a parser and to a browser that runs no script.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { Parser } from 'htmlparser2';
import { shareUrl } from '../../dist/models/index.js';
import {
  renderArticleCard,
  renderArticleList,
  renderCopyrightFooter,
  renderStatsCounter,
  renderStatsGroup,
  renderTeamBadge,
  renderTeamRoster,
} from '../../dist/render/index.js';
import { program } from '../debian.mjs';
import { ifHere } from '../not-run.mjs';
import { launch } from './browser.mjs';
import { TAGS } from './elements.mjs';

const paper = { kind: 'organization', name: '岳塘新闻网', url: 'https://news.example/' };
const person = (name) => ({ kind: 'person', name });

const statistic = {
  schemaVersion: '1',
  id: 'volunteers',
  label: '志愿者队伍',
  quantity: { value: 1500, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '1500余人' },
  from: { value: 200, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '200多人' },
  measure: 'current',
  method: 'self-reported',
  period: { label: '三年来' },
  asOf: '2024-09-10',
  source: { party: paper, relation: 'original' },
  note: '从起初到如今',
};
const STATISTIC = {
  label: '志愿者队伍',
  quantity: '1500余人',
  from: '200多人',
  period: '三年来',
  asOf: '2024年9月10日',
  source: '岳塘新闻网',
  note: '从起初到如今',
};
const served = {
  schemaVersion: '1',
  id: 'served',
  label: '每年服务群众',
  quantity: { value: 3000, qualifier: 'over', unit: '人次', unitKind: 'person-times', literal: '3000余人次' },
  measure: 'per-year',
};

const team = {
  schemaVersion: '1',
  id: 'azalea',
  name: '映山红',
  brand: '六色花',
  motif: { name: 'azalea' },
  mission: '巡小区、巡夜市。',
  categories: ['治安巡逻', '帮困'],
  parent: { kind: 'organization', name: '建设街道', url: '/street' },
  region: '霞光社区',
  registration: { status: 'registered', system: '志愿服务平台', number: 'A-12' },
  establishedOn: '2021-03',
  stats: [served],
  status: 'paused',
  honours: ['优秀志愿队'],
  url: '/teams/azalea',
  joinUrl: '/teams/azalea/join',
};
const TEAM = {
  name: '映山红',
  brand: '六色花',
  mission: '巡小区、巡夜市。',
  categories: ['治安巡逻', '帮困'],
  parent: '建设街道',
  region: '霞光社区',
  registration: ['已登记', '志愿服务平台', 'A-12'],
  establishedOn: '2021年3月',
  stats: ['每年服务群众', '3000余人次'],
  status: '暂停活动',
  honours: '优秀志愿队',
  url: '了解这支队伍',
  joinUrl: '加入这支队伍',
};

const article = {
  schemaVersion: '1',
  id: 'a1',
  type: 'news',
  lang: 'zh-Hans',
  column: '志愿服务',
  overline: '霞光社区',
  headline: '六色花开，邻里相助',
  subheadline: '红马甲上岗',
  summary: '六支志愿队，一年开展近40场活动。',
  url: '/news/1.html',
  publishedAt: '2024-09-10',
  updatedAt: '2024-09-12',
  dateline: { text: '湘潭9月10日讯' },
  credits: [{ role: 'correspondent', parties: [person('陈志蓉')] }],
  source: { party: paper, relation: 'original' },
  media: [
    {
      kind: 'image',
      src: '/picture.png',
      alt: '志愿者在夜市旁巡逻',
      caption: '夜市入口',
      credits: [{ role: 'photographer', parties: [person('郭璇')] }],
      width: 1200,
      height: 800,
    },
  ],
  state: 'corrected',
  live: 'live',
  indicators: ['exclusive'],
  access: 'subscription',
  digitalSource: 'trainedAlgorithmicMedia',
  sponsor: { kind: 'organization', name: '某某银行' },
  commentCount: 128,
  related: [{ headline: '漫步法华山森林步道', url: '/news/3.html' }],
};
const ARTICLE = {
  column: '志愿服务',
  overline: '霞光社区',
  headline: '六色花开，邻里相助',
  subheadline: '红马甲上岗',
  summary: '六支志愿队，一年开展近40场活动。',
  url: '六色花开，邻里相助',
  publishedAt: '2024年9月10日',
  updatedAt: '9月12日',
  dateline: '湘潭9月10日讯',
  credits: '陈志蓉',
  source: '岳塘新闻网',
  media: ['志愿者在夜市旁巡逻', '夜市入口', '郭璇'],
  state: '已更正',
  live: '直播中',
  indicators: '独家',
  access: '订阅后可读',
  digitalSource: '人工智能生成',
  sponsor: '某某银行',
  commentCount: '128条评论',
  related: '漫步法华山森林步道',
};

const published = {
  schemaVersion: '1',
  id: 'a1',
  type: 'news',
  lang: 'zh-Hans',
  headline: '六色花开，邻里相助',
  url: 'https://news.example/1.html',
  credits: [{ role: 'responsible-editor', label: '责编', parties: [person('郭璇')] }],
  source: { party: paper, relation: 'republished', headline: '六朵花', publishedAt: '2024-09-09' },
  sponsor: { kind: 'organization', name: '某某银行' },
  digitalSource: 'trainedAlgorithmicMedia',
  corrections: [{ at: '2024-09-11', text: '场次应为近40场。' }],
  rights: {
    schemaVersion: '1',
    notice: '版权作品，未经授权不得转载。',
    holder: { kind: 'organization', name: '霞光传媒' },
    year: 2024,
    authorization: 'required',
    license: { name: '署名许可', url: 'https://news.example/licence' },
    acquireUrl: 'https://news.example/ask',
    contact: '0731-55555555',
    excludes: '图片',
    validUntil: '2030-12-31',
    tdm: { reservation: true },
    requires: ['source', 'original-headline'],
  },
};
/** The headline is the page's own, and in the sentence to copy the one of the source. */
const { headline: _, url: __, ...foot } = published;
const FOOT = {
  credits: ['责编', '郭璇'],
  source: ['岳塘新闻网', '转载', '六朵花', '2024年9月9日'],
  sponsor: '某某银行',
  digitalSource: '人工智能生成',
  corrections: ['2024年9月11日', '场次应为近40场。'],
  rights: [
    '版权作品，未经授权不得转载。',
    '霞光传媒',
    '2024',
    '署名许可',
    '授权申请',
    '0731-55555555',
    '图片',
    '2030年12月31日',
    '保留权利',
  ],
};

/** What is no text for a reader. */
const CODED = ['schemaVersion', 'id', 'type', 'lang', 'measure', 'method', 'motif'];

/** What a model must say: a text, or texts, for each of its keys but the coded ones. */
function saying(model, texts) {
  const keys = Object.keys(model).filter((key) => !CODED.includes(key));
  assert.deepEqual(Object.keys(texts).sort(), keys.sort());
  return Object.values(texts).flat();
}

const sentence = '署名须为：岳塘新闻网《六朵花》，责编：郭璇';
const links = ['weibo', 'qq', 'mail'].map((target) =>
  shareUrl(target, { url: 'https://news.example/1.html', title: '六色花开' }).replaceAll('&', '&amp;'),
);

/** By tag and kind of fixture: the HTML, and what it must say. */
const FIXTURES = {
  'bloom-article-card': {
    written: [
      `<bloom-article-card live="live">
  <img slot="media" src="/picture.png" alt="志愿者在夜市旁巡逻" width="1200" height="800">
  <span slot="caption">夜市入口</span>
  <span slot="photo-credit">摄影 郭璇</span>
  <span slot="kicker">志愿服务</span>
  <span slot="live">直播中</span>
  <span slot="sponsor">赞助：某某银行</span>
  <span slot="marks">独家</span>
  <span slot="marks">已更正</span>
  <span slot="marks">订阅后可读</span>
  <span slot="marks">人工智能生成</span>
  <p slot="overline">霞光社区</p>
  <h3 slot="headline"><a href="/news/1.html">六色花开，邻里相助</a></h3>
  <p slot="subheadline">红马甲上岗</p>
  <p slot="standfirst">六支志愿队，一年开展近40场活动。</p>
  <span slot="dateline">湘潭9月10日讯</span>
  <span slot="byline">通讯员 陈志蓉</span>
  <span slot="source">岳塘新闻网</span>
  <time slot="date" datetime="2024-09-10">2024年9月10日</time>
  <span slot="date">更新于 <time datetime="2024-09-12">9月12日</time></span>
  <a slot="comments" href="/news/1.html#comments">128条评论</a>
  <ul slot="related"><li><a href="/news/3.html">漫步法华山森林步道</a></li></ul>
</bloom-article-card>`,
      saying(article, ARTICLE),
    ],
    printed: [renderArticleCard(article), saying(article, ARTICLE)],
    least: [
      '<bloom-article-card><h3 slot="headline">六色花开，邻里相助</h3></bloom-article-card>',
      ['六色花开，邻里相助'],
    ],
  },
  'bloom-article-list': {
    written: [
      `<bloom-article-list>
  <h2 slot="label">相关新闻</h2>
  <ul>
    <li><a href="/news/2.html">悠游国庆丨就来盘龙大观园</a> <time datetime="2024-10-01">10月1日</time></li>
    <li><a href="/news/3.html">“数”说岳塘</a></li>
  </ul>
  <a slot="more" href="/news/">更多新闻</a>
</bloom-article-list>`,
      ['相关新闻', '悠游国庆丨就来盘龙大观园', '10月1日', '“数”说岳塘', '更多新闻'],
    ],
    printed: [
      `<bloom-article-list>${renderArticleList([article, { ...article, id: 'a2', headline: '夜市开街' }])}</bloom-article-list>`,
      [...saying(article, ARTICLE), '夜市开街'],
    ],
    least: [
      '<bloom-article-list><ul><li><a href="/3.html">“数”说岳塘</a></li></ul></bloom-article-list>',
      ['“数”说岳塘'],
    ],
  },
  'bloom-team-badge': {
    written: [
      `<bloom-team-badge motif="azalea">映山红<div slot="details">
  <p>巡小区、巡夜市。</p><p>暂停活动</p>
  <dl><dt>所属品牌</dt><dd>六色花</dd><dt>主管单位</dt><dd>建设街道</dd><dt>服务区域</dt><dd>霞光社区</dd>
  <dt>服务类别</dt><dd>治安巡逻、帮困</dd><dt>成立时间</dt><dd>2021年3月</dd>
  <dt>登记情况</dt><dd>已登记（志愿服务平台，A-12）</dd><dt>每年服务群众</dt><dd>3000余人次</dd><dt>荣誉</dt><dd>优秀志愿队</dd></dl>
  <p><a href="/teams/azalea">了解这支队伍</a></p><p><a href="/teams/azalea/join">加入这支队伍</a></p>
</div></bloom-team-badge>`,
      saying(team, TEAM),
    ],
    printed: [renderTeamBadge(team), saying(team, TEAM)],
    least: ['<bloom-team-badge>映山红</bloom-team-badge>', ['映山红']],
  },
  'bloom-team-roster': {
    written: [
      `<bloom-team-roster max="1">
  <h2 slot="label">六色花志愿队</h2>
  <bloom-team-badge motif="azalea"><a href="/teams/azalea.html">映山红</a></bloom-team-badge>
  <bloom-team-badge motif="carnation"><a href="/teams/carnation.html">康乃馨</a></bloom-team-badge>
</bloom-team-roster>`,
      ['六色花志愿队', '映山红', '康乃馨'],
    ],
    printed: [
      `<bloom-team-roster>${renderTeamRoster([team, { ...team, id: 'carnation', name: '康乃馨' }])}</bloom-team-roster>`,
      [...saying(team, TEAM), '康乃馨'],
    ],
    least: ['<bloom-team-roster><bloom-team-badge>映山红</bloom-team-badge></bloom-team-roster>', ['映山红']],
  },
  'bloom-stats-counter': {
    written: [
      `<bloom-stats-counter><span slot="label">志愿者队伍</span>
  200多人→1500余人
  <span slot="note">三年来</span>
  <span slot="note">从起初到如今</span>
  <span slot="as-of">截至2024年9月10日</span>
  <span slot="source">来源：<a href="https://news.example/">岳塘新闻网</a></span>
</bloom-stats-counter>`,
      saying(statistic, STATISTIC),
    ],
    printed: [renderStatsCounter(statistic), saying(statistic, STATISTIC)],
    least: ['<bloom-stats-counter>3000余人次</bloom-stats-counter>', ['3000余人次']],
  },
  'bloom-stats-group': {
    written: [
      `<bloom-stats-group>
  <h2 slot="label">六色花一年</h2>
  <ul>
    <li><bloom-stats-counter><span slot="label">每年开展活动</span> 近40场</bloom-stats-counter></li>
    <li><bloom-stats-counter><span slot="label">每年服务群众</span> 3000余人次</bloom-stats-counter></li>
  </ul>
</bloom-stats-group>`,
      ['六色花一年', '每年开展活动', '近40场', '每年服务群众', '3000余人次'],
    ],
    printed: [
      renderStatsGroup([statistic, served], { label: '六色花一年' }),
      ['六色花一年', ...saying(statistic, STATISTIC), '每年服务群众', '3000余人次'],
    ],
    least: [
      '<bloom-stats-group><bloom-stats-counter>近40场</bloom-stats-counter></bloom-stats-group>',
      ['近40场'],
    ],
  },
  'bloom-copyright-footer': {
    written: [
      `<bloom-copyright-footer permission="required">
  <span slot="credit">责编：郭璇</span>
  <span slot="credit">赞助：某某银行</span>
  <span slot="source">来源：<a href="https://news.example/1.html">岳塘新闻网</a>（转载）</span>
  <span slot="source">原标题：《六朵花》 2024年9月9日</span>
  <p slot="ai-label">人工智能生成</p>
  <p slot="correction">更正（2024年9月11日）：场次应为近40场。</p>
  <p slot="notice">版权作品，未经授权不得转载。</p>
  <span slot="terms">许可协议：<a rel="license" href="https://news.example/licence">署名许可</a></span>
  <span slot="terms"><a href="https://news.example/ask">授权申请</a></span>
  <span slot="terms">联系方式：0731-55555555</span>
  <span slot="terms">不在授权之列：图片</span>
  <span slot="terms">有效期至：2030年12月31日</span>
  <span slot="terms">文本与数据挖掘：保留权利</span>
  <p slot="attribution">${sentence}，原标题《六色花开，邻里相助》</p>
  <p slot="copyright">© 2024 霞光传媒</p>
  <span slot="site">湘ICP备00000000号</span>
</bloom-copyright-footer>`,
      [...saying(foot, FOOT), sentence, '湘ICP备00000000号'],
    ],
    printed: [renderCopyrightFooter(published), saying(foot, FOOT)],
    least: [
      '<bloom-copyright-footer><p slot="notice">未经授权不得转载。</p></bloom-copyright-footer>',
      ['未经授权不得转载。'],
    ],
  },
  'bloom-share-bar': {
    written: [
      `<bloom-share-bar>
  <ul>
    <li><a href="${links[0]}">微博</a></li>
    <li><a href="${links[1]}">QQ</a></li>
    <li><a href="${links[2]}">邮件</a></li>
  </ul>
</bloom-share-bar>`,
      ['微博', 'QQ', '邮件'],
    ],
    least: [`<bloom-share-bar><a href="${links[2]}">邮件</a></bloom-share-bar>`, ['邮件']],
  },
  'bloom-app-card': {
    written: [
      `<bloom-app-card href="https://news.example/app">
  <img slot="icon" src="/picture.png" alt="">
  <b slot="name">掌上霞光</b>
  <a data-platform="ios" href="https://apps.example/ios">iOS</a>
  <a data-platform="android" href="https://apps.example/android">Android</a>
  <a data-platform="harmony" href="https://apps.example/harmony">HarmonyOS</a>
</bloom-app-card>`,
      ['掌上霞光', 'iOS', 'Android', 'HarmonyOS'],
    ],
    least: [
      '<bloom-app-card><a href="https://apps.example/android">掌上霞光（Android）</a></bloom-app-card>',
      ['掌上霞光', 'Android'],
    ],
  },
};

const CASES = Object.entries(FIXTURES).flatMap(([tag, fixtures]) =>
  Object.entries(fixtures).map(([kind, [html, texts]]) => ({ tag, kind, html, texts })),
);

/** Where scripts run after all, nothing is left to be found. */
const page = (html) =>
  `<!doctype html><meta charset="utf-8"><title>-</title><body>${html}<script>document.body.textContent = ''</script></body>`;
const squeezed = (text) => text.replace(/\s+/g, '');

/** The texts that are not there. */
const missing = (texts, text) => texts.filter((one) => !squeezed(text).includes(squeezed(one)));

/** The texts that stand beside another word with nothing between: what a reader cannot tell apart. */
const glued = (texts, text) =>
  texts.filter((one) => {
    const others = texts.filter((other) => other !== one && !one.includes(other));
    return others.some((other) => text.includes(one + other));
  });

/** What a parser that knows no css and runs no script finds. */
function parsed(html) {
  let text = '';
  const parser = new Parser({
    ontext: (piece) => (text += piece),
    onopentag: (_, { alt }) => (text += alt ?? ''),
  });
  parser.end(html);
  return text;
}

/** What a text browser shows. */
const dumped = (html) =>
  spawnSync(
    program('lynx'),
    [
      '-dump',
      '-stdin',
      '-force_html',
      '-nolist',
      '-width=1000',
      '-assume_charset=utf-8',
      '-display_charset=utf-8',
    ],
    { input: page(html), encoding: 'utf8', timeout: 20_000 },
  ).stdout;

describe('without script', () => {
  let browser;
  let tab;
  before(async () => {
    browser = await launch();
    tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
  });
  after(() => browser.close());

  it('is tried on every element', () => {
    assert.deepEqual(Object.keys(FIXTURES).sort(), [...TAGS].sort());
  });

  for (const { tag, kind, html, texts } of CASES) {
    it(`<${tag}>, ${kind}: a parser finds ${texts.length} texts`, () => {
      assert.deepEqual(missing(texts, parsed(html)), []);
    });

    it(
      `<${tag}>, ${kind}: a text browser shows them, and apart`,
      ifHere(() => {
        const text = dumped(html);
        assert.deepEqual(missing(texts, text), [], text);
        assert.deepEqual(glued(texts, text), [], text);
      }),
    );

    it(`<${tag}>, ${kind}: a browser that runs no script shows them, and apart`, async () => {
      await tab.setContent(page(html));
      const text = await tab.evaluate(() =>
        [document.body.innerText, ...[...document.images].map(({ alt }) => alt)].join('\n'),
      );
      assert.deepEqual(missing(texts, text), [], text);
      assert.deepEqual(glued(texts, text), [], text);
    });
  }

  it('the counters of a printed group stand on lines of their own', async () => {
    const [html] = FIXTURES['bloom-stats-group'].printed;
    await tab.setContent(page(html));
    const text = await tab.evaluate(() => document.body.innerText);
    for (const { label } of [statistic, served]) assert.match(text, new RegExp(`^${label}`, 'm'));
  });
});
