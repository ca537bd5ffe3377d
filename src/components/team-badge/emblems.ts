/** A built-in motif. */
export const MOTIFS = ['azalea', 'carnation', 'sunflower', 'clivia', 'violet', 'dandelion'] as const;
export type Motif = (typeof MOTIFS)[number];

/** Path data for `viewBox="0 0 96 96"`, to be filled with `fill-rule="evenodd"`. */
export interface Emblem {
  /** The whole flower, its details cut out: alone it is the one-colour emblem. */
  readonly ink: string;
  /** Shapes for a lighter tone, painted under the ink; the flower is known without them. */
  readonly tone: string;
}

type Point = readonly [x: number, y: number];

/** Turns (degrees, clockwise), scales and then moves a path drawn round 0 0; a negative `wide` mirrors it. */
function put(path: string, turn = 0, x = 48, y = x, size = 1, wide = size): string {
  const cos = Math.cos((turn * Math.PI) / 180);
  const sin = Math.sin((turn * Math.PI) / 180);
  return path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, a: number, b: number) =>
    [a * wide * cos - b * size * sin + x, a * wide * sin + b * size * cos + y]
      .map((n) => +n.toFixed(1))
      .join(' '),
  );
}

/** `count` copies evenly turned round one point; open curves that end where the next begins make one outline. */
function ring(path: string, count: number, start = 0, x = 48): string {
  return Array.from({ length: count }, (_, i) => put(path, start + (i * 360) / count, x)).join('');
}

/** A path and its mirror image, either side of an upright axis. */
function pair(path: string, x = 48): string {
  return put(path, 0, x) + put(path, 0, x, x, 1, -1);
}

/** The closed outline whose left half is given: a start and cubic curves up to the axis. */
function whole(half: string): string {
  const back = half.split(',').reverse().slice(1);
  return `M${half.replace(',', 'C')},${put(back.join(), 0, 0, 0, 1, -1)}Z`;
}

/** A round dot. */
function dot(x: number, y: number, size: number): string {
  return put('M-1 0C-1 -1.33 1 -1.33 1 0C1 1.33 -1 1.33 -1 0Z', 0, x, y, size);
}

/** From the front: five fused lobes, the upper one blotched, stamens sweeping out of the throat. */
function azalea(): Emblem {
  let flower =
    'M-10 -13.8' +
    ring(
      'L-17.2 -25.6C-19.5 -30 -17.5 -33 -14.5 -34.4C-11 -36 -10 -38 -7.5 -39.6C-3 -42 3 -42 7 -40C10 -38.5 10.5 -36.5 14 -35C18 -33 19.5 -30 17.2 -25.6L10 -13.8',
      5,
      0,
      0,
    ) +
    'Z';
  for (const turn of [72, 216, 288]) flower += put(whole('0 -13,-2 -18,-1.6 -23,0 -29'), turn, 0);
  for (const x of [-6, 0, 6]) flower += dot(x, -17 - Math.abs(x) / 3, 1.7) + dot(x / 2, x ? -24 : -30, 1.6);
  for (const turn of [47, 64.5, 82])
    flower += put(
      'M6 0C21 -4 35 -2 46 5.2C48 1.6 52.6 3 52.4 6.8C52 10.8 47 11.4 45.2 8C34 1.6 21 -1 6 0Z',
      turn,
      0,
    );
  return {
    ink: put(flower, -17, 46, 43.5, 0.95),
    tone: put(
      whole('0 -34.5,-8 -40,-10 -46,0 -55') + whole('0 -38,-1.4 -42,-1.4 -45,0 -49'),
      235,
      46,
      43.5,
      0.95,
    ),
  };
}

/** The pinked edge of one row of petals, left to right; `lift` draws it further out, for the row behind. */
function frill(reach: number, petals: number, teeth: number, lift: number): Point[] {
  const points: Point[] = [];
  const steps = petals * teeth * 2;
  for (let i = 0; i <= steps; i++) {
    const angle = (i / steps - 0.5) * 3.7;
    const bulge = reach + Math.sin((((i / 2) % teeth) / teeth) * Math.PI) * 4 + (i % 2) * 4;
    const add = (aside: number, out: number): void => {
      const r = bulge * (1 - angle * angle * 0.058) + out;
      points.push([48 + r * Math.sin(angle + aside / reach), 55 - r * Math.cos(angle + aside / reach)]);
    };
    if (lift || i % (2 * teeth) || !(i % steps)) add(0, lift);
    else for (const aside of [-1.6, 0, 1.6]) add(aside, aside ? 1 : -6);
  }
  return points;
}

/** A closed outline with softened corners. */
function soft(points: Point[]): string {
  const near = ([x, y]: Point, [a, b] = [x, y] as Point): string => `${(x * 3 + a) / 4} ${(y * 3 + b) / 4}`;
  const path = points.map(
    (p, i) => `L${near(p, points.at(i - 1))}Q${near(p)} ${near(p, points[(i + 1) % points.length])}`,
  );
  return put(path.join('').replace('L', 'M'), 0, 0) + 'Z';
}

