import { safeHref, type Href } from './href.js';

/** Where a share bar can lead, in the order in which it shows them. */
export const SHARE_TARGETS = ['native', 'copy', 'wechat', 'weibo', 'qq', 'qzone', 'mail'] as const;
export type ShareTarget = (typeof SHARE_TARGETS)[number];

/** What is shared. */
export interface Shared {
  /** The whole address: a service cannot know a relative one. */
  readonly url: Href;
  readonly title?: string | undefined;
  readonly image?: Href | undefined;
}

/** A service's page for sharing, and what it calls title and picture. */
const SERVICES: Readonly<Partial<Record<ShareTarget, readonly [page: string, image: string]>>> = {
  weibo: ['https://service.weibo.com/share/share.php', 'pic'],
  qq: ['https://connect.qq.com/widget/shareqq/index.html', 'pics'],
  qzone: ['https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey', 'pics'],
};

/** Half of a surrogate pair, which a cut headline can end in, has no encoding: it becomes U+FFFD, as in a URL parser. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const query = (entries: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(entries)
    .flatMap(([name, value]) => (value ? `${name}=${encoded(value)}` : []))
    .join('&');

/**
 * The plain link that shares an address: Weibo's, QQ's or QZone's own page for it, or a new e-mail. `undefined` for targets
 * that need a script (`native`, `copy`, `wechat`) and for an address that is not http or https.
 */
export function shareUrl(target: ShareTarget, { url, title, image }: Shared): Href | undefined {
  const address = safeHref(url);
  if (!address || !/^https?:/i.test(address)) return undefined;
  if (target === 'mail') return `mailto:?${query({ subject: title, body: address })}`;
  const service = SERVICES[target];
  if (!service) return undefined;
  const [page, pictures] = service;
  return `${page}?${query({ url: address, title, [pictures]: safeHref(image) ?? undefined })}`;
}
