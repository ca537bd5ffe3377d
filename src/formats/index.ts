export { fromJsonLd } from './json-ld/read.js';
export { jsonLdScript } from './json-ld/script.js';
export type { JsonLdObject, JsonLdValue } from './json-ld/vocabulary.js';
export { toJsonLd, type JsonLdOptions } from './json-ld/write.js';
export { FORMAT_ISSUES, type FormatIssueCode } from './sentences.js';
export type { Input } from './input.js';
export type { Lost, Reading, ReadOptions, Writing } from './reading.js';
