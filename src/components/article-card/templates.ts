import { html, nothing, svg, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../../models/looks.js';
import type { CardTime } from './time.js';
import type { CardLink, CardMedia, CardMediaType } from './view.js';

type Shown = TemplateResult | typeof nothing;

/** A text with a part of its own. */
export function line(name: string, text: string | undefined, kind = ''): Shown {
  return text ? html`<p class="${name} ${kind}" part=${name}>${text}</p>` : nothing;
}

export const HEADINGS: Readonly<Record<HeadingLevel, (text: unknown) => TemplateResult>> = {
  '2': (text) => html`<h2 class="headline" part="headline">${text}</h2>`,
  '3': (text) => html`<h3 class="headline" part="headline">${text}</h3>`,
  '4': (text) => html`<h4 class="headline" part="headline">${text}</h4>`,
  '5': (text) => html`<h5 class="headline" part="headline">${text}</h5>`,
  '6': (text) => html`<h6 class="headline" part="headline">${text}</h6>`,
  none: (text) => html`<div class="headline" part="headline">${text}</div>`,
};

/** A time; the whole of it is at hand where only its distance is shown. */
export function timeElement({ datetime, text, full }: CardTime): TemplateResult {
  return html`<time datetime=${datetime} title=${text === full ? nothing : full}>${text}</time>`;
}

export function image(
  { src, srcset, alt, width, height }: CardMedia,
  loading: 'lazy' | 'eager',
): TemplateResult {
  return html`<img
    src=${src}
    srcset=${srcset || nothing}
    sizes=${loading === 'lazy' ? 'auto, 100vw' : '100vw'}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading=${loading}
  />`;
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

const ICONS: Readonly<Record<string, TemplateResult>> = {
  video: svg`<path d="M3 1v14l11-7z" />`,
  audio: svg`<path d="M1 5h3l5-4v14l-5-4H1zM11 4q3 4 0 8v-2q1-2 0-4z" />`,
  gallery: svg`<path d="M4 1h11v9h-2V3H4zM1 5h10v10H1z" />`,
};

/** What kind of a medium it is, with a drawing for the eye. */
export function mediaType(type: CardMediaType | undefined): Shown {
  const icon = type && ICONS[type.kind];
  return type
    ? html`<span class="type" part="media-type"
        >${icon && html`<svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>`}${type.text}</span
      >`
    : nothing;
}

export function subLinks(links: readonly CardLink[] | undefined): Shown {
  return links?.length
    ? html`<ul class="related" part="related">
        ${links.map(({ url, headline }) => html`<li><a href=${url}>${headline}</a></li>`)}
      </ul>`
    : nothing;
}

/** Lines without words, as high as those that will come. */
export function skeleton(): TemplateResult {
  const bar = (name: string, length: number): TemplateResult =>
    html`<p class=${name}><span class="bar">${'\u3000\u200b'.repeat(length)}</span></p>`;
  return html`<div aria-hidden="true">
    ${bar('kicker', 4)}${bar('headline', 20)}${bar('standfirst', 38)}${bar('meta', 15)}
  </div>`;
}
