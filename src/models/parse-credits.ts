import { checkCredits, type CreditIssue } from './check-credits.js';
import { foldWriting } from './chinese-number.js';
import { ASIDE, deedOf, FREE_LABEL, GAP, MARKED_LABEL, NEXT_LABEL, roleOf } from './credit-grammar.js';
import type { Credit, CreditRole, Party } from './credits.js';
import { toSimplified } from './script.js';

/** What was read of a line of credits. */
export interface ParsedCredits {
  readonly credits: readonly Credit[];
  readonly issues: readonly CreditIssue[];
  /** What names nobody, piece by piece; `''` where everything was understood. */
  readonly rest: string;
}

/** A stretch of the line. A gap is what stood between two of the others. */
interface Piece {
  readonly kind: 'label' | 'word' | 'aside' | 'gap';
  readonly printed: string;
  readonly folded: string;
}

const LONGEST = 4000;
const ORGANIZATIONS: readonly CreditRole[] = ['source', 'publisher', 'contributing-org'];
const ORGANIZATION =
  /(?:社区|街道|日报|晚报|新闻|电视台|广播|中心|公司|委员会|办公室|联合会|协会|学校|医院|大学|[^·]{2}[网局厅])$|^[一-龥]{5,}$|^(?:新华社|中新社|红网)/;

/**
 * The credits that a line of print names: `通讯员：陈志蓉`, `记者邓磊 通讯员郭武辉报道`, `(责编:杨翼、常雪梅)`,
 * `【责任编辑:刘亚楠】`, `编辑:韩阳 作者:李卓 李靖 来源:长沙晚报`, `一审：… 二审：… 三审：…`, `图/文 …`, `李四 摄`,
 * `By Jo Cox and Tom Fox`, `Editor: …`; Simplified, Traditional or English.
 *
 * Labels stay as printed. A blank divides Chinese names, but not the two characters of one (石　惠) nor the words of an
 * English one; what stands in brackets right behind a name is its affiliation. Who has the role of a source or publisher,
 * or a name like 霞光社区, is an organization, anybody else a person. One person under three labels is three credits.
 *
 * What names nobody comes back in `rest`, a text of more than 4,000 characters whole: it is no line of credits. `issues`
 * are those of `checkCredits`, in the language of `locale`.
 */
export function parseCredits(text: string, locale?: string): ParsedCredits {
  const printed = typeof text === 'string' ? text : '';
  const { credits, rest } =
    printed.length > LONGEST ? { credits: [], rest: printed } : assemble(divide(printed));
  return { credits, issues: checkCredits(credits, locale), rest };
}

/** Cuts a line into labels, words, asides and gaps. */
function divide(printed: string): Piece[] {
  // The two stand character for character.
  const folded = foldWriting(toSimplified(printed)).replace(/\s/g, ' ');
  const pieces: Piece[] = [];
  let at = 0;
  const cut = (kind: Piece['kind'], length: number, inner: readonly [from: number, length: number]): void => {
    const [from, size] = [at + inner[0], inner[1]];
    pieces.push({ kind, printed: printed.slice(from, from + size), folded: folded.slice(from, from + size) });
    at += length;
  };
  while (at < printed.length) {
    const { kind } = pieces[pieces.length - 1] ?? { kind: 'gap' };
    const label = match(MARKED_LABEL, folded, at) ?? (kind === 'gap' ? match(FREE_LABEL, folded, at) : null);
    const aside = kind === 'word' && !label ? match(ASIDE, folded, at) : null;
    const gap = match(GAP, folded, at);
    if (label) cut('label', label[0].length, [0, label[1]?.length ?? 0]);
    else if (aside && !match(MARKED_LABEL, folded, at + 1) && !match(FREE_LABEL, folded, at + 1))
      cut('aside', aside[0].length, [1, aside[1]?.length ?? 0]);
    else if (gap) cut('gap', gap[0].length, [0, gap[0].length]);
    else {
      let end = at + 1;
      while (
        end < printed.length &&
        !match(GAP, folded, end) &&
        !(end > at + 1 && match(NEXT_LABEL, folded, end))
      )
        end++;
      cut('word', end - at, [0, end - at]);
      // A label may follow without a gap.
      if (end < printed.length && match(NEXT_LABEL, folded, end)) cut('gap', 0, [0, 0]);
    }
  }
  return pieces;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A credit on its way: without a role its names wait for what comes after them. */
type Draft = Partial<Omit<Credit, 'parties'>> & { readonly parties: readonly Named[] };
type Named = Party & { readonly name: string };

const NOBODY: Draft = { parties: [] };

function assemble(pieces: readonly Piece[]): { credits: readonly Credit[]; rest: string } {
  const drafts: Draft[] = [NOBODY];
  let gap = '';
  for (const { kind, printed, folded } of pieces) {
    const draft = drafts[drafts.length - 1] ?? NOBODY;
    const next = (changed: Draft): void => void drafts.splice(-1, 1, changed);
    if (kind === 'label')
      drafts.push({ ...roleOf(folded || 'author'), ...(printed && { label: printed.trim() }), parties: [] });
    else if (kind === 'aside')
      next({ ...draft, parties: amendLast(draft.parties, { affiliation: printed }) });
    else if (kind === 'word') next(withWord(draft, printed, folded, gap));
    // After a bracket or a full stop other people are spoken of.
    else if (draft.parties.length && /[。;()【】〔〕]|\n/.test(folded)) drafts.push(NOBODY);
    gap = kind === 'gap' ? folded : '';
  }
  const isCredit = (draft: Draft): boolean => draft.role !== undefined && draft.parties.length > 0;
  return {
    credits: drafts.filter(isCredit) as readonly Credit[],
    rest: drafts
      .filter((draft) => !isCredit(draft))
      .flatMap(({ label, parties }) => [label, ...parties.map(({ name }) => name)])
      .filter(Boolean)
      .join(' '),
  };
}

/** A draft and one more word: a name, the second half of one, or what the people before it did. */
function withWord(draft: Draft, printed: string, folded: string, gap: string): Draft {
  const { parties, role } = draft;
  const deed = parties.length ? deedOf(folded) : undefined;
  if (deed && role === undefined) return { ...draft, role: deed, label: printed };
  if (deed !== undefined && role !== undefined) return { ...draft, role: deed ?? role, note: printed };
  // 郭武辉报道: said in print, no part of the name.
  const said = role === undefined ? '' : (/(?:采访|综合)?报[道导]$/.exec(folded)?.[0] ?? '');
  const name = printed.slice(0, printed.length - said.length);
  if (!name && parties.length) return draft;
  const last = parties[parties.length - 1]?.name ?? '';
  const isHalf = /^ +$/.test(gap) && /^[一-龥] [一-龥]$/.test(`${last} ${name}`);
  const isWord = /^ +$/.test(gap) && /[a-z.]$/i.test(last) && /^[a-z]/i.test(name);
  if (isHalf) return { ...draft, parties: amendLast(parties, { name: last + name }) };
  if (isWord) return { ...draft, parties: amendLast(parties, { name: `${last} ${name}` }) };
  return { ...draft, parties: [...parties, partyOf(name || printed, role)] };
}

function amendLast(parties: readonly Named[], change: Partial<Named>): readonly Named[] {
  return parties.map((party, at) => (at === parties.length - 1 ? { ...party, ...change } : party));
}

function partyOf(name: string, role: CreditRole | undefined): Named {
  const isOrganization = (role && ORGANIZATIONS.includes(role)) || ORGANIZATION.test(toSimplified(name));
  return { kind: isOrganization ? 'organization' : 'person', name };
}
