import { CREDIT_ISSUE, type CreditIssueCode } from '../words/credits.js';
import { foldWriting } from './chinese-number.js';
import { WRITER_ROLES, type Credit } from './credits.js';
import type { Issue } from './issue.js';
import { list } from './list.js';
import { pickText, resolveLocale } from './locale.js';
import { toSimplified } from './script.js';

export type { CreditIssueCode };
export type CreditIssue = Issue<CreditIssueCode>;

const PLACEHOLDER =
  /^(?:admin\w*|administrator|root|user\d*|test\d*|editor|null|undefined|none|n\/a|[-—/.*]+|\d+|(?:系统|超级)?管理员|系统|小编|编辑部?|网友|未知|无|匿名)$/;

/**
 * What a reader must miss in the credits of an article: a name that is an account or a placeholder (`责编:admin`, path
 * `credits.1.parties.0`), nobody who wrote it, no source or publisher. In the language of `locale`.
 */
export function checkCredits(credits: readonly Credit[], locale?: string): CreditIssue[] {
  const issue = (code: CreditIssueCode, path: string): CreditIssue => ({
    code,
    path,
    message: CREDIT_ISSUE[resolveLocale(locale)][code],
  });
  const roles = list(credits).map((credit) => credit?.role);
  return [
    ...list(credits).flatMap((credit, at) =>
      list(credit?.parties).flatMap((party, which) =>
        PLACEHOLDER.test(foldWriting(toSimplified(pickText(party?.name, '') ?? '')).trim())
          ? issue('placeholder-name', `credits.${at}.parties.${which}`)
          : [],
      ),
    ),
    ...(roles.some((role) => WRITER_ROLES.includes(role)) ? [] : [issue('author-missing', 'credits')]),
    ...(roles.some((role) => role === 'source' || role === 'publisher')
      ? []
      : [issue('source-missing', 'credits')]),
  ];
}
