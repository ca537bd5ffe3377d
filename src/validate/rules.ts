import * as v from 'valibot';
import { resolveLocale } from '../models/locale.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { VALIDATION, VALIDATION_CODES, type ValidationCode } from '../words/validation.js';

const MOST_CHOICES = 12;
const LONGEST_SUGGESTION = 200;

/** Whether a value is right, by which code it is not, and which form would be right, where one can be told. */
interface Requirement<T> {
  (value: T): boolean;
  readonly code?: ValidationCode;
  readonly suggest?: ((value: T) => string | null | undefined) | undefined;
}

/** A rule that a typed value must keep. */
/* @__NO_SIDE_EFFECTS__ */
export function rule<T>(
  code: ValidationCode,
  test: (value: T) => boolean,
  suggest?: (value: T) => string | null | undefined,
): v.CheckAction<T, typeof say> {
  const requirement: Requirement<T> = Object.assign((value: T) => test(value), { code, suggest });
  return v.check(requirement, say);
}

const requirementOf = ({ requirement }: v.BaseIssue<unknown>): Partial<Requirement<unknown>> =>
  typeof requirement === 'function' ? (requirement as Requirement<unknown>) : {};

/** What an issue of valibot means in this house; `rule` for the rules of others. */
export function codeOf(issue: v.BaseIssue<unknown>): ValidationCode {
  if (issue.kind !== 'schema') return requirementOf(issue).code ?? 'rule';
  return issue.input === undefined ? 'missing' : issue.type === 'picklist' ? 'choice' : 'type';
}

/** The form that would have been right, where the rule knows one. */
export function suggestionOf(issue: v.BaseIssue<unknown>): string | undefined {
  const form = requirementOf(issue).suggest?.(issue.input);
  return form && form.length <= LONGEST_SUGGESTION ? form : undefined;
}

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

/** The message of every schema and every rule: a sentence in the language of the issue. */
export function say(issue: v.BaseIssue<unknown>): string {
  const code = codeOf(issue);
  // A list that stands where an object must is refused by a test of our own.
  const expected = issue.type === 'custom' ? 'Object' : (issue.expected ?? '');
  let detail: Detail;
  if (code === 'missing') detail = issue.path?.[0].key as string | undefined;
  else if (code === 'type') detail = expected;
  else if (code === 'choice') {
    const choices = expected.replace(/[()"]/g, '').split(' | ');
    if (choices.length <= MOST_CHOICES) detail = choices;
  }
  return sentence(code, issue.lang, detail, suggestionOf(issue));
}
export type Say = typeof say;

let areWanted = false;

/** Runs what may say more than errors: `validate` wants warnings too, a Standard Schema knows none. */
export function withWarnings<T>(run: () => T): T {
  areWanted = true;
  try {
    return run();
  } finally {
    areWanted = false;
  }
}

/** A test whose break is no error: it holds where no warnings are wanted. */
/* @__NO_SIDE_EFFECTS__ */
export const unlessWanted =
  <T>(test: (value: T) => boolean) =>
  (value: T): boolean =>
    !areWanted || test(value);
