import { css } from 'lit';
import { inSlot } from '../../styles/in-slot.js';

export const styles = css`
  .list[hidden] {
    display: none;
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding: 8px 0;
    border-block-start: 2px solid;
  }
  .head > div {
    flex: 1;
    min-inline-size: 0;
    margin-inline-end: 16px;
  }
  ${inSlot('label')} {
    margin: 0 !important;
    font-family: var(--bloom-headline-font);
    font-size: 1.25em !important;
    font-weight: 700;
    line-height: 1.4;
  }
  ${inSlot('more')},
  .note {
    font-size: var(--_small, var(--_fine)) !important;
    color: var(--bloom-muted);
  }
  ${inSlot('more')} {
    flex: none;
    padding: 4px 0;
    line-height: 1.5;
    text-decoration: none;
  }
  .note {
    padding: 12px 0;
    border-block-start: 1px solid var(--bloom-rule, var(--_rule));
    line-height: 1.6;
  }
  .note:empty {
    display: none;
  }
  .items,
  ::slotted(ul),
  ::slotted(ol) {
    margin: 0 !important;
    padding: 0 !important;
    /* Of none WebKit concludes that it is no list. */
    list-style: none;
    list-style-type: '';
    font-size: var(--_small, 1em);
  }
  ::slotted(ul),
  ::slotted(ol) {
    /* Shadow css does not reach the items: the gaps between them are the list's own. */
    display: grid;
    grid-gap: var(--bloom-article-list-gap, 12px);
    padding: var(--bloom-article-list-gap, 12px) 0 !important;
    border-block-start: 1px solid var(--bloom-rule, var(--_rule));
    font-family: var(--bloom-headline-font);
    line-height: 1.6;
    --_decoration: none;
  }
  .ranked ::slotted(ol) {
    padding-inline-start: 2em !important;
    list-style: decimal;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .item {
    padding: var(--bloom-article-list-gap, 12px) 0;
    border-block-start: 1px solid var(--bloom-rule, var(--_rule));
    break-inside: avoid;
  }
  .kicker {
    display: block;
    margin-block-end: 2px;
    font-size: var(--_small, var(--_finer));
    font-weight: 600;
    line-height: 1.5;
    color: var(--bloom-accent);
  }
  .link {
    display: block;
    color: inherit;
    font-family: var(--bloom-headline-font);
    font-size: 1.0625em;
    line-height: 1.5;
    text-decoration: none;
  }
  a.link:visited {
    color: var(--bloom-visited, color-mix(in srgb, currentColor 55%, #808080));
  }
  .link:hover,
  .more:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  time {
    display: block;
    margin-block-start: 4px;
    font-size: var(--_small, var(--_finer));
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.6;
    white-space: nowrap;
    color: var(--bloom-muted);
  }
  .ranked .items {
    counter-reset: rank;
  }
  .ranked .item {
    position: relative;
    min-block-size: 3.75em;
    padding-inline-start: 3em;
    counter-increment: rank;
  }
  .ranked .item::before {
    content: counter(rank);
    position: absolute;
    /* The padding of the item, in figures of this size. */
    margin-inline-start: -1.6em;
    inline-size: 1.25em;
    font-family: var(--bloom-headline-font);
    font-size: 1.875em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
    text-align: center;
    color: var(--bloom-muted);
    opacity: 0.75;
  }
  .cards .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--bloom-article-list-columns, 18em)), 1fr));
    grid-gap: 12px 32px;
  }
  .cards .item {
    padding: 16px 0;
  }
  .bar {
    border-radius: 2px;
  }
  .button {
    font-size: var(--_small, var(--_fine));
  }
  .rest {
    inline-size: 100%;
    margin-block-start: 4px;
  }
  @container (min-width: 32em) {
    .headlines .item:not(.bar) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-column-gap: 24px;
      align-items: baseline;
    }
    .headlines .kicker {
      grid-column: 1 / -1;
    }
    .headlines time {
      margin: 0;
    }
  }
  @container (min-width: 56em) {
    .headlines .items,
    .ranked .items {
      columns: 2;
      column-gap: 40px;
    }
  }

  @media (pointer: coarse) {
    .link,
    .more {
      padding: 9px 0;
    }
  }
  .elder .link,
  .elder .more {
    padding: 15px 0;
    line-height: 1.75;
  }
  @media print {
    .more,
    .button {
      display: none;
    }
  }
`;
