import { expect } from 'chai';
import { formatUpdate } from '../../src/models/format-update.js';

describe('formatUpdate', () => {
  const text = (updated: unknown, published: unknown, locale = 'zh-Hans'): unknown =>
    formatUpdate(updated, published, locale);

  it('is none when it equals the publication, in whatever zone it is written', () => {
    expect(text('2024-09-10T08:00:00+08:00', '2024-09-10T08:00:00+08:00')).to.equal(null);
    expect(text('2024-09-10T00:00:00Z', '2024-09-10T08:00:00+08:00')).to.equal(null);
    expect(text('2024-09-10T08:00:30+08:00', '2024-09-10T08:00:00+08:00')).to.equal(null);
    expect(text('2024-09-10', '2024-09-10')).to.equal(null);
  });

  it('is none when it says less, comes before, or is no time', () => {
    expect(text('2024-09-10', '2024-09-10T07:00:00+08:00')).to.equal(null);
    expect(text('2024-09-09T08:00:00+08:00', '2024-09-10T08:00:00+08:00')).to.equal(null);
    for (const wrong of ['yesterday', 5, undefined]) expect(text(wrong, '2024-09-10')).to.equal(null);
  });

  it('is a clock alone on the same day', () => {
    expect(text('2024-09-10T11:20:00+08:00', '2024-09-10T08:00:00+08:00')).to.equal('11:20');
    expect(text('2024-09-10T11:20:00+08:00', '2024-09-10T08:00:00+08:00', 'en')).to.equal('11:20');
  });

  it('is whole on another day, or where no publication or no clock is known', () => {
    expect(text('2024-09-11T11:20:00+08:00', '2024-09-10T08:00:00+08:00')).to.equal('2024年9月11日 11:20');
    expect(text('2024-09-11', '2024-09-10')).to.equal('2024年9月11日');
    expect(text('2024-09-11', undefined)).to.equal('2024年9月11日');
    expect(text('2024-09-10T11:20:00+08:00', '2024-09-10', 'en')).to.equal('10 September 2024, 11:20');
  });

  it('reads both by the clocks of one zone', () => {
    expect(formatUpdate('2024-09-10T16:30:00Z', '2024-09-10T15:30:00Z', 'zh-Hans')).to.equal(
      '2024年9月11日 00:30',
    );
    expect(formatUpdate('2024-09-10T16:30:00Z', '2024-09-10T15:30:00Z', 'zh-Hans', 'UTC')).to.equal('16:30');
  });
});
