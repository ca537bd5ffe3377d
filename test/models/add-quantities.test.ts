import { expect } from 'chai';
import fc from 'fast-check';
import {
  addQuantities,
  bounds,
  formatQuantity,
  parseQuantity,
  QUALIFIERS,
  UNIT_KINDS,
  type Quantity,
} from '../../src/models/index.js';

function read(text: string): Quantity {
  return parseQuantity(text) as Quantity;
}

const SUMS: readonly (readonly [one: string, other: string, sum: string | null])[] = [
  ['15起', '10起', '25起'],
  ['1.1小时', '2.2小时', '3.3小时'],
  ['近40场', '20场', '近60场'],
  ['近40场', '近20场', '近60场'],
  ['约100人', '20人', '约120人'],
  ['约100人', '近20人', '约120人'],
  ['不足100人', '50人', '不足150人'],
  ['最多100人', '不足50人', '不足150人'],
  ['最多100人', '50人', '不超过150人'],
  ['100人以上', '50人', '150人以上'],
  ['20人', '30–40人', '50–60人'],
  ['20–25人', '30–40人', '50–65人'],
  // May be 690: no 500余.
  ['200多人', '300多人', '500人以上'],
  ['10余场', '3000余场', '3010场以上'],
  // 4010 at the most, which 超过3010 would not say.
  ['3000余场', '10场', '3010场以上'],
  ['数十人', '数十人', '20人以上'],
  ['上万人', '200人', '10,200人以上'],
  // They pull apart.
  ['近40场', '3000余场', null],
  // They count different things.
  ['200人', '100人次', null],
  ['3000余人次', '200人', null],
  ['3天', '3个', null],
  ['200', '100人', null],
];

describe('addQuantities', () => {
  for (const [one, other, sum] of SUMS) {
    it(`${one} and ${other} are ${sum ?? 'no sum'}`, () => {
      for (const added of [addQuantities(read(one), read(other)), addQuantities(read(other), read(one))])
        expect(added && formatQuantity(added, 'zh-Hans')).to.equal(sum);
    });
  }

  it('adds units of one kind, in the words of the first', () => {
    expect(addQuantities(read('10场次'), read('5场'))).to.deep.equal({
      value: 15,
      qualifier: 'exact',
      unit: '场次',
      unitKind: 'events',
    });
  });

  it('adds units of no kind by their word only', () => {
    const days = (unit: string): Quantity => ({ value: 1, qualifier: 'exact', unit, unitKind: 'other' });
    expect(addQuantities(days('天'), days('天'))?.value).to.equal(2);
    expect(addQuantities(days('天'), days('里'))).to.equal(null);
    expect(addQuantities({ value: 1, qualifier: 'exact' }, { value: 2, qualifier: 'exact' })).to.deep.equal({
      value: 3,
      qualifier: 'exact',
    });
  });

  it('refuses what is no quantity', () => {
    const good: Quantity = { value: 1, qualifier: 'exact' };
    for (const bad of [
      { value: -1, qualifier: 'exact' },
      { value: NaN, qualifier: 'exact' },
      { value: Infinity, qualifier: 'over' },
      { value: 1, qualifier: 'range' },
      { value: 3, max: 2, qualifier: 'range' },
      { value: 1, qualifier: 'maybe' },
    ] as Quantity[])
      expect(addQuantities(good, bad), JSON.stringify(bad)).to.equal(null);
  });

  it('claims no more than both together allow', () => {
    const quantity = fc.record({
      value: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(10, 100, 1000)),
      qualifier: fc.constantFrom(...QUALIFIERS),
      unitKind: fc.constantFrom(...UNIT_KINDS.slice(0, 2)),
    });
    const whole = quantity.map((one): Quantity =>
      one.qualifier === 'range' ? { ...one, max: one.value + 5 } : one,
    );
    let [all, added] = [0, 0];
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        const sum = addQuantities(one, other);
        all++;
        if (!sum) return;
        added++;
        expect(one.unitKind).to.equal(other.unitKind);
        const [claim, left, right] = [bounds(sum), bounds(one), bounds(other)];
        expect(claim.min).to.be.at.most(left.min + right.min + 1e-9);
        expect(claim.max).to.be.at.least(left.max + right.max - 1e-9);
      }),
      { numRuns: 5000 },
    );
    expect(added / all).to.be.greaterThan(0.1);
  });
});
