// Plain links that become cards and badges, and all those that must stay links.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { launch, quietOf, serve } from './browser.mjs';

const LD = (value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: '六色花开，邻里相助',
  image: '/picture.png',
  datePublished: '2024-09-10T08:00:00+08:00',
};
const GRAPH = `<meta property="og:title" content="夜市开街"><meta property="og:image" content="/picture.png"><meta property="article:published_time" content="2024-09-11T08:00:00+08:00">`;
const GBK = `<!doctype html><meta charset="gbk"><title>t</title><meta property="og:title" content="岳塘要闻">`;

/** Pages that a link leads to, and the headline that they give; `null` where the link stays. */
const PAGES = {
  'json-ld': [LD(ARTICLE), '六色花开，邻里相助'],
  'json-ld-in-a-graph': [
    LD({ '@graph': [{ '@type': 'Organization', name: '岳塘新闻网' }, ARTICLE] }),
    '六色花开，邻里相助',
  ],
  'json-ld-with-a-base': [`<base href="/media/">${LD({ ...ARTICLE, image: 'a.png' })}`, '六色花开，邻里相助'],
  'open-graph-with-a-base': [`<base href="/media/">${GRAPH.replace('/picture.png', 'a.png')}`, '夜市开街'],
  'open-graph': [GRAPH, '夜市开街'],
  both: [LD(ARTICLE) + GRAPH, '六色花开，邻里相助'],
  'bad-json': [`<script type="application/ld+json">{</script>${GRAPH}`, '夜市开街'],
  'list-of-articles': [LD({ '@graph': [ARTICLE, { ...ARTICLE, headline: '另一篇' }] }), null],
  organization: [LD({ '@type': 'Organization', name: '岳塘新闻网' }), null],
  'json-ld-behind-a-paywall': [
    LD({ ...ARTICLE, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }),
    '六色花开，邻里相助',
  ],
  'json-ld-with-a-charset': [LD(ARTICLE).replace('ld+json', 'ld+json; charset=utf-8'), '六色花开，邻里相助'],
  'named-images': [
    LD(ARTICLE) +
      ['documentElement', 'querySelector', 'querySelectorAll'].map((name) => `<img name="${name}">`).join(''),
    '六色花开，邻里相助',
  ],
  nothing: ['<title>t</title>', null],
  hostile: [
    LD({ ...ARTICLE, headline: '六色<img src=x onerror=alert(1)>花', image: 'javascript:alert(1)' }),
    '六色花',
  ],
};

let chrome;
let tab;
let quiet;
let site;
let other;
let served = '';
let attribute = '';
let policy = '';
let errors = [];
let asked = [];
let slow = [];
const cookies = [];

