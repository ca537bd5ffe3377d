import type { Article } from '../models/article.js';
import { WRITER_ROLES } from '../models/credits.js';
import { formatUpdate } from '../models/format-update.js';
import type { Localized } from '../models/locale.js';
import type { CardLayout, CardLoading, HeadingLevel, HitArea } from '../models/looks.js';
import type { Lenient } from '../shapes/lenient.js';
import { ARTICLE } from '../words/article.js';
import { SPONSOR } from '../words/credits.js';
import { DIGITAL_SOURCE } from '../words/media.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { creditWords, namingCredits } from './credits.js';
import { mediaFacts, picture } from './media.js';
import { addressOf, linked, naming, phrase, timePart, type Page } from './page.js';
import { block, headingPart, part, type Child, type Part } from './part.js';

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

/** An article as a card, each part in its slot; nothing where there is nothing to show. */
export function articleCard(
  article: SomeArticle,
  page: Page,
  { layout, headingLevel = '3', hitArea, loading }: CardLook,
): Part | undefined {
  const isWithdrawn = article.state === 'withdrawn';
  const media = isWithdrawn ? undefined : article.media?.[0];
  const headline = phrase(article.headline, page);
  const words = ARTICLE[page.locale];
  const url = isWithdrawn ? undefined : addressOf(article.url, page);
  const title =
    headline &&
    headingPart(headingLevel, { slot: 'headline', lang: headline.lang }, linked(headline.text, url));
  const kicker = paragraph('kicker', article.column ?? article.section?.name, page);
  const published = timePart(article.publishedAt, page, 'date');
  // A newspaper that takes a story back says which one, and offers it no longer.
  const parts = isWithdrawn
    ? [kicker, part('p', { slot: 'notice' }, words.withdrawn), title, source(article, page), published]
    : [
        media && picture(media, page, loading, 'media'),
        ...aboutMedia(media, page),
        kicker,
        article.live && piece('live', words.live[article.live]),
        article.sponsor?.name !== undefined &&
          part(
            'span',
            { slot: 'sponsor' },
            SPONSOR[page.locale],
            PUNCTUATION[page.locale].colon,
            naming(article.sponsor.name, page),
          ),
        ...marks(article, page),
        paragraph('overline', article.overline, page),
        title,
        paragraph('subheadline', article.subheadline, page),
        paragraph('standfirst', article.summary, page),
        piece('dateline', article.dateline?.text),
        ...namingCredits(article.credits)
          .filter(({ role }) => role && WRITER_ROLES.includes(role))
          .map((credit) => piece('byline', creditWords(credit, page))),
        source(article, page),
        published,
        update(article, page),
        article.commentCount ? piece('comments', words.comments(article.commentCount)) : undefined,
        subLinks(article.related, page),
      ];
  return block(
    'bloom-article-card',
    {
      layout,
      'hit-area': hitArea,
      focal: focal(media),
      state: isWithdrawn ? article.state : undefined,
      live: isWithdrawn ? undefined : article.live,
    },
    parts,
  );
}

const piece = (slot: string, text: string | undefined): Part | undefined =>
  text ? part('span', { slot }, text) : undefined;

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
  const type = piece('media-type', [facts, made].filter(Boolean).join(' · '));
  const isSeen =
    addressOf((media.kind ?? 'image') === 'image' ? media.src : media.poster, page) !== undefined;
  if (!isSeen) return [type];
  const caption = phrase(media.caption, page);
  return [
    type,
    caption && part('span', { slot: 'caption', lang: caption.lang }, caption.text),
    piece(
      'photo-credit',
      namingCredits(media.credits)
        .map((credit) => creditWords(credit, page))
        .join(' '),
    ),
  ];
}

function marks(article: SomeArticle, page: Page): readonly Child[] {
  const { indicators = [], state, access, digitalSource, updatedAt, publishedAt } = article;
  const words: Readonly<Record<string, string>> = {
    ...ARTICLE[page.locale].marks,
    ...DIGITAL_SOURCE[page.locale],
  };
  // Its own time says that it was updated.
  const isTold = state === 'updated' && formatUpdate(updatedAt, publishedAt, page.tag) !== null;
  return [...indicators, isTold ? '' : state, access, digitalSource].map((name) =>
    piece('marks', words[name ?? '']),
  );
}

/** None where the dateline names the paper. */
function source({ source: from, dateline, state }: SomeArticle, page: Page): Part | undefined {
  const name = phrase(from?.party?.name, { ...page, lang: undefined });
  const isNamed = state !== 'withdrawn' && name && dateline?.text?.includes(name.text);
  return name && !isNamed ? part('span', { slot: 'source' }, naming(from?.party?.name, page)) : undefined;
}

function update({ updatedAt, publishedAt }: SomeArticle, page: Page): Part | undefined {
  const text = formatUpdate(updatedAt, publishedAt, page.tag);
  return text === null
    ? undefined
    : part(
        'span',
        { slot: 'date' },
        ARTICLE[page.locale].updated,
        part('time', { datetime: updatedAt }, text),
      );
}

function subLinks(related: SomeArticle['related'], page: Page): Part | undefined {
  const items = (related ?? []).slice(0, MOST_RELATED).map(({ headline, url }) => {
    const said = phrase(headline, page);
    const href = addressOf(url, page);
    return said && href !== undefined && part('li', { lang: said.lang }, part('a', { href }, said.text));
  });
  return block('ul', { slot: 'related' }, items);
}

function focal(media: NonNullable<SomeArticle['media']>[number] | undefined): string | undefined {
  const { x, y } = media?.focal ?? {};
  return x !== undefined && y !== undefined ? `${x} ${y}` : undefined;
}
