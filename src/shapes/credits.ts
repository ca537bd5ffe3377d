import {
  CREDIT_ROLES,
  PARTY_KINDS,
  REVIEW_LEVELS,
  SOURCE_RELATIONS,
  type Credit,
  type Party,
  type SourceRef,
} from '../models/credits.js';
import { address, choice, flag, list, localized, record, text, time } from './shape.js';

export const PARTY = record<Party>(
  { kind: choice(PARTY_KINDS), name: localized },
  { id: text, url: address, affiliation: localized, image: address },
);

export const CREDIT = record<Credit>(
  { role: choice(CREDIT_ROLES), parties: list(PARTY, 1) },
  { label: text, level: choice(REVIEW_LEVELS), note: text },
);

export const SOURCE_REF = record<SourceRef>(
  { party: PARTY, relation: choice(SOURCE_RELATIONS) },
  { headline: text, url: address, publishedAt: time, authors: list(PARTY), listed: flag },
);
