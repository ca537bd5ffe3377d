// What is asked of every element in every browser. It runs inside the page, in old browsers too: plain ES2017.

/**
 * Runs inside a page that holds the elements of the fixture, and answers with
 * - `elements`: by each tag that is defined, how many checks it passed and its faults;
 * - `layout`: each element that the page wrote, its box, and where it leads; `text`: all that can be read;
 * - `simpler`: the names of the looks that the browser cannot show;
 * - `version`: of the browser, as it says;
 * - `errors`: what was thrown or said to the console, as the page gathered it.
 */
export async function probe(tags, faultsOf, frameOf, looks, errors) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const until = async (holds) => {
    const deadline = Date.now() + 4000;
    while (!holds()) {
      if (Date.now() > deadline) return false;
      await frame();
    }
    return true;
  };
  const room = document.body.appendChild(document.createElement('main'));
  const make = async (tag, properties, children = []) => {
    const element = document.createElement(tag);
    Object.assign(element, properties);
    for (const child of children) element.appendChild(child);
    room.appendChild(element);
    await element.updateComplete;
    return element;
  };
  const first = (tag) => document.querySelector(tag);
  const within = (element, selector) => element.shadowRoot.querySelector(selector);
  const shadowAll = (element, selector) => Array.from(element.shadowRoot.querySelectorAll(selector));
  const boxOf = (element) => element.getBoundingClientRect();
  const styleOf = (element, name) => parseFloat(getComputedStyle(element)[name]);
  const textOf = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ');
  const isShown = (element) => Boolean(element) && boxOf(element).height > 0;
  /** Whether an event of that name is heard, on the document, by the end of what is done. */
  const heard = async (name, act) => {
    let event;
    const hear = (one) => {
      event = one;
    };
    document.addEventListener(name, hear);
    await act();
    await until(() => event);
    document.removeEventListener(name, hear);
    return event;
  };
  const complains = (tag, properties) => heard('bloom-error', () => make(tag, properties));
  /** Whether a button says what came of it: nobody has pressed it, so that some browsers refuse. */
  const says = async (element, selector) => {
    within(element, selector).click();
    return until(() => within(element, '[part=status]').textContent.trim());
  };

  const party = { kind: 'person', name: '陈志蓉' };
  const article = {
    id: 'https://news.example/9.html',
    url: 'https://news.example/9.html',
    headline: '六色花开，邻里相助',
    summary: '六支志愿队一年开展近40场活动。',
    publishedAt: '2024-09-10T15:30:00+08:00',
    media: [{ kind: 'image', src: '/picture.png', alt: '巡逻', width: 1200, height: 800 }],
    credits: [{ role: 'correspondent', parties: [party] }],
  };
  const other = Object.assign({}, article, {
    id: '8',
    url: 'https://news.example/8.html',
    headline: '“数”说岳塘',
  });
  /** An article that stands in no list of the page yet: none shows one that another shows. */
  let count = 0;
  const fresh = (like) => Object.assign({}, like, { id: String(++count), url: `/fresh/${count}.html` });
  const lure = Object.assign({}, article, { url: 'javascript:alert(1)' });
  const team = {
    id: 'azalea',
    name: '映山红',
    motif: { name: 'azalea' },
    mission: '治安巡逻',
    color: '#9d1035',
  };
  const quantity = { value: 3000, qualifier: 'over', unit: '人次', literal: '3000余人次' };
  const statistic = { id: 'served', label: '每年服务群众', quantity, measure: 'per-year' };

  const BEHAVIOUR = {
    'bloom-article-card': {
      'shows an article': async () => {
        const card = await make('bloom-article-card', { article, time: 'absolute' });
        const link = within(card, '.headline a');
        return (
          link.href === article.url &&
          /2024年9月10日 15:30/.test(textOf(card)) &&
          isShown(within(card, 'img'))
        );
      },
      'sets small print smaller, words apart': () => {
        const card = first('bloom-article-card');
        const [byline, source] = ['byline', 'source'].map((slot) => card.querySelector(`[slot=${slot}]`));
        return styleOf(byline, 'fontSize') === 13 && boxOf(source).left - boxOf(byline).right > 6;
      },
      'tells that its link was followed, from wherever it was clicked': async () => {
        const card = first('bloom-article-card');
        for (const place of ['a', '[slot=standfirst]']) {
          const event = await heard('bloom-article-selected', () => card.querySelector(place).click());
          if (!event || event.headline !== article.headline) return false;
        }
        return true;
      },
      'refuses a script as an address': () => complains('bloom-article-card', { article: lure }),
    },
    'bloom-article-list': {
      'shows articles': async () => {
        const list = await make('bloom-article-list', { articles: [article, other] });
        return list.shadowRoot.querySelectorAll('li a').length === 2;
      },
      'sets a number before each article of a ranking': async () => {
        const list = await make('bloom-article-list', {
          layout: 'ranked',
          articles: [fresh(article), fresh(other)],
        });
        const [item] = shadowAll(list, '.item');
        return (
          styleOf(item, 'paddingTop') === 12 && boxOf(within(list, '.link')).left - boxOf(item).left > 30
        );
      },
      'loads a feed': async () => {
        const list = await make('bloom-article-list', { src: '/feed.xml' });
        await until(() => within(list, '.item a'));
        return /AT&T 与“数”说岳塘/.test(textOf(list)) && /2024年9月10日/.test(textOf(list));
      },
      'shows cards': async () => {
        const list = await make('bloom-article-list', {
          layout: 'cards',
          articles: [fresh(article), fresh(other)],
        });
        const card = within(list, 'bloom-article-card');
        return until(() => isShown(within(card, '.headline')));
      },
      'refuses a script as an address': () => complains('bloom-article-list', { articles: [lure] }),
    },
    'bloom-team-badge': {
      'shows a team': async () => /映山红/.test(textOf(await make('bloom-team-badge', { team }))),
      'opens its details': async () => {
        const badge = first('bloom-team-badge');
        const details = badge.querySelector('[slot=details]');
        if (isShown(details)) return false;
        within(badge, 'button').focus();
        // Where there are no popovers, the focus has opened them.
        if (!isShown(details)) within(badge, 'button').click();
        const opens = await until(() => isShown(details));
        within(badge, 'button').blur();
        return opens;
      },
      'refuses a color that is none': () => complains('bloom-team-badge', { team, color: 'no color' }),
    },
    'bloom-team-roster': {
      'shows teams, and the rest when asked': async () => {
        const teams = ['映山红', '康乃馨', '向日葵'].map((name, index) =>
          Object.assign({}, team, { id: String(index), name }),
        );
        const roster = await make('bloom-team-roster', { teams, max: 2 });
        const badges = () => roster.shadowRoot.querySelectorAll('bloom-team-badge').length;
        if (badges() !== 2) return false;
        within(roster, '[part=more]').click();
        return until(() => badges() === 3);
      },
      'hides what the page wrote beyond the limit': async () => {
        const items = ['一', '二', '三'].map((name) => {
          const badge = document.createElement('bloom-team-badge');
          badge.textContent = name;
          return badge;
        });
        await make('bloom-team-roster', { max: 2 }, items);
        return !items[1].hidden && items[2].hidden;
      },
      'refuses what are no teams': () => complains('bloom-team-roster', { teams: 'no teams' }),
    },
    'bloom-stats-counter': {
      'shows a statistic': async () =>
        /3000余人次/.test(textOf(await make('bloom-stats-counter', { statistic }))),
      'ends at the text when it counts': async () => {
        const counter = await make('bloom-stats-counter', { trigger: 'manual', statistic });
        let finished = false;
        counter.addEventListener('bloom-count-finished', () => (finished = true));
        counter.play();
        await until(() => finished);
        return finished && !frameOf(counter) && /3000余人次/.test(within(counter, '.final').textContent);
      },
      'never says more than the text on its way': async () => {
        const counter = await make('bloom-stats-counter', { trigger: 'manual', statistic });
        counter.play();
        const begun = frameOf(counter);
        // Where nothing counts, the number stands.
        await until(() => !begun || frameOf(counter) !== begun);
        const frame = frameOf(counter);
        counter.finish();
        return !frame || (/^\d+余人次$/.test(frame) && parseInt(frame, 10) <= 3000);
      },
      'refuses what is no number': () => complains('bloom-stats-counter', { value: 'many', label: '人' }),
    },
    'bloom-stats-group': {
      'shows statistics': async () => {
        const group = await make('bloom-stats-group', { statistics: [statistic, statistic] });
        return until(
          () => shadowAll(group, '[role=listitem]').length === 2 && isShown(within(group, '.list')),
        );
      },
      'says what came of copying': () => says(first('bloom-stats-group'), '[part=copy]'),
      'refuses what is no list': () => complains('bloom-stats-group', { statistics: 'none' }),
    },
    'bloom-copyright-footer': {
      'says what came of copying': () => says(first('bloom-copyright-footer'), '[part=copy]'),
      'shows credits of an article': async () =>
        /陈志蓉/.test(textOf(await make('bloom-copyright-footer', { article }))),
      'refuses a script as an address': () =>
        complains('bloom-copyright-footer', {
          article: Object.assign({}, article, {
            source: { party, relation: 'original', url: 'javascript:alert(1)' },
          }),
        }),
    },
    'bloom-share-bar': {
      'sets its targets apart': () => {
        const [one, two] = shadowAll(first('bloom-share-bar'), '.button').map(boxOf);
        return two.left - one.right >= 8;
      },
      'links to the services': () =>
        /^https:/.test(within(first('bloom-share-bar'), '[data-target=weibo]').href),
      'says what came of copying': () => says(first('bloom-share-bar'), '[data-target=copy]'),
      'makes a code': async () => {
        const bar = await make('bloom-share-bar', { url: 'https://news.example/1.html', targets: 'wechat' });
        within(bar, '[data-target=wechat]').click();
        return until(() => isShown(within(bar, '.qr path')));
      },
      'tells what is shared': () =>
        heard('bloom-share-started', () => within(first('bloom-share-bar'), '[data-target=weibo]').click()),
      'refuses a script as an address': () => complains('bloom-share-bar', { url: 'javascript:alert(1)' }),
    },
    'bloom-app-card': {
      'makes a code': () => until(() => isShown(within(first('bloom-app-card'), '.qr path'))),
      'refuses a script as an address': () =>
        complains('bloom-app-card', { appName: '掌上霞光', href: 'javascript:alert(1)' }),
      'has its button in the corner': () => {
        const card = boxOf(within(first('bloom-app-card'), '.card'));
        const button = boxOf(within(first('bloom-app-card'), '[part=close]'));
        return card.right - button.right < 8 && button.top - card.top < 8;
      },
      'can be closed': async () => {
        within(first('bloom-app-card'), '[part=close]').click();
        return until(() => !within(first('bloom-app-card'), '.card'));
      },
    },
  };

  // Nobody may leave the page.
  document.addEventListener('click', (event) => {
    if (event.composedPath().some(({ localName }) => localName === 'a')) event.preventDefault();
  });
  const defined = tags.filter((tag) => customElements.get(tag));
  await Promise.all(defined.map((tag) => first(tag).updateComplete));
  await frame();
  await frame();
  const layout = Array.from(document.querySelectorAll('body *:not(script):not(main)'), (element) => {
    const { left, top, width, height } = boxOf(element);
    return [element.localName, element.getAttribute('href'), left, top, width, height].join(' ');
  });
  const text = document.body.innerText;
  const elements = {};
  for (const tag of defined) elements[tag] = { passed: 0, faults: faultsOf([tag]) };
  for (const tag of defined) {
    const behaviour = Object.entries(BEHAVIOUR[tag]);
    for (const [name, holds] of behaviour) {
      let failed = '';
      try {
        failed = (await holds()) ? '' : 'no';
      } catch (error) {
        failed = String((error && error.stack) || error);
      }
      if (failed) elements[tag].faults.push(`${tag} ${name}: ${failed}`);
      else elements[tag].passed++;
    }
  }
  return {
    elements,
    layout,
    text,
    version: /(?:Chrome|Firefox|Version)\/(\d+)/.exec(navigator.userAgent)[1],
    simpler: Object.keys(looks).filter((what) => !looks[what]()),
    errors,
  };
}
