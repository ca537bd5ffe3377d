import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { GuestController } from '../../controllers/guest-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { SECTION_LEVELS, type SectionLevel } from '../../models/looks.js';
import type { Statistic } from '../../models/statistic.js';
import { printLit } from '../../print/lit.js';
import { isRecord } from '../../shapes/leaves.js';
import { STATISTIC } from '../../shapes/statistic.js';
import { buttons } from '../../styles/button.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { sectionHeading } from '../../views/list.js';
import { joined, part } from '../../views/part.js';
import { counterFigure, counterParts } from '../../views/statistic.js';
import { CLIPBOARD } from '../../words/clipboard.js';
import { COPY_TABLE } from '../../words/statistic.js';
import { classNames, ISOLATED } from '../attributes.js';
import { Layout } from '../layout.js';
import { itemsOf, modelOf } from '../model.js';
import { pageOf } from '../page.js';
import { updateWhenDefined } from '../nested.js';
import type { StatsCounterElement } from '../stats-counter/stats-counter-element.js';
import { styles } from './stats-group.styles.js';

const SLOTS = ['label', ''];
const COUNTER = 'bloom-stats-counter';

/** What makes the table comes as the reader comes near the button. */
const table = new OnDemand(async () => (await import('./table.js')).tableOf);
const handleApproach = (): void => void table.load();

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
  static override styles = [shared, buttons, styles];
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

  private readonly guest = new GuestController(this, SLOTS);
  private readonly clipboard = new CopyController(this);
  private models: readonly unknown[] = [];
  private items: readonly Element[] = [];
  private waiting: StatsCounterElement[] = [];
  private name = '';
  declare private parts: Layout;

  constructor() {
    super();
    this.headingLevel = SECTION_LEVELS[0];
    updateWhenDefined(this, COUNTER);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listItems([]);
  }

  protected override willUpdate(): void {
    const { guest } = this;
    const label = this.label?.trim();
    const level = guest.choice('heading-level', SECTION_LEVELS, this.headingLevel);
    const models = itemsOf(this.statistics, 'statistics', guest.refuse).filter((model, index) => {
      if (!isRecord(model)) guest.refuse(`statistics.${index}`, 'shape');
      return isRecord(model);
    });
    const slotted = this.querySelector(COUNTER);
    this.models = slotted ? [] : models;
    this.name = guest.text('label') || (label ?? '');
    this.parts = new Layout(guest, [sectionHeading(label, level)]);
    // Beside anything else, the counters are no list: a list in the page is one already.
    const content = guest.all('');
    this.listItems(content.every(({ localName }) => localName === COUNTER) ? content : []);
    if (this.clipboard.state !== 'idle') this.clipboard.forget(this.table());
  }

  override render(): TemplateResult {
    const { guest, models, parts } = this;
    const isList = this.items.length + models.length > 1;
    return html`<div class=${classNames('group', guest.elder && 'elder')} part="group">
      ${printLit(parts.at('label'))}${
        models.length || parts.has('')
          ? html`<div
              class="list"
              part="list"
              role=${isList ? 'list' : nothing}
              aria-label=${(isList && this.name) || nothing}
              @bloom-count-requested=${this.handleCountRequested}
            >
              ${printLit(parts.at(''))}${models.map((model) => this.counter(model, isList))}
            </div>`
          : nothing
      }${models.length || this.querySelector(COUNTER) ? this.foot() : nothing}${printLit(parts.rest)}
    </div>`;
  }

  private foot(): TemplateResult {
    const words = { ...CLIPBOARD[this.guest.locale], ...COPY_TABLE[this.guest.locale] };
    const { state } = this.clipboard;
    return html`<div class="foot">
      <button
        class="button"
        type="button"
        part="copy"
        @pointerenter=${handleApproach}
        @focus=${handleApproach}
        @click=${this.handleCopy}
      >
        ${words.copy}
      </button>
      <span role="status" part="status">${state === 'idle' ? '' : words[state]}</span>
    </div>`;
  }

  /** A statistic as a counter; in words alone as long as there are no counters. */
  private counter(model: unknown, isItem: boolean): TemplateResult {
    const role = isItem ? 'listitem' : nothing;
    if (customElements.get(COUNTER))
      return html`<bloom-stats-counter role=${role} .statistic=${model}></bloom-stats-counter>`;
    const statistic = modelOf(STATISTIC, model, 'statistics', this.guest) ?? {};
    const page = pageOf(this.guest);
    const words = counterParts(statistic, page, counterFigure(statistic, page));
    return printLit(part('div', { role: isItem ? 'listitem' : undefined }, joined(words, ' ')));
  }

  /** Tells the slotted counters that they are items, and those that left that they are none any more. */
  private listItems(counters: readonly Element[]): void {
    const items = counters.length > 1 ? counters : [];
    for (const item of this.items) if (!items.includes(item)) item.removeAttribute('role');
    this.items = items;
    for (const item of items) if (!item.hasAttribute('role')) item.setAttribute('role', 'listitem');
  }

  /** The counters as a table, where what makes it is here. */
  private table(): string | undefined {
    const slotted = this.querySelectorAll(COUNTER);
    const counters = slotted.length ? slotted : this.renderRoot.querySelectorAll(COUNTER);
    return table.code?.([...counters], pageOf(this.guest));
  }

  /** Those that come into view together ask in one go. */
  private handleCountRequested(event: Event): void {
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
  }

  private async handleCopy(): Promise<void> {
    // Where it is here already, the click itself copies, as Safari wants it.
    if (!table.code) await table.load();
    if (await this.clipboard.copy(this.table())) return;
    // What cannot be copied for the reader is at least selected.
    const shown = this.models.length ? this.renderRoot.querySelector('.list') : this;
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}
