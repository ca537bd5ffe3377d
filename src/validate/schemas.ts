import { ARTICLE, CORRECTION, RELATED } from '../shapes/article.js';
import { CREDIT, PARTY, SOURCE_REF } from '../shapes/credits.js';
import { MEDIA_OBJECT } from '../shapes/media.js';
import { RIGHTS } from '../shapes/rights.js';
import { QUANTITY, STATISTIC } from '../shapes/statistic.js';
import { ACTIVITY, TEAM } from '../shapes/team.js';
import { schemaOf } from './schema.js';

/** A person or an organization with a name. */
export const partySchema = /* @__PURE__ */ schemaOf(PARTY);
/** A line of credits: at least one party. */
export const creditSchema = /* @__PURE__ */ schemaOf(CREDIT);
/** Where a piece comes from. */
export const sourceRefSchema = /* @__PURE__ */ schemaOf(SOURCE_REF);
/** The terms of a copy: a notice that is not empty, and what is coded of them. */
export const rightsSchema = /* @__PURE__ */ schemaOf(RIGHTS);
/** A picture, clip or gallery. `validate` warns of a picture or a gallery without `alt`; an empty one says decoration. */
export const mediaObjectSchema = /* @__PURE__ */ schemaOf(MEDIA_OBJECT);
/** A number of 0 or more with its qualifier. A range has a `max` not below its `value`, a magnitude may have one. */
export const quantitySchema = /* @__PURE__ */ schemaOf(QUANTITY);
/** A labelled number. */
export const statisticSchema = /* @__PURE__ */ schemaOf(STATISTIC);
/** A volunteer team. There is no key for private data: one that comes along is an unknown key, and `validate` says so. */
export const teamSchema = /* @__PURE__ */ schemaOf(TEAM);
/** Something teams do at a time and a place. */
export const activitySchema = /* @__PURE__ */ schemaOf(ACTIVITY);
/** A link to another article. */
export const relatedSchema = /* @__PURE__ */ schemaOf(RELATED);
/** What was wrong and when it was put right. */
export const correctionSchema = /* @__PURE__ */ schemaOf(CORRECTION);
/** An article, with everything that belongs to it. */
export const articleSchema = /* @__PURE__ */ schemaOf(ARTICLE);
