import type { PerLocale } from '../models/locale.js';
import type { ShareTarget } from '../models/share.js';

const SIMPLIFIED = {
  share: '分享',
  /** What is seen, and what is heard: the effect. */
  target: {
    native: ['分享…', '分享…（打开系统分享）'],
    copy: ['复制链接', '复制链接'],
    wechat: ['微信', '用微信扫码分享'],
    weibo: ['微博', '分享到微博（新窗口打开）'],
    qq: ['QQ', '分享给QQ好友（新窗口打开）'],
    qzone: ['QQ空间', '分享到QQ空间（新窗口打开）'],
    mail: ['邮件', '用邮件分享（打开邮件程序）'],
  } satisfies Record<ShareTarget, readonly [seen: string, heard: string]>,
  scan: '打开微信“扫一扫”，扫码后在微信里转发。',
  /** Inside WeChat and QQ, where nobody can scan the own screen. */
  menu: '请点右上角的“…”菜单，再选择转发给朋友或分享。',
  noCode: '未能生成二维码，请复制链接：',
  copied: '链接已复制',
  failed: '未能复制，请手动复制这个链接：',
  noShare: '未能打开系统分享',
};

export const SHARE_BAR: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    share: '分享',
    target: {
      native: ['分享…', '分享…（開啟系統分享）'],
      copy: ['複製連結', '複製連結'],
      wechat: ['微信', '用微信掃碼分享'],
      weibo: ['微博', '分享到微博（在新視窗開啟）'],
      qq: ['QQ', '分享給QQ好友（在新視窗開啟）'],
      qzone: ['QQ空間', '分享到QQ空間（在新視窗開啟）'],
      mail: ['電郵', '用電郵分享（開啟郵件程式）'],
    },
    scan: '開啟微信「掃一掃」，掃碼後在微信裡轉發。',
    menu: '請點右上角的「…」選單，再選擇轉發給朋友或分享。',
    noCode: '未能產生二維碼，請複製連結：',
    copied: '連結已複製',
    failed: '未能複製，請手動複製這個連結：',
    noShare: '未能開啟系統分享',
  },
  en: {
    share: 'Share',
    target: {
      native: ['Share…', 'Share… (opens your device’s menu)'],
      copy: ['Copy link', 'Copy link'],
      wechat: ['WeChat', 'WeChat: scan a code to share'],
      weibo: ['Weibo', 'Weibo: share (opens in a new window)'],
      qq: ['QQ', 'QQ: send to friends (opens in a new window)'],
      qzone: ['Qzone', 'Qzone: share (opens in a new window)'],
      mail: ['E-mail', 'E-mail: share (opens your mail program)'],
    },
    scan: 'Scan it with WeChat and share it from there.',
    menu: 'Open the “…” menu at the top right and choose how to share.',
    noCode: 'Could not make a code; copy the link:',
    copied: 'Link copied',
    failed: 'Could not copy; copy this link by hand:',
    noShare: 'Could not open the share menu',
  },
};
