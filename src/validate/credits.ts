import * as v from 'valibot';
import {
  CREDIT_ROLES,
  PARTY_KINDS,
  REVIEW_LEVELS,
  SOURCE_RELATIONS,
  type Credit,
  type Party,
  type SourceRef,
} from '../models/credits.js';
import { address, choice, flag, list, localized, object, text, time, type ModelSchema } from './fields.js';
import { rule } from './rules.js';

export const partyEntries = {
  kind: choice(PARTY_KINDS),
  name: localized,
  id: v.optional(text),
  url: v.optional(address),
  affiliation: v.optional(localized),
  image: v.optional(address),
};
/** A person or an organization with a name. */
export const partySchema: ModelSchema<Party> = object(partyEntries);

export const creditEntries = {
  role: choice(CREDIT_ROLES),
  label: v.optional(text),
  parties: v.pipe(
    list(partySchema),
    rule<Party[]>('empty', (parties) => parties.length > 0),
  ),
  level: v.optional(choice(REVIEW_LEVELS)),
  note: v.optional(text),
};
/** A line of credits: at least one party. */
export const creditSchema: ModelSchema<Credit> = object(creditEntries);

export const sourceRefEntries = {
  party: partySchema,
  relation: choice(SOURCE_RELATIONS),
  headline: v.optional(text),
  url: v.optional(address),
  publishedAt: v.optional(time),
  authors: v.optional(list(partySchema)),
  listed: v.optional(flag),
};
/** Where a piece comes from. */
export const sourceRefSchema: ModelSchema<SourceRef> = object(sourceRefEntries);
