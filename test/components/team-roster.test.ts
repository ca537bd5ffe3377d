import './told.js';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TeamRosterElement } from '../../src/components/team-roster/team-roster-element.js';
import { readRoster } from '../../src/components/team-roster/read-roster.js';
import { rosterView, type RosterView } from '../../src/components/team-roster/roster-view.js';
import { FeedController } from '../../src/controllers/feed-controller.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Statistic } from '../../src/models/statistic.js';
import type { Team } from '../../src/models/team.js';
import type { Page } from '../../src/views/page.js';
import '../../src/define/bloom-team-badge.js';
import '../../src/define/bloom-team-roster.js';

const NAMES = {
  azalea: '映山红',
  carnation: '康乃馨',
  sunflower: '向日葵',
  clivia: '君子兰',
  violet: '紫罗兰',
};
const stat = (over: Partial<Statistic> = {}, value = 1000): Statistic => ({
  schemaVersion: '1',
  id: 'served',
  label: '服务群众',
  quantity: { value, qualifier: 'over', unit: '人次', unitKind: 'person-times' },
  measure: 'per-year',
  ...over,
});
const team = (id: keyof typeof NAMES, over: Partial<Team> = {}): Team => ({
  schemaVersion: '1',
  id,
  name: NAMES[id],
  brand: '六色花',
  motif: { name: id },
  ...over,
});
const PAGE: Page = { tag: 'zh-CN', locale: 'zh-Hans', lang: undefined, base: undefined };
const TEAMS = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((id) => team(id));

const part = (el: Element, name: string): HTMLElement | null | undefined =>
  el.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
