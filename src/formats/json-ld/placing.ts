import type { Article } from '../../models/article.js';
import type { Localized } from '../../models/locale.js';
import { isObject, type Node } from './node.js';
import type { Reader } from './reader.js';

interface Place {
  readonly section?: Article['section'];
  readonly column?: Localized;
  /** Further sections: systems with categories name them all. */
  readonly others: readonly string[];
}

/** Where an article stands on its site: the first section, its page, and the series it belongs to. */
export function readPlace(read: Reader, node: Node): Place {
  const [name, ...others] = read.texts(node, 'articleSection');
  const series = read.one(node, 'isPartOf', 'CreativeWorkSeries');
  const column = series && read.localizedLine(series, 'name');
  if (column) series?.take('@type');
  if (!name) return { column, others };
  const url = sectionPage(read, node, name);
  return { section: url ? { name, url } : { name }, column, others };
}

function sectionPage(read: Reader, node: Node, name: string): string | undefined {
  const page = read.one(node, 'isPartOf', 'CollectionPage');
  if (!page || page.peek('name') === undefined || read.line(page, 'name') !== name) return undefined;
  page.take('@type');
  return read.href(page, 'url');
}

const SEPARATORS = /[,，、;；|]/;

/** Keywords: a list as it stands, one text split where it is a list, and `more`. */
export function readTags(read: Reader, node: Node, more: readonly string[]): string[] {
  const isList = Array.isArray(node.peek('keywords'));
  const tags = read.nodes(node, 'keywords').flatMap((item) => {
    if (isObject(item.value) && !Object.hasOwn(item.value, '@value')) {
      const name = read.line(item, 'name');
      if (name) item.take('@type');
      return name ?? [];
    }
    const text = read.lineOf(item);
    return isList ? (text ?? []) : (text ?? '').split(SEPARATORS).map((tag) => tag.trim());
  });
  return [...new Set([...tags, ...more])].filter(Boolean);
}
