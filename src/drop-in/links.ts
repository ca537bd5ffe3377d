// The second script, for pages that ask for it. Editors of old sites take away tags they do not know, and never a link:
// `<a href="/news/1.html#bloom-card">` becomes a card, `<a href="/teams/1.html#bloom-badge-azalea">` a badge, wherever and
// whenever it comes into the page. On any doubt it stays a link.
import type { FeedItem } from '../components/article-list/feed-item.js';
import { LIMITS, load } from '../controllers/load.js';
import { readPage } from './read-page.js';
import { TAGS } from './tags.js';

const LINKS = 'a[href$="#bloom-card"], a[href*="#bloom-badge"]';
/** What is downloaded is no page, what has a name is led to, and an element of ours has its own use for a link. */
const STAYING = ['a[download], a[id], a[name]', ...TAGS.map((tag) => `${tag} a`)].join();

/** Says of an element that it stands for the link after it, in a copy of it too. */
const STANDS = 'data-bloom-link';

/**
 * What hides a link for which something stands. No mark of it is on the link or in the markup: what an editor saves from the page
 * is the link as it was, and an empty element.
 */
const HIDDEN = `[${STANDS}] + a[href*="#bloom-"]`;

/** The document itself: `document.open()` replaces all that is in it. */
const root = document.documentElement.getRootNode() as Document;

/** Whether the parser may still stand inside a node: nothing follows it yet. */
const isOpen = (node: Node | null): boolean => !node || (!node.nextSibling && isOpen(node.parentNode));

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}

/** Sites beside the page's own whose pages may be read: `<script src="sixbloom-links.js" data-origins="https://a.example">`. */
const origins = (document.currentScript?.getAttribute('data-origins') ?? '').split(/\s+/).map(originOf);
const isOwn = (url: string): boolean => originOf(url) === location.origin;
const isAllowed = (url: string): boolean =>
  isOwn(url) || (origins.includes(originOf(url)) && /^http/.test(url));

/** What is known of a link. */
interface Known {
  /** Where it led when it was found. */
  readonly href: string;
  /** What stands for it. The link is hidden, not moved: it may belong to a framework. */
  element?: Element;
}
const known = new Map<HTMLAnchorElement, Known>();

/** What pages say of themselves; each is asked once, however many links lead to it. */
const pages = new Map<string, Promise<FeedItem | undefined>>();

/**
 * Nobody has pressed the link: the page is asked for as a stranger would, and where it sends on to another site, that is not
 * asked.
 */
async function ask(url: string): Promise<FeedItem | undefined> {
  const mode = isOwn(url) ? 'same-origin' : 'cors';
  const manner = { mode, credentials: 'omit' } as const;
  const { body, type = '', url: from = '' } = await load(url, new AbortController(), LIMITS, manner);
  return body !== undefined && /html/i.test(type) && isAllowed(from) ? readPage(body, from) : undefined;
}

async function articleOf(url: string): Promise<FeedItem | undefined> {
  if (!isAllowed(url)) return undefined;
  const asked = pages.get(url) ?? ask(url).catch(() => undefined);
  pages.set(url, asked);
  const article = await asked;
  // What failed may be well the next time.
  if (!article) pages.delete(url);
  return article;
}

/** An element that shows the model of a name, once a script defines it; another's, or one that may show no model, does not. */
async function made(tag: string, model: string): Promise<HTMLElement | undefined> {
  await customElements.whenDefined(tag);
  const element = document.createElement(tag);
  return model in element ? element : undefined;
}

async function cardOf(url: string): Promise<Element | undefined> {
  const card = await made('bloom-article-card', 'article');
  const article = card && (await articleOf(url));
  return article && Object.assign(card, { article: { ...article, url } });
}

async function badgeOf(name: string, url: string, motif: string | undefined): Promise<Element | undefined> {
  const badge = name ? await made('bloom-team-badge', 'team') : undefined;
  return badge && Object.assign(badge, { motif, team: { schemaVersion: '1', id: url, name, url } });
}

