import { CREDIT_ROLES, type Credit } from '../../models/credits.js';
import { pickText, resolveLocale } from '../../models/locale.js';
import type { MediaObject } from '../../models/media.js';
import type { Rights } from '../../models/rights.js';
import type { Source } from '../source.js';
import { hasMarkup } from '../text.js';
import { typeAt } from '../media-types.js';
import { isNamed, mediaCredit, takeParty } from './credits.js';
import { takeNotice } from './licenses.js';
import { takeHref, takeNumber, takeText } from '../take.js';
import { block, element, escaped, words, type Xml } from './xml.js';

/** A picture or a clip as Media RSS 1.5.1 says it; `undefined` without a usable address. */
export function mediaXml(media: Source<MediaObject>, lang: string): Xml | undefined {
  const src = takeHref(media, 'src');
  if (src === undefined) return undefined;
  const kind = media.peek('kind');
  const medium = kind === 'video' || kind === 'audio' ? kind : kind === 'embed' ? undefined : 'image';
  // A gallery is shown by its picture.
  if (medium === kind || !medium) media.take('kind');
  const attributes = {
    url: medium && src,
    medium,
    width: takeNumber(media, 'width'),
    height: takeNumber(media, 'height'),
    duration: takeNumber(media, 'duration'),
  };
  const inside = [medium ? undefined : element('media:player', { url: src }, []), ...details(media, lang)];
  const sources = media.items('sources').flatMap((source) => {
    const url = takeHref(source, 'src');
    if (url === undefined) return [];
    const type = source.peek('type');
    const isType = typeof type === 'string' && source.take('type') !== undefined;
    return [
      element(
        'media:content',
        { url, type: isType ? type : undefined, medium, width: takeNumber(source, 'width') },
        [],
      ),
    ];
  });
  return sources.length > 0
    ? block('media:group', {}, [
        element('media:content', { ...attributes, isDefault: 'true' }, []),
        ...sources,
        ...inside,
      ])
    : block('media:content', attributes, inside);
}

/** What podcast players look for; `undefined` for what is neither seen nor heard in time. The length is not known: 0. */
export function enclosureXml(media: MediaObject | undefined, src: string): Xml {
  const sources: unknown = media?.sources;
  const same = (Array.isArray(sources) ? (sources as MediaObject['sources']) : [])?.find(
    (source) => source?.src === src && typeof source.type === 'string',
  );
  const usual = media?.kind === 'audio' ? 'audio/mpeg' : 'video/mp4';
  const named = typeAt(src);
  const type = same?.type ?? (named?.startsWith('image/') ? usual : (named ?? usual));
  return element('enclosure', { url: src, length: 0, type }, []);
}

function details(media: Source<MediaObject>, lang: string): (Xml | undefined)[] {
  const text = (name: string, key: 'alt' | 'caption'): Xml | undefined => {
    const plain = takeText(media.at(key), lang);
    return words(name, plain, { type: hasMarkup(plain ?? '') ? 'html' : undefined });
  };
  const poster = takeHref(media, 'poster');
  const sensitive = media.peek('sensitive');
  if (typeof sensitive === 'boolean') media.take('sensitive');
  return [
    text('media:title', 'alt'),
    text('media:description', 'caption'),
    poster === undefined ? undefined : element('media:thumbnail', { url: poster }, []),
    ...media.items('credits').map((credit) => creditXml(credit, lang)),
    ...rightsXml(media.at('rights')),
    typeof sensitive === 'boolean'
      ? element('media:rating', { scheme: 'urn:simple' }, [escaped(sensitive ? 'adult' : 'nonadult')])
      : undefined,
  ];
}

/** The role is an attribute here; the label stands before the names. */
function creditXml(credit: Source<Credit>, lang: string): Xml | undefined {
  const role = credit.peek('role');
  const parties = credit.items('parties');
  const names = parties.map((party) => pickText(party.peek('name'), lang) ?? '');
  if (!role || !CREDIT_ROLES.includes(role) || names.length === 0) return undefined;
  const isEnglish = resolveLocale(lang) === 'en';
  const label = credit.peek('label');
  const list = names.join(isEnglish ? '; ' : '、');
  const text = typeof label === 'string' && label ? `${label}${isEnglish ? ': ' : '：'}${list}` : list;
  const back = mediaCredit(role, text);
  if (!back || back.label !== (label || undefined) || !isNamed(back.parties, names)) return undefined;
  credit.take('role');
  credit.take('label');
  for (const [index, party] of parties.entries()) takeParty(party, back.parties[index], lang);
  return words('media:credit', text, { role });
}

function rightsXml(rights: Source<Rights>): (Xml | undefined)[] {
  const notice = rights.peek('notice');
  if (typeof notice !== 'string' || !notice.trim()) return [];
  takeNotice(rights);
  const license = rights.at('license');
  const name = license.peek('name');
  const href = typeof name === 'string' && name ? takeHref(license, 'url') : undefined;
  if (href !== undefined) license.take('name');
  return [
    words('media:copyright', notice),
    href === undefined ? undefined : words('media:license', String(name), { type: 'text/html', href }),
  ];
}
