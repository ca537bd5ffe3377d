import { foldWriting } from './chinese-number.js';
import type { Credit } from './credits.js';
import { parseCredits } from './parse-credits.js';
import { toSimplified } from './script.js';
import { parseChinaTime } from './parse-china-time.js';
import type { PartialDate } from './time.js';

/** The opening of a news text, taken apart. */
export interface ParsedDateline {
  /** As printed, without the credits: `岳塘新闻网9月10日讯`. */
  readonly text: string;
  /** Who reports: `岳塘新闻网`, `新华社`, `本报`. */
  readonly site: string;
  /** Where from: 北京 in `新华社北京9月10日电`. */
  readonly place?: string;
  /** The day; missing where none is printed, or no year is known for it. */
  readonly date?: PartialDate;
  /** Who stands in the brackets behind it. */
  readonly credits: readonly Credit[];
  /** The text that follows. */
  readonly rest: string;
}

const SITE =
  /(?:本[报网台刊社站]|[a-z0-9·一-龥]{1,14}?(?:[报网社台]|客户端|时刻|在线|新闻|传媒|融媒|中心|频道|发布))/
    .source;
const DAY = /(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日/.source;
// The longest site goes first: 红网时刻 before 红网, 岳塘新闻网 before 岳塘新闻.
const DATELINE = new RegExp(
  `^[\\s【\\[]*((${SITE}(?:客户端|时刻|在线|新闻网?|网|体中心|体)?)([一-龥]{2,6}?)? ?(${DAY})? ?[讯电])[\\s】\\]:]*([(][^()]{1,200}[)])?[\\s:]*`,
);

/**
 * The dateline that a Chinese news text opens with: `岳塘新闻网9月10日讯(通讯员:陈志蓉)…`, `新华社北京9月10日电（记者…）`,
 * `本报讯（记者 …）`, `【红网时刻湘潭6月20日讯】`.
 *
 * Datelines print no year: `year` says which one is meant, and without it there is no `date`. `null` where the text opens
 * in another way, or is no text. Nothing is lost: `text`, the brackets and `rest` are the whole of it.
 */
export function parseDateline(text: string, year?: number): ParsedDateline | null {
  if (typeof text !== 'string') return null;
  // The two stand character for character; a dateline is short.
  const folded = foldWriting(toSimplified(text.slice(0, 400))).replace(/\s/g, ' ');
  const match = DATELINE.exec(folded);
  if (!match) return null;
  const [all, opening = '', site = '', place = '', day = '', brackets = ''] = match;
  const printed = (part: string): string => {
    const start = all.indexOf(part);
    return text.slice(start, start + part.length);
  };
  const named = parseCredits(printed(brackets));
  // What is no credit belongs to the text.
  const credits = named.rest ? [] : named.credits;
  const end = brackets && !credits.length ? all.indexOf(brackets) : all.length;
  const date = day && parseChinaTime(day.replace(/ /g, ''), undefined, year);
  return {
    text: printed(opening),
    site: printed(site),
    ...(place && { place: printed(site + place).slice(site.length) }),
    ...(date && { date }),
    credits,
    rest: text.slice(end),
  };
}
