import type { Party } from './credits.js';
import type { Extension } from './extension.js';
import type { Href } from './href.js';
import type { Localized } from './locale.js';
import type { Instant, PartialDate } from './time.js';

/** What somebody may want to do with a piece. */
export const USES = ['republish', 'excerpt', 'translate', 'editHeadline', 'editCore', 'commercial'] as const;
export type Use = (typeof USES)[number];
/** Whether a use is open to everybody. */
export const USE_RULES = ['allowed', 'ask', 'forbidden'] as const;
export type UseRule = (typeof USE_RULES)[number];

/** What a copy must carry, or its maker must do. */
export const REQUIREMENTS = [
  'source',
  'original-headline',
  'author',
  'editor',
  'link',
  'date',
  'photo-credit',
  'notify',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** Whether a copy needs permission at all. */
export const AUTHORIZATIONS = ['required', 'not-required', 'unknown'] as const;
export type Authorization = (typeof AUTHORIZATIONS)[number];

/** Under which terms an article may be printed again. The notice is the publisher's own sentence and always wins. */
export interface Rights {
  readonly schemaVersion: '1';
  /** Verbatim, never rewritten, never translated. */
  readonly notice: string;
  readonly holder?: Party;
  readonly year?: number;
  readonly license?: { readonly name: string; readonly url?: Href };
  readonly authorization: Authorization;
  readonly uses?: Readonly<Partial<Record<Use, UseRule>>>;
  readonly requires: readonly Requirement[];
  /** Where permission is asked for. */
  readonly acquireUrl?: Href;
  readonly contact?: string;
  /** What the terms do not cover, such as agency pictures. */
  readonly excludes?: Localized;
  readonly validUntil?: Instant | PartialDate;
  /** Text and data mining reservation (W3C TDMRep). */
  readonly tdm?: { readonly reservation: boolean; readonly policy?: Href };
  readonly ext?: Extension;
}

/** The answer to "may I print this?". `unknown` claims nothing. */
export const PERMISSIONS = ['unknown', 'required', 'free', 'forbidden'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * The permission state of coded rights: of the general authorization and the rule for republishing, the stricter one,
 * because a republisher must not be told more than both allow. Whatever is not coded is `unknown`.
 */
export function permissionOf(rights: Pick<Rights, 'authorization' | 'uses'> | undefined): Permission {
  const rule = rights?.uses?.republish;
  if (rule === 'forbidden') return 'forbidden';
  if (rule === 'ask' || rights?.authorization === 'required') return 'required';
  return rule === 'allowed' || rights?.authorization === 'not-required' ? 'free' : 'unknown';
}
