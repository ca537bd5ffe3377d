import type { Refuse } from '../../controllers/report-controller.js';
import { COPYRIGHT_FOOTER } from '../../locales/copyright-footer.js';
import { attributionSentence, type Attributable } from '../../models/attribution-sentence.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { permissionOf, type Permission, type Rights } from '../../models/rights.js';
import { creditLines, type CreditLine } from '../credit-lines.js';
import { asList, asNumber, reader } from '../reader.js';

/** What a footer shows of an article and its rights. */
export interface FooterView {
  readonly credits: readonly CreditLine[];
  readonly source?: FooterSource | undefined;
  readonly notice: string | undefined;
  readonly permission: Permission;
  /** What a copy must carry, in words. */
  readonly requires: string;
  /** `© 2024 岳塘新闻网`, from data alone. */
  readonly copyright: string;
  /** The sentence a republisher prints. */
  readonly attribution: string;
}

export interface FooterSource {
  readonly name: string;
  readonly url: string | undefined;
  readonly headline: string | undefined;
}

/** What a page hands in. `rights` wins over the rights of the article, `requires` over those of either. */
export interface FooterInput {
  readonly article: unknown;
  readonly rights: unknown;
  readonly requires: string | undefined;
}

/** What a footer shows. `base` is the address of the page: a copied link must be whole. */
export function footerView(
  { article, rights, requires }: FooterInput,
  locale: Locale,
  base: string,
  refuse: Refuse,
): FooterView {
  const read = reader(article, 'article', refuse);
  const terms = rights ?? read('rights', (value) => value);
  const readTerms = reader({ rights: terms }, 'rights', refuse);
  const text = (path: string, from = read): string | undefined =>
    from(path, (value) => pickText(value, locale));
  const words = COPYRIGHT_FOOTER[locale];

  const notice = text('rights.notice', readTerms);
  if (terms && !notice) refuse('rights.notice', 'missing');
  const url = read('url', (value) => safeHref(value, base), 'address');
  const name = text('source.party.name');
  const named: readonly unknown[] =
    String(requires ?? '').match(/[^\s,]+/g) ?? readTerms('rights.requires', asList) ?? [];
  const owner = [readTerms('rights.year', asNumber), text('rights.holder.name', readTerms)].filter(Boolean);
  return {
    credits: article ? creditLines(read, locale, refuse) : [],
    source: name
      ? {
          name,
          url: read('source.url', safeHref, 'address') ?? read('source.party.url', safeHref, 'address'),
          headline: text('source.headline'),
        }
      : undefined,
    notice,
    permission: permissionOf(terms as Rights | undefined),
    requires: Object.entries(words.requirement)
      .filter(([one]) => named.includes(one))
      .map(([, word]) => word)
      .join(words.comma),
    copyright: owner.length ? ['©', ...owner].join(' ') : '',
    attribution:
      url || text('headline')
        ? attributionSentence(
            {
              ...(article as Attributable),
              rights: { ...(terms as Rights), requires: named as Rights['requires'] },
            },
            locale,
            base,
          )
        : '',
  };
}
