import { expect } from 'chai';
import type { Article } from '../../src/models/article.js';
import type { Locale } from '../../src/models/locale.js';
import { ARTICLE } from '../../src/shapes/article.js';
import { lenient } from '../../src/shapes/lenient.js';
import {
  cardParts,
  focalPoint,
  focalPosition,
  isExternal,
  type CardSettings,
} from '../../src/views/article-card.js';
import type { Clock } from '../../src/views/page.js';
import { Part, textOf } from '../../src/views/part.js';

const article: Article = {
  schemaVersion: '1',
  id: 'a1',
  type: 'news',
  lang: 'zh-CN',
  headline: '六色花开',
  url: '/news/1.html',
  publishedAt: '2024-09-10',
  credits: [{ role: 'author', parties: [{ kind: 'person', name: '陈志蓉' }] }],
};

const NOON = Date.parse('2024-09-20T12:00:00+08:00');

/** What a card shows of anything, by slot, what was refused of it, and when something of it ends. */
function viewed(
  input: unknown,
  locale: Locale = 'zh-Hans',
  { zone, now = NOON, style = 'auto', ...settings }: CardSettings & Partial<Clock> & { zone?: string } = {},
) {
  const refused: [path: string, reason: string][] = [];
  const ends: number[] = [];
  const clock: Clock = { now, style, expires: (end) => ends.push(end) };
  // As the elements do: the first reason for a path says enough.
  const sink = (path: string, reason: string): void => {
    if (!refused.some(([known]) => known === (path || 'article'))) refused.push([path || 'article', reason]);
  };
  const model = lenient(ARTICLE, input, sink) ?? {};
  const page = { tag: locale, locale, lang: undefined, base: undefined, zone, clock };
  const parts = cardParts(model, page, settings).filter((child) => child instanceof Part);
  const partsIn = (slot: string): readonly Part[] =>
    parts.filter(({ attributes }) => attributes.slot === slot);
  const all = (slot: string): readonly string[] => partsIn(slot).map(textOf);
  const view = (slot: string): string | undefined => all(slot)[0];
  const slots = [...new Set(parts.map(({ attributes }) => attributes.slot))];
  return {
    view,
    all,
    parts,
    slots,
    partsIn,
    refused,
    focal: focalPoint(model),
    next: ends.length ? Math.min(...ends) : undefined,
  };
}

const pictureOf = ({ partsIn }: ReturnType<typeof viewed>) => partsIn('media')[0]?.attributes;

