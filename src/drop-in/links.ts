// Editors of old sites take away tags they do not know, and never a link: `<a href="/news/1.html#bloom-card">` becomes a card,
// `<a href="/teams/1.html#bloom-badge">` a badge, wherever and whenever it comes into the page. On any doubt it stays a link.
import { ArticleCardElement } from '../components/article-card/article-card-element.js';
import { readPage } from '../components/article-list/read-page.js';
import { TeamBadgeElement } from '../components/team-badge/team-badge-element.js';
import { FeedController } from '../controllers/feed-controller.js';
import { load } from '../controllers/load.js';

const LINKS = 'a[href$="#bloom-card"], a[href$="#bloom-badge"]';

/** Sites beside the page's own whose pages may be read: `<script src="sixbloom.js" data-origins="https://a.example">`. */
const origins = [location.origin, document.currentScript?.getAttribute('data-origins') ?? '']
  .join(' ')
  .split(/\s+/);
const isAllowed = (url: string): boolean => origins.includes(new URL(url).origin);

/** What stands for a link. The link is hidden, not moved: it may belong to a framework. */
const standIns = new Map<HTMLAnchorElement, Element | undefined>();

/** The card of the page that a link leads to; `undefined` where that may not be read or does not say what it is. */
async function cardOf(url: string): Promise<Element | undefined> {
  const card = document.createElement('bloom-article-card');
  if (!(card instanceof ArticleCardElement) || !isAllowed(url)) return undefined;
  const { body, url: from = '' } = await load(url, new AbortController(), FeedController.limits);
  // Where a redirect led counts too.
  const article = body !== undefined && isAllowed(from) ? readPage(body, from) : undefined;
  return article && Object.assign(card, { article: { ...article, url } });
}

function badgeOf(name: string, href: string): Element | undefined {
  const badge = document.createElement('bloom-team-badge');
  if (!(badge instanceof TeamBadgeElement) || !name) return undefined;
  badge.append(name);
  return Object.assign(badge, { href });
}

async function upgrade(link: HTMLAnchorElement): Promise<void> {
  standIns.set(link, undefined);
  const { protocol, hash, href } = link;
  if (!/^https?:$/.test(protocol) || link.isContentEditable) return;
  const url = href.replace(/#.*$/, '');
  const made = hash === '#bloom-card' ? await cardOf(url) : badgeOf(link.text.trim(), url);
  // Meanwhile it may have gone, or have got the focus, which it would lose.
  if (!made || !link.isConnected || link.matches(':focus')) return;
  standIns.set(link, made);
  link.after(made);
  link.style.setProperty('display', 'none', 'important');
}

function look(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS))
    if (!standIns.has(link)) void upgrade(link);
  standIns.forEach((made, link) => {
    if (link.isConnected) return;
    made?.remove();
    standIns.delete(link);
  });
}

/** Upgrades the links of the page, and those that come later. */
export function upgradeLinks(): void {
  look();
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
}
