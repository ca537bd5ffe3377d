import * as v from 'valibot';
import { sentence, VALIDATION_CODES, type Detail, type ValidationCode } from './sentences.js';

/** How valibot and what it calls are configured while `validate` runs them. */
export interface Config extends v.Config<v.BaseIssue<unknown>> {
  /** Whether warnings are wanted too: a Standard Schema knows none. */
  readonly warnings?: boolean;
}

const MOST_CHOICES = 12;
const LONGEST_SUGGESTION = 200;

/** What an issue of valibot means in this house; `rule` for the rules of others. */
export function codeOf({ kind, type, input, requirement }: v.BaseIssue<unknown>): ValidationCode {
  // Valibot has a `values` too, whose requirement is a list.
  if (kind !== 'schema')
    return VALIDATION_CODES.find((code) => code === type && typeof requirement === 'function') ?? 'rule';
  return input === undefined ? 'missing' : type === 'picklist' ? 'choice' : 'type';
}

/** The form that would have been right, where the rule knows one. */
export function suggestionOf(issue: v.BaseIssue<unknown>): string | undefined {
  return codeOf(issue) === issue.type ? (issue.expected ?? undefined) : undefined;
}

/** The message of every schema and every rule: a sentence in the language of the issue. */
export function say(issue: v.BaseIssue<unknown>): string {
  const code = codeOf(issue);
  const expected = issue.expected ?? '';
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

/** `true` where the value is right; else a form that would be, or nothing. */
type Test<T> = (value: T) => string | boolean | null | undefined;

/**
 * A rule that a typed value must keep. Its valibot `type` is the code of the issue. With `key`, the issue stands at that key
 * of the value.
 */
/* @__NO_SIDE_EFFECTS__ */
export function rule<T>(code: ValidationCode, test: Test<T>, key?: keyof T & string): v.GenericValidation<T> {
  return {
    kind: 'validation',
    type: code,
    reference: rule as () => v.GenericValidation<T>,
    expects: null,
    async: false,
    requirement: test,
    message: say,
    '~run'(dataset, config) {
      if (!dataset.typed) return dataset;
      const input = dataset.value;
      const form = test(input);
      if (form === true) return dataset;
      const expected = form && form.length <= LONGEST_SUGGESTION ? form : null;
      const path = key && [{ type: 'object', origin: 'value', input, key, value: input[key] }];
      v._addIssue(this as never, code, dataset, config, { expected, path } as never);
      return dataset;
    },
  } as v.GenericValidation<T>;
}

/** A rule whose break is no error: it speaks only where warnings are wanted. */
/* @__NO_SIDE_EFFECTS__ */
export function advice<T>(one: v.GenericValidation<T>): v.GenericValidation<T> {
  return {
    ...one,
    '~run': (dataset, config: Config) => (config.warnings ? one['~run'](dataset, config) : dataset),
  };
}
