import { foldWriting, readChinese } from './chinese-number.js';
import { isDivisible, UNITS } from './quantity.js';
import type { ParsedChange, Qualifier, Quantity } from './quantity.js';

// Words of press text, folded. 以上, 以下 and 以内 include the number and 超过, 不满 do not: Civil Code of China, art. 1259.
const BEFORE: readonly (readonly [Qualifier, string])[] = [
  ['nearly', '近|将近|接近|nearly|almost|close to'],
  ['about', '约|大约|大概|about|around|roughly|approximately|some'],
  ['over', '超|超过|逾|多于|over|more than'],
  ['under', '不足|不到|不满|少于|低于|under|fewer than|less than'],
  ['at-least', '至少|不少于|不低于|at least|no fewer than|no less than'],
  ['at-most', '至多|最多|不超过|不多于|at most|up to|no more than'],
];
const AFTER: readonly (readonly [Qualifier, string])[] = [
  ['at-least', '以上|及以上|\\+|or more'],
  ['about', '左右|上下|or so'],
  ['at-most', '以下|以内|or fewer|or less'],
];
const BETWEEN: typeof AFTER = [['over', '余|多'], ...AFTER];

const EXPONENTS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  ten: 1,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
};
const SCALE = '[百千]?(?:万亿?|亿)|[百千]';
const ENGLISH_SCALE = '(?:thousand|million|billion)';

const words = (table: typeof AFTER): string => table.map(([, forms]) => forms).join('|');
const PATTERN = new RegExp(
  `^(?:(${words(BEFORE)})\\s*)?` +
    '((?:[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*|0)(?:\\.\\d+)?|[零一二三四五六七八九十百千万亿几数上]+' +
    `|(?:(?:(?:ten|hundred)s of )?${ENGLISH_SCALE}|ten|hundred)s(?: of(?= ))?)` +
    `(?:\\s*(${SCALE}|${ENGLISH_SCALE}))?` +
    `(?:\\s*(${words(BETWEEN)})(${SCALE})?)?` +
    `(?:\\s*(${UNITS.flatMap(([, chinese, ...english]) => [...chinese, ...english]).join('|')}))?` +
    `(\\s*(?:${words(AFTER)}))?$`,
);

// 不到 is no "to": 由不到200人增至1500人.
const TWO_SIDES =
  /^(从|由|from )?(.*?[^不])((?:增加?|增长|发展|扩大|壮大|上?升|提[高升]|下?降|减少?)[至到]|→|[至到]| to |[-–—~〜])(.+)$/;

interface Reading {
  readonly quantity: Quantity;
  /** The zeros that the numeral leaves to a word: 4 for 3万, 0 for 30000. */
  readonly exponent: number;
}

/** The zeros of 百万, of million, of nothing. `NaN` for a mixture. */
function exponentOf(scale: string): number {
  return EXPONENTS[scale] ?? [...scale].reduce((sum, char) => sum + (EXPONENTS[char] ?? NaN), 0);
}

function qualifierOf(word: string | undefined, table: typeof AFTER): Qualifier | undefined {
  return word ? table.find(([, forms]) => new RegExp(`^(?:${forms})$`).test(word.trim()))?.[0] : undefined;
}

/** One qualifier for several words. A pleonasm (超过…余) is itself; a contradiction (近…余) is the weaker claim, or none. */
function merge(found: readonly (Qualifier | undefined)[]): Qualifier | null {
  const all = [...new Set(found.filter((qualifier) => qualifier !== undefined))];
  if (all.length < 2) return all[0] ?? 'exact';
  if (all.every((qualifier) => qualifier === 'over' || qualifier === 'at-least')) return 'at-least';
  return all.every((qualifier) => /^(over|nearly|about)$/.test(qualifier)) ? 'about' : null;
}

/** A numeral without its scale: Arabic, Chinese (also 三四百, 十几, 数十, 上万) or English (tens of thousands). */
function readNumeral(numeral: string): { value: number; max?: number; qualifier?: Qualifier } {
  if (/^\d/.test(numeral)) return { value: Number(numeral.replace(/,/g, '')) };
  if (/^[a-z]/.test(numeral)) {
    const exponent = numeral.split(/s of|s/).reduce((sum, word) => sum + (EXPONENTS[word.trim()] ?? 0), 0);
    return { value: 10 ** exponent, max: 10 ** (exponent + 1), qualifier: 'magnitude' };
  }
  const place = /^([数几上])([十百千万亿]+)$/.exec(numeral);
  if (place) {
    const value = readChinese(place[2] ?? '');
    if (place[1] !== '上') return { value, max: value * 10, qualifier: 'magnitude' };
    return { value: value < 100 ? NaN : value, qualifier: 'magnitude' };
  }
  const teens = /^(.*十)几([万亿]*)$/.exec(numeral);
  if (teens) return { value: readChinese(`${teens[1]}${teens[2]}`), qualifier: 'over' };
  const pair = /^(.*?)(一二|二三|三四|四五|五六|六七|七八|八九)(.*)$/.exec(numeral);
  if (!pair) return { value: readChinese(numeral) };
  const [value = NaN, max] = [...(pair[2] ?? '')].map((digit) => readChinese(`${pair[1]}${digit}${pair[3]}`));
  return { value, max, qualifier: 'range' };
}

