import type { Indicator, LiveState } from '../models/article.js';
import type { Locale } from '../models/locale.js';
import type { MediaKind } from '../models/media.js';
import { DIGITAL_SOURCE } from './digital-source.js';

/** What a reader must know of an article before reading it. */
export type MarkName =
  | Indicator
  | 'new'
  | 'updated'
  | 'corrected'
  | 'registration'
  | 'subscription'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'trainedAlgorithmicMedia'
  | 'algorithmicMedia';

interface ArticleCardWords {
  readonly marks: Readonly<Record<MarkName, string>>;
  readonly live: Readonly<Record<LiveState, string>>;
  readonly withdrawn: string;
  /** In front of a sponsor's name, and of the time of an update. */
  readonly sponsor: string;
  readonly updated: string;
  /** How long ago, in units that grow: less than a minute, minutes, hours, days. */
  readonly ago: readonly ((count: number) => string)[];
  readonly media: Readonly<Record<Exclude<MediaKind, 'image'>, string>>;
  readonly pictures: (count: number) => string;
  readonly duration: (minutes: number, seconds: number) => string;
  readonly comments: (count: number) => string;
  readonly external: string;
}

export const ARTICLE_CARD: Readonly<Record<Locale, ArticleCardWords>> = {
  'zh-Hans': {
    marks: {
      exclusive: '独家',
      breaking: '突发',
      original: '原创',
      new: '最新',
      updated: '有更新',
      corrected: '已更正',
      registration: '注册后可读',
      subscription: '订阅后可读',
      ...DIGITAL_SOURCE['zh-Hans'],
    },
    live: { upcoming: '即将直播', live: '直播中', ended: '直播已结束' },
    withdrawn: '本文已撤回',
    sponsor: '赞助：',
    updated: '更新于',
    ago: [() => '刚刚', (count) => `${count}分钟前`, (count) => `${count}小时前`, (count) => `${count}天前`],
    media: { video: '视频', audio: '音频', gallery: '图集', embed: '外部内容' },
    pictures: (count) => `${count}张图`,
    duration: (minutes, seconds) =>
      minutes ? `${minutes}分${seconds ? `${String(seconds).padStart(2, '0')}秒` : '钟'}` : `${seconds}秒`,
    comments: (count) => `${count}条评论`,
    external: '（外部链接）',
  },
  'zh-Hant': {
    marks: {
      exclusive: '獨家',
      breaking: '突發',
      original: '原創',
      new: '最新',
      updated: '有更新',
      corrected: '已更正',
      registration: '註冊後可讀',
      subscription: '訂閱後可讀',
      ...DIGITAL_SOURCE['zh-Hant'],
    },
    live: { upcoming: '即將直播', live: '直播中', ended: '直播已結束' },
    withdrawn: '本文已撤回',
    sponsor: '贊助：',
    updated: '更新於',
    ago: [() => '剛剛', (count) => `${count}分鐘前`, (count) => `${count}小時前`, (count) => `${count}天前`],
    media: { video: '影片', audio: '音訊', gallery: '圖輯', embed: '外部內容' },
    pictures: (count) => `${count}張圖`,
    duration: (minutes, seconds) =>
      minutes ? `${minutes}分${seconds ? `${String(seconds).padStart(2, '0')}秒` : '鐘'}` : `${seconds}秒`,
    comments: (count) => `${count}則評論`,
    external: '（外部連結）',
  },
  en: {
    marks: {
      exclusive: 'Exclusive',
      breaking: 'Breaking',
      original: 'Original',
      new: 'New',
      updated: 'Updated',
      corrected: 'Corrected',
      registration: 'Registration required',
      subscription: 'Subscribers only',
      ...DIGITAL_SOURCE.en,
    },
    live: { upcoming: 'Live soon', live: 'Live', ended: 'Live ended' },
    withdrawn: 'This article has been withdrawn',
    sponsor: 'Sponsored by: ',
    updated: 'Updated ',
    ago: [
      () => 'just now',
      (count) => `${count} min ago`,
      (count) => `${count} h ago`,
      (count) => `${count} ${count === 1 ? 'day' : 'days'} ago`,
    ],
    media: { video: 'Video', audio: 'Audio', gallery: 'Gallery', embed: 'External content' },
    pictures: (count) => `${count} ${count === 1 ? 'picture' : 'pictures'}`,
    duration: (minutes, seconds) =>
      [minutes && `${minutes} min`, (seconds || !minutes) && `${seconds} s`].filter(Boolean).join(' '),
    comments: (count) => `${count} ${count === 1 ? 'comment' : 'comments'}`,
    external: ' (external link)',
  },
};
