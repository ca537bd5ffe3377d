import { css } from 'lit';
import { inSlot } from '../../styles/in-slot.js';

const row = css`
  --_columns: minmax(0, 2fr) minmax(0, 3fr);
  --_words: inline-block;
`;
/* Beside each other only where there is room; a narrow hero is a large stack. */
const hero = css`
  --_headline: 1.625em;
  --_lines: 6;
  --_words: inline-block;
`;
const wideHero = css`
  --_headline: clamp(1.625em, 3.6cqi, 2.5em);
  --_columns: minmax(0, 3fr) minmax(0, 2fr);
  --_align: center;
`;
const small = css`
  --_headline: 1em;
  --_standfirst: none;
  --_words: none;
  --_caption: none;
`;

export const styles = css`
  .card {
    --_columns: minmax(0, 1fr);
    --_text: max(var(--_small, 0.9375em), 12px);
    display: grid;
    grid-template-columns: var(--_columns);
    grid-gap: var(--bloom-article-card-gap, 12px 20px);
    align-items: var(--_align, start);
  }
  .linked {
    cursor: pointer;
  }
  .elder {
    --_leading: 1.5;
    --_beat: none;
    --_press: 15px;
  }
  .row {
    ${row}
  }
  .hero {
    ${hero}
  }
  .compact {
    --_columns: minmax(0, 1fr) var(--bloom-article-card-thumbnail, 6.5em);
    --_order: 1;
    ${small}
  }
  @container (max-width: 14.99em) {
    .auto {
      ${small}
    }
  }
  @container (min-width: 30em) {
    .auto {
      ${row}
    }
  }
  @container (min-width: 44em) {
    .hero {
      ${wideHero}
    }
  }
  @container (min-width: 52em) {
    .auto {
      ${hero}
      ${wideHero}
    }
  }
  .bare {
    --_columns: minmax(0, 1fr);
    --_media: none;
  }

  .picture {
    display: var(--_media, block);
    order: var(--_order);
  }
  .media {
    position: relative;
    overflow: hidden;
    border-radius: var(--bloom-article-card-radius, 4px);
    background-color: var(--_wash);
  }
  /* Keeps the place of the picture where aspect-ratio is not known. */
  .media::before {
    content: '';
    display: block;
    padding-bottom: calc(100% / (var(--bloom-article-card-ratio, 1.5)));
  }
  /* Not taken away: by the standard a lazy picture without a box is not loaded, so it could not come back. */
  .broken img,
  .broken ::slotted([slot='media']) {
    visibility: hidden;
  }
  .media img,
  .fallback,
  ::slotted([slot='media']) {
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
  .fallback svg {
    width: 100%;
    height: 100%;
    fill: var(--bloom-accent, currentColor);
    opacity: 0.22;
  }
  ${inSlot('media-type')} {
    font-size: var(--_small, var(--_finest));
    line-height: 1.8;
    color: var(--bloom-muted);
  }
  ${inSlot('media-type', '.media')} {
    position: absolute !important;
    bottom: 6px;
    max-width: calc(100% - 12px);
    margin-inline-start: 6px !important;
    padding: 0 0.5em;
    border-radius: 2px;
    background: rgba(0, 0, 0, 0.72);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    color: #fff;
  }
  .media-type svg {
    width: 0.8em;
    height: 0.8em;
    margin-inline-end: 0.4em;
    fill: currentColor;
  }
  .legend {
    display: var(--_caption, block);
    font-size: var(--_small, var(--_finest));
    line-height: 1.6;
    color: var(--bloom-muted);
  }
  .legend > :not(slot),
  .legend ::slotted(*) {
    display: inline-block;
    margin: 6px 0 0 !important;
    margin-inline-end: 1em !important;
  }
  ${inSlot('caption', '.legend')} {
    display: var(--_words, none);
  }

  p,
  .headline,
  .wrapped,
  .text ::slotted(*) {
    margin: 0 !important;
  }
  .wrapped {
    font: inherit;
  }
  .ranked .text {
    padding-inline-start: 2.75em;
  }
  ${inSlot('rank')} {
    position: absolute !important;
    margin-inline-start: -1.72em !important;
    font-family: var(--bloom-headline-font);
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
    color: var(--bloom-muted);
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    font-size: var(--_small, var(--_finer));
    line-height: 1.5;
  }
  .eyebrow > *,
  .eyebrow ::slotted(*) {
    margin-block-end: 4px !important;
    margin-inline-end: 0.75em !important;
  }
  ${inSlot('sponsor marks')} {
    color: var(--bloom-muted);
    padding: 0 0.4em;
    border: 1px solid var(--bloom-rule, var(--_rule));
    border-radius: 2px;
    font-size: max(var(--_small, 0.923em), 12px);
  }
  ${inSlot('sponsor')} {
    background: var(--_wash);
  }
  ${inSlot('kicker live')},
  .breaking {
    font-weight: 600;
    color: var(--bloom-accent);
  }
  .ended {
    font-weight: 400;
    color: var(--bloom-muted);
  }
  /* A border, because forced colours take backgrounds away. Three beats: what moves longer needs a switch (WCAG 2.2.2). */
  .on-air .live::before,
  .on-air ::slotted([slot='live'])::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.25em solid;
    border-radius: 50%;
    vertical-align: 0.1em;
    animation: var(--_beat, beat 1.5s 3);
  }
  @keyframes beat {
    50% {
      opacity: 0.2;
    }
  }
  .elder.paid {
    display: none;
  }
  ${inSlot('notice')} {
    font-size: var(--_text);
    font-weight: 600;
    line-height: 1.5;
  }
  ${inSlot('overline subheadline')} {
    display: block;
    font-size: var(--_text);
    font-weight: 400;
    line-height: 1.5;
  }
  ${inSlot('headline')} {
    font-family: var(--bloom-headline-font);
    font-size: var(--bloom-article-card-headline-size, var(--_headline, 1.25em)) !important;
    font-weight: 700;
    line-height: var(--_leading, 1.4);
    text-wrap: balance;
    --_decoration: none;
  }
  ${inSlot('headline', '.withdrawn')} {
    color: var(--bloom-muted);
    font-weight: 400;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .headline a:visited {
    color: var(--bloom-visited, color-mix(in srgb, currentColor 55%, #808080));
  }
  .external .headline a::after,
  .external ::slotted([slot='headline'])::after {
    content: ' \\2197\\fe0e';
    content: ' \\2197\\fe0e' / '';
    font-size: 0.7em;
    font-weight: 400;
  }
  .linked:hover .headline a,
  .related a:hover,
  .linked:hover ::slotted([slot='headline']) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  ${inSlot('standfirst')} {
    display: var(--_standfirst, -webkit-box);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--bloom-article-card-lines, var(--_lines, 3));
    overflow: hidden;
    margin-block-start: 8px !important;
    font-size: var(--_text);
    line-height: 1.7;
    color: var(--bloom-muted);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small, var(--_finer));
    line-height: 1.6;
    color: var(--bloom-muted);
  }
  .meta > *,
  .meta ::slotted(*) {
    margin-block-start: 6px !important;
    margin-inline-end: 1em !important;
  }
  time,
  .comments,
  ::slotted(time) {
    white-space: nowrap;
  }
  /* Large text beside a picture on a phone has no room for that. */
  .elder time,
  .elder ::slotted(time) {
    white-space: normal;
  }
  ${inSlot('related')} {
    display: var(--_standfirst, block);
    margin-block-start: 8px !important;
    padding: 4px 0 0;
    border-block-start: 1px solid var(--bloom-rule, var(--_rule));
    list-style: none;
    --_decoration: none;
    font-size: var(--_text);
    line-height: 1.6;
  }
  .related a {
    display: block;
    padding: var(--_press, 4px) 0;
  }
  ::slotted([slot='actions']) {
    margin-block-start: 8px !important;
  }

  @media (pointer: coarse) {
    .related a {
      padding: var(--_press, 10px) 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .card {
      --_beat: none;
    }
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
    ::slotted([slot='actions']) {
      display: none !important;
    }
  }
`;
