import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../models/locale.js';
import { ORIGINAL, SOURCE } from '../../words/credits.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import type { FooterFact } from './terms.js';
import type { FooterSource, FooterTime } from './view.js';

/** Something with what it is called before it. */
export function labelled(label: string, content: unknown, locale: Locale): TemplateResult {
  return html`<span
    >${label && html`<span class="label">${label}${PUNCTUATION[locale].colon}</span>`}${content}</span
  >`;
}

export function source({ name, url, relation, headline, time }: FooterSource, locale: Locale): unknown[] {
  const words = ORIGINAL[locale];
  const { colon, quote } = PUNCTUATION[locale];
  return [
    labelled(SOURCE[locale], [link(name, url), relation], locale),
    headline && html`<span>${words.headline + colon + quote.join(headline)}</span>`,
    time && labelled(words.time, timeElement(time), locale),
  ];
}

export function fact({ label, text, url }: FooterFact, locale: Locale): TemplateResult {
  return labelled(label, link(text, url), locale);
}

function link(name: string, url: string | undefined): unknown {
  return url ? html`<a href=${url}>${name}</a>` : name;
}

function timeElement({ datetime, text }: FooterTime): TemplateResult {
  return html`<time datetime=${datetime}>${text}</time>`;
}
