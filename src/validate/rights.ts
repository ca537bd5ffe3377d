import * as v from 'valibot';
import { AUTHORIZATIONS, REQUIREMENTS, USE_RULES, USES, type Rights } from '../models/rights.js';
import { partySchema } from './credits.js';
import {
  address,
  choice,
  count,
  extension,
  flag,
  list,
  localized,
  object,
  text,
  time,
  version,
  type ModelSchema,
} from './fields.js';

export const rightsEntries = {
  schemaVersion: version,
  notice: text,
  holder: v.optional(partySchema),
  year: v.optional(count),
  license: v.optional(object({ name: text, url: v.optional(address) })),
  authorization: choice(AUTHORIZATIONS),
  uses: v.optional(object(v.entriesFromList(USES, v.optional(choice(USE_RULES))))),
  requires: list(choice(REQUIREMENTS)),
  acquireUrl: v.optional(address),
  contact: v.optional(text),
  excludes: v.optional(localized),
  validUntil: v.optional(time),
  tdm: v.optional(object({ reservation: flag, policy: v.optional(address) })),
  ext: v.optional(extension),
};
/** The terms of a copy: a notice that is not empty, and what is coded of them. */
export const rightsSchema: ModelSchema<Rights> = object(rightsEntries);
