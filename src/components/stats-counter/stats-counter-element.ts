import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { GuestController } from '../../controllers/guest-controller.js';
import { InViewController } from '../../controllers/in-view-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import {
  COUNTER_NOTATIONS,
  COUNTER_TRIGGERS,
  type CounterNotation,
  type CounterTrigger,
} from '../../models/looks.js';
import type { Statistic } from '../../models/statistic.js';
import { printLit } from '../../print/lit.js';
import type { Lenient } from '../../shapes/lenient.js';
import { STATISTIC } from '../../shapes/statistic.js';
import { shared } from '../../styles/shared.styles.js';
import { textOf } from '../../views/part.js';
import { COUNTER_QUALIFIERS, counterFigure, counterParts, type Figure } from '../../views/statistic.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { classNames, flag, ISOLATED } from '../attributes.js';
import { Layout } from '../layout.js';
import { modelOf } from '../model.js';
import { pageOf } from '../page.js';
import type { Counting, MotionQuery } from './count.js';
import { layCounter, setBars } from './lay-counter.js';
import { styles } from './stats-counter.styles.js';

const SLOTS = ['', 'label', 'note', 'as-of', 'source'];

/** How long a screen reader is given to hear of a sentence, in ms. */
const SAYING = 3000;

/** How long a number stands before it is taken for read, in ms. */
const READING = 400;

/** What counts comes with the first counter that may move: the number stands without it. */
const counting = new OnDemand(async () => (await import('./count.js')).Counting);

let query: MotionQuery | undefined;
let answering: unknown;

