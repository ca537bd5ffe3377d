import { expect } from '@open-wc/testing';
import { emblem } from '../../src/components/team-badge/emblems.js';
import { MOTIFS, type Motif } from '../../src/models/emblem.js';

/** How much ink each dot of a small square gets, 0–255. */
function dots(path: string, size: number): number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.scale(size / 96, size / 96);
  context.fill(new Path2D(path), 'evenodd');
  return [...context.getImageData(0, 0, size, size).data].filter((_, index) => index % 4 === 3);
}

/** The part of two shapes' union that only one of them covers. */
function difference(one: number[], other: number[]): number {
  let apart = 0;
  let union = 0;
  one.forEach((ink, index) => {
    apart += Math.abs(ink - (other[index] ?? 0));
    union += Math.max(ink, other[index] ?? 0);
  });
  return apart / union;
}

describe('emblems', () => {
  it('are six different paths', () => {
    expect(new Set(MOTIFS.map((motif) => emblem(motif).ink)).size).to.equal(6);
    expect(new Set(MOTIFS.map((motif) => emblem(motif).tone)).size).to.equal(6);
  });

  for (const motif of MOTIFS) {
    for (const layer of ['ink', 'tone'] as const) {
      it(`draws the ${layer} of the ${motif} with absolute M, L, C, Q and Z only`, () => {
        const path = emblem(motif)[layer];
        expect(path).to.match(/^M/);
        expect(path.replace(/[MLCQZ\s,.\d-]/g, '')).to.equal('');
      });

      it(`gives every command of the ${layer} of the ${motif} its numbers`, () => {
        const counts = { M: [2], L: [2], C: [6], Q: [4], Z: [0] } as Record<string, number[]>;
        for (const [, command = '', rest = ''] of emblem(motif)[layer].matchAll(/([A-Z])([^A-Z]*)/g)) {
          const count = rest.match(/-?\d*\.?\d+/g)?.length ?? 0;
          const per = counts[command]?.[0] ?? NaN;
          expect(per ? count % per : count, `${command}${rest}`).to.equal(0);
          if (per) expect(count, `${command}${rest}`).to.be.at.least(per);
        }
      });

      it(`keeps the ${layer} of the ${motif} inside its square`, () => {
        for (const number of emblem(motif)[layer].match(/-?\d*\.?\d+/g) ?? []) {
          expect(Number(number)).to.be.within(-1, 97);
        }
      });

      it(`keeps the ${layer} of the ${motif} short`, () => {
        expect(emblem(motif)[layer].length).to.be.within(20, 7500);
      });
    }

    it(`leaves the ${motif} neither empty nor a blot at 16 px`, () => {
      const ink = dots(emblem(motif).ink, 16);
      const covered = ink.reduce((sum, dot) => sum + dot, 0) / (255 * ink.length);
      expect(covered).to.be.within(0.12, 0.75);
    });
  }

  const pairs = MOTIFS.flatMap((one, index): [Motif, Motif][] =>
    MOTIFS.slice(index + 1).map((other) => [one, other]),
  );
  for (const [one, other] of pairs) {
    it(`can tell the ${one} from the ${other} at 16 px in one colour`, () => {
      expect(difference(dots(emblem(one).ink, 16), dots(emblem(other).ink, 16))).to.be.at.least(0.25);
    });
  }
});
