import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { GuestController } from '../../controllers/guest-controller.js';
import { safeHref } from '../../models/href.js';
import { MOTIFS } from '../../models/emblem.js';
import { BADGE_VARIANTS, type BadgeVariant } from '../../models/looks.js';
import type { Team } from '../../models/team.js';
import { printLit } from '../../print/lit.js';
import { TEAM } from '../../shapes/team.js';
import { shared } from '../../styles/shared.styles.js';
import { part, shown, textOf } from '../../views/part.js';
import { badgeView, type BadgeView } from '../../views/team.js';
import { classNames, ISOLATED } from '../attributes.js';
import { Layout } from '../layout.js';
import { modelOf } from '../model.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { pageOf } from '../page.js';
import { styles } from './team-badge.styles.js';

const SLOTS = ['', 'emblem', 'details'];

/** The drawings come with the first badge that has no picture of its own. */
const drawing = new OnDemand(async () => (await import('./emblems.js')).drawing);

/** A link that the page wrote as the name, or in it. Asked of the badge: of a form a control can hide what to ask. */
const LINK = ':scope > a[href]:not([slot]), :scope > :not([slot]) a[href]';

/** What css loads, or may hide by an escape: `var(--x, url(…))` is a color to the parser. */
const LOADS = /\\|(?:url|src|image|image-set|cross-fade|element)\(/i;

/**
 * A volunteer team in one line: its flower and its name. Six emblems are built in: azalea, carnation, sunflower, clivia,
 * violet, dandelion; any other team gets the first character of its name in a seal.
 *
 * Without script the slotted name, or the link around it, stands in the page as it was written.
 *
 * Grows with `font-size`. With details it is a button that opens them; else, with `href`, a link. A link in the text wins
 * over both, and the details then stand below the badge.
 *
 * @slot - The name, or a link with the name in it.
 * @slot emblem - An emblem of the team's own, an `<img alt="">` or `<svg aria-hidden="true">`.
 * @slot details - What opens when the badge is pressed, in place of what the team says: mission, who runs it, registration, numbers, links.
 *
 * @csspart badge - The badge itself: a link, a button or plain text.
 * @csspart emblem - The emblem.
 * @csspart name - The name.
 * @csspart details - The panel with the details.
 *
 * @cssprop [--bloom-team-badge-emblem-size=1.75em] - Size of the emblem.
 * @cssprop [--bloom-team-badge-ink] - Color of emblem and name, in place of the motif's.
 * @cssprop [--bloom-team-badge-tint] - Color behind them, in place of the motif's.
 * @cssprop [--bloom-paper=Canvas] - Color behind the details, and of the paper where it is `isolated`.
 * @cssprop [--bloom-ink=CanvasText] - Color of the details, and of the text where it is `isolated`.
 * @cssprop [--bloom-muted=currentColor] - Color of the labels in the details.
 * @cssprop [--bloom-rule] - Color of the line around the details.
 *
 * @fires {BloomErrorEvent} bloom-error - Something of the data was refused or is missing. Bubbles, composed.
 *
 * @example
 * ```html
 * <bloom-team-badge motif="azalea"><a href="/teams/azalea">映山红</a></bloom-team-badge>
 * ```
 */
export class TeamBadgeElement extends LitElement {
  static override styles = [shared, styles];
  static override properties = {
    team: { attribute: false },
    motif: {},
    variant: {},
    href: {},
    color: {},
    isolated: ISOLATED,
  };

  /** The team to show, instead of or beside slotted parts. */
  declare team: Team | undefined;
  /** A built-in emblem: azalea, carnation, sunflower, clivia, violet, dandelion. */
  declare motif: string | undefined;
  /** `emblem` shows the flower alone; the name is still read aloud. */
  declare variant: BadgeVariant;
  /** Makes the badge a link. A link in the text serves as well, and works without script. */
  declare href: string | undefined;
  /** A color of the team's own, any css color; darkened or lightened until it can be read. */
  declare color: string | undefined;
  /** Keeps the css of the page off, for a page whose rules would make it unreadable. It stands on paper of its own then. */
  declare isolated: boolean;

  private readonly guest = new GuestController(this, SLOTS);
  declare private view: BadgeView;
  declare private parts: Layout;
  /** The name in words, whoever says it. */
  private words = '';
  /** Whether the page wrote a link: it cannot stand inside another, nor inside a button. */
  private isLinked = false;
  /** Whether it is a button. */
  private opens = false;
  private ownColor: string | undefined;

  constructor() {
    super();
    this.variant = BADGE_VARIANTS[0];
  }

  protected override willUpdate(): void {
    const { guest } = this;
    const team = modelOf(TEAM, this.team, 'team', guest);
    const motif = guest.choice('motif', ['', ...MOTIFS], this.motif) || undefined;
    const href = safeHref(this.href) ?? undefined;
    if (this.href && href === undefined) guest.refuse('href', 'address');
    this.view = badgeView(team ?? {}, pageOf(guest), { motif, href });
    this.parts = new Layout(guest, [this.view.emblem]);
    this.words = guest.text('') || textOf(this.view.name);
    if (team && !this.words) guest.refuse('name', 'missing');
    this.isLinked = guest.fills('') && this.querySelector(LINK) !== null;
    this.opens = !this.isLinked && (guest.fills('details') || this.view.details !== undefined);
    this.ownColor = this.safeColor('color', this.color) ?? this.safeColor('motif.color', team?.motif?.color);
    if (drawing.code === undefined && !this.parts.has('emblem')) void this.draw();
  }

  /** Complete is a badge that has its emblem. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await drawing.loading;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.badge?.style.setProperty('--_own', this.ownColor ?? '');
  }

  override render(): TemplateResult {
    const { guest, parts, view, opens, isLinked } = this;
    const variant = guest.choice('variant', BADGE_VARIANTS, this.variant);
    const isTarget = isLinked || opens || view.href !== undefined;
    const sizes = classNames(isTarget && 'target', guest.elder && 'elder');
    // Where nothing can be drawn, the name must not be hidden behind it.
    const hasEmblem = parts.has('emblem') || drawing.code !== null;
    const look = classNames(
      variant === 'emblem' ? hasEmblem && 'alone' : variant,
      this.ownColor === undefined ? view.motif : 'own',
    );
    const classes = classNames('badge', look, sizes);
    const emblem = parts.has('emblem')
      ? parts.at('emblem')
      : part('svg', { viewBox: '0 0 96 96', 'aria-hidden': 'true' }, drawing.code?.(view.motif, this.words));
    const content = printLit(
      hasEmblem && part('span', { class: 'emblem', part: 'emblem' }, emblem),
      part('span', { class: 'name', part: 'name' }, parts.at(''), !guest.text('') && view.name),
    );
    const details = guest.fills('details') ? parts.at('details') : (view.details ?? []);
    const behind = shown([isLinked && parts.at('details'), parts.rest]);
    const rest = behind.length ? printLit(...behind) : nothing;
    if (opens)
      return html`<button class=${classes} part="badge" type="button" popovertarget="details">
          ${content}
        </button>
        <div
          id="details"
          class=${classNames('details', sizes)}
          part="details"
          popover
          @beforetoggle=${this.handleBeforeToggle}
        >
          ${printLit(...details)}
        </div>
        ${rest}`;
    return view.href !== undefined && !isLinked
      ? html`<a class=${classes} part="badge" href=${view.href}>${content}</a>${rest}`
      : html`<span class=${classes} part="badge">${content}</span>${rest}`;
  }

  private async draw(): Promise<void> {
    await drawing.load();
    if (this.isConnected) this.requestUpdate();
  }

  private get badge(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.badge');
  }

  /** A color that can be shown without loading anything. */
  private safeColor(path: string, color: string | undefined): string | undefined {
    if (!color) return undefined;
    if (!LOADS.test(color) && CSS.supports('color', color)) return color;
    this.guest.refuse(path, 'shape');
    return undefined;
  }

  /** Chromium gives the focus back only where no shadow root is between. */
  private handleBeforeToggle({ newState }: ToggleEvent): void {
    const root = this.getRootNode();
    const { activeElement } = root instanceof ShadowRoot ? root : document;
    if (newState === 'closed' && this.contains(activeElement)) this.badge?.focus();
  }
}
