import type { Credit, Party, SourceRef } from './credits.js';
import type { Extension } from './extension.js';
import type { Href } from './href.js';
import type { Localized } from './locale.js';
import type { DigitalSource, MediaObject } from './media.js';
import type { Rights } from './rights.js';
import type { Statistic } from './statistic.js';
import type { Activity, Team } from './team.js';
import type { Instant, PartialDate } from './time.js';

/** What kind of piece an article is. */
export const ARTICLE_TYPES = ['news', 'feature', 'notice', 'opinion', 'photo', 'video', 'live'] as const;
export type ArticleType = (typeof ARTICLE_TYPES)[number];

/** What became of an article since it was published. */
export const ARTICLE_STATES = ['published', 'updated', 'corrected', 'withdrawn'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Where live coverage stands. */
export const LIVE_STATES = ['upcoming', 'live', 'ended'] as const;
export type LiveState = (typeof LIVE_STATES)[number];

/** What a reader needs to read the whole. */
export const ACCESS_TERMS = ['free', 'registration', 'subscription'] as const;
export type AccessTerms = (typeof ACCESS_TERMS)[number];

/** What sets an article off in a list. */
export const INDICATORS = ['exclusive', 'breaking', 'original'] as const;
export type Indicator = (typeof INDICATORS)[number];

/** A link to another article. */
export interface Related {
  readonly id?: string;
  readonly headline: string;
  readonly url: Href;
  readonly column?: string;
  readonly publishedAt?: Instant | PartialDate;
}

/** What was wrong and when it was put right. */
export interface Correction {
  readonly at: Instant | PartialDate;
  readonly text: Localized;
}

/** An article of a local news site. */
export interface Article {
  readonly schemaVersion: '1';
  readonly id: string;
  readonly type: ArticleType;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** 引题, the line above the headline. */
  readonly overline?: Localized;
  readonly headline: Localized;
  /** 副题, the line below it. */
  readonly subheadline?: Localized;
  readonly summary?: Localized;
  /** The opening that names place, paper and day: `岳塘新闻网9月10日讯`. */
  readonly dateline?: { readonly text: string; readonly place?: string };
  readonly section?: { readonly name: Localized; readonly url?: Href };
  /** 栏目. */
  readonly column?: Localized;
  readonly tags?: readonly string[];
  readonly url: Href;
  /** Missing where the page or the feed it was read from prints none. */
  readonly publishedAt?: Instant | PartialDate;
  readonly updatedAt?: Instant | PartialDate;
  readonly expiresAt?: Instant | PartialDate;
  readonly state?: ArticleState;
  readonly live?: LiveState;
  /** The first one is what a card shows. */
  readonly media?: readonly MediaObject[];
  readonly credits: readonly Credit[];
  readonly source?: SourceRef;
  readonly rights?: Rights;
  readonly access?: AccessTerms;
  /** Who paid for it. */
  readonly sponsor?: Party;
  readonly indicators?: readonly Indicator[];
  readonly digitalSource?: DigitalSource;
  readonly reading?: { readonly characters?: number; readonly minutes?: number };
  readonly commentCount?: number;
  readonly teams?: readonly Team[];
  readonly activities?: readonly Activity[];
  readonly statistics?: readonly Statistic[];
  readonly related?: readonly Related[];
  readonly corrections?: readonly Correction[];
  readonly ext?: Extension;
}
