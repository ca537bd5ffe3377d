import { css } from 'lit';

const row = css`
  --_columns: minmax(0, 2fr) minmax(0, 3fr);
`;
/* Beside each other only where there is room; a narrow hero is a large stack. */
const hero = css`
  --_headline: clamp(1.625em, 3.6cqi, 2.5em);
  --_lines: 6;
`;
const wideHero = css`
  --_columns: minmax(0, 3fr) minmax(0, 2fr);
  --_align: center;
`;
const compact = css`
  --_columns: minmax(0, 1fr) var(--bloom-article-card-thumbnail, 6.5em);
  --_order: 1;
  --_headline: 1em;
  --_standfirst: none;
`;
const bare = css`
  --_columns: minmax(0, 1fr);
  --_media: none;
`;

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Containment makes the width 0 wherever the page shrinks the card to its content. */
    contain-intrinsic-inline-size: 10rem;
  }
  .card {
    --_columns: minmax(0, 1fr);
    display: grid;
    grid-template-columns: var(--_columns);
    grid-gap: var(--bloom-article-card-gap, 12px 20px);
    align-items: var(--_align, start);
    line-break: strict;
    text-autospace: normal;
    text-spacing-trim: trim-start;
    overflow-wrap: break-word;
  }
  .linked {
    cursor: pointer;
  }
  .elder {
    --_leading: 1.5;
  }
  .row {
    ${row}
  }
  .hero {
    ${hero}
  }
  .compact {
    ${compact}
  }
  @container (max-width: 14.99rem) {
    .auto {
      ${compact}
      --_columns: minmax(0, 1fr);
      --_order: 0;
    }
  }
  @container (min-width: 30rem) {
    .auto {
      ${row}
    }
  }
  @container (min-width: 44rem) {
    .hero {
      ${wideHero}
    }
  }
  @container (min-width: 52rem) {
    .auto {
      ${hero}
      ${wideHero}
    }
  }
  .bare {
    ${bare}
  }

  .media {
    display: var(--_media, block);
    position: relative;
    order: var(--_order);
    overflow: hidden;
    border-radius: var(--bloom-article-card-radius, 4px);
    background-color: var(--_wash);
  }
  /* Keeps the place of the picture where aspect-ratio is not known. */
  .media::before {
    content: '';
    display: block;
    padding-block-end: calc(100% / (var(--bloom-article-card-ratio, 1.5)));
  }
  /* Not taken away: by the standard a lazy picture without a box is not loaded, so it could not come back. */
  .broken slot {
    visibility: hidden;
  }
  .media img,
  .fallback,
  .media ::slotted(*) {
    position: absolute !important;
    top: 0;
    left: 0;
    width: 100% !important;
    height: 100% !important;
    max-width: none !important;
    margin: 0 !important;
    object-fit: cover;
    object-position: var(--_focal);
  }
  svg {
    width: 100%;
    height: 100%;
    fill: currentColor;
    opacity: 0.18;
  }

  p,
  .headline,
  .text ::slotted(*) {
    margin: 0;
  }
  .kicker,
  ::slotted([slot='kicker']) {
    display: block;
    margin-block-end: 4px !important;
    font-size: max(var(--_small, 0.8125em), 12px);
    font-weight: 600;
    line-height: 1.5;
    color: var(--bloom-accent);
  }
  .overline,
  .subheadline,
  ::slotted([slot='overline']),
  ::slotted([slot='subheadline']) {
    display: block;
    font-size: var(--_small, 0.9375em);
    font-weight: 400;
    line-height: 1.5;
  }
  .headline,
  ::slotted([slot='headline']) {
    font-family: var(--bloom-headline-font);
    font-size: var(--bloom-article-card-headline-size, var(--_headline, 1.25em)) !important;
    font-weight: 700;
    line-height: var(--_leading, 1.4);
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .linked:hover a,
  .linked:hover ::slotted([slot='headline']) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .standfirst,
  ::slotted([slot='standfirst']) {
    display: var(--_standfirst, -webkit-box);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--bloom-article-card-lines, var(--_lines, 3));
    overflow: hidden;
    margin-block-start: 8px !important;
    font-size: var(--_small, 0.9375em);
    line-height: 1.7;
    color: var(--bloom-muted);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    font-size: max(var(--_small, 0.8125em), 12px);
    line-height: 1.6;
    color: var(--bloom-muted);
  }
  .meta slot > *,
  .meta ::slotted(*) {
    margin-block-start: 6px !important;
    margin-inline-end: 1em !important;
  }

  time,
  ::slotted(time) {
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .media {
      border: 1px solid;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