describe('cardParts', () => {
  it('is empty and refuses nothing where there is no article', () => {
    for (const nothing of [undefined, null]) {
      expect([viewed(nothing).parts, viewed(nothing).refused]).to.deep.equal([[], []]);
    }
  });

  it('refuses nothing of a whole article', () => {
    expect(viewed(article).refused).to.be.empty;
  });

  it('takes the column for the kicker, or else the section', () => {
    const section = { name: '社区' };
    expect(viewed({ ...article, section }).view('kicker')).to.equal('社区');
    expect(viewed({ ...article, section, column: '志愿服务' }).view('kicker')).to.equal('志愿服务');
  });

  it('picks the texts of the reader’s language', () => {
    const headline = { 'zh-CN': '六色花开', 'zh-TW': '六色花開', en: 'Six flowers' };
    expect(viewed({ ...article, headline }, 'en').view('headline')).to.equal('Six flowers');
    expect(viewed({ ...article, headline }, 'zh-Hant').view('headline')).to.equal('六色花開');
    expect(viewed({ ...article, headline }).view('headline')).to.equal('六色花开');
  });

  it('names who wrote it, with the label as printed, and no editors', () => {
    const person = (name: string) => ({ kind: 'person', name }) as const;
    const credits: Article['credits'] = [
      { role: 'correspondent', label: '本报通讯员', parties: [person('陈志蓉'), person('郭璇')] },
      { role: 'reporter', parties: [person('李明')] },
      { role: 'responsible-editor', parties: [person('王芳')] },
    ];
    expect(viewed({ ...article, credits }).all('byline')).to.deep.equal([
      '本报通讯员 陈志蓉、郭璇',
      '记者 李明',
    ]);
    expect(viewed({ ...article, credits }, 'en').all('byline')).to.deep.equal([
      '本报通讯员 陈志蓉, 郭璇',
      'Reporter 李明',
    ]);
  });

  it('says a date no more exactly than it is known', () => {
    const { view } = viewed({ ...article, publishedAt: '2024-09' });
    expect(view('date')).to.equal('2024年9月');
  });

  it('shows a moment by the clocks of China', () => {
    const { view } = viewed({ ...article, publishedAt: '2024-09-10T23:30:00Z' }, 'en');
    expect(view('date')).to.equal('11 September 2024, 07:30');
  });

  it('leaves a decorative picture without words, and refuses nothing', () => {
    const shown = viewed({ ...article, media: [{ kind: 'image', src: '/a.jpg', alt: '' }] });
    expect(pictureOf(shown)?.alt).to.equal('');
    expect(shown.refused).to.be.empty;
  });

  it('offers the sizes of a picture that have a safe address and a width', () => {
    const sources = [
      { src: '/a 400.jpg', width: 400 },
      { src: '/800.jpg', width: 800 },
      { src: '/unknown.jpg' },
      { src: 'javascript:alert(1)', width: 1200 },
    ];
    const { partsIn, refused } = viewed({
      ...article,
      media: [{ kind: 'image', src: '/a.jpg', alt: '夜市', sources }],
    });
    expect(partsIn('media')[0]?.attributes.srcset).to.equal('/a%20400.jpg 400w, /800.jpg 800w');
    expect(refused).to.deep.equal([['media.0.sources.3.src', 'address']]);
  });

  it('keeps an address whole that begins or ends with a comma', () => {
    const sources = [
      { src: ',a.jpg,', width: 400 },
      { src: 'b,c.jpg', width: 800 },
    ];
    const shown = viewed({ ...article, media: [{ kind: 'image', src: '/a.jpg', alt: '', sources }] });
    expect(pictureOf(shown)?.srcset).to.equal('%2Ca.jpg%2C 400w, b,c.jpg 800w');
  });

  it('has no headline where nothing of it can be seen', () => {
    for (const headline of ['\u200b', '\u3000 \ufeff', { 'zh-CN': '\u200b' }])
      expect(viewed({ ...article, headline }).view('headline'), JSON.stringify(headline)).to.equal(undefined);
  });

  it('says how many pictures a gallery has, and never how long it lasts', () => {
    const gallery = { kind: 'gallery', src: '/g', poster: '/p.jpg', alt: '', duration: 65 };
    const text = (count?: number) =>
      viewed({ ...article, media: [{ ...gallery, count }] }).view('media-type');
    expect([text(), text(9)]).to.deep.equal(['图集', '9张图']);
  });

  it('offers the files of a video as no sizes of its poster', () => {
    const sources = [{ src: '/clip-720.mp4', type: 'video/mp4', width: 1280 }];
    const clip = { kind: 'video', src: '/clip.mp4', poster: '/poster.jpg', alt: '夜市', sources };
    const { src, srcset } = pictureOf(viewed({ ...article, media: [clip] })) ?? {};
    expect([src, srcset]).to.deep.equal(['/poster.jpg', undefined]);
  });

  for (const [media, hans, en] of [
    [{ kind: 'video', duration: 185 }, '视频 3分05秒', 'Video 3 min 5 s'],
    [{ kind: 'video', duration: 600.4 }, '视频 10分钟', 'Video 10 min'],
    [{ kind: 'audio', duration: 45 }, '音频 45秒', 'Audio 45 s'],
    [{ kind: 'audio' }, '音频', 'Audio'],
    [{ kind: 'gallery', count: 12 }, '12张图', '12 pictures'],
    [{ kind: 'gallery', count: 1 }, '1张图', '1 picture'],
    [{ kind: 'gallery' }, '图集', 'Gallery'],
    [{ kind: 'embed' }, '外部内容', 'External content'],
    [{ kind: 'image', duration: 5 }, undefined, undefined],
    [{ kind: 'image', digitalSource: 'trainedAlgorithmicMedia' }, '人工智能生成', 'AI-generated'],
    [{ kind: 'image', digitalSource: 'humanEdits' }, undefined, undefined],
  ] as const) {
    it(`calls ${JSON.stringify(media)} ${String(hans)}, with a poster or without`, () => {
      const input = { ...article, media: [{ src: '/x', alt: '', ...media }] };
      expect(viewed(input).view('media-type')).to.equal(hans);
      expect(viewed(input, 'en').view('media-type')).to.equal(en);
    });
  }

  it('has caption and credit of a picture', () => {
    const credits = [{ role: 'photographer', parties: [{ kind: 'person', name: '郭璇' }] }];
    const media = [{ kind: 'image', src: '/a.jpg', alt: '', caption: '夜市旁巡逻。', credits }];
    const { view, refused } = viewed({ ...article, media });
    expect(view('caption')).to.equal('夜市旁巡逻。');
    expect(view('photo-credit')).to.equal('摄影 郭璇');
    expect(refused).to.be.empty;
  });

  it('leaves out a kicker that is the section around the card', () => {
    const input = { ...article, column: '志愿服务' };
    expect(viewed(input, 'zh-Hans', { section: '志愿服务' }).view('kicker')).to.equal(undefined);
    expect(viewed(input, 'zh-Hans', { section: '社区' }).view('kicker')).to.equal('志愿服务');
  });

  it('names the paper once where the dateline names it', () => {
    const source = { party: { kind: 'organization', name: '岳塘新闻网' }, relation: 'original' };
    const dateline = { text: '岳塘新闻网9月10日讯' };
    expect(viewed({ ...article, source }).view('source')).to.equal('岳塘新闻网');
    const { view } = viewed({ ...article, source, dateline });
    expect([view('dateline'), view('source')]).to.deep.equal(['岳塘新闻网9月10日讯', undefined]);
    expect(viewed({ ...article, source, dateline: { text: '本报讯' } }).view('source')).to.equal(
      '岳塘新闻网',
    );
  });

  it('marks what must be known before reading, in a fixed order', () => {
    const { view, all, refused } = viewed({
      ...article,
      indicators: ['breaking', 'exclusive'],
      state: 'corrected',
      access: 'subscription',
      digitalSource: 'compositeWithTrainedAlgorithmicMedia',
      sponsor: { kind: 'organization', name: '某银行' },
    });
    expect(all('marks')).to.deep.equal(['突发', '独家', '已更正', '订阅后可读', '含人工智能生成内容']);
    expect(view('sponsor')).to.equal('赞助：某银行');
    expect(refused).to.be.empty;
  });

  it('marks nothing of what is free, published, and made by people', () => {
    const plain = { access: 'free', state: 'published', digitalSource: 'digitalCapture', indicators: [] };
    expect(viewed({ ...article, ...plain }).all('marks')).to.be.empty;
  });

  for (const [publishedAt, now, isNew] of [
    ['2024-09-20T12:00:00+08:00', '2024-09-20T12:59:59+08:00', true],
    ['2024-09-20T12:00:00+08:00', '2024-09-20T13:00:00+08:00', false],
    ['2024-09-20T12:00:00+08:00', '2024-09-20T11:50:00+08:00', false],
    ['2024-09-20', '2024-09-20T12:00:00+08:00', false],
  ] as const) {
    it(`${isNew ? 'marks' : 'does not mark'} what appeared ${publishedAt} as new at ${now}`, () => {
      const { partsIn, next } = viewed({ ...article, publishedAt }, 'zh-Hans', {
        now: Date.parse(now),
        style: 'absolute',
      });
      expect(partsIn('marks').map(({ attributes }) => attributes.kind)).to.deep.equal(isNew ? ['new'] : []);
      expect(next).to.equal(isNew ? 1000 : undefined);
    });
  }

  it('marks as updated what says so and does not say when', () => {
    const names = (input: object): unknown =>
      viewed({ ...article, ...input })
        .partsIn('marks')
        .map(({ attributes }) => attributes.kind);
    expect(names({ state: 'updated' })).to.deep.equal(['updated']);
    expect(names({ state: 'updated', updatedAt: '2024-09-11' })).to.deep.equal([]);
    expect(viewed({ ...article, updatedAt: '2024-09-11' }).all('date')[1]).to.equal('更新于2024年9月11日');
  });

  it('lets the page say the state and the live state, which outweigh the article', () => {
    const input = { ...article, state: 'corrected', live: 'live' };
    expect([viewed(input).view('marks'), viewed(input).view('live')]).to.deep.equal(['已更正', '直播中']);
    const { view } = viewed(input, 'zh-Hans', { state: 'published', live: 'ended' });
    expect([view('marks'), view('live')]).to.deep.equal([undefined, '直播已结束']);
  });

  it('keeps of a withdrawn article which one it was, and nothing to follow or to read', () => {
    const { slots, partsIn } = viewed({
      ...article,
      column: '社区',
      summary: '摘要',
      overline: '引题',
      media: [{ kind: 'image', src: '/a.jpg', alt: '' }],
      related: [{ headline: '另一篇', url: '/2' }],
      commentCount: 5,
      state: 'withdrawn',
      live: 'live',
    });
    expect(slots).to.deep.equal(['kicker', 'notice', 'headline', 'date']);
    expect(partsIn('headline')[0]?.children).to.deep.equal(['六色花开']);
  });

  it('counts comments that there are', () => {
    const comments = (commentCount: unknown, locale?: Locale): unknown =>
      viewed({ ...article, commentCount }, locale).view('comments');
    expect(comments(128)).to.equal('128条评论');
    expect(comments(1, 'en')).to.equal('1 comment');
    expect(comments(0)).to.not.be.ok;
    expect(viewed({ ...article, commentCount: 0 }).refused).to.be.empty;
    expect(viewed({ ...article, commentCount: '5' }).refused).to.deep.equal([['commentCount', 'shape']]);
  });

  it('has at most three sub-links, those with a headline and a safe address', () => {
    const related = [
      { headline: '一', url: '/1' },
      { headline: '二', url: 'javascript:alert(1)' },
      { headline: '三', url: '/3' },
      { headline: '四', url: '/4' },
    ];
    const { view, refused } = viewed({ ...article, related });
    expect(view('related')).to.equal('一三');
    expect(refused).to.deep.equal([['related.1.url', 'address']]);
  });

  it('shows the clocks of a zone', () => {
    const input = { ...article, publishedAt: '2024-09-10T23:30:00Z' };
    expect(viewed(input, 'zh-Hans', { zone: 'Europe/London' }).view('date')).to.equal('2024年9月11日 00:30');
  });

  for (const [path, input] of [
    ['state', { state: 'lost' }],
    ['live', { live: true }],
    ['access', { access: 'secret' }],
    ['indicators.0', { indicators: ['hot'] }],
    ['digitalSource', { digitalSource: 'magic' }],
    ['media.0.kind', { media: [{ kind: 'hologram', src: '/a', alt: '' }] }],
  ] as const) {
    it(`refuses a choice nobody knows at ${path}`, () => {
      const { view, refused } = viewed({ ...article, ...input });
      expect(refused).to.deep.equal([[path, 'choice']]);
      expect(view('headline')).to.equal('六色花开');
    });
  }

  it('keeps the focal point of the model', () => {
    const media = [{ kind: 'image', src: '/a.jpg', alt: '夜市', focal: { x: 0.25, y: 1 } }];
    expect(focalPosition(viewed({ ...article, media }).focal)).to.equal('25% 100%');
  });

  for (const [path, wrong] of [
    ['article', 'text'],
    ['article', 5],
    ['article', true],
    ['article', []],
    ['headline', { ...article, headline: 7 }],
    ['headline', { ...article, headline: [] }],
    ['column', { ...article, column: 5 }],
    ['section', { ...article, section: 'x' }],
    ['summary', { ...article, summary: {} }],
    ['publishedAt', { ...article, publishedAt: 20240910 }],
    ['publishedAt', { ...article, publishedAt: 'yesterday' }],
    ['credits', { ...article, credits: 'x' }],
    ['credits.0', { ...article, credits: [null] }],
    ['credits.0', { ...article, credits: [5] }],
    ['credits.0.parties.0', { ...article, credits: [{ role: 'author', parties: [null, 5, {}] }] }],
    ['source', { ...article, source: 'x' }],
    ['source.party.name', { ...article, source: { party: { name: 5 } } }],
    ['media', { ...article, media: {} }],
    ['media', { ...article, media: 'x.jpg' }],
    ['media.0', { ...article, media: ['x.jpg'] }],
    ['media.0.src', { ...article, media: [{ src: 5 }] }],
    ['media.0.width', { ...article, media: [{ src: '/a.jpg', alt: '', width: '5' }] }],
    ['media.0.sources', { ...article, media: [{ src: '/a.jpg', alt: '', sources: {} }] }],
    ['media.0.focal.x', { ...article, media: [{ src: '/a.jpg', alt: '', focal: { x: '0', y: 0 } }] }],
    ['media.0.focal.x', { ...article, media: [{ src: '/a.jpg', alt: '', focal: { x: 3, y: 0 } }] }],
  ] as const) {
    it(`refuses ${path} of ${JSON.stringify(wrong).replace(/.*"credits":\[\{"role":"author","parties":\[\{"kind".*?\]\}\],?/, '… ')}`, () => {
      expect(viewed(wrong).refused[0]?.[0]).to.equal(path);
    });
  }

  for (const [path, article_] of [
    ['url', { ...article, url: 'javascript:alert(1)' }],
    ['url', { ...article, url: 'java\nscript:alert(1)' }],
    ['url', { ...article, url: ' data:text/html,x' }],
    ['media.0.src', { ...article, media: [{ kind: 'image', src: 'javascript:alert(1)', alt: '' }] }],
  ] as const) {
    it(`leaves out an unsafe ${path}, ${JSON.stringify(article_.url)}`, () => {
      const { parts, view, refused } = viewed(article_);
      expect(JSON.stringify(parts)).not.to.match(/script:|data:/);
      expect(refused).to.deep.equal([[path, 'address']]);
      expect(view('headline')).to.equal('六色花开');
    });
  }
});

