import type { CreditRole, ReviewLevel, SourceRelation } from '../models/credits.js';
import type { PerLocale } from '../models/locale.js';

/** What a role is called where the page printed no label of its own. */
export const CREDIT_ROLE: PerLocale<Record<CreditRole, string>> = {
  'zh-Hans': {
    author: '作者',
    reporter: '记者',
    correspondent: '通讯员',
    'contributing-org': '供稿',
    photographer: '摄影',
    videographer: '摄像',
    editor: '编辑',
    'responsible-editor': '责任编辑',
    reviewer: '审核',
    proofreader: '校对',
    'chief-editor': '总编辑',
    translator: '翻译',
    designer: '设计',
    source: '来源',
    publisher: '发布',
    other: '其他',
  },
  'zh-Hant': {
    author: '作者',
    reporter: '記者',
    correspondent: '通訊員',
    'contributing-org': '供稿',
    photographer: '攝影',
    videographer: '攝影',
    editor: '編輯',
    'responsible-editor': '責任編輯',
    reviewer: '審核',
    proofreader: '校對',
    'chief-editor': '總編輯',
    translator: '翻譯',
    designer: '設計',
    source: '來源',
    publisher: '發布',
    other: '其他',
  },
  en: {
    author: 'Author',
    reporter: 'Reporter',
    correspondent: 'Correspondent',
    'contributing-org': 'Contributed by',
    photographer: 'Photographs',
    videographer: 'Video',
    editor: 'Editor',
    'responsible-editor': 'Responsible editor',
    reviewer: 'Reviewed by',
    proofreader: 'Proofreader',
    'chief-editor': 'Editor-in-chief',
    translator: 'Translator',
    designer: 'Design',
    source: 'Source',
    publisher: 'Publisher',
    other: 'With',
  },
};

/** The steps of a 一审/二审/三审 chain. */
export const REVIEW_LEVEL: PerLocale<Record<ReviewLevel, string>> = {
  'zh-Hans': { 1: '一审', 2: '二审', 3: '三审' },
  'zh-Hant': { 1: '一審', 2: '二審', 3: '三審' },
  en: { 1: 'First review', 2: 'Second review', 3: 'Third review' },
};

/** What a piece was made from. */
const SIMPLIFIED_ORIGINAL = {
  /** What was done to the original; nothing where the piece is it. */
  relation: {
    original: '',
    republished: '转载',
    excerpted: '摘编',
    translated: '编译',
    syndicated: '供稿',
  } satisfies Record<SourceRelation, string>,
  headline: '原标题',
  time: '原文发布时间',
};

export const ORIGINAL: PerLocale<typeof SIMPLIFIED_ORIGINAL> = {
  'zh-Hans': SIMPLIFIED_ORIGINAL,
  'zh-Hant': {
    relation: {
      original: '',
      republished: '轉載',
      excerpted: '摘編',
      translated: '編譯',
      syndicated: '供稿',
    },
    headline: '原標題',
    time: '原文發布時間',
  },
  en: {
    relation: {
      original: '',
      republished: 'republished',
      excerpted: 'excerpted',
      translated: 'translated',
      syndicated: 'syndicated',
    },
    headline: 'Original headline',
    time: 'First published',
  },
};

/** In front of who paid for it. */
export const SPONSOR: PerLocale<string> = { 'zh-Hans': '赞助', 'zh-Hant': '贊助', en: 'Sponsored by' };

/** The sentence that a republisher prints. */
const SIMPLIFIED_ATTRIBUTION = {
  source: (name: string) => `本文转载自${name}`,
  headline: (headline: string) => `原标题《${headline}》`,
  link: (address: string) => `原文链接：${address}`,
  /** Between the parts of the sentence. */
  pause: '，',
};

export const ATTRIBUTION: PerLocale<typeof SIMPLIFIED_ATTRIBUTION> = {
  'zh-Hans': SIMPLIFIED_ATTRIBUTION,
  'zh-Hant': {
    source: (name) => `本文轉載自${name}`,
    headline: (headline) => `原標題《${headline}》`,
    link: (address) => `原文連結：${address}`,
    pause: '，',
  },
  en: {
    source: (name) => `Republished from ${name}`,
    headline: (headline) => `Original headline: “${headline}”`,
    link: (address) => `Original: ${address}`,
    pause: '. ',
  },
};

/** What can be wrong with the credits of an article. */
export type CreditIssueCode = 'placeholder-name' | 'author-missing' | 'source-missing';

export const CREDIT_ISSUE: PerLocale<Record<CreditIssueCode, string>> = {
  'zh-Hans': {
    'placeholder-name': '这是系统账号或占位名称，不是署名。',
    'author-missing': '没有作者、记者或通讯员署名。',
    'source-missing': '没有注明来源。',
  },
  'zh-Hant': {
    'placeholder-name': '這是系統帳號或佔位名稱，不是署名。',
    'author-missing': '沒有作者、記者或通訊員署名。',
    'source-missing': '沒有註明來源。',
  },
  en: {
    'placeholder-name': 'This is an account or a placeholder, not a name.',
    'author-missing': 'No author, reporter or correspondent is named.',
    'source-missing': 'No source is named.',
  },
};
