import { ARTICLE_TYPES, type Article, type ArticleType, type Correction } from '../../models/article.js';
import { pickText } from '../../models/locale.js';
import { isTime } from '../../models/time.js';
import { compact } from '../fitting.js';
import { readLanguage } from '../read-value.js';
import { Notes, type ReadOptions } from '../reading.js';
import { dateTime } from '../rfc3339.js';
import { Source } from '../source.js';
import { plainLine } from '../text.js';
import { readAssociations, writeActivity, writeOriginal, writeRelated } from './association.js';
import { readDigitalSource, readFiles, readMedia, writeDigitalSource, writeMedia } from './media.js';
import type { Ninjs, NinjsConcept } from './ninjs.js';
import { Part, readAddress, shownText } from './part.js';
import { readParties, readUri, texts, writeCredits, writeParty, writeTeam } from './party.js';
import { readRights, writeRights } from './rights.js';
import { asUri, GENRE_URIS, NATURES, ownUri } from './terms.js';

/** The fields of ninjs that an article has something for. */
export function writeItem(article: Partial<Article>): Ninjs {
  const { id = '', url, lang = 'zh-CN', type, dateline, section, column, tags = [] } = article;
  const { state, source, sponsor } = article;
  const page = asUri(url);
  const uri = asUri(id) ?? page ?? ownUri('article', id);
  const { by, people = [], organisations = [] } = writeCredits(article.credits, lang);
  const payer = (kind: string): readonly NinjsConcept[] =>
    sponsor?.kind === kind ? [writeParty(sponsor, lang, 'sponsor')] : [];
  const activities = (article.activities ?? []).map((activity) => writeActivity(activity, lang));
  return compact({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
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
    edNote:
      article.corrections?.map((correction) => writeCorrection(correction, lang)).join('\n') || undefined,
    people: [...people, ...payer('person')],
    organisations: [
      ...organisations,
      ...payer('organization'),
      ...(article.teams ?? []).map((team) => writeTeam(team, lang)),
    ],
    infoSources: source && [{ ...writeParty(source.party, lang), role: 'origin' }],
    subjects: [
      { name: pickText(section?.name, lang), rel: 'section', uri: asUri(section?.url) },
      { name: pickText(column, lang), rel: 'column' },
      ...tags.map((name) => ({ name, rel: 'about' })),
    ].flatMap((subject) => (subject.name ? compact(subject) : [])),
    genres: type && [compact({ name: type, uri: GENRE_URIS[type], literal: type })],
    events: activities.map(({ name, uri }) => ({ name, rel: 'about', uri })),
    ...writeRights(article.rights, lang),
    digitalSourceType: writeDigitalSource(article.digitalSource),
    altIds: uri === id ? [] : [{ role: 'id', value: id }],
    renditions: page ? [{ name: 'web', href: page, contentType: 'text/html' }] : [],
    associations: [
      ...(article.media ?? []).map((media, index) => writeMedia(media, index, lang)),
      ...(source ? writeOriginal(source, lang) : []),
      ...(article.related ?? []).map(writeRelated),
      ...activities,
    ],
  });
}

function writeCorrection({ at, text }: Correction, lang: string): string {
  return `${at} ${(pickText(text, lang) ?? '').replace(/\s+/g, ' ')}`;
}

/** What a reader makes of an item that we write. */
export function readWritten(item: Ninjs, options?: ReadOptions): Partial<Article> {
  return readItem(new Part(new Source({ ...item }), { ...options, notes: new Notes('en') }));
}

const OVERLINE = /^(?:overline|kicker|eyebrow)$/;
const SUBHEADLINE = /^(?:subtitle|subheadline|sub|deck)$/;
const HEADLINE = [/^main$/, /^$/, /^(?:headline|text|simple)$/, /^(?!overline$|kicker$|eyebrow$|sub|deck$)/];
const SUMMARY = [
  /^summary$/,
  /^(?:lead|abstract|standfirst|teaser|intro)$/,
  /^(?:text|main|short|)$/,
  /^(?!dateline$|alt$|note$|credit|writer$)/,
];

