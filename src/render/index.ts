export type { HeadingLevel } from '../models/looks.js';
export { renderActivity, type ActivityOptions } from './activity.js';
export {
  renderArticleCard,
  renderArticleList,
  renderRelated,
  type ArticleCardOptions,
  type PictureOptions,
} from './article-card.js';
export { renderCopyrightFooter, renderCorrections } from './copyright-footer.js';
export { renderCredits, renderRights } from './credits.js';
export { renderMedia } from './media.js';
export type { ListOptions, PartOptions, RenderOptions } from './options.js';
export { renderStatsCounter, renderStatsGroup } from './stats-counter.js';
export { renderTeamBadge, renderTeamRoster, type TeamBadgeOptions } from './team-badge.js';
