import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { REASONS, type Reason } from '../words/refusals.js';
import type { Locale } from '../models/locale.js';
import type { PageController } from './page-controller.js';

export type { Reason };

/** Something of the data that was refused: where it stood and why. */
export interface Refusal {
  /** Path in the model, `source.url`, or the name of the attribute or slot. */
  readonly path: string;
  readonly reason: Reason;
  /** Path and reason in the reader's language. */
  readonly message: string;
}

/** Notes that the value at `path` was refused. */
export type Refuse = (path: string, reason: Reason) => void;

/**
 * Fired by every element when some of its data was refused or is missing; what could be shown is shown. Bubbles and is
 * composed, so that one listener on the document hears of all. `path`, `reason` and `message` are those of the first
 * issue; `issues` has them all.
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

const reports = new Set<ReportController>();

/** Path and reason as a sentence. */
const sentence = (path: string, reason: Reason, locale: Locale): string =>
  `${path}: ${REASONS[locale][reason]}`;

/** What the elements of the page refuse at present, with the tag of each, in a language. */
export const refusals = (locale: Locale): string[] =>
  [...reports].flatMap((report) => report.sentences(locale));

/**
 * Gathers what an update refuses and fires one `bloom-error` for it afterwards; the same issues again are no news. An
 * element derives its view anew in every `willUpdate`, so the issues of an update are complete.
 */
export class ReportController implements ReactiveController {
  private issues: Record<string, Refusal> = {};
  private reported = '';
  private told: readonly Refusal[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly page: PageController,
  ) {
    host.addController(this);
  }

  /** The first reason for a path says enough: what has the wrong shape is then missing too. */
  readonly refuse: Refuse = (path, reason) => {
    this.issues[path] ??= { path, reason, message: sentence(path, reason, this.page.locale) };
  };

  hostConnected(): void {
    reports.add(this);
  }

  hostDisconnected(): void {
    reports.delete(this);
  }

  sentences(locale: Locale): string[] {
    return this.told.map(({ path, reason }) => `<${this.host.localName}> ${sentence(path, reason, locale)}`);
  }

  hostUpdated(): void {
    const issues = Object.values(this.issues);
    this.told = issues;
    const summary = issues.map(({ path, reason }) => `${path} ${reason}`).join();
    this.issues = {};
    if (summary && summary !== this.reported)
      this.host.dispatchEvent(new BloomErrorEvent(issues as [Refusal, ...Refusal[]]));
    this.reported = summary;
  }
}
