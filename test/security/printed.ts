import * as render from '../../src/render/index.js';
import { parsed } from '../parsed.js';
import type { Article, Rights } from '../../src/models/index.js';

/** All that can be printed of an article, by the function that prints it. */
export function everything(article: Article, locale?: string): Record<string, string> {
  const { lang, credits, media, rights, teams, statistics, activities, related, corrections } = Object(
    article,
  ) as Article;
  const options = { locale, lang, base: 'https://site.example/a/', teams };
  const each = <T>(models: readonly T[] | undefined, one: (model: T) => string): string =>
    (Array.isArray(models) ? (models as readonly T[]) : []).map((model) => one(model)).join('\n');
  return {
    card: render.renderArticleCard(article, options),
    list: render.renderArticleList([article], options),
    footer: render.renderCopyrightFooter(article, options),
    credits: render.renderCredits(credits, options),
    media: each(media, (one) => render.renderMedia(one, options)),
    rights: render.renderRights(rights as Rights, options),
    teams: each(teams, (one) => render.renderTeamBadge(one, options)),
    roster: render.renderTeamRoster(teams ?? [], { ...options, label: '志愿队', details: false }),
    statistics: each(statistics, (one) => render.renderStatsCounter(one, options)),
    group: render.renderStatsGroup(statistics ?? [], options),
    activities: each(activities, (one) => render.renderActivity(one, options)),
    related: render.renderRelated(related ?? [], options),
    corrections: render.renderCorrections(corrections ?? [], options),
  };
}

/** The tags of a text in the order in which they are printed, and in which a parser found them. */
export function tagsPrinted(html: string): string[] {
  return [...html.matchAll(/<([a-z][a-z\d-]*)[^>]*>/g)].map(([, name = '']) => name);
}
export function tagsParsed(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].map((element) => element.localName);
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href rel lang',
  article: '',
  audio: 'controls preload aria-label lang',
  'bloom-article-card': 'layout hit-area focal state live',
  'bloom-copyright-footer': 'permission requires valid-until',
  'bloom-stats-counter': '',
  'bloom-stats-group': '',
  'bloom-team-badge': 'motif variant color',
  br: '',
  dd: '',
  details: '',
  div: 'slot lang',
  dl: '',
  dt: '',
  figcaption: '',
  figure: '',
  h2: 'slot lang',
  h3: 'slot lang',
  h4: 'slot lang',
  h5: 'slot lang',
  h6: 'slot lang',
  img: 'slot src srcset sizes alt lang width height loading',
  li: 'lang',
  p: 'slot lang',
  source: 'src type',
  span: 'slot lang',
  summary: '',
  time: 'slot datetime title',
  ul: 'aria-label slot',
  video: 'controls preload aria-label lang poster width height',
};
const SCHEMES = /^(https?|mailto|tel):$/;

/** What of a parsed tree our templates do not print: elements, attributes, addresses with a scheme of their own. */
export function strays(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const known = ATTRIBUTES[element.localName]?.split(' ');
    if (!known || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [element.localName];
    return [...element.attributes].flatMap(({ name, value }) => {
      if (!known.includes(name)) return [`${element.localName} ${name}`];
      const addresses = /^(href|src|poster)$/.test(name)
        ? [value]
        : name === 'srcset'
          ? value.split(', ').map((candidate) => candidate.replace(/ \d+w$/, ''))
          : [];
      const unsafe = addresses.filter((one) => !SCHEMES.test(new URL(one, 'https://site.example/').protocol));
      return unsafe.map((one) => `${name}=${one}`);
    });
  });
}

/** What of printed HTML did not come from our templates: strays, tags out of turn, the beginning of another template. */
export function escapes(html: string, root = parsed(html)): string[] {
  return [
    ...strays(root),
    tagsPrinted(html).join() === tagsParsed(root).join() ? '' : 'repaired by the parser',
    /\{\{|\{%|\{#|\$\{|#\{|@\{|\[\[|\[\(|<%|<\?|<!--(?!>|-->)/.test(html)
      ? 'the beginning of a template'
      : '',
  ].filter(Boolean);
}

/** What else is wrong with it as HTML: as XML it is not well-formed or another tree, it is not stable. */
export function faults(html: string, root = parsed(html)): string[] {
  const again = parsed(root.innerHTML);
  const xml = new DOMParser().parseFromString(`<root>${html}</root>`, 'application/xml').documentElement;
  return [
    ...escapes(html, root),
    xml.querySelector('parsererror')?.textContent ?? '',
    root.isEqualNode(again) ? '' : 'another tree the second time',
    tagsParsed(xml).join() === tagsParsed(root).join() ? '' : 'another tree as XML',
    xml.textContent === root.textContent ? '' : 'another text as XML',
  ].filter(Boolean);
}
