import { css } from 'lit';

export const styles = css`
  :host {
    line-height: 1.6;
  }
  .label,
  ::slotted([slot='label']) {
    margin: 0 0 12px !important;
    font-family: var(--bloom-headline-font);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }
  .list,
  ::slotted(ul) {
    display: grid !important;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 10px 8px;
    align-items: center;
    margin: 0 !important;
    padding: 0 !important;
    list-style: none;
  }
  .stack > .list,
  .stack ::slotted(ul) {
    grid-template-columns: minmax(0, 1fr);
  }
  .inline > .list,
  .inline ::slotted(ul) {
    display: flex !important;
    flex-wrap: wrap;
  }
  /* A list that the page wrote is the grid itself. */
  .whole {
    display: block !important;
  }
  .skeleton {
    block-size: 2.4em;
    max-inline-size: 8em;
    border-radius: 99em;
    background: var(--_wash);
  }
  .sums {
    display: flex;
    flex-wrap: wrap;
    margin: 12px 0 0;
  }
  .sums div {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 4px;
    margin-inline-end: 24px;
  }
  dt {
    margin-inline-end: 8px;
  }
  dt,
  .quiet {
    color: var(--bloom-muted);
  }
  dd {
    margin: 0;
    font-weight: 700;
  }
  .quiet {
    margin: 8px 0 0;
    font-size: var(--_small, var(--_fine));
  }
  .button {
    margin-block-start: 12px;
    border-radius: 99em;
  }
`;
