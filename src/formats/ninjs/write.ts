import type { Article } from '../../models/article.js';
import { Notes, type Writing } from '../reading.js';
import { checkedArticle, remainder } from '../remainder.js';
import { readWritten, writeItem } from './item.js';
import type { Ninjs, NinjsAssociation } from './ninjs.js';
import { json } from './rights.js';
import { ownUri, REMAINDER } from './terms.js';

/**
 * An item of IPTC ninjs 3.1, valid by its schema. An id that is no URI stands in `altIds`, and the address in its place.
 *
 * What ninjs has no place for, or holds only in part (statistics, other languages, dates without a clock, printed labels),
 * goes along as an associated component whose body is JSON, so that nothing is lost to who knows it and nobody else is told
 * anything that is not so. What fits no model is left out and listed in `lost`, as is what JSON cannot hold.
 */
export function toNinjs(article: Article): Writing<Ninjs> {
  const notes = new Notes('en');
  const checked = checkedArticle(article, notes);
  const item = writeItem(checked);
  const rest = remainder(checked, readWritten(item));
  const carried = Object.entries(rest).filter(([path, value]) => {
    if (json(value) !== undefined) return true;
    notes.lost.push({ path, value });
    return false;
  });
  const value = json(Object.fromEntries(carried));
  if (!value || !carried.length) return { output: item, lost: notes.lost };
  const carrier: NinjsAssociation = {
    name: 'Fields of the sixbloom article model that ninjs has no place for',
    rel: REMAINDER,
    uri: ownUri('remainder', item.uri),
    type: 'component',
    bodies: [{ role: 'data', contentType: 'application/json', value }],
  };
  return { output: { ...item, associations: [...(item.associations ?? []), carrier] }, lost: notes.lost };
}
