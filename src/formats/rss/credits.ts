import { creditLabel } from '../../models/credit-label.js';
import {
  CREDIT_ROLES,
  WRITER_ROLES,
  type Credit,
  type CreditRole,
  type Party,
} from '../../models/credits.js';
import type { Href } from '../../models/href.js';
import { pickText, resolveLocale } from '../../models/locale.js';
import { parseCredits } from '../../models/parse-credits.js';
import type { Source } from '../source.js';
import { isString, takeText } from '../take.js';
import { plainLine } from '../text.js';
import type { XmlElement } from './element.js';
import { addressOf, lineOf, type Feed } from './feed.js';
import { words, type Parts, type Xml } from './xml.js';

/** The elements that name people, and the role that a bare name in each has. */
const ELEMENT_ROLES = {
  author: 'author',
  'atom:author': 'author',
  'atom:contributor': 'other',
  'dc:creator': 'author',
  'dc:contributor': 'other',
  'dc:publisher': 'publisher',
} as const;
type CreditElement = keyof typeof ELEMENT_ROLES;
export const CREDIT_ELEMENTS = Object.keys(ELEMENT_ROLES) as CreditElement[];

/** One element's text, and the role of a bare name in it. */
interface CreditLine {
  readonly role: CreditRole;
  readonly text: string;
  /** The address of whom a bare name names. */
  readonly url?: Href | undefined;
}

