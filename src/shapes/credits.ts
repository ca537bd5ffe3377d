import {
  CREDIT_ROLES,
  PARTY_KINDS,
  REVIEW_LEVELS,
  SOURCE_RELATIONS,
  type Credit,
  type Party,
  type SourceRef,
} from '../models/credits.js';
import * as s from './shape.js';

export const PARTY = s.record<Party>(
  { kind: s.choice(PARTY_KINDS), name: s.localized },
  { id: s.text, url: s.address, affiliation: s.localized, image: s.address },
);

export const CREDIT = s.record<Credit>(
  { role: s.choice(CREDIT_ROLES), parties: s.list(PARTY, 1) },
  { label: s.text, level: s.choice(REVIEW_LEVELS), note: s.text },
);

export const SOURCE_REF = s.record<SourceRef>(
  { party: PARTY, relation: s.choice(SOURCE_RELATIONS) },
  { headline: s.text, url: s.address, publishedAt: s.time, authors: s.list(PARTY), listed: s.flag },
);
