import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  formatQuantity,
  LOCALES,
  parseQuantity,
  type MediaObject,
  type Quantity,
} from '../../src/models/index.js';
import { MOTIFS } from '../../src/models/emblem.js';
import { BADGE_VARIANTS, CARD_LAYOUTS, HEADING_LEVELS, HIT_AREAS } from '../../src/models/looks.js';
import * as render from '../../src/render/index.js';
import { quantity as anyQuantity } from '../formats/arbitrary.js';
import { parsed } from '../parsed.js';
import { activity, article, statistic, team } from '../samples.js';

const textOf = (html: string): string => (parsed(html).textContent ?? '').replace(/\s+/g, ' ').trim();
const find = (html: string, selector: string): Element | null => parsed(html).querySelector(selector);

/** The number of a printed counter, as the element reads it. */
const number = (html: string): string =>
  [...(find(html, 'bloom-stats-counter')?.childNodes ?? [])]
    .filter((node) => node.nodeName === '#text')
    .map((node) => node.textContent)
    .join('')
    .trim();

describe('the choices of sixbloom/render', () => {
  it('are printed, and no other value is', () => {
    const card = (options: object): string => render.renderArticleCard(article, options);
    const badge = (motif: string, options = {}): string =>
      render.renderTeamBadge({ ...team, motif: { name: motif } }, options);
    for (const layout of CARD_LAYOUTS) expect(card({ layout })).to.include(`layout="${layout}"`);
    for (const hitArea of HIT_AREAS) expect(card({ hitArea })).to.include(`hit-area="${hitArea}"`);
    for (const variant of BADGE_VARIANTS)
      expect(badge('azalea', { variant })).to.include(`variant="${variant}"`);
    for (const motif of MOTIFS) expect(badge(motif)).to.include(`motif="${motif}"`);
    expect(card({ layout: 'x', hitArea: 'x' })).to.equal(card({}));
    expect(badge('own', { variant: 'x' })).not.to.match(/motif|variant/);
    for (const headingLevel of HEADING_LEVELS) {
      const tag = headingLevel === 'none' ? 'div' : `h${headingLevel}`;
      expect(find(card({ headingLevel }), '[slot=headline]')?.localName).to.equal(tag);
    }
  });
});

