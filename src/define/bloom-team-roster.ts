import { TeamRosterElement } from '../components/team-roster/team-roster-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-team-roster': TeamRosterElement;
  }
}

customElements.define('bloom-team-roster', TeamRosterElement);
