import type { Href } from './href.js';
import type { Localized } from './locale.js';
import type { Instant, PartialDate } from './time.js';

/** What a party is. */
export const PARTY_KINDS = ['person', 'organization'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Who did something: a person or an organization. */
export interface Party {
  readonly kind: PartyKind;
  readonly name: Localized;
  readonly id?: string;
  readonly url?: Href;
  readonly affiliation?: Localized;
  readonly image?: Href;
}

/** What people do for an article; `correspondent` is the 通讯员 of a local paper. */
export const CREDIT_ROLES = [
  'author',
  'reporter',
  'correspondent',
  'contributing-org',
  'photographer',
  'videographer',
  'editor',
  'responsible-editor',
  'reviewer',
  'proofreader',
  'chief-editor',
  'translator',
  'designer',
  'source',
  'publisher',
  'other',
] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];

/** Who wrote the text: whom a byline and an attribution name. Editors stand at the foot of an article. */
export const WRITER_ROLES: readonly CreditRole[] = ['author', 'reporter', 'correspondent'];

/** The steps of a 一审/二审/三审 chain. */
export const REVIEW_LEVELS = [1, 2, 3] as const;
export type ReviewLevel = (typeof REVIEW_LEVELS)[number];

/** One line of credits: a role, the label as the page printed it, and everybody who holds it. */
export interface Credit {
  readonly role: CreditRole;
  /** As printed: `责编`, `通讯员`, `本网记者`. Shown in place of the role's own name. */
  readonly label?: string;
  /** At least one. */
  readonly parties: readonly Party[];
  /** 1, 2 or 3 in a 一审/二审/三审 chain. */
  readonly level?: ReviewLevel;
  readonly note?: string;
}

/** How a piece relates to the place it came from. */
export const SOURCE_RELATIONS = ['original', 'republished', 'excerpted', 'translated', 'syndicated'] as const;
export type SourceRelation = (typeof SOURCE_RELATIONS)[number];

/** Where an article comes from. */
export interface SourceRef {
  readonly party: Party;
  readonly relation: SourceRelation;
  /** 原标题, when it differs from the headline. */
  readonly headline?: string;
  readonly url?: Href;
  readonly publishedAt?: Instant | PartialDate;
  readonly authors?: readonly Party[];
  /** Whether the source is on the official list of sources that may be republished. */
  readonly listed?: boolean;
}
