// Every element as a site pastes it, and what must hold of it on any page. Runs in old browsers too: plain ES2017.

/** Markup by tag: each slot that a page is likely to fill. */
export const ELEMENTS = {
  'bloom-article-card': `<bloom-article-card live="live">
  <img slot="media" src="/picture.png" alt="志愿者在夜市旁巡逻" width="1200" height="800">
  <span slot="kicker">志愿服务</span>
  <h3 slot="headline"><a href="/news/1.html">六色花开，邻里相助</a></h3>
  <p slot="standfirst">霞光社区六支志愿队，一年开展近40场活动。</p>
  <span slot="byline">通讯员 陈志蓉</span>
  <span slot="source">岳塘新闻网</span>
  <time slot="date" datetime="2024-09-10">2024年9月10日</time>
</bloom-article-card>`,
  'bloom-article-list': `<bloom-article-list label="相关新闻">
  <ul>
    <li><a href="/news/2.html">悠游国庆丨就来盘龙大观园</a></li>
    <li><a href="/news/3.html">“数”说岳塘</a></li>
  </ul>
</bloom-article-list>`,
  'bloom-team-badge': `<bloom-team-badge motif="clivia">君子兰<div slot="details"><p>上门谈心，化解纠纷。</p></div></bloom-team-badge>`,
  'bloom-team-roster': `<bloom-team-roster label="六色花志愿队" max="4">
  <bloom-team-badge motif="azalea"><a href="/teams/azalea.html">映山红</a></bloom-team-badge>
  <bloom-team-badge motif="carnation"><a href="/teams/carnation.html">康乃馨</a></bloom-team-badge>
</bloom-team-roster>`,
  'bloom-stats-counter': `<bloom-stats-counter trigger="manual"><span slot="label">志愿者队伍</span>200多人→1500余人<span slot="as-of">截至2024年9月10日</span></bloom-stats-counter>`,
  'bloom-stats-group': `<bloom-stats-group label="六色花一年">
  <bloom-stats-counter trigger="manual"><span slot="label">每年开展活动</span>近40场</bloom-stats-counter>
  <bloom-stats-counter trigger="manual"><span slot="label">每年服务群众</span>3000余人次</bloom-stats-counter>
</bloom-stats-group>`,
  'bloom-copyright-footer': `<bloom-copyright-footer permission="required" icp="湘ICP备00000000号">
  <span slot="credit">通讯员：陈志蓉</span>
  <span slot="credit">责编：郭璇</span>
  <span slot="source">来源：<a href="https://news.example/1.html">岳塘新闻网</a></span>
  <p slot="notice">版权作品，未经授权不得转载。</p>
  <p slot="attribution">本文转载自岳塘新闻网，原标题《六色花开，邻里相助》，通讯员：陈志蓉</p>
</bloom-copyright-footer>`,
  'bloom-share-bar': `<bloom-share-bar url="https://news.example/1.html" share-title="六色花开" targets="copy weibo qq mail"></bloom-share-bar>`,
  'bloom-app-card': `<bloom-app-card app-name="掌上霞光" href="https://news.example/app">
  <a data-platform="ios" href="https://apps.example/ios">iOS</a>
  <a data-platform="android" href="https://apps.example/android">Android</a>
</bloom-app-card>`,
};

export const TAGS = Object.keys(ELEMENTS);
export const ALL = Object.values(ELEMENTS).join('\n');

/**
 * Runs inside a page: what is wrong with the first element of each tag, as sentences; none when all is well. An element is
 * well when it is defined, has drawn something into its shadow root, is styled by its own sheet, takes room, and has a box
 * for each of its slotted texts.
 */
export function faultsOf(tags) {
  const faults = [];
  // What the page names, or a library replaced, is no obstacle to looking.
  const find = Object.getPrototypeOf(HTMLDocument.prototype).querySelector;
  const texts = (node) =>
    node.nodeType === 3 ? [node] : [].concat.apply([], [].map.call(node.childNodes, texts));
  for (const tag of tags) {
    const element = find.call(window.document, tag);
    const say = (what) => faults.push(`${tag}: ${what}`);
    if (!element) {
      say('not in the page');
      continue;
    }
    if (!element.matches(':defined')) say('not defined');
    const root = element.shadowRoot;
    if (!root || !root.firstElementChild) {
      say('drew nothing');
      continue;
    }
    if (!(root.adoptedStyleSheets || []).length && !root.querySelector('style')) say('has no sheet');
    // Every sheet gives its host a display of its own; that of an unknown element is inline.
    if (getComputedStyle(element).display === 'inline') say('is not styled');
    const box = element.getBoundingClientRect();
    if (box.width < 8 || box.height < 8) say(`has a box of ${box.width} x ${box.height}`);
    for (const text of texts(element)) {
      const range = new Range();
      range.selectNodeContents(text);
      // What waits behind a button, or in a disclosure, has no box yet.
      const { parentElement: parent } = text;
      const closed =
        parent.closest('[slot="details"]') ||
        (parent.assignedSlot && parent.assignedSlot.closest('details:not([open])'));
      if (text.data.trim() && !closed && !range.getBoundingClientRect().width)
        say(`hides ${text.data.trim()}`);
    }
  }
  return faults;
}
