import type { Motif } from '../../models/emblem.js';
import { part, type Part } from '../../views/part.js';

/** Path data for `viewBox="0 0 96 96"`, to be filled with `fill-rule="evenodd"`. */
export interface Emblem {
  /** The whole flower, its details cut out: alone it is the one-colour emblem. */
  readonly ink: string;
  /** Shapes for a lighter tone, painted under the ink; the flower is known without them. */
  readonly tone: string;
}

/**
 * The right half of an outline, foot to tip: x, y, x, y … round 0 0, y pointing up. The outline is one soft curve, pulled
 * towards these points and then their mirror images; a point given twice, or lying on the axis, is a corner.
 */
type Half = readonly number[];

/** Bends an outline's axis, then turns (degrees, clockwise), scales and moves it. */
function draw(half: Half, turn = 0, x = 48, y = x, size = 1, bend = 0): string {
  const cos = Math.cos((turn * Math.PI) / 180) * size;
  const sin = Math.sin((turn * Math.PI) / 180) * size;
  const all = [...half];
  for (let i = half.length; i; i -= 2) all.push(-(half[i - 2] as number), half[i - 1] as number);
  all.push(half[0] as number, half[1] as number);
  // A point, or the middle between two.
  const at = (i: number, j = i): string => {
    const b = ((all[i + 1] as number) + (all[j + 1] as number)) / 2;
    const a = ((all[i] as number) + (all[j] as number)) / 2 + bend * b * b;
    return [a * cos + b * sin + x, a * sin - b * cos + y].map((n) => +n.toFixed(1)).join(' ');
  };
  let path = 'M' + at(0, half.length * 2 - 2);
  for (let i = 0; i < half.length * 2; i += 2) path += `Q${at(i)} ${at(i, i + 2)}`;
  return path + 'Z';
}

/** A round dot, `far` from the middle. */
function dot(size: number, turn = 0, far = 0, x = 48, y = x): string {
  return draw([size * 0.6, far - size, size * 1.1, far, size * 0.6, far + size], turn, x, y);
}

/** The slit cut into petals and leaves. */
const SLIT = [0, 13, 2, 21, 0, 29];

/** From the front: five fused lobes, the upper one blotched, stamens sweeping out of the throat. */
function azalea(): Emblem {
  let ink = draw(
    [
      0, -12, 0, -31, 7, -37, 14, -34, 20, -36, 28, -30, 28, -24, 33, -18, 30, -10, 12, -4, 30, -9, 38, -5,
      37, 3, 40, 8, 37, 17, 32, 19, 28, 26, 19, 25, 7, 10, 18, 26, 16, 34, 9, 36, 5, 41,
    ],
    -17,
    46,
    43,
  );
  for (const turn of [55, 199, 271]) ink += draw(SLIT, turn, 46, 43);
  for (const i of [-2, -1, 0, 1, 2]) ink += dot(1.6, i * 9 - 17, 30 - 6 * Math.abs(i), 46, 43);
  ink += dot(1.6, -17, 18, 46, 43);
  for (const turn of [111, 128, 145])
    ink += draw([0, 6, 2, 30, 1, 45, 4, 46, 5, 50, 2, 53], turn, 46, 43, 1, 0.004);
  return { ink, tone: draw([0, 35, 7, 38, 9, 45, 0, 54], 235, 46, 43) + draw(SLIT, 235, 23, 59, 0.75) };
}

/**
 * The pinked edge of a row of petals, eight `steps` (four teeth) to a petal, notched between one and the next; or, running
 * down, the edge that the row `behind` shows along it.
 */
function frill(reach: number, steps: number, behind?: boolean): number[] {
  const half: number[] = [];
  for (let i = 0; i <= steps; i++) {
    const angle = 1.85 * (1 - i / steps);
    const bulge = i % 8 ? Math.abs(Math.sin((i * Math.PI) / 8)) * 5 + (i % 2) * 6 : behind ? 2 : -5;
    const r = (reach + bulge) * (1 - angle * angle * 0.058);
    half[behind ? 'unshift' : 'push'](r * Math.sin(angle), r * Math.cos(angle));
  }
  return half;
}

/** From the side: three rows of serrated petals over the calyx. */
function carnation(): Emblem {
  let ink = draw([3, -36, 2, -28, 2, -20, 9, -17, 10, -4, 10, -4, 5, -7], 0, 48, 55);
  let below = [0, 0];
  for (const [reach, steps] of [
    [9, 8],
    [22, 12],
    [38, 20],
  ] as const) {
    ink += draw([...below, ...frill(reach, steps)], 0, 48, 55);
    below = frill(reach + 3, steps, true);
  }
  return { ink, tone: draw([0, -36, 10, -18, 31, -19, 31, -19, 18, -22, 0, -34], 0, 48, 55) };
}

/** Sixteen rays round a disc of seeds, each a golden angle from the last. */
function sunflower(): Emblem {
  let ink = dot(20.3);
  let tone = '';
  for (let i = 0; i < 31; i++) ink += dot(1 + i / 50, i * 137.5, 3.15 * Math.sqrt(i + 0.3));
  for (let turn = 0; turn < 360; turn += 22.5) {
    ink += draw([3, 23, 3, 24, 6, 33, 3, 40, 0, 44], turn);
    tone += draw([0, 31, 2, 36, 0, 42], turn + 11.25);
  }
  return { ink, tone };
}

