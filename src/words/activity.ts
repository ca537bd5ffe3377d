import type { PerLocale } from '../models/locale.js';
import type { ActivityStatus } from '../models/team.js';

const SIMPLIFIED = {
  status: {
    planned: '未开始',
    recruiting: '招募中',
    ongoing: '进行中',
    ended: '已结束',
    cancelled: '已取消',
  } satisfies Record<ActivityStatus, string>,
  when: '时间',
  where: '地点',
  organizers: '主办单位',
  teams: '志愿队',
  audience: '服务对象',
  category: '类别',
  places: '招募人数',
  until: '报名截止',
  join: '报名参加',
};

export const ACTIVITY: PerLocale<typeof SIMPLIFIED> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    status: {
      planned: '未開始',
      recruiting: '招募中',
      ongoing: '進行中',
      ended: '已結束',
      cancelled: '已取消',
    },
    when: '時間',
    where: '地點',
    organizers: '主辦單位',
    teams: '志願隊',
    audience: '服務對象',
    category: '類別',
    places: '招募人數',
    until: '報名截止',
    join: '報名參加',
  },
  en: {
    status: {
      planned: 'Planned',
      recruiting: 'Volunteers wanted',
      ongoing: 'Under way',
      ended: 'Over',
      cancelled: 'Cancelled',
    },
    when: 'When',
    where: 'Where',
    organizers: 'Organized by',
    teams: 'Teams',
    audience: 'For',
    category: 'Category',
    places: 'Volunteers wanted',
    until: 'Sign up by',
    join: 'Sign up',
  },
};
