import { PUNCTUATION } from '../words/punctuation.js';
import { REQUIREMENT, RIGHTS_SENTENCE, USES } from '../words/rights.js';
import { safeHref } from './href.js';
import { list } from './list.js';
import { pickText, resolveLocale } from './locale.js';
import { permissionOf, USES as USE_NAMES, type Rights, type UseRule } from './rights.js';
import { formatTime } from './time.js';

/**
 * What coded rights say, as sentences in the language of `locale`: `版权归岳塘新闻网所有。转载须先取得授权。转载须注明来源、
 * 原标题、作者。不得改动核心内容。` The publisher's own notice always wins: where there is one, it comes back verbatim,
 * whatever the language.
 *
 * Says nothing of what is not coded; `''` where nothing is. A contact or an address to ask at is given as it stands, but
 * for addresses that `safeHref` refuses.
 */
export function rightsSentence(rights: Readonly<Partial<Rights>>, locale = 'zh-Hans'): string {
  const notice = pickText(rights.notice, locale);
  if (notice?.trim()) return notice;
  const language = resolveLocale(locale);
  const words = RIGHTS_SENTENCE[language];
  const { comma, stop, gap } = PUNCTUATION[language];
  const usesUnder = (rule: UseRule): string =>
    USE_NAMES.filter((use) => use !== 'republish' && rights.uses?.[use] === rule)
      .map((use) => USES[language].use[use])
      .join(comma);
  const said = (say: (words: string) => string, value: string | null | undefined): string =>
    value ? say(value) : '';

  const { license } = rights;
  const licensed = safeHref(license?.url);
  const requires = list(rights.requires);
  const named = requires.filter((one) => one !== 'notify').map((one) => REQUIREMENT[language][one]);
  return [
    said(words.holder, pickText(rights.holder?.name, locale)),
    said(words.license, license && license.name + (licensed ? ` (${licensed})` : '')),
    words.permission[permissionOf({ authorization: 'unknown', ...rights })],
    said(words.requires, named.filter(Boolean).join(comma)),
    requires.includes('notify') ? words.notify : '',
    said(words.ask, usesUnder('ask')),
    said(words.forbidden, usesUnder('forbidden')),
    said(words.excludes, pickText(rights.excludes, locale)),
    said(words.validUntil, formatTime(rights.validUntil, locale)),
    rights.tdm?.reservation ? words.mining : '',
    said(words.acquire, [rights.contact, safeHref(rights.acquireUrl)].filter(Boolean).join(' ')),
  ]
    .filter(Boolean)
    .map((sentence) => sentence + stop)
    .join(gap);
}
