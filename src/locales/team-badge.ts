import type { Locale } from '../models/locale.js';

interface TeamBadgeWords {
  /** Names of the built-in motifs. */
  readonly motifs: Readonly<Record<string, string>>;
  readonly more: string;
}

export const TEAM_BADGE: Readonly<Record<Locale, TeamBadgeWords>> = {
  'zh-Hans': {
    motifs: {
      azalea: '映山红',
      carnation: '康乃馨',
      sunflower: '向日葵',
      clivia: '君子兰',
      violet: '紫罗兰',
      dandelion: '蒲公英',
    },
    more: '了解这支队伍',
  },
  'zh-Hant': {
    motifs: {
      azalea: '映山紅',
      carnation: '康乃馨',
      sunflower: '向日葵',
      clivia: '君子蘭',
      violet: '紫羅蘭',
      dandelion: '蒲公英',
    },
    more: '認識這支隊伍',
  },
  en: {
    motifs: {
      azalea: 'Azalea',
      carnation: 'Carnation',
      sunflower: 'Sunflower',
      clivia: 'Clivia',
      violet: 'Violet',
      dandelion: 'Dandelion',
    },
    more: 'About this team',
  },
};
