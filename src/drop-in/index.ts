// The entry of the one-file bundle. A page may hold it twice, or hold the modules before it: whoever came first serves.
// (Modules after it throw, as the platform does for every second definition: a page that bundles needs no script.)
import type { LitElement } from 'lit';
import { AppCardElement } from '../components/app-card/app-card-element.js';
import { ArticleCardElement } from '../components/article-card/article-card-element.js';
import { ArticleListElement } from '../components/article-list/article-list-element.js';
import { CopyrightFooterElement } from '../components/copyright-footer/copyright-footer-element.js';
import { ShareBarElement } from '../components/share-bar/share-bar-element.js';
import { StatsCounterElement } from '../components/stats-counter/stats-counter-element.js';
import { StatsGroupElement } from '../components/stats-group/stats-group-element.js';
import { TeamBadgeElement } from '../components/team-badge/team-badge-element.js';
import { TeamRosterElement } from '../components/team-roster/team-roster-element.js';
import { firstCopy, type Sixbloom } from './copies.js';
import { doctor, say } from './doctor.js';
import { plain } from './plain.js';
import { isRefused, isXmlParsed } from './policy.js';
import { TAGS } from './tags.js';

/** The version of the package, which the build puts in. */
declare const SIXBLOOM_VERSION: string;
const VERSION = SIXBLOOM_VERSION;

const elements: Readonly<Record<(typeof TAGS)[number], typeof LitElement>> = {
  'bloom-app-card': AppCardElement,
  'bloom-article-card': ArticleCardElement,
  'bloom-article-list': ArticleListElement,
  'bloom-copyright-footer': CopyrightFooterElement,
  'bloom-share-bar': ShareBarElement,
  'bloom-stats-counter': StatsCounterElement,
  'bloom-stats-group': StatsGroupElement,
  'bloom-team-badge': TeamBadgeElement,
  'bloom-team-roster': TeamRosterElement,
};

const first = firstCopy();
const copies = [VERSION];
let taken: readonly string[] = [];

/** Puts the name on the page; one that the page uses itself stays the page's. */
function sign(): void {
  if ('sixbloom' in window) return;
  const own: Sixbloom = {
    version: VERSION,
    copies,
    doctor: (locale) => doctor(copies, taken, locale),
  };
  Object.assign(window, { sixbloom: Object.freeze(own) });
}

function define(): void {
  taken = TAGS.filter((tag) => customElements.get(tag));
  for (const tag of TAGS) {
    if (taken.includes(tag)) continue;
    try {
      customElements.define(tag, isRefused ? plain(elements[tag]) : elements[tag]);
    } catch (error) {
      // The page stands in the way of this one: the others still serve.
      say('warn', `sixbloom ${VERSION}: <${tag}>: ${String(error)}`);
    }
  }
  if (!taken.length) return;
  const tags = taken.map((tag) => `<${tag}>`).join(', ');
  const other = first ? `sixbloom ${first.version}` : 'another script';
  say('info', `sixbloom ${VERSION}: ${other} defined ${tags} before.`);
}

first?.copies.push(VERSION);
sign();
if (isXmlParsed) document.addEventListener('DOMContentLoaded', define, { once: true });
else define();
