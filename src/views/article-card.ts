import type { Article } from '../models/article.js';
import { WRITER_ROLES } from '../models/credits.js';
import { besideFirst } from '../models/format-update.js';
import type { Localized } from '../models/locale.js';
import type {
  CardLayout,
  CardLiveState,
  CardLoading,
  CardState,
  HeadingLevel,
  HitArea,
} from '../models/looks.js';
import type { Lenient } from '../shapes/lenient.js';
import { ARTICLE } from '../words/article.js';
import { SPONSOR } from '../words/credits.js';
import { DIGITAL_SOURCE } from '../words/media.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { creditWords } from './credits.js';
import { mediaFacts, picture } from './media.js';
import { isNew, newsTime, newsTimePart, type NewsTime } from './news-time.js';
import { addressOf, naming, phrase, type Page } from './page.js';
import { block, headingPart, part, textOf, type Child, type Part } from './part.js';

type SomeArticle = Lenient<Article>;

/** More sub-links are a list. */
const MOST_RELATED = 3;

/** How a card is printed. */
export interface CardLook {
  readonly layout?: CardLayout | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly hitArea?: HitArea | undefined;
  readonly loading?: CardLoading | undefined;
}

/** What the page says to a card: it outweighs the article. */
export interface CardSettings extends Pick<CardLook, 'headingLevel' | 'loading'> {
  readonly state?: CardState | undefined;
  readonly live?: CardLiveState | undefined;
  /** The section around the card: a column that says the same is left out. */
  readonly section?: string | undefined;
}

/** What a card shows of an article, each part in its slot. */
export function cardParts(article: SomeArticle, page: Page, settings: CardSettings): readonly Child[] {
  const state = settings.state || article.state;
  const live = settings.live || article.live;
  const isWithdrawn = state === 'withdrawn';
  const media = isWithdrawn ? undefined : article.media?.[0];
  const words = ARTICLE[page.locale];
  const published = newsTime(article.publishedAt, page);
  const column = paragraph('kicker', article.column ?? article.section?.name, page);
  const kicker = settings.section && textOf(column).trim() === settings.section ? undefined : column;
  const time = published && newsTimePart(published, 'date');
  const headline = title(article, page, settings, isWithdrawn);
  // A newspaper that takes a story back says which one, and offers it no longer.
  if (isWithdrawn)
    return [kicker, piece('notice', words.withdrawn), headline, source(article, page, state), time];
  const updated = update(article, page, published);
  return [
    media && picture(media, page, settings.loading, 'media'),
    ...aboutMedia(media, page),
    kicker,
    live && part('span', { slot: 'live', kind: live }, words.live[live]),
    article.sponsor?.name !== undefined &&
      part(
        'span',
        { slot: 'sponsor' },
        SPONSOR[page.locale],
        PUNCTUATION[page.locale].colon,
        naming(article.sponsor.name, page),
      ),
    ...marks(article, page, state, updated !== undefined),
    paragraph('overline', article.overline, page),
    headline,
    paragraph('subheadline', article.subheadline, page),
    paragraph('standfirst', article.summary, page),
    piece('dateline', article.dateline?.text),
    ...(article.credits ?? [])
      .filter(({ role }) => role && WRITER_ROLES.includes(role))
      .map((credit) => piece('byline', creditWords(credit, page))),
    source(article, page, state),
    time,
    updated,
    article.commentCount ? piece('comments', words.comments(article.commentCount)) : undefined,
    subLinks(article.related, page),
  ];
}

/** An article as a card; nothing where there is nothing to show. */
export function articleCard(
  article: SomeArticle,
  page: Page,
  { layout, hitArea, headingLevel, loading }: CardLook,
): Part | undefined {
  const isWithdrawn = article.state === 'withdrawn';
  return block(
    'bloom-article-card',
    {
      layout,
      'hit-area': hitArea,
      focal: isWithdrawn ? undefined : focalPoint(article),
      state: isWithdrawn ? article.state : undefined,
      live: isWithdrawn ? undefined : article.live,
    },
    cardParts(article, page, { headingLevel, loading }),
  );
}

const piece = (slot: string, text: string | undefined): Part | undefined =>
  text ? part('span', { slot }, text) : undefined;

/** The heading with the one link of the card. */
function title(
  article: SomeArticle,
  page: Page,
  { headingLevel = '3' }: CardSettings,
  isWithdrawn: boolean,
): Part | undefined {
  const headline = phrase(article.headline, page);
  const href = isWithdrawn ? undefined : addressOf(article.url, page);
  const note = href !== undefined && isExternal(href, page.origin);
  const content = [headline?.text, note && part('span', { class: 'unseen' }, ARTICLE[page.locale].external)];
  return (
    headline &&
    headingPart(
      headingLevel,
      { slot: 'headline', lang: headline.lang },
      href === undefined ? headline.text : part('a', { part: 'link', href }, content),
    )
  );
}

