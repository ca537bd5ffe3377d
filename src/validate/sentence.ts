import { resolveLocale } from '../models/locale.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { VALIDATION, VALIDATION_CODES, type ValidationCode } from '../words/validation.js';

/** What stands after the sentence: a type by valibot's name, choices, a limit, a key. */
export type Detail = string | number | readonly string[] | undefined;

/** A full sentence in the reader's language. */
export function sentence(
  code: ValidationCode,
  locale: string | undefined,
  detail?: Detail,
  suggestion?: string,
): string {
  const language = resolveLocale(locale);
  const { sentences, types, suggestion: suggested } = VALIDATION[language];
  const { colon, stop, comma, gap } = PUNCTUATION[language];
  const shown =
    code === 'type' ? types[String(detail)] : typeof detail === 'object' ? detail.join(comma) : detail;
  const after = (what?: string | number): string => (what === undefined ? '' : `${colon}${what}`);
  const said = `${sentences[VALIDATION_CODES.indexOf(code)] ?? ''}${after(shown)}${stop}`;
  return suggestion === undefined ? said : said + gap + suggested + after(suggestion) + stop;
}
