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
import { address, flag, localized, text, time } from './fields.js';
import { rule } from './rules.js';
import { choice, list, object, type ModelSchema } from './shapes.js';

const party = object(
  { kind: choice(PARTY_KINDS), name: localized },
  { id: text, url: address, affiliation: localized, image: address },
);
export type PartyShape = typeof party;
/** A person or an organization with a name. */
export const partySchema: ModelSchema<Party> = party;

const credit = object(
  {
    role: choice(CREDIT_ROLES),
    parties: v.pipe(
      list(partySchema),
      rule<Party[]>('blank', (parties) => parties.length > 0),
    ),
  },
  { label: text, level: choice(REVIEW_LEVELS), note: text },
);
export type CreditShape = typeof credit;
/** A line of credits: at least one party. */
export const creditSchema: ModelSchema<Credit> = credit;

const sourceRef = object(
  { party: partySchema, relation: choice(SOURCE_RELATIONS) },
  { headline: text, url: address, publishedAt: time, authors: list(partySchema), listed: flag },
);
export type SourceRefShape = typeof sourceRef;
/** Where a piece comes from. */
export const sourceRefSchema: ModelSchema<SourceRef> = sourceRef;
