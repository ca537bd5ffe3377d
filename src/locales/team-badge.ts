import type { Locale } from '../models/locale.js';
import type { RegistrationStatus, TeamStatus } from '../models/team.js';

interface TeamBadgeWords {
  /** Names of the built-in motifs. */
  readonly motifs: Readonly<Record<string, string>>;
  readonly more: string;
  readonly join: string;
  readonly colon: string;
  readonly comma: string;
  readonly status: Readonly<Record<TeamStatus, string>>;
  readonly parent: string;
  readonly region: string;
  readonly registration: string;
  readonly registered: Readonly<Record<RegistrationStatus, string>>;
  readonly number: (number: string) => string;
  readonly honours: string;
  readonly asOf: (date: string) => string;
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
    join: '加入这支队伍',
    colon: '：',
    comma: '，',
    status: { active: '', paused: '暂停活动', ended: '已停止活动' },
    parent: '主管单位',
    region: '服务区域',
    registration: '登记情况',
    registered: { registered: '已登记', filed: '已备案', informal: '未登记，自愿结成', unknown: '' },
    number: (number) => `编号：${number}`,
    honours: '荣誉',
    asOf: (date) => `截至${date}`,
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
    join: '加入這支隊伍',
    colon: '：',
    comma: '，',
    status: { active: '', paused: '暫停活動', ended: '已停止活動' },
    parent: '主管單位',
    region: '服務區域',
    registration: '登記情況',
    registered: { registered: '已登記', filed: '已備案', informal: '未登記，自願結成', unknown: '' },
    number: (number) => `編號：${number}`,
    honours: '榮譽',
    asOf: (date) => `截至${date}`,
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
    join: 'Join this team',
    colon: ': ',
    comma: ', ',
    status: { active: '', paused: 'Paused', ended: 'No longer active' },
    parent: 'Run by',
    region: 'Area',
    registration: 'Registration',
    registered: {
      registered: 'Registered',
      filed: 'On file',
      informal: 'Not registered, formed by volunteers',
      unknown: '',
    },
    number: (number) => `no. ${number}`,
    honours: 'Honours',
    asOf: (date) => `as of ${date}`,
  },
};
