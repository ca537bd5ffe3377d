import { LIVE_STATES } from './article.js';

/** How an article card lies; the first is the default. */
export const CARD_LAYOUTS = ['auto', 'stack', 'row', 'compact', 'hero'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];

/** What of a card answers a click; the first is the default. */
export const HIT_AREAS = ['card', 'headline'] as const;
export type HitArea = (typeof HIT_AREAS)[number];

/** When the picture of a card is loaded; the first is the default. */
export const CARD_LOADINGS = ['lazy', 'eager'] as const;
export type CardLoading = (typeof CARD_LOADINGS)[number];

/** How a list of articles lies; the first is the default. */
export const ARTICLE_LIST_LAYOUTS = ['headlines', 'cards', 'ranked'] as const;
export type ArticleListLayout = (typeof ARTICLE_LIST_LAYOUTS)[number];

/** How a card says when; the first is the default. */
export const TIME_STYLES = ['auto', 'absolute', 'relative'] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];

/** What a page may say of an article in place of its model. `published` is none of the others. */
export const CARD_STATES = ['', 'published', 'new', 'updated', 'corrected', 'withdrawn'] as const;
export type CardState = (typeof CARD_STATES)[number];

/** The same for a live report. */
export const CARD_LIVE_STATES = ['', ...LIVE_STATES] as const;
export type CardLiveState = (typeof CARD_LIVE_STATES)[number];

/** Level of the heading of an article; the first is the default. `none` shows the text as no heading. */
export const HEADING_LEVELS = ['3', '2', '4', '5', '6', 'none'] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** Level of the heading of a list or group; the first is the default. `none` shows the text as no heading. */
export const SECTION_LEVELS = ['2', '3', '4', '5', '6', 'none'] as const;
export type SectionLevel = (typeof SECTION_LEVELS)[number];

/** How a team badge is painted; the first is the default. `emblem` shows the flower alone. */
export const BADGE_VARIANTS = ['soft', 'solid', 'outline', 'emblem'] as const;
export type BadgeVariant = (typeof BADGE_VARIANTS)[number];

/** How large numbers of the model and of attributes are written: in full, or with 万 and 亿. The first is the default. */
export const COUNTER_NOTATIONS = ['plain', 'wan'] as const;
export type CounterNotation = (typeof COUNTER_NOTATIONS)[number];

/** When a number begins to be counted up; the first is the default. */
export const COUNTER_TRIGGERS = ['visible', 'load', 'manual'] as const;
export type CounterTrigger = (typeof COUNTER_TRIGGERS)[number];

/** How the badges of a roster stand; the first is the default. */
export const ROSTER_LAYOUTS = ['grid', 'stack', 'inline'] as const;
export type RosterLayout = (typeof ROSTER_LAYOUTS)[number];
