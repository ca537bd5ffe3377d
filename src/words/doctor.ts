import type { PerLocale } from '../models/locale.js';

/** What `sixbloom.doctor()` says. */
const SIMPLIFIED = {
  defined: (count: number, all: number) => `已注册的组件：${count} / ${all}`,
  charset: (name: string) => `字符编码：${name}。网页的编码声明应与文件一致，否则中文会变成乱码`,
  noDoctype: '文档类型：缺失，浏览器按旧式规则排版。请在第一行加上 <!doctype html>',
  doctype: '文档类型：正常',
  policyRefuses:
    '安全策略：Trusted Types 不允许生成内容，只显示网页里写好的部分。请把 sixbloom 加入 trusted-types，或用 data-policy 指定已允许的名称',
  policy: (name: string) => `安全策略：正常${name && `（${name}）`}`,
  /** Each of a list, or that there is none. */
  changed: (names: readonly string[]) => `被网页改动的内置对象：${names.join('、') || '无'}`,
  kernel: (name: string, isOld: boolean) => `浏览器内核：${name}${isOld ? '，偏旧，外观会从简' : ''}`,
  copies: (versions: readonly string[], taken: readonly string[]) =>
    `脚本副本：${versions.join('、')}${versions.length > 1 ? '，只有第一份在用，其余可以删掉' : ''}${taken.length ? `；事先已被其他脚本注册：${taken.join('、')}` : ''}`,
  refused: (sentences: readonly string[]) => `未采用的数据：${sentences.join('；') || '无'}`,
};

export const DOCTOR: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    defined: (count, all) => `已註冊的元件：${count} / ${all}`,
    charset: (name) => `字元編碼：${name}。網頁的編碼宣告應與檔案一致，否則中文會變成亂碼`,
    noDoctype: '文件類型：缺失，瀏覽器按舊式規則排版。請在第一行加上 <!doctype html>',
    doctype: '文件類型：正常',
    policyRefuses:
      '安全政策：Trusted Types 不允許產生內容，只顯示網頁裡寫好的部分。請把 sixbloom 加入 trusted-types，或用 data-policy 指定已允許的名稱',
    policy: (name) => `安全政策：正常${name && `（${name}）`}`,
    changed: (names) => `被網頁改動的內建物件：${names.join('、') || '無'}`,
    kernel: (name, isOld) => `瀏覽器核心：${name}${isOld ? '，偏舊，外觀會從簡' : ''}`,
    copies: (versions, taken) =>
      `指令碼副本：${versions.join('、')}${versions.length > 1 ? '，只有第一份在用，其餘可以刪掉' : ''}${taken.length ? `；事先已被其他指令碼註冊：${taken.join('、')}` : ''}`,
    refused: (sentences) => `未採用的資料：${sentences.join('；') || '無'}`,
  },
  en: {
    defined: (count, all) => `elements defined: ${count} of ${all}`,
    charset: (name) =>
      `charset: ${name}. What the page declares must be what the file is written in, or Chinese is garbled`,
    noDoctype: 'doctype: none, so the browser lays out by old rules. Put <!doctype html> into the first line',
    doctype: 'doctype: fine',
    policyRefuses:
      'policy: Trusted Types let no template be written, so only what the page wrote itself is shown. Add sixbloom to trusted-types, or name a policy of your list by data-policy',
    policy: (name) => `policy: fine${name && ` (${name})`}`,
    changed: (names) => `built-ins that the page changed: ${names.join(', ') || 'none'}`,
    kernel: (name, isOld) => `kernel: ${name}${isOld ? ', old: the look is simpler' : ''}`,
    copies: (versions, taken) =>
      `copies: ${versions.join(', ')}${versions.length > 1 ? '; the first one serves, the others can go' : ''}${taken.length ? `; defined before by another script: ${taken.join(', ')}` : ''}`,
    refused: (sentences) => `data that was refused: ${sentences.join('; ') || 'none'}`,
  },
};
