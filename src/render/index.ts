export { renderActivity, type ActivityOptions } from './activity.js';
export {
  renderArticleCard,
  renderArticleList,
  renderRelated,
  type ArticleCardOptions,
} from './article-card.js';
export { renderCopyrightFooter } from './copyright-footer.js';
export { renderCorrections } from './corrections.js';
export { renderCredits } from './credits.js';
export type { HeadingLevel } from './heading.js';
export type { ListOptions } from './list.js';
export { renderMedia } from './media.js';
export type { PartOptions, RenderOptions } from './page.js';
export type { PictureOptions } from './picture.js';
export { renderRights } from './rights.js';
export { renderStatsCounter, renderStatsGroup } from './stats-counter.js';
export { renderTeamBadge, renderTeamRoster, type TeamBadgeOptions } from './team-badge.js';
