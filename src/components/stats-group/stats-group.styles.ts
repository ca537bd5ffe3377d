import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .label,
  ::slotted([slot='label']) {
    margin: 0 0 16px;
    font-family: var(--bloom-headline-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 16px 32px;
    align-items: start;
  }
  ::slotted(bloom-stats-counter),
  bloom-stats-counter {
    display: block;
    margin: 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--bloom-rule, var(--_rule));
  }
  @container (min-width: 26em) {
    .list {
      grid-template-columns: repeat(auto-fill, minmax(11.5em, 1fr));
    }
  }
  [hidden] {
    display: none;
  }
  .foot {
    margin-block-start: 12px;
    font-size: max(var(--_small, 0.875em), 12px);
  }
  button {
    margin: 0 12px 0 0;
    padding: 4px 12px;
    min-block-size: 32px;
    border: 1px solid var(--bloom-rule, var(--_rule));
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background-color: var(--_wash);
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }

  @media print {
    .foot {
      display: none;
    }
  }
`;
