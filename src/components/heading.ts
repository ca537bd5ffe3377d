import { html, nothing, type TemplateResult } from 'lit';
import type { SectionLevel } from '../models/looks.js';

/** The heading of a list or group, if it has one to show. */
export function heading(text: string | undefined, level: SectionLevel): TemplateResult | typeof nothing {
  if (!text) return nothing;
  switch (level) {
    case '2':
      return html`<h2 class="heading" part="heading">${text}</h2>`;
    case '3':
      return html`<h3 class="heading" part="heading">${text}</h3>`;
    case '4':
      return html`<h4 class="heading" part="heading">${text}</h4>`;
    case '5':
      return html`<h5 class="heading" part="heading">${text}</h5>`;
    case '6':
      return html`<h6 class="heading" part="heading">${text}</h6>`;
    default:
      return html`<div class="heading" part="heading">${text}</div>`;
  }
}
