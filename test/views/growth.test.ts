import { expect } from 'chai';
import * as fc from 'fast-check';
import { growthBars, growthRatio } from '../../src/components/stats-counter/lay-counter.js';
import { bounds } from '../../src/models/quantity.js';
import type { Quantity } from '../../src/models/quantity.js';
import { quantity as anyQuantity } from '../formats/arbitrary.js';

const persons = (value: number, qualifier: Quantity['qualifier'], max?: number): Quantity => ({
  value,
  qualifier,
  unit: '人',
  unitKind: 'persons',
  ...(max !== undefined && { max }),
});

describe('the bars of a change', () => {
  for (const [from, to, before, after] of [
    [persons(200, 'over'), persons(1500, 'over'), [12.5, 18.75], [93.75, 100]],
    [persons(200, 'exact'), persons(400, 'exact'), [50, 50], [100, 100]],
    [persons(0, 'exact'), persons(15, 'exact'), [0, 0], [100, 100]],
    [persons(100, 'under'), persons(400, 'exact'), [0, 25], [100, 100]],
    [persons(200, 'exact'), persons(400, 'at-least'), [40, 40], [80, 100]],
    [persons(1500, 'exact'), persons(300, 'exact'), [100, 100], [20, 20]],
    [persons(40, 'nearly'), persons(400, 'exact'), [9, 10], [100, 100]],
  ] as const) {
    it(`from ${from.qualifier} ${from.value} to ${to.qualifier} ${to.value} are as soft as the words`, () => {
      expect(growthBars({ from, quantity: to })?.map(({ sure, possible }) => [sure, possible])).to.deep.equal(
        [before, after],
      );
    });
  }

  it('are none where there is no change, nothing at all, or two different things', () => {
    const to = persons(15, 'exact');
    for (const change of [
      {},
      { quantity: to },
      { from: to },
      { from: persons(0, 'exact'), quantity: persons(0, 'exact') },
      { from: { ...to, unit: '人次', unitKind: 'person-times' as const }, quantity: to },
    ]) {
      expect(growthBars(change)).to.equal(null);
    }
  });

  it('stay within their place and never promise more than the words', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (from, quantity) => {
        const bars = growthBars({ from: from as Quantity, quantity: quantity as Quantity });
        for (const [index, bar] of (bars ?? []).entries()) {
          expect(bar.sure).to.be.within(0, 100);
          expect(bar.possible).to.be.within(bar.sure, 100);
          const { min, max } = bounds((index ? quantity : from) as Quantity);
          if (min === max) expect(bar.possible).to.equal(bar.sure);
        }
      }),
    );
  });
});

describe('how many times as much', () => {
  for (const [from, to, said] of [
    [persons(200, 'over'), persons(1500, 'over'), ['5', '8']],
    [persons(200, 'exact'), persons(500, 'exact'), ['2.5', '2.5']],
    [persons(300, 'exact'), persons(1000, 'exact'), ['3.3', '3.4']],
    [persons(10, 'exact'), persons(33, 'exact'), ['3.3', '3.3']],
  ] as const) {
    it(`${to.value} is of ${from.value} is rounded outwards, never inwards`, () => {
      expect(growthRatio({ from, quantity: to })).to.deep.equal(said);
    });
  }

  it('is not said where it is not sure: a fall, a standstill, from nothing, without an end', () => {
    for (const [from, quantity] of [
      [persons(1500, 'exact'), persons(200, 'exact')],
      [persons(15, 'exact'), persons(15, 'exact')],
      [persons(190, 'about'), persons(200, 'about')],
      [persons(0, 'exact'), persons(15, 'exact')],
      [persons(10, 'exact'), persons(15, 'at-least')],
    ] as const) {
      expect(growthRatio({ from, quantity })).to.equal(null);
    }
    expect(growthRatio({ quantity: persons(15, 'exact') })).to.equal(null);
  });
});
