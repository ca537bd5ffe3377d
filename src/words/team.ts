import type { PerLocale } from '../models/locale.js';
import type { Motif } from '../models/emblem.js';
import type { RegistrationStatus, TeamStatus } from '../models/team.js';

const SIMPLIFIED_TEAM = {
  /** Nothing for a team that serves. */
  status: { active: '', paused: '暂停活动', ended: '已停止活动' } satisfies Record<TeamStatus, string>,
  brand: '所属品牌',
  parent: '主管单位',
  region: '服务区域',
  categories: '服务类别',
  establishedOn: '成立时间',
  registration: '登记情况',
  registered: {
    registered: '已登记',
    filed: '已备案',
    informal: '未登记，自愿结成',
    unknown: '',
  } satisfies Record<RegistrationStatus, string>,
  number: (number: string) => `编号：${number}`,
  honours: '荣誉',
  more: '了解这支队伍',
  join: '加入这支队伍',
};

export const TEAM: PerLocale<typeof SIMPLIFIED_TEAM> = {
  'zh-Hans': SIMPLIFIED_TEAM,
  'zh-Hant': {
    status: { active: '', paused: '暫停活動', ended: '已停止活動' },
    brand: '所屬品牌',
    parent: '主管單位',
    region: '服務區域',
    categories: '服務類別',
    establishedOn: '成立時間',
    registration: '登記情況',
    registered: { registered: '已登記', filed: '已備案', informal: '未登記，自願結成', unknown: '' },
    number: (number) => `編號：${number}`,
    honours: '榮譽',
    more: '認識這支隊伍',
    join: '加入這支隊伍',
  },
  en: {
    status: { active: '', paused: 'Paused', ended: 'No longer active' },
    brand: 'Part of',
    parent: 'Run by',
    region: 'Area',
    categories: 'Work',
    establishedOn: 'Founded',
    registration: 'Registration',
    registered: {
      registered: 'Registered',
      filed: 'On file',
      informal: 'Not registered, formed by volunteers',
      unknown: '',
    },
    number: (number) => `no. ${number}`,
    honours: 'Honours',
    more: 'About this team',
    join: 'Join this team',
  },
};

/** The flowers that are built in. */
export const MOTIF: PerLocale<Record<Motif, string>> = {
  'zh-Hans': {
    azalea: '映山红',
    carnation: '康乃馨',
    sunflower: '向日葵',
    clivia: '君子兰',
    violet: '紫罗兰',
    dandelion: '蒲公英',
  },
  'zh-Hant': {
    azalea: '映山紅',
    carnation: '康乃馨',
    sunflower: '向日葵',
    clivia: '君子蘭',
    violet: '紫羅蘭',
    dandelion: '蒲公英',
  },
  en: {
    azalea: 'Azalea',
    carnation: 'Carnation',
    sunflower: 'Sunflower',
    clivia: 'Clivia',
    violet: 'Violet',
    dandelion: 'Dandelion',
  },
};

/** Several teams. */
const SIMPLIFIED_ROSTER = {
  teams: '志愿队伍',
  none: '暂无队伍',
  count: (teams: number) => `共${teams}支队伍`,
  /** Begins with what is seen: `+3`. */
  more: (teams: number) => `+${teams} 支队伍，展开`,
  /** A sum of some of the teams only. */
  of: (teams: number) => `（${teams}支队伍合计）`,
  differ: '各队统计口径不同，未作合计。',
};

export const ROSTER: PerLocale<typeof SIMPLIFIED_ROSTER> = {
  'zh-Hans': SIMPLIFIED_ROSTER,
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
