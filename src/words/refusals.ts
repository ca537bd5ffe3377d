import type { PerLocale } from '../models/locale.js';

/** Why a value was refused: in every language a sentence that goes on from the path. */
export type Reason =
  | 'missing'
  | 'shape'
  | 'address'
  | 'choice'
  | 'image'
  | 'network'
  | 'timeout'
  | 'status'
  | 'size'
  | 'content'
  | 'policy';

export const REASONS: PerLocale<Readonly<Record<Reason, string>>> = {
  'zh-Hans': {
    missing: '缺少内容',
    shape: '格式不对',
    address: '网址不安全，已略过',
    choice: '没有这个选项',
    image: '图片无法加载',
    network: '网络连接失败',
    timeout: '服务器长时间没有响应',
    status: '服务器返回错误',
    size: '内容过大',
    content: '没有可显示的内容',
    policy: '本页的安全策略不允许脚本生成内容，只显示网页中写好的部分',
  },
  'zh-Hant': {
    missing: '缺少內容',
    shape: '格式不對',
    address: '網址不安全，已略過',
    choice: '沒有這個選項',
    image: '圖片無法載入',
    network: '網路連線失敗',
    timeout: '伺服器長時間沒有回應',
    status: '伺服器回傳錯誤',
    size: '內容過大',
    content: '沒有可顯示的內容',
    policy: '本頁的安全政策不允許指令碼產生內容，只顯示網頁中寫好的部分',
  },
  en: {
    missing: 'is missing',
    shape: 'has the wrong shape',
    address: 'is not a safe address and was left out',
    choice: 'is not one of the choices',
    image: 'could not be loaded',
    network: 'could not be reached',
    timeout: 'took too long to answer',
    status: 'was answered with an error',
    size: 'is too large',
    content: 'holds nothing that can be shown',
    policy: 'lets no script write markup: only what the page wrote itself is shown',
  },
};
