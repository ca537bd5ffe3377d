import { refusals } from '../controllers/refusals.js';
import { resolveLocale } from '../models/locale.js';
import { DOCTOR } from '../words/doctor.js';
import { isNative } from './clean-room.js';
import { isRefused, policyName } from './policy.js';
import { TAGS } from './tags.js';

/** Writes a line to the console, where the page has left one. */
export function say(level: 'info' | 'warn', line: string): void {
  try {
    console[level](line);
  } catch {
    // Nobody hears it.
  }
}

/** Built-ins that libraries of old pages replace; those that the script needs, it has of its own. */
const BUILT_INS: readonly (readonly [object, string, readonly string[]])[] = [
  [Array, 'Array', ['from', 'isArray']],
  [
    Array.prototype,
    'Array.prototype',
    ['concat', 'every', 'filter', 'find', 'forEach', 'map', 'reduce', 'some'],
  ],
  [Function.prototype, 'Function.prototype', ['apply', 'bind', 'call']],
  [JSON, 'JSON', ['parse', 'stringify']],
  [Object, 'Object', ['assign', 'defineProperty', 'entries', 'keys']],
  [String.prototype, 'String.prototype', ['replace', 'split', 'startsWith', 'trim']],
  [Date, 'Date', ['now', 'parse']],
  [
    window,
    'window',
    [
      ...['Document', 'Event', 'IntersectionObserver', 'Map', 'MutationObserver', 'Node', 'Promise', 'Set'],
      ...['URL', 'WeakMap', 'fetch', 'matchMedia', 'requestAnimationFrame', 'setTimeout'],
    ],
  ],
];

/** Names of the built-ins that are not the browser's own. */
const replaced = (): string[] =>
  BUILT_INS.flatMap(([holder, name, members]) =>
    members
      .filter((member) => !isNative((holder as Record<string, unknown>)[member]))
      .map((member) => `${name}.${member}`),
  );

/** What libraries gave to every object: an option that nobody set then has a value. */
function inherited(): string[] {
  const names = [];
  for (const name in {}) names.push(`Object.prototype.${name}`);
  return names;
}

/**
 * Says what of the page may stand in the way: charset, doctype, policy, changed built-ins, kernel, copies, refused data; one
 * sentence each, in the language of `locale` or else of the page. Also prints them to the console. A sentence that begins
 * with `!` is worth a look. `copies` are the versions of all copies of the script, `taken` the tags that were defined before.
 */
export function doctor(
  copies: readonly string[],
  taken: readonly string[],
  locale = document.documentElement.lang,
): readonly string[] {
  const language = resolveLocale(locale);
  const words = DOCTOR[language];
  const charset = document.characterSet;
  const hasDoctype = document.compatMode === 'CSS1Compat';
  const kernel = Number(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? NaN);
  // Before container queries a card does not choose its layout by its width.
  const isOld = kernel < 105;
  const changed = [...replaced(), ...inherited()];
  const refused = refusals(language);
  const defined = TAGS.filter((tag) => customElements.get(tag)).length;
  const findings: readonly (readonly [isWell: boolean, sentence: string])[] = [
    [defined === TAGS.length, words.defined(defined, TAGS.length)],
    [/^(utf-8|gbk|gb18030|big5)$/i.test(charset), words.charset(charset)],
    [hasDoctype, hasDoctype ? words.doctype : words.noDoctype],
    [!isRefused, isRefused ? words.policyRefuses : words.policy(policyName ?? '')],
    [!changed.length, words.changed(changed)],
    [!isOld, words.kernel(kernel ? `Chromium ${kernel}` : navigator.userAgent, isOld)],
    [copies.length < 2 && !taken.length, words.copies(copies, taken)],
    [!refused.length, words.refused(refused)],
  ];
  const sentences = findings.map(([isWell, sentence]) => `${isWell ? ' ' : '!'} ${sentence}`);
  say('info', sentences.join('\n'));
  return sentences;
}
