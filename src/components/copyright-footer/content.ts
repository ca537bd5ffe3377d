import type { GuestController } from '../../controllers/guest-controller.js';
import { childrenOf } from '../../controllers/slots.js';
import { escapeFor, linkFor } from '../../models/attribution-markup.js';
import type { AttributionFormat } from '../../models/attribution.js';
import { safeHref } from '../../models/href.js';
import { PERMISSIONS, REQUIREMENTS } from '../../models/rights.js';
import { isTime } from '../../models/time.js';
import { ARTICLE } from '../../shapes/article.js';
import { lenient } from '../../shapes/lenient.js';
import { RIGHTS } from '../../shapes/rights.js';
import { attributionIn, footerParts } from '../../views/copyright-footer.js';
import type { Page } from '../../views/page.js';
import { block, part, textOf, type Part } from '../../views/part.js';
import {
  permissionLine,
  requirementLine,
  termsOf,
  type Terms,
  type TermSettings,
} from '../../views/rights.js';
import { refuseMissingCredits } from '../credits.js';
import { Layout } from '../layout.js';
import { modelOf } from '../model.js';
import { pageOf } from '../page.js';
import type { CopyrightFooterElement } from './copyright-footer-element.js';

/** What a footer says at present: what the page wrote, or else what its models say. */
export class FooterContent {
  readonly page: Page;
  readonly terms: Terms;
  readonly parts: Layout;
  /** The attribution as the models make it. */
  private readonly sentences: Readonly<Record<AttributionFormat, string>>;

  constructor(
    private readonly footer: CopyrightFooterElement,
    private readonly guest: GuestController,
  ) {
    const { refuse } = guest;
    const article = modelOf(ARTICLE, footer.article, 'article', guest);
    const rights = footer.rights ? lenient(RIGHTS, footer.rights, refuse, 'rights') : article?.rights;
    this.page = pageOf(guest, article?.lang);
    this.terms = termsOf(rights, saidTerms(footer, guest));
    this.parts = new Layout(guest, footerParts(article ?? {}, this.page, this.terms));
    // A copied link must be whole.
    const page = { ...this.page, base: footer.baseURI };
    const sentence = (format: AttributionFormat): string =>
      attributionIn(format, article ?? {}, page, this.terms);
    this.sentences = { text: sentence('text'), html: sentence('html'), markdown: sentence('markdown') };
    if (rights && rights.notice === undefined) refuse('rights.notice', 'missing');
    if (article) refuseMissingCredits(article.credits, refuse);
  }

  /** Who made it and where it comes from. */
  get credits(): Part | undefined {
    return block('div', { class: 'credits', part: 'credits' }, [
      block('div', { class: 'line' }, this.parts.at('credit')),
      block('div', { class: 'line' }, this.parts.at('source')),
    ]);
  }

  /** Under which terms it may be printed again. */
  get agreed(): Part | undefined {
    const permission = permissionLine(this.terms, this.page);
    const requires = requirementLine(this.terms, this.page);
    return block('div', { class: 'agreed', part: 'terms' }, [
      permission && part('p', { class: 'permission', part: 'permission' }, permission),
      ...this.parts.at('notice'),
      requires && part('p', { part: 'requires' }, requires),
      block('div', { class: 'facts line' }, this.parts.at('terms')),
    ]);
  }

  /** The © line and the lines of the site, its filing numbers linked to their registries. */
  get site(): Part | undefined {
    const { icp, police } = this.footer;
    const code = /\d{14}/.exec(police ?? '');
    const registry = `https://beian.mps.gov.cn/${code ? `#/query/webSearch?code=${code[0]}` : ''}`;
    return block('div', { class: 'site line', part: 'site' }, [
      ...this.parts.at('copyright'),
      icp && part('a', { href: 'https://beian.miit.gov.cn/' }, icp),
      police && part('a', { href: registry }, police),
      ...this.parts.at('site'),
    ]);
  }

  /** The attribution; what the page wrote, as it is seen. */
  sentence(format: AttributionFormat): string {
    return this.guest.fills('attribution')
      ? this.written('attribution', ' ', format)
      : this.sentences[format];
  }

  textIn(slot: string, between = ' '): string {
    return this.written(slot, between, 'text') || this.parts.said(slot).map(textOf).join(between);
  }

  /** What the page wrote into a slot, line by line. */
  private written(slot: string, between: string, format: AttributionFormat): string {
    const texts = this.guest.all(slot).map((element) => seenText(element, format, true));
    return texts.join('\n').split('\n').map(oneLine).filter(Boolean).join(between);
  }
}

/** What the attributes of a footer say of its terms. */
function saidTerms(footer: CopyrightFooterElement, guest: GuestController): TermSettings {
  // Scripts hand over a list.
  const names = String(footer.requires ?? '').match(/[^\s,]+/g);
  const unknown = names?.filter((name) => !REQUIREMENTS.some((requirement) => requirement === name));
  if (unknown?.length)
    guest.refuse('requires', 'choice', { value: unknown.join(' '), choices: REQUIREMENTS });
  const permission = guest.choice('permission', PERMISSIONS, footer.permission);
  const validUntil = isTime(footer.validUntil) ? footer.validUntil : undefined;
  if (footer.validUntil && !validUntil) guest.refuse('validUntil', 'shape');
  const requires = names ? REQUIREMENTS.filter((requirement) => names.includes(requirement)) : undefined;
  return { permission, requires, validUntil, now: Date.now() };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A text without what css hides of it, its links kept. By styles, not by boxes: what stands in closed details has none, and
 * is seen as soon as they open.
 */
function seenText(node: Node, format: AttributionFormat, isSlotted = false): string {
  if (node instanceof Text) return escapeFor(node.data.replace(/\s+/g, ' '), format);
  if (!(node instanceof Element)) return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' && !isSlotted) return '';
  const words = [...childrenOf(node)]
    .filter((child) => visibility === 'visible' || child instanceof Element)
    .map((child) => seenText(child, format))
    .join('');
  const address = node instanceof HTMLAnchorElement ? safeHref(node.href) : null;
  if (address) return linkFor(address, oneLine(words), format);
  const isInline = /^(?:inline|contents|ruby)/.test(display) && !(node instanceof HTMLBRElement);
  return isInline ? words : `\n${words}\n`;
}
