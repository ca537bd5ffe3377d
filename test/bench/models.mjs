// Articles per second on one core, printed and never asserted: `npm run bench`, after `npm run build`. The article is the
// demo's: six teams, five statistics, three pictures, eight related headlines, 17 KB of JSON.
import { readFileSync } from 'node:fs';
import * as formats from '../../dist/formats/index.js';
import * as render from '../../dist/render/index.js';
import { articleSchema, validate } from '../../dist/validate/index.js';
import { handWritten, zodArticle } from './zod-article.mjs';

const ROUNDS = 5;
const MILLISECONDS = 300;

const text = readFileSync('demo/content/xiaguang.json', 'utf8');
const article = JSON.parse(text);
const feed = { title: '岳塘新闻网', url: 'https://news.example/' };
const batch = Array.from({ length: 20 }, (_, at) => ({ ...article, id: `${article.id}-${at}` }));
const jsonLd = JSON.stringify(formats.toJsonLd(article).output);
const ninjs = JSON.stringify(formats.toNinjs(article).output);
const jsonFeed = JSON.stringify(formats.toJsonFeed(batch, feed).output);
const rss = formats.toRss(batch, feed).output;

/** Each does the work for as many articles as it says. */
const TASKS = [
  ['JSON.parse, for scale', 1, () => JSON.parse(text)],
  ['validate', 1, () => validate(articleSchema, article)],
  ['  zod, the same rules', 1, () => zodArticle.safeParse(article)],
  ['  by hand, a part of the rules', 1, () => handWritten(article)],
  ['toJsonLd', 1, () => formats.toJsonLd(article)],
  ['fromJsonLd', 1, () => formats.fromJsonLd(jsonLd)],
  ['toNinjs', 1, () => formats.toNinjs(article)],
  ['fromNinjs', 1, () => formats.fromNinjs(ninjs)],
  ['toJsonFeed', batch.length, () => formats.toJsonFeed(batch, feed)],
  ['fromJsonFeed', batch.length, () => formats.fromJsonFeed(jsonFeed)],
  ['toRss', batch.length, () => formats.toRss(batch, feed)],
  ['fromRss', batch.length, () => formats.fromRss(rss)],
  ['renderArticleCard', 1, () => render.renderArticleCard(article)],
  ['renderCopyrightFooter', 1, () => render.renderCopyrightFooter(article)],
];

function articlesPerSecond(articles, task) {
  const start = performance.now();
  let runs = 0;
  let spent = 0;
  for (; spent < MILLISECONDS; spent = performance.now() - start) {
    for (let i = 0; i < 10; i++) task();
    runs += 10;
  }
  return (runs * articles * 1000) / spent;
}

if (
  validate(articleSchema, article).issues.length ||
  !zodArticle.safeParse(article).success ||
  !handWritten(article)
)
  throw new Error('The article must be valid to all three.');

for (const [name, articles, task] of TASKS) {
  articlesPerSecond(articles, task);
  const rounds = Array.from({ length: ROUNDS }, () => articlesPerSecond(articles, task)).sort(
    (a, b) => a - b,
  );
  const [low, middle, high] = [rounds[0], rounds[(ROUNDS - 1) / 2], rounds[ROUNDS - 1]].map((rate) =>
    Math.round(rate).toLocaleString('en'),
  );
  console.log(`${name.padEnd(32)} ${middle.padStart(10)} articles/s (${low} to ${high})`);
}
