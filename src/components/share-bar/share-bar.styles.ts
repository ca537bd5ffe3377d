import { css } from 'lit';

export const styles = css`
  :host {
    font-size: max(0.9375em, 12px);
    line-height: 1.6;
  }
  .targets,
  ::slotted(ul) {
    display: inline-flex !important;
    flex-wrap: wrap;
    align-items: center;
    vertical-align: middle;
    gap: 8px 16px;
    margin: 0 8px 0 0 !important;
    padding: 0 !important;
    list-style: none;
  }
  .targets {
    gap: 8px;
  }
  .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
    margin-block-start: 12px;
    padding-block-end: 6px;
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
