import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { IsolationController } from '../../controllers/isolation-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import type { Team } from '../../models/team.js';
import { SECTION_LEVELS, type SectionLevel } from '../../models/looks.js';
import { formatTime } from '../../models/time.js';
import { buttons } from '../../styles/button.styles.js';
import { isolable } from '../../styles/isolated.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { LOADING } from '../../words/loading.js';
import { ROSTER } from '../../words/team.js';
import { allowed, ISOLATED } from '../attributes.js';
import { heading } from '../heading.js';
import { updateWhenDefined } from '../nested.js';
import { slotted } from '../slotted.js';
import { readRoster, rosterView, type RosterTeam, type RosterView } from './view.js';
import { styles } from './team-roster.styles.js';

/** The first is the default. */
export const ROSTER_LAYOUTS = ['grid', 'stack', 'inline'] as const;
export type RosterLayout = (typeof ROSTER_LAYOUTS)[number];

const BADGE = 'bloom-team-badge';

/**
 * The volunteer teams of a brand, as a list of badges with what they did together.
 *
 * Without script the slotted badges, or the links in a slotted list, stand in the page as they were written.
 *
 * Numbers of several teams are added only where unit, measure and period agree; else it says that the bases differ. The
 * badges are `<bloom-team-badge>`: where that is not defined, the names stand as links.
 *
 * @slot - The teams: `<bloom-team-badge>`s, or a `<ul>` with one in each `<li>`.
 * @slot label - A heading for the teams, in place of `label`: `<h2 slot="label">`.
 *
 * @csspart roster - All of it.
 * @csspart heading - The label, or the brand.
 * @csspart list - The teams.
 * @csspart sums - What the teams come to together.
 * @csspart differ - The sentence that says that their numbers are counted on different bases.
 * @csspart more - The button that shows the rest.
 * @csspart retry - The button that loads again.
 * @csspart status - What came of loading.
 *
 * @cssprop [--bloom-headline-font=inherit] - Font of the heading.
 * @cssprop [--bloom-muted=currentColor] - Color of the quiet lines.
 * @cssprop [--bloom-rule] - Color of the line around buttons.
 * @cssprop [--bloom-ink=CanvasText] - Color of the text where it is `isolated`.
 * @cssprop [--bloom-paper=Canvas] - Color of the paper where it is `isolated`.
 *
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused, is missing or could not be loaded. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-team-roster label="六色花志愿队">
 *   <bloom-team-badge motif="azalea"><a href="/teams/azalea">映山红</a></bloom-team-badge>
 *   <bloom-team-badge motif="carnation"><a href="/teams/carnation">康乃馨</a></bloom-team-badge>
 * </bloom-team-roster>
 * ```
 */
export class TeamRosterElement extends LitElement {
  static override styles = isolable(shared, buttons, styles);
  static override properties = {
    teams: { attribute: false },
    src: {},
    label: {},
    headingLevel: { attribute: 'heading-level' },
    layout: {},
    max: { type: Number },
    isolated: ISOLATED,
    whole: { state: true },
  };

  /** The teams to show, where none are slotted. */
  declare teams: readonly Team[] | undefined;
  /** Address of a file of teams: a JSON list of teams, `{ "brand", "teams" }`, an article with teams, or JSON-LD of organizations. */
  declare src: string | undefined;
  /** Heading of the list. Without one the brand is, where all teams have the same. */
  declare label: string | undefined;
  /** Level of the heading, `2` to `6`, or `none` for no heading. */
  declare headingLevel: SectionLevel;
  /** How the badges stand: `grid`, one below the other, or in a line that wraps. */
  declare layout: RosterLayout;
  /** How many teams are shown before the reader asks for the rest. */
  declare max: number | undefined;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;
  declare private whole: boolean;

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  private readonly feed = new FeedController(this, readRoster);
  /** Items of the page that stand behind the button. */
  private readonly rest = new WeakSet<HTMLElement>();
  private hasRetried = false;
  private hadFocus = false;
  declare private view: RosterView;

  constructor() {
    super();
    this.isolated = false;
    new IsolationController(this);
    this.headingLevel = SECTION_LEVELS[0];
    this.layout = ROSTER_LAYOUTS[0];
    this.whole = false;
    updateWhenDefined(this, BADGE);
  }

  protected override willUpdate(): void {
    const { refuse } = this.report;
    const { teams } = this;
    this.hadFocus = this.retryButton?.matches(':focus') ?? false;
    this.feed.load(teams || this.items.length ? undefined : this.src);
    this.view = rosterView(teams ? { teams } : this.feed.value, this.page.locale, refuse);
    if (this.feed.failure) refuse('src', this.feed.failure);
  }

