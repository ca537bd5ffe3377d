import type { MediaObject } from '../../models/media.js';
import { typeAt } from '../media-types.js';
import type { Source } from '../source.js';
import { isString, takeHref, takeNumber, takeText } from '../take.js';
import { hasMarkup } from '../text.js';
import { mediaCreditXml } from './credits.js';
import { mediaRightsXml } from './rights.js';
import { block, element, words, type Parts, type Xml } from './xml.js';

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
  const inside = [!medium && element('media:player', { url: src }), ...details(media, lang)];
  const sources = media.items('sources').flatMap((source) => {
    const url = takeHref(source, 'src');
    if (url === undefined) return [];
    const type = source.accept('type', isString);
    return [element('media:content', { url, type, medium, width: takeNumber(source, 'width') })];
  });
  if (sources.length === 0) return block('media:content', attributes, inside);
  const main = element('media:content', { ...attributes, isDefault: 'true' });
  return block('media:group', {}, [main, ...sources, ...inside]);
}

/** What podcast players look for: something that is seen or heard in time. The length is not known: 0. */
export function enclosureXml(media: Source<MediaObject>): Xml {
  const url = takeHref(media, 'src') ?? '';
  const usual = media.peek('kind') === 'audio' ? 'audio/mpeg' : 'video/mp4';
  const types = media.items('sources').map((file) => file.peek('src') === url && file.peek('type'));
  const named = typeAt(url) ?? usual;
  const type = types.find(isString) ?? (named.startsWith('image/') ? usual : named);
  return element('enclosure', { url, length: 0, type });
}

function details(media: Source<MediaObject>, lang: string): Parts {
  const text = (name: string, key: 'alt' | 'caption'): Xml | undefined => {
    const plain = takeText(media.at(key), lang);
    return words(name, plain, { type: hasMarkup(plain ?? '') ? 'html' : undefined });
  };
  const poster = takeHref(media, 'poster');
  const sensitive = media.accept('sensitive', (value) => typeof value === 'boolean');
  return [
    text('media:title', 'alt'),
    text('media:description', 'caption'),
    poster && element('media:thumbnail', { url: poster }),
    ...media.items('credits').map((credit) => mediaCreditXml(credit, lang)),
    ...mediaRightsXml(media.at('rights')),
    sensitive !== undefined &&
      words('media:rating', sensitive ? 'adult' : 'nonadult', { scheme: 'urn:simple' }),
  ];
}
