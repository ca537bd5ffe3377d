import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    line-height: 1.5;
  }
  .card {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    padding: 16px;
    border: 1px solid var(--bloom-rule, var(--_rule));
    border-radius: 6px;
  }
  .about {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .app {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-inline-end: 24px;
    font-weight: 700;
  }
  .app > :last-child {
    min-inline-size: 0;
  }
  img,
  ::slotted([slot='icon']) {
    flex: none;
    width: 40px !important;
    height: 40px !important;
    border-radius: 9px;
  }
  p {
    margin: 4px 0 0;
    font-size: max(0.875em, 12px);
    color: var(--bloom-muted);
  }
  .store,
  summary,
  ::slotted(a) {
    display: inline-flex !important;
    align-items: center;
    min-block-size: 28px;
    color: inherit;
  }
  .store {
    justify-content: center;
    min-block-size: 44px;
    inline-size: 100%;
    margin-block-start: 12px;
    border-radius: 4px;
    background: var(--bloom-ink, CanvasText);
    color: var(--bloom-paper, Canvas);
    font-weight: 600;
    text-decoration: none;
  }
  details {
    margin-block-start: 8px;
    font-size: max(0.875em, 12px);
  }
  summary {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  ::slotted(a) {
    margin-inline-end: 16px !important;
  }
  button {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 20px;
    line-height: 1;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    button,
    summary,
    ::slotted(a) {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .store {
      border: 1px solid;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
