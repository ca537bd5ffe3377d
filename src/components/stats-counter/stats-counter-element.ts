import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { InViewController } from '../../controllers/in-view-controller.js';
import { IsolationController } from '../../controllers/isolation-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import type { Statistic } from '../../models/statistic.js';
import { isolable } from '../../styles/isolated.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { SOURCE } from '../../words/credits.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { AS_OF, CHANGE } from '../../words/statistic.js';
import { allowed, flag, ISOLATED } from '../attributes.js';
import { slotted, slottedText } from '../slotted.js';
import { growthBars, growthRatio } from './growth.js';
import { lay, startClock } from './overlay.js';
import { styles } from './stats-counter.styles.js';
import { countAt, tweenOf, type Tween } from './tween.js';
import { COUNTER_NOTATIONS, counterView, type CounterNotation, type CounterView } from './view.js';

export { COUNTER_NOTATIONS, type CounterNotation };

export const COUNTER_TRIGGERS = ['visible', 'load', 'manual'] as const;
export type CounterTrigger = (typeof COUNTER_TRIGGERS)[number];

const LEAVING = ['beforeprint', 'visibilitychange'];
/** How long a screen reader is given to hear of a sentence, in ms. */
const SAYING = 3000;
const STILL = '(prefers-reduced-motion: reduce)';

