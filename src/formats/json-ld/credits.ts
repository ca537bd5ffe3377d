import { CREDIT_ROLES, type Credit, type CreditRole, type Party } from '../../models/credits.js';
import type { Source } from '../source.js';
import { readParties, readParty, writeParty } from './party.js';
import { defined, fact, isA, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { codeOf, roleOfLabel, type JsonLdObject, type JsonLdValue } from './vocabulary.js';
import { alone, node, own, type Fields, type Writer } from './writer.js';

/** A property that names people directly, as search engines want it. */
export interface Direct {
  readonly property: string;
  /** The credits it names; the first role is what it means by itself. */
  readonly roles: readonly [CreditRole, ...CreditRole[]];
  /** What schema.org allows there, and what a bare name is. */
  readonly kind: Party['kind'];
  readonly only?: true;
}

const LEVELS = [1, 2, 3] as const;

export const ARTICLE_CREDITS: readonly Direct[] = [
  { property: 'author', roles: ['author', 'reporter'], kind: 'person' },
  { property: 'editor', roles: ['editor'], kind: 'person', only: true },
  { property: 'accountablePerson', roles: ['responsible-editor'], kind: 'person', only: true },
  { property: 'translator', roles: ['translator'], kind: 'person' },
  { property: 'publisher', roles: ['publisher'], kind: 'organization' },
];

interface Line {
  readonly direct: Direct | undefined;
  readonly parties: readonly JsonLdObject[];
  readonly role: JsonLdObject;
  /** Says no more than its role. */
  readonly isBare: boolean;
}

/**
 * Credits as the properties that search engines read, and as one Role each, in their order, where that would not say all:
 * a label as printed, a step of a review, a note, a role without a property, an order of its own.
 */
export function writeCredits(
  write: Writer,
  credits: readonly Source<Credit>[],
  properties: readonly Direct[],
): Fields {
  const lines = credits.map((credit) => writeCredit(write, credit, properties)).filter((line) => !!line);
  const roles: JsonLdObject[] = [];
  let reached = -1;
  for (const line of lines) {
    const rank = line.direct ? properties.indexOf(line.direct) : -1;
    const isAlone = lines.filter((other) => other.direct === line.direct).length === 1;
    if (!roles.length && line.isBare && isAlone && rank > reached) reached = rank;
    else roles.push(line.role);
  }
  const direct: Record<string, JsonLdValue | undefined> = {};
  for (const property of properties) {
    const parties = lines
      .filter((line) => line.direct === property)
      .flatMap((line) => line.parties)
      .filter((party) => !property.only || isKind(party, property.kind));
    direct[property.property] = alone(unique(parties));
  }
  direct['contributor'] = alone(roles);
  return direct;
}

function writeCredit(write: Writer, credit: Source<Credit>, properties: readonly Direct[]): Line | undefined {
  const code = CREDIT_ROLES.find((one) => one === credit.peek('role'));
  if (!code) return undefined;
  const parties = credit
    .items('parties')
    .map((party) => writeParty(write, party))
    .filter((party) => !!party);
  if (!parties.length) return undefined;
  credit.take('role');
  const label = write.text(credit, 'label');
  const note = write.text(credit, 'note');
  const level = write.number(credit, 'level');
  const direct = properties.find(({ roles }) => roles.includes(code));
  return {
    direct,
    parties,
    isBare:
      [label, note, level].every((one) => one === undefined) &&
      code === direct?.roles[0] &&
      !(direct.only && parties.some((party) => !isKind(party, direct.kind))),
    role: node('Role', {
      roleName: label === undefined ? code : [code, label],
      description: note,
      identifier: alone(own({ level })),
      contributor: alone(parties),
    }),
  };
}

function isKind(party: JsonLdObject, kind: Party['kind']): boolean {
  return (party['@type'] === 'Person') === (kind === 'person');
}

function unique(parties: readonly JsonLdObject[]): readonly JsonLdObject[] {
  if (parties.length < 2) return parties;
  const written = parties.map((party) => JSON.stringify(party));
  return parties.filter((_, at) => written.indexOf(written[at] ?? '') === at);
}

/** The credits of an article or a picture: whom a property names, then the Roles, but nobody twice. */
export function readCredits(read: Reader, work: Node, properties: readonly Direct[]): Credit[] {
  const roles: Credit[] = [];
  const bare: Credit[] = [];
  const others: Party[] = [];
  for (const item of read.nodes(work, 'contributor')) {
    if (isA(item, 'Role')) roles.push(...readRole(read, item, 'contributor', undefined));
    else {
      const party = readParty(read, item, 'person');
      if (party) others.push(party);
    }
  }
  for (const direct of properties) {
    const parties: Party[] = [];
    for (const item of read.nodes(work, direct.property)) {
      if (isA(item, 'Role')) bare.push(...readRole(read, item, direct.property, direct));
      else {
        const party = readParty(read, item, direct.kind);
        if (party) parties.push(party);
      }
    }
    const named = roles.filter(({ role }) => direct.roles.includes(role)).flatMap((one) => one.parties);
    const written = named.map((party) => JSON.stringify(party));
    const rest = written.length
      ? parties.filter((party) => !written.includes(JSON.stringify(party)))
      : parties;
    if (rest.length) bare.push({ role: direct.roles[0], parties: rest });
  }
  if (others.length) roles.push({ role: 'other', parties: others });
  return [...bare, ...roles];
}

/** A Role around parties: by our own code, or by the heading that a page prints. */
function readRole(read: Reader, item: Node, property: string, direct: Direct | undefined): Credit[] {
  const parties = readParties(read, item, property, direct?.kind ?? 'person');
  if (!parties.length) return [];
  item.take('@type');
  const [name, ...labels] = items(item, 'roleName');
  const first = name && read.plain(name);
  const code = codeOf(CREDIT_ROLES, first);
  const label = code ? labels[0] && read.plain(labels[0]) : first;
  const step = fact(read.own(item), 'level');
  const level = LEVELS.find((one) => one === step.peek('value'));
  if (level) step.take('value');
  return [
    defined<Credit>({
      role: code ?? (label ? roleOfLabel(label) : (direct?.roles[0] ?? 'other')),
      label,
      parties,
      level,
      note: read.text(item, 'description'),
    }),
  ];
}