function paragraph(slot: string, value: Localized | undefined, page: Page): Part | undefined {
  const said = phrase(value, page);
  return said && part('p', { slot, lang: said.lang }, said.text);
}

function aboutMedia(
  media: NonNullable<SomeArticle['media']>[number] | undefined,
  page: Page,
): readonly Child[] {
  if (!media) return [];
  const made = media.digitalSource && DIGITAL_SOURCE[page.locale][media.digitalSource];
  const facts = mediaFacts(media, page.locale).join(' ');
  const text = [facts, made].filter(Boolean).join(' · ');
  const type = text ? part('span', { slot: 'media-type', kind: media.kind }, text) : undefined;
  const isSeen =
    addressOf((media.kind ?? 'image') === 'image' ? media.src : media.poster, page) !== undefined;
  if (!isSeen) return [type];
  const caption = phrase(media.caption, page);
  return [
    type,
    caption && part('span', { slot: 'caption', lang: caption.lang }, caption.text),
    piece(
      'photo-credit',
      (media.credits ?? [])
        .map((credit) => creditWords(credit, page))
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

/** `isTold`: its own time says that it was updated. */
function marks(
  { indicators = [], access, digitalSource, publishedAt }: SomeArticle,
  page: Page,
  state: CardState | undefined,
  isTold: boolean,
): readonly Child[] {
  const { marks: words }: { marks: Readonly<Record<string, string>> } = ARTICLE[page.locale];
  const made: Readonly<Record<string, string>> = DIGITAL_SOURCE[page.locale];
  const isPlain = !state || state === 'published';
  const told = isPlain && isNew(publishedAt, page) ? 'new' : state === 'updated' && isTold ? '' : state;
  return [...indicators, told, access, digitalSource].map((name) => {
    const text = name && (made[name] ?? words[name]);
    return text && part('span', { slot: 'marks', part: 'mark', kind: name }, text);
  });
}

/** None where the dateline names the paper. */
function source(
  { source: from, dateline }: SomeArticle,
  page: Page,
  state: CardState | undefined,
): Part | undefined {
  const name = naming(from?.party?.name, page);
  const isNamed = state !== 'withdrawn' && dateline?.text?.includes(textOf(name));
  return name && !isNamed ? part('span', { slot: 'source' }, name) : undefined;
}

/** When it was updated, where that says more than when it was published. */
function update(
  { updatedAt, publishedAt }: SomeArticle,
  page: Page,
  published: NewsTime | undefined,
): Part | undefined {
  const time = updatedAt === undefined ? undefined : newsTime(updatedAt, page);
  const later = time && besideFirst(time.full, updatedAt, published?.full ?? null, publishedAt);
  if (!time || !later || time.text === published?.text) return undefined;
  const text = time.text === time.full ? later : time.text;
  return part('span', { slot: 'date' }, ARTICLE[page.locale].updated, newsTimePart({ ...time, text }));
}

function subLinks(related: SomeArticle['related'], page: Page): Part | undefined {
  const items = (related ?? []).slice(0, MOST_RELATED).map(({ headline, url }) => {
    const said = phrase(headline, page);
    const href = addressOf(url, page);
    return said && href !== undefined && part('li', { lang: said.lang }, part('a', { href }, said.text));
  });
  return block('ul', { slot: 'related' }, items);
}

/** What must stay in the frame: `0.3 0.6`. */
export function focalPoint({ media }: SomeArticle): string | undefined {
  const { x, y } = media?.[0]?.focal ?? {};
  return x !== undefined && y !== undefined ? `${x} ${y}` : undefined;
}

/**
 * A focal point, two numbers from 0 to 1 (`0.3 0.6`: from the left, from the top), as a css position; `undefined` for
 * anything else.
 */
export function focalPosition(point: string | null | undefined): string | undefined {
  const shares = (String(point).match(/[^\s,]+/g) ?? []).map(Number);
  const isSound = shares.length === 2 && shares.every((share) => share >= 0 && share <= 1);
  return isSound ? shares.map((share) => `${share * 100}%`).join(' ') : undefined;
}

/** Whether an address leads to another site than the one that is read. */
export function isExternal(href: string, origin: string | undefined): boolean {
  // Most links of a page are relative: making a URL takes longer than all the rest of a card.
  if (origin === undefined || !/^(?:https?:|[\\/]{2})/i.test(href) || href.startsWith(`${origin}/`))
    return false;
  try {
    return new URL(href, origin).origin !== origin;
  } catch {
    return false;
  }
}
