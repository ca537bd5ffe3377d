import type { Party } from '../models/credits.js';
import type { Href } from '../models/href.js';
import type { Instant } from '../models/time.js';

/** What a feed says of itself. */
export interface FeedInfo {
  readonly title: string;
  /** The page that the feed is of. */
  readonly url: Href;
  /** The feed's own address. */
  readonly feedUrl?: Href;
  /** BCP 47 tag; `zh-CN` unless told otherwise. */
  readonly lang?: string;
  readonly description?: string;
  readonly publisher?: Party;
  /** The notice that goes for all of it, verbatim. */
  readonly notice?: string;
  readonly icon?: Href;
  readonly updatedAt?: Instant;
}
