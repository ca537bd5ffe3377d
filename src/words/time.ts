import type { PerLocale } from '../models/locale.js';

/** Whose way of writing dates `Intl` is asked for, and what stands between the day and the clock. */
export const DATES: PerLocale<Record<'style' | 'gap', string>> = {
  'zh-Hans': { style: 'zh-CN', gap: ' ' },
  'zh-Hant': { style: 'zh-CN', gap: ' ' },
  en: { style: 'en-GB', gap: ', ' },
};

/** How long ago, in units that grow: less than a minute, minutes, hours, days. */
export const AGO: PerLocale<readonly ((count: number) => string)[]> = {
  'zh-Hans': [
    () => '刚刚',
    (count) => `${count}分钟前`,
    (count) => `${count}小时前`,
    (count) => `${count}天前`,
  ],
  'zh-Hant': [
    () => '剛剛',
    (count) => `${count}分鐘前`,
    (count) => `${count}小時前`,
    (count) => `${count}天前`,
  ],
  en: [
    () => 'just now',
    (count) => `${count} min ago`,
    (count) => `${count} h ago`,
    (count) => `${count} ${count === 1 ? 'day' : 'days'} ago`,
  ],
};

/** Between two days, and in front of the last one where the first is not known. */
export const SPAN: PerLocale<Record<'to' | 'until', string>> = {
  'zh-Hans': { to: '至', until: '至' },
  'zh-Hant': { to: '至', until: '至' },
  en: { to: ' to ', until: 'until ' },
};
