import type { Correction } from '../models/article.js';
import { list, type ListOptions } from './list.js';
import { attribute, markup, print } from './markup.js';
import { pageOf, phrase, timeElement, type PartOptions } from './page.js';
import { asLocalized, asModel, asTime } from './reading.js';

const asCorrection = asModel({ at: asTime, text: asLocalized });

/** What was wrong and when it was put right, as a list: `<ul><li><p><time>…</time></p><p>…</p></li>…`. */
export function renderCorrections(
  corrections: readonly Correction[],
  options?: PartOptions & ListOptions,
): string {
  const page = pageOf(options);
  const item = (model: unknown) => {
    const { at, text } = asCorrection(model) ?? {};
    const words = phrase(text, page);
    const day = timeElement(at, page);
    return (
      words && markup`${day && markup`<p>${day}</p>`}<p${attribute('lang', words.lang)}>${words.text}</p>`
    );
  };
  return print(list(corrections, item, options));
}
