import { ARTICLE_TYPES, type Article, type ArticleType, type Correction } from '../../models/article.js';
import { isTime } from '../../models/time.js';
import { readLanguage, readMoment } from '../read-value.js';
import { compact } from '../fitting.js';
import type { Source } from '../source.js';
import { plainLine } from '../text.js';
import { alternative, readAddress } from './address.js';
import { readAssociations } from './read-association.js';
import type { Context } from './context.js';
import { keyOf, pickRole, readLine, roleTexts, shown } from './generations.js';
import { readDigitalSource, readFiles, readMedia } from './read-media.js';
import { readParties, readUri, relOf } from './read-party.js';
import { readRights } from './rights.js';

const OVERLINE = [/^(?:overline|kicker|eyebrow)$/];
const SUBHEADLINE = [/^(?:subtitle|subheadline|sub|deck)$/];
const HEADLINE = [/^main$/, /^$/, /^(?:headline|text|simple)$/, /^(?!overline$|kicker$|eyebrow$|sub|deck$)/];
const SUMMARY = [
  /^summary$/,
  /^(?:lead|abstract|standfirst|teaser|intro)$/,
  /^(?:text|main|short|)$/,
  /^(?!dateline$|alt$|note$|credit|writer$)/,
];

/** What the fields of an item of any generation say, as far as they can be read. */
export function readItem(item: Source, context: Context): Partial<Article> {
  const { notes, lang, base } = context;
  item.take('standard');
  item.take('$standard');
  const headlines = roleTexts(item, 'headlines', 'headline');
  const descriptions = roleTexts(item, 'descriptions', 'description');
  const [overline, subheadline] = [
    pickRole(headlines, OVERLINE, notes),
    pickRole(headlines, SUBHEADLINE, notes),
  ];
  const headline = readHeadline(item, pickRole(headlines, HEADLINE, notes), context);
  const { credits, sponsor, teams } = readParties(item, context);
  const url = readAddress(item, context);
  const place = readLine(item, 'located', notes);
  const dateline = pickRole(descriptions, [/^dateline$/], notes) ?? place;
  const nature = item.take('type');
  // The files of a text are pictures that go with it; its descriptions and its credits are not theirs.
  const isText = nature === undefined || nature === 'text' || nature === 'composite';
  const own = isText ? readFiles(item, undefined, context) : readMedia(item, context);
  const found = readAssociations(item, context);
  const media = [...(own ? [own] : []), ...found.media];
  return {
    ...compact({
      schemaVersion: '1' as const,
      id: readId(item),
      type: readType(item, nature),
      lang: readLanguage(item, notes) ?? lang,
      overline,
      headline,
      subheadline,
      summary: pickRole(descriptions, SUMMARY, notes),
      dateline: dateline ? compact({ text: dateline, place }) : undefined,
      url,
      ...readSubjects(item),
      ...readTimes(item, context),
      state: readState(item),
      media,
      source: found.source,
      rights: readRights(item, notes, base),
      sponsor,
      digitalSource: readDigitalSource(item),
      teams,
      activities: found.activities,
      related: found.related,
      corrections: readCorrections(item),
    }),
    credits,
  };
}

function readHeadline(item: Source, headline: string | undefined, { notes }: Context): string | undefined {
  const title = item.peek('title');
  // A title is what editors call the item: it is the headline where there is no other.
  if (headline && typeof title === 'string' && plainLine(title) === plainLine(headline)) item.take('title');
  return headline ?? readLine(item, 'title', notes);
}

function readId(item: Source): string | undefined {
  const id = alternative(item, /^id$/, (value) =>
    typeof value === 'string' && value.trim() ? value : undefined,
  );
  const uri = item.take('uri');
  return id ?? (typeof uri === 'string' ? uri.trim() || undefined : undefined);
}

function readTimes(item: Source, { notes, zone }: Context): Partial<Article> {
  const first = readMoment(item, keyOf(item, 'firstCreated'), notes, zone);
  const version = readMoment(item, keyOf(item, 'versionCreated'), notes, zone);
  return {
    // Most agencies send the date of the version alone: nothing nearer to a publication date is known then.
    publishedAt: first ?? version,
    updatedAt: first && version !== first ? version : undefined,
    expiresAt: readMoment(item, keyOf(item, 'expires'), notes, zone),
  };
}

function readState(item: Source): Article['state'] {
  const key = keyOf(item, 'pubStatus');
  const status = item.peek(key);
  if (status !== 'usable' && status !== 'canceled' && status !== 'withheld') return undefined;
  item.take(key);
  return status === 'usable' ? 'published' : 'withdrawn';
}

/** Genres that are one of our types, or the code list's word for one; else what the item mostly is. */
function readType(item: Source, nature: unknown): ArticleType {
  for (const genre of item.items(keyOf(item, 'genres')) as readonly Source[]) {
    const says = ['literal', 'name', 'uri', 'code']
      .map((key) => genre.peek(key))
      .filter((one) => typeof one === 'string');
    const word = says.map((one) => one.replace(/.*[/:]/, '').toLowerCase());
    const type =
      ARTICLE_TYPES.find((one) => word.includes(one)) ??
      (word.includes('current')
        ? 'news'
        : word.some((one) => /^(?:comment|editorial|column)/.test(one))
          ? 'opinion'
          : undefined);
    if (!type) continue;
    for (const key of ['literal', 'name']) genre.take(key);
    readUri(genre);
    return type;
  }
  return nature === 'picture' || nature === 'graphic' ? 'photo' : nature === 'video' ? 'video' : 'news';
}

function readSubjects(item: Source): Partial<Article> {
  let section: Article['section'];
  let column: string | undefined;
  const tags = new Set<string>();
  for (const subject of item.items(keyOf(item, 'subjects')) as readonly Source[]) {
    const given = subject.peek('name');
    const name = typeof given === 'string' ? shown(given) : '';
    if (!name) continue;
    const rel = relOf(subject).toLowerCase();
    subject.take('name');
    if (/^(?:about|section|column)$/.test(rel)) subject.take('rel');
    if (rel === 'column' && !column) column = name;
    else if (rel !== 'section' || section) tags.add(name);
    else {
      const uri = subject.peek('uri');
      const url = typeof uri === 'string' && /^https?:/i.test(uri) ? readUri(subject) : undefined;
      section = compact({ name, url });
    }
  }
  return { section, column, tags: [...tags] };
}

/** A note to editors that is a list of corrections, each with its time; any other note is none. */
function readCorrections(item: Source): readonly Correction[] {
  const key = keyOf(item, 'edNote');
  const note = item.peek(key);
  const lines = typeof note === 'string' ? note.split('\n') : [];
  const corrections = lines.flatMap((line): readonly Correction[] => {
    const [at = '', ...rest] = line.split(' ');
    const text = rest.join(' ').trim();
    return isTime(at) && text ? [{ at, text }] : [];
  });
  if (!corrections.length || corrections.length < lines.length) return [];
  item.take(key);
  return corrections;
}
