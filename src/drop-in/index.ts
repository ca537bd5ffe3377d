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
import { isRefused } from './clean-room.js';
import { doctor } from './doctor.js';
import { upgradeLinks } from './links.js';
import { plain } from './plain.js';
import { TAGS } from './tags.js';
import { VERSION } from './version.js';

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

interface Sixbloom {
  /** The version that serves. */
  readonly version: string;
  /** The versions of all copies of the script that the page loaded, the one that serves first. */
  readonly copies: string[];
  /** Says what of the page may stand in the way: see `doctor`. */
  readonly doctor: (locale?: string) => readonly string[];
}

const page = window as { sixbloom?: Sixbloom };
const taken = TAGS.filter((tag) => customElements.get(tag));

function define(): void {
  for (const tag of TAGS)
    if (!customElements.get(tag))
      customElements.define(tag, isRefused ? plain(elements[tag]) : elements[tag]);
  // Where another copy serves, it has the links as well.
  if (!isRefused && taken.length < TAGS.length) upgradeLinks();
}

if (taken.length) {
  const tags = taken.map((tag) => `<${tag}>`).join(', ');
  const first = Array.isArray(page.sixbloom?.copies) ? page.sixbloom : undefined;
  first?.copies.push(VERSION);
  const other = first ? `sixbloom ${first.version}` : 'another script';
  console.info(`sixbloom ${VERSION}: ${other} defined ${tags} before.`);
}
// A name that the page uses itself stays the page's.
if (!('sixbloom' in page)) {
  const copies = [VERSION];
  page.sixbloom = Object.freeze({
    version: VERSION,
    copies,
    doctor: (locale?: string) => doctor({ copies, taken }, locale),
  });
}

// The XML parser tells an element it makes itself of none of its attributes; one that is upgraded hears of them.
if (document.contentType !== 'text/html' && document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', define, { once: true });
else define();
