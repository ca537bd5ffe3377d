import type { Refuse } from '../../controllers/report-controller.js';
import { attribution, type Attributable, type AttributionFormat } from '../../models/attribution.js';
import { SOURCE_RELATIONS } from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { DIGITAL_SOURCES } from '../../models/media.js';
import { PERMISSIONS, REQUIREMENTS, type Rights } from '../../models/rights.js';
import { formatTime, isTime } from '../../models/time.js';
import { ORIGINAL } from '../../words/credits.js';
import { DIGITAL_SOURCE } from '../../words/media.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { creditLines, type CreditLine } from '../credit-lines.js';
import { asChoice, asList, attempt, reader } from '../reader.js';
import { footerTerms, type FooterTerms } from './terms.js';

/** What a footer shows of an article and its rights. */
export interface FooterView {
  readonly credits: readonly CreditLine[];
  readonly source?: FooterSource | undefined;
  /** How the machine-made part is called. */
  readonly made: string | undefined;
  readonly corrections: readonly FooterCorrection[];
  readonly terms: FooterTerms;
  /** `© 2024 岳塘新闻网`, from data alone. */
  readonly copyright: string;
  /** The sentence a republisher prints. */
  readonly attribution: (format: AttributionFormat) => string;
}

export interface FooterSource {
  readonly name: string;
  readonly url: string | undefined;
  /** `（转载）` */
  readonly relation: string;
  readonly headline: string | undefined;
  readonly time: FooterTime | undefined;
}

/** A time for machines and in words. */
export interface FooterTime {
  readonly datetime: string;
  readonly text: string;
}

interface FooterCorrection {
  readonly time: FooterTime | undefined;
  readonly text: string;
}

/** What a page hands in. `rights` wins over the rights of the article, what attributes say over those of either. */
export interface FooterInput {
  readonly article: unknown;
  readonly rights: unknown;
  readonly permission: unknown;
  readonly requires: unknown;
  readonly validUntil: unknown;
}

/** What a footer shows. `base` is the address of the page: a copied link must be whole. */
export function footerView(
  input: FooterInput,
  locale: Locale,
  base: string,
  refuse: Refuse,
  now = Date.now(),
): FooterView {
  const { article } = input;
  const read = reader(article, 'article', refuse);
  const rights = input.rights ?? read('rights', (value) => value);
  const readTerms = reader({ rights }, 'rights', refuse);
  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale));
  const time = (path: string): FooterTime | undefined =>
    read(path, (value) => {
      const words = formatTime(value, locale);
      return words === null ? null : { datetime: value as string, text: words };
    });

  const own = reader(input, 'footer', refuse);
  const named = own('requires', (value) => String(value).match(/[^\s,]+/g));
  const isKnown = (one: string): boolean => (REQUIREMENTS as readonly string[]).includes(one);
  if (named && !named.every(isKnown)) refuse('requires', 'choice');
  const requires: readonly unknown[] = named ?? readTerms('rights.requires', asList) ?? [];
  const said = {
    permission: own(
      'permission',
      (value) => PERMISSIONS.find((one) => one === String(value).trim()),
      'choice',
    ),
    validUntil: own('validUntil', (value) => (isTime(value) ? value : null)),
  };
  const terms = footerTerms(readTerms, said, requires, locale, now);
  if (rights && !terms.notice) refuse('rights.notice', 'missing');
  const url = read('url', (value) => safeHref(value, base), 'address');
  const hasWork = url ?? text('headline');
  const name = text('source.party.name');
  const relation =
    ORIGINAL[locale].relation[read('source.relation', asChoice(SOURCE_RELATIONS), 'choice') ?? 'original'];
  const made = read('digitalSource', asChoice(DIGITAL_SOURCES), 'choice');
  const owner = [terms.year, terms.holder].filter(Boolean);
  return {
    credits: article ? creditLines(read, locale, refuse) : [],
    source: name
      ? {
          name,
          url: read('source.url', safeHref, 'address') ?? read('source.party.url', safeHref, 'address'),
          relation: relation && PUNCTUATION[locale].aside.join(relation),
          headline: text('source.headline'),
          time: time('source.publishedAt'),
        }
      : undefined,
    made: made && DIGITAL_SOURCE[locale][made],
    corrections: (read('corrections', asList) ?? []).flatMap((_, index) => {
      const what = text(`corrections.${index}.text`);
      return what ? { text: what, time: time(`corrections.${index}.at`) } : [];
    }),
    terms,
    copyright: owner.length ? ['©', ...owner].join(' ') : '',
    attribution: (format) =>
      (hasWork &&
        attempt(
          (work) =>
            attribution(
              {
                ...(work as Attributable),
                rights: { ...(rights as Rights), requires: requires as Rights['requires'] },
              },
              { format, locale, base },
            ),
          article,
        )) ||
      '',
  };
}
