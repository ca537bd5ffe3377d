import type { Rights } from '../../models/rights.js';
import { pickText } from '../../models/locale.js';
import { Notes } from '../reading.js';
import { RIGHTS } from '../../shapes/rights.js';
import { compact, fitting, refuse } from '../fitting.js';
import { readHref } from '../read-value.js';
import type { Source } from '../source.js';
import { plainText } from '../text.js';
import { keyOf, readLine, readPlain, shown } from './generations.js';
import type { Ninjs } from './ninjs.js';
import { RIGHTS_LANGUAGE } from './terms.js';

/** The notice and the holder for everybody, the coded terms for who knows their language. */
export function writeRights(
  rights: Rights | undefined,
  lang: string,
): Pick<Ninjs, 'copyrightNotice' | 'copyrightHolder' | 'usageTerms' | 'rightsInfo'> {
  if (!rights) return {};
  const encodedRights = json(rights);
  return {
    copyrightNotice: rights.notice,
    copyrightHolder: pickText(rights.holder?.name, lang),
    usageTerms: rights.license?.name,
    rightsInfo: encodedRights === undefined ? undefined : { langId: RIGHTS_LANGUAGE, encodedRights },
  };
}

/** A value as JSON; `undefined` for what JSON cannot hold. */
export function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * Rights need a notice: without one, the terms of use are it; a holder alone says nothing that could be printed. Coded terms
 * in our own language complete them; a link to terms is the license.
 */
export function readRights(item: Source, notes: Notes, base: string | undefined): Rights | undefined {
  const info = item.at(keyOf(item, 'rightsInfo'));
  const coded = readCoded(info, notes);
  const printed = readPlain(item, 'copyrightNotice', notes) ?? coded?.notice;
  const terms = readPlain(item, 'usageTerms', notes);
  const notice = printed ?? terms;
  if (!notice) return undefined;
  const holder = readLine(item, 'copyrightHolder', notes);
  const name = printed === undefined ? undefined : terms;
  const url = coded ? undefined : readHref(info, keyOf(info, 'linkedRights'), notes, base);
  const said = compact({
    notice,
    holder: holder ? { kind: 'organization' as const, name: holder } : undefined,
    license: name || url ? compact({ name: name ?? url ?? '', url }) : undefined,
  });
  if (!coded) return { schemaVersion: '1', authorization: 'unknown', requires: [], ...said };
  // What everybody reads goes before the coded terms, and says the same unless somebody changed it.
  const given = coded.holder?.name;
  const names = (typeof given === 'string' ? [given] : Object.values(given ?? {})).map((one) => shown(one));
  return {
    ...coded,
    notice: shown(coded.notice, plainText) === notice ? coded.notice : notice,
    ...(said.holder && !names.includes(said.holder.name) && { holder: said.holder }),
    ...(said.license && shown(coded.license?.name ?? '', plainText) !== name && { license: said.license }),
  };
}

function readCoded(info: Source, notes: Notes): Rights | undefined {
  const language = keyOf(info, 'langId');
  const key = keyOf(info, 'encodedRights');
  if (info.peek(language) !== RIGHTS_LANGUAGE) return undefined;
  info.take(language);
  const encoded = info.take(key);
  const path = `${info.path}.${key}`;
  try {
    return fitting(RIGHTS, JSON.parse(encoded as string), path, notes)[0];
  } catch {
    refuse(encoded, path, notes, 'syntax');
    return undefined;
  }
}
