import { ArticleCardElement } from '../components/article-card/article-card-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-article-card': ArticleCardElement;
  }
}

customElements.define('bloom-article-card', ArticleCardElement);
