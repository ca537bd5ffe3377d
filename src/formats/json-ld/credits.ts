import {
  CREDIT_ROLES,
  PARTY_KINDS,
  REVIEW_LEVELS,
  SOURCE_RELATIONS,
  type Credit,
  type CreditRole,
  type Party,
  type PartyKind,
  type SourceRef,
} from '../../models/credits.js';
import type { Localized } from '../../models/locale.js';
import type { Source } from '../source.js';
import { alone } from './draft.js';
import { codeOf, isNode, isOneOf, items, type Node } from './node.js';
import type { Reader } from './reader.js';
import { fact, identity, implied, NOWHERE, otherwise, property } from './rows.js';
import { table, type Item, type Row, type Value } from './table.js';
import * as value from './values.js';
import { roleOfLabel, type JsonLdObject } from './vocabulary.js';

/** Family names stand first where they are not written in Latin letters. */
function fullName(read: Reader, party: Node): string | undefined {
  const given = value.text.read(read, party, 'givenName');
  const family = value.text.read(read, party, 'familyName');
  if (!given || !family) return family ?? given;
  return /[a-z]/i.test(given) ? `${given} ${family}` : family + given;
}

const name: Value<Localized> = {
  ...value.localizedLine,
  read: (read, party, property) =>
    value.localizedLine.read(read, party, property) ??
    value.localizedLine.read(read, party, 'legalName') ??
    fullName(read, party),
};

/** Where a picture is, of its address or its node. */
export const image: Value<string> = {
  ...value.within('ImageObject', 'url', value.href),
  read: (read, holder, property) => {
    const [image] = read.nodes(holder, property);
    if (!image) return undefined;
    image.take('@type');
    const address = value.href.read(read, image, 'url') ?? value.href.read(read, image, 'contentUrl');
    if (address && image.peek('contentUrl') === image.peek('url')) image.take('contentUrl');
    return address ?? read.address(image);
  },
};

/** A person belongs to an organization by `affiliation`, an organization to another by `parentOrganization`. */
function partyTable(kind: PartyKind, type: string, home: string, ...images: [string, string]): Item<Party> {
  // Only the name: organizations may belong to one another in a circle.
  const affiliation = value.within('Organization', 'name', value.localizedLine, { bare: value.line });
  return table<Party>(
    { type, needs: ['name', 'kind'] },
    {
      kind: implied(NOWHERE, kind),
      name: property('name', name),
      url: property('url', value.href),
      affiliation: property(home, affiliation),
      image: property(images[0], image, images[1]),
      id: identity(),
    },
  );
}

const PARTIES = {
  person: partyTable('person', 'Person', 'affiliation', 'image', 'logo'),
  organization: partyTable('organization', 'Organization', 'parentOrganization', 'logo', 'image'),
};

/**
 * A Person, an Organization or a bare name, kept as it stands: `记者 邓磊` may be a role and a name, and may be a name. A
 * node without a type is of the property's own `kind`.
 */
function party(kind: PartyKind): Item<Party> {
  return {
    write: (write, party) => {
      const kind = PARTY_KINDS.find((kind) => kind === party.peek('kind'));
      return kind && PARTIES[kind].write(write, party);
    },
    read: (read, node) => {
      if (!isNode(node)) {
        const name = read.text(node);
        return name === undefined ? undefined : { kind, name };
      }
      const [type] = [node.peek('@type')].flat();
      const named = type === 'Person' ? 'person' : 'organization';
      return PARTIES[typeof type === 'string' ? named : kind].read(read, node, '');
    },
    fits: () => true,
  };
}

export const organization = value.one(party('organization'));
/** One where a person has no place. */
export const onlyOrganization: typeof organization = {
  ...organization,
  write: (write, model, key) =>
    (model.at(key) as Source).peek('kind') === 'organization'
      ? organization.write(write, model, key)
      : undefined,
};
export const organizations = value.several(party('organization'));
const person = value.one(party('person'));
const people = value.several(party('person'));

/** An `@id` that leads somewhere stands for a missing url. */
export const page: Value<string> = {
  ...value.href,
  read: (read, work, property) => {
    const url = value.href.read(read, work, property);
    const id = work.peek('@id');
    return (
      url ?? (typeof id === 'string' && /^https?:/i.test(id) ? value.href.read(read, work, '@id') : undefined)
    );
  },
};

/** Which of the properties names who answers for a work. */
function answerable(work: Node): string | undefined {
  return ['publisher', 'sourceOrganization', 'provider', 'author'].find((property) => work.peek(property));
}

/** The work that something was taken from; one that names no relation was republished. */
export const ORIGIN = table<SourceRef>(
  { type: 'CreativeWork', needs: ['party', 'relation'] },
  {
    party: property('publisher', {
      ...organization,
      read: (read, work) => {
        const property = answerable(work);
        return property === undefined
          ? undefined
          : (property === 'author' ? person : organization).read(read, work, property);
      },
    }),
    relation: otherwise(fact('relation', value.code(SOURCE_RELATIONS)), 'republished'),
    listed: fact('listed', value.flag),
    headline: property('headline', value.line, 'name'),
    url: property('url', page),
    publishedAt: property('datePublished', value.time),
    authors: property('author', {
      ...people,
      read: (read, work, property) =>
        answerable(work) === 'author' ? undefined : people.read(read, work, property),
    }),
  },
);

