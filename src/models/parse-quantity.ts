import { DIGITS, foldWriting, readChinese } from './chinese-number.js';
import { BEFORE, BEHIND, qualifierOf } from './qualifier-words.js';
import { isDivisible } from './quantity.js';
import type { ParsedChange, Qualifier, Quantity } from './quantity.js';
import { unitOf, unitWords } from './units.js';

const ENGLISH: Readonly<Record<string, string>> = {
  ten: '十',
  hundred: '百',
  thousand: '千',
  million: '百万',
};

const ARABIC = /(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?/.source;
const CHINESE = /[零一二三四五六七八九十百千万亿]+/.source;
const ONE = new RegExp(
  `^(${BEFORE}|) ?${/([数几上]?)/.source}(${ARABIC}|${CHINESE})${/ ?([十百千]?[万亿]?)/.source}` +
    ` ?(${BEHIND}|)${/([万亿]?)/.source} ?(${unitWords()}|) ?(${BEHIND}|)$`,
);

// 不到 is no "to": 由不到200人增至1500人.
const TWO =
  /^([从從由]|from )?(.*?[^不])(?:(?:(增[加长長]?|[发發]展)|(下?降|[减減]少?))[至到]|(→)|[至到]| to |([-–—~～]))(.+)$/i;

/** What was read, and the place words that its numeral ends with: 十万 for 三十万, none for 300,000. */
type Reading = readonly [quantity: Quantity, places: string];

type Groups = readonly [string, string, string, string, string, string, string, string, string];

/** One number with its qualifier and unit, and nothing else. */
function readOne(printed: string): Reading | undefined {
  const literal = printed.trim();
  const folded = foldWriting(literal);
  const match = ONE.exec(
    folded
      .replace(/\s+/g, ' ')
      .replace(
        / ?\b(ten|hundred|thousand|million)(s of )?/,
        (_, word: string, several?: string) => (several ? '数' : '') + (ENGLISH[word] ?? ''),
      ),
  );
  if (!match) return;
  // Every group takes part, be it with nothing.
  const [, before, vague, numeral, factor, between, myriads, counted, after] = match as unknown as Groups;
  const scale = factor + myriads;
  const places = numeral.replace(/.*[^十百千万亿]/, '');

  // 三四百 is 三百 to 四百.
  const pair = /[^\d.,零十百千万亿]{2}/.exec(numeral)?.[0] ?? '';
  const read = (digit: string): number => {
    const one = numeral.replace(pair, digit).replace(/,/g, '');
    // To 15 digits: 4.35 * 100 is 434.99999999999994.
    return Number(((/\d/.test(one) ? Number(one) : readChinese(one)) * readChinese(scale)).toPrecision(15));
  };
  const value = read(pair.charAt(0));
  const max = pair ? read(pair.charAt(1)) : vague && vague !== '上' ? value * 10 : 0;

  const claims: readonly Qualifier[] = [before, between, after]
    .map(qualifierOf)
    .concat(vague ? 'magnitude' : pair ? 'range' : [])
    .filter((claim) => !!claim);
  const [first = 'exact'] = claims;
  // A pleonasm (超过…余) is itself; a contradiction (近…余) is the weaker claim, or none.
  const weaker = claims.every((claim) => /over|nearly|about/.test(claim)) && 'about';
  const qualifier = claims.every((claim) => claim === first) ? first : weaker;
  const unitKind = unitOf(counted)?.kind;
  if (
    !qualifier ||
    !(value < 1e15) ||
    !DIGITS.includes(pair) ||
    // Nobody writes 上十.
    (vague && (places !== numeral || (!max && value < 100))) ||
    (!isDivisible(unitKind) && (value % 1 || (!scale && numeral.includes('.')))) ||
    // 千人 and 万户 are figures of speech.
    (qualifier === 'exact' && places === numeral && value > 10) ||
    // Alone, 一 and 三四 are words, and a long number is a telephone's or an identity card's.
    (!counted && (pair || (qualifier === 'exact' && /^(\d{7}|\D$)/.test(numeral + scale))))
  ) {
    return;
  }
  const start = folded.lastIndexOf(counted);
  const unit = literal.slice(start, start + counted.length);
  return [
    { value, qualifier, ...(max && { max }), ...(unit && { unit, unitKind }), literal },
    places + scale,
  ];
}

/** Two numbers: a range where nothing says that one became the other, else a change. */
function readTwo(literal: string): Quantity | ParsedChange | null {
  const [, opening, left = '', rises, falls, arrow, dash, right = ''] = TWO.exec(literal) ?? [];
  const [from, fromPlaces = ''] = readOne(left) ?? [];
  const [to, toPlaces = ''] = readOne(right) ?? [];
  if (!from || !to) return null;
  const rise = to.value - from.value;
  // 3至5万 is 3万 to 5万 to one reader and 3 to 50,000 to the next (GB/T 15835 asks for both 万).
  const shared = toPlaces.replace(fromPlaces, '');
  if (!from.unit && shared && from.value * readChinese(shared) < to.value) return null;
  // Years, scores and telephone numbers look like 2023-2024 and 2→3: numbers alone must be grouped as numbers are.
  const isExact = from.qualifier === 'exact' && to.qualifier === 'exact';
  if (isExact && !(from.unit ?? to.unit ?? literal.includes(','))) return null;
  if (opening || rises || falls || arrow) {
    return dash || (rises && rise <= 0) || (falls && rise >= 0) ? null : { from, quantity: to };
  }
  return isExact && rise > 0 && (from.unit ?? to.unit) === to.unit
    ? { ...to, value: from.value, qualifier: 'range', max: to.value, literal }
    : null;
}

/**
 * The quantity that a piece of Chinese (Simplified, Traditional) or English press text says: `近40场`, `超过3000余人次`,
 * `两千余人次`, `三四百人`, `数十场`, `200–1500人`, `more than 1.2 million people`; a `ParsedChange` for
 * `由200多人增至1500余人` or `from over 200 to over 1,500 people`. Full-width characters are read like half-width ones,
 * but for the comma: `3，000` may be two numbers.
 *
 * `null` where any part of the text is not understood, and where it may mean something else: dates, years, ordinals,
 * scores, percentages, long bare numbers (telephones), 3.5人, 3至5万, 千人 without a qualifier, words around the number
 * (`服务3000余人次`), more than 100 characters, anything but a string.
 */
export function parseQuantity(text: string): Quantity | ParsedChange | null {
  if (typeof text !== 'string' || text.length > 100) return null;
  return readOne(text)?.[0] ?? readTwo(text.trim());
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
  return {
    before: text.slice(0, start),
    numeral: text.slice(start, end),
    after: text.slice(end),
  };
}
