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
import { takeText } from '../take.js';

/** The elements that name people; each has a role that a bare name in it has. */
export const CREDIT_ELEMENTS = {
  'dc:creator': 'author',
  'dc:contributor': 'other',
  'dc:publisher': 'publisher',
} as const;
export type CreditElement = keyof typeof CREDIT_ELEMENTS;

/** One element's text, and the role of a bare name in it. */
export interface CreditLine {
  readonly role: CreditRole;
  readonly text: string;
  /** The address of whom a bare name names. */
  readonly url?: Href;
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
    const parties = partiesOf(text).map((party) => ({ ...party, ...(url !== undefined && { url }) }));
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

/** A credit that was written: its element, and its text as `creditsOf` reads it. */
export interface WrittenCredit {
  readonly name: CreditElement;
  readonly text: string;
  readonly isBare: boolean;
}

/**
 * A credit as one line: bare names where the element says the role, `label：names` where there is a label, names with
 * their role otherwise. The first of these that reads back as the credit is taken, so what is written is not
 * misunderstood; `undefined`, and all of it lost, where none does.
 */
export function writtenCredit(
  credit: Source<Credit>,
  lang: string,
  before: WrittenCredit | undefined,
): WrittenCredit | undefined {
  const role = credit.peek('role');
  const parties = credit.items('parties');
  const names = parties.map((party) => pickText(party.peek('name'), lang) ?? '');
  if (!role || names.length === 0) return undefined;
  const name = WRITER_ROLES.includes(role)
    ? 'dc:creator'
    : role === 'publisher'
      ? 'dc:publisher'
      : 'dc:contributor';
  for (const text of lines(role, credit.peek('label'), names, lang)) {
    const read = creditsOf([{ role: CREDIT_ELEMENTS[name], text }]);
    const [back] = read;
    const isBare = isNamed(partiesOf(text), names);
    if (!back || read.length > 1 || (isBare && before?.isBare && before.name === name)) continue;
    if (!isSame(back, credit, names)) continue;
    for (const key of ['role', 'label', 'level'] as const) if (back[key] !== undefined) credit.take(key);
    for (const [index, party] of parties.entries()) takeParty(party, back.parties[index], lang);
    return { name, text, isBare };
  }
  return undefined;
}

function lines(role: CreditRole, label: unknown, names: readonly string[], lang: string): string[] {
  const isEnglish = resolveLocale(lang) === 'en';
  const list = names.join(isEnglish ? '; ' : '、');
  const withRoles = [creditLabel({ role }, lang), creditLabel({ role }, 'zh-Hans')].map(
    (title) => `${list}（${title}）`,
  );
  const inEnglish = `${list} (${english(role)})`;
  return [
    ...(typeof label === 'string' && label
      ? [isEnglish ? `${label}: ${names.join(', ')}` : `${label}：${names.join('、')}`]
      : []),
    list,
    ...(isEnglish ? [inEnglish] : [...withRoles, inEnglish]),
  ];
}

/** Whether a line came back as the credit, but for what a line cannot say. */
function isSame(back: Credit, credit: Source<Credit>, names: readonly string[]): boolean {
  return (
    back.role === credit.peek('role') &&
    (back.label === undefined || back.label === credit.peek('label')) &&
    (back.level === undefined || back.level === credit.peek('level')) &&
    back.note === undefined &&
    isNamed(back.parties, names)
  );
}

/** Whether these are the names of the parties, and all that is known of them. */
export function isNamed(parties: readonly Party[], names: readonly string[]): boolean {
  return (
    parties.length === names.length &&
    parties.every((party, index) => party.name === names[index] && !party.affiliation)
  );
}

/** Counts as read what comes back of a party whose name was written. */
export function takeParty(party: Source<Party>, back: Party | undefined, lang: string): void {
  takeText(party.at('name'), lang);
  if (back?.kind === party.peek('kind')) party.take('kind');
}

const LABELED = /^([^：:]{1,20})(?:：|: )(.+)$/s;

/** The credit of a `media:credit` that says its role: names, and a label before them where one is printed. */
export function mediaCredit(role: CreditRole, text: string): Credit | undefined {
  const [, label, names = text] = LABELED.exec(text) ?? [];
  const parties = partiesOf(names);
  return parties.length > 0 ? { role, ...(label && { label: label.trim() }), parties } : undefined;
}
