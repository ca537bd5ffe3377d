import type { Party } from './credits.js';
import type { Extension } from './extension.js';
import type { Href } from './href.js';
import type { Localized } from './locale.js';
import type { MediaObject } from './media.js';
import type { Statistic } from './statistic.js';
import type { Instant, PartialDate } from './time.js';

/** How a team stands with the authorities. */
export const REGISTRATION_STATUSES = ['registered', 'filed', 'informal', 'unknown'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** Whether a team still serves. */
export const TEAM_STATUSES = ['active', 'paused', 'ended'] as const;
export type TeamStatus = (typeof TEAM_STATUSES)[number];

/** How far an activity has come. */
export const ACTIVITY_STATUSES = ['planned', 'recruiting', 'ongoing', 'ended', 'cancelled'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** How a team shows itself. */
export interface TeamMotif {
  /** A built-in emblem (azalea, carnation, sunflower, clivia, violet, dandelion) or a name of the team's own. */
  readonly name: string;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly onColor?: string;
  readonly image?: Href;
}

/** A volunteer team. Carries no volunteer's private data: no identity number, telephone or address. */
export interface Team {
  readonly schemaVersion: '1';
  readonly id: string;
  readonly name: Localized;
  /** The brand it belongs to: 六色花. */
  readonly brand?: Localized;
  readonly motif?: TeamMotif;
  /** What it does, in a sentence or two. */
  readonly mission?: Localized;
  readonly categories?: readonly string[];
  readonly parent?: Party;
  readonly region?: Localized;
  readonly registration?: {
    readonly status: RegistrationStatus;
    readonly system?: string;
    readonly number?: string;
  };
  readonly establishedOn?: PartialDate;
  readonly stats?: readonly Statistic[];
  readonly status?: TeamStatus;
  readonly honours?: readonly Localized[];
  readonly url?: Href;
  readonly joinUrl?: Href;
  readonly ext?: Extension;
}

/** Something teams do at a time and a place. */
export interface Activity {
  readonly schemaVersion: '1';
  readonly id: string;
  readonly name: Localized;
  /** Ids of teams. */
  readonly teams: readonly string[];
  readonly category?: string;
  readonly status: ActivityStatus;
  readonly start: Instant | PartialDate;
  readonly end?: Instant | PartialDate;
  readonly place?: Localized;
  readonly organizers?: readonly Party[];
  readonly audience?: Localized;
  /** Persons. */
  readonly volunteers?: Statistic;
  /** Person-times. */
  readonly served?: Statistic;
  readonly hours?: Statistic;
  readonly recruit?: {
    readonly url?: Href;
    readonly until?: Instant | PartialDate;
    readonly places?: number;
  };
  readonly media?: readonly MediaObject[];
  /** Ids of articles. */
  readonly articles?: readonly string[];
  readonly ext?: Extension;
}
