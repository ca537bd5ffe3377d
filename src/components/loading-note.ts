import type { FeedState } from '../controllers/feed-controller.js';
import { formatTime } from '../models/time.js';
import type { Page } from '../views/page.js';
import { FAILURE, LOADING, type Failure } from '../words/loading.js';
import { PUNCTUATION } from '../words/punctuation.js';

/** What is said where something could not be loaded, or stands since it was loaded last; nothing while all is well. */
export function loadingNote(
  feed: {
    readonly state: FeedState;
    readonly failure: Failure | undefined;
    readonly since: Date | undefined;
  },
  { locale, tag, zone }: Page,
): string {
  const { state, failure, since } = feed;
  const reason = failure ? PUNCTUATION[locale].colon + FAILURE[locale][failure] : '';
  if (state === 'failed') return LOADING[locale].failed + reason;
  return state === 'stale'
    ? LOADING[locale].stale(formatTime(since?.toISOString(), tag, zone) ?? '') + reason
    : '';
}
