import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    position: relative;
    max-inline-size: 100%;
    vertical-align: middle;
    line-height: 1.4;
  }
  /* Ink, tint, and the ink on dark paper. Text has 4.5 on each paper and on the tint. */
  .badge {
    --_ink: #4a4a52;
    --_tint: #ededf0;
    --_glow: #c9c9d1;
    --_text: var(--bloom-team-badge-ink, var(--_ink));
    --_fill: var(--bloom-team-badge-tint, var(--_tint));
    --_paper: #fff;
  }
  .azalea {
    --_ink: #9d1035;
    --_tint: #fde7ec;
    --_glow: #ff9db1;
  }
  .carnation {
    --_ink: #b02d74;
    --_tint: #fde8f3;
    --_glow: #ffa9d6;
  }
  .sunflower {
    --_ink: #7a5200;
    --_tint: #fff1c7;
    --_glow: #ffd24d;
  }
  .clivia {
    --_ink: #a8400a;
    --_tint: #ffebdd;
    --_glow: #ffb184;
  }
  .violet {
    --_ink: #5b3ba6;
    --_tint: #efe9fc;
    --_glow: #c9b5ff;
  }
  .dandelion {
    --_ink: #2f6b2b;
    --_tint: #e8f5e3;
    --_glow: #a6db96;
  }
  /* A color of the team's own, moved in lightness until it can be read: proven over the color circle in the tests. */
  @supports (color: oklch(from red min(l, 0.45) c h)) {
    .own {
      --_any: var(--_own, #4a4a52);
      --_ink: oklch(from var(--_any) min(l, 0.45) min(c, 0.16) h / 1);
      --_tint: color-mix(in srgb, rgb(from var(--_any) r g b / 1) 10%, #fff);
      --_glow: oklch(from var(--_any) max(l, 0.82) min(c, 0.12) h / 1);
    }
  }
  @supports (color: light-dark(red, red)) {
    .badge {
      --_text: var(--bloom-team-badge-ink, light-dark(var(--_ink), var(--_glow)));
      --_fill: var(
        --bloom-team-badge-tint,
        light-dark(var(--_tint), color-mix(in srgb, var(--_glow) 16%, #1b1b1f))
      );
      --_paper: light-dark(#fff, #1b1b1f);
    }
  }

  .badge {
    display: inline-flex;
    align-items: center;
    position: relative;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0.25em 0.75em 0.25em 0.375em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: none;
  }
  button {
    cursor: pointer;
  }
  .soft {
    background-color: var(--_fill);
  }
  .solid {
    background-color: var(--_text);
    color: var(--_paper);
    outline-color: var(--_text) !important;
  }
  .outline {
    border-color: currentColor;
  }
  .alone {
    justify-content: center;
    padding: 0;
    border-radius: 6px;
  }
  /* Seen by nobody, but a link in the text is still there to be pressed. */
  .alone .unseen {
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    opacity: 0;
  }
  span.alone:focus-within {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  a.badge:hover,
  ::slotted(a:hover) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .emblem {
    flex: none;
    inline-size: var(--bloom-team-badge-emblem-size, 1.75em);
    block-size: var(--bloom-team-badge-emblem-size, 1.75em);
    margin-inline-end: 0.375em;
  }
  .alone .emblem {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
  }
  .emblem *,
  ::slotted([slot='emblem']) {
    width: 100%;
    height: 100%;
    fill: currentColor;
  }
  .emblem .tone {
    opacity: 0.5;
  }
  .emblem circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 5;
  }
  text {
    font-size: 56px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  ::slotted(a) {
    display: inline-flex;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  /* The slotted link answers on the whole badge. */
  ::slotted(a)::after {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  @media (pointer: coarse) {
    .target {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .badge.elder {
    font-size: max(1em, 18px);
    line-height: 1.5;
  }
  .target.elder {
    min-inline-size: 60px;
    min-block-size: 60px;
  }

  .details {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(20rem, 100vw - 32px);
    margin: 8px 0 0;
    padding: 16px;
    border: 1px solid var(--bloom-rule, var(--_rule));
    border-radius: 8px;
    background-color: var(--bloom-paper, Canvas);
    color: var(--bloom-ink, CanvasText);
    font-weight: 400;
    line-height: 1.7;
    box-shadow: 0 8px 24px rgba(0, 0, 0, 0.16);
  }
  .details p,
  .details ::slotted(*) {
    margin: 0;
  }
  .details a {
    color: inherit;
  }
  .elder a {
    display: inline-flex;
    align-items: center;
    min-inline-size: 60px;
    min-block-size: 60px;
  }
  /* Browsers without popovers open the details while the badge, or something in them, has the focus. */
  :host(:not(:focus-within)) .details:not(:hover) {
    display: none;
  }
  @supports selector(:popover-open) {
    .details:popover-open {
      display: block !important;
      inset: auto;
    }
    .details:not(:popover-open) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .soft,
    .solid {
      border-color: currentColor;
      color: CanvasText;
    }
  }
  @media print {
    .badge {
      background: none;
      color: #000;
    }
  }
`;
