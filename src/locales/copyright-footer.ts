import type { AttributionFormat } from '../models/attribution.js';
import type { SourceRelation } from '../models/credits.js';
import type { Locale } from '../models/locale.js';
import type { Permission, Requirement } from '../models/rights.js';

interface CopyrightFooterWords {
  readonly footer: string;
  readonly source: string;
  readonly colon: string;
  readonly comma: string;
  /** A remark behind something. */
  readonly aside: (remark: string) => string;
  readonly relation: Readonly<Record<SourceRelation, string>>;
  readonly originalHeadline: (headline: string) => string;
  readonly originalTime: string;
  readonly correction: string;
  readonly permission: Readonly<Record<Permission, string>>;
  readonly requires: string;
  readonly requirement: Readonly<Record<Requirement, string>>;
  readonly license: string;
  readonly acquire: string;
  readonly contact: string;
  readonly excludes: string;
  readonly validUntil: string;
  /** Behind the day until which the terms held, and in place of a permission that has ended. */
  readonly expired: string;
  readonly ended: string;
  readonly mining: string;
  readonly reserved: string;
  readonly unreserved: string;
  readonly copy: Readonly<Record<AttributionFormat, string>>;
  readonly copied: string;
  readonly failed: string;
}

export const COPYRIGHT_FOOTER: Readonly<Record<Locale, CopyrightFooterWords>> = {
  'zh-Hans': {
    footer: '版权与署名',
    source: '来源',
    colon: '：',
    comma: '、',
    aside: (remark) => `（${remark}）`,
    relation: {
      original: '',
      republished: '转载',
      excerpted: '摘编',
      translated: '编译',
      syndicated: '供稿',
    },
    originalHeadline: (headline) => `原标题：《${headline}》`,
    originalTime: '原文发布时间',
    correction: '更正',
    permission: { unknown: '', required: '转载需授权', free: '可转载', forbidden: '禁止转载' },
    requires: '转载须注明',
    requirement: {
      source: '来源',
      'original-headline': '原标题',
      author: '作者',
      editor: '编辑',
      link: '原文链接',
      date: '发布日期',
      'photo-credit': '图片署名',
      notify: '转载后告知本站',
    },
    license: '许可协议',
    acquire: '授权申请',
    contact: '联系方式',
    excludes: '不在授权之列',
    validUntil: '有效期至',
    expired: '已过期',
    ended: '转载许可已到期',
    mining: '文本与数据挖掘',
    reserved: '保留权利',
    unreserved: '不作保留',
    copy: { text: '复制转载署名', html: '复制 HTML', markdown: '复制 Markdown' },
    copied: '已复制',
    failed: '未能复制，请选中文字后手动复制',
  },
  'zh-Hant': {
    footer: '版權與署名',
    source: '來源',
    colon: '：',
    comma: '、',
    aside: (remark) => `（${remark}）`,
    relation: {
      original: '',
      republished: '轉載',
      excerpted: '摘編',
      translated: '編譯',
      syndicated: '供稿',
    },
    originalHeadline: (headline) => `原標題：《${headline}》`,
    originalTime: '原文發布時間',
    correction: '更正',
    permission: { unknown: '', required: '轉載需授權', free: '可轉載', forbidden: '禁止轉載' },
    requires: '轉載須註明',
    requirement: {
      source: '來源',
      'original-headline': '原標題',
      author: '作者',
      editor: '編輯',
      link: '原文連結',
      date: '發布日期',
      'photo-credit': '圖片署名',
      notify: '轉載後告知本站',
    },
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
    copy: { text: '複製轉載署名', html: '複製 HTML', markdown: '複製 Markdown' },
    copied: '已複製',
    failed: '未能複製，請選取文字後手動複製',
  },
  en: {
    footer: 'Credits and rights',
    source: 'Source',
    colon: ': ',
    comma: ', ',
    aside: (remark) => ` (${remark})`,
    relation: {
      original: '',
      republished: 'republished',
      excerpted: 'excerpted',
      translated: 'translated',
      syndicated: 'syndicated',
    },
    originalHeadline: (headline) => `Original headline: “${headline}”`,
    originalTime: 'First published',
    correction: 'Correction',
    permission: {
      unknown: '',
      required: 'Permission required',
      free: 'Free to republish',
      forbidden: 'No republication',
    },
    requires: 'A copy must carry',
    requirement: {
      source: 'the source',
      'original-headline': 'the original headline',
      author: 'the author',
      editor: 'the editor',
      link: 'a link to the original',
      date: 'the publication date',
      'photo-credit': 'photo credits',
      notify: 'notice to this site',
    },
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
    copy: { text: 'Copy attribution', html: 'Copy HTML', markdown: 'Copy Markdown' },
    copied: 'Copied',
    failed: 'Could not copy; select the text and copy it by hand',
  },
};
