/** The interface languages; the first is what a page without a usable `lang` gets. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
/** Something that is said in each interface language. */
export type PerLocale<T> = Readonly<Record<Locale, Readonly<T>>>;

/** A text in one language, or a map of BCP 47 language tag to text. */
export type Localized = string | Readonly<Record<string, string>>;

/**
 * The interface language for a language tag.
 *
 * Traditional where the script is Hant, or no script is named and the region is TW, HK or MO; any other Chinese is
 * Simplified; any other language is English; no tag at all is Simplified. Also reads `zh_CN`, which old templates print
 * and `Intl.Locale` refuses.
 */
export function resolveLocale(tag: string | null | undefined): Locale {
  // A page asks for its own language again and again.
  if (tag !== last.tag) last = { tag, locale: localeOf(String(tag ?? '')) };
  return last.locale;
}

let last: { readonly tag: unknown; readonly locale: Locale } = { tag: '', locale: 'zh-Hans' };

function localeOf(tag: string): Locale {
  const text = tag.trim().replace(/_/g, '-');
  if (!text) return 'zh-Hans';
  if (!/^(zh|cmn|yue|wuu|hak|nan|gan)(-|$)/i.test(text)) return 'en';
  return /^(?!.*-hans).*-(hant|tw|hk|mo)(-|$)/i.test(text) ? 'zh-Hant' : 'zh-Hans';
}

/** What a tag begins with, without script and region: `zh`. */
export const primaryLanguage = (tag: string): string | undefined => tag.split(/[-_]/)[0]?.toLowerCase();

// Blanks, controls and format characters.
const SHAPELESS = /^[\s\p{Cc}\p{Cf}]*$/u;

/** Whether a text shows something: more than blanks and characters without a shape. */
export const isVisible = (text: string): boolean => !SHAPELESS.test(text);

/**
 * The text of a localized value for a language: the exact tag, else the first entry of the same interface language, else
 * the first entry at all. An entry without text hides none that has one. `undefined` for anything that is no text.
 */
export function pickText(value: unknown, locale: string): string | undefined {
  if (typeof value === 'string') return value;
  const entries = Object.entries(value ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const said = entries.filter(([, text]) => isVisible(text));
  const texts = said.length ? said : entries;
  const wanted = resolveLocale(locale);
  const best =
    texts.find(([tag]) => tag === locale) ?? texts.find(([tag]) => resolveLocale(tag) === wanted) ?? texts[0];
  return best?.[1];
}
