import { CopyrightFooterElement } from '../components/copyright-footer/copyright-footer-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-copyright-footer': CopyrightFooterElement;
  }
}

customElements.define('bloom-copyright-footer', CopyrightFooterElement);
