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
    gap: 8px;
    align-items: center;
    vertical-align: middle;
    margin: 0 8px 0 0 !important;
    padding: 0 !important;
    list-style: none;
  }
  ::slotted(ul) {
    gap: 8px 16px;
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
