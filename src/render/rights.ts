import { safeHref } from '../models/href.js';
import { permissionOf, REQUIREMENTS, USES, type Rights } from '../models/rights.js';
import { facts } from './facts.js';
import { attribute, join, lines, link, markup, print, type Content, type Markup } from './markup.js';
import { pageOf, phrase, said, sayName, timeElement, type Page, type PartOptions } from './page.js';
import { asRights } from './parts.js';

/**
 * Terms in full, for a page without the elements: the notice verbatim, then licence, permission, each use, what a copy
 * must carry, where to ask, what is not covered, how long it holds, the reservation for text and data mining, the © line.
 */
export function renderRights(rights: Rights, options?: PartOptions): string {
  const known = asRights(rights);
  return known ? print(terms(known, pageOf(options))) : '';
}

function terms(rights: Rights, page: Page): Markup | undefined {
  const words = page.words.rights;
  const { license, uses, tdm } = rights;
  const permission = words.permission[permissionOf(rights)];
  const requires = REQUIREMENTS.filter((one) => rights.requires.includes(one)).map(
    (one) => words.requirement[one],
  );
  const acquire = safeHref(rights.acquireUrl, page.base);
  const copyright = copyrightLine(rights, page);
  return lines([
    notice(rights, page),
    permission && markup`<p>${permission}</p>`,
    facts([
      [words.license, license?.name && link(license.name, license.url, page.base, 'license')],
      ...USES.map((use) => {
        const rule = uses?.[use];
        return [words.use[use], rule && words.rule[rule]] as const;
      }),
      [words.requires, join(requires, page.words.comma)],
      [words.acquire, acquire && link(acquire, acquire)],
      [words.contact, rights.contact],
      [words.excludes, said(rights.excludes, page)],
      [words.validUntil, timeElement(rights.validUntil, page)],
      [words.mining, tdm && mining(tdm, page)],
    ]),
    copyright && markup`<p>${copyright}</p>`,
  ]);
}

/** The publisher's sentence: every character of it, its line breaks seen. It is in the language of the article. */
export function notice(rights: Rights, page: Page, slot?: string): Markup | undefined {
  const shown = phrase(rights.notice, page);
  if (!shown) return undefined;
  const broken = shown.text
    .split(/\r\n?|\n/)
    .flatMap((line, at): Content[] => (at ? ['\n', BREAK, line] : [line]));
  return markup`<p${[attribute('slot', slot), attribute('lang', shown.lang)]}>${broken}</p>`;
}
const BREAK = markup`<br/>`;

/** `© 2024 岳塘新闻网`, from data alone. */
export function copyrightLine({ year, holder }: Rights, page: Page): Markup | undefined {
  const owner = [year, holder && sayName(holder.name, page)].filter((part) => part !== undefined);
  return owner.length ? markup`${join(['©', ...owner], ' ')}` : undefined;
}

function mining({ reservation, policy }: NonNullable<Rights['tdm']>, page: Page): Content[] {
  const { words, base } = page;
  const { open, close } = words.aside;
  const { reserved, unreserved, policy: name } = words.rights;
  if (reservation === undefined) return [];
  const terms = safeHref(policy, base) === null ? [] : [open, link(name, policy, base), close];
  return [reservation ? reserved : unreserved, ...terms];
}
