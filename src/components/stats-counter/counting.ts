import type { LitElement } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import type { Count, MotionQuery } from './count.js';

/** How long a number stands before it is taken for read, in ms. */
const READING = 400;

/** What counts comes with the first counter that may move: the number stands without it. */
export const counting = new OnDemand(async () => (await import('./count.js')).countOf);

let query: MotionQuery | undefined;
let answering: unknown;

/** Whether the reader asked for less motion: one query for all. Where a page took away what says it, it is taken for granted. */
export function lessMotion(): MotionQuery {
  if (typeof matchMedia !== 'function') return { matches: true };
  if (!query || answering !== matchMedia) query = matchMedia('(prefers-reduced-motion: reduce)');
  answering = matchMedia;
  return query;
}

/** What a counter says of what is to be counted. */
interface Counted {
  /** The number that stands in the page, on one line. */
  readonly number: () => string;
  /** Whether nothing may move, or nobody looks. */
  readonly isStill: () => boolean;
  readonly handleFinished: () => void;
}

/** The count of a number: from the first frame to the last, and what may come between. */
export class Counting {
  count: Count | undefined;
  /** Whether it was counted, or was seen before it could be. */
  isDone = false;
  /** When it was to count, as long as it waits for what counts. */
  private asked: number | undefined;

  constructor(
    private readonly counter: LitElement,
    private readonly counted: Counted,
  ) {}

  play(delay: number): void {
    if (!this.count && !this.counted.isStill()) this.start(delay);
    this.count?.play();
  }

  pause(): void {
    this.asked = undefined;
    this.count?.pause();
  }

  end(how: 'finished' | 'canceled'): void {
    const { count, counter } = this;
    this.asked = undefined;
    if (!count) return;
    this.count = undefined;
    count.stop();
    counter.dispatchEvent(new Event(`bloom-count-${how}`));
    if (how === 'finished' && counter.isConnected) this.counted.handleFinished();
  }

  private start(delay: number): void {
    const { counter, counted } = this;
    const figure = counter.renderRoot.querySelector('.figure');
    if (!figure) return;
    if (!counting.code) {
      void this.startSoon(delay);
      return;
    }
    this.count = counting.code(figure, counted.number(), {
      delay,
      lessMotion: lessMotion(),
      mayMove: () => !counted.isStill(),
      finish: () => {
        this.end('finished');
      },
    });
    if (!this.count) return;
    this.isDone = true;
    counter.dispatchEvent(new Event('bloom-count-started'));
  }

  /** Counts when what counts has come, unless the number was read meanwhile: then it must not fall back. */
  private async startSoon(delay: number): Promise<void> {
    const asked = performance.now();
    this.asked = asked;
    this.isDone = true;
    await counting.load();
    const isInTime = this.asked === asked && performance.now() < asked + READING;
    if (isInTime && counting.code) this.play(delay);
  }
}
