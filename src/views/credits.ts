import { creditLabel, creditNames } from '../models/credit-label.js';
import type { Credit, Party, SourceRef } from '../models/credits.js';
import type { Lenient } from '../shapes/lenient.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { addressOf, linked, naming, type Page } from './page.js';
import { block, joined, label, part, type Child, type Part } from './part.js';

type SomeCredit = Lenient<Credit>;
type SomeParty = Lenient<Party>;

/** Everybody that a credit names. */
const partiesOf = (credit: SomeCredit): readonly SomeParty[] =>
  (credit.parties ?? []).filter(({ name }) => name !== undefined);

/** The credits that name somebody. */
export const namingCredits = (credits: readonly SomeCredit[] | undefined): readonly SomeCredit[] =>
  (credits ?? []).filter((credit) => partiesOf(credit).length > 0);

export function partyName({ name, url }: SomeParty, page: Page): Child {
  return linked(naming(name, page), addressOf(url, page));
}

const heading = (credit: SomeCredit, { tag, locale }: Page): Child => {
  const words = creditLabel(credit as Credit, tag);
  return words && label(words, PUNCTUATION[locale].colon);
};

/** `责编：郭璇、陈志蓉`, each name a link where it has one. */
export function creditLine(credit: SomeCredit, page: Page): Child {
  const names = partiesOf(credit).map((party) => partyName(party, page));
  return [heading(credit, page), joined(names, PUNCTUATION[page.locale].comma)];
}

/** `通讯员 陈志蓉`, in words alone; nothing of a credit that names nobody. */
export function creditWords(credit: SomeCredit, { tag }: Page): string {
  const names = creditNames(credit as Credit, tag);
  const heading = names && creditLabel(credit as Credit, tag);
  return heading ? `${heading} ${names}` : names;
}

/** Where something comes from, with a link to it or else to who made it. */
export function sourceName(source: Lenient<SourceRef> | undefined, page: Page): Child {
  const name = source?.party?.name;
  if (!source || name === undefined) return undefined;
  return linked(naming(name, page), addressOf(source.url ?? source.party?.url, page));
}

/** All credits as a list, with affiliations and remarks. */
export function creditList(credits: readonly SomeCredit[] | undefined, page: Page): Part | undefined {
  const { aside, comma } = PUNCTUATION[page.locale];
  const remark = (content: Child): Child => (content ? [aside[0], content, aside[1]] : undefined);
  const items = namingCredits(credits).map((credit) => {
    const names = partiesOf(credit).map((party) => [
      partyName(party, page),
      remark(naming(party.affiliation, page)),
    ]);
    return part('li', {}, heading(credit, page), joined(names, comma), remark(credit.note));
  });
  return block('ul', {}, items);
}
