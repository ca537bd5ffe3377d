import { css } from 'lit';

export const styles = css`
  :host {
    line-height: 1.5;
  }
  .card {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
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
    margin-inline-end: 10px !important;
    border-radius: 9px;
  }
  p {
    margin: 4px 0 0;
    font-size: var(--_fine);
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
    /* Forced colours show it. */
    border: 1px solid transparent;
    border-radius: 4px;
    background: var(--bloom-ink, CanvasText);
    color: var(--bloom-paper, Canvas);
    font-weight: 600;
    text-decoration: none;
  }
  details {
    margin-block-start: 8px;
    font-size: var(--_fine);
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
    top: 4px;
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
  @supports not (inset: 0) {
    button {
      right: 4px;
    }
  }
  @media (pointer: coarse) {
    button,
    summary,
    ::slotted(a) {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
