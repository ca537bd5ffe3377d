import type { FooterTerms } from './terms.js';

/**
 * Rights and credits as the text of a JSON-LD script: what the footer shows and no more, `''` where that is nothing. A
 * licence that has ended is none.
 */
export function rightsJsonLd(terms: FooterTerms, notice: string, creditText: string): string {
  const { holder } = terms;
  const text = [terms.permission, terms.requires].filter(Boolean).join('; ');
  const fields = {
    copyrightNotice: notice || undefined,
    copyrightHolder: holder && { '@type': terms.isPerson ? 'Person' : 'Organization', name: holder },
    copyrightYear: terms.year,
    license: terms.isOver ? undefined : terms.license,
    acquireLicensePage: terms.acquireUrl,
    creditText: creditText || undefined,
    usageInfo: text
      ? { '@type': 'CreativeWork', text, description: terms.excludes, expires: terms.validUntil }
      : undefined,
  };
  const json = JSON.stringify({ '@context': 'https://schema.org', '@type': 'CreativeWork', ...fields });
  // `</script>` in a name must not end the script.
  return Object.values(fields).some((field) => field !== undefined) ? json.replace(/</g, '\\u003c') : '';
}
