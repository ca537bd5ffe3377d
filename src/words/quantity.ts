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
  /** What no text of the language has in it. */
  readonly foreign: RegExp;
}

/* @__NO_SIDE_EFFECTS__ */
const magnitude = (word: string, wan: string, yi: string) => (zeros: number, unit: string) =>
  [word, ['', '十', '百', '千'][zeros % 4], ['', wan, yi, wan + yi][Math.floor(zeros / 4)], unit].join('');
const HAN = /[一-龥]/;
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
    several: magnitude('数', '万', '亿'),
    orMore: magnitude('上', '万', '亿'),
    letters: HAN,
    foreign: /[a-z餘萬億場戶約過數幾時個於貳參陸兩]/i,
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
    several: magnitude('數', '萬', '億'),
    orMore: magnitude('上', '萬', '億'),
    letters: HAN,
    foreign: /[a-z余万亿场户约过数几时个于]/i,
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
    foreign: HAN,
  },
};

/** What numbers, their qualifiers and their units are written with where scripts differ, character for character. */
export const CHARACTERS: PerLocale<string> = {
  'zh-Hans': '余万亿场户约过数几时个于',
  'zh-Hant': '餘萬億場戶約過數幾時個於',
  en: '',
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
