import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { InViewController } from '../../controllers/in-view-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import { parseQuantity } from '../../models/parse-quantity.js';
import type { Statistic } from '../../models/statistic.js';
import { shared } from '../../styles/shared.styles.js';
import { allowed } from '../attributes.js';
import { slottedText } from '../slotted.js';
import { styles } from './stats-counter.styles.js';
import { frameText, tweenOf } from './tween.js';
import { counterView, type CounterView } from './view.js';

export const COUNTER_TRIGGERS = ['visible', 'load', 'manual'] as const;
export type CounterTrigger = (typeof COUNTER_TRIGGERS)[number];

const DURATION = 1200;
const LONGEST = 5000;
const LEAVING = ['beforeprint', 'visibilitychange'];
const EASING = 'cubic-bezier(0.2, 0.7, 0.2, 1)';

/**
 * One number of a report, with its qualifier and unit: 近40场, 3000余人次, 200多人增至1500余人.
 *
 * Without script the slotted number and label stand in the page as they were printed.
 *
 * The text inside is the number. It is counted up once when it comes into view, by an overlay that never says more than
 * the text: the qualifier and the unit stand in every frame, the count never passes the value, and the full text can be
 * selected, found, copied and read aloud at any moment. Nothing moves for who asked for less motion, in elder-friendly
 * mode, in print, or where the number is already in view when the script arrives.
 *
 * @slot - The number as printed. Left as it is where it cannot be read as a number.
 * @slot label - What it counts.
 * @slot note - A remark below the label.
 *
 * @csspart stat - All of it.
 * @csspart figure - The number.
 * @csspart label - The label.
 * @csspart note - The remark.
 * @csspart source - As-of date and source from the model.
 *
 * @cssprop [--bloom-stats-counter-size=2em] - Size of the number.
 * @cssprop [--bloom-stats-counter-ink=inherit] - Color of the number.
 * @cssprop [--bloom-stats-counter-duration=1200ms] - How long it counts, 5 s at most.
 * @cssprop [--bloom-stats-counter-easing=cubic-bezier(0.2, 0.7, 0.2, 1)] - How it slows down.
 * @cssprop [--bloom-headline-font=inherit] - Font of the number.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
 *
 * @fires {Event} bloom-count-started - Counting began. Does not bubble.
 * @fires {Event} bloom-count-finished - Counting reached the number. Does not bubble.
 * @fires {Event} bloom-count-canceled - Counting was reset on its way. Does not bubble.
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused or is missing. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-stats-counter><span slot="label">每年服务群众</span>3000余人次</bloom-stats-counter>
 * ```
 */
export class StatsCounterElement extends LitElement {
  static override styles = [shared, styles];
  static override properties = {
    statistic: { attribute: false },
    label: {},
    value: {},
    qualifier: {},
    unit: {},
    trigger: {},
  };

  /** The statistic to show where no number is slotted. */
  declare statistic: Statistic | undefined;
  /** What the number counts, where no label is slotted. */
  declare label: string | undefined;
  /** The number in plain digits, where neither text nor `statistic` gives it. */
  declare value: string | number | undefined;
  /** Qualifier of `value`: exact, about, nearly, over, at-least, at-most, under. */
  declare qualifier: string | undefined;
  /** Unit of `value`: 场, 人次. */
  declare unit: string | undefined;
  /** When counting begins: as the number comes into view, at once, or by `play()`. */
  declare trigger: CounterTrigger;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  private view: CounterView = {};
  private animation: Animation | undefined;
  private counted = false;