/** One number with its qualifier and unit, and nothing else. */
function readOne(printed: string): Reading | null {
  const literal = printed.trim();
  const match = PATTERN.exec(foldWriting(literal));
  if (!match) return null;
  const [, before, numeral = '', scale = '', between, scaleAfter = '', folded = '', after = ''] = match;
  const number = readNumeral(numeral);
  const qualifier = merge([
    number.qualifier,
    qualifierOf(before, BEFORE),
    qualifierOf(between, BETWEEN),
    qualifierOf(after, AFTER),
  ]);
  const zeros = exponentOf(scale + scaleAfter);
  // Through the text: 4.35 * 100 is not 435.
  const [value, max] = [number.value, number.max].map((each) => each && Number(`${each}e${zeros}`));
  const unitKind = UNITS.find(([, chinese, ...english]) => [...chinese, ...english].includes(folded))?.[0];
  if (!qualifier || value === undefined || !(value <= Number.MAX_SAFE_INTEGER)) return null;
  if (!isDivisible(unitKind) && (value % 1 || (numeral.includes('.') && !zeros))) return null;
  // Telephone and identity numbers are long; 一, 两, 万 and 三四 alone are words; 千人, 万户 alone are figures of speech.
  if (!folded && (qualifier === 'exact' || max) && /^(\d{7}.*|\D|[一-九]{2})$/.test(numeral)) return null;
  if (qualifier === 'exact' && /^[百千万亿]+$/.test(numeral)) return null;
  const end = literal.length - after.length;
  const unit = literal.slice(end - folded.length, end);
  return {
    quantity: { value, qualifier, ...(max && { max }), ...(unit && { unit, unitKind }), literal },
    exponent: exponentOf((/[十百千万亿]*$/.exec(numeral)?.[0] ?? '') + scale + scaleAfter),
  };
}

/** Two numbers: a range where nothing says that one became the other, else a change. */
function readTwo(printed: string): Quantity | ParsedChange | null {
  const literal = printed.trim();
  const match = TWO_SIDES.exec(foldWriting(literal));
  if (!match) return null;
  const [, opening = '', left = '', link = '', right = ''] = match;
  const low = readOne(literal.slice(opening.length, opening.length + left.length));
  const high = readOne(literal.slice(-right.length));
  if (!low || !high) return null;
  const [from, to] = [low.quantity, high.quantity];
  const shared = from.value * 10 ** high.exponent < to.value && low.exponent < high.exponent;
  // 3至5万 is 3万 to 5万 to one reader and 3 to 50,000 to the next (GB/T 15835 asks for both 万).
  if (shared && !from.unit) return null;
  if (opening || /[一-龥]{2}|→/.test(link)) {
    if (/^[-–—~〜]/.test(link)) return null;
    if (/^[增发扩壮上升提]/.test(link) && from.value >= to.value) return null;
    if (/^[下降减]/.test(link) && from.value <= to.value) return null;
    const side = (own: Quantity, other: Quantity): Quantity =>
      own.unit || !other.unitKind ? own : { ...own, unitKind: other.unitKind };
    return { from: side(from, to), quantity: side(to, from) };
  }
  if (from.qualifier !== 'exact' || to.qualifier !== 'exact' || from.value >= to.value) return null;
  if (from.unit && from.unit !== to.unit) return null;
  // Years, dates, scores and telephone numbers look like 2023-2024 and 2–3: a bare range must be printed as a number is.
  if (!to.unit && !literal.includes(',')) return null;
  return { ...to, value: from.value, qualifier: 'range', max: to.value, literal };
}

/**
 * The quantity that a piece of Chinese (Simplified, Traditional) or English press text says: `近40场`, `超过3000余人次`,
 * `两千余人次`, `三四百人`, `数十场`, `200–1500人`, `more than 1.2 million people`; a `ParsedChange` for
 * `由200多人增至1500余人` or `from over 200 to over 1,500 people`. Full-width characters are read like half-width ones.
 *
 * `null` where any part of the text is not understood, and where it may mean something else: dates, years, ordinals,
 * scores, percentages, long bare numbers (telephones), 3.5人, 3至5万, 千人 without a qualifier, words around the number
 * (`服务3000余人次`), more than 100 characters, anything but a string.
 */
export function parseQuantity(text: string): Quantity | ParsedChange | null {
  // A full-width comma between half-width digits separates two numbers as often as it groups one.
  if (typeof text !== 'string' || text.length > 100 || /\d，/.test(text)) return null;
  return readOne(text)?.quantity ?? readTwo(text);
}

/**
 * The one Arabic numeral of a text that `parseQuantity` understands, and what stands around it, so that a counter can move
 * the numeral while the words stand: `近40场` is 近, 40, 场. Of a change it is the numeral of the second side.
 * `before + numeral + after` is the text, character for character.
 *
 * `null` where the text is not understood, is a range, or writes its number in words.
 */
export function locateNumeral(text: string): { before: string; numeral: string; after: string } | null {
  const parsed = parseQuantity(text);
  if (!parsed) return null;
  const { literal = '', qualifier } = 'from' in parsed ? parsed.quantity : parsed;
  const match = /[\d０-９]([\d０-９,.，．]*[\d０-９])?/.exec(literal);
  if (!match || qualifier === 'range') return null;
  const start = text.lastIndexOf(literal) + match.index;
  const end = start + match[0].length;
  return { before: text.slice(0, start), numeral: text.slice(start, end), after: text.slice(end) };
}
