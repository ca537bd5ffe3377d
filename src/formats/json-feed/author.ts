import type { Credit, Party } from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import type { Notes } from '../reading.js';
import { compact, refuse } from '../fitting.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { plainLine } from '../text.js';
import { readHref } from '../read-value.js';
import type { JsonFeedAuthor } from './json-feed.js';

export function writeAuthor(party: Party, lang: string, base: string | undefined): JsonFeedAuthor {
  return compact({
    name: pickText(party.name, lang),
    url: safeHref(party.url, base) ?? undefined,
    avatar: safeHref(party.image, base) ?? undefined,
  });
}

/** Authors of 1.1 (`authors`) and of 1.0 (`author`); a name alone is one, too. Who has no name cannot be credited. */
export function readAuthors(
  holder: Source,
  kind: Party['kind'],
  notes: Notes,
  base: string | undefined,
): readonly Party[] {
  const authors = [...holder.items('authors'), ...holder.items('author')] as readonly Source[];
  return authors.flatMap((author): readonly Party[] => {
    const { value } = author;
    const given = isRecord(value) ? value['name'] : (author.whole() as unknown);
    const name = typeof given === 'string' ? plainLine(given) : '';
    if (!name) {
      author.whole();
      return refuse(value, author.path, notes);
    }
    author.take('name');
    const url = readHref(author, 'url', notes, base);
    const image = readHref(author, 'avatar', notes, base);
    return [compact({ kind, name, url, image })];
  });
}

/** JSON Feed says who wrote an item, and not as what. */
export function authorCredits(parties: readonly Party[]): readonly Credit[] {
  return parties.length ? [{ role: 'author', parties }] : [];
}
