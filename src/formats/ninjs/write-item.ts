import type { Article, Correction, Related } from '../../models/article.js';
import type { SourceRef } from '../../models/credits.js';
import { pickText } from '../../models/locale.js';
import { dateTime } from '../rfc3339.js';
import { compact } from '../fitting.js';
import type { Ninjs, NinjsAssociation, NinjsConcept } from './ninjs.js';
import { writeRights } from './rights.js';
import { GENRE_URIS, NATURES } from './terms.js';
import { asUri, ownUri } from './uri.js';
import { writeDigitalSource, writeMedia } from './write-media.js';
import { texts, writeCredits, writeParty } from './write-party.js';
import { writeActivity, writeTeam } from './write-team.js';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/** The fields of ninjs that an article has something for. */
export function writeItem(article: Partial<Article>): Ninjs {
  const { id = '', url, lang = 'zh-CN', type, dateline, state, source, sponsor } = article;
  const uri = asUri(id) ?? asUri(url) ?? ownUri('article', id);
  const page = asUri(url);
  const { by, people = [], organisations = [] } = writeCredits(article.credits ?? [], lang);
  const payer = sponsor ? [writeParty(sponsor, lang, 'sponsor')] : [];
  const activities = (article.activities ?? []).map((activity) => writeActivity(activity, lang));
  return compact({
    standard: STANDARD,
    uri,
    type: type && NATURES[type],
    language: lang,
    headlines: [
      ...texts('main', article.headline, lang),
      ...texts('overline', article.overline, lang),
      ...texts('subtitle', article.subheadline, lang),
    ],
    descriptions: [...texts('summary', article.summary, lang), ...texts('dateline', dateline?.text, lang)],
    by,
    located: dateline?.place,
    firstCreated: dateTime(article.publishedAt),
    versionCreated: dateTime(article.updatedAt) ?? dateTime(article.publishedAt),
    expires: dateTime(article.expiresAt),
    pubStatus: state && (state === 'withdrawn' ? 'canceled' : 'usable'),
    edNote: article.corrections?.map((one) => writeCorrection(one, lang)).join('\n') || undefined,
    people: [...people, ...(sponsor?.kind === 'person' ? payer : [])],
    organisations: [
      ...organisations,
      ...(sponsor?.kind === 'organization' ? payer : []),
      ...(article.teams ?? []).map((team) => writeTeam(team, lang)),
    ],
    infoSources: source ? [writeOrigin(source, lang)] : [],
    subjects: writeSubjects(article, lang),
    genres: type ? [compact({ name: type, uri: GENRE_URIS[type], literal: type })] : [],
    events: activities.map(({ name, uri }) => ({ name, rel: 'about', uri })),
    ...writeRights(article.rights, lang),
    digitalSourceType: writeDigitalSource(article.digitalSource),
    altIds: uri === id ? [] : [{ role: 'id', value: id }],
    renditions: page ? [{ name: 'web', href: page, contentType: 'text/html' }] : [],
    associations: [
      ...(article.media ?? []).map((media, index) => writeMedia(media, index, lang)),
      ...(source ? writeOriginal(source, lang) : []),
      ...(article.related ?? []).map((related) => writeRelated(related)),
      ...activities,
    ],
  });
}

function writeCorrection({ at, text }: Correction, lang: string): string {
  return `${at} ${(pickText(text, lang) ?? '').replace(/\s+/g, ' ')}`;
}

function writeSubjects(
  { section, column, tags = [] }: Partial<Article>,
  lang: string,
): readonly NinjsConcept[] {
  const subject = (rel: string, value: unknown, uri?: string): readonly NinjsConcept[] => {
    const name = pickText(value, lang);
    return name ? [compact({ name, rel, uri })] : [];
  };
  return [
    ...subject('section', section?.name, asUri(section?.url)),
    ...subject('column', column),
    ...tags.flatMap((tag) => subject('about', tag)),
  ];
}

function writeOrigin({ party }: SourceRef, lang: string): NinjsConcept {
  return { ...writeParty(party, lang), role: 'origin' };
}

/** The piece that this one was made from, where anything but its publisher is known. */
function writeOriginal(source: SourceRef, lang: string): readonly NinjsAssociation[] {
  const { headline, url, publishedAt, authors = [], party } = source;
  const uri = asUri(url);
  if (!headline && !uri && !authors.length && !dateTime(publishedAt)) return [];
  const { by, people, organisations } = writeCredits(
    authors.length ? [{ role: 'author', parties: authors }] : [],
    lang,
  );
  return [
    compact({
      name: headline?.trim() || 'original',
      rel: 'original',
      uri: uri ?? ownUri('original', headline ?? pickText(party.name, lang) ?? ''),
      type: 'text',
      headlines: texts('main', headline, lang),
      firstCreated: dateTime(publishedAt),
      by,
      people,
      organisations,
    }),
  ];
}

function writeRelated({ id, headline, url, column, publishedAt }: Related): NinjsAssociation {
  return compact({
    name: headline,
    rel: 'related',
    uri: asUri(url) ?? ownUri('related', url),
    type: 'text',
    headlines: texts('main', headline, ''),
    subjects: column ? [{ name: column, rel: 'column' }] : [],
    firstCreated: dateTime(publishedAt),
    altIds: id ? [{ role: 'id', value: id }] : [],
  });
}
