import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { IsolationController } from '../../controllers/isolation-controller.js';
import { PageController } from '../../controllers/page-controller.js';
import { ReportController } from '../../controllers/report-controller.js';
import { BADGE_VARIANTS, type BadgeVariant } from '../../models/looks.js';
import type { Team } from '../../models/team.js';
import { isolable } from '../../styles/isolated.styles.js';
import { shared } from '../../styles/shared.styles.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { TEAM } from '../../words/team.js';
import { allowed, ISOLATED } from '../attributes.js';
import { slotted, slottedText } from '../slotted.js';
import { emblem } from './emblems.js';
import { styles } from './team-badge.styles.js';
import { badgeView, initials, type BadgeView } from './view.js';

/** Six petals round the first character of a name: a seal of the family, and none of its flowers. */
const SEAL =
  'M30 17A20 20 0 0 1 66 17A20 20 0 0 1 84 48A20 20 0 0 1 66 79A20 20 0 0 1 30 79A20 20 0 0 1 12 48A20 20 0 0 1 30 17Z';

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
  static override styles = isolable(shared, styles);
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

  private readonly page = new PageController(this);
  private readonly report = new ReportController(this, this.page);
  declare private view: BadgeView;

  constructor() {
    super();
    this.isolated = false;
    new IsolationController(this);
    this.variant = BADGE_VARIANTS[0];
  }

  protected override willUpdate(): void {
    this.view = badgeView(this, slottedText(this), this.page.locale, this.report.refuse);
  }

  protected override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('.badge')?.style.setProperty('--_own', this.view.color ?? '');
  }

  override render(): TemplateResult {
    const { name, href, motif, color } = this.view;
    const variant = allowed(BADGE_VARIANTS, this.variant);
    const elder = this.page.elder ? 'elder' : '';
    // A link in the text cannot stand inside another link or a button.
    const linked = slotted(this, '')?.matches('a[href]');
    const opens = !linked && (hasDetails(this.view) || slotted(this, 'details'));
    const target = linked || opens || href ? 'target' : '';
    const look = `${variant === 'emblem' ? 'alone' : variant} ${color ? 'own' : (motif ?? '')}`;
    const classes = `badge ${look} ${target} ${elder}`;
    const content = html`<span class="emblem" part="emblem"><slot name="emblem">${this.emblem()}</slot></span
      ><span class="name" part="name"
        ><slot @slotchange=${this.handleSlotChange}></slot>${slottedText(this) ? nothing : name}</span
      >`;
    if (opens)
      return html`<button class=${classes} part="badge" type="button" popovertarget="details">
          ${content}
        </button>
        <div
          id="details"
          class="details target ${elder}"
          part="details"
          popover
          @beforetoggle=${this.handleBeforeToggle}
        >
          <slot name="details">${this.details()}</slot>
        </div>`;
    return href && !linked
      ? html`<a class=${classes} part="badge" href=${href}>${content}</a>`
      : html`<span class=${classes} part="badge">${content}</span><slot name="details"></slot>`;
  }

  private emblem(): TemplateResult {
    const { image, motif, name = '' } = this.view;
    if (image) return html`<img src=${image} alt="" />`;
    if (motif) {
      const { ink, tone } = emblem(motif);
      return html`<svg viewBox="0 0 96 96" aria-hidden="true">
        <path class="tone" d=${tone} />
        <path d=${ink} />
      </svg>`;
    }
    const letters = initials(name);
    return html`<svg viewBox="0 0 96 96" aria-hidden="true">
      <path class="seal" d=${SEAL} />
      <text class=${letters.length > 1 && /^[A-Z]/.test(letters) ? 'pair' : ''} x="48" y="49">
        ${letters}
      </text>
    </svg>`;
  }

  private details(): TemplateResult {
    const { mission, status, facts, href, joinUrl } = this.view;
    const words = TEAM[this.page.locale];
    const { colon } = PUNCTUATION[this.page.locale];
    return html`${status ? html`<p class="status">${status}</p>` : nothing}
    ${mission ? html`<p>${mission}</p>` : nothing}
    ${facts.map(([label, said]) => html`<p><span class="label">${label}${colon}</span>${said}</p>`)}
    ${href ? html`<p><a href=${href}>${words.more}</a></p>` : nothing}
    ${joinUrl ? html`<p><a href=${joinUrl}>${words.join}</a></p>` : nothing}`;
  }

  /** Chromium gives the focus back only where no shadow root is between. */
  private readonly handleBeforeToggle = ({ newState }: ToggleEvent): void => {
    const root = this.getRootNode();
    const { activeElement } = root instanceof ShadowRoot ? root : document;
    if (newState !== 'closed' || !this.contains(activeElement)) return;
    this.renderRoot.querySelector<HTMLElement>('.badge')?.focus();
  };

  private readonly handleSlotChange = (): void => {
    this.requestUpdate();
  };
}

function hasDetails({ mission, status, facts, joinUrl }: BadgeView): boolean {
  return Boolean(mission || status || facts.length || joinUrl);
}
