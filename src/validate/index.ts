export { VALIDATION_CODES, type ValidationCode } from '../words/validation.js';
export type { Limits } from './plain-copy.js';
export type { ModelSchema } from './schema.js';
export * from './schemas.js';
export {
  MOST_ISSUES,
  validate,
  VALIDATION_LEVELS,
  type ValidateOptions,
  type Validation,
  type ValidationIssue,
  type ValidationLevel,
} from './validate.js';
