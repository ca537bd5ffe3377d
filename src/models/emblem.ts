/**
 * The emblems that are built in. Each has its drawing in `components/team-badge/emblems.ts`, its colors in the styles there, and
 * its name in `words/team.ts`.
 */
export const MOTIFS = ['azalea', 'carnation', 'sunflower', 'clivia', 'violet', 'dandelion'] as const;
export type Motif = (typeof MOTIFS)[number];
