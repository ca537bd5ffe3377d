import { attribute, lines, markup, type Markup } from './markup.js';
import { asList, asModel, asText } from './reading.js';

/** What a list may say of itself. */
export interface ListOptions {
  /** What the list is called by who hears it: `六支志愿队`. */
  readonly label?: string;
}

const asOptions = asModel({ label: asText });

/** A list of what can be shown; nothing where there is nothing. */
export function list(
  models: unknown,
  render: (model: unknown) => Markup | undefined,
  options: unknown,
): Markup | undefined {
  const items = lines(asList(render)(models).map((item) => markup`<li>${item}</li>`));
  return items && markup`<ul${attribute('aria-label', asOptions(options)?.label)}>\n${items}\n</ul>`;
}
