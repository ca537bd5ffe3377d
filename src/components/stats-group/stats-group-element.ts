import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { IsolationController } from '../../controllers/isolation-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import type { Statistic } from '../../models/statistic.js';
import { SECTION_LEVELS, type SectionLevel } from '../../models/looks.js';
import { buttons } from '../../styles/button.styles.js';
import { isolable } from '../../styles/isolated.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { CLIPBOARD } from '../../words/clipboard.js';
import { TABLE } from '../../words/statistic.js';
import { allowed, ISOLATED } from '../attributes.js';
import { heading } from '../heading.js';
import { updateWhenDefined } from '../nested.js';
import { slotted } from '../slotted.js';
import type { StatsCounterElement } from '../stats-counter/stats-counter-element.js';
import { counterView } from '../stats-counter/view.js';
import { styles } from './stats-group.styles.js';
import { tableOf } from './table.js';

const COUNTER = 'bloom-stats-counter';

/** Between two that set out together, in ms; and between the first and the last. */
const STEP = 90;
const SPREAD = 450;

/**
 * Several numbers of a report side by side: counters, counted up together.
 *
 * Without script the slotted counters stand in the page as they were printed, one after the other.
 *
 * The numbers that come into view together set out one after the other and arrive together. They are a list, each item
 * read as label and number. One button copies them as a table for a spreadsheet, with qualifiers and sources; it says
 * "copied" only when the browser took it.
 *
 * @slot - The counters: `<bloom-stats-counter>`, one after the other.
 * @slot label - A heading for all of them, in place of `label`: `<h2 slot="label">`.
 *
 * @csspart group - All of it.
 * @csspart heading - The heading made from `label`.
 * @csspart list - The counters.
 * @csspart copy - The button.
 * @csspart status - What came of copying.
 *
 * @cssprop [--bloom-rule] - Color of the lines above the numbers.
 * @cssprop [--bloom-headline-font=inherit] - Font of the heading.
 * @cssprop [--bloom-ink=CanvasText] - Color of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the paper where it is `isolated`.
 *
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused or is missing. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-stats-group label="六色花一年">
 *   <bloom-stats-counter><span slot="label">每年开展活动</span>近40场</bloom-stats-counter>
 *   <bloom-stats-counter><span slot="label">每年服务群众</span>3000余人次</bloom-stats-counter>
 * </bloom-stats-group>
 * ```
 */
export class StatsGroupElement extends LitElement {
  static override styles = isolable(shared, buttons, styles);
  static override properties = {
    statistics: { attribute: false },
    label: {},
    headingLevel: { attribute: 'heading-level' },
    isolated: ISOLATED,
  };

  /** The statistics to show where no counter is slotted. */
  declare statistics: readonly Statistic[] | undefined;
  /** The heading, and the name of the list, where none is slotted. */
  declare label: string | undefined;
  /** Level of the heading made from `label`, `2` to `6`, or `none` for no heading. */
  declare headingLevel: SectionLevel;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  private readonly clipboard = new CopyController(this);
  private models: readonly unknown[] = [];
  private items: readonly Element[] = [];
  private waiting: StatsCounterElement[] = [];

  constructor() {
    super();
    this.isolated = false;
    new IsolationController(this);
    this.headingLevel = SECTION_LEVELS[0];
    updateWhenDefined(this, COUNTER);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listItems([]);
  }

  protected override willUpdate(): void {
    const { refuse } = this.report;
    const { statistics } = this as { statistics: unknown };
    const given: readonly unknown[] = Array.isArray(statistics) ? statistics : [];
    if (statistics && statistics !== given) refuse('statistics', 'shape');
    this.models = given.filter((one, index) => {
      const sound = Object(one) === one;
      if (!sound) refuse(`statistics.${index}`, 'shape');
      return sound;
    });
    // Beside anything else, the counters are no list: a list in the page is one already.
    const children = this.counters.length ? [...this.children].filter(({ slot }) => !slot) : [];
    this.listItems(children.every(({ localName }) => localName === COUNTER) ? children : []);
    if (this.clipboard.state !== 'idle') this.clipboard.forget(this.table());
  }

  override render(): TemplateResult {
    const words = { ...CLIPBOARD[this.page.locale], ...TABLE[this.page.locale] };
    const { state } = this.clipboard;
    const label = this.label?.trim();
    const shown = this.counters.length ? [] : this.models;
    const isList = this.items.length + shown.length > 1;
    const name = slotted(this, 'label')?.textContent?.trim() || label;
    return html`
      <div class="group ${this.page.elder ? 'elder' : ''}" part="group" @slotchange=${this.handleSlotChange}>
        <slot name="label">${heading(label, allowed(SECTION_LEVELS, this.headingLevel))}</slot>
        <div
          class="list"
          part="list"
          role=${isList ? 'list' : nothing}
          aria-label=${(isList && name) || nothing}
          @bloom-count-requested=${this.handleCountRequested}
        >
          <slot></slot>${shown.map((one) => this.counter(one, isList))}
        </div>
        <div class="foot" ?hidden=${!this.counters.length && !shown.length}>
          <button class="button" type="button" part="copy" @click=${this.handleCopy}>${words.copy}</button>
          <span role="status" part="status">${state === 'idle' ? '' : words[state]}</span>
        </div>
      </div>
    `;
  }

  private counter(statistic: unknown, isItem: boolean): TemplateResult {
    const role = isItem ? 'listitem' : nothing;
    if (customElements.get(COUNTER))
      return html`<bloom-stats-counter role=${role} .statistic=${statistic}></bloom-stats-counter>`;
    const none = undefined;
    const { label, figure } = counterView(
      { statistic, value: none, qualifier: none, unit: none, notation: none },
      '',
      this.page.locale,
      this.report.refuse,
    );
    return html`<div role=${role}>${label} ${figure}</div>`;
  }

  /** Tells the slotted counters that they are items, and those that left that they are none any more. */
  private listItems(counters: readonly Element[]): void {
    const items = counters.length > 1 ? counters : [];
    for (const item of this.items) if (!items.includes(item)) item.removeAttribute('role');
    this.items = items;
    for (const item of items) if (!item.hasAttribute('role')) item.setAttribute('role', 'listitem');
  }

  /** The counters that the page put here. */
  private get counters(): readonly Element[] {
    return [...this.querySelectorAll(COUNTER)];
  }

  private table(): string {
    const { counters } = this;
    const shown = counters.length ? counters : [...this.renderRoot.querySelectorAll(COUNTER)];
    return tableOf(shown, this.page.locale);
  }

  /** Those that come into view together ask in one go. */
  private readonly handleCountRequested = (event: Event): void => {
    event.preventDefault();
    if (this.waiting.push(event.target as StatsCounterElement) > 1) return;
    void Promise.resolve().then(() => {
      const counters = this.waiting;
      this.waiting = [];
      const step = Math.min(STEP, SPREAD / counters.length);
      counters.forEach((counter, index) => {
        counter.play(index * step);
      });
    });
  };

  private readonly handleCopy = async (): Promise<void> => {
    if (await this.clipboard.copy(this.table())) return;
    // What cannot be copied for the reader is at least selected.
    const shown = this.counters.length ? this : this.renderRoot.querySelector('.list');
    if (shown) getSelection()?.selectAllChildren(shown);
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
}
