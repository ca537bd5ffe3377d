import { expect } from '@open-wc/testing';
import { cardView, focalPosition } from '../../src/components/article-card/view.js';
import type { Reason } from '../../src/controllers/report-controller.js';
import type { Article } from '../../src/models/article.js';
import type { Locale } from '../../src/models/locale.js';

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

function viewed(input: unknown, locale: Locale = 'zh-Hans') {
  const refused: [path: string, reason: Reason][] = [];
  const view = cardView(input, locale, (path, reason) => refused.push([path, reason]));
  return { view, refused };
}

describe('cardView', () => {
  it('is empty and refuses nothing where there is no article', () => {
    for (const nothing of [undefined, null]) {
      expect(viewed(nothing)).to.deep.equal({ view: {}, refused: [] });
    }
  });

  it('refuses nothing of a whole article', () => {
    expect(viewed(article).refused).to.be.empty;
  });

  it('takes the column for the kicker, or else the section', () => {
    const section = { name: '社区' };
    expect(viewed({ ...article, section }).view.kicker).to.equal('社区');
    expect(viewed({ ...article, section, column: '志愿服务' }).view.kicker).to.equal('志愿服务');
  });

  it('picks the texts of the reader’s language', () => {
    const headline = { 'zh-CN': '六色花开', 'zh-TW': '六色花開', en: 'Six flowers' };
    expect(viewed({ ...article, headline }, 'en').view.headline).to.equal('Six flowers');
    expect(viewed({ ...article, headline }, 'zh-Hant').view.headline).to.equal('六色花開');
    expect(viewed({ ...article, headline }).view.headline).to.equal('六色花开');
  });

  it('names who wrote it, with the label as printed, and no editors', () => {
    const person = (name: string) => ({ kind: 'person', name }) as const;
    const credits: Article['credits'] = [
      { role: 'correspondent', label: '本报通讯员', parties: [person('陈志蓉'), person('郭璇')] },
      { role: 'reporter', parties: [person('李明')] },
      { role: 'responsible-editor', parties: [person('王芳')] },
    ];
    expect(viewed({ ...article, credits }).view.bylines).to.deep.equal([
      '本报通讯员 陈志蓉、郭璇',
      '记者 李明',
    ]);
    expect(viewed({ ...article, credits }, 'en').view.bylines).to.deep.equal([
      '本报通讯员 陈志蓉, 郭璇',
      'Reporter 李明',
    ]);
  });

  it('says a date no more exactly than it is known', () => {
    const { view } = viewed({ ...article, publishedAt: '2024-09' });
    expect(view.date).to.deep.equal({ datetime: '2024-09', text: '2024年9月' });
  });

  it('shows a moment by the clocks of China', () => {
    const { view } = viewed({ ...article, publishedAt: '2024-09-10T23:30:00Z' }, 'en');
    expect(view.date?.text).to.equal('11 September 2024, 07:30');
  });

  it('leaves a decorative picture without words, and refuses nothing', () => {
    const { view, refused } = viewed({ ...article, media: [{ kind: 'image', src: '/a.jpg', alt: '' }] });
    expect(view.media?.alt).to.equal('');
    expect(refused).to.be.empty;
  });

  it('refuses a picture that says nothing for who cannot see it', () => {
    const { view, refused } = viewed({ ...article, media: [{ kind: 'image', src: '/a.jpg' }] });
    expect(view.media?.alt).to.equal('');
    expect(refused).to.deep.equal([['media.0.alt', 'missing']]);
  });

  it('offers the sizes of a picture that have a safe address and a width', () => {
    const sources = [
      { src: '/a 400.jpg', width: 400 },
      { src: '/800.jpg', width: 800 },
      { src: '/unknown.jpg' },
      { src: 'javascript:alert(1)', width: 1200 },
    ];
    const { view, refused } = viewed({
      ...article,
      media: [{ kind: 'image', src: '/a.jpg', alt: '夜市', sources }],
    });
    expect(view.media?.srcset).to.equal('/a%20400.jpg 400w,/800.jpg 800w');
    expect(refused).to.deep.equal([['media.0.sources.3.src', 'address']]);
  });

  it('keeps the focal point of the model', () => {
    const media = [{ kind: 'image', src: '/a.jpg', alt: '夜市', focal: { x: 0.25, y: 1 } }];
    expect(viewed({ ...article, media }).view.media?.focal).to.equal('25% 100%');
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
    ['credits', { ...article, credits: undefined }],
    ['credits.0.parties', { ...article, credits: [null] }],
    ['credits.0', { ...article, credits: [5] }],
    ['credits.0.parties', { ...article, credits: [{ role: 'author', parties: null }] }],
    ['credits.0.parties', { ...article, credits: [{ role: 'author', parties: [null, 5, {}] }] }],
    ['source', { ...article, source: 'x' }],
    ['source.party.name', { ...article, source: { party: { name: 5 } } }],
    ['media', { ...article, media: {} }],
    ['media', { ...article, media: 'x.jpg' }],
    ['media.0', { ...article, media: ['x.jpg'] }],
    ['media.0.src', { ...article, media: [{ src: 5 }] }],
    ['media.0.width', { ...article, media: [{ src: '/a.jpg', alt: '', width: '5' }] }],
    ['media.0.sources', { ...article, media: [{ src: '/a.jpg', alt: '', sources: {} }] }],
    ['media.0.focal.x', { ...article, media: [{ src: '/a.jpg', alt: '', focal: { x: '0', y: 0 } }] }],
    ['media.0.focal', { ...article, media: [{ src: '/a.jpg', alt: '', focal: { x: 3, y: 0 } }] }],
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
      const { view, refused } = viewed(article_);
      expect(JSON.stringify(view)).not.to.match(/script:|data:/);
      expect(refused).to.deep.equal([[path, 'address']]);
      expect(view.headline).to.equal('六色花开');
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
    expect(viewed({ ...article, media: [{ ...video, poster: '/poster.jpg' }] }).view.media?.src).to.equal(
      '/poster.jpg',
    );
    expect(viewed({ ...article, media: [video] }).view.media).to.equal(undefined);
  });

  it('refuses what no text can be made of, and what throws', () => {
    const knot = JSON.parse('{"toString":1,"valueOf":1}') as unknown;
    const trap = Object.defineProperty({ ...article }, 'headline', {
      get: () => {
        throw new Error('trap');
      },
    });
    expect(viewed(trap).view.url).to.equal('/news/1.html');
    for (const credit of [{ role: knot }, { role: 'author', level: knot }, { role: 'author', label: knot }]) {
      const credits = [{ ...credit, parties: [{ kind: 'person', name: '陈志蓉' }] }];
      expect(viewed({ ...article, credits }).view.headline).to.equal('六色花开');
    }
  });
});