  constructor() {
    super();
    this.trigger = COUNTER_TRIGGERS[0];
    new InViewController(this, (fromTheStart) => {
      if (this.counted || allowed(COUNTER_TRIGGERS, this.trigger) !== 'visible') return;
      // Who has already read the number must not see it fall back.
      if (fromTheStart) this.counted = true;
      else this.play();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of LEAVING) addEventListener(type, this.handleLeave, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of LEAVING) removeEventListener(type, this.handleLeave, true);
    this.finish();
  }

  protected override willUpdate(): void {
    const { refuse } = this.report;
    const printed = slottedText(this);
    this.view = counterView(this, this.page.locale, refuse);
    if (printed && !parseQuantity(printed)) refuse('text', 'shape');
  }

  protected override firstUpdated(): void {
    if (allowed(COUNTER_TRIGGERS, this.trigger) === 'load') this.play();
  }

  override render(): TemplateResult {
    const { figure, spoken, label = this.label, note, origin } = this.view;
    const shown = slottedText(this) ? undefined : figure;
    return html`
      <div class="stat ${this.page.elder ? 'elder' : ''}" part="stat" @slotchange=${this.handleSlotChange}>
        <span class="figure" part="figure"
          ><span class="motion" aria-hidden="true"></span
          ><span class="final"
            ><slot></slot><span aria-hidden=${spoken ? 'true' : nothing}>${shown}</span></span
          ></span
        ><span class="unseen">${shown && spoken}</span>
        <slot name="label">${line('label', label)}</slot>
        <slot name="note">${line('note', note)}</slot>
        ${line('source', origin)}
      </div>
    `;
  }

  /**
   * Counts from the start, or goes on after `pause()`. Does nothing where nothing may move, or where the number has no
   * figures to count (`两千余人次`, `200至1500人`).
   */
  play(): void {
    this.animation?.play();
    const printed = this.printedNumber();
    const tween = tweenOf(printed);
    const { overlay } = this;
    if (this.animation || !tween || !overlay || this.isStill) return;
    const animation = startClock(overlay);
    this.animation = animation;
    this.counted = true;
    this.dispatchEvent(new Event('bloom-count-started'));
    let furthest = 0;
    const draw = (): void => {
      if (this.animation !== animation) return;
      // There is none at the end, or when another script has canceled all animations.
      const progress = animation.effect?.getComputedTiming().progress ?? null;
      if (progress === null || this.isStill || this.printedNumber() !== printed) {
        this.finish();
        return;
      }
      // An easing may swing back; a count may not.
      furthest = Math.max(furthest, progress);
      overlay.textContent = frameText(tween, furthest);
      requestAnimationFrame(draw);
    };
    draw();
  }

  /** Holds the count where it is. */
  pause(): void {
    this.animation?.pause();
  }

  /** Ends the count at the number. */
  finish(): void {
    this.end('finished');
  }

  /** Ends the count and makes ready to count again. */
  reset(): void {
    this.counted = false;
    this.end('canceled');
  }

  private end(how: string): void {
    const { animation, overlay } = this;
    if (!animation || !overlay) return;
    animation.cancel();
    this.animation = undefined;
    overlay.textContent = '';
    this.dispatchEvent(new Event(`bloom-count-${how}`));
  }

  /** What counts, over the final text: none before the first render. */
  private get overlay(): HTMLElement | null {
    return this.renderRoot?.querySelector('.motion');
  }

  /** Whether nothing may move: for who asked for less motion or for elder-friendly mode, or where nobody looks. */
  private get isStill(): boolean {
    const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
    return matches || this.page.elder || this.ownerDocument.hidden || !this.isConnected;
  }

  /** The text that stands in the page, on one line as the browser shows it. */
  private printedNumber(): string {
    return (slottedText(this) || this.view.figure || '').replace(/\s+/g, ' ');
  }

  private readonly handleLeave = (event: Event): void => {
    if (event.type === 'beforeprint' || this.ownerDocument.hidden) this.finish();
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
}

/** An animation of nothing: it keeps the time, the pauses and the easing. */
function startClock(overlay: HTMLElement): Animation {
  const style = getComputedStyle(overlay);
  const said = style.getPropertyValue('--bloom-stats-counter-duration').trim();
  const given = /^\d*\.?\d+m?s$/.test(said) ? parseFloat(said) * (said.endsWith('ms') ? 1 : 1000) : DURATION;
  const duration = Math.min(given, LONGEST);
  try {
    const easing = style.getPropertyValue('--bloom-stats-counter-easing').trim();
    return overlay.animate([], { duration, easing });
  } catch {
    return overlay.animate([], { duration, easing: EASING });
  }
}

function line(name: string, text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<span class=${name} part=${name}>${text}</span>` : nothing;
}
