import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    font-size: 0.9375em;
    line-height: 1.6;
  }
  .targets,
  ::slotted(ul) {
    display: flex !important;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0 !important;
    padding: 0 !important;
    list-style: none;
  }
  .targets {
    display: inline-flex !important;
    vertical-align: middle;
    margin-inline-end: 8px !important;
  }
  ::slotted(ul) {
    display: inline-flex !important;
    gap: 8px 16px;
    vertical-align: middle;
  }
  .target {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 36px;
    padding: 4px 14px;
    border: 1px solid var(--bloom-rule, var(--_rule));
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .target:hover,
  .target[aria-expanded='true'] {
    border-color: currentColor;
    background: var(--_wash);
  }
  @media (pointer: coarse) {
    .target {
      min-block-size: 44px;
    }
  }
  .elder .target {
    min-block-size: 60px;
    min-inline-size: 60px;
  }
  .panel {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    margin-block-start: 12px;
  }
  .panel[hidden] {
    display: none;
  }
  .panel > :last-child {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  p {
    margin: 0;
  }
  .address {
    overflow-wrap: anywhere;
    color: var(--bloom-muted);
  }
  [role='status']:not(:empty) {
    margin-block-start: 8px;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
