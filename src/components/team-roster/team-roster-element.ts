import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Feed } from '../../controllers/feed.js';
import { GuestController } from '../../controllers/guest-controller.js';
import { ROSTER_LAYOUTS, SECTION_LEVELS, type RosterLayout, type SectionLevel } from '../../models/looks.js';
import type { Team } from '../../models/team.js';
import { printLit } from '../../print/lit.js';
import { buttons } from '../../styles/button.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { sectionHeading } from '../../views/list.js';
import { addressOf, linked, wording, type Page } from '../../views/page.js';
import { part, textOf } from '../../views/part.js';
import { LOADING } from '../../words/loading.js';
import { ROSTER } from '../../words/team.js';
import { classNames, ISOLATED } from '../attributes.js';
import { Layout } from '../layout.js';
import { loadingNote } from '../loading-note.js';
import { pageOf } from '../page.js';
import { updateWhenDefined } from '../nested.js';
import { rosterView, sumParts, type RosterView } from './roster-view.js';
import { styles } from './team-roster.styles.js';

const BADGE = 'bloom-team-badge';
const SLOTS = ['', 'label'];

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
  static override styles = [shared, buttons, styles];
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

  private readonly guest = new GuestController(this, SLOTS);
  private readonly feed = new Feed(this, async (body, url) =>
    (await import('./read-roster.js')).readRoster(body, url),
  );
  /** Items of the page that stand behind the button. */
  private readonly rest = new WeakSet<HTMLElement>();
  private hasRetried = false;
  private hadFocus = false;
  declare private page: Page;
  declare private view: RosterView;
  declare private parts: Layout;
  /** What the roster is called. */
  private name = '';
  private list: HTMLUListElement | undefined;
  private items: readonly HTMLElement[] = [];

  constructor() {
    super();
    this.headingLevel = SECTION_LEVELS[0];
    this.layout = ROSTER_LAYOUTS[0];
    this.whole = false;
    updateWhenDefined(this, BADGE);
  }

  protected override willUpdate(): void {
    const { guest, teams, feed } = this;
    const written = guest.all('');
    this.list = written.find((element) => element instanceof HTMLUListElement);
    this.items = (this.list ? [...this.list.children] : written).filter(isItem);
    this.hadFocus = this.retryButton?.matches(':focus') ?? false;
    feed.load(teams || this.items.length ? undefined : this.src);
    this.page = pageOf(guest);
    this.view = rosterView(teams ? { teams } : feed.value, this.page, guest.refuse);
    if (feed.failure) guest.refuse('src', feed.failure);
    const { text, lang } = this.label === undefined ? (this.view.brand ?? {}) : { text: this.label };
    const level = guest.choice('heading-level', SECTION_LEVELS, this.headingLevel);
    const heading = sectionHeading(text, level, lang);
    this.parts = new Layout(guest, [heading]);
    this.name = guest.text('label') || textOf(heading);
  }

  protected override updated(): void {
    if (this.hadFocus && !this.retryButton) this.focusOn(0);
    this.items.forEach((item, index) => {
      const isRest = index >= this.limit;
      if (isRest && !item.hidden) this.rest.add(item);
      // What the page itself has hidden stays so.
      if (this.rest.has(item)) item.hidden = isRest;
      // The badge of a list is an item of it; in a `<ul>` it has one around it.
      if (!this.list && this.items.length > 1 && !item.hasAttribute('role'))
        item.setAttribute('role', 'listitem');
    });
  }

  override render(): TemplateResult {
    const { guest, view, parts, feed, limit } = this;
    const words = ROSTER[guest.locale];
    const layout = guest.choice('layout', ROSTER_LAYOUTS, this.layout);
    const count = this.items.length || view.teams.length;
    const isLoading = feed.state === 'loading' && !feed.value;
    const isEmpty = !guest.fills('') && !count && !isLoading;
    const none = isEmpty && !feed.failure && part('p', { class: 'quiet' }, words.none);
    return html`<section
      class=${classNames('roster', layout, guest.elder && 'elder')}
      part="roster"
      aria-label=${this.name || words.teams}
      aria-busy=${isLoading ? 'true' : nothing}
    >
      ${printLit(...parts.at('label'))}${isEmpty ? nothing : this.teamList(count, isLoading)}${
        count > limit
          ? html`<button class="button" type="button" part="more" @click=${this.handleMore}>
              ${words.more(count - limit)}
            </button>`
          : nothing
      }${printLit(...sumParts(view, this.page), none)}${feed.state === 'idle' ? nothing : this.outcome()}${printLit(parts.rest)}
    </section>`;
  }

  private teamList(count: number, isLoading: boolean): TemplateResult {
    const isList = count > 1 && !this.list;
    const badges = this.items.length ? [] : this.view.teams.slice(0, this.limit);
    return html`<div
      class=${classNames('list', this.list && 'whole')}
      part="list"
      role=${isList ? 'list' : nothing}
    >
      ${printLit(...this.parts.at(''))}${badges.map(
        (team) =>
          html`<div class="team" role=${isList ? 'listitem' : nothing}>${badge(team, this.page)}</div>`,
      )}${isLoading ? [1, 2, 3].map(() => html`<div class="skeleton"></div>`) : nothing}
    </div>`;
  }

  /** What came of loading, said once when it has come to an end, and how to try again. */
  private outcome(): TemplateResult {
    const { state, failure, value } = this.feed;
    const { locale } = this.guest;
    const isReady = state === 'ready' && value;
    const note = isReady ? ROSTER[locale].count(this.view.teams.length) : loadingNote(this.feed, this.page);
    const canRetry = failure ?? (this.hasRetried && state === 'loading');
    return html`<p class=${failure ? 'quiet' : 'unseen'} role="status" part="status">${note}</p>
      ${
        canRetry
          ? html`<button class="button retry" type="button" part="retry" @click=${this.handleRetry}>
              ${LOADING[locale].retry}
            </button>`
          : nothing
      }`;
  }

  private get limit(): number {
    const max = Number(this.max);
    return this.whole || !(max >= 1) ? Infinity : Math.floor(max);
  }

  private async handleMore(): Promise<void> {
    const { limit } = this;
    this.whole = true;
    await this.updateComplete;
    this.focusOn(limit);
  }

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

  private handleRetry(): void {
    // The button stays, with the focus, until the answer is there.
    this.hasRetried = true;
    this.feed.retry();
  }
}

/** A form is no team, and its controls can hide what to ask of it. */
function isItem(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && !(element instanceof HTMLFormElement);
}

function badge({ given, team }: RosterView['teams'][number], page: Page): TemplateResult {
  if (customElements.get(BADGE)) return html`<bloom-team-badge .team=${given}></bloom-team-badge>`;
  return printLit(linked(wording(team.name, page), addressOf(team.url, page)));
}
