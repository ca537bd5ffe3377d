import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    font-size: 0.9375em;
    line-height: 1.8;
  }
  .footer {
    border-block-start: 1px solid var(--bloom-rule, var(--_rule));
    padding-block-start: 16px;
    line-break: strict;
    text-autospace: normal;
    overflow-wrap: break-word;
  }
  p,
  ::slotted(p) {
    margin: 0;
  }
  .credits {
    display: flex;
    flex-wrap: wrap;
  }
  .credits > *,
  .credits ::slotted(*) {
    margin: 0;
    margin-inline-end: 1.5em;
  }
  .credits slot {
    display: contents;
  }
  .credits .label {
    color: var(--bloom-muted, var(--_muted));
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .terms {
    margin-block-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--bloom-accent, var(--_rule));
  }
  .permission {
    font-weight: 700;
  }
  .notice,
  ::slotted([slot='notice']) {
    margin: 0;
    color: var(--bloom-muted, var(--_muted));
  }

  .attribution {
    margin-block-start: 12px;
    padding: 10px 12px;
    border-radius: 4px;
    background-color: var(--_wash);
    -webkit-user-select: all;
    user-select: all;
  }
  [hidden] {
    display: none !important;
  }
  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-block-start: 8px;
  }
  button {
    margin: 0 12px 0 0;
    padding: 6px 14px;
    min-block-size: 36px;
    border: 1px solid currentColor;
    border-radius: 4px;
    background: transparent;
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
  .copyright,
  ::slotted([slot='copyright']) {
    display: block;
    margin-block-start: 12px;
    color: var(--bloom-muted, var(--_muted));
  }

  @media print {
    .action {
      display: none;
    }
  }
`;
