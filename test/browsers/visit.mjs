// One visit of one browser to the page of all elements.
import { frameOf } from '../frames.mjs';
import { serve } from '../guest/browser.mjs';
import { ALL, faultsOf, TAGS } from '../guest/elements.mjs';
import { browserOf } from './engines.mjs';
import { probe } from './probe.mjs';

/** What is simpler where a browser does not know what the full look asks for; each runs inside the page. */
export const LOOKS = {
  'a roster in a line stands in columns': () => CSS.supports('(aspect-ratio: 1)'),
  'a card does not choose its layout by its width': () => CSS.supports('(container-type: inline-size)'),
  'hairlines and badges are grey, not tinted': () => CSS.supports('(color: color-mix(in srgb, red, red))'),
  'details are open while their badge has the focus': () => 'popover' in HTMLElement.prototype,
  'details open in the middle of the window, except with 4': () => CSS.supports('(position-area: bottom)'),
  'badges have the same colors on dark pages, and none of their own': () =>
    CSS.supports('(color: light-dark(red, oklch(from red l c h)))'),
};

const FEED = {
  type: 'application/rss+xml; charset=utf-8',
  body: `<rss version="2.0"><channel><title>t</title><item><title>AT&amp;amp;T 与“数”说岳塘</title><link>/7.html</link>
<pubDate>Tue, 10 Sep 2024 15:30:00 +0800</pubDate><description>&lt;img src="/picture.png" width="9" height="9"&gt;</description>
</item></channel></rss>`,
};

/** How the script stands in the page. */
export const FORMS = {
  classic: '<script src="/sixbloom.js"></script>',
  module: '<script type="module" src="/sixbloom.js"></script>',
};

// Old enough for what is no browser of ours: what goes wrong must be heard of, from the first line on.
const EAR = `var faults = [];
addEventListener('error', function (event) {
  var at = event.target;
  faults.push(event.message || 'not loaded: ' + (at.src || at.href));
});
addEventListener('unhandledrejection', function (event) { faults.push('rejected: ' + event.reason); });
['error', 'warn'].forEach(function (level) {
  console[level] = function () {
    var line = [].join.call(arguments, ' ');
    // What an element refuses is told to who develops a page.
    if (line.indexOf('sixbloom <') !== 0) faults.push(level + ': ' + line);
  };
});`;

const looks = Object.entries(LOOKS).map(([what, full]) => `${JSON.stringify(what)}: ${full}`);

const page = (form) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>六色花</title>
<style>:root { font: 16px/1.6 sans-serif } body { max-width: 640px; margin: 16px auto } body > * { margin: 0 0 24px }</style>
<script>${EAR}</script>
<body>
${ALL}
${FORMS[form] ?? ''}
<script>
addEventListener('load', function () {
  var tell = function (result) {
    var request = new XMLHttpRequest();
    request.open('POST', '/result');
    request.send(JSON.stringify(result));
  };
  ${probe}
  ${faultsOf}
  ${frameOf}
  probe(${JSON.stringify(TAGS)}, faultsOf, frameOf, { ${looks} }, faults)
    .then(tell, function (error) { tell({ broke: String(error.stack) }); });
});
</script>`;

async function visitOnce(browser, form, limit) {
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  const site = await serve(async (path, request) => {
    if (path === '/') return page(form);
    if (path === '/feed.xml') return FEED;
    if (path !== '/result') return undefined;
    let body = '';
    for await (const piece of request) body += piece;
    tell(JSON.parse(body));
    return '';
  });
  const close = await browser.open(`${site.origin}/`);
  const timer = setTimeout(() => tell(undefined), limit);
  const result = await told;
  clearTimeout(timer);
  await close();
  await site.close();
  return result;
}

/** What an engine says of the page; `form` is how the script stands in it, or that it does not. */
async function ask(engine, form, limit) {
  const browser = await browserOf(engine);
  // An old browser that starts and says nothing is asked once more.
  const result = (await visitOnce(browser, form, limit)) ?? (await visitOnce(browser, form, limit));
  if (!result) throw new Error(`${engine.name} said nothing within ${limit / 1000} s, twice.`);
  if (result.broke) throw new Error(`${engine.name}: ${result.broke}`);
  return result;
}

/** What an engine says of the elements, and what of that breaks the promise, as sentences. */
export async function visit(engine, form = 'classic', limit = 25_000) {
  const result = await ask(engine, form, limit);
  const faults = [...result.errors];
  // An old one that is another than it is taken for proves nothing.
  if (/\d/.test(engine.name) && !engine.name.endsWith(` ${result.version}`))
    faults.push(`${engine.name} says that it is ${result.version}`);
  if (engine.isBelow) faults.push(...changesIn(result, await ask(engine, 'none', limit)));
  else faults.push(...TAGS.flatMap((tag) => result.elements[tag]?.faults ?? [`${tag}: not defined`]));
  return { result, faults };
}

/** What the script changed where it should do nothing. */
function changesIn({ elements, layout, text }, without) {
  return [
    ...Object.keys(elements).map((tag) => `${tag}: defined`),
    ...(text === without.text ? [] : [`reads ${text}, without script ${without.text}`]),
    ...layout
      .map((box, at) => [box, without.layout[at]])
      .filter(([box, before]) => box !== before)
      .map(([box, before]) => `${box}, without script ${before}`),
  ];
}
