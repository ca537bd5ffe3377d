import type { Activity, Article, Party, Statistic, Team } from '../src/models/index.js';

const person = (name: string): Party => ({ kind: 'person', name });
const paper: Party = { kind: 'organization', name: '岳塘新闻网', url: 'https://news.example/' };

export const statistic: Statistic = {
  schemaVersion: '1',
  id: 'volunteers',
  label: { 'zh-Hans': '志愿者队伍', 'zh-Hant': '志願者隊伍', en: 'Volunteers' },
  quantity: { value: 1500, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '1500余人' },
  from: { value: 200, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '200多人' },
  measure: 'current',
  asOf: '2024-09-10',
  source: { party: paper, relation: 'original' },
  note: { 'zh-Hans': '从起初到如今', 'zh-Hant': '從起初到如今', en: 'From the beginning to now' },
};

export const team: Team = {
  schemaVersion: '1',
  id: 'azalea',
  name: { 'zh-Hans': '映山红', 'zh-Hant': '映山紅', en: 'Azalea' },
  brand: '六色花',
  motif: { name: 'azalea' },
  mission: {
    'zh-Hans': '巡小区、巡夜市。',
    'zh-Hant': '巡社區、巡夜市。',
    en: 'Patrols estates and markets.',
  },
  categories: ['治安巡逻', '帮困'],
  parent: { kind: 'organization', name: '霞光社区', url: '/xiaguang' },
  region: '霞光社区',
  registration: { status: 'registered', system: '志愿服务平台', number: 'A-12' },
  establishedOn: '2021-03',
  stats: [statistic],
  honours: ['优秀志愿队'],
  url: '/teams/azalea',
  joinUrl: '/teams/azalea/join',
};

export const activity: Activity = {
  schemaVersion: '1',
  id: 'patrol',
  name: '夜市巡逻',
  teams: ['azalea', 'nobody'],
  category: '治安巡逻',
  status: 'recruiting',
  start: '2024-09-20T19:00:00+08:00',
  end: '2024-09-20T21:00:00+08:00',
  place: '建设路夜市',
  organizers: [paper],
  audience: '社区居民',
  volunteers: { ...statistic, from: undefined },
  recruit: { url: '/sign-up', until: '2024-09-18', places: 20 },
  media: [{ kind: 'image', src: '/patrol.jpg', alt: '三名志愿者走过夜市' }],
};

export const article: Article = {
  schemaVersion: '1',
  id: 'a1',
  type: 'news',
  lang: 'zh-Hans',
  overline: '霞光社区',
  headline: '六色花开，邻里相助',
  subheadline: '一年近40场活动',
  column: '志愿服务',
  summary: '霞光社区六支志愿队，一年开展近40场活动，服务3000余人次。',
  url: '/news/1.html',
  publishedAt: '2024-09-10',
  credits: [
    { role: 'correspondent', parties: [person('陈志蓉'), person('仇佳美')] },
    { role: 'responsible-editor', label: '责编', parties: [person('郭璇')] },
    { role: 'reviewer', level: 1, parties: [person('石惠')] },
  ],
  source: { party: paper, relation: 'republished', headline: '六朵花', url: 'https://news.example/1' },
  media: [
    {
      kind: 'image',
      // A picture that loads, in a page: a broken one is an issue of its own.
      src: new URL('/demo/images/mark.svg', globalThis.location?.href ?? 'https://site.example').href,
      alt: '志愿者在夜市旁巡逻',
      width: 1200,
      height: 800,
      focal: { x: 0.5, y: 0.6 },
    },
  ],
  rights: {
    schemaVersion: '1',
    notice: '版权作品，未经授权不得转载。\n经授权转载的，须注明来源。',
    holder: paper,
    year: 2024,
    authorization: 'required',
    requires: ['source', 'original-headline', 'author', 'date'],
  },
  statistics: [statistic],
  teams: [team],
  activities: [activity],
};
