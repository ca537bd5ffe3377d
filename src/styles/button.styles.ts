import { css } from 'lit';

/** What can be pressed, in every element: a hairline around words. `.elder` is that of the shared styles. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target, 36px);
    min-inline-size: var(--_target, auto);
    padding: 4px 14px;
    border: 1px solid var(--bloom-rule, var(--_rule));
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover,
  .button[aria-expanded='true'] {
    border-color: currentColor;
    background: var(--_wash);
  }
  @media (pointer: coarse) {
    .button {
      --_target: 44px;
    }
  }
  .elder .button {
    --_target: 60px;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
