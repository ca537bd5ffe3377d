import type { Locale } from '../models/locale.js';
import type { Reason, Refused } from '../words/refusals.js';
import { OnDemand } from './on-demand.js';

/** What was refused, kept apart from its sentence: the doctor speaks other languages than the page. */
export interface Issue {
  readonly path: string;
  readonly reason: Reason;
  readonly refused: Refused;
}

/** Notes that the value at `path` was refused. */
export type Refuse = (path: string, reason: Reason, refused?: Refused) => void;

/** The sentences, which come with the first refusal of the page. */
const refusals = new OnDemand(() => import('./refusals.js'));

/** Gathers what the updates of an element refuse. */
export class Report {
  private issues = new Map<string, Issue>();
  /** Whether anything was told that may be mended now. */
  private isTold = false;

  constructor(private readonly host: Element) {}

  /** The first reason for a path says enough: what has the wrong shape is then missing too. */
  add(path: string, reason: Reason, refused: Refused = {}): void {
    if (!this.issues.has(path)) this.issues.set(path, { path, reason, refused });
  }

  /** For the end of an update. An element derives its view anew in every update, so that this is all it refuses. */
  async tell(locale: Locale): Promise<void> {
    const issues = [...this.issues.values()];
    this.issues.clear();
    if (!issues.length && !this.isTold) return;
    this.isTold = issues.length > 0;
    if (!refusals.code) {
      await refusals.load();
      if (!this.host.isConnected) return;
    }
    refusals.code?.tell(this.host, issues, locale);
  }

  /** For an element that leaves the page. */
  forget(): void {
    refusals.code?.forget(this.host);
  }
}
