import { AUTHORIZATIONS, REQUIREMENTS, USE_RULES, type Rights } from '../models/rights.js';
import { PARTY } from './credits.js';
import {
  address,
  choice,
  count,
  extension,
  flag,
  list,
  localized,
  record,
  text,
  time,
  version,
} from './shape.js';

const rule = choice(USE_RULES);

export const RIGHTS = record<Rights>(
  {
    schemaVersion: version,
    notice: text,
    authorization: choice(AUTHORIZATIONS),
    requires: list(choice(REQUIREMENTS)),
  },
  {
    holder: PARTY,
    year: count,
    license: record<NonNullable<Rights['license']>>({ name: text }, { url: address }),
    uses: record<NonNullable<Rights['uses']>>(
      {},
      {
        republish: rule,
        excerpt: rule,
        translate: rule,
        editHeadline: rule,
        editCore: rule,
        commercial: rule,
      },
    ),
    acquireUrl: address,
    contact: text,
    excludes: localized,
    validUntil: time,
    tdm: record<NonNullable<Rights['tdm']>>({ reservation: flag }, { policy: address }),
    ext: extension,
  },
);
