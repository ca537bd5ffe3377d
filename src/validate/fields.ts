import * as v from 'valibot';
import { safeHref, type Href } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import { isTime, parseChinaTime } from '../models/time.js';
import { rule, say } from './rules.js';
import { choice, noList } from './shapes.js';

const string = v.string(say);
const filled = rule<string>('blank', (text) => text.trim() !== '');

export const text = v.pipe(string, filled);

/** BCP 47, section 2.1, as far as a look can tell; what the registry lists is not checked. */
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag);
export const language = v.pipe(
  string,
  rule('language', (tag) => {
    const dashed = tag.trim().replace(/_/g, '-');
    return isLanguage(tag) || (isLanguage(dashed) && dashed);
  }),
);

const texts = v.pipe(
  v.record(language, text, say),
  rule('blank', (map) => Object.keys(map).length > 0),
);

/** Not a union: its one issue would not say which text is wrong. */
export const localized = v.lazy<v.GenericSchema<unknown, Localized>>((value) =>
  value && typeof value === 'object' && !Array.isArray(value) ? texts : text,
);
/** Empty says that the picture is decorative. */
export const alt = v.lazy<v.GenericSchema<unknown, Localized>>((value) =>
  value === '' ? string : localized,
);

export const address: v.GenericSchema<unknown, Href> = v.pipe(
  string,
  rule('address', (href) => {
    const safe = safeHref(href);
    return safe !== null && !/[\0-\x1f\x7f]/.test(safe) && (safe === href || safe);
  }),
);

export const time = v.pipe(
  string,
  rule('time', (printed) => isTime(printed) || parseChinaTime(printed)),
);
export const date = v.pipe(
  string,
  rule(
    'date',
    (printed) => (isTime(printed) && printed.length <= 10) || parseChinaTime(printed)?.slice(0, 10),
  ),
);

const anyNumber = v.number(say);
export const number = v.pipe(
  anyNumber,
  rule('number', (value) => value >= 0 && value < Infinity),
);
export const count = v.pipe(
  anyNumber,
  rule('count', (value) => Number.isInteger(value) && value >= 0),
);
export const size = v.pipe(
  anyNumber,
  rule('positive', (value) => value > 0 && value < Infinity),
);
export const fraction = v.pipe(
  anyNumber,
  rule('fraction', (value) => value >= 0 && value <= 1),
);

export const flag = v.boolean(say);
export const color = v.pipe(
  string,
  rule('color', (value) => /^#[\da-f]{6}$/i.test(value)),
);

/** What each top object begins with. */
export const version = choice(['1']);
export const extension = noList(v.record(string, v.unknown(), say));
