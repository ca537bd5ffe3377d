export { FORMAT_ISSUES, type FormatIssueCode } from './sentences.js';
export type { Input } from './input.js';
export type { Lost, Reading, ReadOptions, Writing } from './reading.js';