/** A property that names people directly, as search engines want it. */
export interface Direct {
  readonly property: string;
  /** The credits it names; the first role is what it means by itself. */
  readonly roles: readonly [CreditRole, ...CreditRole[]];
  /** What schema.org allows there, and what a bare name is. */
  readonly kind: PartyKind;
  readonly only?: true;
}

/** A credit as a Role around its parties: by our own code, and by the heading that a page prints. */
function roleTable(around: string, kind: PartyKind, usual: CreditRole): Item<Credit> {
  return table<Credit>(
    { type: 'Role', types: ['Role'], needs: ['role', 'parties'] },
    {
      parties: property(around, value.several(party(kind))),
      role: {
        ...property('roleName', value.code(CREDIT_ROLES)),
        read: (read, { node, model }) => {
          const [name, second] = items(node, 'roleName');
          const first = name && read.text(name);
          const code = codeOf(CREDIT_ROLES, first);
          const label = code ? second && read.text(second) : first;
          if (label) model['label'] = label;
          return code ?? (label ? roleOfLabel(label) : usual);
        },
      },
      label: { ...property('roleName', value.text), read: () => undefined },
      note: property('description', value.text),
      level: fact('level', {
        ...value.number,
        read: (_, step, property) => step.accept(property, isOneOf(REVIEW_LEVELS)),
      }),
    },
  );
}
const ROLE = roleTable('contributor', 'person', 'other');

const partiesOf = (role: JsonLdObject): readonly JsonLdObject[] =>
  [role['contributor']].flat() as readonly JsonLdObject[];

/** Whether a property can name a party. */
function isNameable(party: JsonLdObject, { kind, only }: Direct): boolean {
  return !only || (party['@type'] === 'Person') === (kind === 'person');
}

/** Whether a Role says no more than its property does. */
function isBare(role: JsonLdObject, direct: Direct): boolean {
  const isPlain = Object.keys(role).length === 3 && role['roleName'] === direct.roles[0];
  return isPlain && partiesOf(role).every((party) => isNameable(party, direct));
}

/**
 * Credits as the properties that search engines read, and as one Role each, in their order, where that would not say all:
 * a label as printed, a step of a review, a note, a role without a property, an order of its own. Read are those whom a
 * property names, then the Roles, but nobody twice.
 */
export function creditsBy(directs: readonly Direct[]): Row<readonly Credit[]> {
  return {
    write: (write, work, key, draft) => {
      const written = (work.items(key) as readonly Source[])
        .map((credit) => ROLE.write(write, credit))
        .filter((role) => !!role);
      const ranks = written.map((role) => {
        const [code] = [role['roleName']].flat();
        return directs.findIndex(({ roles }) => roles.some((known) => known === code));
      });
      const roles: JsonLdObject[] = [];
      let reached = -1;
      written.forEach((role, at) => {
        const rank = ranks[at] ?? -1;
        const direct = directs[rank];
        const isAlone = ranks.indexOf(rank) === ranks.lastIndexOf(rank);
        if (!roles.length && direct && isBare(role, direct) && isAlone && rank > reached) reached = rank;
        else roles.push(role);
      });
      directs.forEach((direct, rank) => {
        const parties = written.filter((_, at) => ranks[at] === rank).flatMap(partiesOf);
        const nameable = parties.filter((party) => isNameable(party, direct));
        const byText = new Map(nameable.map((party) => [JSON.stringify(party), party]));
        draft.set(direct.property, alone([...byText.values()]));
      });
      draft.set('contributor', alone(roles));
      return true;
    },
    read: (read, { node: work }) => {
      const roles: Credit[] = [];
      const bare: Credit[] = [];
      /** What stands at a property: Roles go to a list of credits; the others are parties. */
      const partiesAt = (property: string, kind: PartyKind, role: Item<Credit>, credits: Credit[]): Party[] =>
        read.nodes(work, property).flatMap((node) => {
          if (!role.fits(node)) return party(kind).read(read, node, '') ?? [];
          const credit = role.read(read, node, '');
          if (credit) credits.push(credit);
          return [];
        });
      const others = partiesAt('contributor', 'person', ROLE, roles);
      for (const { property, roles: meant, kind } of directs) {
        const [role] = meant;
        const parties = partiesAt(property, kind, roleTable(property, kind, role), bare);
        const credited = roles.filter((credit) => meant.includes(credit.role));
        const named = credited.flatMap(({ parties }) => parties).map((party) => JSON.stringify(party));
        const rest = parties.filter((party) => !named.includes(JSON.stringify(party)));
        if (rest.length) bare.push({ role, parties: rest });
      }
      if (others.length) roles.push({ role: 'other', parties: others });
      return [...bare, ...roles];
    },
  };
}
