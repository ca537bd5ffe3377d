export type { HeadingLevel } from '../models/looks.js';
export * from './article.js';
export type { ListOptions, PartOptions, RenderOptions } from './options.js';
export { renderStatsCounter, renderStatsGroup } from './stats-counter.js';
export * from './team.js';
