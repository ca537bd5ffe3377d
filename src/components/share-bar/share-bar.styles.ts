import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    font-size: max(0.9375em, 12px);
    line-height: 1.6;
  }
  .targets,
  ::slotted(ul) {
    display: inline-flex !important;
    flex-wrap: wrap;
    align-items: center;
    vertical-align: middle;
    margin: -4px 4px -4px -4px !important;
    padding: 0 !important;
    list-style: none;
  }
  .targets > * {
    margin: 4px;
  }
  ::slotted(ul) {
    gap: 8px 16px;
    margin: 0 8px 0 0 !important;
  }
  /* As old as that, a browser has no gaps in a line (Chromium 84). */
  @supports not (aspect-ratio: 1) {
    ::slotted(ul) {
      display: inline-grid !important;
    }
  }
  .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 6px -8px 0;
  }
  .panel > * {
    margin: 6px 8px;
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
