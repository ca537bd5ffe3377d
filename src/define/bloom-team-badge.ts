import { TeamBadgeElement } from '../components/team-badge/team-badge-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-team-badge': TeamBadgeElement;
  }
}

customElements.define('bloom-team-badge', TeamBadgeElement);