/**
 * A press on the link of what stands for a link is one on that: it opens as it would, and whoever listens there hears it. What
 * opens a new tab is left to the browser.
 */
function handOn(event: MouseEvent, link: HTMLAnchorElement): void {
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const isLink = event.composedPath().some((node) => (node as Element).localName === 'a');
  if (event.defaultPrevented || !isPlain || !isLink) return;
  event.preventDefault();
  link.click();
}

async function upgrade(link: HTMLAnchorElement): Promise<void> {
  const one = known.get(link);
  const { protocol, hash, href } = link;
  const [, kind, motif] = /^#bloom-(card|badge)(?:-(\w+))?$/.exec(hash) ?? [];
  if (!one || !kind || !/^https?:$/.test(protocol) || link.isContentEditable || link.matches(STAYING)) return;
  const url = href.replace(/#.*$/, '');
  const element = kind === 'card' ? await cardOf(url) : await badgeOf(link.text.trim(), url, motif);
  // Meanwhile it may have gone or changed, or have got the focus, which it would lose.
  const isSame = known.get(link) === one && link.href === href && link.isConnected;
  if (!element || !isSame || link.isContentEditable || link.matches(':focus')) return;
  one.element = element;
  element.setAttribute(STANDS, '');
  element.addEventListener('click', (event) => {
    handOn(event as MouseEvent, link);
  });
  link.before(element);
}

/** A list of a hundred links asks for no hundred pages: only those near the view are upgraded. */
function whenNear(): IntersectionObserver {
  const upgradeSeen: IntersectionObserverCallback = (entries, near) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void upgrade(target as HTMLAnchorElement);
    }
  };
  return new IntersectionObserver(upgradeSeen, { rootMargin: '100%' });
}

/** Makes a link again of what became something else. */
function restore(one: Known): void {
  one.element?.remove();
  delete one.element;
}

/** Before a copy of an upgraded link, by `cloneNode`, by `innerHTML` or by an editor, stands a copy that knows nothing. */
function begin(link: HTMLAnchorElement): Known {
  const before = link.previousElementSibling;
  const isKnown = [...known.values()].some(({ element }) => element === before);
  if (before?.hasAttribute(STANDS) && !isKnown) before.remove();
  return { href: link.href };
}

/** Sees what became of the links, and what new ones there are. */
function look(near: IntersectionObserver): void {
  known.forEach((one, link) => {
    const { element, href } = one;
    if (!link.isConnected || link.href !== href) {
      near.unobserve(link);
      known.delete(link);
      restore(one);
    } else if (element && !element.isConnected) restore(one);
    else if (element && link.previousSibling !== element) link.before(element);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    // Its text may still be on its way.
    if (known.has(link) || (document.readyState === 'loading' && isOpen(link))) continue;
    known.set(link, begin(link));
    near.observe(link);
  }
}

/** Upgrades the links of the page, and those that come later. */
function upgradeLinks(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${HIDDEN} { display: none !important }`);
  const near = whenNear();
  let isDue = false;
  // At most once a frame, however often the page changes; each frame while it is still coming.
  const lookSoon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(lookNow);
  };
  const lookNow = (): void => {
    isDue = false;
    // The page may set a list of its own.
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    look(near);
    if (document.readyState === 'loading') lookSoon();
  };
  new MutationObserver(lookSoon).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['href'],
  });
  lookNow();
}

/** Another copy of this script, of whatever version, has the links. */
const isServed = (): boolean =>
  [...root.adoptedStyleSheets].some(({ cssRules }) => cssRules[0]?.cssText.startsWith(`[${STANDS}]`));

// Firefox before 101 and Safari before 16.4 can hide nothing without a mark in the markup.
if ('adoptedStyleSheets' in root && !isServed()) upgradeLinks();
