import type { Locale } from '../models/locale.js';

interface StatsCounterWords {
  readonly asOf: (date: string) => string;
  readonly source: (name: string) => string;
  /** A change, for who hears it instead of seeing an arrow. */
  readonly change: (from: string, to: string, grows: boolean) => string;
}

export const STATS_COUNTER: Readonly<Record<Locale, StatsCounterWords>> = {
  'zh-Hans': {
    asOf: (date) => `截至${date}`,
    source: (name) => `来源：${name}`,
    change: (from, to, grows) => `由${from}${grows ? '增至' : '减至'}${to}`,
  },
  'zh-Hant': {
    asOf: (date) => `截至${date}`,
    source: (name) => `來源：${name}`,
    change: (from, to, grows) => `由${from}${grows ? '增至' : '減至'}${to}`,
  },
  en: {
    asOf: (date) => `As of ${date}`,
    source: (name) => `Source: ${name}`,
    change: (from, to, grows) => `${grows ? 'up' : 'down'} from ${from} to ${to}`,
  },
};
