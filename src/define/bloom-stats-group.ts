import { StatsGroupElement } from '../components/stats-group/stats-group-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-stats-group': StatsGroupElement;
  }
}

customElements.define('bloom-stats-group', StatsGroupElement);
