import { creditLabel, creditNames } from '../../models/credit-label.js';
import { WRITER_ROLES, type Credit, type Party } from '../../models/credits.js';
import { pickText, resolveLocale } from '../../models/locale.js';
import { compact } from '../fitting.js';
import type { Ninjs, NinjsConcept, NinjsText } from './ninjs.js';
import { asUri } from './uri.js';

/** A party: its id is the uri, its page a way to reach it. */
export function writeParty(party: Party, lang: string, rel?: string): NinjsConcept {
  return compact({
    name: pickText(party.name, lang),
    rel,
    uri: asUri(party.id),
    contactInfo: party.url ? [{ type: 'web', value: party.url }] : [],
  });
}

/** Everybody who is credited, under the name of the role, and the writers as a line to print. */
export function writeCredits(
  credits: readonly Credit[],
  lang: string,
): Pick<Ninjs, 'by' | 'people' | 'organisations'> {
  const all = credits.flatMap(({ role, parties }) => parties.map((party) => ({ role, party })));
  const those = (kind: Party['kind']): readonly NinjsConcept[] =>
    all.filter(({ party }) => party.kind === kind).map(({ party, role }) => writeParty(party, lang, role));
  return { by: byline(credits, lang), people: those('person'), organisations: those('organization') };
}

function byline(credits: readonly Credit[], lang: string): string | undefined {
  const lines = credits
    .filter(({ role }) => WRITER_ROLES.includes(role))
    .map((credit) => {
      const label = credit.role === 'author' && !credit.label ? '' : creditLabel(credit, lang);
      return `${label} ${creditNames(credit, lang)}`.trim();
    });
  return lines.join(resolveLocale(lang) === 'en' ? '; ' : ' ') || undefined;
}

/** A text under its role, in the language of the article. */
export function texts(role: string, value: unknown, lang: string): readonly NinjsText[] {
  const picked = pickText(value, lang);
  return picked ? [{ role, contentType: 'text/plain', value: picked }] : [];
}
