import {
  CREDIT_ROLES,
  WRITER_ROLES,
  type Credit,
  type CreditRole,
  type Party,
} from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import type { Team } from '../../models/team.js';
import { compact } from '../fitting.js';
import type { Source } from '../source.js';
import type { Context } from './context.js';
import { keyOf, readLine } from './generations.js';
import { ROLE_WORDS } from './terms.js';
import { OWN } from './uri.js';

/** The identifier of a concept: a uri; in 1.x a code, whole together with its scheme. */
export function readUri(concept: Source): string | undefined {
  const [uri, scheme, code] = ['uri', 'scheme', 'code'].map((key) => {
    const value = concept.peek(key);
    return typeof value === 'string' && value ? value : undefined;
  });
  for (const key of uri ? ['uri'] : code ? ['scheme', 'code'] : []) concept.take(key);
  return uri ?? (code && (scheme ?? '') + code);
}

/** The word for what somebody is to an item: `rel` or `role`, whichever is there. */
export function relOf(concept: Source): string {
  const rel = concept.peek('rel') ?? concept.peek('role');
  return typeof rel === 'string' ? rel.trim() : '';
}

/** Somebody with a name; `undefined`, and nothing read, where there is none. */
export function readParty(concept: Source, kind: Party['kind'], context: Context): Party | undefined {
  const given = concept.peek('name');
  const name =
    typeof given === 'string' && given.trim() ? readLine(concept, 'name', context.notes) : undefined;
  if (!name) return undefined;
  concept.take('rel');
  concept.take('role');
  return compact({ kind, name, id: readUri(concept), url: readPage(concept, context) });
}

/** The page among the ways to reach somebody. */
function readPage(concept: Source, { base }: Context): string | undefined {
  for (const contact of concept.items(keyOf(concept, 'contactInfo')) as readonly Source[]) {
    const url = safeHref(contact.peek('value'), base);
    const type = contact.peek('type');
    if (url === null || typeof type !== 'string' || !/^(?:web|url|online)$/i.test(type)) continue;
    contact.take('type');
    contact.take('value');
    return url;
  }
  return undefined;
}

/** Who made an item and who paid for it, and the teams that it names. Who is only spoken of stays unread. */
export function readParties(
  item: Source,
  context: Context,
): { credits: readonly Credit[]; sponsor: Party | undefined; teams: readonly Team[] } {
  const credits = new Map<CreditRole, Party[]>();
  let sponsor: Party | undefined;
  const teams: Team[] = [];
  for (const [name, kind] of [
    ['people', 'person'],
    ['organisations', 'organization'],
  ] as const) {
    for (const concept of item.items(keyOf(item, name)) as readonly Source[]) {
      const rel = relOf(concept).toLowerCase();
      const role =
        CREDIT_ROLES.find((one) => one === rel) ??
        (Object.hasOwn(ROLE_WORDS, rel) ? ROLE_WORDS[rel] : undefined);
      teams.push(...(rel === 'team' ? readTeam(concept, context) : []));
      if (!role && (rel !== 'sponsor' || sponsor)) continue;
      const party = readParty(concept, kind, context);
      if (party && role) {
        const holders = credits.get(role) ?? [];
        holders.push(party);
        credits.set(role, holders);
      }
      if (party && !role) sponsor = party;
    }
  }
  const made = [...credits].map(([role, parties]) => ({ role, parties }));
  return { credits: withByline(item, made, context), sponsor, teams };
}

/** The line to print credits who is not named one by one; where the writers are, it says nothing more. */
function withByline(item: Source, credits: readonly Credit[], { notes }: Context): readonly Credit[] {
  const key = keyOf(item, 'by');
  const given = item.peek(key);
  const writers = credits.filter(({ role }) => WRITER_ROLES.includes(role)).flatMap(({ parties }) => parties);
  if (!writers.length) {
    const name = readLine(item, 'by', notes);
    return name ? [{ role: 'author', parties: [{ kind: 'person', name }] }, ...credits] : credits;
  }
  if (writers.every(({ name }) => typeof given === 'string' && given.includes(name as string)))
    item.take(key);
  return credits;
}

function readTeam(concept: Source, context: Context): readonly Team[] {
  const literal = concept.peek('literal');
  if (typeof literal !== 'string' || !literal.trim() || !isOwn(concept.peek('uri'))) return [];
  const party = readParty(concept, 'organization', context);
  if (!party) return [];
  concept.take('literal');
  const { name, url } = party;
  return [compact({ schemaVersion: '1', id: literal, name, url })];
}

function isOwn(uri: unknown): boolean {
  return typeof uri === 'string' && uri.startsWith(OWN);
}
