import * as v from 'valibot';
import { AUTHORIZATIONS, REQUIREMENTS, USE_RULES, USES, type Rights } from '../models/rights.js';
import { partySchema } from './credits.js';
import { address, count, extension, flag, localized, text, time, version } from './fields.js';
import { choice, list, object, type ModelSchema } from './shapes.js';

const rights = object(
  {
    schemaVersion: version,
    notice: text,
    authorization: choice(AUTHORIZATIONS),
    requires: list(choice(REQUIREMENTS)),
  },
  {
    holder: partySchema,
    year: count,
    license: object({ name: text }, { url: address }),
    uses: object({}, v.entriesFromList(USES, choice(USE_RULES))),
    acquireUrl: address,
    contact: text,
    excludes: localized,
    validUntil: time,
    tdm: object({ reservation: flag }, { policy: address }),
    ext: extension,
  },
);
export type RightsShape = typeof rights;
/** The terms of a copy: a notice that is not empty, and what is coded of them. */
export const rightsSchema: ModelSchema<Rights> = rights;
