import { css } from 'lit';

export const styles = css`
  :host {
    --_least: 24px;
    --_padding: 0;
    display: inline-block;
    vertical-align: middle;
    line-height: 1.4;
  }
  .badge,
  a {
    display: inline-flex;
    align-items: center;
    min-inline-size: var(--_least);
    min-block-size: var(--_least);
    color: inherit;
  }
  /* Ink, and the ink on dark paper. Text has 4.5 on each paper and on the tint. */
  .badge {
    --_ink: #4a4a52;
    --_glow: #c9c9d1;
    --_text: var(--bloom-team-badge-ink, var(--_ink));
    --_fill: var(--_wash);
    --_paper: #fff;
    position: relative;
    padding: 0.25em 0.375em;
    border: 1px solid transparent;
    border-radius: 99em;
    color: var(--_text);
    font-weight: 600;
  }
  .azalea {
    --_ink: #9d1035;
    --_glow: #ff9db1;
  }
  .carnation {
    --_ink: #b02d74;
    --_glow: #ffa9d6;
  }
  .sunflower {
    --_ink: #7a5200;
    --_glow: #ffd24d;
  }
  .clivia {
    --_ink: #a8400a;
    --_glow: #ffb184;
  }
  .violet {
    --_ink: #5b3ba6;
    --_glow: #c9b5ff;
  }
  .dandelion {
    --_ink: #2f6b2b;
    --_glow: #a6db96;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    .badge {
      --_fill: color-mix(in srgb, var(--_glow) 24%, var(--_paper));
    }
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    .badge {
      --_text: var(--bloom-team-badge-ink, light-dark(var(--_ink), var(--_glow)));
      --_paper: light-dark(#fff, #1b1b1f);
    }
    /* A color of its own is moved in lightness until it can be read: proven over the color circle in the tests. */
    .own {
      --_ink: oklch(from var(--_own, #4a4a52) min(l, 0.45) min(c, 0.16) h / 1);
      --_glow: oklch(from var(--_own, #4a4a52) max(l, 0.82) min(c, 0.12) h / 1);
    }
  }

  /* A site's own link color would take the contrast away. */
  ::slotted(a) {
    color: inherit !important;
  }
  button {
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .badge:not(:hover),
  ::slotted(a:not(:hover)) {
    text-decoration: none;
  }
  .soft {
    background: var(--bloom-team-badge-tint, var(--_fill));
  }
  .solid {
    background: var(--_text);
    color: var(--_paper);
    outline-color: var(--_text);
  }
  .outline {
    border-color: currentColor;
  }
  .alone {
    justify-content: center;
    padding: 0;
    border-radius: 6px;
  }
  span.alone:focus-within {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .emblem {
    flex: none;
    inline-size: var(--bloom-team-badge-emblem-size, 1.75em);
    block-size: var(--bloom-team-badge-emblem-size, 1.75em);
  }
  svg,
  img,
  ::slotted([slot='emblem']) {
    width: 100%;
    height: 100%;
    fill: currentColor;
  }
  path {
    fill-rule: evenodd;
  }
  .tone {
    opacity: 0.5;
  }
  .seal {
    fill: none;
    stroke: currentColor;
    stroke-width: 5;
    stroke-linejoin: round;
  }
  text {
    font-size: 44px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .pair {
    font-size: 34px;
  }
  .name {
    margin: 0 0.375em;
    overflow-wrap: anywhere;
  }
  /* A slotted link answers on the whole badge, and so does a name that is only heard. */
  ::slotted(a)::after,
  .alone .name {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  .alone .name {
    margin: 0;
    overflow: hidden;
    opacity: 0;
  }
  @media (pointer: coarse) {
    .target {
      --_least: 44px;
    }
  }
  .target.elder {
    --_least: 60px;
  }

  .details {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 32px);
    padding: 16px;
    border: 1px solid var(--bloom-rule, var(--_rule));
    border-radius: 8px;
    background: var(--bloom-paper, Canvas);
    color: var(--bloom-ink, CanvasText);
    font-weight: 400;
    line-height: 1.7;
    box-shadow: 0 8px 24px #0003;
  }
  .details > *,
  .details ::slotted(*),
  .name ::slotted(*) {
    margin: 0 !important;
  }
  .details > * + * {
    margin-block-start: 4px !important;
  }
  /* Each term and what is said under it on a line. */
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt {
    margin-inline-end: 0.5em;
    color: var(--bloom-muted);
  }
  dd:not(:last-child)::after {
    content: '';
    display: block;
    block-size: 4px;
  }
  .status {
    font-weight: 700;
  }
  /* Browsers without popovers open the details while the badge, or something in them, has the focus. */
  :host(:not(:focus-within)) .details:not(:hover) {
    display: none;
  }
  /* Browsers without anchors leave a popover in the middle of the window. */
  .details:popover-open {
    display: block !important;
    position: fixed;
    inset: 8px 16px;
    position-area: bottom;
    position-try: flip-block;
  }

  @media print {
    .badge {
      background: none;
      color: #000;
    }
  }
`;
