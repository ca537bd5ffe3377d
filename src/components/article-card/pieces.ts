import { html, nothing, type TemplateResult } from 'lit';

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

/**
 * A focal point, two numbers from 0 to 1 (`0.3 0.6`: from the left, from the top), as a css position; `undefined` for
 * anything else.
 */
export function focalPosition(point: string | null | undefined): string | undefined {
  const shares = (String(point).match(/[^\s,]+/g) ?? []).map(Number);
  const isSound = shares.length === 2 && shares.every((share) => share >= 0 && share <= 1);
  return isSound ? shares.map((share) => `${share * 100}%`).join(' ') : undefined;
}
