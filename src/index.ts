export * from './components/article-card/article-card-element.js';
export * from './components/copyright-footer/copyright-footer-element.js';
export * from './components/stats-counter/stats-counter-element.js';
export * from './components/stats-group/stats-group-element.js';
export * from './components/team-badge/team-badge-element.js';
export { MOTIFS, type Motif } from './components/team-badge/emblems.js';
export { BloomErrorEvent, type Reason, type Refusal } from './controllers/report-controller.js';
export * from './models/index.js';
