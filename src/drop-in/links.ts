// Editors of old sites take away tags they do not know, and never a link: `<a href="/news/1.html#bloom-card">` becomes a card,
// `<a href="/teams/1.html#bloom-badge">` a badge, wherever and whenever it comes into the page. On any doubt it stays a link.
import { ArticleCardElement } from '../components/article-card/article-card-element.js';
import { readPage } from '../components/article-list/read-page.js';
import { TeamBadgeElement } from '../components/team-badge/team-badge-element.js';
import { FeedController } from '../controllers/feed-controller.js';
import { load } from '../controllers/load.js';

const LINKS = 'a[href$="#bloom-card"], a[href*="#bloom-badge"]';

/** Sites beside the page's own whose pages may be read: `<script src="sixbloom.js" data-origins="https://a.example">`. */
const origins = [location.origin, document.currentScript?.getAttribute('data-origins') ?? '']
  .join(' ')
  .split(/\s+/);
const isAllowed = (url: string): boolean => origins.includes(new URL(url).origin);

/** A link that became something is hidden, not moved: it may belong to a framework. */
interface Upgraded {
  /** What stands for the link; nothing where it stays, or does not know yet. */
  element?: Element;
  /** What its style said, to be given back. */
  display: string;
}
const upgraded = new Map<HTMLAnchorElement, Upgraded>();

/** The card of the page that a link leads to; `undefined` where that may not be read or does not say what it is. */
async function cardOf(url: string): Promise<Element | undefined> {
  const card = document.createElement('bloom-article-card');
  if (!(card instanceof ArticleCardElement) || !isAllowed(url)) return undefined;
  const { body, url: from = '' } = await load(url, new AbortController(), FeedController.limits);
  // Where a redirect led counts too.
  const article = body !== undefined && isAllowed(from) ? readPage(body, from) : undefined;
  return article && Object.assign(card, { article: { ...article, url } });
}

function badgeOf(name: string, href: string, motif: string | undefined): Element | undefined {
  const badge = document.createElement('bloom-team-badge');
  if (!(badge instanceof TeamBadgeElement) || !name) return undefined;
  badge.append(name);
  return Object.assign(badge, { href, motif });
}

async function upgrade(link: HTMLAnchorElement): Promise<void> {
  const { protocol, hash, href, isContentEditable } = link;
  const [, kind, motif] = /^#bloom-(card|badge)(?:-(\w+))?$/.exec(hash) ?? [];
  if (!kind || !/^https?:$/.test(protocol) || isContentEditable) return;
  const url = href.replace(/#.*$/, '');
  const element = kind === 'card' ? await cardOf(url) : badgeOf(link.text.trim(), url, motif);
  const one = upgraded.get(link);
  // Meanwhile it may have gone, or have got the focus, which it would lose.
  if (!element || !one || !link.isConnected || link.matches(':focus')) return;
  one.element = element;
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

/** Finds what links there are, and what became of those found before. */
function look(near: IntersectionObserver): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS))
    if (!upgraded.has(link)) {
      upgraded.set(link, { display: link.style.display });
      near.observe(link);
    }
  upgraded.forEach((one, link) => {
    const { element, display } = one;
    if (!link.isConnected) {
      near.unobserve(link);
      upgraded.delete(link);
      element?.remove();
    } else if (element?.isConnected) {
      if (link.nextSibling !== element) link.after(element);
      return;
    }
    // Without what stood for it, it is a link again.
    if (element) link.style.display = display;
    delete one.element;
  });
}

/** Upgrades the links of the page, and those that come later. */
export function upgradeLinks(): void {
  if (typeof IntersectionObserver !== 'function') return;
  const near = whenNear();
  let isDue = false;
  // At most once a frame, however often the page changes.
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      look(near);
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
  look(near);
}
