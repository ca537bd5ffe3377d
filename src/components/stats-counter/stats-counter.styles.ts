import { css } from 'lit';

export const styles = css`
  .stat {
    display: flex;
    flex-direction: column;
  }
  /* Heard after its label, seen above it. */
  .number {
    order: -1;
  }
  .figure {
    display: inline-block;
    position: relative;
    font-family: var(--bloom-headline-font);
    font-size: var(--bloom-stats-counter-size, 2em);
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.25;
    /* Between the pieces of a frame there is no such spacing, and it must be as wide as the text. */
    text-autospace: no-autospace;
    /* On one line where there is room; else broken between words, and within a numeral only where it is longer than that. */
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    /* Two lines of a change are broken at the arrow, or before 增至. */
    text-wrap: balance;
    color: var(--bloom-stats-counter-ink);
  }
  /* Who copies a change gets the words of the source and nothing else. */
  .unseen,
  .ratio {
    -webkit-user-select: none;
    user-select: none;
  }
  .growth {
    margin: 4px 0 2px;
    max-inline-size: 16em;
  }
  .bar {
    block-size: 4px;
    margin-block-end: 3px;
    /* Sharp where the words are exact, soft as far as they are not. */
    background-image: linear-gradient(to right, currentColor var(--_sure), transparent var(--_possible));
    color: var(--bloom-stats-counter-ink, var(--bloom-accent));
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .bar:first-child {
    opacity: 0.55;
  }
  .label,
  .ratio,
  .note,
  .origin,
  ::slotted([slot='label']),
  ::slotted([slot='note']) {
    display: block;
    margin: 0 !important;
    line-height: 1.6;
  }
  .label,
  ::slotted([slot='label']) {
    margin-block-start: 4px !important;
    font-size: max(var(--_small, 0.9375em), 12px);
  }
  .ratio,
  .note,
  .origin,
  ::slotted([slot='note']) {
    font-size: var(--_small, var(--_finer));
    color: var(--bloom-muted);
  }
  .as-of,
  .source,
  ::slotted([slot='as-of']),
  ::slotted([slot='source']) {
    display: inline-block;
    margin: 0 !important;
    margin-inline-end: 1em !important;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    /* Gradients are taken away where colors are forced. */
    .bar {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
