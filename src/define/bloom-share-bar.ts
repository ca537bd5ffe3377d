import { ShareBarElement } from '../components/share-bar/share-bar-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-share-bar': ShareBarElement;
  }
}

customElements.define('bloom-share-bar', ShareBarElement);
