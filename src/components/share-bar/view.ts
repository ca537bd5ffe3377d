import type { GuestController, Refuse } from '../../controllers/guest-controller.js';
import { pickText } from '../../models/locale.js';
import { SHARE_TARGETS, type Shared, type ShareTarget } from '../../models/share.js';
import { ARTICLE } from '../../shapes/article.js';
import { modelOf } from '../model.js';
import { webAddress } from '../web-address.js';

/** What a page says in attributes; each wins over the article's, and that over what the page says of itself. */
export interface ShareInput {
  readonly article: unknown;
  readonly url: string | undefined;
  readonly shareTitle: string | undefined;
  readonly image: string | undefined;
}

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

/** What a bar shares. */
export function sharedView(input: ShareInput, page: Shared, base: string, guest: GuestController): Shared {
  const article = modelOf(ARTICLE, input.article, 'article', guest);
  const address = (name: 'url' | 'image'): string | undefined => {
    const value = input[name]?.trim();
    const known = webAddress(value, base);
    if (value && !known) guest.refuse(name, 'address');
    return known;
  };
  const headline = pickText(article?.headline, guest.tag);
  return {
    url: address('url') ?? webAddress(article?.url, base) ?? page.url,
    title: (input.shareTitle?.trim() || undefined) ?? headline ?? page.title,
    image: address('image') ?? webAddress(article?.media?.[0]?.src, base) ?? page.image,
  };
}

/** A list of targets, `copy wechat weibo`, in its order; all of them where nothing is said. */
export function targetsOf(list: string | undefined, refuse: Refuse): readonly ShareTarget[] {
  const names = list?.match(/[^\s,]+/g);
  if (!names) return SHARE_TARGETS;
  const known = names.flatMap((name) => SHARE_TARGETS.find((target) => target === name) ?? []);
  const value = names.find((name) => !(SHARE_TARGETS as readonly string[]).includes(name));
  if (value !== undefined) refuse('targets', 'choice', { value, choices: SHARE_TARGETS });
  return [...new Set(known)];
}
