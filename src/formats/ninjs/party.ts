import type { Article } from '../../models/article.js';
import { creditLabel, creditNames } from '../../models/credit-label.js';
import { WRITER_ROLES, type Credit, type CreditRole, type Party } from '../../models/credits.js';
import type { Href } from '../../models/href.js';
import { pickText, resolveLocale, type Localized } from '../../models/locale.js';
import type { Team } from '../../models/team.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { compact } from '../fitting.js';
import type { Ninjs, NinjsConcept, NinjsText } from './ninjs.js';
import type { Part } from './part.js';
import { asUri, OWN, ownUri, ROLES } from './terms.js';

/** A text under its role, in the language of the article. */
export function texts(role: string, text: Localized | undefined, lang: string): readonly NinjsText[] {
  const value = pickText(text, lang);
  return value ? [{ role, contentType: 'text/plain', value }] : [];
}

function writeConcept(
  { name, url }: { readonly name: Localized; readonly url?: Href },
  lang: string,
  rest: NinjsConcept,
): NinjsConcept {
  const contactInfo = url ? [{ type: 'web', value: url }] : [];
  return compact({ name: pickText(name, lang), ...rest, contactInfo });
}

/** A party: its id is the uri, its page a way to reach it. */
export function writeParty(party: Party, lang: string, rel?: string): NinjsConcept {
  return writeConcept(party, lang, { rel, uri: asUri(party.id) });
}

export function writeTeam(team: Team, lang: string): NinjsConcept {
  return writeConcept(team, lang, { rel: 'team', uri: ownUri('team', team.id), literal: team.id });
}

/** Everybody who is credited, under the name of the role, and the writers as a line to print. */
export function writeCredits(
  credits: readonly Credit[] = [],
  lang: string,
): Pick<Ninjs, 'by' | 'people' | 'organisations'> {
  const those = (kind: Party['kind']): readonly NinjsConcept[] =>
    credits.flatMap(({ role, parties }) =>
      parties.filter((party) => party.kind === kind).map((party) => writeParty(party, lang, role)),
    );
  return { by: byline(credits, lang), people: those('person'), organisations: those('organization') };
}

function byline(credits: readonly Credit[], lang: string): string | undefined {
  const lines = credits
    .filter(({ role }) => WRITER_ROLES.includes(role))
    .map((credit) => {
      const label = credit.role === 'author' && !credit.label ? '' : creditLabel(credit, lang);
      return `${label} ${creditNames(credit, lang)}`.trim();
    });
  return lines.join(PUNCTUATION[resolveLocale(lang)].semicolon) || undefined;
}

/** The identifier of a concept: a uri; in 1.x a code, whole together with its scheme. */
export function readUri(concept: Part): string | undefined {
  const [uri, code] = [concept.text('uri'), concept.text('code')];
  if (uri) concept.take('uri');
  else if (code) concept.take('scheme', 'code');
  return uri || (code && concept.text('scheme') + code) || undefined;
}

/** Somebody with a name; `undefined`, and nothing read, where there is none. */
export function readParty(concept: Part, kind: Party['kind']): (Party & { name: string }) | undefined {
  const name = concept.text('name').trim() && concept.shown('name');
  if (!name) return undefined;
  concept.take('rel', 'role');
  const page = concept
    .items('contactInfo')
    .find((contact) => contact.href('value') && /^(?:web|url|online)$/i.test(contact.text('type')));
  page?.take('type', 'value');
  return compact({ kind, name, id: readUri(concept), url: page?.href('value') });
}

/** Who made an item and who paid for it, and the teams that it names. Who is only spoken of stays unread. */
export function readParties(item: Part): Pick<Article, 'credits' | 'sponsor' | 'teams'> {
  const credited: { readonly role: CreditRole; readonly party: Party }[] = [];
  const teams: Team[] = [];
  let sponsor: Party | undefined;
  for (const [key, kind] of [
    ['people', 'person'],
    ['organisations', 'organization'],
  ] as const)
    for (const concept of item.items(key)) {
      const { rel } = concept;
      const role = ROLES.get(rel);
      if (rel === 'team') teams.push(...readTeam(concept));
      if (!role && (rel !== 'sponsor' || sponsor)) continue;
      const party = readParty(concept, kind);
      if (!role) sponsor = party;
      else if (party) credited.push({ role, party });
    }
  const credits = [...new Set(credited.map(({ role }) => role))].map((role) => ({
    role,
    parties: credited.filter((one) => one.role === role).map(({ party }) => party),
  }));
  return { credits: withByline(item, credits), sponsor, teams };
}

/** The line to print credits who is not named one by one; where the writers are, it says nothing more. */
function withByline(item: Part, credits: readonly Credit[]): readonly Credit[] {
  const line = item.text('by');
  const writers = credits.filter(({ role }) => WRITER_ROLES.includes(role)).flatMap(({ parties }) => parties);
  if (!writers.length) {
    const name = item.shown('by');
    return name ? [{ role: 'author', parties: [{ kind: 'person', name }] }, ...credits] : credits;
  }
  if (writers.every(({ name }) => line.includes(name as string))) item.take('by');
  return credits;
}

function readTeam(concept: Part): readonly Team[] {
  const id = concept.text('literal');
  if (!id.trim() || !concept.text('uri').startsWith(OWN)) return [];
  const party = readParty(concept, 'organization');
  if (!party) return [];
  concept.take('literal');
  const { name, url } = party;
  return [compact({ schemaVersion: '1', id, name, url })];
}