async function* endless() {
  yield LD(ARTICLE);
  await new Promise(() => {});
}
async function* slowly(...pieces) {
  for (const piece of pieces) {
    yield piece;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
const ELEMENTS = '<script src="/sixbloom.js"></script>';
const LINKS = '<script src="/sixbloom-links.js"></script>';
const HEAD = `<!doctype html><meta charset="utf-8"><title>t</title>${ELEMENTS}${LINKS}`;
let scripts = ELEMENTS + LINKS;

before(async () => {
  chrome = await launch();
  tab = await chrome.newPage();
  quiet = await quietOf(tab);
  tab.on('pageerror', (error) => errors.push(error.message));
  const linked = (path) => PAGES[path.slice(1).replace('.html', '')]?.[0];
  other = await serve((path) => ({
    body: linked(path) ?? '',
    headers: { 'access-control-allow-origin': '*' },
  }));
  site = await serve((path, { headers }) => {
    if (path === '/json-ld.html') cookies.push(headers.cookie);
    if (path === '/upload.txt') return { type: 'text/plain', body: LD(ARTICLE) };
    if (path.startsWith('/large')) return { headers: { 'content-length': 9e8 }, body: endless() };
    if (path === '/slow.html') return { body: slowly(HEAD, ...slow) };
    if (path === '/')
      return {
        type: 'text/html',
        headers: policy ? { 'content-security-policy': policy } : {},
        body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><body>${served}${scripts.replaceAll('-links.js"', `-links.js" ${attribute}`)}`,
      };
    if (path === '/gbk.html') return { type: 'text/html', body: iconv.encode(GBK, 'gbk') };
    if (path === '/404.html') return { status: 404, body: LD(ARTICLE) };
    if (path === '/away.html')
      return { status: 302, headers: { location: `${other.origin}/json-ld.html` }, body: '' };
    return linked(path);
  });
});

after(async () => {
  await chrome.close();
  await site.close();
  await other.close();
});

async function visit(html, origins = '') {
  served = html;
  attribute = origins && `data-origins="${origins}"`;
  errors = [];
  site.asked.length = other.asked.length = 0;
  await tab.goto(`${site.origin}/`);
  await done();
  assert.deepEqual(errors, []);
  asked = [...site.asked, ...other.asked];
  return links();
}

/** Until a link that comes after all others has become a badge, and all that the page asked for is answered. */
async function done() {
  await quiet();
  await tab.evaluate(async () => {
    const last = document.createElement('a');
    last.href = '/teams/last.html#bloom-badge';
    last.textContent = '最后';
    last.style.position = 'fixed';
    last.style.top = '0';
    document.body.append(last);
    const made = () => last.previousElementSibling?.matches('[data-bloom-link]');
    while (!made()) await new Promise(requestAnimationFrame);
    const badge = last.previousElementSibling;
    last.remove();
    while (badge.isConnected) await new Promise(requestAnimationFrame);
  });
  await quiet();
}

/** What stands for each link of the page: its tag, what it says, where it leads; and whether the link is seen. */
const links = () =>
  tab.evaluate(() =>
    [...document.querySelectorAll('body a:not([data-bloom-link] *)')].map((link) => {
      const made = link.previousElementSibling;
      const root = made?.localName.startsWith('bloom-') ? made.shadowRoot : null;
      const linked = root?.querySelector('a');
      return {
        made: root && made.localName,
        says: (linked?.querySelector('[part=name]') ?? linked)?.textContent.trim(),
        leads: linked?.href,
        seen: link.getClientRects().length > 0,
      };
    }),
  );

const card = (href) => `<p><a href="${href}#bloom-card">链接</a></p>`;
const STAYS = (found) => assert.deepEqual([found[0].made, found[0].seen], [null, true]);

describe('links that become cards', () => {
  for (const [name, [, headline]] of Object.entries(PAGES))
    it(`${name}: ${headline === null ? 'stays a link' : 'becomes a card'}`, async () => {
      const [found] = await visit(card(`/${name}.html`));
      if (headline === null) return STAYS([found]);
      assert.deepEqual(
        [found.made, found.says, found.leads, found.seen],
        ['bloom-article-card', headline, `${site.origin}/${name}.html`, false],
      );
      return undefined;
    });

  it('reads a page in GBK that says so itself only', async () => {
    assert.equal((await visit(card('/gbk.html')))[0].says, '岳塘要闻');
  });

  it('shows the picture and the date', async () => {
    await visit(card('/json-ld.html'));
    const { image, date } = await tab.evaluate(() => {
      const root = document.querySelector('bloom-article-card').shadowRoot;
      return { image: root.querySelector('img')?.src, date: root.querySelector('time')?.dateTime };
    });
    assert.equal(image, `${site.origin}/picture.png`);
    assert.match(date, /^2024-09-10/);
  });

  it('stays a link where the page is not found', async () => STAYS(await visit(card('/404.html'))));

  it('stays a link to another site, which is not asked', async () => {
    STAYS(await visit(card(`${other.origin}/json-ld.html`)));
    assert.deepEqual(other.asked, []);
  });

  it('becomes a card of another site that the page allows', async () => {
    const [found] = await visit(card(`${other.origin}/json-ld.html`), `https://a.example ${other.origin}`);
    assert.equal(found.made, 'bloom-article-card');
  });

  it('stays a link where a redirect leads to another site, which is not asked', async () => {
    STAYS(await visit(card('/away.html')));
    assert.deepEqual(other.asked, []);
  });

  it('stays a link to what is no page', async () => STAYS(await visit(card('/upload.txt'))));

  it('stays a link where the address of an application holds the mark', async () => {
    STAYS(await visit('<a href="/app#/news/1#bloom-card">链接</a>'));
    STAYS(await visit('<a href="#/x#bloom-badge">链接</a>'));
  });

  for (const attribute of ['id="top"', 'name="top"', 'download'])
    it(`stays a link with ${attribute}`, async () =>
      STAYS(await visit(`<a href="/json-ld.html#bloom-card" ${attribute}>链接</a>`)));

  it('stays a link in an element of ours', async () => {
    await visit(
      '<bloom-article-card><h3 slot="headline"><a href="/json-ld.html#bloom-card">链接</a></h3></bloom-article-card>',
    );
    assert.equal(await tab.evaluate(() => document.querySelectorAll('bloom-article-card').length), 1);
  });

  describe('when its card is pressed', () => {
    /** What the link hears, and whoever listens further up, when the link of the card is clicked by mouse. */
    async function pressed(click) {
      await visit(
        '<p><a href="/json-ld.html#bloom-card" target="_blank" rel="nofollow" data-track="1">链接</a></p>',
      );
      return tab.evaluate((init) => {
        const heard = [];
        const link = document.querySelector('a');
        link.addEventListener('click', () => heard.push('link'));
        document.querySelector('p').addEventListener('click', ({ target }) => {
          if (target.closest('[data-track]')) heard.push(`further up: ${target.target} ${target.rel}`);
        });
        let prevented;
        addEventListener('click', (event) => {
          if (event.target !== link) prevented = event.defaultPrevented;
          event.preventDefault();
        });
        document
          .querySelector('bloom-article-card')
          .shadowRoot.querySelector('a')
          .dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }),
          );
        return [heard, prevented];
      }, click);
    }

    it('opens as the link did, and is heard by who listens there', async () =>
      assert.deepEqual(await pressed({}), [['link', 'further up: _blank nofollow'], true]));

    it('leaves a new tab to the browser', async () =>
      assert.deepEqual(await pressed({ ctrlKey: true }), [[], false]));
  });

  describe('in what an editor saves', () => {
    const written = `<p>${card('/json-ld.html').slice(3, -4)} 和 <a href="/teams/azalea.html#bloom-badge-azalea" style="color: red">映山红</a></p>`;
    const saved = async () => {
      const made = (await visit(`<main>${written}</main>`)).map((link) => link.made);
      assert.deepEqual(made, ['bloom-article-card', 'bloom-team-badge']);
      return tab.evaluate(() => document.querySelector('main').innerHTML);
    };

    it('is as it was written, beside an empty element', async () => {
      const stripped = (await saved()).replace(/<(bloom-[\w-]+) data-bloom-link=""><\/\1>/g, '');
      assert.equal(stripped, written);
    });

    it('is seen where no script is', async () => {
      served = await saved();
      scripts = '';
      await tab.goto(`${site.origin}/`);
      scripts = ELEMENTS + LINKS;
      assert.deepEqual(
        (await links()).map(({ seen }) => seen),
        [true, true],
      );
      assert.equal(await tab.evaluate(() => document.body.innerText.trim()), '链接 和 映山红');
    });

    it('becomes one card again where the script is', async () => {
      const found = await visit(await saved());
      assert.deepEqual(
        found.map(({ made, says, seen }) => [made, says, seen]),
        [
          ['bloom-article-card', '六色花开，邻里相助', false],
          ['bloom-team-badge', '映山红', false],
        ],
      );
      assert.equal(await tab.evaluate(() => document.querySelectorAll('[data-bloom-link]').length), 2);
    });
  });

  it('is upgraded once where the script is twice', async () => {
    scripts = ELEMENTS + LINKS + LINKS;
    const [found] = await visit(card('/json-ld.html'));
    scripts = ELEMENTS + LINKS;
    assert.equal(found.made, 'bloom-article-card');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('bloom-article-card').length), 1);
    assert.equal(asked.filter((path) => path === '/json-ld.html').length, 1);
  });

  it('stays a link, of which nobody asks, until a script defines the elements', async () => {
    served = card('/json-ld.html');
    attribute = '';
    scripts = LINKS;
    site.asked.length = 0;
    await tab.goto(`${site.origin}/`);
    await quiet();
    scripts = ELEMENTS + LINKS;
    STAYS(await links());
    assert.ok(!site.asked.includes('/json-ld.html'));
    await tab.addScriptTag({ url: '/sixbloom.js' });
    await tab.waitForSelector('bloom-article-card + a');
  });

  describe('under Trusted Types', () => {
    const SINKS = "require-trusted-types-for 'script'; trusted-types";
    for (const [names, becomes, attribute] of [
      ['sixbloom sixbloom-links', 'bloom-article-card'],
      ['sixbloom district', 'bloom-article-card', 'data-policy="district"'],
      ['sixbloom', null],
      ["'none'", null],
    ])
      it(`that allow ${names}: ${becomes ? 'becomes a card' : 'stays a link'}`, async () => {
        policy = `${SINKS} ${names}`;
        const own = LINKS.replace('>', ` ${attribute ?? ''}>`);
        scripts = ELEMENTS + own;
        served = card('/json-ld.html');
        await tab.goto(`${site.origin}/`);
        await quiet();
        policy = '';
        scripts = ELEMENTS + LINKS;
        const [{ made, seen }] = await links();
        assert.deepEqual([made, seen], [becomes, !becomes]);
        assert.deepEqual(errors, []);
      });
  });

  it('asks as a stranger would', async () => {
    await visit('');
    await tab.evaluate(() => (document.cookie = 'known=1'));
    await visit(card('/json-ld.html'));
    assert.equal(cookies.at(-1), undefined);
    await tab.evaluate(() => (document.cookie = 'known=; max-age=0'));
  });

  it('asks once for a page that many links lead to', async () => {
    const found = await visit(card('/json-ld.html').repeat(9));
    assert.deepEqual(new Set(found.map(({ made }) => made)), new Set(['bloom-article-card']));
    assert.equal(asked.filter((path) => path === '/json-ld.html').length, 1);
  });

  it('leaves the connections free when pages are too large', async () => {
    const large = Array.from({ length: 6 }, (_, at) => card(`/large-${at}.html`)).join('');
    await visit(large);
    STAYS(await links());
    assert.ok(await tab.evaluate(async () => (await fetch('/json-ld.html')).ok));
  });

  it('stays a link where its protocol is none of the web', async () => {
    STAYS(await visit(card('javascript:alert(1)')));
    STAYS(await visit(card('mailto:a@b.example')));
  });

  it('stays a link in a text that is being written', async () =>
    STAYS(await visit(`<div contenteditable>${card('/json-ld.html')}</div>`)));

  it('asks for a page once, and for none where no link asks', async () => {
    await visit(card('/json-ld.html'));
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.html')),
      ['/json-ld.html'],
    );
    await visit('<a href="/json-ld.html">链接</a><a href="/json-ld.html#bloom-cards">链接</a>');
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.html')),
      [],
    );
  });

  it('becomes a card when it comes late, and takes the card along when it goes', async () => {
    await visit('<div id="late"></div>');
    await tab.evaluate((html) => (document.getElementById('late').innerHTML = html), card('/json-ld.html'));
    await tab.waitForSelector('bloom-article-card');
    await tab.evaluate(() => document.querySelector('a').remove());
    await tab.waitForFunction(() => !document.querySelector('bloom-article-card'));
  });

  for (const name of ['json-ld-with-a-base', 'open-graph-with-a-base'])
    it(`${name}: the picture is found from there`, async () => {
      await visit(card(`/${name}.html`));
      const picture = await tab.evaluate(
        () => document.querySelector('bloom-article-card').article.media[0].src,
      );
      assert.equal(picture, `${site.origin}/media/a.png`);
    });

  it('is read when it comes near the view, and not before', async () => {
    const far = '<div style="height: 5000px"></div>';
    await visit(card('/json-ld.html') + far + card('/open-graph.html'));
    const pages = () => site.asked.filter((path) => path.endsWith('.html'));
    assert.deepEqual(pages(), ['/json-ld.html']);
    await tab.evaluate(() => scrollTo(0, 5000));
    await tab.waitForFunction(() => document.querySelectorAll('bloom-article-card').length === 2);
    assert.deepEqual(pages(), ['/json-ld.html', '/open-graph.html']);
  });

  it('takes the card along when it is moved', async () => {
    await visit(`${card('/json-ld.html')}<div id="other"></div>`);
    await tab.evaluate(() => document.getElementById('other').append(document.querySelector('a')));
    await tab.waitForSelector('#other > bloom-article-card + a');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('bloom-article-card').length), 1);
  });

  it('is a link again when its card is taken away or when it goes itself', async () => {
    await visit(card('/json-ld.html'));
    await tab.evaluate(() => document.querySelector('bloom-article-card').remove());
    await tab.waitForFunction(() => document.querySelector('a').getClientRects().length);
    await visit(card('/json-ld.html'));
    await tab.evaluate(async () => {
      const gone = document.querySelector('a');
      gone.remove();
      while (document.querySelector('bloom-article-card')) await new Promise(requestAnimationFrame);
      document.body.append(gone);
    });
    await tab.waitForSelector('bloom-article-card + a');
  });

  it('follows a link that is led elsewhere', async () => {
    await visit(card('/json-ld.html'));
    await tab.evaluate(() => (document.querySelector('a').href = '/open-graph.html#bloom-card'));
    await tab.waitForFunction(() =>
      document.querySelector('bloom-article-card')?.shadowRoot.textContent.includes('夜市开街'),
    );
    assert.equal(await tab.evaluate(() => document.querySelectorAll('bloom-article-card').length), 1);
    await tab.evaluate(() => (document.querySelector('a').href = '/open-graph.html'));
    await tab.waitForFunction(() => !document.querySelector('bloom-article-card'));
    STAYS(await links());
  });

  it('stays one card when the page copies what holds it', async () => {
    await visit(`<main>${card('/json-ld.html')}</main>`);
    await tab.evaluate(() => (document.querySelector('main').innerHTML += ''));
    await tab.waitForFunction(() => document.querySelector('bloom-article-card')?.article);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('bloom-article-card').length), 1);
    await tab.evaluate(() => document.querySelector('bloom-article-card').remove());
    await tab.waitForFunction(() => document.querySelector('a').getClientRects().length);
  });

  it('is upgraded in a page that `document.open()` writes', async () => {
    await visit('');
    await tab.evaluate((html) => {
      document.open();
      document.write(`<!doctype html><title>t</title><body>${html}`);
      document.close();
    }, card('/json-ld.html'));
    await tab.waitForSelector('bloom-article-card + a');
  });

  it('is upgraded with all of its text, however slowly the page comes', async () => {
    slow = ['<a href="/teams/1.html#bloom-badge">康乃', '馨</a><p>下文'];
    await tab.goto(`${site.origin}/slow.html`);
    await tab.waitForSelector('bloom-team-badge');
    assert.equal(await tab.evaluate(() => document.querySelector('bloom-team-badge').team.name), '康乃馨');
  });

  it('does not take the focus from who stands on it', async () => {
    await visit('<div id="late"></div>');
    await tab.evaluate((html) => {
      document.getElementById('late').innerHTML = html;
      document.querySelector('a').focus();
    }, card('/json-ld.html'));
    await done();
    STAYS(await links());
  });
});

describe('links that become badges', () => {
  it('bear the name and lead where the link led', async () => {
    const [found] = await visit('<a href="/teams/azalea.html#bloom-badge">映山红</a>');
    assert.deepEqual(found, {
      made: 'bloom-team-badge',
      says: '映山红',
      leads: `${site.origin}/teams/azalea.html`,
      seen: false,
    });
    assert.ok(!asked.includes('/teams/azalea.html'));
  });

  it('bear the flower that the link names', async () => {
    await visit('<a href="/teams/azalea.html#bloom-badge-azalea">红色护卫队</a>');
    assert.equal(await tab.evaluate(() => document.querySelector('bloom-team-badge').motif), 'azalea');
  });

  it('stay links where the end of the address is another', async () =>
    STAYS(await visit('<a href="/teams/azalea.html#bloom-badges">映山红</a>')));

  it('stay links without a name', async () =>
    assert.equal(
      (await visit('<a href="/teams/azalea.html#bloom-badge"><img src="/picture.png" alt=""></a>'))[0].made,
      null,
    ));
});
