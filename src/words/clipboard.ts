import type { AttributionFormat } from '../models/attribution.js';
import type { PerLocale } from '../models/locale.js';

export const CLIPBOARD: PerLocale<Record<'copied' | 'failed', string>> = {
  'zh-Hans': { copied: '已复制', failed: '未能复制，请选中文字后手动复制' },
  'zh-Hant': { copied: '已複製', failed: '未能複製，請選取文字後手動複製' },
  en: { copied: 'Copied', failed: 'Could not copy; select the text and copy it by hand' },
};

/** The foot of an article, and its buttons. */
const SIMPLIFIED = {
  footer: '版权与署名',
  copy: {
    text: '复制转载署名',
    html: '复制 HTML',
    markdown: '复制 Markdown',
  } satisfies Record<AttributionFormat, string>,
};

export const FOOTER: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    footer: '版權與署名',
    copy: { text: '複製轉載署名', html: '複製 HTML', markdown: '複製 Markdown' },
  },
  en: {
    footer: 'Credits and rights',
    copy: { text: 'Copy attribution', html: 'Copy HTML', markdown: 'Copy Markdown' },
  },
};
