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
import { plain } from './plain.js';
import { TAGS } from './tags.js';

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

const free = TAGS.filter((tag) => !customElements.get(tag));
for (const tag of free) customElements.define(tag, isRefused ? plain(elements[tag]) : elements[tag]);
