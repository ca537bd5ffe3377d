export { addQuantities } from './add-quantities.js';
export * from './article.js';
export * from './attribution.js';
export { checkCredits, type CreditIssue, type CreditIssueCode } from './check-credits.js';
export * from './check-republication.js';
export * from './column.js';
export * from './credit-label.js';
export * from './credits.js';
export * from './emblem.js';
export * from './extension.js';
export { formatQuantity } from './format-quantity.js';
export * from './href.js';
export * from './issue.js';
export { LOCALES, pickText, resolveLocale, type Locale, type Localized } from './locale.js';
export * from './looks.js';
export * from './media.js';
export { parseCredits, type ParsedCredits } from './parse-credits.js';
export { parseChinaTime } from './parse-china-time.js';
export { parseDateline, type ParsedDateline } from './parse-dateline.js';
export { parseQuantity } from './parse-quantity.js';
export {
  bounds,
  growth,
  QUALIFIERS,
  UNIT_KINDS,
  type Bounds,
  type ParsedChange,
  type Qualifier,
  type Quantity,
  type UnitKind,
} from './quantity.js';
export * from './rights.js';
export { rightsSentence } from './rights-sentence.js';
export * from './share.js';
export * from './statistic.js';
export * from './team.js';
export { formatTime, isTime, type Instant, type PartialDate } from './time.js';
