export { FORMAT_ISSUES, type FormatIssueCode } from './sentences.js';
export type { Input } from './input.js';
export type { Lost, Reading, ReadOptions, Writing } from './reading.js';
export type { FeedInfo } from './feed-info.js';
export { fromRss } from './rss/read.js';
export { toRss } from './rss/write.js';
