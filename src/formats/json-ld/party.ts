import type { Party } from '../../models/credits.js';
import type { Localized } from '../../models/locale.js';
import type { Source } from '../source.js';
import { defined, isObject, type Node } from './node.js';
import type { Reader } from './reader.js';
import type { JsonLdObject } from './vocabulary.js';
import { node, type Writer } from './writer.js';

const KINDS = ['person', 'organization'] as const;

/** A Person or an Organization; `undefined` without a name. An organization belongs to another by `parentOrganization`. */
export function writeParty(write: Writer, party: Source<Party>): JsonLdObject | undefined {
  const name = write.text(party, 'name');
  const kind = name && write.code(party, 'kind', KINDS);
  if (!kind) return undefined;
  const affiliation = write.text(party, 'affiliation');
  const image = write.href(party, 'image');
  const isPerson = kind === 'person';
  return node(
    isPerson ? 'Person' : 'Organization',
    {
      name,
      url: write.href(party, 'url'),
      [isPerson ? 'affiliation' : 'parentOrganization']:
        affiliation && node('Organization', { name: affiliation }),
      [isPerson ? 'image' : 'logo']: image && node('ImageObject', { url: image }),
    },
    write.identity(party),
  );
}

/**
 * A Person, an Organization or a bare name, kept as it stands: `记者 邓磊` may be a role and a name, and may be a name. A
 * node without a type is of the property's own `kind`.
 */
export function readParty(read: Reader, item: Node, kind: Party['kind']): Party | undefined {
  if (!isObject(item.value)) return named(read.plain(item), kind);
  if (Object.hasOwn(item.value, '@value')) return named(read.plain(item), kind);
  const name =
    read.localizedLine(item, 'name') ?? read.localizedLine(item, 'legalName') ?? fullName(read, item);
  if (!name) return undefined;
  const type = [item.take('@type')].flat()[0];
  const isPerson = typeof type === 'string' ? type === 'Person' : kind === 'person';
  const home = isPerson ? 'affiliation' : 'parentOrganization';
  const affiliation = read.nodes(item, home)[0];
  const [first, second] = isPerson ? ['image', 'logo'] : ['logo', 'image'];
  return defined<Party>({
    kind: isPerson ? 'person' : 'organization',
    name,
    id: read.id(item),
    url: read.href(item, 'url'),
    affiliation: affiliation && nameOf(read, affiliation),
    image: imageAddress(read, item, first) ?? imageAddress(read, item, second),
  });
}

/** The parties of a property. */
export function readParties(read: Reader, node: Node, property: string, kind: Party['kind']): Party[] {
  return read
    .nodes(node, property)
    .map((item) => readParty(read, item, kind))
    .filter((party) => party !== undefined);
}

/** Only the name: organizations may belong to one another in a circle. */
function nameOf(read: Reader, item: Node): Localized | undefined {
  if (!isObject(item.value)) return read.lineOf(item);
  const name = read.localizedLine(item, 'name');
  if (name) item.take('@type');
  return name;
}

function named(name: string | undefined, kind: Party['kind']): Party | undefined {
  return name === undefined ? undefined : { kind, name };
}

/** Family names stand first where they are not written in Latin letters. */
function fullName(read: Reader, item: Node): string | undefined {
  const given = read.text(item, 'givenName');
  const family = read.text(item, 'familyName');
  if (!given || !family) return family ?? given;
  return /[a-z]/i.test(given) ? `${given} ${family}` : family + given;
}

/** Where a picture is, of its address or its node. */
export function imageAddress(read: Reader, item: Node, property: string): string | undefined {
  const image = read.nodes(item, property)[0];
  if (!image) return undefined;
  if (!isObject(image.value)) return read.address(image);
  image.take('@type');
  const address = read.href(image, 'url') ?? read.href(image, 'contentUrl');
  if (address && image.peek('contentUrl') === image.peek('url')) image.take('contentUrl');
  return address ?? read.address(image);
}

/** The name of a place, or the place as a text. */
export function placeName(read: Reader, item: Node, property: string): Localized | undefined {
  const place = read.one(item, property);
  const name = place ? read.localizedLine(place, 'name') : read.text(item, property);
  if (name) place?.take('@type');
  return name;
}
