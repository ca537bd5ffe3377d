export { articleSchema, correctionSchema, relatedSchema } from './article.js';
export { creditSchema, partySchema, sourceRefSchema } from './credits.js';
export { mediaObjectSchema } from './media.js';
export type { Limits } from './plain-copy.js';
export { rightsSchema } from './rights.js';
export { VALIDATION_CODES, type ValidationCode } from './sentences.js';
export type { ModelSchema } from './shapes.js';
export { quantitySchema, statisticSchema } from './statistic.js';
export { activitySchema, teamSchema } from './team.js';
export {
  MOST_ISSUES,
  validate,
  VALIDATION_LEVELS,
  type ValidateOptions,
  type Validation,
  type ValidationIssue,
  type ValidationLevel,
} from './validate.js';
