import { ArticleListElement } from '../components/article-list/article-list-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'bloom-article-list': ArticleListElement;
  }
}

customElements.define('bloom-article-list', ArticleListElement);
