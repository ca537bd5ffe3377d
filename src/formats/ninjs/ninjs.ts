/** A text with its role. Source: ninjs 3.1, headlines, descriptions and bodies. */
export interface NinjsText {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

/** Somebody or something that an item names. Source: ninjs 3.1, people, organisations, infoSources, subjects, genres. */
export interface NinjsConcept {
  readonly name?: string;
  readonly rel?: string;
  readonly role?: string;
  readonly uri?: string;
  readonly literal?: string;
  readonly contactInfo?: readonly { readonly type: string; readonly value: string }[];
}

/** One file. Source: ninjs 3.1, renditions. */
export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly contentType?: string;
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
  /** Pixels. */
  readonly poi?: { readonly x: number; readonly y: number };
}

/** A news item as `toNinjs` writes it: part of what IPTC ninjs 3.1 knows. */
export interface Ninjs {
  readonly standard?: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string };
  readonly uri: string;
  readonly type?: 'text' | 'picture' | 'video' | 'audio' | 'composite' | 'component' | 'event';
  readonly language?: string;
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies?: readonly NinjsText[];
  readonly by?: string;
  readonly located?: string;
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly expires?: string;
  readonly pubStatus?: 'usable' | 'canceled';
  readonly edNote?: string;
  readonly people?: readonly NinjsConcept[];
  readonly organisations?: readonly NinjsConcept[];
  readonly infoSources?: readonly NinjsConcept[];
  readonly subjects?: readonly NinjsConcept[];
  readonly genres?: readonly NinjsConcept[];
  readonly places?: readonly NinjsConcept[];
  readonly events?: readonly { readonly name: string; readonly rel: string; readonly uri: string }[];
  readonly eventDetails?: {
    readonly eventStatus: string;
    readonly dates: Readonly<Record<string, string | undefined>>;
    readonly organiser?: NinjsConcept;
  };
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly rightsInfo?: { readonly langId: string; readonly encodedRights: string };
  readonly digitalSourceType?: NinjsConcept;
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
  readonly renditions?: readonly NinjsRendition[];
  readonly associations?: readonly NinjsAssociation[];
}

/** An item that belongs to another one. */
export interface NinjsAssociation extends Ninjs {
  readonly name: string;
  readonly rel: string;
}
