import type { PerLocale } from '../models/locale.js';
import type { Requirement } from '../models/rights.js';

/** What can be wrong with a copy, beside things that it does not carry. */
export type RepublicationTerm =
  | 'republication-forbidden'
  | 'permission-missing'
  | 'permission-unknown'
  | 'terms-expired'
  | 'headline-changed'
  | 'core-changed'
  | 'numbers-changed';

interface RepublicationWords {
  /** `details` is what was changed. */
  readonly terms: Readonly<Record<RepublicationTerm, string | ((details: string) => string)>>;
  readonly missing: Readonly<Record<Exclude<Requirement, 'notify'>, string>>;
  /** Shares of a text, as `12%`. */
  readonly removed: (share: string) => string;
  readonly added: (share: string) => string;
}

export const REPUBLICATION: PerLocale<RepublicationWords> = {
  'zh-Hans': {
    terms: {
      'republication-forbidden': '这篇文章不得转载。',
      'permission-missing': '转载须先取得授权。',
      'permission-unknown': '没有写明能否转载，请先询问。',
      'terms-expired': '转载授权已过有效期。',
      'headline-changed': '标题与原标题不同。',
      'core-changed': (details) => `正文与原文不同：${details}。`,
      'numbers-changed': (details) => `原文没有这些数字：${details}。`,
    },
    missing: {
      source: '缺少来源。',
      'original-headline': '缺少原标题。',
      author: '缺少作者。',
      editor: '缺少编辑。',
      link: '缺少原文链接。',
      date: '缺少发布日期。',
      'photo-credit': '缺少图片署名。',
    },
    removed: (share) => `原文缺${share}`,
    added: (share) => `另加${share}`,
  },
  'zh-Hant': {
    terms: {
      'republication-forbidden': '這篇文章不得轉載。',
      'permission-missing': '轉載須先取得授權。',
      'permission-unknown': '沒有寫明能否轉載，請先詢問。',
      'terms-expired': '轉載授權已過有效期。',
      'headline-changed': '標題與原標題不同。',
      'core-changed': (details) => `正文與原文不同：${details}。`,
      'numbers-changed': (details) => `原文沒有這些數字：${details}。`,
    },
    missing: {
      source: '缺少來源。',
      'original-headline': '缺少原標題。',
      author: '缺少作者。',
      editor: '缺少編輯。',
      link: '缺少原文連結。',
      date: '缺少發布日期。',
      'photo-credit': '缺少圖片署名。',
    },
    removed: (share) => `原文缺${share}`,
    added: (share) => `另加${share}`,
  },
  en: {
    terms: {
      'republication-forbidden': 'This article may not be republished.',
      'permission-missing': 'Republication needs permission.',
      'permission-unknown': 'Nothing is said about republication: ask first.',
      'terms-expired': 'The terms of republication have expired.',
      'headline-changed': 'The headline is not the original one.',
      'core-changed': (details) => `The text was changed: ${details}.`,
      'numbers-changed': (details) => `The original does not print these numbers: ${details}.`,
    },
    missing: {
      source: 'The source is missing.',
      'original-headline': 'The original headline is missing.',
      author: 'The author is missing.',
      editor: 'The editor is missing.',
      link: 'A link to the original is missing.',
      date: 'The publication date is missing.',
      'photo-credit': 'Photo credits are missing.',
    },
    removed: (share) => `${share} of the original is missing`,
    added: (share) => `${share} was added`,
  },
};
