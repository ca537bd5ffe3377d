export * from './article.js';
export * from './attribution.js';
export * from './column.js';
export * from './credit-label.js';
export * from './credits.js';
export * from './extension.js';
export { formatQuantity } from './format-quantity.js';
export * from './href.js';
export * from './issue.js';
export * from './locale.js';
export * from './media.js';
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
export * from './statistic.js';
export * from './team.js';
export * from './time.js';
