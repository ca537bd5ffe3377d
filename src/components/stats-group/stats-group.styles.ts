import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .group > .label,
  ::slotted([slot='label']) {
    margin: 0 0 16px !important;
    font-family: var(--bloom-headline-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .list,
  ::slotted(ul),
  ::slotted(ol) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11.5em, 1fr));
    grid-gap: 16px 32px;
    align-items: start;
  }
  ::slotted(ul),
  ::slotted(ol) {
    /* A list of the page makes the columns itself. */
    grid-column: 1 / -1;
    margin: 0 !important;
    padding: 12px 0 0 !important;
    border-block-start: 1px solid var(--bloom-rule, var(--_rule)) !important;
    /* Not none: VoiceOver would take it for no list. */
    list-style-type: '';
  }
  .list {
    --_padding: 12px 0 0;
    --_line: 1px solid var(--bloom-rule, var(--_rule));
  }
  ::slotted(bloom-stats-counter),
  bloom-stats-counter {
    margin: 0;
    /* Resets take them away. */
    padding-block-start: 12px !important;
    border-block-start: 1px solid var(--bloom-rule, var(--_rule)) !important;
  }
  @container (max-width: 25.99em) {
    .list,
    ::slotted(ul),
    ::slotted(ol) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .foot {
    margin-block-start: 12px;
    font-size: var(--_small, var(--_fine));
  }
  .button {
    margin-inline-end: 12px;
  }

  @media print {
    .foot {
      display: none;
    }
  }
`;
