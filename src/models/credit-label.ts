import type { Credit, CreditRole } from './credits.js';
import { pickText, resolveLocale } from './locale.js';

const NAMES: Readonly<Record<CreditRole, readonly [hans: string, hant: string, en: string]>> = {
  author: ['作者', '作者', 'Author'],
  reporter: ['记者', '記者', 'Reporter'],
  correspondent: ['通讯员', '通訊員', 'Correspondent'],
  'contributing-org': ['供稿', '供稿', 'Contributed by'],
  photographer: ['摄影', '攝影', 'Photographs'],
  videographer: ['摄像', '攝影', 'Video'],
  editor: ['编辑', '編輯', 'Editor'],
  'responsible-editor': ['责任编辑', '責任編輯', 'Responsible editor'],
  reviewer: ['审核', '審核', 'Reviewed by'],
  proofreader: ['校对', '校對', 'Proofreader'],
  'chief-editor': ['总编辑', '總編輯', 'Editor-in-chief'],
  translator: ['翻译', '翻譯', 'Translator'],
  designer: ['设计', '設計', 'Design'],
  source: ['来源', '來源', 'Source'],
  publisher: ['发布', '發布', 'Publisher'],
  other: ['其他', '其他', 'With'],
};
const LEVELS = {
  'zh-Hans': ['一审', '二审', '三审'],
  'zh-Hant': ['一審', '二審', '三審'],
  en: ['First review', 'Second review', 'Third review'],
} as const;

/**
 * What a line of credits is headed: the label as printed; else the step of a 一审/二审/三审 chain; else the role's name in
 * the reader's language. A role nobody knows has no heading: `''`.
 */
export function creditLabel(credit: Pick<Credit, 'role' | 'label' | 'level'>, locale: string): string {
  const printed = pickText(credit.label, locale);
  if (printed) return printed;
  const language = resolveLocale(locale);
  // JSON can hold what neither a number nor a key can be made of: {"toString": 1}.
  const step = isPlain(credit.level) ? LEVELS[language][Number(credit.level) - 1] : undefined;
  const names = isPlain(credit.role) ? NAMES[credit.role] : undefined;
  return step ?? names?.[language === 'zh-Hans' ? 0 : language === 'zh-Hant' ? 1 : 2] ?? '';
}

const isPlain = (value: unknown): boolean => Object(value) !== value;

/** Everybody a credit names, in the reader's language: `陈志蓉、郭璇` or `陈志蓉, 郭璇`. */
export function creditNames(credit: Pick<Credit, 'parties'>, locale: string): string {
  const parties: unknown = credit.parties;
  return (Array.isArray(parties) ? (parties as Credit['parties']) : [])
    .map((party) => pickText(party?.name, locale))
    .filter(Boolean)
    .join(resolveLocale(locale) === 'en' ? ', ' : '、');
}