describe('focalPosition', () => {
  for (const [point, position] of [
    ['0.3 0.6', '30% 60%'],
    ['.5 .5', '50% 50%'],
    [' 0, 1 ', '0% 100%'],
    ['1.0 0.0', '100% 0%'],
    ['1.2 0', undefined],
    ['-0.1 0', undefined],
    ['0.5', undefined],
    ['0.5 0.5 0.5', undefined],
    ['left top', undefined],
    ['0 0;color:red', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(point)} as ${String(position)}`, () => {
      expect(focalPosition(point)).to.equal(position);
    });
  }

  it('shows the poster of a video, and no picture where it has none', () => {
    const video = { kind: 'video', src: '/clip.mp4', alt: '夜市' };
    const withPoster = viewed({ ...article, media: [{ ...video, poster: '/poster.jpg' }] });
    expect(pictureOf(withPoster)?.src).to.equal('/poster.jpg');
    expect(pictureOf(viewed({ ...article, media: [video] }))).to.equal(undefined);
  });

  it('refuses what no text can be made of, and what throws', () => {
    const knot = JSON.parse('{"toString":1,"valueOf":1}') as unknown;
    const trap = Object.defineProperty({ ...article }, 'headline', {
      get: () => {
        throw new Error('trap');
      },
    });
    expect(viewed(trap).view('date')).to.equal('2024年9月10日');
    for (const credit of [{ role: knot }, { role: 'author', level: knot }, { role: 'author', label: knot }]) {
      const credits = [{ ...credit, parties: [{ kind: 'person', name: '陈志蓉' }] }];
      expect(viewed({ ...article, credits }).view('headline')).to.equal('六色花开');
    }
  });
});

describe('isExternal', () => {
  const site = 'https://news.example';
  for (const [address, is] of [
    ['https://other.example/', true],
    ['//other.example/1', true],
    ['http://news.example/', true],
    ['https://news.example/2', false],
    ['/2', false],
    ['#1', false],
    ['', false],
    ['mailto:a@b.example', false],
    ['tel:110', false],
    ['https://[', false],
  ] as const) {
    it(`says ${String(is)} of ${JSON.stringify(address)}`, () => {
      expect(isExternal(address, site)).to.equal(is);
    });
  }
});
