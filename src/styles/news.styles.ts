import { css } from 'lit';

/** What a card and a list of articles share. */
export const news = css`
  :host {
    container-type: inline-size;
    /* Containment makes the width 0 wherever the page shrinks the element to its content. */
    contain-intrinsic-inline-size: 10em;
  }
  .bar {
    background: var(--_wash);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
`;
