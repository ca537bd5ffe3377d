import { expect } from 'chai';
import * as fc from 'fast-check';
import { countAt, tweenOf, type Tween } from '../../src/components/stats-counter/tween.js';

const SAMPLES = Array.from({ length: 51 }, (_, index) => index / 50);

function tween(text: string): Tween {
  const found = tweenOf(text);
  if (!found) throw new Error(`${text} cannot be counted`);
  return found;
}

/** The number that a frame shows. */
function countOf(frame: string): number {
  const shown = frame.normalize('NFKC').replace(/,/g, '');
  expect(shown).to.match(/^\d+(\.\d+)?$/, frame);
  return Number(shown);
}

describe('tweenOf', () => {
  for (const [text, before, numeral, after, from, to] of [
    ['近40场', '近', '40', '场', 0, 40],
    ['3000余人次', '', '3000', '余人次', 0, 3000],
    ['超过3000余人次', '超过', '3000', '余人次', 0, 3000],
    ['3,000人次', '', '3,000', '人次', 0, 3000],
    ['３０００余人次', '', '３０００', '余人次', 0, 3000],
    ['1.2万余人次', '', '1.2', '万余人次', 0, 1.2],
    ['over 3,000 attendances', 'over ', '3,000', ' attendances', 0, 3000],
    ['200多人→1500余人', '200多人→', '1500', '余人', 200, 1500],
    ['由200多人增至1500余人', '由200多人增至', '1500', '余人', 200, 1500],
    ['由８００人增至1500余人', '由８００人增至', '1500', '余人', 800, 1500],
    ['由两百人增至1500余人', '由两百人增至', '1500', '余人', 200, 1500],
    ['由1,200人增至1.5万人', '由1,200人增至', '1.5', '万人', 0.12, 1.5],
    ['由900人减至200人', '由900人减至', '200', '人', 900, 200],
    ['from 200 thousand to 1 million people', 'from 200 thousand to ', '1', ' million people', 0.2, 1],
  ] as const) {
    it(`finds what moves in ${text}`, () => {
      expect(tweenOf(text)).to.deep.equal({ before, numeral, after, from, to });
    });
  }

  for (const text of [
    '',
    ' ',
    '敬请期待',
    '两千余人次',
    '200至1500人',
    '0场',
    '数十场',
    '-5场',
    'NaN',
    '3000余人次！',
  ]) {
    it(`finds nothing to count in ${JSON.stringify(text)}`, () => {
      expect(tweenOf(text)).to.equal(null);
    });
  }

  it('begins a fall at the largest number that has room where the end will stand', () => {
    expect(tween('由1500余人减至200多人').from).to.equal(999);
    expect(tween('from 12,000 to 3,000 people').from).to.equal(9999);
    expect(tween('由3万人减至1.2万人').from).to.equal(3);
    expect(tween('由30万人减至1.2万人').from).to.equal(9.9);
  });
});

describe('countAt', () => {
  for (const text of [
    ...['近40场', '3000余人次', '200多人', '1500余人', '15起', '10余场次', '3,000人次', '３０００余人次'],
    ...[
      '1.2万余人次',
      '0.5万人',
      '10.5小时',
      '1,234,567人次',
      '1人',
      '99.99万元',
      'nearly 40 events',
      'over 3,000 people',
    ],
    ...[
      '200多人→1500余人',
      '由200多人增至1500余人',
      '由900人减至200人',
      '由1500余人减至200多人',
      '由1,500人减至200人',
    ],
    ...[
      'from 200 thousand to 1 million people',
      '由8000人增至1.2万人',
      '由1.2万人减至8000人',
      '由200人增至201人',
    ],
  ]) {
    it(`counts ${text} without turning, without passing the end and without growing`, () => {
      const counted = tween(text);
      const frames = SAMPLES.map((progress) => countAt(counted, progress));
      const counts = frames.map(countOf);
      const falls = counted.to < counted.from;
      counts.forEach((count, index) => {
        const last = counts[index - 1] ?? count;
        expect(falls ? count <= last : count >= last).to.equal(
          true,
          `${frames[index - 1]} then ${frames[index]}`,
        );
        expect(falls ? count >= counted.to : count <= counted.to).to.equal(true, frames[index]);
      });
      for (const frame of frames) expect(frame.length).to.be.at.most(counted.numeral.length);
      expect(frames.at(-1)).to.equal(counted.numeral);
    });
  }

  it('begins a change where it began, not at 0', () => {
    expect(countAt(tween('200多人→1500余人'), 0)).to.equal('200');
    expect(countAt(tween('由900人减至200人'), 0)).to.equal('900');
  });

  it('has no blanks, no zeros and no commas before its first figure', () => {
    expect(countAt(tween('3000余人次'), 0)).to.equal('0');
    expect(countAt(tween('3,000人次'), 0)).to.equal('0');
    expect(countAt(tween('３０００人次'), 0)).to.equal('０');
    expect(countAt({ before: '', numeral: '３，０００', after: '', from: 0, to: 3000 }, 0.5)).to.equal(
      '１，５００',
    );
    expect(countAt(tween('1,234,567人'), 0.5)).to.equal('617,283');
  });

  it('never shows more than the progress it is at', () => {
    expect(countAt(tween('15起'), 0.999)).to.equal('14');
    expect(countAt(tween('1.2万人'), 0.999)).to.equal('1.1');
    expect(countAt(tween('由900人减至200人'), 0.9999)).to.equal('201');
  });

  for (const progress of [-1, -0.0001, 1.0001, 2, Infinity, -Infinity]) {
    it(`stays between the ends at a progress of ${progress}`, () => {
      const end = progress < 0 ? countAt(tween('3000余人次'), 0) : '3000';
      expect(countAt(tween('3000余人次'), progress)).to.equal(end);
    });
  }

  it('keeps these promises for every number', () => {
    const number = fc.oneof(
      fc.integer({ min: 1, max: 99_999_999 }).map(String),
      fc.integer({ min: 1, max: 99_999_999 }).map((value) => value.toLocaleString('en')),
      fc.integer({ min: 1, max: 9999 }).map((value) => `${value / 100}万`),
    );
    const text = fc.oneof(
      number.map((value) => `${value}人次`),
      fc.tuple(number, number).map(([from, to]) => `${from}人→${to}人`),
    );
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (printed, a, b) => {
          const counted = tweenOf(printed);
          if (!counted) return;
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((progress) =>
            countAt(counted, progress),
          );
          expect(late?.length).to.be.at.most(counted.numeral.length);
          expect(countAt(counted, 1)).to.equal(counted.numeral);
          const [first, second] = [early, late].map((frame) => countOf(frame ?? ''));
          const falls = counted.to < counted.from;
          expect(falls ? Number(first) >= Number(second) : Number(first) <= Number(second)).to.equal(
            true,
            `${early} ${late}`,
          );
          expect(falls ? Number(second) >= counted.to : Number(second) <= counted.to).to.equal(true, late);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
