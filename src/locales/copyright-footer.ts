import type { Locale } from '../models/locale.js';
import type { Permission, Requirement } from '../models/rights.js';

interface CopyrightFooterWords {
  readonly footer: string;
  readonly source: string;
  readonly colon: string;
  readonly comma: string;
  readonly originalHeadline: (headline: string) => string;
  readonly permission: Readonly<Record<Permission, string>>;
  readonly requires: string;
  readonly requirement: Readonly<Record<Requirement, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
}

export const COPYRIGHT_FOOTER: Readonly<Record<Locale, CopyrightFooterWords>> = {
  'zh-Hans': {
    footer: '版权与署名',
    source: '来源',
    colon: '：',
    comma: '、',
    originalHeadline: (headline) => `原标题：《${headline}》`,
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
    copy: '复制转载署名',
    copied: '已复制',
    failed: '未能复制，请选中文字后手动复制',
  },
  'zh-Hant': {
    footer: '版權與署名',
    source: '來源',
    colon: '：',
    comma: '、',
    originalHeadline: (headline) => `原標題：《${headline}》`,
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
    copy: '複製轉載署名',
    copied: '已複製',
    failed: '未能複製，請選取文字後手動複製',
  },
  en: {
    footer: 'Credits and rights',
    source: 'Source',
    colon: ': ',
    comma: ', ',
    originalHeadline: (headline) => `Original headline: “${headline}”`,
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
    copy: 'Copy attribution',
    copied: 'Copied',
    failed: 'Could not copy; select the text and copy it by hand',
  },
};
