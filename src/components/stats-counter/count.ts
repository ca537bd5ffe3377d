import { countAt, type Tween } from './tween.js';

const DURATION = 1200;
const LONGEST = 5000;
const EASING = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
const LEAVING = ['beforeprint', 'visibilitychange'];

/** A query that a page may have replaced by one of its own, which nobody can listen to. */
type MotionQuery = Pick<MediaQueryList, 'matches'> & Partial<MediaQueryList>;

let query: MotionQuery | undefined;
let answering: unknown;

/** Whether the reader asked for less motion: one query for all. Where a page took away what says it, it is taken for granted. */
export function lessMotion(): MotionQuery {
  if (typeof matchMedia !== 'function') return { matches: true };
  if (!query || answering !== matchMedia) query = matchMedia('(prefers-reduced-motion: reduce)');
  answering = matchMedia;
  return query;
}

/**
 * One count, from its beginning to its end: an overlay over a number, and a clock. A number at rest has none of it, and
 * nothing listens to the page while nothing moves.
 *
 * All of the overlay is generated content, which is neither found nor copied: the words around the numeral stand in it as
 * they stand in the text. So does the numeral, unseen, so that nothing moves whatever the widths of the figures; the count
 * stands at its end, condensed where the widest figure of the font would need more room.
 */
export class Count {
  private readonly overlay = document.createElement('span');
  private readonly numeral = document.createElement('span');
  private readonly clock: Animation;
  private readonly query = lessMotion();
  private furthest = 0;
  private frame = 0;

  constructor(
    figure: Element,
    /** The text that is counted. */
    readonly text: string,
    private readonly tween: Tween,
    /** In ms. */
    delay: number,
    private readonly mayMove: () => boolean,
    private readonly finish: () => void,
  ) {
    const { overlay, numeral } = this;
    overlay.className = 'motion';
    // An isolated element keeps the rules of the page for its parts out.
    overlay.setAttribute(figure.hasAttribute('part') ? 'part' : 'data-part', 'motion');
    overlay.setAttribute('aria-hidden', 'true');
    Object.assign(overlay.dataset, { before: tween.before, after: tween.after });
    overlay.append(numeral);
    this.coverWith(figure);
    this.clock = startClock(overlay, delay);
    const widths = [...'0123456789'].map((digit) => this.widthOf(tween.numeral.replace(/\d/g, digit)));
    const width = this.widthOf(tween.numeral);
    overlay.style.setProperty('--_fit', String(Math.min(1, width / Math.max(...widths))));
    for (const type of LEAVING) addEventListener(type, this, true);
    this.query.addEventListener?.('change', this);
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
    this.query.removeEventListener?.('change', this);
  }

  /** The page is printed, hidden or to be still. */
  handleEvent({ type }: Event): void {
    if (type !== 'visibilitychange' || document.hidden) this.finish();
  }

  private readonly draw = (): void => {
    cancelAnimationFrame(this.frame);
    // There is none at the end, or when another script has canceled all animations.
    const progress = this.clock.effect?.getComputedTiming().progress ?? null;
    if (progress === null || !this.mayMove()) {
      this.finish();
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
