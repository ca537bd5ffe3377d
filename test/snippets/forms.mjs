// What a site pastes into an editor, and the record of what comes out of it.
import { fileURLToPath } from 'node:url';

/** Written by snippets.mjs. */
export const RECORD = fileURLToPath(new URL('survival.json', import.meta.url));

const card = `<bloom-article-card>
  <span slot="kicker">志愿服务</span>
  <h3 slot="headline"><a href="https://news.example/1.html">六色花开，邻里相助</a></h3>
  <p slot="standfirst">一年开展近40场活动。</p>
</bloom-article-card>`;
const CARD = ['bloom-article-card > [slot=kicker]', 'bloom-article-card > h3[slot=headline] > a[href]'];
const READ = ['志愿服务', '六色花开，邻里相助', '一年开展近40场活动。'];

/** The ways a snippet is pasted: the HTML, the selectors of what it needs, the texts that a reader must find in any case. */
export const FORMS = [
  {
    name: 'script and element',
    sample: '<script …></script><bloom-article-card>…',
    html: `<script defer src="https://news.example/sixbloom.js"></script>\n${card}`,
    needs: ['script[src]', ...CARD],
    texts: READ,
  },
  { name: 'element', sample: '<bloom-article-card>…', html: card, needs: CARD, texts: READ },
  {
    name: 'class and data',
    sample: '<div class="bloom-…" data-…>…',
    html: '<div class="bloom-article-card" data-kicker="志愿服务"><h3><a href="https://news.example/1.html">六色花开，邻里相助</a></h3></div>',
    needs: ['div.bloom-article-card[data-kicker] > h3 > a[href]'],
    texts: ['六色花开，邻里相助'],
  },
  {
    name: 'link for a card',
    sample: '<a href="…#bloom-card">…',
    html: '<p><a href="https://news.example/1.html#bloom-card">六色花开，邻里相助</a></p>',
    needs: ['a[href="https://news.example/1.html#bloom-card"]'],
    texts: ['六色花开，邻里相助'],
  },
  {
    name: 'link for a badge',
    sample: '<a href="…#bloom-badge">…',
    html: '<p>志愿者来自<a href="https://news.example/teams/azalea.html#bloom-badge">映山红</a>。</p>',
    needs: ['a[href="https://news.example/teams/azalea.html#bloom-badge"]'],
    texts: ['志愿者来自', '映山红'],
  },
];
