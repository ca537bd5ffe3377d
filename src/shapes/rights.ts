import { AUTHORIZATIONS, REQUIREMENTS, USE_RULES, type Rights } from '../models/rights.js';
import { PARTY } from './credits.js';
import * as s from './shape.js';

const rule = s.choice(USE_RULES);

export const RIGHTS = s.record<Rights>(
  {
    schemaVersion: s.version,
    notice: s.text,
    authorization: s.choice(AUTHORIZATIONS),
    requires: s.list(s.choice(REQUIREMENTS)),
  },
  {
    holder: PARTY,
    year: s.count,
    license: s.record<NonNullable<Rights['license']>>({ name: s.text }, { url: s.address }),
    uses: s.record<NonNullable<Rights['uses']>>(
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
    acquireUrl: s.address,
    contact: s.text,
    excludes: s.localized,
    validUntil: s.time,
    tdm: s.record<NonNullable<Rights['tdm']>>({ reservation: s.flag }, { policy: s.address }),
    ext: s.extension,
  },
);
