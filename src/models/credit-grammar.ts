import { CREDIT_ROLES, type CreditRole } from './credits.js';

// All of it is matched against folded text: half-width, lower case, Simplified.

const OFFICE =
  '(?:(?:本[报网台刊社站]|[a-z0-9·一-龥]{0,12}(?:[报网台社]|新闻|客户端|时刻|在线|传媒|融媒体?(?:中心)?))(?:全媒体|融媒体)?)?';
const KIND = '(?:首席|见习|实习|特约|特派|驻站|全媒体|融媒体|视觉|摄影|文字|新媒体)?';

const REPORTER = `${OFFICE}${KIND}记者`;
const CORRESPONDENT = `${OFFICE}${KIND}通讯员`;

/**
 * The labels of each role; of two that begin alike the longer first. Those of the second column may also stand before a name
 * with a blank between (责编 郭璇); the others are words of any sentence without a colon or a bar.
 */
const LABELS: Readonly<Record<CreditRole, readonly [marked: string, free?: string]>> = {
  reporter: ['reporters?', REPORTER],
  correspondent: ['correspondents?', CORRESPONDENT],
  'responsible-editor': ['responsible editor', '(?:值班|执行)?(?:责任编辑|责编)'],
  'chief-editor': ['(?:执行|值班)?(?:总编辑|总编|主编)|editor-in-chief'],
  editor: ['editors?|edited by', '(?:值班|实习|见习|图片|视频|文字|网络|新媒体|美术|本期)?编辑|美编'],
  author: ['文字|撰文|撰稿|采写|文|authors?|written by', '作者|实习生|文[/、]?图|图[/、]?文'],
  photographer: ['图片来源|图源|图片|配图|图|摄|供图|photograph(?:er|s)?|photos?(?: by)?', '摄影(?!报道)'],
  videographer: ['摄像|视频|拍摄|剪辑|videographer|video(?: by)?'],
  reviewer: [
    '审读|审校|编审|签发|监制|review(?:er|ed by)|(?:first|second|third) review',
    '[一二三初复终]审|审核',
  ],
  proofreader: ['校审|校检|proofread(?:er|ing)', '校对'],
  translator: ['翻译|编译|译者?|translat(?:or|ed by)'],
  designer: ['设计|制图|绘图|海报|design(?:er|ed by)?'],
  'contributing-org': ['供稿单位|供稿|contributed by'],
  source: ['(?:稿件|文章|信息|新闻)?来源|稿源|转自|摘自|source'],
  publisher: ['发布|出品|publisher'],
  other: ['策划|统筹|配音|播音|主播|其他|with'],
};

const labels = (column: 0 | 1): string =>
  Object.values(LABELS)
    .flatMap((row) => row[column] ?? [])
    .join('|');
const HAN = '[一-龥]';
const END = `(?!${HAN})`;
/** A name, of which two characters may be set with a blank inside; not 记者从现场报道. */
const NAME = `(?![从在向获])(?=[a-z]|${HAN} +${HAN}${END}|${HAN}{2,4}${END}|${HAN}{2,4}?(?:(?:采访|综合)?报[道导]|记者|通讯员|摄))`;

/** A label and its colon or bar: whatever follows is names. */
export const MARKED_LABEL = new RegExp(`(${labels(0)}|${labels(1)}) ?(?:[:丨|]|/(?![文图])) ?`, 'y');
/** A label that stands before a name without a sign: reporters need not even a blank (记者邓磊). */
export const FREE_LABEL = new RegExp(
  `(${REPORTER}|${CORRESPONDENT}|(?:${labels(1)})(?= ))(?: +(?=${HAN}{2,12}${END})| *${NAME})|by (?=[a-z一-龥])`,
  'y',
);
/** A label inside a run of characters: 邓磊通讯员郭武辉. */
export const NEXT_LABEL = new RegExp(`${KIND}(?:记者|通讯员)|(?:${labels(0)}|${labels(1)}) ?[:丨|]`, 'y');
/** What divides names and credits. */
export const GAP = /(?:[\s、，,;。:丨|/()[\]{}【】〔〕《》<>&]|and )+/y;
/** A place or an office in brackets, right behind a name. */
export const ASIDE = /[([〔]([^()[\]〔〕]{2,24})[)\]〕]/y;

const ROLES = CREDIT_ROLES.map((role) => [role, new RegExp(`^(?:${LABELS[role].join('|')})$`)] as const);
const STEPS = [/[一初]审|first/, /[二复]审|second/, /[三终]审|third/];
/** What follows a name and says what its bearer did: 李四 摄. Without a role it is a remark. */
const DEEDS: readonly (readonly [role: CreditRole | undefined, words: RegExp])[] = [
  ['photographer', /^(?:摄|摄影|供图|图)$/],
  ['contributing-org', /^供稿$/],
  ['translator', /^(?:译|编译)$/],
  ['author', /^(?:文|撰文|采写)$/],
  [undefined, /^(?:摄影报道|文图|图文|整理)$/],
];

/** The role and the step of a folded label. */
export function roleOf(label: string): { role: CreditRole; level?: 1 | 2 | 3 } {
  const role = ROLES.find(([, words]) => words.test(label))?.[0] ?? 'author';
  const step = (STEPS.findIndex((words) => words.test(label)) + 1) as 0 | 1 | 2 | 3;
  return { role, ...(step && { level: step }) };
}

/** The role that a folded word gives to the names before it; `null` for a remark, `undefined` for any other word. */
export function deedOf(word: string): CreditRole | null | undefined {
  const deed = DEEDS.find(([, words]) => words.test(word));
  return deed && (deed[0] ?? null);
}