const english = (role: CreditRole): string => role.replace('-', ' ');
// Turned round, so that the first of two roles with one name has it: 攝影 is who takes pictures.
const ROLE_NAMES = new Map(
  CREDIT_ROLES.flatMap((role) =>
    [creditLabel({ role }, 'zh-Hant'), creditLabel({ role }, 'zh-Hans'), english(role)].map(
      (name) => [name, role] as const,
    ),
  ).reverse(),
);
const WITH_ROLE = /^([^()（）]+?) ?[(（]([^()（）]+)[)）]$/;
/** What RSS has for an author, `a@b.example (陈志蓉)`, and what people write in its place, `陈志蓉 <a@b.example>`. */
const MAIL = /^[^\s@]+@[^\s@(（]+ *[(（](.+)[)）]$|^([^<>]+)<[^\s@<>]+@[^\s@<>]+>$|^[^\s@]+@[^\s@]+$/;

/** A party of that name, of the kind that such a name suggests. */
export function partyNamed(name: string): Party {
  const [credit, second] = parseCredits(`作者：${name}`).credits;
  const [party] = credit?.parties ?? [];
  return { kind: !second && party?.name === name ? party.kind : 'person', name };
}

/** The names of a list of them: `陈志蓉、郭璇`, `Cox, Jo; Lee, Ann`. */
function partiesOf(text: string): Party[] {
  return text
    .split(/[、;；]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map(partyNamed);
}

/** The credits of the elements with these names. */
export function creditsIn(holder: XmlElement, names: readonly CreditElement[], feed: Feed): Credit[] {
  return creditsOf(holder.all(...names).map((element) => personLine(element, feed)));
}

/**
 * The line of an element that names somebody. A mail address is no name, and an article has no place for it: the element is
 * lost then, and its name read all the same.
 */
function personLine(element: XmlElement, feed: Feed): CreditLine {
  const name = element.first('atom:name');
  const role = ELEMENT_ROLES[element.name as CreditElement];
  const text = lineOf(name ?? element, feed);
  if (name) {
    const uri = element.first('atom:uri');
    return { role, text, url: uri && addressOf(uri.text(), uri, feed) };
  }
  // Of what was printed: as HTML, `<a@b.example>` is a tag.
  const mail = MAIL.exec(element.peekText());
  if (!mail) return { role, text };
  element.lose();
  return { role, text: plainLine(mail[1] ?? mail[2] ?? '') };
}

/**
 * The credits of elements that name people: as printed (`通讯员：陈志蓉`, whatever `parseCredits` reads), as names with
 * their role (`陈志蓉（通讯员）`), or as bare names, of which neighbours are one credit.
 */
export function creditsOf(lines: readonly CreditLine[]): Credit[] {
  const credits: Credit[] = [];
  let bare: { readonly role: CreditRole; readonly parties: Party[] } | undefined;
  for (const { role, text, url } of lines) {
    const printed = withRole(text) ?? asPrinted(text);
    if (printed) {
      for (const credit of printed) credits.push(credit);
      bare = undefined;
      continue;
    }
    const parties = partiesOf(text).map((party) => (url === undefined ? party : { ...party, url }));
    if (parties.length === 0) continue;
    if (bare?.role === role) for (const party of parties) bare.parties.push(party);
    else credits.push((bare = { role, parties }));
  }
  return credits;
}

function withRole(text: string): Credit[] | undefined {
  const [, names = '', name = ''] = WITH_ROLE.exec(text) ?? [];
  const role = ROLE_NAMES.get(name.trim().toLowerCase());
  return role && [{ role, parties: partiesOf(names) }];
}

function asPrinted(text: string): readonly Credit[] | undefined {
  const { credits, rest } = parseCredits(text);
  return credits.length > 0 && !rest ? credits : undefined;
}

const LABELED = /^([^：:]{1,20})(?:：|: )(.+)$/s;

/** The credit of a `media:credit` that says its role: names, and a label before them where one is printed. */
export function mediaCredit(role: CreditRole, text: string): Credit[] {
  const [, label, names = text] = LABELED.exec(text) ?? [];
  const parties = partiesOf(names);
  return parties.length > 0 ? [{ role, ...(label && { label: label.trim() }), parties }] : [];
}

/**
 * Each credit as one line: bare names where the element says the role, `label：names` where there is a label, names with
 * their role otherwise. The first of these that reads back as the credit is taken, so what is written is not
 * misunderstood; all of a credit is lost where none does.
 */
export function creditsXml(credits: readonly Source<Credit>[], lang: string): Parts {
  // A bare name beside another with its role would be one credit with it.
  let bareBefore: CreditElement | undefined;
  return credits.map((credit) => {
    const role = credit.peek('role');
    const names = namesOf(credit, lang);
    if (!role || !names.length) return undefined;
    const name = elementFor(role);
    for (const text of linesOf(role, credit.peek('label'), names, lang)) {
      const isBare = isNamed(partiesOf(text), names);
      const [back, second] = creditsOf([{ role: ELEMENT_ROLES[name], text }]);
      if (second || (isBare && bareBefore === name) || !takeCredit(credit, back, names, lang)) continue;
      bareBefore = isBare ? name : undefined;
      return words(name, text);
    }
    return undefined;
  });
}

function elementFor(role: CreditRole): CreditElement {
  if (WRITER_ROLES.includes(role)) return 'dc:creator';
  return role === 'publisher' ? 'dc:publisher' : 'dc:contributor';
}

function linesOf(role: CreditRole, label: unknown, names: readonly string[], lang: string): string[] {
  const isEnglish = resolveLocale(lang) === 'en';
  const list = names.join(isEnglish ? '; ' : '、');
  const titles = isEnglish ? [] : [creditLabel({ role }, lang), creditLabel({ role }, 'zh-Hans')];
  return [
    ...(isString(label) && label ? [isEnglish ? `${label}: ${names.join(', ')}` : `${label}：${list}`] : []),
    list,
    ...titles.map((title) => `${list}（${title}）`),
    `${list} (${english(role)})`,
  ];
}

/** A credit of Media RSS: the role is an attribute here; the label stands before the names. */
export function mediaCreditXml(credit: Source<Credit>, lang: string): Xml | undefined {
  const role = credit.peek('role');
  const label = credit.peek('label') ?? '';
  const names = namesOf(credit, lang);
  if (!role || !names.length || !isString(label)) return undefined;
  const [comma, colon] = resolveLocale(lang) === 'en' ? ['; ', ': '] : ['、', '：'];
  const text = (label && label + colon) + names.join(comma);
  const [back] = mediaCredit(role, text);
  return takeCredit(credit, back, names, lang) ? words('media:credit', text, { role }) : undefined;
}

/** Whom a credit names; nobody where its role is none that is known. */
function namesOf(credit: Source<Credit>, lang: string): string[] {
  const names = credit.items('parties').map((party) => pickText(party.peek('name'), lang) ?? '');
  return CREDIT_ROLES.includes(credit.peek('role') as CreditRole) ? names : [];
}

/** Whether a line came back as the credit, but for what a line cannot say. What came back counts as read. */
function takeCredit(
  credit: Source<Credit>,
  back: Credit | undefined,
  names: readonly string[],
  lang: string,
): boolean {
  if (!back || back.role !== credit.peek('role') || back.note || !isNamed(back.parties, names)) return false;
  const keys = (['role', 'label', 'level'] as const).filter((key) => back[key] !== undefined);
  if (keys.some((key) => back[key] !== credit.peek(key))) return false;
  for (const key of keys) credit.take(key);
  for (const [index, party] of credit.items('parties').entries()) takeParty(party, back.parties[index], lang);
  return true;
}

/** Whether these are the names of the parties, and all that is known of them. */
function isNamed(parties: readonly Party[], names: readonly string[]): boolean {
  return (
    parties.length === names.length &&
    parties.every((party, index) => party.name === names[index] && !party.affiliation)
  );
}

/** Counts as read what comes back of a party whose name was written. */
function takeParty(party: Source<Party>, back: Party | undefined, lang: string): void {
  takeText(party.at('name'), lang);
  if (back?.kind === party.peek('kind')) party.take('kind');
}

/** The name of a party that is written by its name alone; what comes back of it counts as read. */
export function takeName(party: Source<Party>, lang: string): string | undefined {
  const name = pickText(party.peek('name'), lang);
  if (!name?.trim()) return undefined;
  takeParty(party, partyNamed(name), lang);
  return name;
}
