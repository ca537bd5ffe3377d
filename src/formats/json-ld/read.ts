import type { Input } from '../input.js';
import { Notes, type Reading, type ReadOptions } from '../reading.js';
import { ARTICLE } from './article.js';
import { documents } from './document.js';
import { Graph } from './graph.js';
import { isA } from './node.js';
import { Reader } from './reader.js';

/**
 * The articles of schema.org JSON-LD: one object, a list, an `@graph`, an ItemList, a page's or a feed's main entity; as
 * JSON, as its text, or as a whole page with script elements that hold it.
 *
 * Nothing is fetched: a context is known as schema.org's. An entry without a headline or without a usable address makes no
 * article. What is no article (a site, a breadcrumb list) is listed as lost, unless an article refers to it.
 */
export function fromJsonLd(input: Input | object, options: ReadOptions = {}): Reading {
  const notes = new Notes(options.locale);
  const graph = new Graph(documents(input, notes));
  const read = new Reader(notes, graph, options);
  const ids = new Set<string>();
  const articles = graph.entries.flatMap((node) => {
    const article = ARTICLE.read(read, node, '');
    if (!article) return [];
    graph.use(node);
    node.take('@context');
    if (isA(node, 'ListItem')) node.take('position');
    if (ids.has(article.id)) notes.issue(node.path, 'duplicate-id');
    ids.add(article.id);
    return [article];
  });
  if (!articles.length && !notes.issues.length) notes.issue('', 'no-articles');
  return { articles, issues: notes.issues, lost: graph.lost() };
}