const isShown = (one: Element): boolean => one.getClientRects().length > 0;
const text = (one: Element | null | undefined): string =>
  (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
const slottedRoster = (max?: number): Promise<TeamRosterElement> =>
  fixture<TeamRosterElement>(
    html`<bloom-team-roster label="六色花志愿队" max=${max ?? ''}>
      ${Object.entries(NAMES).map(
        ([id, name]) => html`<bloom-team-badge motif=${id}><a href="#${id}">${name}</a></bloom-team-badge>`,
      )}
    </bloom-team-roster>`,
  );
const given = (teams: unknown, over: Partial<TeamRosterElement> = {}): Promise<TeamRosterElement> =>
  fixture<TeamRosterElement>(
    html`<bloom-team-roster .teams=${teams as Team[]} .max=${over.max}></bloom-team-roster>`,
  );

async function errorsOf(make: () => Promise<unknown>): Promise<string[]> {
  const errors: string[] = [];
  const hear = (event: Event): void => {
    for (const { path, reason } of (event as BloomErrorEvent).issues) errors.push(`${path} ${reason}`);
  };
  document.addEventListener('bloom-error', hear);
  await make();
  await nextFrame();
  document.removeEventListener('bloom-error', hear);
  return errors;
}

describe('<bloom-team-roster>', () => {
  describe('without script', () => {
    it('keeps the badges of the page in their order', async () => {
      const el = await slottedRoster();
      expect([...el.children].map(text)).to.deep.equal(Object.values(NAMES));
      expect([...el.children].every(isShown)).to.equal(true);
    });

    it('takes a list that the page wrote as it is', async () => {
      const el = await fixture<TeamRosterElement>(
        html`<bloom-team-roster label="志愿队" max="1"
          ><ul>
            <li><a href="#1">映山红</a></li>
            <li><a href="#2">康乃馨</a></li>
          </ul></bloom-team-roster
        >`,
      );
      expect(part(el, 'list')?.getAttribute('role')).to.equal(null);
      expect([...el.querySelectorAll('li')].map(isShown)).to.deep.equal([true, false]);
      await expect(el).to.be.accessible();
    });
  });

  describe('accessibility', () => {
    it('is a named region with a heading and a list of as many items as there are teams', async () => {
      const el = await slottedRoster();
      expect(part(el, 'roster')?.getAttribute('aria-label')).to.equal('六色花志愿队');
      expect(part(el, 'heading')?.localName).to.equal('h2');
      expect(part(el, 'list')?.getAttribute('role')).to.equal('list');
      expect([...el.children].every((one) => one.role === 'listitem')).to.equal(true);
      await expect(el).to.be.accessible();
    });

    it('takes its heading from the page, where it is read without script', async () => {
      const el = await fixture(
        html`<bloom-team-roster
          ><h3 slot="label">六色花</h3>
          <bloom-team-badge>映山红</bloom-team-badge></bloom-team-roster
        >`,
      );
      expect(part(el, 'roster')?.getAttribute('aria-label')).to.equal('六色花');
      expect([...el.shadowRoot!.querySelectorAll('h2')].filter(isShown)).to.deep.equal([]);
      await expect(el).to.be.accessible();
    });

    it('is accessible when made from teams', async () => {
      const el = await given(TEAMS, { max: 2 });
      await nextFrame();
      expect(el.shadowRoot?.querySelectorAll('[role=list] > [role=listitem]').length).to.equal(2);
      await expect(el).to.be.accessible();
    });

    it('is no list of one', async () => {
      const el = await given([team('azalea')]);
      expect(el.shadowRoot?.querySelector('[role=list], [role=listitem]')).to.equal(null);
    });
  });

  describe('properties', () => {
    it('shows teams as badges that have their details', async () => {
      const el = await given([team('azalea', { mission: '巡夜市。' }), team('violet')]);
      const badges = [...(el.shadowRoot?.querySelectorAll('bloom-team-badge') ?? [])];
      await Promise.all(badges.map((badge) => badge.updateComplete));
      expect(badges.map((badge) => text(badge.shadowRoot?.querySelector('[part=name]')))).to.deep.equal([
        '映山红',
        '紫罗兰',
      ]);
      expect(badges[0]?.shadowRoot?.querySelector('button')).not.to.equal(null);
    });

    it('lets slotted badges win over teams', async () => {
      const el = await slottedRoster();
      el.teams = [team('violet')];
      await el.updateComplete;
      expect(el.shadowRoot?.querySelector('bloom-team-badge')).to.equal(null);
    });

    it('takes the brand for its heading where all teams have the same, and the label where there is one', async () => {
      expect(text(part(await given(TEAMS), 'heading'))).to.equal('六色花');
      const mixed = await given([team('azalea'), team('violet', { brand: '别的' })]);
      expect(part(mixed, 'heading')).to.equal(null);
      expect(part(mixed, 'roster')?.getAttribute('aria-label')).to.equal('志愿队伍');
      mixed.label = '志愿队';
      await mixed.updateComplete;
      expect(text(part(mixed, 'heading'))).to.equal('志愿队');
    });

    for (const [level, name] of [
      ['3', 'h3'],
      ['6', 'h6'],
      ['none', 'div'],
      ['9', 'h2'],
    ] as const) {
      it(`has a ${name} for heading-level ${level}`, async () => {
        const el = await fixture<TeamRosterElement>(
          html`<bloom-team-roster label="志愿队" heading-level=${level}></bloom-team-roster>`,
        );
        expect(part(el, 'heading')?.localName).to.equal(name);
      });
    }

    for (const max of [0, -1, NaN, undefined]) {
      it(`shows all teams for max ${max}`, async () => {
        const el = await given(TEAMS, { max: max as number });
        expect(part(el, 'more')).to.equal(null);
        expect(el.shadowRoot?.querySelectorAll('.team').length).to.equal(5);
      });
    }

    it('leaves hidden what the page has hidden, and shows again what it hid itself', async () => {
      const el = await slottedRoster(3);
      const [first, , , last] = [...el.children] as HTMLElement[];
      first?.toggleAttribute('hidden', true);
      el.max = undefined;
      await el.updateComplete;
      expect([first?.hidden, last?.hidden]).to.deep.equal([true, false]);
    });

    it('counts whole teams for a max that is none', async () => {
      const el = await given(TEAMS, { max: 2.5 });
      expect(el.shadowRoot?.querySelectorAll('.team').length).to.equal(2);
      expect(text(part(el, 'more'))).to.match(/^\+3 /);
    });

    it('says that there are no teams', async () => {
      expect(text(await given([]).then((el) => el.shadowRoot?.querySelector('.quiet')))).to.equal('暂无队伍');
    });
  });

  describe('the rest', () => {
    it('is behind a button whose name begins with what is seen, and is shown by keyboard with the focus on the first', async () => {
      const el = await slottedRoster(3);
      const more = part(el, 'more');
      expect(text(more)).to.equal('+2 支队伍，展开');
      expect([...el.children].map(isShown)).to.deep.equal([true, true, true, false, false]);
      more?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => document.activeElement?.textContent === '君子兰');
      expect([...el.children].every(isShown)).to.equal(true);
      expect(part(el, 'more')).to.equal(null);
    });

    it('of teams from data is focused too', async () => {
      const el = await given(TEAMS, { max: 3 });
      part(el, 'more')?.click();
      await waitUntil(() => el.shadowRoot?.activeElement?.classList.contains('team'));
      const teams = [...(el.shadowRoot?.querySelectorAll('.team') ?? [])];
      expect(teams.indexOf(el.shadowRoot?.activeElement as Element)).to.equal(3);
    });
  });

  describe('numbers together', () => {
    const sums = (...stats: (Statistic[] | undefined)[]): RosterView =>
      rosterView(
        {
          teams: stats.map((own, index) =>
            team(Object.keys(NAMES)[index] as 'azalea', own && { stats: own }),
          ),
        },
        PAGE,
        () => undefined,
      );

    it('are added where unit kind, measure and period agree', () => {
      const { sums: all, differ } = sums([stat()], [stat({}, 800)]);
      expect(all).to.deep.equal([{ label: '服务群众', figure: '1800人次以上', teams: 2 }]);
      expect(differ).to.equal(false);
    });

    for (const [what, other] of [
      ['measure', stat({ measure: 'total' })],
      ['period', stat({ period: { label: '今年以来' } })],
      ['start of the period', stat({ period: { start: '2024-01' } })],
      ['day', stat({ asOf: '2024-09-10' })],
      ['kind of unit', stat({ quantity: { value: 8, qualifier: 'exact', unit: '人', unitKind: 'persons' } })],
      ['label', stat({ label: '文化活动' })],
      [
        'words',
        stat({ quantity: { value: 8, qualifier: 'nearly', unit: '人次', unitKind: 'person-times' } }),
      ],
    ] as const) {
      it(`are not added where the ${what} differs, and it says so`, () => {
        expect(sums([stat()], [other]))
          .to.include({ differ: true })
          .and.to.have.property('sums').that.is.empty;
      });
    }

    for (const [what, over] of [
      ['peaks, which need not fall on one day', { measure: 'peak' }],
      ['numbers of which nobody says what they measure', { measure: undefined }],
    ] as const) {
      it(`are not made of ${what}`, () => {
        const both = [stat(over as Partial<Statistic>)];
        expect(sums(both, both)).to.include({ differ: true });
        expect(sums(both, both).sums).to.deep.equal([]);
      });
    }

    it('count no team twice, neither for two numbers nor for standing there again', () => {
      expect(sums([stat(), stat()], [stat()]).sums).to.deep.equal([]);
      const twice = [team('azalea', { stats: [stat()] }), team('azalea', { stats: [stat()] })];
      const view = rosterView({ teams: twice }, PAGE, () => undefined);
      expect(view.teams.length).to.equal(1);
      expect(view.sums).to.deep.equal([]);
    });

    it('count no team that is not shown', () => {
      const teams = [team('azalea', { stats: [stat()] }), { stats: [stat()] }];
      expect(rosterView({ teams }, PAGE, () => undefined).sums).to.deep.equal([]);
    });

    it('stay apart for good once one of three differs', () => {
      const view = sums([stat()], [stat({ measure: 'total' })], [stat()]);
      expect(view.sums).to.deep.equal([]);
      expect(view.differ).to.equal(true);
    });

    it('of one team alone are no sum and no difference', () => {
      expect(sums([stat()], undefined)).to.include({ differ: false });
      expect(sums([stat()], undefined).sums).to.deep.equal([]);
    });

    it('say how many teams they are of, where it is not all', async () => {
      const el = await given([
        team('azalea', { stats: [stat()] }),
        team('violet', { stats: [stat()] }),
        team('clivia'),
      ]);
      expect([...part(el, 'sums')!.querySelectorAll('dt, dd')].map(text)).to.deep.equal([
        '服务群众',
        '2000人次以上（2支队伍合计）',
      ]);
    });
  });

  describe('loading', () => {
    const { limits } = FeedController;
    const real = globalThis.fetch;
    afterEach(() => {
      globalThis.fetch = real;
      FeedController.limits = limits;
    });
    const serve = (...answers: (string | Response)[]): void => {
      FeedController.limits = { ...limits, tries: 1 };
      globalThis.fetch = () => Promise.resolve(new Response(answers.shift() as string));
    };

    it('shows a file of teams with its brand, and says once how many they are', async () => {
      serve(JSON.stringify({ brand: '六色花', teams: TEAMS }));
      const el = await fixture<TeamRosterElement>(
        html`<bloom-team-roster src="/teams.json"></bloom-team-roster>`,
      );
      expect(part(el, 'roster')?.getAttribute('aria-busy')).to.equal('true');
      await waitUntil(() => el.shadowRoot?.querySelectorAll('bloom-team-badge').length === 5);
      expect(part(el, 'roster')?.hasAttribute('aria-busy')).to.equal(false);
      expect(text(part(el, 'status'))).to.equal('共5支队伍');
      expect(text(part(el, 'heading'))).to.equal('六色花');
    });

    it('says what failed, and tries again when asked', async () => {
      serve('<!doctype html><p>404', JSON.stringify(TEAMS));
      let el!: TeamRosterElement;
      const errors = await errorsOf(async () => {
        el = await fixture<TeamRosterElement>(
          html`<bloom-team-roster src="/teams.json"></bloom-team-roster>`,
        );
        await waitUntil(() => part(el, 'retry'));
      });
      expect(errors).to.deep.equal(['src content']);
      expect(text(part(el, 'status'))).to.equal('未能载入：没有可显示的内容');
      part(el, 'retry')?.focus();
      part(el, 'retry')?.click();
      await el.updateComplete;
      expect(el.shadowRoot?.activeElement === part(el, 'retry'), 'the focus stays meanwhile').to.equal(true);
      await waitUntil(() => el.shadowRoot?.querySelectorAll('bloom-team-badge').length === 5);
      expect(part(el, 'retry')).to.equal(null);
      expect(el.shadowRoot?.activeElement?.className, 'and goes on at the first team').to.equal('team');
    });

    it('asks for nothing where badges are slotted or teams given', async () => {
      let asked = 0;
      globalThis.fetch = () => Promise.reject(new Error(String(asked++)));
      await fixture(html`<bloom-team-roster src="/x" .teams=${TEAMS}></bloom-team-roster>`);
      await fixture(html`<bloom-team-roster src="/x"><a href="#1">映山红</a></bloom-team-roster>`);
      expect(asked).to.equal(0);
    });
  });

  describe('data of any make', () => {
    for (const body of ['[{"headline":"x"}]', '{"items":[]}', 'null', '3', '{"teams":[null]}', '[1]'])
      it(`takes ${body} for no file of teams`, () => expect(readRoster(body)).to.equal(undefined));

    it('takes an article with teams', () => {
      expect(readRoster(JSON.stringify({ headline: 'x', teams: [{ name: 'y' }] }))?.teams.length).to.equal(1);
    });

    it('takes JSON-LD of a list of organizations', () => {
      const logo = { url: 'logo.png' };
      const item = { '@type': 'Organization', name: '映山红', description: '巡逻', url: '/a', logo };
      const list = { '@type': 'ItemList', name: '六色花', itemListElement: [{ '@type': 'ListItem', item }] };
      const roster = readRoster(JSON.stringify(list), 'https://teams.test/list/x.json');
      expect(roster?.brand).to.equal('六色花');
      expect(roster?.teams[0]).to.deep.include({
        name: '映山红',
        mission: '巡逻',
        url: 'https://teams.test/a',
        motif: { image: 'https://teams.test/list/logo.png' },
      });
    });

    it('reads addresses relative to the file they stand in', () => {
      const teams = [{ name: 'y', url: 'y.html', joinUrl: 'javascript:alert(1)', motif: { name: 'azalea' } }];
      const [read] = readRoster(JSON.stringify(teams), 'https://teams.test/list/x.json')?.teams ?? [];
      expect(read).to.deep.include({ url: 'https://teams.test/list/y.html', joinUrl: 'javascript:alert(1)' });
      const view = rosterView({ teams: [read] }, PAGE, () => undefined);
      expect(view.teams[0]?.given.motif?.name).to.equal('azalea');
    });

    it('throws nothing for a unit that is no text', () => {
      const quantity = { value: 1, qualifier: 'exact', unit: { toString: 1 }, unitKind: 'persons' } as const;
      const stats = [stat({ quantity: quantity as unknown as Statistic['quantity'] })];
      const refused: string[] = [];
      const teams = [team('azalea', { stats }), team('violet', { stats })];
      const view = rosterView({ teams }, PAGE, (path, reason) => refused.push(`${path} ${reason}`));
      expect(view.teams.length).to.equal(2);
      expect(refused).to.deep.equal([
        'teams.0.stats.0.quantity.unit shape',
        'teams.1.stats.0.quantity.unit shape',
      ]);
    });

    for (const teams of [
      5,
      'x',
      {},
      [null, 3, 'x', [], {}],
      [{ name: { toString: 1 } }],
      [{ name: '甲', stats: [{}, 1] }],
    ]) {
      it(`throws nothing for ${JSON.stringify(teams)}`, async () => {
        const el = await given(teams);
        await nextFrame();
        expect(part(el, 'roster')).not.to.equal(null);
      });
    }

    it('leaves out a team without a name, and says which', async () => {
      const errors = await errorsOf(() => given([team('azalea'), { id: 'x' }]));
      expect(errors).to.deep.equal(['teams.1.name missing']);
    });
  });
});
