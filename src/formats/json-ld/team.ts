import { REGISTRATION_STATUSES, TEAM_STATUSES, type Team, type TeamMotif } from '../../models/team.js';
import { party } from './party.js';
import { STATISTIC } from './statistic.js';
import { Part, Table, type Value, fact, identity, NOWHERE, property, version } from './table.js';
import * as value from './values.js';

const organization = value.one(party('organization'));

/** The parent of an organization is one: a person has no place there. */
const parent: Value<NonNullable<Team['parent']>> = {
  ...organization,
  write: (write, team, key) =>
    (team.at(key) as typeof team).peek('kind') === 'organization'
      ? organization.write(write, team, key)
      : undefined,
};

/** An NGO where it is registered as one, else an Organization. */
export const TEAM = new Table<Team>(
  {
    type: (team) =>
      (team.peek('registration') as Team['registration'])?.status === 'registered' ? 'NGO' : 'Organization',
    types: ['Organization', 'NGO'],
    needs: ['name'],
  },
  {
    schemaVersion: version,
    name: property('name', value.localizedLine),
    id: identity(),
    motif: new Part<TeamMotif>(
      {
        name: fact('motif', value.text),
        color: fact('motifColor', value.text),
        onColor: fact('motifOnColor', value.text),
        image: property('logo', value.within('ImageObject', 'url', value.href, { bare: value.href })),
      },
      ['name'],
    ),
    registration: new Part<NonNullable<Team['registration']>>(
      {
        status: fact('registration', value.code(REGISTRATION_STATUSES)),
        system: fact('registrationSystem', value.text),
        number: fact('registrationNumber', value.text),
      },
      ['status'],
    ),
    status: fact('status', value.code(TEAM_STATUSES)),
    stats: fact('statistics', value.all(STATISTIC, 'statistic')),
    url: property('url', value.href),
    mission: property('description', value.localized),
    brand: property('brand', value.within('Brand', 'name', value.localizedLine, { bare: value.text })),
    parent: property('parentOrganization', parent),
    region: property('areaServed', { ...value.text, read: value.place.read }),
    establishedOn: property('foundingDate', value.day),
    categories: property('keywords', value.texts),
    honours: property('award', value.texts),
    joinUrl: property('potentialAction', value.within('JoinAction', 'target', value.href, { only: true })),
    ext: NOWHERE,
  },
);
