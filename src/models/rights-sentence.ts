import { safeHref } from './href.js';
import { list } from './list.js';
import { pickText, resolveLocale } from './locale.js';
import { permissionOf, type Permission, type Requirement, type Rights, type Use } from './rights.js';
import { inLocale } from './script.js';
import { formatTime } from './time.js';

type Words = readonly [hans: string, en: string];

/** What a copy must carry, in words: also what `checkRepublication` misses. */
export const REQUIREMENT_WORDS: Readonly<Record<Requirement, Words>> = {
  source: ['来源', 'the source'],
  'original-headline': ['原标题', 'the original headline'],
  author: ['作者', 'the author'],
  editor: ['编辑', 'the editor'],
  link: ['原文地址', 'a link to the original'],
  date: ['发布日期', 'the date'],
  'photo-credit': ['图片署名', 'the photo credits'],
  notify: ['', ''],
};
const PERMISSION_WORDS: Readonly<Record<Permission, Words>> = {
  unknown: ['', ''],
  required: ['转载须先取得授权', 'Republication needs permission'],
  free: ['可以转载', 'It may be republished'],
  forbidden: ['不得转载', 'It may not be republished'],
};
const USE_WORDS: Readonly<Record<Exclude<Use, 'republish'>, Words>> = {
  excerpt: ['摘编', 'excerpts'],
  translate: ['翻译', 'translation'],
  editHeadline: ['改动标题', 'changes of the headline'],
  editCore: ['改动核心内容', 'changes of the core content'],
  commercial: ['用于商业目的', 'commercial use'],
};

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
  const english = resolveLocale(locale) === 'en';
  const say = (words: Words): string => inLocale(locale, ...words);
  const series = (words: readonly Words[]): string => {
    const said = words.map(say).filter(Boolean);
    return said.join(english ? ', ' : '、');
  };
  /** A sentence with one of its words filled in, or nothing where there is no such word. */
  const fill = (words: Words, value: string | null | undefined): string =>
    value ? say(words).replace('#', () => value) : '';
  const uses = (rule: string): Words[] =>
    Object.entries(USE_WORDS)
      .filter(([use]) => rights.uses?.[use as Use] === rule)
      .map(([, words]) => words);

  const { license } = rights;
  const licensed = safeHref(license?.url);
  const requires = list(rights.requires);
  return [
    fill(['版权归#所有', 'Copyright: #'], pickText(rights.holder?.name, locale)),
    fill(['许可协议：#', 'Licence: #'], license && license.name + (licensed ? ` (${licensed})` : '')),
    say(PERMISSION_WORDS[permissionOf({ authorization: 'unknown', ...rights })]),
    fill(
      ['转载须注明#', 'A copy must name #'],
      series(requires.map((one) => REQUIREMENT_WORDS[one] ?? ['', ''])),
    ),
    requires.includes('notify') ? say(['转载后须告知', 'The publisher must be told of a copy']) : '',
    fill(['#须另行取得许可', 'Ask before: #'], series(uses('ask'))),
    fill(['不得#', 'Not allowed: #'], series(uses('forbidden'))),
    fill(['#除外', 'Not included: #'], pickText(rights.excludes, locale)),
    fill(['以上条款有效期至#', 'These terms hold until #'], formatTime(rights.validUntil, locale)),
    rights.tdm?.reservation ? say(['保留文本与数据挖掘的权利', 'Text and data mining is reserved']) : '',
    fill(
      ['申请授权：#', 'Ask here: #'],
      [rights.contact, safeHref(rights.acquireUrl)].filter(Boolean).join(' '),
    ),
  ]
    .filter(Boolean)
    .map((sentence) => sentence + (english ? '.' : '。'))
    .join(english ? ' ' : '');
}