/** Whether the reader asked for less motion: one query for all. Where a page took away what says it, it is taken for granted. */
function lessMotion(): MotionQuery {
  if (typeof matchMedia !== 'function') return { matches: true };
  if (!query || answering !== matchMedia) query = matchMedia('(prefers-reduced-motion: reduce)');
  answering = matchMedia;
  return query;
}

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
  static override styles = [shared, styles];
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
    announcement: { state: true },
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

  declare private announcement: string;

  private readonly guest = new GuestController(this, SLOTS);
  private view: InViewController<this> | undefined;
  private counting: Counting | undefined;
  /** When it was to count, as long as it waits for what counts. */
  private asked: number | undefined;
  /** Whether it was counted, or was seen before it could be. */
  private counted = false;
  private when: CounterTrigger = COUNTER_TRIGGERS[0];
  private figure: Figure = {};
  declare private parts: Layout;

  constructor() {
    super();
    this.notation = COUNTER_NOTATIONS[0];
    this.trigger = COUNTER_TRIGGERS[0];
    this.repeat = false;
    this.announce = false;
    this.announcement = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.finish();
  }

  protected override willUpdate(): void {
    const { guest } = this;
    const page = pageOf(guest);
    const statistic = modelOf(STATISTIC, this.statistic, 'statistic', guest);
    const printed = guest.fills('') ? guest.text('') : undefined;
    const figure = counterFigure(statistic, page, {
      printed,
      value: this.value,
      qualifier: guest.choice('qualifier', COUNTER_QUALIFIERS, this.qualifier),
      unit: this.unit,
      notation: guest.choice('notation', COUNTER_NOTATIONS, this.notation),
    });
    if (printed === undefined && !figure.quantity) refuseFigure(figure, statistic, guest);
    this.figure = figure;
    this.parts = new Layout(guest, counterParts(statistic ?? {}, page, figure, this.label));
    this.when = guest.choice('trigger', COUNTER_TRIGGERS, this.trigger);
    if (this.when === 'visible') this.view ??= new InViewController(this, StatsCounterElement.handleEnter);
    const count = this.counting?.count;
    if (count && (this.isStill || count.text !== this.number)) this.finish();
    if (this.mayMove) void counting.load();
  }

  /** Complete is a counter that can `play()` at once. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await counting.loading;
    return isComplete;
  }

  protected override firstUpdated(): void {
    if (this.when === 'load') this.request();
  }

  protected override updated(): void {
    const place = this.renderRoot.querySelector('.figure');
    if (place) this.counting?.count?.coverWith(place);
    setBars(this.renderRoot, this.figure);
  }

  override render(): TemplateResult {
    return html`<div class=${classNames('stat', this.guest.elder && 'elder')} part="stat">
      ${printLit(layCounter(this.parts, this.figure, this.guest.locale))}${
        this.announce ? html`<span class="unseen" role="status">${this.announcement}</span>` : nothing
      }
    </div>`;
  }

  /**
   * Counts from the start, or goes on after `pause()`. Does nothing where nothing may move, or where the number has no
   * figures to count (`两千余人次`, `200至1500人`). With a `delay` in ms it sets out later and arrives as if it had not, so
   * that numbers started together end together.
   */
  play(delay = 0): void {
    void this.count(delay);
  }

  /** Holds the count where it is. */
  pause(): void {
    this.asked = undefined;
    this.counting?.pause();
  }

  /** Ends the count at the number. */
  finish(): void {
    this.asked = undefined;
    this.counting?.end('finished');
  }

  /** Ends the count and makes ready to count again. */
  reset(): void {
    this.counted = false;
    this.asked = undefined;
    this.counting?.end('canceled');
  }

  /** Counts when what counts has come, unless the number was read meanwhile: then it must not fall back. */
  private async count(delay: number): Promise<void> {
    if (this.isStill && !this.counting?.count) return;
    if (!counting.code) {
      const asked = (this.asked = performance.now());
      this.counted = true;
      await counting.load();
      if (!counting.code || this.asked !== asked || performance.now() > asked + READING) return;
    }
    this.counting ??= new counting.code(this, {
      lessMotion,
      number: () => this.number,
      isStill: () => this.isStill,
      handleFinished: () => {
        if (this.announce) this.say();
      },
    });
    this.counting.play(delay);
    this.counted ||= Boolean(this.counting.count);
  }

  /** Counts, unless somebody else will start it. */
  private request(): void {
    const event = new Event('bloom-count-requested', { bubbles: true, cancelable: true });
    if (this.dispatchEvent(event)) this.play();
  }

  /** A live region says what comes into it. It is emptied again, because who reads on would hear the number twice. */
  private say(): void {
    const label = this.guest.text('label') || textOf(this.parts.said('label'));
    const number = this.figure.spoken ?? this.number;
    this.announcement = label ? label + PUNCTUATION[this.guest.locale].colon + number : number;
    setTimeout(() => {
      this.announcement = '';
    }, SAYING);
  }

  /** Whether something may move, and can: not for who asked for less motion or for elder-friendly mode. */
  private get mayMove(): boolean {
    const canMove = typeof this.animate === 'function';
    return canMove && this.isConnected && !this.guest.elder && !lessMotion().matches;
  }

  /** Whether nothing may move, or nobody looks. */
  private get isStill(): boolean {
    return document.hidden || !this.mayMove;
  }

  /** The number that stands in the page, on one line as the browser shows it. */
  private get number(): string {
    const text = this.guest.fills('') ? this.guest.text('') : this.figure.text;
    return (text ?? '').replace(/\s+/g, ' ');
  }

  private static readonly handleEnter = (counter: StatsCounterElement, fromTheStart: boolean): void => {
    const { when, counted, repeat } = counter;
    if (when !== 'visible' || counter.counting?.count || (counted && !repeat)) return;
    // Who has already read the number must not see it fall back.
    if (fromTheStart) counter.counted = true;
    else counter.request();
  };
}

/** What cannot be shown as a number. */
function refuseFigure(
  { text }: Figure,
  statistic: Lenient<Statistic> | undefined,
  { refuse }: GuestController,
): void {
  if (statistic) refuse('quantity', statistic.quantity ? 'shape' : 'missing');
  else if (text) refuse('value', 'shape');
}
