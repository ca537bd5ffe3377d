import { PARTY_KINDS, type Party, type PartyKind } from '../../models/credits.js';
import type { Localized } from '../../models/locale.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Node } from './node.js';
import type { Reader } from './reader.js';
import { Table, type Item, type Row, type Value, identity, property } from './table.js';
import * as value from './values.js';

/** Family names stand first where they are not written in Latin letters. */
function fullName(read: Reader, item: Node): string | undefined {
  const given = read.text(item, 'givenName');
  const family = read.text(item, 'familyName');
  if (!given || !family) return family ?? given;
  return /[a-z]/i.test(given) ? `${given} ${family}` : family + given;
}

const name: Value<Localized> = {
  ...value.localizedLine,
  read: (read, item, property, id) =>
    value.localizedLine.read(read, item, property, id) ??
    value.localizedLine.read(read, item, 'legalName', id) ??
    fullName(read, item),
};

/** Where a picture is, of its address or its node. */
export function imageAddress(read: Reader, item: Node, property: string): string | undefined {
  const image = read.nodes(item, property)[0];
  if (!image) return undefined;
  if (!isRecord(image.value)) return read.address(image);
  image.take('@type');
  const address = read.href(image, 'url') ?? read.href(image, 'contentUrl');
  if (address && image.peek('contentUrl') === image.peek('url')) image.take('contentUrl');
  return address ?? read.address(image);
}

const image: Value<string> = { ...value.within('ImageObject', 'url', value.href), read: imageAddress };

/** A person belongs to an organization by `affiliation`, an organization to another by `parentOrganization`. */
function table(
  kind: PartyKind,
  type: string,
  home: string,
  ...images: readonly [string, string]
): Table<Party> {
  // Only the name: organizations may belong to one another in a circle.
  const affiliation = value.within('Organization', 'name', value.localizedLine, { bare: value.line });
  const isKind: Row<PartyKind> = {
    write: (write, party, key) => !!write.code(party, key, [kind]),
    read: () => kind,
  };
  return new Table<Party>(
    { type, needs: ['name', 'kind'] },
    {
      kind: isKind,
      name: property('name', name),
      url: property('url', value.href),
      affiliation: property(home, affiliation),
      image: property(images[0], image, images[1]),
      id: identity(),
    },
  );
}

const PARTIES = {
  person: table('person', 'Person', 'affiliation', 'image', 'logo'),
  organization: table('organization', 'Organization', 'parentOrganization', 'logo', 'image'),
};

/**
 * A Person, an Organization or a bare name, kept as it stands: `记者 邓磊` may be a role and a name, and may be a name. A
 * node without a type is of the property's own `kind`.
 */
export function party(kind: PartyKind): Item<Party> {
  return {
    write: (write, party) => {
      const kind = PARTY_KINDS.find((one) => one === party.peek('kind'));
      return kind && PARTIES[kind].write(write, party);
    },
    read: (read, node) => {
      if (!isRecord(node.value) || Object.hasOwn(node.value, '@value')) {
        const name = read.plain(node);
        return name === undefined ? undefined : { kind, name };
      }
      const [type] = [node.peek('@type')].flat();
      const named = type === 'Person' ? 'person' : 'organization';
      return PARTIES[typeof type === 'string' ? named : kind].read(read, node, '');
    },
    fits: () => true,
  };
}
