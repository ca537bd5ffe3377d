import { AppCardElement } from '../components/app-card/app-card-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-app-card': AppCardElement;
  }
}

customElements.define('bloom-app-card', AppCardElement);
