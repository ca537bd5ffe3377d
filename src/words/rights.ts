import type { PerLocale } from '../models/locale.js';
import type { Permission, Requirement, Use, UseRule } from '../models/rights.js';

/** The answer to "may I print this?". */
export const PERMISSION: PerLocale<Record<Permission, string>> = {
  'zh-Hans': { unknown: '', required: '转载需授权', free: '可转载', forbidden: '禁止转载' },
  'zh-Hant': { unknown: '', required: '轉載需授權', free: '可轉載', forbidden: '禁止轉載' },
  en: {
    unknown: '',
    required: 'Permission required',
    free: 'Free to republish',
    forbidden: 'No republication',
  },
};

/** What a copy must carry, or its maker must do. */
export const REQUIREMENT: PerLocale<Record<Requirement, string>> = {
  'zh-Hans': {
    source: '来源',
    'original-headline': '原标题',
    author: '作者',
    editor: '编辑',
    link: '原文链接',
    date: '发布日期',
    'photo-credit': '图片署名',
    notify: '转载后告知本站',
  },
  'zh-Hant': {
    source: '來源',
    'original-headline': '原標題',
    author: '作者',
    editor: '編輯',
    link: '原文連結',
    date: '發布日期',
    'photo-credit': '圖片署名',
    notify: '轉載後告知本站',
  },
  en: {
    source: 'the source',
    'original-headline': 'the original headline',
    author: 'the author',
    editor: 'the editor',
    link: 'a link to the original',
    date: 'the publication date',
    'photo-credit': 'photo credits',
    notify: 'notice to this site',
  },
};

/** What stands before each of the terms. */
const SIMPLIFIED_TERMS = {
  requires: '转载须注明',
  license: '许可协议',
  acquire: '授权申请',
  contact: '联系方式',
  excludes: '不在授权之列',
  validUntil: '有效期至',
  /** Behind the day until which the terms held, and in place of a permission that has ended. */
  expired: '已过期',
  ended: '转载许可已到期',
  mining: '文本与数据挖掘',
  reserved: '保留权利',
  unreserved: '不作保留',
};

export const TERMS: PerLocale<typeof SIMPLIFIED_TERMS> = {
  'zh-Hans': SIMPLIFIED_TERMS,
  'zh-Hant': {
    requires: '轉載須註明',
    license: '授權條款',
    acquire: '授權申請',
    contact: '聯絡方式',
    excludes: '不在授權之列',
    validUntil: '有效期至',
    expired: '已過期',
    ended: '轉載許可已到期',
    mining: '文字與資料探勘',
    reserved: '保留權利',
    unreserved: '不作保留',
  },
  en: {
    requires: 'A copy must carry',
    license: 'License',
    acquire: 'Ask for permission',
    contact: 'Contact',
    excludes: 'Not covered',
    validUntil: 'Valid until',
    expired: 'expired',
    ended: 'Permission has expired',
    mining: 'Text and data mining',
    reserved: 'rights reserved',
    unreserved: 'no rights reserved',
  },
};

/** Uses one by one, as a table lists them. */
const SIMPLIFIED_USES = {
  use: {
    republish: '转载',
    excerpt: '摘编',
    translate: '翻译',
    editHeadline: '修改标题',
    editCore: '改动核心内容',
    commercial: '商业使用',
  } satisfies Record<Use, string>,
  rule: { allowed: '允许', ask: '须先征得同意', forbidden: '禁止' } satisfies Record<UseRule, string>,
  /** The site's own terms for text and data mining. */
  policy: '有关规定',
};

export const USES: PerLocale<typeof SIMPLIFIED_USES> = {
  'zh-Hans': SIMPLIFIED_USES,
  'zh-Hant': {
    use: {
      republish: '轉載',
      excerpt: '摘編',
      translate: '翻譯',
      editHeadline: '修改標題',
      editCore: '改動核心內容',
      commercial: '商業使用',
    },
    rule: { allowed: '允許', ask: '須先徵得同意', forbidden: '禁止' },
    policy: '有關規定',
  },
  en: {
    use: {
      republish: 'Republication',
      excerpt: 'Excerpts',
      translate: 'Translation',
      editHeadline: 'A changed headline',
      editCore: 'Changed core content',
      commercial: 'Commercial use',
    },
    rule: { allowed: 'allowed', ask: 'ask first', forbidden: 'not allowed' },
    policy: 'policy',
  },
};

/** Coded rights as sentences, each without its full stop. */
const SIMPLIFIED_RIGHTS_SENTENCE = {
  holder: (name: string) => `版权归${name}所有`,
  license: (name: string) => `许可协议：${name}`,
  permission: {
    unknown: '',
    required: '转载须先取得授权',
    free: '可以转载',
    forbidden: '不得转载',
  } satisfies Record<Permission, string>,
  requires: (things: string) => `转载须注明${things}`,
  notify: '转载后须告知',
  ask: (uses: string) => `${uses}须另行取得许可`,
  forbidden: (uses: string) => `不得${uses}`,
  excludes: (things: string) => `${things}除外`,
  validUntil: (day: string) => `以上条款有效期至${day}`,
  mining: '保留文本与数据挖掘的权利',
  acquire: (where: string) => `申请授权：${where}`,
};

export const RIGHTS_SENTENCE: PerLocale<typeof SIMPLIFIED_RIGHTS_SENTENCE> = {
  'zh-Hans': SIMPLIFIED_RIGHTS_SENTENCE,
  'zh-Hant': {
    holder: (name) => `版權歸${name}所有`,
    license: (name) => `授權條款：${name}`,
    permission: { unknown: '', required: '轉載須先取得授權', free: '可以轉載', forbidden: '不得轉載' },
    requires: (things) => `轉載須註明${things}`,
    notify: '轉載後須告知',
    ask: (uses) => `${uses}須另行取得許可`,
    forbidden: (uses) => `不得${uses}`,
    excludes: (things) => `${things}除外`,
    validUntil: (day) => `以上條款有效期至${day}`,
    mining: '保留文字與資料探勘的權利',
    acquire: (where) => `申請授權：${where}`,
  },
  en: {
    holder: (name) => `Copyright: ${name}`,
    license: (name) => `Licence: ${name}`,
    permission: {
      unknown: '',
      required: 'Republication needs permission',
      free: 'It may be republished',
      forbidden: 'It may not be republished',
    },
    requires: (things) => `A copy must name ${things}`,
    notify: 'The publisher must be told of a copy',
    ask: (uses) => `Ask before: ${uses}`,
    forbidden: (uses) => `Not allowed: ${uses}`,
    excludes: (things) => `Not included: ${things}`,
    validUntil: (day) => `These terms hold until ${day}`,
    mining: 'Text and data mining is reserved',
    acquire: (where) => `Ask here: ${where}`,
  },
};
