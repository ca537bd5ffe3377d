import type { Refuse } from '../../controllers/report-controller.js';
import { COPYRIGHT_FOOTER } from '../../locales/copyright-footer.js';
import { attribution, type Attributable } from '../../models/attribution.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { permissionOf, REQUIREMENTS, type Permission, type Rights } from '../../models/rights.js';
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
  const text =
    (from: typeof read) =>
    (path: string): string | undefined =>
      from(path, (value) => pickText(value, locale));
  const words = text(read);
  const term = text(readTerms);

  const notice = term('rights.notice');
  if (terms && !notice) refuse('rights.notice', 'missing');
  const url = read('url', (value) => safeHref(value, base), 'address');
  const name = words('source.party.name');
  const named: readonly unknown[] = requires?.match(/[^\s,]+/g) ?? readTerms('rights.requires', asList) ?? [];
  return {
    credits: article ? creditLines(read, locale, refuse) : [],
    source: name
      ? {
          name,
          url:
            read('source.url', (value) => safeHref(value), 'address') ??
            read('source.party.url', (value) => safeHref(value), 'address'),
          headline: words('source.headline'),
        }
      : undefined,
    notice,
    permission: permissionOf(terms as Rights | undefined),
    requires: REQUIREMENTS.filter((one) => named.includes(one))
      .map((one) => COPYRIGHT_FOOTER[locale].requirement[one])
      .join(COPYRIGHT_FOOTER[locale].comma),
    copyright: ['©', readTerms('rights.year', asNumber), term('rights.holder.name')]
      .filter(Boolean)
      .join(' ')
      .replace(/^©$/, ''),
    attribution:
      url || words('headline')
        ? attribution(
            {
              ...(article as Attributable),
              rights: { ...(terms as Rights), requires: named as Rights['requires'] },
            },
            { locale, base },
          )
        : '',
  };
}