describe('renderArticleCard', () => {
  it('prints kind, marks, live state, sponsor, times, comments and sub-links in words', () => {
    const html = render.renderArticleCard({
      ...article,
      media: [{ kind: 'video', src: '/a.mp4', duration: 185, digitalSource: 'trainedAlgorithmicMedia' }],
      live: 'live',
      state: 'corrected',
      indicators: ['exclusive'],
      access: 'registration',
      sponsor: { kind: 'organization', name: '某银行' },
      publishedAt: '2024-09-10T08:00:00+08:00',
      updatedAt: '2024-09-10T11:20:00+08:00',
      commentCount: 128,
      related: [
        { headline: '一', url: '/1' },
        { headline: '二', url: 'javascript:alert(1)' },
      ],
    });
    const texts = (slot: string) =>
      [...parsed(html).querySelectorAll(`[slot=${slot}]`)].map((one) => one.textContent.trim());
    expect(texts('media-type')).to.deep.equal(['视频 3分05秒 · 人工智能生成']);
    expect(texts('live')).to.deep.equal(['直播中']);
    expect(find(html, 'bloom-article-card')?.getAttribute('live')).to.equal('live');
    expect(texts('sponsor')).to.deep.equal(['赞助：某银行']);
    expect(texts('marks')).to.deep.equal(['独家', '已更正', '注册后可读']);
    expect(texts('date')).to.deep.equal(['2024年9月10日 08:00', '更新于11:20']);
    expect(texts('comments')).to.deep.equal(['128条评论']);
    expect(texts('related')).to.deep.equal(['一']);
  });

  it('leaves of a withdrawn article which one it was, and nothing to follow', () => {
    const html = render.renderArticleCard({ ...article, state: 'withdrawn', live: 'live' });
    expect(find(html, 'bloom-article-card')?.outerHTML).to.match(/^<bloom-article-card state="withdrawn">/);
    expect([...(find(html, 'bloom-article-card')?.children ?? [])].map((one) => one.slot)).to.deep.equal([
      'kicker',
      'notice',
      'headline',
      'source',
      'date',
    ]);
    expect(find(html, 'a')).to.equal(null);
  });

  it('names the paper once where the dateline names it', () => {
    const html = render.renderArticleCard({ ...article, dateline: { text: '岳塘新闻网9月10日讯' } });
    expect(find(html, '[slot=dateline]')?.textContent).to.equal('岳塘新闻网9月10日讯');
    expect(find(html, '[slot=source]')).to.equal(null);
  });

  it('takes the language of the article for that of the page, or else is told', () => {
    const english = { ...article, lang: 'en', headline: 'Six flowers' };
    expect(render.renderArticleCard(english)).to.include('10 September 2024').and.not.include('lang=');
    const html = render.renderArticleCard(english, { locale: 'zh-Hans' });
    expect(html).to.include('2024年9月10日');
    expect(find(html, 'h3')?.getAttribute('lang')).to.equal('en');
    expect(find(html, 'h3')?.textContent).to.equal('Six flowers');
  });

  it('says the language of a text that the page’s language does not have', () => {
    const headline = { 'zh-CN': '六色花开', 'zh-TW': '六色花開' };
    const lang = (locale: string) =>
      find(render.renderArticleCard({ ...article, headline }, { locale }), 'h3')?.getAttribute('lang');
    expect(lang('zh-Hans')).to.equal(null);
    expect(lang('zh-HK')).to.equal(null);
    expect(lang('en')).to.equal('zh-CN');
    expect(lang('fr')).to.equal('zh-CN');
    const odd = { '" onclick="x': 'a' };
    expect(render.renderArticleCard({ ...article, headline: odd }, { locale: 'en' })).not.to.include(
      'onclick',
    );
  });

  it('reads only what is there to be loaded first eagerly, and chooses among files', () => {
    const media: MediaObject[] = [
      { kind: 'image', src: 'a.jpg', alt: '', sources: [{ src: 'b.jpg', width: 600 }] },
    ];
    const image = (options = {}) =>
      find(render.renderArticleCard({ ...article, media }, options), 'img')?.outerHTML;
    expect(image()).to.equal(
      '<img slot="media" src="a.jpg" srcset="b.jpg 600w" sizes="auto, 100vw" alt="" loading="lazy">',
    );
    expect(image({ loading: 'eager', base: 'https://site.example/x/' })).to.equal(
      '<img slot="media" src="https://site.example/x/a.jpg" srcset="https://site.example/x/b.jpg 600w" sizes="100vw" alt="" loading="eager">',
    );
  });

  it('shows the poster of a clip, and none of its files as a picture', () => {
    const media: MediaObject[] = [
      { kind: 'video', src: 'a.mp4', poster: 'p.jpg', sources: [{ src: 'b.mp4', width: 600 }] },
    ];
    const html = render.renderArticleCard({ ...article, media });
    expect(find(html, 'img')?.getAttribute('src')).to.equal('p.jpg');
    expect(html).not.to.include('mp4');
  });

  it('prints a headline without a link where the address is not safe, and nothing for nothing', () => {
    const html = render.renderArticleCard({ ...article, url: 'javascript:alert(1)' });
    expect(find(html, 'h3')?.innerHTML).to.equal('六色花开，邻里相助');
    for (const nothing of [undefined, null, {}, [], 'x', { headline: ' ' }, { headline: '\0\u200b' }]) {
      expect(render.renderArticleCard(nothing as never)).to.equal('');
    }
  });

  it('can be handed to map, whose second argument is a number', () => {
    expect([article].map(render.renderArticleCard as (one: typeof article) => string)).to.deep.equal([
      render.renderArticleCard(article),
    ]);
    expect(render.renderArticleCard(article, null as never)).to.equal(render.renderArticleCard(article));
  });
});

