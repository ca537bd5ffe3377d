import { expect } from 'chai';
import * as fc from 'fast-check';
import { bounds, growth, QUALIFIERS, UNIT_KINDS, type Quantity } from '../../src/models/quantity.js';

describe('bounds', () => {
  const ROWS: [words: string, quantity: Quantity, interval: string][] = [
    ['15起', { value: 15, qualifier: 'exact' }, '[15, 15]'],
    ['约3万', { value: 30000, qualifier: 'about' }, '[27000, 33000]'],
    ['近40', { value: 40, qualifier: 'nearly' }, '[36, 40)'],
    ['3000余', { value: 3000, qualifier: 'over' }, '(3000, 4000)'],
    ['1500余', { value: 1500, qualifier: 'over' }, '(1500, 1600)'],
    ['10余', { value: 10, qualifier: 'over' }, '(10, 20)'],
    ['200多', { value: 200, qualifier: 'over' }, '(200, 300)'],
    ['1.2万余', { value: 12000, qualifier: 'over' }, '(12000, 13000)'],
    ['百余', { value: 100, qualifier: 'over' }, '(100, 200)'],
    ['3000以上', { value: 3000, qualifier: 'at-least' }, '[3000, Infinity]'],
    ['不超过20', { value: 20, qualifier: 'at-most' }, '[0, 20]'],
    ['不足百', { value: 100, qualifier: 'under' }, '[0, 100)'],
    ['三四百', { value: 300, max: 400, qualifier: 'range' }, '[300, 400]'],
    ['数十', { value: 10, max: 100, qualifier: 'magnitude' }, '[20, 100)'],
    ['数百', { value: 100, max: 1000, qualifier: 'magnitude' }, '[200, 1000)'],
    ['上百', { value: 100, qualifier: 'magnitude' }, '[100, Infinity]'],
    ['上万', { value: 10000, qualifier: 'magnitude' }, '[10000, Infinity]'],
    ['a 10 that can only be 数十', { value: 10, qualifier: 'magnitude' }, '[20, 100)'],
  ];
  for (const [words, quantity, interval] of ROWS) {
    it(`allows ${words} ${interval}`, () => {
      const { min, max, minOpen, maxOpen } = bounds(quantity);
      expect(`${minOpen ? '(' : '['}${min}, ${max}${maxOpen ? ')' : ']'}`).to.equal(interval);
    });
  }

  it('leaves room for a whole person above a number that is not round', () => {
    expect(bounds({ value: 15, qualifier: 'over', unitKind: 'persons' })).to.include({ min: 15, max: 25 });
    expect(bounds({ value: 3, qualifier: 'over', unitKind: 'hours' })).to.include({ min: 3, max: 4 });
    expect(bounds({ value: 1.5, qualifier: 'over', unitKind: 'hours' })).to.include({ min: 1.5, max: 1.6 });
    expect(bounds({ value: 0.2, qualifier: 'over', unitKind: 'hours' })).to.include({ min: 0.2, max: 0.3 });
  });

  it('says nothing above the value for what is no quantity', () => {
    const broken: unknown[] = [
      { value: NaN, qualifier: 'exact' },
      { value: -1, qualifier: 'exact' },
      { value: Infinity, qualifier: 'about' },
      { value: 3, qualifier: 'surely' },
      {},
    ];
    for (const quantity of broken) expect(bounds(quantity as Quantity)).to.include({ min: 0, max: Infinity });
    expect(bounds({ value: 3, qualifier: 'range' })).to.include({ min: 3, max: Infinity });
    expect(bounds({ value: 3, max: 2, qualifier: 'range' })).to.include({ min: 3, max: Infinity });
  });

  it('contains the value, and at least one number', () => {
    const quantities = fc.record({
      value: fc.oneof(
        fc.nat(),
        fc.nat().map((number) => number / 10),
      ),
      qualifier: fc.constantFrom(...QUALIFIERS.filter((qualifier) => qualifier !== 'magnitude')),
      unitKind: fc.constantFrom(...UNIT_KINDS),
    });
    fc.assert(
      fc.property(quantities, fc.nat(), (quantity, more) => {
        const { min, max, minOpen, maxOpen } = bounds({ ...quantity, max: quantity.value + more });
        expect(quantity.value).to.be.within(min, max);
        if ((minOpen || maxOpen) && max > 0) expect(min).to.be.below(max);
      }),
    );
  });
});

describe('growth', () => {
  const over = (value: number, more: Partial<Quantity> = {}): Quantity => ({
    value,
    qualifier: 'over',
    ...more,
  });

  it('is the interval that both ends allow', () => {
    expect(growth({ from: over(200), quantity: over(1500) })).to.deep.equal({ min: 5, max: 8 });
    const exact = (value: number): Quantity => ({ value, qualifier: 'exact', unitKind: 'persons' });
    expect(growth({ from: exact(200), quantity: exact(1500) })).to.deep.equal({ min: 7.5, max: 7.5 });
    expect(growth({ from: exact(200), quantity: exact(100) })).to.deep.equal({ min: 0.5, max: 0.5 });
  });

  it('is null where nothing can be said', () => {
    const to = over(1500, { unit: '人', unitKind: 'persons' });
    expect(growth({ quantity: to }), 'no beginning').to.equal(null);
    expect(growth({ from: over(200, { unitKind: 'person-times' }), quantity: to }), '人次 to 人').to.equal(
      null,
    );
    expect(growth({ from: { value: 100, qualifier: 'under' }, quantity: to }), 'from 0').to.equal(null);
    expect(growth({ from: { value: 0, qualifier: 'exact' }, quantity: to }), 'from 0').to.equal(null);
    expect(growth({ from: { value: 200, qualifier: 'at-least' }, quantity: to }), 'unlimited').to.equal(null);
    expect(growth({ from: over(200), quantity: { value: 10000, qualifier: 'magnitude' } }), '上万').to.equal(
      null,
    );
    const days = over(20, { unit: '天', unitKind: 'other' });
    expect(
      growth({ from: days, quantity: over(30, { unit: '桌', unitKind: 'other' }) }),
      '天 to 桌',
    ).to.equal(null);
    expect(growth({ from: over(NaN), quantity: to }), 'no number').to.equal(null);
  });
});
