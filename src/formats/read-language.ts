import type { Notes } from './reading.js';
import { refuse } from './fitting.js';
import type { Source } from './source.js';

/** The language at the key `language`; `zh_CN`, which old templates print, is `zh-CN`. */
export function readLanguage(holder: Source, notes: Notes): string | undefined {
  const given = holder.take('language');
  const tag = typeof given === 'string' ? given.trim().replace(/_/g, '-') : given;
  if (tag === undefined || tag === null || tag === '') return undefined;
  if (typeof tag === 'string' && /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(tag)) return tag;
  refuse(given, holder.path ? `${holder.path}.language` : 'language', notes);
  return undefined;
}