describe('lists', () => {
  it('hold what can be shown, have a name, and are nothing when empty', () => {
    const html = render.renderArticleList([article, null as never, article], { label: '“新闻”' });
    expect(parsed(html).querySelectorAll('ul > li > bloom-article-card')).to.have.length(2);
    expect(find(html, 'ul')?.getAttribute('aria-label')).to.equal('“新闻”');
    expect(render.renderArticleList([])).to.equal('');
    expect(render.renderTeamRoster({} as never)).to.equal('');
    expect(render.renderStatsGroup(undefined as never)).to.equal('');
  });

  it('print statistics as a group with a name', () => {
    const html = render.renderStatsGroup([statistic, null as never, statistic], { label: '“数字”' });
    expect(parsed(html).querySelectorAll('bloom-stats-group > ul > li > bloom-stats-counter')).to.have.length(
      2,
    );
    expect(find(html, 'bloom-stats-group > h2[slot=label]')?.textContent).to.equal('“数字”');
  });

  it('print related headlines as compact cards with their columns', () => {
    const html = render.renderRelated([
      { headline: '关键词“30”', url: '/r', column: '“数”说岳塘', publishedAt: '2024-09' },
    ]);
    expect(find(html, 'li > bloom-article-card[layout=compact] > [slot=kicker]')?.textContent).to.equal(
      '“数”说岳塘',
    );
    expect(find(html, 'h3 > a[href="/r"]')?.textContent).to.equal('关键词“30”');
    expect(find(html, 'time')?.textContent).to.equal('2024年9月');
  });
});