/**
 * One number of a report, with its qualifier and unit: 近40场, 3000余人次, 200多人→1500余人.
 *
 * Without script the slotted number and label stand in the page as they were printed.
 *
 * The text inside is the number. It is counted up once when it comes into view, by an overlay that never says more than
 * the text: the qualifier and the unit stand in every frame, the count never passes the value, and the full text can be
 * selected, found, copied and read aloud at any moment. Nothing moves for who asked for less motion, in elder-friendly
 * mode, in print, or where the number is already in view when the script arrives.
 *
 * A change, 200多人→1500余人, is spoken as a sentence and drawn as two bars, whose ends are as soft as the words are; how
 * many times as much it is, is said only as the range that the words allow.
 *
 * @slot - The number as printed. Left as it is where it cannot be read as a number.
 * @slot label - What it counts.
 * @slot note - A remark below the label.
 * @slot as-of - Until when it was counted: `截至2024年9月10日`.
 * @slot source - Who says so: `来源：岳塘新闻网`, with a link or without.
 *
 * @csspart stat - All of it.
 * @csspart figure - The number.
 * @csspart motion - The figures while they count, over the number: a picture of it that nobody reads.
 * @csspart growth - The two bars of a change.
 * @csspart label - The label.
 * @csspart ratio - How many times as much it is after a change.
 * @csspart note - The remark.
 * @csspart as-of - The as-of date from the model.
 * @csspart source - The source from the model.
 *
 * @cssprop [--bloom-stats-counter-size=2em] - Size of the number.
 * @cssprop [--bloom-stats-counter-ink=inherit] - Color of the number and of the bars.
 * @cssprop [--bloom-stats-counter-duration=1200ms] - How long it counts, 5 s at most.
 * @cssprop [--bloom-stats-counter-easing=cubic-bezier(0.2, 0.7, 0.2, 1)] - How it slows down.
 * @cssprop [--bloom-headline-font=inherit] - Font of the number.
 * @cssprop [--bloom-accent] - Color of the bars where the number has no color of its own.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
 * @cssprop [--bloom-ink=CanvasText] - Color of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the paper where it is `isolated`.
 *
 * @fires {Event} bloom-count-requested - It came into view and would count now; who cancels the event starts it with
 *   `play()`, as `<bloom-stats-group>` does. Bubbles, can be canceled.
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
  static override styles = isolable(shared, styles);
  static override properties = {
    statistic: { attribute: false },
    label: {},
    value: {},
    qualifier: {},
    unit: {},
    notation: {},
    trigger: {},
    repeat: { converter: flag },
    announce: { converter: flag },
    isolated: ISOLATED,
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
  /** `wan` writes `value` or the number of `statistic` with 万 and 亿 where that rounds nothing. Slotted text stays. */
  declare notation: CounterNotation;
  /** When counting begins: as the number comes into view, at once, or by `play()`. */
  declare trigger: CounterTrigger;
  /** Counts again whenever the number comes into view. */
  declare repeat: boolean;
  /** Says the final number once, politely, when it was counted. Otherwise nothing is announced. */
  declare announce: boolean;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  private view: CounterView = {};
  private animation: Animation | undefined;
  private tween: Tween | undefined;
  private counting = '';
  private furthest = 0;
  private frame = 0;
  private counted = false;
  private said = '';
  private wish: Wish | undefined;
  private text: MutationObserver | undefined;

  constructor() {
    super();
    this.isolated = false;
    new IsolationController(this);
    this.notation = COUNTER_NOTATIONS[0];
    this.trigger = COUNTER_TRIGGERS[0];
    this.repeat = false;
    this.announce = false;
    new InViewController(this, (fromTheStart) => {
      if (this.animation || (this.counted && !this.repeat)) return;
      if (allowed(COUNTER_TRIGGERS, this.trigger) !== 'visible') return;
      // Who has already read the number must not see it fall back.
      if (fromTheStart) this.counted = true;
      else this.request();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A text that is changed in place fires no slotchange.
    this.text = new MutationObserver(this.handleSlotChange);
    this.text.observe(this, { characterData: true, childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.text?.disconnect();
    this.finish();
  }

  protected override willUpdate(): void {
    this.view = counterView(this, slottedText(this), this.page.locale, this.report.refuse);
    if (this.animation && (this.isStill || this.printedNumber() !== this.counting)) this.finish();
  }

  protected override firstUpdated(): void {
    if (allowed(COUNTER_TRIGGERS, this.trigger) === 'load') this.request();
  }

  protected override updated(): void {
    const bars = growthBars(this.view);
    this.renderRoot.querySelectorAll<HTMLElement>('.bar').forEach((bar, index) => {
      bar.style.setProperty('--_sure', `${bars?.[index]?.sure}%`);
      bar.style.setProperty('--_possible', `${bars?.[index]?.possible}%`);
    });
  }

  override render(): TemplateResult {
    const { figure, spoken, label = this.label, period, note, asOf, source, sourceUrl } = this.view;
    const { locale } = this.page;
    const from = SOURCE[locale] + PUNCTUATION[locale].colon;
    const bars = growthBars(this.view);
    const ratio = growthRatio(this.view);
    const hidden = spoken ? 'true' : nothing;
    return html`
      <div class="stat ${this.page.elder ? 'elder' : ''}" part="stat" @slotchange=${this.handleSlotChange}>
        <slot name="label">${line('label', label)}</slot>
        <div class="number">
          <span class="figure" part="figure"
            ><span class="motion" part="motion" aria-hidden="true"><span></span></span
            ><span class="final" aria-hidden=${hidden}
              ><slot></slot>${slottedText(this) ? '' : figure}</span
            ></span
          ><span class="unseen">${spoken}</span>
          ${
            bars
              ? html`<div class="growth" part="growth" aria-hidden="true">
                  <div class="bar"></div>
                  <div class="bar"></div>
                </div>`
              : nothing
          }
        </div>
        ${line('ratio', ratio && CHANGE[locale].ratio(...ratio))}
        <slot name="note">${line('note', [period, note].filter(Boolean).join(' · '))}</slot>
        <div class="origin">
          <slot name="as-of">${line('as-of', asOf && AS_OF[locale].line + asOf)}</slot>
          <slot name="source"
            >${line(
              'source',
              source && (sourceUrl ? html`${from}<a href=${sourceUrl}>${source}</a>` : from + source),
            )}</slot
          >
        </div>
        ${this.announce ? html`<span class="unseen" role="status">${this.said}</span>` : nothing}
      </div>
    `;
  }

  /**
   * Counts from the start, or goes on after `pause()`. Does nothing where nothing may move, or where the number has no
   * figures to count (`两千余人次`, `200至1500人`). With a `delay` in ms it sets out later and arrives as if it had not, so
   * that numbers started together end together.
   */
  play(delay = 0): void {
    const { overlay } = this;
    if (!this.animation) {
      const printed = this.printedNumber();
      const tween = tweenOf(printed);
      if (!tween || !overlay || this.isStill) return;
      this.animation = startClock(overlay, delay);
      this.tween = tween;
      this.counting = printed;
      this.furthest = 0;
      this.counted = true;
      for (const type of LEAVING) addEventListener(type, this.handleLeave, true);
      this.wish = askedForLess();
      this.wish.addEventListener?.('change', this.handleLeave);
      lay(overlay, tween);
      this.dispatchEvent(new Event('bloom-count-started'));
    }
    this.animation?.play();
    this.draw();
  }

  /** Holds the count where it is. */
  pause(): void {
    this.animation?.pause();
    cancelAnimationFrame(this.frame);
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
    cancelAnimationFrame(this.frame);
    animation.cancel();
    this.animation = undefined;
    // Nothing listens to the page while nothing moves.
    for (const type of LEAVING) removeEventListener(type, this.handleLeave, true);
    this.wish?.removeEventListener?.('change', this.handleLeave);
    overlay.classList.remove('moving');
    this.dispatchEvent(new Event(`bloom-count-${how}`));
    if (how === 'finished' && this.announce && this.isConnected) this.say();
  }

  private readonly draw = (): void => {
    const { animation, overlay, tween } = this;
    const count = overlay?.querySelector('span');
    if (!animation || !count || !tween) return;
    cancelAnimationFrame(this.frame);
    // There is none at the end, or when another script has canceled all animations.
    const progress = animation.effect?.getComputedTiming().progress ?? null;
    if (progress === null || this.isStill || this.printedNumber() !== this.counting) {
      this.finish();
      return;
    }
    // An easing may swing back; a count may not.
    this.furthest = Math.max(this.furthest, progress);
    count.dataset['count'] = countAt(tween, this.furthest);
    this.frame = requestAnimationFrame(this.draw);
  };

  /** Counts, unless somebody else will start it. */
  private request(): void {
    const event = new Event('bloom-count-requested', { bubbles: true, cancelable: true });
    if (this.dispatchEvent(event)) this.play();
  }

  /** A live region says what comes into it. It is emptied again, because who reads on would hear the number twice. */
  private say(): void {
    const label = slotted(this, 'label')?.textContent?.trim() || this.view.label || this.label;
    const number = this.view.spoken ?? this.printedNumber();
    this.said = label ? label + PUNCTUATION[this.page.locale].colon + number : number;
    this.requestUpdate();
    setTimeout(() => {
      this.said = '';
      this.requestUpdate();
    }, SAYING);
  }

  /** What counts, over the final text: none before the first render. */
  private get overlay(): HTMLElement | null {
    return this.renderRoot?.querySelector('.motion');
  }

  /** Whether nothing may move, or can: for who asked for less motion or for elder-friendly mode, or where nobody looks. */
  private get isStill(): boolean {
    const cannot = typeof this.animate !== 'function';
    return cannot || askedForLess().matches || this.page.elder || document.hidden || !this.isConnected;
  }

  /** The text that stands in the page, on one line as the browser shows it. */
  private printedNumber(): string {
    return (slottedText(this) || this.view.figure || '').replace(/\s+/g, ' ');
  }

  private readonly handleLeave = (event: Event): void => {
    if (event.type !== 'visibilitychange' || document.hidden) this.finish();
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
}

/** A query of the page's reader. Before Safari 14 it could not be listened to. */
type Wish = Pick<MediaQueryList, 'matches'> & Partial<MediaQueryList>;

/** Whether the reader asked for less motion; where a page took away what says it, this is taken for granted. */
function askedForLess(): Wish {
  return typeof matchMedia === 'function' ? matchMedia(STILL) : { matches: true };
}

function line(name: string, text: unknown): TemplateResult | typeof nothing {
  return text ? html`<span class=${name} part=${name}>${text}</span>` : nothing;
}
