import type { Refuse } from '../../controllers/report-controller.js';
import { TEAM_BADGE } from '../../locales/team-badge.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { reader } from '../reader.js';
import { MOTIFS, type Motif } from './emblems.js';

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
}

/** What a page says in attributes and in text; both win over the model. */
export interface BadgeInput {
  readonly team: unknown;
  readonly motif: string | undefined;
  readonly color: string | undefined;
  readonly href: string | undefined;
}

/** What a badge shows of its input; `printed` is the slotted name. */
export function badgeView(input: BadgeInput, printed: string, locale: Locale, refuse: Refuse): BadgeView {
  const own = reader(input, 'team', refuse);
  const read = reader(input.team, 'team', refuse);
  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale));
  const color = (value: unknown): string | null =>
    CSS.supports('color', value as string) ? (value as string) : null;
  const builtIn = (value: unknown): Motif | undefined => MOTIFS.find((one) => one === String(value).trim());

  // A team may name a motif of its own; an attribute can only mean a built-in one.
  const motif = own('motif', builtIn, 'choice') ?? builtIn(text('motif.name'));
  const name = printed || text('name')?.trim() || (motif && TEAM_BADGE[locale].motifs[motif]);
  if (input.team && !name) refuse('name', 'missing');
  const url = read('url', safeHref, 'address');
  return {
    name,
    motif,
    image: read('motif.image', safeHref, 'address'),
    color: own('color', color) ?? read('motif.color', color),
    href: own('href', safeHref, 'address') ?? url,
    mission: text('mission'),
  };
}
