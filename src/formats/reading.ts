import type { Article } from '../models/article.js';
import type { Party } from '../models/credits.js';
import type { Href } from '../models/href.js';
import type { Issue } from '../models/issue.js';
import { resolveLocale } from '../models/locale.js';
import type { Instant } from '../models/time.js';
import { FORMAT_ISSUE, type FormatIssueCode } from '../words/format-issues.js';

/** A value that has no place on the other side: where it stood and what it was. */
export interface Lost {
  /** Path in what was read: `items.2.content_html`, or in the article that was written: `credits.0.note`. */
  readonly path: string;
  readonly value: unknown;
}

/**
 * What a reader made of its input. Whatever stood there is in one of the three: in an article, in an issue, because it was
 * wrong, or in `lost`, because an article has no place for it.
 */
export interface Reading {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue<FormatIssueCode>[];
  readonly lost: readonly Lost[];
}

/** What a writer made of articles, and what of them the format has no place for. */
export interface Writing<Output> {
  readonly output: Output;
  readonly lost: readonly Lost[];
}

/** What a reader knows of the text beside the text. */
export interface ReadOptions {
  /** What relative addresses are relative to: the address the text came from. A base that the text names goes before it. */
  readonly base?: string;
  /** Zone of times that print none, an IANA name or an offset: `Asia/Shanghai` unless told otherwise. */
  readonly zone?: string;
  /** Language of articles that name none: `zh-CN` unless told otherwise. */
  readonly lang?: string;
  /** Language of the sentences in `issues`. */
  readonly locale?: string;
}

/** What a feed says of itself. */
export interface FeedInfo {
  readonly title: string;
  /** The page that the feed is of. */
  readonly url: Href;
  /** The feed's own address. */
  readonly feedUrl?: Href;
  /** BCP 47 tag; `zh-CN` unless told otherwise. */
  readonly lang?: string;
  readonly description?: string;
  readonly publisher?: Party;
  /** The notice that goes for all of it, verbatim. */
  readonly notice?: string;
  readonly icon?: Href;
  readonly updatedAt?: Instant;
}

/** Gathers what one reading finds. */
export class Notes {
  readonly issues: Issue<FormatIssueCode>[] = [];
  readonly lost: Lost[] = [];
  private readonly sentences: Readonly<Record<FormatIssueCode, string>>;

  private readonly ids = new Set<string>();

  constructor(locale: string | undefined) {
    this.sentences = FORMAT_ISSUE[resolveLocale(locale)];
  }

  /** Notes what was wrong at a path. */
  readonly issue = (path: string, code: FormatIssueCode): void => {
    this.issues.push({ code, path, message: this.sentences[code] });
  };

  /** Takes down the id of an article, and that an earlier one has it. */
  id(id: string, path: string): void {
    if (this.ids.has(id)) this.issue(path, 'duplicate-id');
    this.ids.add(id);
  }
}
