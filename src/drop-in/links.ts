// Editors of old sites take away tags they do not know, and never a link: `<a href="/news/1.html#bloom-card">` becomes a card,
// `<a href="/teams/1.html#bloom-badge-azalea">` a badge, wherever and whenever it comes into the page. On any doubt it stays
// a link.
import { ArticleCardElement } from '../components/article-card/article-card-element.js';
import type { FeedItem } from '../components/article-list/feed-item.js';
import { readPage } from '../components/article-list/read-page.js';
import { TeamBadgeElement } from '../components/team-badge/team-badge-element.js';
import { FeedController } from '../controllers/feed-controller.js';
import { load } from '../controllers/load.js';
import { isOpen } from '../controllers/page-controller.js';
import { pickText } from '../models/locale.js';
import { TAGS } from './tags.js';

const LINKS = 'a[href$="#bloom-card"], a[href*="#bloom-badge"]';
/** What is downloaded is no page, what has a name is led to, and an element of ours has its own use for a link. */
const STAYING = ['a[download], a[id], a[name]', ...TAGS.map((tag) => `${tag} a`)].join();

/** Says of an element that it stands for a link, in a copy of it too. */
const STANDS = 'data-bloom-link';

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}

/** Sites beside the page's own whose pages may be read: `<script src="sixbloom.js" data-origins="https://a.example">`. */
const origins = (document.currentScript?.getAttribute('data-origins') ?? '').split(/\s+/).map(originOf);
const isOwn = (url: string): boolean => originOf(url) === location.origin;
const isAllowed = (url: string): boolean =>
  isOwn(url) || (origins.includes(originOf(url)) && /^http/.test(url));

/** What is known of a link. */
interface Known {
  /** Where it led when it was found. */
  readonly href: string;
  /** What its style said, to be given back. */
  readonly display: string;
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
  const {
    body,
    type = '',
    url: from = '',
  } = await load(url, new AbortController(), FeedController.limits, manner);
  return body !== undefined && /html/i.test(type) && isAllowed(from) ? readPage(body, from) : undefined;
}

async function articleOf(url: string): Promise<FeedItem | undefined> {
  // A request that cannot be ended is not begun (Chromium 64 and 65).
  if (!isAllowed(url) || typeof AbortController !== 'function') return undefined;
  const asked = pages.get(url) ?? ask(url).catch(() => undefined);
  pages.set(url, asked);
  const article = await asked;
  // What failed may be well the next time.
  if (!article) pages.delete(url);
  return article;
}

/** The link of what stands for a link: it says something else, and opens as that would. */
function copyOf(link: HTMLAnchorElement, href: string, text: string): HTMLAnchorElement {
  const copy = link.cloneNode() as HTMLAnchorElement;
  for (const name of ['class', 'style']) copy.removeAttribute(name);
  return Object.assign(copy, { href, textContent: text });
}

async function cardOf(link: HTMLAnchorElement, url: string): Promise<Element | undefined> {
  const card = document.createElement('bloom-article-card');
  const article = card instanceof ArticleCardElement ? await articleOf(url) : undefined;
  if (!article) return undefined;
  const heading = Object.assign(document.createElement('h3'), { slot: 'headline' });
  heading.append(copyOf(link, url, pickText(article.headline, 'zh-Hans') ?? link.text));
  card.append(heading);
  return Object.assign(card, { article: { ...article, url } });
}

function badgeOf(link: HTMLAnchorElement, url: string, motif: string | undefined): Element | undefined {
  const badge = document.createElement('bloom-team-badge');
  const name = link.text.trim();
  if (!(badge instanceof TeamBadgeElement) || !name) return undefined;
  badge.append(copyOf(link, url, name));
  return Object.assign(badge, { motif });
}

async function upgrade(link: HTMLAnchorElement): Promise<void> {
  const one = known.get(link);
  const { protocol, hash, href } = link;
  const [, kind, motif] = /^#bloom-(card|badge)(?:-(\w+))?$/.exec(hash) ?? [];
  if (!one || !kind || !/^https?:$/.test(protocol) || link.isContentEditable || link.matches(STAYING)) return;
  const url = href.replace(/#.*$/, '');
  const element = kind === 'card' ? await cardOf(link, url) : badgeOf(link, url, motif);
  // Meanwhile it may have gone or changed, or have got the focus, which it would lose.
  const isSame = known.get(link) === one && link.href === href && link.isConnected;
  if (!element || !isSame || link.isContentEditable || link.matches(':focus')) return;
  one.element = element;
  element.setAttribute(STANDS, '');
  link.after(element);
  link.style.setProperty('display', 'none', 'important');
}

/** A list of a hundred links asks for no hundred pages: only those near the view are upgraded. */
function whenNear(): IntersectionObserver {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          void upgrade(target as HTMLAnchorElement);
        }
    },
    { rootMargin: '100%' },
  );
  return near;
}

/** Makes a link again of what became something else. */
function restore(link: HTMLAnchorElement, one: Known): void {
  if (!one.element) return;
  one.element.remove();
  link.style.display = one.display;
  delete one.element;
}

/** A copy of an upgraded link, by `cloneNode` or `innerHTML`, is hidden, and beside it stands a copy that knows nothing. */
function begin(link: HTMLAnchorElement): Known {
  const beside = link.nextElementSibling;
  const isKnown = [...known.values()].some(({ element }) => element === beside);
  if (beside?.hasAttribute(STANDS) && !isKnown) {
    beside.remove();
    link.style.display = '';
  }
  return { href: link.href, display: link.style.display };
}

/** Sees what became of the links, and what new ones there are. */
function look(near: IntersectionObserver): void {
  known.forEach((one, link) => {
    const { element, href } = one;
    if (!link.isConnected || link.href !== href) {
      near.unobserve(link);
      known.delete(link);
      restore(link, one);
    } else if (element && !element.isConnected) restore(link, one);
    else if (element && link.nextSibling !== element) link.after(element);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    // Its text may still be on its way.
    if (known.has(link) || (document.readyState === 'loading' && isOpen(link))) continue;
    known.set(link, begin(link));
    near.observe(link);
  }
}

/** Upgrades the links of the page, and those that come later. */
export function upgradeLinks(): void {
  if (typeof IntersectionObserver !== 'function') return;
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
    look(near);
    if (document.readyState === 'loading') lookSoon();
  };
  // At the document itself: `document.open()` replaces all that is in it.
  new MutationObserver(lookSoon).observe(document.documentElement.getRootNode(), {
    childList: true,
    subtree: true,
    attributeFilter: ['href'],
  });
  lookNow();
}
