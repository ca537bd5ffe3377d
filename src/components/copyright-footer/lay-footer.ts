import type { Page } from '../../views/page.js';
import { block, part, type Part } from '../../views/part.js';
import { permissionLine, requirementLine, type Terms } from '../../views/rights.js';
import type { Layout } from '../layout.js';

/** Who made it and where it comes from. */
export const credits = (parts: Layout): Part | undefined =>
  block('div', { class: 'credits', part: 'credits' }, [
    block('div', { class: 'line' }, parts.at('credit')),
    block('div', { class: 'line' }, parts.at('source')),
  ]);

/** Under which terms it may be printed again. */
export function agreed(parts: Layout, terms: Terms, page: Page): Part | undefined {
  const permission = permissionLine(terms, page);
  const requires = requirementLine(terms, page);
  return block('div', { class: 'agreed', part: 'terms' }, [
    permission && part('p', { class: 'permission', part: 'permission' }, permission),
    ...parts.at('notice'),
    requires && part('p', { part: 'requires' }, requires),
    block('div', { class: 'facts line' }, parts.at('terms')),
  ]);
}

/** The © line and the lines of the site, its filing numbers linked to their registries. */
export function site(parts: Layout, icp: string | undefined, police: string | undefined): Part | undefined {
  const code = /\d{14}/.exec(police ?? '');
  const registry = `https://beian.mps.gov.cn/${code ? `#/query/webSearch?code=${code[0]}` : ''}`;
  return block('div', { class: 'site line', part: 'site' }, [
    ...parts.at('copyright'),
    icp && part('a', { href: 'https://beian.miit.gov.cn/' }, icp),
    police && part('a', { href: registry }, police),
    ...parts.at('site'),
  ]);
}
