import type { Locale } from '../models/locale.js';

interface TeamRosterWords {
  readonly teams: string;
  readonly none: string;
  readonly count: (teams: number) => string;
  /** Begins with what is seen: `+3`. */
  readonly more: (teams: number) => string;
  /** A sum of some of the teams only. */
  readonly of: (teams: number) => string;
  readonly differ: string;
}

export const TEAM_ROSTER: Readonly<Record<Locale, TeamRosterWords>> = {
  'zh-Hans': {
    teams: '志愿队伍',
    none: '暂无队伍',
    count: (teams) => `共${teams}支队伍`,
    more: (teams) => `+${teams} 支队伍，展开`,
    of: (teams) => `（${teams}支队伍合计）`,
    differ: '各队统计口径不同，未作合计。',
  },
  'zh-Hant': {
    teams: '志願隊伍',
    none: '暫無隊伍',
    count: (teams) => `共${teams}支隊伍`,
    more: (teams) => `+${teams} 支隊伍，展開`,
    of: (teams) => `（${teams}支隊伍合計）`,
    differ: '各隊統計口徑不同，未作合計。',
  },
  en: {
    teams: 'Volunteer teams',
    none: 'No teams yet',
    count: (teams) => `${teams} teams`,
    more: (teams) => `+${teams} more ${teams === 1 ? 'team' : 'teams'}, show`,
    of: (teams) => ` (${teams} teams together)`,
    differ: 'The teams count on different bases, so there is no total.',
  },
};
