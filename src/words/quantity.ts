import type { PerLocale } from '../models/locale.js';
import type { Qualifier } from '../models/quantity.js';
import type { UnitName } from '../models/units.js';

interface QuantityWords {
  /** `#` is the number, `@` the unit. */
  readonly frames: Readonly<Record<Exclude<Qualifier, 'range' | 'magnitude'>, string>>;
  /** "Over" where the number is round: 3000余, but 超过15. */
  readonly overRound: string;
  /** From how many digits on they stand in groups of three. */
  readonly grouped: number;
  /** 10,000 and 100,000,000, where they have words that large numbers are shortened with. */
  readonly myriads?: readonly [string, string];
  /** A power of ten, by its zeros: several of it (数百), or that and more (上百). */
  readonly several: (zeros: number, unit: string) => string;
  readonly orMore: (zeros: number, unit: string) => string;
  /** What words of the language are written with. */
  readonly letters: RegExp;
}

const HAN = /[一-龥]/;
const place = (zeros: number, scales: readonly string[]): string =>
  `${['', '十', '百', '千'][zeros % 4] ?? ''}${scales[Math.floor(zeros / 4)] ?? ''}`;
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** How a quantity is written. */
export const QUANTITY: PerLocale<QuantityWords> = {
  'zh-Hans': {
    frames: {
      exact: '#@',
      about: '约#@',
      nearly: '近#@',
      over: '超过#@',
      'at-least': '#@以上',
      'at-most': '不超过#@',
      under: '不足#@',
    },
    overRound: '#余@',
    grouped: 5,
    myriads: ['万', '亿'],
    several: (zeros, unit) => `数${place(zeros, ['', '万', '亿', '万亿'])}${unit}`,
    orMore: (zeros, unit) => `上${place(zeros, ['', '万', '亿', '万亿'])}${unit}`,
    letters: HAN,
  },
  'zh-Hant': {
    frames: {
      exact: '#@',
      about: '約#@',
      nearly: '近#@',
      over: '超過#@',
      'at-least': '#@以上',
      'at-most': '不超過#@',
      under: '不足#@',
    },
    overRound: '#餘@',
    grouped: 5,
    myriads: ['萬', '億'],
    several: (zeros, unit) => `數${place(zeros, ['', '萬', '億', '萬億'])}${unit}`,
    orMore: (zeros, unit) => `上${place(zeros, ['', '萬', '億', '萬億'])}${unit}`,
    letters: HAN,
  },
  en: {
    frames: {
      exact: '# @',
      about: 'about # @',
      nearly: 'nearly # @',
      over: 'over # @',
      'at-least': 'at least # @',
      'at-most': 'at most # @',
      under: 'under # @',
    },
    overRound: 'over # @',
    grouped: 4,
    several: (zeros, unit) => {
      const scale = SCALES[Math.floor(zeros / 3)];
      return [['', 'tens', 'hundreds'][zeros % 3], scale && `${scale}s`, unit].filter(Boolean).join(' of ');
    },
    orMore: (zeros, unit) =>
      [['a', 'ten', 'a hundred'][zeros % 3], SCALES[Math.floor(zeros / 3)], 'or more', unit]
        .filter(Boolean)
        .join(' '),
    letters: /[a-z]/i,
  },
};

/** One of a unit, and more of it where that is another word. */
export const UNIT: PerLocale<Record<UnitName, readonly [one: string, more?: string]>> = {
  'zh-Hans': {
    person: ['人'],
    attendance: ['人次'],
    event: ['场'],
    case: ['起'],
    household: ['户'],
    hour: ['小时'],
    item: ['个'],
    yuan: ['元'],
    day: ['天'],
  },
  'zh-Hant': {
    person: ['人'],
    attendance: ['人次'],
    event: ['場'],
    case: ['起'],
    household: ['戶'],
    hour: ['小時'],
    item: ['個'],
    yuan: ['元'],
    day: ['天'],
  },
  en: {
    person: ['person', 'people'],
    attendance: ['attendance', 'attendances'],
    event: ['event', 'events'],
    case: ['case', 'cases'],
    household: ['household', 'households'],
    hour: ['hour', 'hours'],
    item: ['item', 'items'],
    yuan: ['yuan'],
    day: ['day', 'days'],
  },
};
