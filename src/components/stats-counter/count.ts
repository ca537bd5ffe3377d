import { adoptStyles, css, type LitElement } from 'lit';
import { countAt, tweenOf, type Tween } from './tween.js';

const DURATION = 1200;
const LONGEST = 5000;
const EASING = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
const LEAVING = ['beforeprint', 'visibilitychange'];

const styles = css`
  .motion {
    position: absolute;
    top: 0;
    left: 0;
    /* A rounded pixel more must not break the line. */
    width: calc(100% + 1px);
    white-space: pre-wrap;
    pointer-events: none;
  }
  .motion::before {
    content: attr(data-before);
  }
  .motion::after {
    content: attr(data-after);
  }
  .motion span {
    position: relative;
  }
  .motion span::before {
    content: attr(data-numeral);
    visibility: hidden;
  }
  .motion span::after {
    content: attr(data-count);
    position: absolute;
    right: 0;
    white-space: pre;
    transform: scaleX(var(--_fit));
    transform-origin: right;
  }
  /* Transparent, not hidden: the full text is found, selected, copied and read aloud while the overlay counts. */
  .motion + .final {
    opacity: 0;
  }

  @media print {
    .final {
      opacity: 1 !important;
    }
    .motion {
      display: none;
    }
  }
`;

/** A query that a page may have replaced by one of its own, which nobody can listen to. */
export type MotionQuery = Pick<MediaQueryList, 'matches'> & Partial<MediaQueryList>;

/** What a counter says of its count. */
interface Order {
  /** In ms. */
  readonly delay: number;
  /** Whether less motion is asked for. */
  readonly lessMotion: MotionQuery;
  readonly mayMove: () => boolean;
  readonly finish: () => void;
}

/** What a counter says of what is to be counted. */
interface Counted {
  /** The number that stands in the page, on one line. */
  readonly number: () => string;
  readonly lessMotion: () => MotionQuery;
  /** Whether nothing may move, or nobody looks. */
  readonly isStill: () => boolean;
  readonly handleFinished: () => void;
}

/** The counts of a counter, one after the other. */
export class Counting {
  count: Count | undefined;

  constructor(
    private readonly counter: LitElement,
    private readonly counted: Counted,
  ) {}

  play(delay: number): void {
    if (!this.count && !this.counted.isStill()) this.start(delay);
    this.count?.play();
  }

  pause(): void {
    this.count?.pause();
  }

  end(how: 'finished' | 'canceled'): void {
    const { count, counter } = this;
    if (!count) return;
    this.count = undefined;
    count.stop();
    counter.dispatchEvent(new Event(`bloom-count-${how}`));
    if (how === 'finished' && counter.isConnected) this.counted.handleFinished();
  }

  /** Nothing starts where the number has no figures to count. */
  private start(delay: number): void {
    const { counter, counted } = this;
    const figure = counter.renderRoot.querySelector('.figure');
    const text = counted.number();
    const tween = tweenOf(text);
    if (!figure || !tween) return;
    this.count = new Count(figure, text, tween, {
      delay,
      lessMotion: counted.lessMotion(),
      mayMove: () => !counted.isStill(),
      finish: () => {
        this.end('finished');
      },
    });
    counter.dispatchEvent(new Event('bloom-count-started'));
  }
}

/**
 * One count, from its beginning to its end: an overlay over a number, and a clock. A number at rest has none of it, and
 * nothing listens to the page while nothing moves.
 *
 * All of the overlay is generated content, which is neither found nor copied: the words around the numeral stand in it as
 * they stand in the text. So does the numeral, unseen, so that nothing moves whatever the widths of the figures; the count
 * stands at its end, condensed where the widest figure of the font would need more room.
 */
class Count {
  private readonly overlay = document.createElement('span');
  private readonly numeral = document.createElement('span');
  private readonly clock: Animation;
  private furthest = 0;
  private frame = 0;

  constructor(
    figure: Element,
    /** The text that is counted. */
    readonly text: string,
    private readonly tween: Tween,
    private readonly order: Order,
  ) {
    const { overlay, numeral } = this;
    overlay.className = 'motion';
    // An isolated element keeps the rules of the page for its parts out.
    overlay.setAttribute(figure.hasAttribute('part') ? 'part' : 'data-part', 'motion');
    overlay.setAttribute('aria-hidden', 'true');
    Object.assign(overlay.dataset, { before: tween.before, after: tween.after });
    overlay.append(numeral);
    this.coverWith(figure);
    // What it looks like comes with the first count, and again where the sheets of the counter were set anew.
    if (getComputedStyle(overlay).position !== 'absolute') {
      const root = figure.getRootNode() as ShadowRoot;
      adoptStyles(root, [...(root.adoptedStyleSheets ?? []), styles]);
    }
    this.clock = startClock(overlay, order.delay);
    const widths = [...'0123456789'].map((digit) => this.widthOf(tween.numeral.replace(/\d/g, digit)));
    const width = this.widthOf(tween.numeral);
    overlay.style.setProperty('--_fit', String(Math.min(1, width / Math.max(...widths))));
    for (const type of LEAVING) addEventListener(type, this, true);
    this.order.lessMotion.addEventListener?.('change', this);
  }

  /** Puts the overlay over a number, or over the one that took its place. */
  coverWith(figure: Element): void {
    if (this.overlay.parentNode !== figure) figure.prepend(this.overlay);
  }

  play(): void {
    this.clock.play();
    this.draw();
  }

  pause(): void {
    this.clock.pause();
    cancelAnimationFrame(this.frame);
  }

  /** Takes the overlay away. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    this.clock.cancel();
    this.overlay.remove();
    for (const type of LEAVING) removeEventListener(type, this, true);
    this.order.lessMotion.removeEventListener?.('change', this);
  }

  /** The page is printed, hidden or to be still. */
  handleEvent({ type }: Event): void {
    if (type !== 'visibilitychange' || document.hidden) this.order.finish();
  }

  private readonly draw = (): void => {
    cancelAnimationFrame(this.frame);
    // There is none at the end, or when another script has canceled all animations.
    const progress = this.clock.effect?.getComputedTiming().progress ?? null;
    if (progress === null || !this.order.mayMove()) {
      this.order.finish();
      return;
    }
    // An easing may swing back; a count may not.
    this.furthest = Math.max(this.furthest, progress);
    this.numeral.dataset['count'] = countAt(this.tween, this.furthest);
    this.frame = requestAnimationFrame(this.draw);
  };

  private widthOf(text: string): number {
    this.numeral.dataset['numeral'] = text;
    return this.numeral.getBoundingClientRect().width;
  }
}

/** An animation of nothing: it keeps the time, the pauses and the easing. */
function startClock(overlay: HTMLElement, late: number): Animation {
  const style = getComputedStyle(overlay);
  const asked = style.getPropertyValue('--bloom-stats-counter-duration').trim();
  const duration = /^\d*\.?\d+m?s$/.test(asked)
    ? parseFloat(asked) * (asked.endsWith('ms') ? 1 : 1000)
    : DURATION;
  const whole = Math.min(duration, LONGEST);
  const delay = Math.min(late, whole / 2);
  const timing = { delay, duration: whole - delay, fill: 'backwards' } as const;
  try {
    const easing = style.getPropertyValue('--bloom-stats-counter-easing').trim();
    return overlay.animate([], { ...timing, easing });
  } catch {
    return overlay.animate([], { ...timing, easing: EASING });
  }
}
