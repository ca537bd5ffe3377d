import { css } from 'lit';

/**
 * What every element shares: the quiet colours, derived from the page's own ink; the focus ring; elder-friendly sizes.
 * `elder` is a class of the outermost part, because slotted text inherits from there too.
 */
export const shared = css`
  :host {
    display: block;
    --_rule: #80808066;
    --_wash: #80808014;
    /* A page that sets its root to 62.5% often says nothing more. */
    font-size: max(1em, 12px);
    /* Nothing is set smaller. */
    --_fine: max(0.875em, 12px);
    --_finer: max(0.8125em, 12px);
    --_finest: max(0.75em, 12px);
    /* Chinese as CLREQ sets it: no mark begins a line that must not, a quarter em beside Latin, no full-width hole. */
    line-break: strict;
    text-autospace: normal;
    text-spacing-trim: trim-start;
    overflow-wrap: break-word;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    :host {
      --_rule: color-mix(in srgb, currentColor 14%, transparent);
      --_wash: color-mix(in srgb, currentColor 5%, transparent);
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  :focus-visible,
  ::slotted(a:focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }
  .elder {
    --_small: 1em;
    font-size: max(1em, 18px);
    line-height: 1.75;
  }
  .unplaced:not(:first-child) {
    margin-block-start: 8px;
  }
  .unplaced ::slotted(*) {
    max-inline-size: 100%;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
