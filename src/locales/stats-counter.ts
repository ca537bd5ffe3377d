import type { Locale } from '../models/locale.js';

interface StatsCounterWords {
  readonly asOf: (date: string) => string;
  /** Ends with the name, which may be a link. */
  readonly source: (name: string) => string;
  /** A change, for who hears it instead of seeing an arrow. */
  readonly change: (from: string, to: string, grows: boolean) => string;
  /** How many times as much it is: two ends where the words leave it open. */
  readonly ratio: (min: string, max: string) => string;
  /** What is announced. */
  readonly sentence: (label: string, number: string) => string;
}

export const STATS_COUNTER: Readonly<Record<Locale, StatsCounterWords>> = {
  'zh-Hans': {
    asOf: (date) => `截至${date}`,
    source: (name) => `来源：${name}`,
    change: (from, to, grows) => `由${from}${grows ? '增至' : '减至'}${to}`,
    ratio: (min, max) => `是原来的${min === max ? min : `${min}至${max}`}倍`,
    sentence: (label, number) => `${label}：${number}`,
  },
  'zh-Hant': {
    asOf: (date) => `截至${date}`,
    source: (name) => `來源：${name}`,
    change: (from, to, grows) => `由${from}${grows ? '增至' : '減至'}${to}`,
    ratio: (min, max) => `是原來的${min === max ? min : `${min}至${max}`}倍`,
    sentence: (label, number) => `${label}：${number}`,
  },
  en: {
    asOf: (date) => `As of ${date}`,
    source: (name) => `Source: ${name}`,
    change: (from, to, grows) => `${grows ? 'up' : 'down'} from ${from} to ${to}`,
    ratio: (min, max) => `${min === max ? min : `${min} to ${max}`} times what it was`,
    sentence: (label, number) => `${label}: ${number}`,
  },
};