describe('renderStatsCounter', () => {
  it('prints the words of the source where they are in the language of the page', () => {
    expect(number(render.renderStatsCounter(statistic))).to.equal('200多人→1500余人');
    expect(number(render.renderStatsCounter(statistic, { locale: 'zh-Hant' }))).to.equal('200多人→1500餘人');
    expect(number(render.renderStatsCounter(statistic, { locale: 'en' }))).to.equal(
      'over 200 people → over 1,500 people',
    );
  });

  it('does not print words that say something else than the quantity', () => {
    const quantity: Quantity = { value: 40, qualifier: 'nearly', unit: '场', unitKind: 'events' };
    const printed = (literal: string): string =>
      number(
        render.renderStatsCounter({ ...statistic, from: undefined, quantity: { ...quantity, literal } }),
      );
    expect(printed('接近40场')).to.equal('接近40场');
    for (const other of ['400场', '40场', '近40人', '近40', '由20场增至40场', '很多', '{{1}}']) {
      expect(printed(other), other).to.equal('近40场');
    }
  });

  it('is read back as the quantities of the statistic', () => {
    const units = fc.constantFrom(
      ['人', 'persons'],
      ['人次', 'person-times'],
      ['场', 'events'],
      ['户', 'households'],
    );
    const sound = fc
      .tuple(anyQuantity, units)
      .map(([one, [unit, unitKind]]) => ({ ...one, unit, unitKind }) as Quantity);
    const says = ({ value, qualifier }: Quantity): object => ({ value, qualifier });
    fc.assert(
      fc.property(
        sound,
        fc.option(sound, { nil: undefined }),
        fc.constantFrom(...LOCALES),
        (quantity, from, locale) => {
          const read = parseQuantity(
            number(render.renderStatsCounter({ ...statistic, quantity, from }, { locale })),
          );
          if (!read) throw new Error('not read');
          if (from && 'from' in read) expect(says(read.from)).to.deep.equal(says(from));
          expect('from' in read).to.equal(Boolean(from));
          expect(says('from' in read ? read.quantity : read)).to.deep.equal(says(quantity));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says nothing of a quantity that is unsure, and 0 where it is 0', () => {
    const one = (quantity: object): string =>
      render.renderStatsCounter({ ...statistic, from: undefined, quantity: quantity as Quantity });
    for (const unsound of [
      {},
      { value: -1, qualifier: 'exact' },
      { value: NaN, qualifier: 'exact' },
      { value: '3', qualifier: 'exact' },
      { value: 3, qualifier: 'perhaps' },
      { value: 3, qualifier: 'range' },
      { value: 3, qualifier: 'range', max: 2 },
      { value: 3, qualifier: 'exact', max: 'x' },
      { value: 1e300, qualifier: 'exact' },
    ]) {
      expect(one(unsound), JSON.stringify(unsound)).to.equal('');
    }
    expect(number(one({ value: 0, unit: '起' }))).to.equal('0起');
    const range: Quantity = { value: 200, max: 1500, qualifier: 'range', unit: '人' };
    expect(number(one(range))).to.equal(formatQuantity(range, 'zh-Hans'));
  });

  it('says since when, as of when and by whom', () => {
    const html = render.renderStatsCounter({
      ...statistic,
      period: { start: '2024-01', end: '2024-08' },
      note: undefined,
    });
    const slots = ['note', 'as-of', 'source'].map((name) => find(html, `[slot=${name}]`)?.textContent);
    expect(slots).to.deep.equal(['2024年1月至2024年8月', '截至2024年9月10日', '来源：岳塘新闻网']);
    expect(find(html, '[slot=source] a')?.getAttribute('href')).to.equal('https://news.example/');
  });
});

describe('renderTeamBadge', () => {
  it('opens mission, who, registration in words, numbers and links', () => {
    const details = find(render.renderTeamBadge(team), '[slot=details]');
    const facts = [...(details?.querySelectorAll('dt') ?? [])].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(details?.querySelector('p')?.textContent).to.equal('巡小区、巡夜市。');
    expect(facts).to.deep.equal([
      ['所属品牌', '六色花'],
      ['主管单位', '霞光社区'],
      ['服务区域', '霞光社区'],
      ['服务类别', '治安巡逻、帮困'],
      ['成立时间', '2021年3月'],
      ['登记情况', '已登记（志愿服务平台，编号：A-12）'],
      ['志愿者队伍', '200多人→1500余人，截至2024年9月10日'],
      ['荣誉', '优秀志愿队'],
    ]);
    expect([...(details?.querySelectorAll('p a') ?? [])].map((a) => a.getAttribute('href'))).to.deep.equal([
      '/teams/azalea',
      '/teams/azalea/join',
    ]);
  });

  it('stands among words without its details, and is then the link itself', () => {
    expect(render.renderTeamBadge(team, { details: false })).to.equal(
      '<bloom-team-badge motif="azalea"><a href="/teams/azalea">映山红</a></bloom-team-badge>',
    );
  });

  it('does not ask anybody to join a team that has ended', () => {
    const html = render.renderTeamBadge({ ...team, status: 'ended' });
    expect(html).to.include('已停止活动').and.not.include('/join');
  });

  it('shows an emblem of the team’s own, and a built-in one by its name', () => {
    const own = { ...team, motif: { name: 'pine', color: '#064', image: '/pine.svg' } };
    expect(render.renderTeamBadge(own, { details: false })).to.equal(
      '<bloom-team-badge color="#064"><img slot="emblem" src="/pine.svg" alt=""/><a href="/teams/azalea">映山红</a></bloom-team-badge>',
    );
    expect(render.renderTeamBadge({ motif: { name: 'violet' } } as never)).to.equal(
      '<bloom-team-badge motif="violet">紫罗兰</bloom-team-badge>',
    );
    expect(render.renderTeamBadge({ url: '/x' } as never)).to.equal('');
  });
});

describe('renderCopyrightFooter', () => {
  const footer = (changes: object = {}, options = {}): string =>
    render.renderCopyrightFooter({ ...article, ...changes }, options);

  it('prints credits with labels, levels and several people', () => {
    const credits = [...parsed(footer()).querySelectorAll('[slot=credit]')].map(
      ({ textContent }) => textContent,
    );
    expect(credits).to.deep.equal(['通讯员：陈志蓉、仇佳美', '责编：郭璇', '一审：石惠']);
  });

  it('prints the notice verbatim, with its line breaks', () => {
    const notice = find(footer(), '[slot=notice]');
    expect(notice?.textContent).to.equal(article.rights?.notice);
    expect(notice?.querySelectorAll('br')).to.have.length(1);
    expect(find(footer({}, { locale: 'en' }), '[slot=notice]')?.getAttribute('lang')).to.equal('zh-Hans');
  });

  it('says permission and requirements in the words of the element', () => {
    expect(find(footer(), 'bloom-copyright-footer')?.getAttribute('permission')).to.equal('required');
    expect(find(footer(), 'bloom-copyright-footer')?.getAttribute('requires')).to.equal(
      'source original-headline author date',
    );
    const { rights } = article;
    const unknown = footer({ rights: { ...rights, authorization: 'x', requires: ['x', 1] } });
    expect(find(unknown, 'bloom-copyright-footer')?.attributes).to.have.length(0);
  });

  it('prints the other terms, and until when they hold as an attribute too', () => {
    const html = footer({
      rights: {
        ...article.rights,
        license: { name: 'CC BY 4.0', url: 'https://license.test/' },
        acquireUrl: '/ask',
        contact: '0731-1',
        excludes: '插图',
        validUntil: '2030-12-31',
        tdm: { reservation: true, policy: 'javascript:x' },
      },
    });
    expect(
      [...parsed(html).querySelectorAll('[slot=terms]')].map(({ textContent }) => textContent),
    ).to.deep.equal([
      '许可协议：CC BY 4.0',
      '授权申请',
      '联系方式：0731-1',
      '不在授权之列：插图',
      '有效期至：2030年12月31日',
      '文本与数据挖掘：保留权利',
    ]);
    expect(parsed(html).querySelectorAll('[slot=terms] a')).to.have.length(2);
    expect(find(html, 'bloom-copyright-footer')?.getAttribute('valid-until')).to.equal('2030-12-31');
  });

  it('prints what was put right and when the original was published', () => {
    const html = footer({
      corrections: [
        { at: '2024-09-12', text: '“15起”原误作“50起”。' },
        { text: '姓名有误。' },
        { at: '2024' },
      ],
      source: { ...article.source, publishedAt: '2024-09-10' },
    });
    const said = (slot: string): (string | null)[] =>
      [...parsed(html).querySelectorAll(`[slot=${slot}]`)].map(({ textContent }) => textContent);
    expect(said('correction')).to.deep.equal([
      '更正（2024年9月12日）：“15起”原误作“50起”。',
      '更正：姓名有误。',
    ]);
    expect(said('source').at(-1)).to.equal('原文发布时间：2024年9月10日');
  });

  it('says who paid and what a machine made, and nothing of a camera', () => {
    const html = footer({
      sponsor: { kind: 'organization', name: '某公司' },
      digitalSource: 'trainedAlgorithmicMedia',
    });
    expect(textOf(html)).to.include('赞助：某公司').and.to.include('人工智能生成');
    expect(footer({ digitalSource: 'digitalCapture' })).to.equal(footer());
  });

  it('says how the piece relates to its source, and links to the original', () => {
    const [name, headline] = parsed(footer()).querySelectorAll('[slot=source]');
    expect(name?.textContent).to.equal('来源：岳塘新闻网（转载）');
    expect(name?.querySelector('a')?.getAttribute('href')).to.equal('https://news.example/1');
    expect(headline?.textContent).to.equal('原标题：《六朵花》');
    const { source } = article;
    const unsafe = find(footer({ source: { ...source, url: 'javascript:x' } }), '[slot=source] a');
    expect(unsafe?.getAttribute('href')).to.equal('https://news.example/');
  });

  it('is nothing where nothing is known', () => {
    for (const nothing of [null, {}, { credits: [{}] }, { rights: {} }]) {
      expect(render.renderCopyrightFooter(nothing as never)).to.equal('');
    }
  });
});

describe('renderMedia', () => {
  const image: MediaObject = {
    kind: 'image',
    src: '/a.jpg',
    alt: '凉亭',
    caption: '议事',
    credits: article.credits.slice(0, 1),
  };

  it('prints a picture with caption and credits, and says what a machine made', () => {
    const html = render.renderMedia({ ...image, digitalSource: 'compositeWithTrainedAlgorithmicMedia' });
    expect(textOf(html)).to.equal('议事 （通讯员：陈志蓉、仇佳美） 含人工智能生成内容');
    expect(textOf(render.renderMedia({ ...image, digitalSource: 'humanEdits' }))).not.to.include('智能');
    expect(find(html, 'figure > img')?.getAttribute('alt')).to.equal('凉亭');
  });

  it('shows what may disturb only to who asks for it', () => {
    const html = render.renderMedia({ ...image, sensitive: true });
    expect(find(html, 'figure > details:not([open]) > img')).not.to.equal(null);
    expect(find(html, 'summary')?.textContent).to.equal('画面可能引起不适，点按后显示');
  });

  it('plays clips without loading anything before, and says how long they are', () => {
    const html = render.renderMedia({
      ...image,
      kind: 'video',
      src: '/a.mp4',
      poster: '/p.jpg',
      duration: 200,
    });
    expect(find(html, 'video')?.outerHTML.replace(/\n/g, '')).to.equal(
      '<video controls="" preload="none" aria-label="凉亭" poster="/p.jpg"><source src="/a.mp4"></video>',
    );
    expect(textOf(html)).to.include('视频，3分20秒');
    expect(find(render.renderMedia({ ...image, kind: 'audio' }), 'audio > source')).not.to.equal(null);
    for (const [seconds, words] of [
      [5, '5秒'],
      [60, '1分钟'],
      [61.4, '1分01秒'],
    ] as const) {
      expect(textOf(render.renderMedia({ ...image, kind: 'audio', duration: seconds }))).to.include(
        `音频，${words}`,
      );
    }
  });

  it('leads to a gallery or a page of another site and asks nothing of it', () => {
    const html = render.renderMedia({
      ...image,
      kind: 'gallery',
      src: '/gallery',
      poster: '/p.jpg',
      count: 9,
    });
    expect(find(html, 'a[href="/gallery"]')?.textContent).to.equal('9张图');
    expect(find(html, 'a > img')?.getAttribute('src')).to.equal('/p.jpg');
    const embed = render.renderMedia({ kind: 'embed', src: 'https://other.example/' });
    expect(find(embed, 'figure')?.innerHTML.trim()).to.equal('<a href="https://other.example/">外部内容</a>');
  });

  it('is nothing without a safe address', () => {
    for (const kind of ['image', 'video', 'audio', 'gallery', 'embed'] as const) {
      expect(render.renderMedia({ ...image, kind, src: 'data:text/html,x' })).to.equal('');
    }
  });
});

describe('renderActivity', () => {
  it('says state, time, place, who, for whom, how many and where to sign up', () => {
    const html = render.renderActivity(activity, { teams: [team], headingLevel: '4' });
    expect(find(html, 'article > h4')?.textContent).to.equal('夜市巡逻');
    expect(
      [...parsed(html).querySelectorAll('dt')].map((term) => [
        term.textContent,
        term.nextElementSibling?.textContent,
      ]),
    ).to.deep.equal([
      ['时间', '2024年9月20日 19:00至2024年9月20日 21:00'],
      ['地点', '建设路夜市'],
      ['主办单位', '岳塘新闻网'],
      ['志愿队', '映山红'],
      ['服务对象', '社区居民'],
      ['类别', '治安巡逻'],
      ['志愿者队伍', '1500余人，截至2024年9月10日'],
      ['招募人数', '20'],
      ['报名截止', '2024年9月18日'],
    ]);
    expect(find(html, 'p > a')?.getAttribute('href')).to.equal('/sign-up');
    expect(find(html, 'dd > bloom-team-badge > a')?.textContent).to.equal('映山红');
    expect(find(html, 'figure > img')?.getAttribute('src')).to.equal('/patrol.jpg');
  });

  it('names no team that it does not know, and asks nobody to join what is over', () => {
    const html = render.renderActivity({ ...activity, status: 'cancelled' });
    expect(textOf(html))
      .to.include('已取消')
      .and.not.match(/azalea|志愿队|报名|招募/);
  });
});

describe('renderCredits, renderRights, renderCorrections', () => {
  it('print credits with affiliations and notes', () => {
    const html = render.renderCredits([
      {
        role: 'photographer',
        note: '航拍',
        parties: [{ kind: 'person', name: '石惠', affiliation: '霞光社区', url: '/shi' }],
      },
      { role: 'editor', parties: [] },
    ]);
    expect(html).to.equal('<ul>\n<li>摄影：<a href="/shi">石惠</a>（霞光社区）（航拍）</li>\n</ul>');
    expect(render.renderCredits(null as never)).to.equal('');
  });

  it('print terms in full, and claim nothing that is not said', () => {
    const { rights } = article;
    if (!rights) throw new Error('no rights');
    const html = render.renderRights({
      ...rights,
      uses: { editCore: 'forbidden' },
      tdm: { reservation: true },
      contact: '0731',
    });
    expect(textOf(html)).to.equal(
      '版权作品，未经授权不得转载。 经授权转载的，须注明来源。 转载需授权 改动核心内容禁止 转载须注明来源、原标题、作者、发布日期 联系方式0731 文本与数据挖掘保留权利 © 2024 岳塘新闻网',
    );
    expect(render.renderRights({ tdm: {}, acquireUrl: 'javascript:x' } as never)).to.equal('');
  });

  it('print corrections with their days', () => {
    const html = render.renderCorrections([
      { at: '2024-09-11', text: '应为15起。' },
      { at: 'soon', text: '又一处。' } as never,
    ]);
    expect(html).to.equal(
      '<ul>\n<li><p><time datetime="2024-09-11">2024年9月11日</time></p><p>应为15起。</p></li>\n<li><p>又一处。</p></li>\n</ul>',
    );
  });
});
