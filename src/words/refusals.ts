import type { PerLocale } from '../models/locale.js';
import type { Failure } from './loading.js';

/** Why a value was refused. */
export type Reason =
  | 'missing'
  | 'shape'
  | 'address'
  | 'choice'
  | 'attribute'
  | 'slot'
  | 'image'
  | 'network'
  | 'timeout'
  | 'status'
  | 'size'
  | 'content'
  | 'policy';

/** What was refused: the value, and what would do in its place. */
export interface Refused {
  readonly value?: string | undefined;
  readonly choices?: readonly string[] | undefined;
}

type Sentence = string | ((refused: Refused) => string);

/** In every language a sentence that goes on from the path; those of what was not loaded stand in `loading.ts`. */
export const REASONS: PerLocale<Record<Exclude<Reason, Failure>, Sentence>> = {
  'zh-Hans': {
    missing: '缺少内容',
    shape: '格式不对',
    choice: ({ value, choices }) =>
      `${value === undefined ? '' : `“${value}” `}不是可选值${choices ? `，可选：${choices.join('、')}` : ''}`,
    attribute: '数据要用 JavaScript 赋给元素的同名属性，不能写在 HTML 标签里',
    slot: ({ value, choices = [] }) =>
      (value ? `没有名为 “${value}” 的插槽` : '有内容没有写明插槽') +
      (choices.length ? `，是不是要写 ${choices.join('、')}？` : '，') +
      '内容已显示在最后',
    image: '图片无法加载',
    policy: '本页的安全策略不允许脚本生成内容，只显示网页中写好的部分',
  },
  'zh-Hant': {
    missing: '缺少內容',
    shape: '格式不對',
    choice: ({ value, choices }) =>
      `${value === undefined ? '' : `「${value}」`}不是可選值${choices ? `，可選：${choices.join('、')}` : ''}`,
    attribute: '資料要用 JavaScript 指定給元素的同名屬性，不能寫在 HTML 標籤裡',
    slot: ({ value, choices = [] }) =>
      (value ? `沒有名為「${value}」的插槽` : '有內容沒有寫明插槽') +
      (choices.length ? `，是不是要寫 ${choices.join('、')}？` : '，') +
      '內容已顯示在最後',
    image: '圖片無法載入',
    policy: '本頁的安全政策不允許指令碼產生內容，只顯示網頁中寫好的部分',
  },
  en: {
    missing: 'is missing',
    shape: 'has the wrong shape',
    choice: ({ value, choices }) =>
      `${value === undefined ? '' : `“${value}” `}is not one of the choices${choices ? `: ${choices.join(', ')}` : ''}`,
    attribute: 'is data: set it as a property of the element by script, not as an attribute in HTML',
    slot: ({ value, choices = [] }) =>
      (value ? `there is no slot “${value}”` : 'some content names no slot') +
      (choices.length ? `, did you mean ${choices.join(', ')}?` : '.') +
      ' It is shown at the end',
    image: 'could not be loaded',
    policy: 'lets no script write markup: only what the page wrote itself is shown',
  },
};
