import type { Party } from '../../models/credits.js';
import type { FeedInfo, Reading } from '../reading.js';
import type { Remainder } from '../remainder.js';

/** Source: JSON Feed 1.1, "Authors". */
export interface JsonFeedAuthor {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
}

/** Source: JSON Feed 1.1, "Attachments". */
export interface JsonFeedAttachment {
  readonly url: string;
  readonly mime_type: string;
  readonly title?: string;
  readonly duration_in_seconds?: number;
}

/** One entry. Source: JSON Feed 1.1, "Items"; `_sixbloom` is an extension as its section "Extensions" has them. */
export interface JsonFeedItem {
  readonly id: string;
  readonly url: string;
  readonly external_url?: string;
  readonly title: string;
  readonly content_text: string;
  readonly summary?: string;
  readonly image?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly JsonFeedAuthor[];
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly attachments?: readonly JsonFeedAttachment[];
  /** The article's fields that the others do not say, or not exactly. */
  readonly _sixbloom: Remainder & { readonly about: string };
}

/** A feed. Source: JSON Feed 1.1, "Top-level". */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly icon?: string;
  readonly authors?: readonly JsonFeedAuthor[];
  readonly language: string;
  readonly _sixbloom: {
    readonly about: string;
    readonly publisher?: Party;
    readonly notice?: string;
    readonly updatedAt?: string;
  };
  readonly items: readonly JsonFeedItem[];
}

/** A reading that also says what the feed says of itself, as far as it does. */
export interface JsonFeedReading extends Reading {
  readonly feed: Partial<FeedInfo>;
}

export const ABOUT = 'Fields of the sixbloom article model that JSON Feed has no place for.';
