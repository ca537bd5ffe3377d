import { html, type TemplateResult } from 'lit';
import type { COPYRIGHT_FOOTER } from '../../locales/copyright-footer.js';
import type { FooterFact } from './terms.js';
import type { FooterSource, FooterTime } from './view.js';

type Words = (typeof COPYRIGHT_FOOTER)['en'];

/** Something with what it is called before it. */
export function labelled(label: string, content: unknown, words: Words): TemplateResult {
  return html`<span>${label && html`<span class="label">${label}${words.colon}</span>`}${content}</span>`;
}

export function source({ name, url, relation, headline, time }: FooterSource, words: Words): unknown[] {
  return [
    labelled(words.source, [link(name, url), relation], words),
    headline && html`<span>${words.originalHeadline(headline)}</span>`,
    time && labelled(words.originalTime, timeElement(time), words),
  ];
}

export function fact({ label, text, url }: FooterFact, words: Words): TemplateResult {
  return labelled(label, link(text, url), words);
}

function link(name: string, url: string | undefined): unknown {
  return url ? html`<a href=${url}>${name}</a>` : name;
}

function timeElement({ datetime, text }: FooterTime): TemplateResult {
  return html`<time datetime=${datetime}>${text}</time>`;
}