/** From the side: three rows of serrated petals over the calyx. */
function carnation(): Emblem {
  let ink = 'M38.5 58.5Q48 64 57.5 58.5Q58 70 50.5 75L50.5 90Q48 91.5 45.5 90L45.5 75Q38 70 38.5 58.5Z';
  let below: Point[] = [[48, 55]];
  for (const [reach, petals, teeth] of [
    [11, 2, 3],
    [24, 3, 4],
    [40.5, 5, 4],
  ] as const) {
    ink += soft([...frill(reach, petals, teeth, 0), ...below.reverse()]);
    below = frill(reach, petals, teeth, 2.9);
  }
  return { ink, tone: pair('M5.6 42.6C7 33 17 23 31 26.6C23 28 16 35 5.6 42.6Z') };
}

/** Sixteen rays round a disc of seeds, each a golden angle from the last. */
function sunflower(): Emblem {
  let ink =
    ring(whole('-3.1 -23.4,-7.2 -33,-1.8 -41.6,0 -43.4'), 16) +
    'M27.7 48' +
    ring('C-20.3 -11.2 -11.2 -20.3 0 -20.3', 4);
  for (let i = 0; i < 31; i++) ink += put(dot(0, -3.15 * Math.sqrt(i + 0.3), 1 + i / 50), i * 137.5);
  return { ink, tone: ring(whole('0 -31.5,-2.6 -36,-2 -38.6,0 -41.5'), 16, 11.25) };
}

/** An umbel of five trumpets on its stalk, over two arching strap leaves. */
function clivia(): Emblem {
  const trumpet =
    whole(
      '-2 -8,-2.6 -14,-5 -19,-6.4 -23,-7.6 -27,-8 -31,-11 -34.4,-10.6 -37.4,-7.4 -36.8,-4.8 -34,-4.2 -37,-2.4 -41,0 -43',
    ) + whole('0 -16,-1.8 -22,-1.8 -29,0 -35');
  let ink =
    'M44.5 50C44.5 44.4 51.5 44.4 51.5 50L51.5 89Q48 90.5 44.5 89Z' +
    pair(
      'M5.8 41C7 28 16 13 29 12.5C38 12.5 43 20 44 30C39 23 34 20.5 29.5 21.5C21 23.5 15 31 14.5 41Q10 42.4 5.8 41Z',
    );
  for (const turn of [-80, -40, 0, 40, 80]) ink += put(trumpet, turn, 48, 50);
  return { ink, tone: pair('M17.5 41C19 32 27 26 41 36C32 34.5 27 36 24.5 41Q21 42 17.5 41Z') };
}

/** Two upper petals, two at the sides, a broad lower one and the spur behind, nodding over heart-shaped leaves. */
function violet(): Emblem {
  const leaf = whole('0 -1,-2 5,-13 5,-14 -4,-14.5 -12,-5 -17,0 -26');
  let flower =
    pair(
      'M-1.4 -3C-1.4 -10 -1.4 -16 -2.4 -22C-4 -33 -14 -38 -22 -34C-32 -29 -35 -16 -25 -12C-16 -8.8 -8 -6.6 -1.4 -3ZM-4 -1.2C-11 -4.5 -19 -7 -25 -8.6C-34 -10.5 -40 -5 -39 2.5C-38 10 -31 14 -24.5 11.8C-17 9 -10 4.5 -4 -1.2Z',
      0,
    ) + whole('0 2.4,-7 8,-15 13,-22.5 15.8,-30 19,-28 32,-18 34.5,-11 36,-4 34.5,0 31');
  for (const turn of [-32, 0, 32, 88, -88]) flower += put(whole('0 9,-1.2 13,-1.2 17,0 22'), turn, 0, 1);
  return {
    ink:
      put(flower, -7, 48, 37.5, 0.86) +
      'M48 71C48 77 45.5 84 41.5 88.5Q43 91 45.5 90.5C50 85 52 78 52 71Q50 69.6 48 71Z' +
      put(leaf + whole('0 -4,-1.2 -8,-1.2 -13,0 -18'), 72, 58.5, 81.5, 0.9),
    tone: put(leaf, -68, 37.5, 83, 0.7) + put(whole('0 -24,-7 -32,-6 -39.5,0 -39.5'), -7, 48, 37.5, 0.86),
  };
}

/** The seed globe on a bent stem, two parachutes leaving it. */
function dandelion(): Emblem {
  const seed =
    'M0 -7C-3.4 -10 -1.6 -13 -1 -16L-1 -21L-6.6 -28L-3.4 -27.6L-4.2 -33L-1.6 -29.4L0 -35L1.6 -29.4L4.2 -33L3.4 -27.6L6.6 -28L1 -21L1 -16C1.6 -13 3.4 -10 0 -7Z';
  let ink =
    'M39 48C39.5 63 42 76 49 89.5Q52 91.5 54 88.5C47 76 43.5 63 43 48Z' +
    dot(41, 41, 5) +
    put(seed, 62, 58, 74, 0.9) +
    put(seed, 84, 60, 89, 0.8);
  let tone = '';
  for (let turn = -150; turn < 200; turn += 30) {
    if (turn < 180) ink += put(seed, turn, 41);
    tone += put(seed, turn + 15, 41, 41, 0.66);
  }
  return { ink, tone };
}

/** Draws a motif's emblem. */
export function emblem(motif: Motif): Emblem {
  return { azalea, carnation, sunflower, clivia, violet, dandelion }[motif]();
}
