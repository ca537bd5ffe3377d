// What a server needs to print 1,000 article cards: `renderArticleCard`, which reads models of unknown make, against React's
// `renderToString` of a component that prints the same markup from data it trusts. Printed and never asserted: `npm run bench`,
// after `npm run build`.
import { renderArticleCard } from '../../dist/render/index.js';

// Asked for when React is loaded.
process.env.NODE_ENV = 'production';
const { createElement: h } = await import('react');
const { renderToString } = await import('react-dom/server');

const ROUNDS = 41;
const WARM_UP = 8;

const articles = Array.from({ length: 1000 }, (_, at) => {
  const published = new Date(Date.UTC(2024, 8, 10) + at * 47 * 60_000);
  const time = (minutes) => new Date(published.getTime() + minutes * 60_000).toISOString();
  return {
    schemaVersion: '1',
    id: `a${at}`,
    type: 'news',
    lang: 'zh-CN',
    headline: `六色花开，邻里相助 ${at}`,
    url: `https://www.example.cn/news/${at}.html`,
    summary: `霞光社区六支志愿队一年开展近40场活动，服务3000余人次。${at}`,
    publishedAt: time(0),
    updatedAt: time(95),
    section: { name: '社区', url: 'https://www.example.cn/community/' },
    media: [
      {
        kind: 'image',
        src: `https://www.example.cn/pictures/${at}.jpg`,
        alt: '三名志愿者走过夜市',
        width: 1200,
        height: 800,
        caption: '映山红队在夜市巡逻',
      },
    ],
    credits: [
      { role: 'reporter', parties: [{ kind: 'person', name: '郭璇' }] },
      { role: 'correspondent', parties: [{ kind: 'person', name: '陈志蓉' }] },
    ],
    source: { party: { kind: 'organization', name: '岳塘新闻网' }, relation: 'original' },
    related: [{ headline: '老街新事', url: `https://www.example.cn/related/${at}.html` }],
  };
});

const zone = { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const clock = new Intl.DateTimeFormat('zh-CN', zone);
const whole = new Intl.DateTimeFormat('zh-CN', { ...zone, year: 'numeric', month: 'long', day: 'numeric' });
const ROLES = { reporter: '记者', correspondent: '通讯员' };

function Card({ article }) {
  const { media, section, headline, url, summary, credits, source, publishedAt, updatedAt, related } =
    article;
  const [{ src, alt, width, height, caption }] = media;
  const [published, updated] = [new Date(publishedAt), new Date(updatedAt)];
  const day = whole.format(published).slice(0, -5);
  const later = whole.format(updated);
  const isSameDay = later.startsWith(day);
  return h(
    'bloom-article-card',
    null,
    h('img', { slot: 'media', src, alt, width, height, loading: 'lazy' }),
    h('span', { slot: 'caption' }, caption),
    h('p', { slot: 'kicker' }, section.name),
    h('h3', { slot: 'headline' }, h('a', { href: url }, headline)),
    h('p', { slot: 'standfirst' }, summary),
    credits.map(({ role, parties }) =>
      h(
        'span',
        { slot: 'byline', key: role },
        `${ROLES[role]} ${parties.map(({ name }) => name).join('、')}`,
      ),
    ),
    h('span', { slot: 'source' }, source.party.name),
    h('time', { slot: 'date', dateTime: publishedAt }, whole.format(published)),
    h(
      'span',
      { slot: 'date' },
      '更新于',
      h(
        'time',
        { dateTime: updatedAt, title: isSameDay ? later : undefined },
        isSameDay ? clock.format(updated) : later,
      ),
    ),
    h(
      'ul',
      { slot: 'related' },
      related.map((one) => h('li', { key: one.url }, h('a', { href: one.url }, one.headline))),
    ),
  );
}

const PRINTERS = {
  renderArticleCard: (article) => renderArticleCard(article),
  'React renderToString': (article) => renderToString(h(Card, { article })),
};

const bare = (html) => html.replace(/\n/g, '').replace(/dateTime=/g, 'datetime=');
const [own, other] = Object.values(PRINTERS).map((print) => articles.map((article) => bare(print(article))));
const differing = own.findIndex((html, at) => html !== other[at]);
if (differing >= 0) throw new Error(`not the same markup:\n${own[differing]}\n${other[differing]}`);

const times = Object.fromEntries(Object.keys(PRINTERS).map((name) => [name, []]));
for (let round = -WARM_UP; round < ROUNDS; round++)
  for (const name of Object.keys(PRINTERS).sort(() => Math.random() - 0.5)) {
    const start = performance.now();
    for (const article of articles) PRINTERS[name](article);
    if (round >= 0) times[name].push(performance.now() - start);
  }
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const [ours, react] = Object.values(times).map(median);
console.log(
  `1,000 cards: renderArticleCard ${ours.toFixed(1)} ms, React renderToString ${react.toFixed(1)} ms: ${(react / ours).toFixed(2)} times as fast`,
);
