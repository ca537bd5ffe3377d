import { escapeFor, linkFor } from './attribution-markup.js';
import { attributionSentence, type Attributable } from './attribution-sentence.js';

export type { Attributable };

/** How the sentence of `attribution` is written. */
export const ATTRIBUTION_FORMATS = ['text', 'html', 'markdown'] as const;
export type AttributionFormat = (typeof ATTRIBUTION_FORMATS)[number];

/** How `attribution` writes its sentence. */
export interface AttributionOptions {
  /** `text` unless told otherwise. */
  readonly format?: AttributionFormat;
  /** Language of the sentence; the names and the headline stay as they are. */
  readonly locale?: string;
  /** What a relative address is relative to: the page's own address. */
  readonly base?: string;
}

/**
 * The sentence a republisher must print: source, original headline, who wrote it, the day where the rights ask for it,
 * and the link.
 *
 * Speaks of the piece's own source: a piece that was itself republished names where it came from, with that headline, day
 * and link. A part that is not known, or that is in the wrong shape, is left out, never guessed; with nothing known the
 * answer is `''`. Names and headlines are escaped for `html` and `markdown` and stay on one line; an address that
 * `safeHref` refuses is no link.
 */
export function attribution(
  article: Readonly<Partial<Attributable>>,
  { format = 'text', locale = 'zh-Hans', base }: AttributionOptions = {},
): string {
  return attributionSentence(
    article,
    locale,
    base,
    (text) => escapeFor(text, format),
    (address) => linkFor(address, escapeFor(address, format), format),
  );
}
