import { resolveLocale, type Locale } from '../models/locale.js';
import { formatTime } from '../models/time.js';

/** What the page says around an element. */
export interface Surroundings {
  /** The nearest `lang`; Simplified Chinese where the page names none. */
  readonly tag: string;
  readonly locale: Locale;
  /** Elder-friendly mode, `data-bloom-elder` on `<html>`. */
  readonly elder: boolean;
  /** Whose clocks are meant, by the nearest `zone` or `data-bloom-zone`. */
  readonly zone: string | undefined;
  /** The section around, by the nearest `section` or `data-bloom-section`. */
  readonly section: string | undefined;
  /** Whether it stands in an element whose own css keeps the page's off. */
  readonly isolated: boolean;
}

const OWN = ['lang', 'xml:lang', 'zone', 'data-bloom-zone', 'section', 'data-bloom-section'];
const WATCHED = [...OWN, 'data-bloom-elder'];

let byParent = new WeakMap<Node, Surroundings>();

/** What is said around an element: brothers that say nothing themselves share one reading of it. */
export function surroundingsOf(host: Element): Surroundings {
  const parent = host.parentNode;
  if (!parent || OWN.some((name) => host.hasAttribute(name))) return readFor(host);
  const known = byParent.get(parent) ?? readFor(host);
  byParent.set(parent, known);
  return known;
}

function readFor(host: Element): Surroundings {
  const tag = nearestLang(host);
  return {
    tag: tag || 'zh-Hans',
    locale: resolveLocale(tag),
    elder: document.documentElement.hasAttribute('data-bloom-elder'),
    zone: inherited(host, 'zone'),
    section: inherited(host, 'section'),
    isolated: isInIsolated(host),
  };
}

/** What was read stands no longer: an element left its parent, or the page said something new. */
export function forgetSurroundings(parent?: Node | null): void {
  if (parent) byParent.delete(parent);
  else byParent = new WeakMap();
}

/** The nearest element around that matches, out through shadow roots. */
export function closestOut(from: Element, selector: string): Element | null {
  const around = from.closest(selector);
  const root = from.getRootNode();
  return around ?? (root instanceof ShadowRoot ? closestOut(root.host, selector) : null);
}

/** The `lang` of the nearest ancestor that has one. `''` says unknown, as in HTML. */
function nearestLang(from: Element): string | null | undefined {
  const around = closestOut(from, '[*|lang], [xml\\:lang]');
  return around?.getAttribute('lang') ?? around?.getAttribute('xml:lang');
}

/** An attribute of the nearest ancestor that has it. Elements of HTML say it by `data-bloom-…`. */
function inherited(from: Element, name: string): string | undefined {
  const around = closestOut(from, `[${name}], [data-bloom-${name}]`);
  return (around?.getAttribute(name) ?? around?.getAttribute(`data-bloom-${name}`))?.trim();
}

/** Of a form `<input name="parentElement">` hides the parent, which the prototypes still know. */
function isInIsolated(host: Element): boolean {
  const child = host.closest('[isolated] > *');
  const parent: unknown = child && Reflect.get(host, 'parentElement', child);
  return (parent as { isolated?: unknown } | null)?.isolated === true;
}

const roots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Calls back when the page around an element says something else, wherever above it. One observer for all. */
export function watchSurroundings(host: Element, handleChange: () => void): void {
  observer ??= new MutationObserver(() => {
    forgetSurroundings();
    handleChange();
  });
  for (let root = host.getRootNode(); !roots.has(root);) {
    roots.add(root);
    observer.observe(root, { subtree: true, attributeFilter: WATCHED });
    if (root instanceof ShadowRoot) root = root.host.getRootNode();
  }
}

const zones = new Map<string, boolean>();

/** Whether the platform knows a zone. Asked once for each, because an answer takes as long as a card. */
export function isZone(zone: string, locale: Locale): boolean {
  const known = zones.get(zone) ?? formatTime('2000-01-01T00:00Z', locale, zone) !== null;
  zones.set(zone, known);
  return known;
}
