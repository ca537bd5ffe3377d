import * as v from 'valibot';
import type { Extension } from '../models/extension.js';
import type { Issue } from '../models/issue.js';
import type { ValidationCode } from '../words/validation.js';
import { join, plainCopy, type Limits, type Report } from './plain-copy.js';
import { codeOf, sentence, suggestionOf, withWarnings } from './rules.js';
import { extension } from './schema.js';

/** An error leaves no value. A warning stands beside one: nothing was guessed, but somebody should look. */
export const VALIDATION_LEVELS = ['error', 'warning'] as const;
/** See `VALIDATION_LEVELS`. */
export type ValidationLevel = (typeof VALIDATION_LEVELS)[number];

/** Something `validate` found. Of a key that is longer than 60 characters, `path` shows the beginning. */
export interface ValidationIssue extends Issue<ValidationCode> {
  readonly level: ValidationLevel;
  /** A form that would be right, where there is one: `2022-06-20T09:39:20+08:00` for `2022-06-20 09:39:20`. */
  readonly suggestion?: string;
}

/** What `validate` answers: a value exactly when no issue is an error. */
export type Validation<T> =
  | { readonly value: T; readonly issues: readonly ValidationIssue[] }
  | { readonly value: undefined; readonly issues: readonly ValidationIssue[] };

/** How `validate` speaks and when it stops. */
export interface ValidateOptions {
  /** Language of the sentences: any tag; `zh-Hans` unless told otherwise. */
  readonly locale?: string;
  /** How much is read before it stops. */
  readonly limits?: Partial<Limits>;
}

/** How many issues are listed, errors first; an issue `more` after them says how many were left out. */
export const MOST_ISSUES = 100;

const WARNINGS: readonly ValidationCode[] = ['alt', 'unknown-key', 'left-out', 'prototype-key'];

/**
 * Checks data from anywhere against a schema of this module, or one built from them.
 *
 * `value` is a plain copy of the data, typed by the schema; the data itself is not kept and not changed. It is there exactly
 * when no issue has the level `error`. Never throws: getters that do, cycles, depth, size and values that JSON has not are
 * issues too, and keys such as `__proto__` are dropped with a warning.
 *
 * A key that the models do not know is not lost: it moves to the `ext` of the value under its path (`wordCount`,
 * `media.0.exif`), with a warning; validating the value again finds nothing more to move. A model without `ext` leaves it
 * out, with a warning.
 *
 * ```ts
 * const { value, issues } = validate(articleSchema, await response.json(), { locale: 'en' });
 * if (value) show(value);
 * else for (const { path, message } of issues) console.log(path, message);
 * ```
 */
export function validate<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  { locale, limits }: ValidateOptions = {},
): Validation<T> {
  const found: ValidationIssue[] = [];
  const add = (code: ValidationCode, path: string, message: string, suggestion?: string): void => {
    const level = VALIDATION_LEVELS[WARNINGS.includes(code) ? 1 : 0];
    found.push({ code, path, message, level, ...(suggestion !== undefined && { suggestion }) });
  };
  const report: Report = (code, path, detail) => {
    add(code, path, sentence(code, locale, detail));
  };

  const copy = plainCopy(data, limits ?? {}, report);
  let value: unknown;
  if (copy !== undefined) {
    const unread = new Set(found.map(({ path }) => path));
    // Valibot takes a list for an object.
    if (schema.type === 'object' && Array.isArray(copy)) report('type', '', 'Object');
    const { issues = [], output } = withWarnings(() => v.safeParse(schema, copy, { lang: locale }));
    value = output;
    for (const issue of issues) {
      const path = (issue.path ?? []).reduce((before, { key }) => join(before, String(key)), '');
      // What could not be read is not missing.
      if (!unread.has(path)) add(codeOf(issue), path, issue.message, suggestionOf(issue));
    }
    keepUnknown(schema, copy, value, report);
  }

  const errors = found.filter(({ level }) => level === 'error');
  const issues = errors.concat(found.filter(({ level }) => level === 'warning'));
  const rest = issues.splice(MOST_ISSUES);
  if (rest[0]) {
    const message = sentence('more', locale, rest.length);
    issues.push({ code: 'more', path: '', message, level: rest[0].level });
  }
  return errors.length > 0 ? { value: undefined, issues } : { value: value as T, issues };
}

/**
 * Puts keys that stand in what was checked and not in what came out into the `ext` of what came out, where its schema has
 * one, and reports each. Our schemas check and never transform, so nothing else makes a difference between the two.
 */
function keepUnknown(schema: object, checked: unknown, value: unknown, report: Report): void {
  const { entries } = schema as { entries?: Readonly<Record<string, { wrapped?: unknown }>> };
  const holder = entries?.['ext']?.wrapped === extension ? (value as { ext?: Extension }) : undefined;
  const ext: Record<string, unknown> = isNode(holder?.ext) ? { ...holder.ext } : {};

  const compare = (input: unknown, output: unknown, path: string, prefix: string): void => {
    // Where a schema knows no keys, it hands on the very same object.
    if (input === output || !isNode(input) || !isNode(output)) return;
    for (const [key, one] of Object.entries(input)) {
      const there = join(path, key);
      if (Object.hasOwn(output, key)) compare(one, output[key], there, `${prefix}${key}.`);
      else {
        let name = prefix + key;
        // `a.b` may be one key, or a key in an object.
        while (Object.hasOwn(ext, name)) name += "'";
        ext[name] = one;
        if (holder) holder.ext = ext;
        report(holder ? 'unknown-key' : 'left-out', there, holder && join('', name));
      }
    }
  };
  compare(checked, value, '', '');
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
