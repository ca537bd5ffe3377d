import type { Team, TeamMotif } from '../../models/team.js';
import type { Source } from '../source.js';
import { placeName, readParty, writeParty } from './party.js';
import { defined, fact, type Node } from './node.js';
import type { Reader } from './reader.js';
import { readStatistic, writeStatistic } from './statistic.js';
import { type JsonLdObject } from './vocabulary.js';
import { node, type Writer } from './writer.js';

const REGISTRATIONS = ['registered', 'filed', 'informal', 'unknown'] as const;
const STATUSES = ['active', 'paused', 'ended'] as const;

/** An NGO where it is registered as one, else an Organization. */
export function writeTeam(write: Writer, team: Source<Team>): JsonLdObject[] {
  const name = write.text(team, 'name');
  if (!name) return [];
  team.take('schemaVersion');
  const brand = write.text(team, 'brand');
  const motif = team.at('motif');
  const registration = team.at('registration');
  const status = write.code(registration, 'status', REGISTRATIONS);
  const parent = team.at('parent');
  // The parent of an organization is one: a person has no place there.
  const isInOrganization = parent.peek('kind') === 'organization';
  const logo = write.href(motif, 'image');
  const join = write.href(team, 'joinUrl');
  return [
    node(
      status === 'registered' ? 'NGO' : 'Organization',
      { name },
      write.identity(team, {
        motif: write.text(motif, 'name'),
        motifColor: write.text(motif, 'color'),
        motifOnColor: write.text(motif, 'onColor'),
        registration: status,
        registrationSystem: status && write.text(registration, 'system'),
        registrationNumber: status && write.text(registration, 'number'),
        status: write.code(team, 'status', STATUSES),
        statistics: team.items('stats').flatMap((one) => writeStatistic(write, one)),
      }),
      {
        url: write.href(team, 'url'),
        logo: logo && node('ImageObject', { url: logo }),
        description: write.text(team, 'mission'),
        brand: brand && node('Brand', { name: brand }),
        parentOrganization: isInOrganization ? writeParty(write, parent) : undefined,
        areaServed: write.text(team, 'region'),
        foundingDate: write.time(team, 'establishedOn'),
        keywords: write.texts(team, 'categories'),
        award: write.texts(team, 'honours'),
        potentialAction: join && node('JoinAction', { target: join }),
      },
    ),
  ];
}

/** An organization that an article mentions. `id` is for one that names none. */
export function readTeam(read: Reader, item: Node, id: string): Team | undefined {
  const name = read.localizedLine(item, 'name');
  if (!name) return undefined;
  item.take('@type');
  const facts = read.own(item);
  const brand = read.one(item, 'brand');
  brand?.take('@type');
  const parent = read.nodes(item, 'parentOrganization')[0];
  const status = read.code(fact(facts, 'registration'), 'value', REGISTRATIONS);
  const action = read.one(item, 'potentialAction', 'JoinAction');
  action?.take('@type');
  const statistics = read.nodes(fact(facts, 'statistics'), 'value');
  return defined<Team>({
    schemaVersion: '1',
    id: read.id(item) ?? id,
    name,
    brand: brand ? read.localizedLine(brand, 'name') : read.text(item, 'brand'),
    motif: readMotif(read, item, facts),
    mission: read.localized(item, 'description'),
    categories: read.texts(item, 'keywords'),
    parent: parent && readParty(read, parent, 'organization'),
    region: placeName(read, item, 'areaServed'),
    registration:
      status &&
      defined<NonNullable<Team['registration']>>({
        status,
        system: read.text(fact(facts, 'registrationSystem'), 'value'),
        number: read.text(fact(facts, 'registrationNumber'), 'value'),
      }),
    establishedOn: read.day(item, 'foundingDate'),
    stats: statistics
      .map((one, at) => readStatistic(read, one, `${id}-statistic-${at + 1}`))
      .filter((one) => one !== undefined),
    status: read.code(fact(facts, 'status'), 'value', STATUSES),
    honours: read.texts(item, 'award'),
    url: read.href(item, 'url'),
    joinUrl: action && read.href(action, 'target'),
  });
}

/** A mark without a name has no place in a motif. */
function readMotif(read: Reader, item: Node, facts: ReadonlyMap<string, Node>): TeamMotif | undefined {
  const name = read.text(fact(facts, 'motif'), 'value');
  if (!name) return undefined;
  const logo = read.one(item, 'logo');
  logo?.take('@type');
  return defined<TeamMotif>({
    name,
    color: read.text(fact(facts, 'motifColor'), 'value'),
    onColor: read.text(fact(facts, 'motifOnColor'), 'value'),
    image: logo ? read.href(logo, 'url') : read.href(item, 'logo'),
  });
}
