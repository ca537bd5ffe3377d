/** What the one script defines. */
export const TAGS = [
  'bloom-app-card',
  'bloom-article-card',
  'bloom-article-list',
  'bloom-copyright-footer',
  'bloom-share-bar',
  'bloom-stats-counter',
  'bloom-stats-group',
  'bloom-team-badge',
  'bloom-team-roster',
] as const;
