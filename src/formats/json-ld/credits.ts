import {
  CREDIT_ROLES,
  REVIEW_LEVELS,
  type Credit,
  type CreditRole,
  type Party,
  type PartyKind,
  type ReviewLevel,
} from '../../models/credits.js';
import type { Source } from '../source.js';
import { alone, type Draft } from './draft.js';
import { items, type Node } from './node.js';
import { party } from './party.js';
import type { Reader } from './reader.js';
import { Table, type Value, fact, property } from './table.js';
import * as value from './values.js';
import { codeOf, roleOfLabel, type JsonLdObject } from './vocabulary.js';
import type { Writer } from './writer.js';

/** A property that names people directly, as search engines want it. */
export interface Direct {
  readonly property: string;
  /** The credits it names; the first role is what it means by itself. */
  readonly roles: readonly [CreditRole, ...CreditRole[]];
  /** What schema.org allows there, and what a bare name is. */
  readonly kind: PartyKind;
  readonly only?: true;
}

const level: Value<ReviewLevel> = {
  write: (write, credit, key) => write.number(credit, key),
  read: (_, step, property) =>
    step.accept(property, (level): level is ReviewLevel => REVIEW_LEVELS.some((known) => known === level)),
};

/** A credit as a Role around its parties: by our own code, and by the heading that a page prints. */
function roleTable(around: string, kind: PartyKind, usual: CreditRole): Table<Credit> {
  return new Table<Credit>(
    { type: 'Role', types: ['Role'], needs: ['role', 'parties'] },
    {
      parties: property(around, value.several(party(kind))),
      role: {
        write: (write, credit, key, draft) => draft.set('roleName', write.code(credit, key, CREDIT_ROLES)),
        read: (read, { node, model }) => {
          const [name, second] = items(node, 'roleName');
          const first = name && read.plain(name);
          const code = codeOf(CREDIT_ROLES, first);
          const label = code ? second && read.plain(second) : first;
          if (label) model['label'] = label;
          return code ?? (label ? roleOfLabel(label) : usual);
        },
      },
      label: {
        write: (write, credit, key, draft) => draft.set('roleName', write.text(credit, key)),
        read: () => undefined,
      },
      note: property('description', value.text),
      level: fact('level', level),
    },
  );
}
const ROLE = roleTable('contributor', 'person', 'other');

const partiesOf = (role: JsonLdObject): readonly JsonLdObject[] =>
  [role['contributor']].flat() as readonly JsonLdObject[];

/** The property that means a Role. */
function directOf(role: JsonLdObject, directs: readonly Direct[]): Direct | undefined {
  const [code] = [role['roleName']].flat();
  return directs.find(({ roles }) => roles.some((known) => known === code));
}

/** Whether a Role says no more than its property does. */
function isBare(role: JsonLdObject, { roles, kind, only }: Direct): boolean {
  const isPlain = Object.keys(role).length === 3 && role['roleName'] === roles[0];
  return isPlain && partiesOf(role).every((party) => !only || isKind(party, kind));
}

function isKind(party: JsonLdObject, kind: PartyKind): boolean {
  return (party['@type'] === 'Person') === (kind === 'person');
}

/** As JSON, to tell what is there twice. */
const said = (parties: readonly object[]): readonly string[] => parties.map((party) => JSON.stringify(party));

function unique(parties: readonly JsonLdObject[]): readonly JsonLdObject[] {
  const texts = said(parties);
  return parties.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

/**
 * Credits as the properties that search engines read, and as one Role each, in their order, where that would not say all:
 * a label as printed, a step of a review, a note, a role without a property, an order of its own.
 */
export function writeCredits(
  write: Writer,
  credits: readonly Source[],
  directs: readonly Direct[],
  draft: Draft,
): void {
  const written = credits.map((credit) => ROLE.write(write, credit)).filter((role) => !!role);
  const meant = written.map((role) => directOf(role, directs));
  const roles: JsonLdObject[] = [];
  let reached = -1;
  written.forEach((role, at) => {
    const direct = meant[at];
    const rank = direct ? directs.indexOf(direct) : -1;
    const isAlone = meant.indexOf(direct) === meant.lastIndexOf(direct);
    if (!roles.length && direct && isBare(role, direct) && isAlone && rank > reached) reached = rank;
    else roles.push(role);
  });
  for (const direct of directs) {
    const parties = written.filter((_, at) => meant[at] === direct).flatMap(partiesOf);
    const fitting = parties.filter((party) => !direct.only || isKind(party, direct.kind));
    draft.set(direct.property, alone(unique(fitting)));
  }
  draft.set('contributor', alone(roles));
}

/** The credits of a work: whom a property names, then the Roles, but nobody twice. */
export function readCredits(read: Reader, work: Node, directs: readonly Direct[]): readonly Credit[] {
  const roles: Credit[] = [];
  const bare: Credit[] = [];
  /** What stands at a property: Roles go to a list of credits; the others are parties. */
  const partiesAt = (name: string, kind: PartyKind, table: Table<Credit>, credits: Credit[]): Party[] => {
    const parties: Party[] = [];
    for (const node of read.nodes(work, name)) {
      const credit = table.fits(node) ? table.read(read, node, '') : undefined;
      const named = table.fits(node) ? undefined : party(kind).read(read, node, '');
      if (credit) credits.push(credit);
      if (named) parties.push(named);
    }
    return parties;
  };
  const others = partiesAt('contributor', 'person', ROLE, roles);
  for (const direct of directs) {
    const [role] = direct.roles;
    const table = roleTable(direct.property, direct.kind, role);
    const parties = partiesAt(direct.property, direct.kind, table, bare);
    const isNamed = ({ role }: Credit): boolean => direct.roles.includes(role);
    const named = said(roles.filter(isNamed).flatMap(({ parties }) => parties));
    const rest = parties.filter((party) => !named.length || !named.includes(JSON.stringify(party)));
    if (rest.length) bare.push({ role, parties: rest });
  }
  if (others.length) roles.push({ role: 'other', parties: others });
  return [...bare, ...roles];
}