/** An umbel of five trumpets on its stalk, over two arching strap leaves. */
function clivia(): Emblem {
  let ink = draw(
    [
      0, -40, 15, -40, 15, -40, 16, -28, 23, -18, 37, -19, 45, -29, 45, -29, 38, -9, 19, -8, 8, -22, 7, -40,
      7, -40, 3, -40, 3, -40, 3, -20, 4, 4,
    ],
    0,
    48,
    50,
  );
  for (let turn = -80; turn < 99; turn += 40)
    ink +=
      draw([2, 7, 2, 7, 3, 14, 8, 27, 8, 32, 12, 37, 7, 38, 4, 32, 4, 38, 0, 43], turn, 48, 50) +
      draw(SLIT, turn, 48, 50, 1.2);
  return {
    ink,
    tone: draw(
      [
        0, -40, 24, -40, 24, -40, 26, -34, 31, -32, 41, -34, 41, -34, 30, -25, 21, -25, 17, -40, 17, -40, 0,
        -40,
      ],
      0,
      48,
      50,
    ),
  };
}

/** Two upper petals, two at the sides, a broad lower one and the spur behind, nodding over heart-shaped leaves. */
function violet(): Emblem {
  const leaf = [0, 1, 5, -5, 15, -3, 15, 11, 4, 17, 0, 25];
  let ink = draw([0, 3, 8, 9, 23, 12, 23, 25, 10, 33, 3, 27], 173, 48, 37);
  for (const turn of [-41, 27, -99, 85]) ink += draw([0, 3, 5, 11, 13, 25, 8, 34], turn, 48, 37);
  for (const turn of [-95, 81, 141, 173, 205]) ink += draw(SLIT, turn, 48, 37, 0.7);
  ink += draw([3, -21, 2, -10, 3, 0], 0, 49, 70, 1, -0.017);
  ink += draw(leaf, 72, 59, 82, 0.9) + draw(SLIT, 72, 53, 84, 0.8);
  return { ink, tone: draw(leaf, -68, 37, 83, 0.7) + draw([0, 23, 6, 30, 3, 36], -7, 48, 37) };
}

/** The seed globe on a bent stem, two parachutes leaving it. */
function dandelion(): Emblem {
  const seed = [0, 8, 2.6, 10, 1, 16, 1, 26, 8, 32, 8, 32, 6, 31, 6, 36, 6, 36, 3, 31.5, 2, 38, 2, 38, 0, 32];
  let ink =
    draw([2.4, -52, 2.4, -40, 1.6, -5], 0, 43, 41, 1, 0.004) +
    dot(5.5, 0, 0, 43, 41) +
    draw(seed, 50, 64, 80, 0.9) +
    draw(seed, 78, 60, 94, 0.9);
  let tone = '';
  for (let turn = -150; turn < 210; turn += 30) {
    if (turn < 180) ink += draw(seed, turn, 43, 41);
    tone += draw(seed, turn + 15, 43, 41, 0.68);
  }
  return { ink, tone };
}

const drawn: Partial<Record<Motif, Emblem>> = {};

/** A motif's emblem, drawn once for the whole page. */
export function emblem(motif: Motif): Emblem {
  return (drawn[motif] ??= { azalea, carnation, sunflower, clivia, violet, dandelion }[motif]());
}

/** Six petals round the first character of a name: a seal of the family, and none of its flowers. */
const SEAL =
  'M30 17A20 20 0 0 1 66 17A20 20 0 0 1 84 48A20 20 0 0 1 66 79A20 20 0 0 1 30 79A20 20 0 0 1 12 48A20 20 0 0 1 30 17Z';

/** The emblem of a team that has no picture: its flower, or else the first character of its name in a seal. */
export function drawing(motif: Motif | undefined, name: string): readonly Part[] {
  if (motif) {
    const { ink, tone } = emblem(motif);
    return [part('path', { class: 'tone', d: tone }), part('path', { d: ink })];
  }
  const letters = initials(name);
  const isPair = letters.length > 1 && /^[A-Z]/.test(letters);
  return [
    part('path', { class: 'seal', d: SEAL }),
    part('text', { class: isPair ? 'pair' : undefined, x: 48, y: 49 }, letters),
  ];
}

/**
 * What stands in the place of an emblem: the first character of a name, brackets aside, as a reader counts characters; of
 * two words in Latin letters, the first of each.
 */
function initials(name: string): string {
  const words = name.replace(/^[\s"'“‘「『《〈（([【]+/, '').split(/\s+/, 2);
  const isLatin = words.every((word) => /^[a-zà-öø-ÿ]/i.test(word));
  return (isLatin ? words : words.slice(0, 1)).map(firstCharacter).join('').toUpperCase();
}

/** A family of three is one character of five code points. */
function firstCharacter(word: string): string {
  if (typeof Intl.Segmenter !== 'function') return [...word][0] ?? '';
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment;
  return '';
}
