import type { Refuse } from '../../controllers/report-controller.js';
import { pickText, type Locale } from '../../models/locale.js';
import { SHARE_TARGETS, type Shared, type ShareTarget } from '../../models/share.js';
import { reader } from '../reader.js';
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
export function sharedView(
  input: ShareInput,
  page: Shared,
  base: string,
  locale: Locale,
  refuse: Refuse,
): Shared {
  const own = reader(input, 'share-bar', refuse);
  const read = reader(input.article, 'article', refuse);
  const address = (value: unknown): string | undefined => webAddress(value, base);
  return {
    url: own('url', address, 'address') ?? read('url', address, 'address') ?? page.url,
    title:
      (input.shareTitle?.trim() || undefined) ??
      read('headline', (value) => pickText(value, locale)) ??
      page.title,
    image: own('image', address, 'address') ?? read('media.0.src', address, 'address') ?? page.image,
  };
}

/** A list of targets, `copy wechat weibo`, in its order; all of them where nothing is said. */
export function targetsOf(list: string | undefined, refuse: Refuse): readonly ShareTarget[] {
  const names = list?.match(/[^\s,]+/g);
  if (!names) return SHARE_TARGETS;
  const known = names.flatMap((name) => SHARE_TARGETS.find((target) => target === name) ?? []);
  if (known.length < names.length) refuse('targets', 'choice');
  return [...new Set(known)];
}
