import { creditLabel } from '../models/credit-label.js';
import type { Credit, Party } from '../models/credits.js';
import { safeHref } from '../models/href.js';
import { join, lines, link, markup, print, type Content, type Markup } from './markup.js';
import { pageOf, sayName, type Page, type PartOptions } from './page.js';
import { asCredit, type SourcePart } from './parts.js';
import { asList } from './reading.js';

/**
 * Credits as a list, `<ul><li>责编：郭璇</li>…</ul>`: the label as printed, everybody with a link and an affiliation where
 * there is one, the note behind. A credit that names nobody is left out. The list inside an element is
 * `renderCopyrightFooter`'s.
 */
export function renderCredits(credits: readonly Credit[], options?: PartOptions): string {
  const page = pageOf(options);
  const { open, close } = page.words.aside;
  const aside = (content: Content): Content[] => (content ? [open, content, close] : []);
  const items = asList(asCredit)(credits).map((credit) => {
    const names = credit.parties.map(
      (party) => markup`${partyName(party, page)}${aside(sayName(party.affiliation, page))}`,
    );
    return markup`<li>${heading(credit, page)}${join(names, page.words.comma)}${aside(credit.note)}</li>`;
  });
  return items.length ? print(markup`<ul>\n${lines(items)}\n</ul>`) : '';
}

/** `责编：郭璇、陈志蓉`, each name a link where it has one. */
export function creditLine(credit: Credit, page: Page): Markup {
  const names = credit.parties.map((party) => partyName(party, page));
  return markup`${heading(credit, page)}${join(names, page.words.comma)}`;
}

export function partyName({ name, url }: Party, page: Page): Markup {
  return link(sayName(name, page), url, page.base);
}

/** Where something comes from, with a link to it or else to who made it. */
export function sourceName(source: SourcePart | undefined, page: Page): Markup | undefined {
  if (!source?.party) return undefined;
  const { url, party } = source;
  return partyName(safeHref(url, page.base) === null ? party : { ...party, url }, page);
}

function heading(credit: Credit, { locale, words }: Page): string {
  const label = creditLabel(credit, locale);
  return label && label + words.colon;
}