/** What the fields of an item of any generation say, as far as they can be read. */
export function readItem(item: Part): Partial<Article> {
  const { notes, lang = 'zh-CN' } = item.context;
  const nature = item.peek('type');
  item.take('standard', '$standard', 'type', 'uri');
  const headlines = item.picker('headlines');
  const descriptions = item.picker('descriptions');
  const overline = headlines(OVERLINE);
  const subheadline = headlines(SUBHEADLINE);
  const headline = readHeadline(item, headlines(...HEADLINE));
  const { credits, sponsor, teams } = readParties(item);
  const url = readAddress(item);
  const place = item.shown('located');
  const dateline = descriptions(/^dateline$/) ?? place;
  // The files of a text are pictures that go with it; its descriptions and its credits are not theirs.
  const isText = nature === undefined || nature === 'text' || nature === 'composite';
  const own = isText ? readFiles(item) : readMedia(item);
  const { media, source, activities, related } = readAssociations(item);
  return {
    ...compact({
      schemaVersion: '1' as const,
      id: item.alternative(/^id$/, (id) => id.trim() && id) ?? (item.text('uri').trim() || undefined),
      type: readType(item),
      lang: readLanguage(item.source, notes) ?? lang,
      overline,
      headline,
      subheadline,
      summary: descriptions(...SUMMARY),
      dateline: dateline ? compact({ text: dateline, place }) : undefined,
      url,
      ...readSubjects(item),
      ...readTimes(item),
      state: readState(item),
      media: own ? [own, ...media] : media,
      source,
      rights: readRights(item),
      sponsor,
      digitalSource: readDigitalSource(item),
      teams,
      activities,
      related,
      corrections: readCorrections(item),
    }),
    credits,
  };
}

function readHeadline(item: Part, headline: string | undefined): string | undefined {
  // A title is what editors call the item: it is the headline where there is no other.
  if (!headline) return item.shown('title');
  const title = item.text('title');
  if (title && plainLine(title) === plainLine(headline)) item.take('title');
  return headline;
}

function readTimes(item: Part): Partial<Article> {
  const first = item.moment('firstCreated');
  const version = item.moment('versionCreated');
  return {
    // Most agencies send the date of the version alone: nothing nearer to a publication date is known then.
    publishedAt: first ?? version,
    updatedAt: first && version !== first ? version : undefined,
    expiresAt: item.moment('expires'),
  };
}

function readState(item: Part): Article['state'] {
  const status = item.text('pubStatus');
  if (!/^(?:usable|canceled|withheld)$/.test(status)) return undefined;
  item.take('pubStatus');
  return status === 'usable' ? 'published' : 'withdrawn';
}

/** The code list's words for our types. */
const GENRE_WORDS = [
  [/^current$/, 'news'],
  [/^(?:comment|editorial|column)/, 'opinion'],
] as const;

/** Genres that are one of our types, or the code list's word for one; else what the item mostly is. */
function readType(item: Part): ArticleType {
  for (const genre of item.items('genres')) {
    const words = ['literal', 'name', 'uri', 'code'].map((key) =>
      genre
        .text(key)
        .replace(/.*[/:]/, '')
        .toLowerCase(),
    );
    const type =
      ARTICLE_TYPES.find((one) => words.includes(one)) ??
      GENRE_WORDS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
    if (!type) continue;
    genre.take('literal', 'name');
    readUri(genre);
    return type;
  }
  const nature = item.peek('type');
  return nature === 'picture' || nature === 'graphic' ? 'photo' : nature === 'video' ? 'video' : 'news';
}

function readSubjects(item: Part): Pick<Article, 'section' | 'column' | 'tags'> {
  let section: Article['section'];
  let column: string | undefined;
  const tags = new Set<string>();
  for (const subject of item.items('subjects')) {
    const name = shownText(subject.text('name'));
    if (!name) continue;
    const { rel } = subject;
    subject.take('name');
    if (/^(?:about|section|column)$/.test(rel)) subject.take('rel');
    if (rel === 'column' && !column) column = name;
    else if (rel !== 'section' || section) tags.add(name);
    else {
      const isPage = /^https?:/i.test(subject.text('uri'));
      section = compact({ name, url: isPage ? readUri(subject) : undefined });
    }
  }
  return { section, column, tags: [...tags] };
}

/** A note to editors that is a list of corrections, each with its time; any other note is none. */
function readCorrections(item: Part): readonly Correction[] {
  const lines = item.text('edNote').split('\n');
  const corrections = lines.flatMap((line): readonly Correction[] => {
    const [at = '', ...rest] = line.split(' ');
    const text = rest.join(' ').trim();
    return isTime(at) && text ? [{ at, text }] : [];
  });
  if (corrections.length < lines.length) return [];
  item.take('edNote');
  return corrections;
}
