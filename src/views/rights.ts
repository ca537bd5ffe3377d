import { permissionOf, REQUIREMENTS, USES as USE_NAMES, type Rights } from '../models/rights.js';
import type { Lenient } from '../shapes/lenient.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { PERMISSION, REQUIREMENT, TERMS, USES } from '../words/rights.js';
import { facts } from './facts.js';
import { addressOf, linked, naming, phrase, timePart, wording, type Page } from './page.js';
import { joined, part, type Child, type Part } from './part.js';

type SomeRights = Lenient<Rights>;

/** The publisher's sentence: every character of it, its line breaks seen. It is in the language of the article. */
export function notice({ notice: printed }: SomeRights, page: Page, slot?: string): Part | undefined {
  const said = phrase(printed, page);
  if (!said) return undefined;
  const broken = said.text
    .split(/\r\n?|\n/)
    .flatMap((line, at): Child[] => (at ? ['\n', part('br', {}), line] : [line]));
  return part('p', { slot, lang: said.lang }, broken);
}

/** `© 2024 岳塘新闻网`, from data alone. */
export function copyrightLine({ year, holder }: SomeRights, page: Page, slot?: string): Part | undefined {
  const owner = joined(['©', year, naming(holder?.name, page)], ' ');
  return owner.length > 1 ? part('p', { slot }, owner) : undefined;
}

/** Whether anybody may read it by machine, with the site's own terms where they are told. */
function mining({ reservation, policy }: NonNullable<SomeRights['tdm']>, page: Page): Child {
  const { reserved, unreserved } = TERMS[page.locale];
  const [open, close] = PUNCTUATION[page.locale].aside;
  if (reservation === undefined) return undefined;
  const href = addressOf(policy, page);
  return [
    reservation ? reserved : unreserved,
    href !== undefined && [open, linked(USES[page.locale].policy, href), close],
  ];
}

/** Terms in full, for a page without the elements. */
export function rightsParts(rights: SomeRights, page: Page): readonly Child[] {
  const words = TERMS[page.locale];
  const { use: names, rule: rules } = USES[page.locale];
  const permission = PERMISSION[page.locale][permissionOf(rights as Rights)];
  const named = REQUIREMENTS.filter((one) => rights.requires?.includes(one));
  const acquire = addressOf(rights.acquireUrl, page);
  return [
    notice(rights, page),
    permission && part('p', {}, permission),
    facts([
      [words.license, linked(rights.license?.name, addressOf(rights.license?.url, page), 'license')],
      ...USE_NAMES.map((use) => {
        const rule = rights.uses?.[use];
        return [names[use], rule && rules[rule]] as const;
      }),
      [
        words.requires,
        joined(
          named.map((one) => REQUIREMENT[page.locale][one]),
          PUNCTUATION[page.locale].comma,
        ),
      ],
      [words.acquire, acquire !== undefined && linked(acquire, acquire)],
      [words.contact, rights.contact],
      [words.excludes, wording(rights.excludes, page)],
      [words.validUntil, timePart(rights.validUntil, page)],
      [words.mining, rights.tdm && mining(rights.tdm, page)],
    ]),
    copyrightLine(rights, page),
  ];
}
