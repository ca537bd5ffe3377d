import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .figure {
    display: inline-block;
    position: relative;
    font-family: var(--bloom-headline-font);
    font-size: var(--bloom-stats-counter-size, 2em);
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.25;
    /* The blanks of a frame have no such spacing, and its width must be that of the final text. */
    text-autospace: no-autospace;
    /* A number and its unit stay on a line where there is one for them. */
    max-inline-size: 100%;
    word-break: keep-all;
    overflow-wrap: anywhere;
    color: var(--bloom-stats-counter-ink);
  }
  .motion {
    position: absolute;
    top: 0;
    left: 0;
    /* A rounded pixel more must not break the line. */
    width: calc(100% + 1px);
    white-space: pre-wrap;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  /* Transparent, not hidden: the full text is found, selected, copied and read aloud while the overlay counts. */
  .motion:not(:empty) + .final {
    opacity: 0;
  }
  .label,
  .note,
  .source,
  ::slotted([slot='label']),
  ::slotted([slot='note']) {
    display: block;
    margin: 0;
    line-height: 1.6;
  }
  .label,
  ::slotted([slot='label']) {
    margin-block-start: 4px;
    font-size: var(--_small, 0.9375em);
  }
  .note,
  .source,
  ::slotted([slot='note']) {
    font-size: max(var(--_small, 0.8125em), 12px);
    color: var(--bloom-muted);
  }

  @media print {
    .final {
      opacity: 1 !important;
    }
    .motion {
      display: none;
    }
  }
`;
