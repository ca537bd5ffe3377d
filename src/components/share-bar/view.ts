import type { GuestController, Refuse } from '../../controllers/guest-controller.js';
import { pickText } from '../../models/locale.js';
import { SHARE_TARGETS, type Shared, type ShareTarget } from '../../models/share.js';
import { ARTICLE } from '../../shapes/article.js';
import { modelOf } from '../model.js';
import { webAddress } from '../web-address.js';
import type { ShareBarElement } from './share-bar-element.js';

/** What the document at an address says of itself: its canonical address, its title, its picture. */
export function pageShared(document: Document, at: string): Shared {
  const said = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const { baseURI, title } = document;
  const address = said('link[rel~=canonical i]', 'href') ?? said('meta[property="og:url"]', 'content') ?? '';
  return {
    url: webAddress(address, baseURI) ?? at.replace(/#.*$/, ''),
    title: said('meta[property="og:title"]', 'content') ?? title,
    image: webAddress(said('meta[property="og:image"]', 'content'), baseURI),
  };
}

/** What a bar shares: an attribute wins over the article, and that over what the page says of itself. */
export function sharedView(bar: ShareBarElement, guest: GuestController): Shared {
  const { baseURI } = bar;
  const page = pageShared(document, location.href);
  const article = modelOf(ARTICLE, bar.article, 'article', guest);
  const address = (name: 'url' | 'image'): string | undefined => {
    const value = bar[name]?.trim();
    const known = webAddress(value, baseURI);
    if (value && !known) guest.refuse(name, 'address');
    return known;
  };
  const headline = pickText(article?.headline, guest.tag);
  return {
    url: address('url') ?? webAddress(article?.url, baseURI) ?? page.url,
    title: bar.shareTitle?.trim() || (headline ?? page.title),
    image: address('image') ?? webAddress(article?.media?.[0]?.src, baseURI) ?? page.image,
  };
}

/** A list of targets, `copy wechat weibo`, in its order; all of them where nothing is said. */
export function targetsOf(list: string | undefined, refuse: Refuse): readonly ShareTarget[] {
  const names = list?.match(/[^\s,]+/g);
  if (!names) return SHARE_TARGETS;
  const isTarget = (name: string): name is ShareTarget => SHARE_TARGETS.some((target) => target === name);
  const value = names.find((name) => !isTarget(name));
  if (value !== undefined) refuse('targets', 'choice', { value, choices: SHARE_TARGETS });
  return [...new Set(names.filter(isTarget))];
}
