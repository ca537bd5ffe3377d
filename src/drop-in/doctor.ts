import { refusals } from '../controllers/report-controller.js';
import { resolveLocale, type Locale } from '../models/locale.js';
import { isNative, isRefused, policyName } from './clean-room.js';
import { say } from './say.js';
import { TAGS } from './tags.js';

/** What the script found when it came. */
export interface Arrival {
  /** The versions of all copies of the script that the page loaded, the one that serves first. */
  readonly copies: readonly string[];
  /** Tags that were defined before. */
  readonly taken: readonly string[];
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

interface Finding {
  readonly isWell: boolean;
  readonly zh: string;
  readonly en: string;
}

function findings({ copies, taken }: Arrival, asked: Locale): Finding[] {
  const charset = document.characterSet;
  const isQuirky = document.compatMode !== 'CSS1Compat';
  const kernel = Number(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? NaN);
  const changed = [...replaced(), ...inherited()];
  const refused = refusals(asked);
  const others = copies.slice(1);
  const missing = TAGS.filter((tag) => !customElements.get(tag));
  const well = (isWell: boolean, zh: string, en: string): Finding => ({ isWell, zh, en });
  return [
    well(
      !missing.length,
      `已注册的组件：${TAGS.length - missing.length} / ${TAGS.length}`,
      `elements defined: ${TAGS.length - missing.length} of ${TAGS.length}`,
    ),
    well(
      /^(utf-8|gbk|gb18030|big5)$/i.test(charset),
      `字符编码：${charset}。网页的编码声明应与文件一致，否则中文会变成乱码`,
      `charset: ${charset}. What the page declares must be what the file is written in, or Chinese is garbled`,
    ),
    isQuirky
      ? well(
          false,
          '文档类型：缺失，浏览器按旧式规则排版。请在第一行加上 <!doctype html>',
          'doctype: none, so the browser lays out by old rules. Put <!doctype html> into the first line',
        )
      : well(true, '文档类型：正常', 'doctype: fine'),
    isRefused
      ? well(
          false,
          '安全策略：Trusted Types 不允许生成内容，只显示网页里写好的部分。请把 sixbloom 加入 trusted-types，或用 data-policy 指定已允许的名称',
          'policy: Trusted Types let no template be written, so only what the page wrote itself is shown. Add sixbloom to trusted-types, or name a policy of your list by data-policy',
        )
      : well(
          true,
          `安全策略：正常${policyName ? `（${policyName}）` : ''}`,
          `policy: fine${policyName ? ` (${policyName})` : ''}`,
        ),
    well(
      !changed.length,
      `被网页改动的内置对象：${changed.join('、') || '无'}`,
      `built-ins that the page changed: ${changed.join(', ') || 'none'}`,
    ),
    well(
      !(kernel < 78),
      `浏览器内核：${kernel ? `Chromium ${kernel}` : navigator.userAgent}${kernel < 78 ? '，偏旧，外观会从简' : ''}`,
      `kernel: ${kernel ? `Chromium ${kernel}` : navigator.userAgent}${kernel < 78 ? ', old: the look is simpler' : ''}`,
    ),
    well(
      !others.length && !taken.length,
      `脚本副本：${copies.join('、')}${others.length ? '，只有第一份在用，其余可以删掉' : ''}${taken.length ? `；事先已被其他脚本注册：${taken.join('、')}` : ''}`,
      `copies: ${copies.join(', ')}${others.length ? '; the first one serves, the others can go' : ''}${taken.length ? `; defined before by another script: ${taken.join(', ')}` : ''}`,
    ),
    well(
      !refused.length,
      `未采用的数据：${refused.join('；') || '无'}`,
      `data that was refused: ${refused.join('; ') || 'none'}`,
    ),
  ];
}

/**
 * Says what of the page may stand in the way: charset, doctype, policy, changed built-ins, kernel, copies, refused data; one
 * sentence each, in Chinese or English, by `locale` or the language of the page. Also prints them to the console. A sentence
 * that begins with `!` is worth a look.
 */
export function doctor(arrival: Arrival, locale: string = document.documentElement.lang): readonly string[] {
  const asked = resolveLocale(locale);
  const language = asked === 'en' ? 'en' : 'zh';
  const sentences = findings(arrival, asked).map((one) => `${one.isWell ? ' ' : '!'} ${one[language]}`);
  say('info', sentences.join('\n'));
  return sentences;
}
