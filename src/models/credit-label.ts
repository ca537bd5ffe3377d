import type { Credit, CreditRole } from './credits.js';
import { pickText, resolveLocale } from './locale.js';
import { toTraditional } from './script.js';

// The last only where the second writing is another word.
const NAMES: readonly (readonly [role: CreditRole, hans: string, en: string, hant?: string])[] = [
  ['author', '作者', 'Author'],
  ['reporter', '记者', 'Reporter'],
  ['correspondent', '通讯员', 'Correspondent'],
  ['contributing-org', '供稿', 'Contributed by'],
  ['photographer', '摄影', 'Photographs'],
  ['videographer', '摄像', 'Video', '攝影'],
  ['editor', '编辑', 'Editor'],
  ['responsible-editor', '责任编辑', 'Responsible editor'],
  ['reviewer', '审核', 'Reviewed by'],
  ['proofreader', '校对', 'Proofreader'],
  ['chief-editor', '总编辑', 'Editor-in-chief'],
  ['translator', '翻译', 'Translator'],
  ['designer', '设计', 'Design'],
  ['source', '来源', 'Source'],
  ['publisher', '发布', 'Publisher'],
  ['other', '其他', 'With'],
];
const LEVELS = [
  [1, '一审', 'First review'],
  [2, '二审', 'Second review'],
  [3, '三审', 'Third review'],
] as const;

/**
 * What a line of credits is headed: the label as printed; else the step of a 一审/二审/三审 chain; else the role's name in
 * the reader's language. A role nobody knows has no heading: `''`.
 */
export function creditLabel(credit: Pick<Credit, 'role' | 'label' | 'level'>, locale: string): string {
  const printed = pickText(credit.label, locale);
  if (printed) return printed;
  const [, hans = '', en = '', hant = toTraditional(hans)] =
    LEVELS.find(([level]) => level === Number(credit.level)) ??
    NAMES.find(([role]) => role === credit.role) ??
    [];
  return { 'zh-Hans': hans, 'zh-Hant': hant, en }[resolveLocale(locale)];
}

/** Everybody a credit names, in the reader's language: `陈志蓉、郭璇` or `陈志蓉, 郭璇`. */
export function creditNames(credit: Pick<Credit, 'parties'>, locale: string): string {
  const parties: unknown = credit.parties;
  return (Array.isArray(parties) ? (parties as Credit['parties']) : [])
    .map((party) => pickText(party?.name, locale))
    .filter(Boolean)
    .join(resolveLocale(locale) === 'en' ? ', ' : '、');
}
