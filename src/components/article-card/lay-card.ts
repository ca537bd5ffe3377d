import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../../models/looks.js';
import { block, part, Part, type Child } from '../../views/part.js';
import type { Layout } from '../layout.js';

const ICONS: Readonly<Record<string, string>> = {
  video: 'M3 1v14l11-7z',
  audio: 'M1 5h3l5-4v14l-5-4H1zM11 4q3 4 0 8v-2q1-2 0-4z',
  gallery: 'M4 1h11v9h-2V3H4zM1 5h10v10H1z',
};

/** What kind of a medium it is, with a drawing for the eye. */
export function mediaType(parts: Layout): readonly Child[] {
  return parts.at('media-type').map((child) => (Array.isArray(child) ? child.map(withIcon) : child));
}

function withIcon(child: Child): Child {
  const icon = child instanceof Part && ICONS[String(child.attributes.kind)];
  if (!icon) return child;
  const drawing = part('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, part('path', { d: icon }));
  return new Part(child.tag, child.attributes, [drawing, ...child.children]);
}

/** The words below or beside the picture. */
export const legend = (parts: Layout): Part | undefined =>
  block('div', { class: 'legend' }, parts.at('caption', 'photo-credit'));

/**
 * All that is said, from the rank in a list to the buttons of the page. `since` is how long ago the time of the page was, in
 * its place; `note` stands behind a headline of the page that leads to another site.
 */
export function words(
  parts: Layout,
  level: HeadingLevel,
  since: Part | undefined,
  note: Child,
): Part | undefined {
  const eyebrow = parts.at('kicker', 'live', 'sponsor', 'marks');
  const meta = [
    ...parts.at('dateline', 'byline', 'source'),
    since ?? parts.at('date'),
    ...parts.at('comments'),
  ];
  return block('div', { class: 'text' }, [
    ...parts.at('rank'),
    block('div', { class: 'eyebrow' }, parts.has('media') ? eyebrow : [...eyebrow, ...mediaType(parts)]),
    ...parts.at('notice', 'overline'),
    ...parts.heading('headline', level),
    note,
    ...parts.at('subheadline', 'standfirst'),
    block('div', { class: 'meta', part: 'meta' }, meta),
    ...parts.at('related', 'actions'),
    parts.rest,
  ]);
}

/** Six petals round a centre: the quiet motif where a picture is missing. */
export function fallback(alt: string): TemplateResult {
  return html`<div
    class="fallback"
    part="fallback"
    role=${alt ? 'img' : nothing}
    aria-label=${alt || nothing}
    aria-hidden=${alt ? nothing : 'true'}
  >
    <svg viewBox="-109 -109 218 218" aria-hidden="true">
      <path id="petal" d="M0-10C-19-20-19-43 0-43S19-20 0-10" />
      <use href="#petal" transform="rotate(60)" />
      <use href="#petal" transform="rotate(120)" />
      <use href="#petal" transform="rotate(180)" />
      <use href="#petal" transform="rotate(240)" />
      <use href="#petal" transform="rotate(300)" />
      <circle r="5" />
    </svg>
  </div>`;
}

/** Lines without words, as high as those that will come. */
export function skeleton(): TemplateResult {
  const bar = (name: string, length: number): TemplateResult =>
    html`<p class=${name}><span class="bar">${'\u3000\u200b'.repeat(length)}</span></p>`;
  return html`<div class="text" aria-hidden="true">
    ${bar('kicker', 4)}${bar('headline', 20)}${bar('standfirst', 38)}${bar('meta', 15)}
  </div>`;
}