  protected override updated(): void {
    if (this.hadFocus && !this.retryButton) this.focusOn(0);
    this.items.forEach((item, index) => {
      const isRest = index >= this.limit;
      if (isRest && !item.hidden) this.rest.add(item);
      // What the page itself has hidden stays so.
      if (this.rest.has(item)) item.hidden = isRest;
      // The badge of a list is an item of it; in a `<ul>` it has one around it.
      if (item.parentElement === this && this.items.length > 1 && !item.hasAttribute('role'))
        item.setAttribute('role', 'listitem');
    });
  }

  override render(): TemplateResult {
    const { page, view, feed } = this;
    const words = ROSTER[page.locale];
    const title = this.label ?? view.brand;
    const name = slotted(this, 'label')?.textContent?.trim() || title;
    const count = this.items.length || view.teams.length;
    const written = slotted(this, '')?.localName === 'ul';
    const isList = count > 1 && !written;
    const isLoading = feed.state === 'loading' && !feed.value;
    return html`
      <section
        class="roster ${allowed(ROSTER_LAYOUTS, this.layout)} ${page.elder ? 'elder' : ''}"
        part="roster"
        aria-label=${name ?? words.teams}
        aria-busy=${isLoading ? 'true' : nothing}
        @slotchange=${this.handleChange}
      >
        <slot name="label">${heading(title, allowed(SECTION_LEVELS, this.headingLevel))}</slot>
        <div class="list ${written ? 'whole' : ''}" part="list" role=${isList ? 'list' : nothing}>
          <slot></slot>${this.items.length ? nothing : this.badges(isList)}
          ${isLoading ? [1, 2, 3].map(() => html`<div class="skeleton"></div>`) : nothing}
        </div>
        ${
          count > this.limit
            ? html`<button class="button" type="button" part="more" @click=${this.handleMore}>
                ${words.more(count - this.limit)}
              </button>`
            : nothing
        }
        ${this.sums()}
        ${count || isLoading || feed.failure ? nothing : html`<p class="quiet">${words.none}</p>`}
        <p class=${feed.failure ? 'quiet' : 'unseen'} role="status" part="status">${this.status()}</p>
        ${
          feed.failure || (this.hasRetried && feed.state === 'loading')
            ? html`<button class="button retry" type="button" part="retry" @click=${this.handleRetry}>
                ${LOADING[page.locale].retry}
              </button>`
            : nothing
        }
      </section>
    `;
  }

  private badges(isList: boolean): TemplateResult[] {
    const role = isList ? 'listitem' : nothing;
    return this.view.teams
      .slice(0, this.limit)
      .map((team) => html`<div class="team" role=${role}>${badge(team)}</div>`);
  }

  private sums(): TemplateResult | typeof nothing {
    const words = ROSTER[this.page.locale];
    const { sums, differ, teams } = this.view;
    return html`${
      sums.length
        ? html`<dl class="sums" part="sums">
            ${sums.map(
              (sum) =>
                html`<div>
                  <dt>${sum.label}</dt>
                  <dd>${sum.figure}${sum.teams < teams.length ? words.of(sum.teams) : nothing}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }${differ ? html`<p class="quiet" part="differ">${words.differ}</p>` : nothing}`;
  }

  /** Said once, when loading has come to an end. */
  private status(): string {
    const { state, since } = this.feed;
    const { locale } = this.page;
    if (state === 'failed') return LOADING[locale].failed;
    if (state === 'stale') return LOADING[locale].stale(formatTime(since?.toISOString(), locale) ?? '');
    return state === 'ready' ? ROSTER[locale].count(this.view.teams.length) : '';
  }

  /** What the page wrote: badges, or the items of its list. */
  private get items(): readonly HTMLElement[] {
    const first = slotted(this, '');
    const from = first?.localName === 'ul' ? first : this;
    return [...from.children].filter((one): one is HTMLElement => one instanceof HTMLElement && !one.slot);
  }

  private get limit(): number {
    const { max } = this;
    return this.whole || !(Number(max) >= 1) ? Infinity : Math.floor(Number(max));
  }

  private readonly handleMore = async (): Promise<void> => {
    const { limit } = this;
    this.whole = true;
    await this.updateComplete;
    this.focusOn(limit);
  };

  /** For a button that goes: who pressed it goes on at what it brought. */
  private focusOn(place: number): void {
    const shown = this.items[place] ?? this.renderRoot.querySelectorAll<HTMLElement>('.team')[place];
    const link = shown?.querySelector<HTMLElement>('a[href]');
    if (shown && !link) shown.tabIndex = -1;
    (link ?? shown)?.focus();
  }

  private get retryButton(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.retry');
  }

  private readonly handleRetry = (): void => {
    // The button stays, with the focus, until the answer is there.
    this.hasRetried = true;
    this.feed.retry();
  };

  private readonly handleChange = (): void => {
    this.requestUpdate();
  };
}

function badge({ team, name, href }: RosterTeam): TemplateResult {
  if (customElements.get(BADGE)) return html`<bloom-team-badge .team=${team}></bloom-team-badge>`;
  return href ? html`<a href=${href}>${name}</a>` : html`${name}`;
}
