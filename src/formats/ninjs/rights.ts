import { pickText } from '../../models/locale.js';
import type { Rights } from '../../models/rights.js';
import { RIGHTS } from '../../shapes/rights.js';
import { compact, fitting, refuse } from '../fitting.js';
import { readHref } from '../read-value.js';
import { plainText } from '../text.js';
import type { Ninjs } from './ninjs.js';
import { shownText, type Part } from './part.js';
import { RIGHTS_LANGUAGE } from './terms.js';

/** The notice and the holder for everybody, the coded terms for who knows their language. */
export function writeRights(
  rights: Rights | undefined,
  lang: string,
): Pick<Ninjs, 'copyrightNotice' | 'copyrightHolder' | 'usageTerms' | 'rightsInfo'> {
  const encodedRights = rights && json(rights);
  return {
    copyrightNotice: rights?.notice,
    copyrightHolder: pickText(rights?.holder?.name, lang),
    usageTerms: rights?.license?.name,
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
export function readRights(item: Part): Rights | undefined {
  const { notes, base } = item.context;
  const info = item.at('rightsInfo');
  const coded = readCoded(info);
  const printed = item.shown('copyrightNotice', plainText) ?? coded?.notice;
  const terms = item.shown('usageTerms', plainText);
  const notice = printed ?? terms;
  if (!notice) return undefined;
  const holder = item.shown('copyrightHolder');
  const name = printed === undefined ? undefined : terms;
  const url = coded ? undefined : readHref(info.source, info.keyOf('linkedRights'), notes, base);
  const said = compact({
    notice,
    holder: holder ? { kind: 'organization' as const, name: holder } : undefined,
    license: name || url ? compact({ name: name ?? url ?? '', url }) : undefined,
  });
  if (!coded) return { schemaVersion: '1', authorization: 'unknown', requires: [], ...said };
  // What everybody reads goes before the coded terms, and says the same unless somebody changed it.
  const given = coded.holder?.name ?? '';
  const holders = Object.values(typeof given === 'string' ? [given] : given).map((text) => shownText(text));
  return {
    ...coded,
    notice: shownText(coded.notice, plainText) === notice ? coded.notice : notice,
    ...(said.holder && !holders.includes(said.holder.name) && { holder: said.holder }),
    ...(said.license &&
      shownText(coded.license?.name ?? '', plainText) !== name && { license: said.license }),
  };
}

function readCoded(info: Part): Rights | undefined {
  const { notes } = info.context;
  if (info.peek('langId') !== RIGHTS_LANGUAGE) return undefined;
  info.take('langId', 'encodedRights');
  const encoded = info.peek('encodedRights');
  const path = info.pathOf('encodedRights');
  try {
    return fitting(RIGHTS, JSON.parse(encoded as string), path, notes)[0];
  } catch {
    refuse(encoded, path, notes, 'syntax');
    return undefined;
  }
}
