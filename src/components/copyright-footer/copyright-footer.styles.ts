import { css } from 'lit';

export const styles = css`
  :host {
    font-size: max(0.9375em, 12px);
    line-height: 1.8;
  }
  .footer {
    border-block-start: 1px solid var(--bloom-rule, var(--_rule));
    padding-block-start: 4px;
    overflow-wrap: anywhere;
  }
  p,
  ::slotted(*) {
    margin: 0 !important;
  }
  .line,
  .copy {
    display: flex;
    flex-wrap: wrap;
  }
  .line > :not(slot),
  .line ::slotted(*) {
    /* A reset of the page must not glue the names together. */
    margin-inline-end: 1.5em !important;
    min-inline-size: 0;
  }
  .label,
  .site,
  .notice,
  .facts,
  .button + .button,
  ::slotted([slot='notice']) {
    color: var(--bloom-muted);
  }
  a {
    color: inherit;
  }
  a,
  .button {
    text-underline-offset: 0.2em;
  }

  .credits,
  .agreed,
  .attribution,
  .site {
    margin-block-start: 12px;
  }
  .agreed {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--bloom-accent, var(--_rule));
  }
  .permission {
    font-weight: 700;
  }
  .attribution {
    padding: 10px 12px;
    border-radius: 4px;
    background: var(--_wash);
    -webkit-user-select: all;
    user-select: all;
  }
  .copy {
    align-items: center;
  }
  .button {
    margin: 8px 12px 0 0;
    border-color: currentColor;
  }
  .button + .button {
    padding: 4px;
    border-color: transparent;
    text-decoration: underline;
  }
  [role='status'] {
    margin-block-start: 8px;
  }
  @media print {
    .copy {
      display: none;
    }
  }
`;
