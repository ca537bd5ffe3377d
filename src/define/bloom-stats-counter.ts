import { StatsCounterElement } from '../components/stats-counter/stats-counter-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-stats-counter': StatsCounterElement;
  }
}

customElements.define('bloom-stats-counter', StatsCounterElement);
