import type { Refuse } from '../../controllers/report-controller.js';
import { formatQuantity } from '../../models/format-quantity.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { MOTIFS, type Motif } from '../../models/looks.js';
import type { Quantity } from '../../models/quantity.js';
import { REGISTRATION_STATUSES, TEAM_STATUSES } from '../../models/team.js';
import { formatTime } from '../../models/time.js';
import { asList, reader, type Read } from '../reader.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { AS_OF } from '../../words/statistic.js';
import { MOTIF, TEAM } from '../../words/team.js';

/** What a badge shows. */
export interface BadgeView {
  readonly name: string | undefined;
  /** A built-in emblem; without one the name's first character stands in its place. */
  readonly motif: Motif | undefined;
  readonly image: string | undefined;
  /** A color of the team's own, for css. */
  readonly color: string | undefined;
  /** Where the badge leads to, or its details where it has some. */
  readonly href: string | undefined;
  readonly mission: string | undefined;
  /** That it rests or has ended, in words. */
  readonly status: string;
  /** Who runs it and where, its registration, its numbers and honours: label and words. */
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** Where to join; nobody can join what has ended. */
  readonly joinUrl: string | undefined;
}

/** What a page says in attributes and in text; both win over the model. */
export interface BadgeInput {
  readonly team: unknown;
  readonly motif: string | undefined;
  readonly color: string | undefined;
  readonly href: string | undefined;
}

/** What css loads, or may hide by an escape: `var(--x, url(…))` is a color to the parser. */
const LOADS = /\\|(?:url|src|image|image-set|cross-fade|element)\(/i;

/** What a badge shows of its input; `printed` is the slotted name. */
export function badgeView(input: BadgeInput, printed: string, locale: Locale, refuse: Refuse): BadgeView {
  const own = reader(input, 'team', refuse);
  const read = reader(input.team, 'team', refuse);
  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale));
  const color = (value: unknown): string | null =>
    !LOADS.test(value as string) && CSS.supports('color', value as string) ? (value as string) : null;
  const builtIn = (value: unknown): Motif | undefined => MOTIFS.find((one) => one === String(value).trim());

  // A team may name a motif of its own; an attribute can only mean a built-in one.
  const motif = own('motif', builtIn, 'choice') ?? builtIn(text('motif.name'));
  const name = printed || text('name')?.trim() || (motif && MOTIF[locale][motif]);
  if (input.team && !name) refuse('name', 'missing');
  const url = read('url', safeHref, 'address');
  const joinUrl = read('joinUrl', safeHref, 'address');
  const status = read('status', (one) => TEAM_STATUSES.find((known) => known === one), 'choice');
  return {
    name,
    motif,
    image: read('motif.image', safeHref, 'address'),
    color: own('color', color) ?? read('motif.color', color),
    href: own('href', safeHref, 'address') ?? url,
    mission: text('mission'),
    status: TEAM[locale].status[status ?? 'active'],
    facts: facts(read, locale),
    joinUrl: status === 'ended' ? undefined : joinUrl,
  };
}

/** What a number without a qualifier is. */
const EXACT = { qualifier: 'exact' } as const;

function facts(read: Read, locale: Locale): [string, string][] {
  const words = TEAM[locale];
  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale));
  const state = read(
    'registration.status',
    (one) => REGISTRATION_STATUSES.find((known) => known === one),
    'choice',
  );
  const number = text('registration.number');
  const registration = [
    state && words.registered[state],
    text('registration.system'),
    number && words.number(number),
  ];
  const honours = (read('honours', asList) ?? []).map((_, index) => text(`honours.${index}`));
  const known: (readonly [string | undefined, readonly (string | undefined)[]])[] = [
    [words.parent, [text('parent.name')]],
    [words.region, [text('region')]],
    [words.registration, registration],
    ...(read('stats', asList) ?? []).map((_, index) => numberOf(`stats.${index}`)),
    [words.honours, honours],
  ];
  return known.flatMap(([label, parts]): [string, string][] => {
    const said = parts.filter(Boolean).join(PUNCTUATION[locale].pause);
    return label && said ? [[label, said]] : [];
  });

  /** A number never stands without its period and its day, where it has them. */
  function numberOf(path: string): [string | undefined, (string | undefined)[]] {
    const quantity = (at: string): string | undefined =>
      read(`${path}.${at}`, (given) => formatQuantity({ ...EXACT, ...(given as Quantity) }, locale) || null);
    const [from, to] = [quantity('from'), quantity('quantity')];
    const day = read(`${path}.asOf`, (time) => formatTime(time, locale));
    const figure = from && to ? `${from} → ${to}` : to;
    return [
      text(`${path}.label`),
      figure ? [figure, text(`${path}.period.label`), day && AS_OF[locale].within + day] : [],
    ];
  }
}

/**
 * What stands in the place of an emblem: the first character of a name, brackets aside, as a reader counts characters; of
 * two words in Latin letters, the first of each.
 */
export function initials(name: string): string {
  const words = name.replace(/^[\s"'“‘「『《〈（([【]+/, '').split(/\s+/, 2);
  const isLatin = words.every((word) => /^[a-zà-öø-ÿ]/i.test(word));
  return (isLatin ? words : words.slice(0, 1)).map(firstCharacter).join('').toUpperCase();
}

/** A family of three is one character of five code points. */
function firstCharacter(word: string): string {
  if (typeof Intl.Segmenter !== 'function') return [...word][0] ?? '';
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment;
  return '';
}
