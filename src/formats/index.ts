export { fromJsonLd } from './json-ld/read.js';
export type { JsonLdObject, JsonLdValue } from './json-ld/vocabulary.js';
export { jsonLdScript, toJsonLd, type JsonLdOptions } from './json-ld/write.js';
export { FORMAT_ISSUES, type FormatIssueCode } from '../words/format-issues.js';
export type { Input } from './input.js';
export type { FeedInfo, Lost, Reading, ReadOptions, Writing } from './reading.js';
export type {
  JsonFeed,
  JsonFeedAttachment,
  JsonFeedAuthor,
  JsonFeedItem,
  JsonFeedReading,
} from './json-feed/json-feed.js';
export { fromJsonFeed } from './json-feed/read.js';
export { toJsonFeed } from './json-feed/write.js';
export type { Ninjs, NinjsAssociation, NinjsConcept, NinjsRendition, NinjsText } from './ninjs/ninjs.js';
export { fromNinjs } from './ninjs/read.js';
export { toNinjs } from './ninjs/write.js';
export { fromRss } from './rss/read.js';
export { toRss } from './rss/write.js';
