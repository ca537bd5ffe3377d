import type { PerLocale } from '../models/locale.js';

const SIMPLIFIED = {
  terms: {
    'republication-forbidden': '这篇文章不得转载。',
    'permission-missing': '转载须先取得授权。',
    'permission-unknown': '没有写明能否转载，请先询问。',
    'terms-expired': '转载授权已过有效期。',
    'headline-changed': '标题与原标题不同。',
    'core-changed': (details: string) => `正文与原文不同：${details}。`,
    'numbers-changed': (details: string) => `原文没有这些数字：${details}。`,
  },
  /** By the name of what the copy must carry. */
  missing: (requirement: string) => `缺少${requirement}。`,
  /** Shares of a text, as `12%`. */
  removed: (share: string) => `原文缺${share}`,
  added: (share: string) => `另加${share}`,
};

/** What can be wrong with a copy, beside things that it does not carry. */
export type RepublicationTerm = keyof (typeof SIMPLIFIED)['terms'];

export const REPUBLICATION: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
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
    missing: (requirement) => `缺少${requirement}。`,
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
    missing: (requirement) =>
      `${requirement.charAt(0).toUpperCase()}${requirement.slice(1)} ${requirement.endsWith('s') ? 'are' : 'is'} missing.`,
    removed: (share) => `${share} of the original is missing`,
    added: (share) => `${share} was added`,
  },
};
