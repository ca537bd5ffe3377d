import type { Locale } from '../models/locale.js';
import { FAILURE } from '../words/loading.js';
import { REASONS, type Reason } from '../words/refusals.js';
import { nearestNames } from './nearest-names.js';
import type { Issue } from './report.js';

export type { Reason };

/** Something of the data that was refused: where it stood and why. */
export interface Refusal {
  /** Path in the model, `source.url`, or the name of the attribute or slot. */
  readonly path: string;
  readonly reason: Reason;
  /** Path and reason in the reader's language, with the value and what would do in its place. */
  readonly message: string;
}

/**
 * Fired by every element when some of its data was refused or is missing; what could be shown is shown. Bubbles and is
 * composed, so that one listener on the document hears of all. `path`, `reason` and `message` are those of the first
 * issue; `issues` has them all. On `localhost`, `127.0.0.1` and in files each kind is also one warning on the console.
 */
export class BloomErrorEvent extends Event implements Refusal {
  constructor(readonly issues: readonly [Refusal, ...Refusal[]]) {
    super('bloom-error', { bubbles: true, composed: true });
  }

  // Read from the issues: events of Chromium before 109 have a `path` of their own, which cannot be set.
  get path(): string {
    return this.issues[0].path;
  }

  get reason(): Reason {
    return this.issues[0].reason;
  }

  get message(): string {
    return this.issues[0].message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bloom-error': BloomErrorEvent;
  }
}

/** Where something stood and why it was refused. */
export function sentence({ path, reason, refused }: Issue, locale: Locale): string {
  const words = { ...FAILURE[locale], ...REASONS[locale] }[reason];
  if (typeof words === 'string') return `${path}: ${words}`;
  const { value = '', choices = [] } = refused;
  return `${path}: ${words(reason === 'slot' ? { value, choices: nearestNames(value, choices) } : refused)}`;
}

/** What the elements of the page refuse at present. */
const reports = new Map<Element, readonly Issue[]>();
/** What each told last, as text. */
const told = new WeakMap<Element, string>();
const warned = new Set<string>();

/** What the elements of the page refuse at present, with the tag of each, in a language. */
export const refusals = (locale: Locale): string[] =>
  [...reports].flatMap(([{ localName }, issues]) =>
    issues.map((issue) => `<${localName}> ${sentence(issue, locale)}`),
  );

/** Who develops a page looks at its console; a reader's stays silent. */
const isDevelopment = (): boolean =>
  /^(?:file:|https?:\/\/(?:localhost|127\.0\.0\.1)[:/])/.test(location.href);

function warn({ localName }: Element, issue: Issue, locale: Locale): void {
  const kind = `${localName} ${issue.path.replace(/\d+/g, '')} ${issue.reason}`;
  if (warned.has(kind) || !isDevelopment()) return;
  warned.add(kind);
  try {
    console.warn(`sixbloom <${localName}> ${sentence(issue, locale)}`);
  } catch {
    // The page has another console.
  }
}

/** Tells in one event what an update of an element refused; the same issues again are no news. */
export function tell(host: Element, issues: readonly Issue[], locale: Locale): void {
  const summary = JSON.stringify(issues);
  const isNews = told.get(host) !== summary;
  told.set(host, summary);
  forget(host);
  const [first, ...others] = issues.map((issue) => {
    const { path, reason } = issue;
    return { path, reason, message: sentence(issue, locale) };
  });
  if (!first) return;
  reports.set(host, issues);
  if (!isNews) return;
  for (const issue of issues) warn(host, issue, locale);
  host.dispatchEvent(new BloomErrorEvent([first, ...others]));
}

/** For an element that leaves the page. */
export function forget(host: Element): void {
  reports.delete(host);
}
