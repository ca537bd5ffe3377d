import './told.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { nothing } from 'lit';
import { MOTIFS } from '../../src/models/emblem.js';
import { BADGE_VARIANTS } from '../../src/models/looks.js';
import { TeamBadgeElement } from '../../src/components/team-badge/team-badge-element.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Team } from '../../src/models/team.js';
import { renderTeamBadge } from '../../src/render/index.js';
import '../../src/define/bloom-team-badge.js';

const team: Team = {
  schemaVersion: '1',
  id: 't1',
  name: { 'zh-CN': '映山红志愿服务队', 'zh-TW': '映山紅志願服務隊', en: 'Azalea volunteers' },
  motif: { name: 'azalea' },
};
const mission = '为社区老人上门服务。';

const LIGHT = 'color-scheme: light; background: #fff; color: #1f1d1b';
const DARK = 'color-scheme: dark; background: #1b1b1f; color: #e8e6e3';
const PAPERS = { light: '#fff', dark: '#1b1b1f' } as const;
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const part = <T extends HTMLElement = HTMLElement>(el: Element, name: string): T =>
  el.shadowRoot!.querySelector<T>(`[part="${name}"]`)!;

/** What is read of the badge: the emblem's text is drawn, not read. */
function readName(el: Element): string {
  return [...part(el, 'name').childNodes]
    .flatMap((node) => (node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : node))
    .filter((node) => node.nodeType !== Node.COMMENT_NODE)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

const initialOf = (el: Element): string | undefined =>
  part(el, 'emblem').querySelector('text')?.textContent?.trim();

const flowers = (el: Element): number => part(el, 'emblem').querySelectorAll('path:not(.seal)').length;

/** After observers and slots, which answer in microtasks, and the update that they ask for. */
async function settled(el: TeamBadgeElement): Promise<void> {
  await Promise.resolve();
  await el.updateComplete;
}

/** A badge and what it reports from its first update on. */
async function reporting(
  set: Partial<Pick<TeamBadgeElement, 'motif' | 'color' | 'href'>> & {
    team?: unknown;
    text?: string;
    lang?: string;
  },
): Promise<{ el: TeamBadgeElement; events: BloomErrorEvent[] }> {
  const events: BloomErrorEvent[] = [];
  const el = await fixture<TeamBadgeElement>(
    html`<bloom-team-badge
      lang=${set.lang ?? 'zh-CN'}
      motif=${set.motif ?? nothing}
      color=${set.color ?? nothing}
      href=${set.href ?? nothing}
      .team=${set.team as Team}
      @bloom-error=${(event: BloomErrorEvent) => events.push(event)}
      >${set.text}</bloom-team-badge
    >`,
  );
  return { el, events };
}

const issues = (events: BloomErrorEvent[]): unknown[] =>
  events.map((event) => event.issues.map(({ path, reason }) => [path, reason]));

function middle(el: Element): [number, number] {
  const { left, top, width, height } = el.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

function clicksOn(link: Element): Event[] {
  const clicks: Event[] = [];
  link.addEventListener('click', (event) => {
    event.preventDefault();
    clicks.push(event);
  });
  return clicks;
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Any css colour as it is painted on another. */
function painted(color: string, on: string): [number, number, number] {
  for (const paint of [on, color]) {
    context.fillStyle = '#123456';
    context.fillStyle = paint;
    if (paint !== on && context.fillStyle === '#123456') throw new Error(`no colour: ${paint}`);
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Source: WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(rgb: [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a colour on a background that is itself painted on a paper. */
function contrast(color: string, background: string, paper: string): number {
  const ground = painted(background, paper);
  const one = luminance(painted(color, `rgb(${ground.join()})`));
  const other = luminance(ground);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The contrast of a badge's text, on its own background and on the paper. */
function contrasts(el: Element, paper: string): { own: number; paper: number } {
  const { color, backgroundColor } = getComputedStyle(part(el, 'badge'));
  return { own: contrast(color, backgroundColor, paper), paper: contrast(color, paper, paper) };
}

describe('<bloom-team-badge>', () => {
  afterEach(async () => {
    document.documentElement.lang = 'zh-CN';
    document.documentElement.removeAttribute('data-bloom-elder');
    if (innerWidth !== 800) await setViewport({ width: 800, height: 600 });
  });

  describe('without script', () => {
    it('leaves the name and its link where they were written', async () => {
      const el = await fixture(html`
        <bloom-team-badge motif="azalea"><a href="#azalea">映山红</a></bloom-team-badge>
      `);
      expect(el.querySelector('a')?.textContent).to.equal('映山红');
      expect(el.children).to.have.length(1);
    });
  });

  describe('accessibility', () => {
    for (const [scheme, style] of [
      ['light', LIGHT],
      ['dark', DARK],
    ] as const) {
      for (const variant of BADGE_VARIANTS) {
        it(`passes axe as ${variant} in ${scheme}: text, link, slotted link, button, own colour`, async () => {
          const box = await fixture(html`
            <div style=${style}>
              ${MOTIFS.map((motif) => html`<bloom-team-badge variant=${variant} motif=${motif}></bloom-team-badge>`)}
              <bloom-team-badge variant=${variant}>巾帼队</bloom-team-badge>
              <bloom-team-badge variant=${variant} href="#1" .team=${team}></bloom-team-badge>
              <bloom-team-badge variant=${variant} motif="violet"><a href="#2">紫罗兰</a></bloom-team-badge>
              <bloom-team-badge variant=${variant} .team=${{ ...team, mission }}></bloom-team-badge>
              <bloom-team-badge variant=${variant} color="gold">金色队</bloom-team-badge>
            </div>
          `);
          await expect(box).to.be.accessible();
        });
      }

      it(`passes axe with its details open in ${scheme}`, async () => {
        const box = await fixture(html`
          <div style=${style}>
            <bloom-team-badge .team=${{ ...team, mission, url: '#team' }}></bloom-team-badge>
          </div>
        `);
        const el = box.querySelector('bloom-team-badge')!;
        part(el, 'badge').click();
        await expect(box).to.be.accessible();
      });
    }

    it('is plain text where it does nothing', async () => {
      const { el } = await reporting({ team });
      expect(part(el, 'badge').localName).to.equal('span');
      expect(el.shadowRoot!.querySelector('a, button, [tabindex], [role]')).to.not.exist;
    });

    for (const variant of BADGE_VARIANTS) {
      it(`has its name as ${variant}, and hides the drawing`, async () => {
        const el = await fixture(
          html`<bloom-team-badge variant=${variant} href="#1" .team=${team}></bloom-team-badge>`,
        );
        expect(part(el, 'badge').localName).to.equal('a');
        expect(readName(el)).to.equal('映山红志愿服务队');
        expect(part(el, 'emblem').querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
        expect(part(el, 'badge').hasAttribute('aria-label'), 'the text is the name').to.be.false;
        expect(getComputedStyle(part(el, 'name')).visibility).to.equal('visible');
        expect(getComputedStyle(part(el, 'name')).display).to.not.equal('none');
      });
    }

    it('hides the drawn first character too', async () => {
      const { el } = await reporting({ text: '巾帼队' });
      expect(part(el, 'emblem').querySelector('text')?.closest('[aria-hidden="true"]')).to.exist;
    });

    it('makes a named button of details, which is not pressed by a form', async () => {
      const { el } = await reporting({ team: { ...team, mission } });
      const button = part<HTMLButtonElement>(el, 'badge');
      expect(button.localName).to.equal('button');
      expect(button.type).to.equal('button');
      expect(readName(el)).to.equal('映山红志愿服务队');
    });

    it('tells of its state by the platform: the button owns the popover', async () => {
      const { el } = await reporting({ team: { ...team, mission } });
      const button = part<HTMLButtonElement>(el, 'badge');
      expect(button.popoverTargetElement === part(el, 'details')).to.be.true;
      expect(part(el, 'details').matches(':popover-open')).to.be.false;
      button.click();
      expect(part(el, 'details').matches(':popover-open')).to.be.true;
    });

    it('is never a live region', async () => {
      const { el } = await reporting({ team: { ...team, mission } });
      expect(el.shadowRoot!.querySelector('[aria-live], [role=status], [role=alert]')).to.not.exist;
    });

    it('shows a ring of two pixels on focus, also as a bare emblem with a link inside', async () => {
      const box = await fixture(html`
        <div>
          <bloom-team-badge href="#1" motif="azalea"></bloom-team-badge>
          <bloom-team-badge variant="emblem" motif="azalea"><a href="#2">映山红</a></bloom-team-badge>
        </div>
      `);
      for (const el of box.querySelectorAll('bloom-team-badge')) {
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement?.closest('bloom-team-badge') === el).to.be.true;
        const { outlineStyle, outlineWidth } = getComputedStyle(part(el, 'badge'));
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      }
    });

    it('is a target of at least 24 px', async () => {
      for (const variant of BADGE_VARIANTS) {
        const el = await fixture(
          html`<bloom-team-badge
            style="font-size: 9px"
            variant=${variant}
            href="#1"
            motif="azalea"
          ></bloom-team-badge>`,
        );
        const { width, height } = part(el, 'badge').getBoundingClientRect();
        expect(Math.min(width, height), variant).to.be.at.least(24);
      }
    });
  });

  describe('properties', () => {
    const names = {
      'zh-CN': ['映山红', '康乃馨', '向日葵', '君子兰', '紫罗兰', '蒲公英'],
      'zh-TW': ['映山紅', '康乃馨', '向日葵', '君子蘭', '紫羅蘭', '蒲公英'],
      en: ['Azalea', 'Carnation', 'Sunflower', 'Clivia', 'Violet', 'Dandelion'],
    };
    for (const [lang, words] of Object.entries(names)) {
      MOTIFS.forEach((motif, index) => {
        it(`names the ${motif} ${words[index]} in ${lang}`, async () => {
          const { el, events } = await reporting({ motif, lang });
          expect(readName(el)).to.equal(words[index]);
          expect(flowers(el)).to.equal(2);
          expect(events.length).to.equal(0);
        });
      });
    }

    it('shows the name and the motif of the team', async () => {
      const { el, events } = await reporting({ team });
      expect(readName(el)).to.equal('映山红志愿服务队');
      expect(flowers(el)).to.equal(2);
      expect(part(el, 'badge').classList.contains('azalea')).to.be.true;
      expect(events.length).to.equal(0);
    });

    it('lets the motif attribute win over the team', async () => {
      const { el } = await reporting({ team, motif: ' violet ' });
      expect(part(el, 'badge').classList.contains('violet')).to.be.true;
      expect(readName(el)).to.equal('映山红志愿服务队');
    });

    for (const [name, initial] of [
      ['巾帼队', '巾'],
      [' 巾帼队', '巾'],
      ['𠮷田队', '𠮷'],
      ['Helpers', 'H'],
      ['green Team of Xiaguang', 'GT'],
      ['「六色花」志愿队', '六'],
      ['👨‍👩‍👧家庭队', '👨‍👩‍👧'],
      ['e\u0301lan', 'E\u0301'],
      ['1队 巡逻', '1'],
    ] as const) {
      it(`draws ${initial} for a team named "${name}"`, async () => {
        expect(initialOf((await reporting({ text: name })).el)).to.equal(initial);
        const { el, events } = await reporting({ team: { ...team, name, motif: { name: 'lotus' } } });
        expect(initialOf(el)).to.equal(initial);
        expect(flowers(el)).to.equal(0);
        expect(events.length, 'a team may name a motif of its own').to.equal(0);
      });
    }

    it('keeps the letters inside the seal, one or two', async () => {
      for (const text of ['花', 'WM', 'W Mao', '永 和']) {
        const { el } = await reporting({ text });
        const [seal, letters] = ['.seal', 'text'].map((one) =>
          part(el, 'emblem').querySelector(one)!.getBoundingClientRect(),
        );
        expect(letters!.left, text).to.be.above(seal!.left);
        expect(letters!.right, text).to.be.below(seal!.right);
      }
    });

    it('shows the image of the team’s motif', async () => {
      const { el } = await reporting({
        team: { ...team, motif: { name: 'lotus', image: '/demo/images/mark.svg' } },
      });
      const image = part(el, 'emblem').querySelector('img')!;
      expect(image.getAttribute('src')).to.equal('/demo/images/mark.svg');
      expect(image.alt).to.equal('');
    });

    for (const [given, variant] of [
      ['solid', 'solid'],
      [' outline ', 'outline'],
      ['emblem', 'alone'],
      ['nonsense', 'soft'],
      ['', 'soft'],
      ['SOLID', 'soft'],
    ] as const) {
      it(`takes variant="${given}" for ${variant}`, async () => {
        const el = await fixture(html`<bloom-team-badge variant=${given} motif="azalea"></bloom-team-badge>`);
        const classes = [...part(el, 'badge').classList];
        expect(classes.filter((name) => ['soft', 'solid', 'outline', 'alone'].includes(name))).to.deep.equal([
          variant,
        ]);
      });
    }

    it('looks different in each variant', async () => {
      const looks = new Set<string>();
      for (const variant of BADGE_VARIANTS) {
        const el = await fixture(
          html`<bloom-team-badge variant=${variant} motif="azalea"></bloom-team-badge>`,
        );
        const { backgroundColor, borderTopColor, color } = getComputedStyle(part(el, 'badge'));
        looks.add([backgroundColor, borderTopColor, color, el.getBoundingClientRect().width > 60].join());
      }
      expect(looks.size).to.equal(4);
    });

    it('shows only the emblem as emblem', async () => {
      const el = await fixture(html`<bloom-team-badge variant="emblem" motif="azalea"></bloom-team-badge>`);
      const badge = part(el, 'badge').getBoundingClientRect();
      const emblem = part(el, 'emblem').getBoundingClientRect();
      expect(badge.width).to.be.closeTo(emblem.width, 3);
      expect(getComputedStyle(part(el, 'name')).opacity).to.equal('0');
    });

    it('grows with the font size', async () => {
      const el = await fixture<HTMLElement>(html`<bloom-team-badge motif="azalea"></bloom-team-badge>`);
      const before = part(el, 'emblem').offsetWidth;
      el.style.fontSize = '32px';
      expect(part(el, 'emblem').offsetWidth).to.equal(before * 2);
    });

    it('makes a link of href', async () => {
      const { el } = await reporting({ motif: 'azalea', href: '#team' });
      expect(part(el, 'badge').localName).to.equal('a');
      expect(part(el, 'badge').getAttribute('href')).to.equal('#team');
    });

    it('makes a link of the team’s url, which href outweighs', async () => {
      const { el } = await reporting({ team: { ...team, url: '#model' } });
      expect(part(el, 'badge').getAttribute('href')).to.equal('#model');
      el.href = '#attribute';
      await el.updateComplete;
      expect(part(el, 'badge').getAttribute('href')).to.equal('#attribute');
    });

    it('follows a change of the team', async () => {
      const { el } = await reporting({ team });
      el.team = { ...team, name: '蒲公英队', motif: { name: 'dandelion' } };
      await el.updateComplete;
      expect(readName(el)).to.equal('蒲公英队');
      expect(part(el, 'badge').classList.contains('dandelion')).to.be.true;
    });

    it('mutates nothing in an update that changes nothing', async () => {
      const { el } = await reporting({ team: { ...team, mission, url: '#team' }, color: 'gold' });
      const observer = new MutationObserver(() => {});
      observer.observe(el.shadowRoot!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      observer.observe(el, { attributes: true, childList: true });
      el.requestUpdate();
      await el.updateComplete;
      el.team = { ...el.team! };
      await el.updateComplete;
      expect(observer.takeRecords().map(({ type, attributeName }) => [type, attributeName])).to.be.empty;
    });

    it('does not widen a narrow box, however long its name is', async () => {
      const box = await fixture(html`
        <div style="width: 160px">
          <bloom-team-badge motif="azalea">${'映山红'.repeat(20)}</bloom-team-badge>
          <bloom-team-badge motif="azalea">${'x'.repeat(80)}</bloom-team-badge>
        </div>
      `);
      expect(box.scrollWidth).to.equal(160);
    });
  });

  describe('language', () => {
    it('follows an ancestor across shadow roots, the page, zh_CN, and removal', async () => {
      const host = await fixture(html`<div lang="en"></div>`);
      const el = document.createElement('bloom-team-badge');
      el.team = team;
      host.attachShadow({ mode: 'open' }).append(el);
      await el.updateComplete;
      expect(readName(el)).to.equal('Azalea volunteers');
      host.setAttribute('lang', 'zh-TW');
      await settled(el);
      expect(readName(el)).to.equal('映山紅志願服務隊');
      host.setAttribute('lang', 'zh_CN');
      await settled(el);
      expect(readName(el)).to.equal('映山红志愿服务队');
      document.documentElement.lang = 'en';
      host.removeAttribute('lang');
      await settled(el);
      expect(readName(el)).to.equal('Azalea volunteers');
    });

    it('names the way on in the reader’s language', async () => {
      const { el } = await reporting({ team: { ...team, mission, url: '#team' }, lang: 'en' });
      expect(part(el, 'details').querySelector('a')?.textContent).to.equal('About this team');
      el.lang = 'zh-TW';
      await settled(el);
      expect(part(el, 'details').querySelector('a')?.textContent).to.equal('認識這支隊伍');
    });
  });

  describe('colours', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const variant of ['soft', 'solid', 'outline'] as const) {
        it(`lets every motif be read as ${variant} in ${scheme}`, async () => {
          const box = await fixture(html`
            <div style=${scheme === 'light' ? LIGHT : DARK}>
              ${[...MOTIFS, undefined].map(
                (motif) =>
                  html`<bloom-team-badge variant=${variant} motif=${motif ?? nothing}>名</bloom-team-badge>`,
              )}
            </div>
          `);
          for (const el of box.querySelectorAll('bloom-team-badge')) {
            const { own, paper } = contrasts(el, PAPERS[scheme]);
            expect(own, `${el.motif} on itself`).to.be.at.least(4.5);
            if (variant !== 'solid') expect(paper, `${el.motif} on paper`).to.be.at.least(4.5);
          }
        });
      }

      for (const variant of ['soft', 'solid', 'outline'] as const) {
        it(`lets any colour be read as ${variant} in ${scheme}`, async () => {
          const wheel = Array.from({ length: 24 }, (_, index) => index * 15).flatMap((hue) =>
            [0.3, 0.6, 0.9].flatMap((light) =>
              [0.08, 0.25].map((chroma) => `oklch(${light} ${chroma} ${hue})`),
            ),
          );
          const colors = [
            ...wheel,
            ...['black', 'white', '#ff0', '#0f0', '#00f', '#777', 'color(display-p3 0 1 0)', 'currentcolor'],
            ...['transparent', 'rgb(255 0 0 / 0.1)', '#ffff0008', 'var(--nobody-set-this)', 'inherit'],
          ];
          const box = await fixture(html`
            <div style=${scheme === 'light' ? LIGHT : DARK}>
              ${colors.map(
                (color) => html`<bloom-team-badge variant=${variant} color=${color}>名</bloom-team-badge>`,
              )}
            </div>
          `);
          const poor = [...box.querySelectorAll('bloom-team-badge')].flatMap((el) => {
            const { own, paper } = contrasts(el, PAPERS[scheme]);
            const worst = variant === 'solid' ? own : Math.min(own, paper);
            return worst >= 4.5 ? [] : [`${el.color} ${worst.toFixed(2)}`];
          });
          expect(poor).to.be.empty;
        });
      }
    }

    it('keeps the hue of a team’s own colour', async () => {
      const { el } = await reporting({ text: '名', color: 'oklch(0.9 0.25 140)' });
      const [red, green, blue] = painted(getComputedStyle(part(el, 'badge')).color, '#fff');
      expect(green).to.be.above(red);
      expect(green).to.be.above(blue);
    });

    it('takes the colour of the team, which the attribute outweighs', async () => {
      const { el, events } = await reporting({ team: { ...team, motif: { name: 'lotus', color: '#0a5' } } });
      const green = getComputedStyle(part(el, 'badge')).color;
      el.color = '#a05';
      await el.updateComplete;
      expect(getComputedStyle(part(el, 'badge')).color).to.not.equal(green);
      expect(events.length).to.equal(0);
    });

    it('ignores a colour that is none, and reports it', async () => {
      const { el, events } = await reporting({ motif: 'azalea', color: 'no-such-colour' });
      const { el: usual } = await reporting({ motif: 'azalea' });
      expect(getComputedStyle(part(el, 'badge')).color).to.equal(
        getComputedStyle(part(usual, 'badge')).color,
      );
      expect(issues(events)).to.deep.equal([[['color', 'shape']]]);
    });

    for (const color of [
      'var(--x, url(//a.example/x.png))',
      'var(--x, image-set("x" 1x))',
      'var(--x, \\75rl(x))',
    ])
      it(`ignores ${color}, which css could load, and reports it`, async () => {
        const { el, events } = await reporting({ text: '名', color });
        expect(part(el, 'badge').style.getPropertyValue('--_own')).to.equal('');
        expect(issues(events)).to.deep.equal([[['color', 'shape']]]);
      });

    it('gives way to the page’s own ink and tint', async () => {
      const box = await fixture(html`
        <div style="--bloom-team-badge-ink: rgb(1, 2, 3); --bloom-team-badge-tint: rgb(250, 251, 252)">
          <bloom-team-badge motif="azalea"></bloom-team-badge>
        </div>
      `);
      const { color, backgroundColor } = getComputedStyle(
        part(box.querySelector('bloom-team-badge')!, 'badge'),
      );
      expect([color, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(250, 251, 252)']);
    });
  });

  describe('slots', () => {
    it('shows the slotted name, which wins over team and motif', async () => {
      const { el } = await reporting({ team, motif: 'azalea', text: '我们的队' });
      expect(readName(el)).to.equal('我们的队');
      el.textContent = '';
      await settled(el);
      expect(readName(el)).to.equal('映山红志愿服务队');
    });

    it('shows a slotted emblem as large as its own', async () => {
      const el = await fixture(html`
        <bloom-team-badge motif="azalea"><img slot="emblem" src=${DOT} alt="" />映山红</bloom-team-badge>
      `);
      const image = el.querySelector('img')!;
      expect(image.offsetWidth).to.equal(part(el, 'emblem').offsetWidth);
      expect(part(el, 'emblem').querySelector('svg')?.checkVisibility() ?? false).to.be.false;
    });

    it('lets a slotted link answer on the whole badge', async () => {
      const el = await fixture(html`
        <bloom-team-badge motif="azalea"><a href="#azalea">映山红</a></bloom-team-badge>
      `);
      const clicks = clicksOn(el.querySelector('a')!);
      const { left, right, top, bottom } = part(el, 'badge').getBoundingClientRect();
      await sendMouse({ type: 'click', position: middle(part(el, 'emblem')) });
      await sendMouse({ type: 'click', position: [Math.floor(right - 4), Math.round((top + bottom) / 2)] });
      await sendMouse({ type: 'click', position: [Math.round((left + right) / 2), Math.ceil(top + 3)] });
      expect(clicks.length).to.equal(3);
    });

    it('lets a slotted link answer on a bare emblem too', async () => {
      const el = await fixture(html`
        <bloom-team-badge variant="emblem" motif="azalea"><a href="#azalea">映山红</a></bloom-team-badge>
      `);
      const clicks = clicksOn(el.querySelector('a')!);
      await sendMouse({ type: 'click', position: middle(part(el, 'emblem')) });
      expect(clicks.length).to.equal(1);
    });

    it('puts no link and no button round a slotted link', async () => {
      const el = await fixture(html`
        <bloom-team-badge href="#other" .team=${{ ...team, mission, url: '#team' }}
          ><a href="#azalea">映山红</a></bloom-team-badge
        >
      `);
      expect(el.shadowRoot!.querySelector('a, button')).to.not.exist;
      await expect(el).to.be.accessible();
    });

    it('shows slotted details, which win over the mission', async () => {
      const el = await fixture(html`
        <bloom-team-badge .team=${{ ...team, mission }}><p slot="details">从页面来</p></bloom-team-badge>
      `);
      part(el, 'badge').click();
      expect(el.querySelector('p')!.checkVisibility()).to.be.true;
      expect(part(el, 'details').querySelector('p')?.checkVisibility() ?? false).to.be.false;
    });

    it('hides slotted details until they are asked for, with a link of the team or without', async () => {
      for (const url of [undefined, '#team']) {
        const el = await fixture(html`
          <bloom-team-badge motif="azalea" href=${url ?? nothing}
            ><p slot="details">从页面来</p></bloom-team-badge
          >
        `);
        expect(part(el, 'badge').localName).to.equal('button');
        expect(el.querySelector('p')!.checkVisibility()).to.be.false;
      }
    });
  });

  describe('parts', () => {
    it('are badge, emblem, name and details', async () => {
      const { el } = await reporting({ team: { ...team, mission } });
      const parts = [...el.shadowRoot!.querySelectorAll('[part]')].map((one) => one.getAttribute('part'));
      expect(parts).to.deep.equal(['badge', 'emblem', 'name', 'details']);
    });

    it('take their custom properties from any ancestor', async () => {
      const box = await fixture(html`
        <div
          style="--bloom-team-badge-emblem-size: 40px; --bloom-paper: rgb(1, 2, 3); --bloom-ink: rgb(4, 5, 6)"
        >
          <bloom-team-badge .team=${{ ...team, mission }}></bloom-team-badge>
        </div>
      `);
      const el = box.querySelector('bloom-team-badge')!;
      expect(part(el, 'emblem').offsetWidth).to.equal(40);
      const { color, backgroundColor } = getComputedStyle(part(el, 'details'));
      expect([color, backgroundColor]).to.deep.equal(['rgb(4, 5, 6)', 'rgb(1, 2, 3)']);
    });
  });

  describe('details', () => {
    const isOpen = (el: Element): boolean => part(el, 'details').matches(':popover-open');
    const withDetails = { ...team, mission, url: '#team' };

    it('open by a click, and close by another', async () => {
      const { el } = await reporting({ team: withDetails });
      await sendMouse({ type: 'click', position: middle(part(el, 'badge')) });
      expect(isOpen(el)).to.be.true;
      expect(part(el, 'details').textContent).to.contain(mission);
      expect(part(el, 'details').checkVisibility()).to.be.true;
      await sendMouse({ type: 'click', position: middle(part(el, 'badge')) });
      expect(isOpen(el)).to.be.false;
      expect(part(el, 'details').checkVisibility()).to.be.false;
    });

    for (const key of ['Enter', 'Space']) {
      it(`open by ${key}, and close by Escape with the focus back on the button`, async () => {
        const { el } = await reporting({ team: withDetails });
        await sendKeys({ press: 'Tab' });
        expect(el.shadowRoot!.activeElement?.part.value).to.equal('badge');
        await sendKeys({ press: key });
        expect(isOpen(el)).to.be.true;
        await sendKeys({ press: 'Tab' });
        expect(el.shadowRoot!.activeElement?.getAttribute('href')).to.equal('#team');
        await sendKeys({ press: 'Escape' });
        expect(isOpen(el)).to.be.false;
        expect(el.shadowRoot!.activeElement?.part.value).to.equal('badge');
      });
    }

    const told: Team = {
      ...team,
      mission,
      status: 'paused',
      brand: '六色花',
      categories: ['治安巡逻', '帮困'],
      establishedOn: '2021-03',
      parent: { kind: 'organization', name: '霞光社区党委' },
      region: '霞光社区',
      registration: { status: 'registered', system: '湖南志愿服务网', number: '4303' },
      honours: ['最美志愿队', { 'zh-CN': '先进集体' }],
      stats: [
        {
          schemaVersion: '1',
          id: 's1',
          label: '文化活动',
          quantity: { value: 10, qualifier: 'over', unit: '场次', unitKind: 'events' },
          measure: 'current',
          period: { label: '今年以来' },
          asOf: '2024-09-10',
        },
        {
          schemaVersion: '1',
          id: 's2',
          label: '志愿者',
          from: { value: 200, qualifier: 'over', unit: '人', unitKind: 'persons' },
          quantity: { value: 1500, qualifier: 'over', unit: '人', unitKind: 'persons' },
          measure: 'current',
        },
      ],
      url: '#team',
      joinUrl: '#join',
    };
    /** Each line of the details; a term and what is said under it are one. */
    const lines = (el: Element): string[] =>
      [...part(el, 'details').querySelectorAll('p, dt')].map((line) =>
        [line, line.localName === 'dt' && line.nextElementSibling]
          .map((node) => node && (node.textContent ?? '').replace(/\s+/g, ' ').trim())
          .filter(Boolean)
          .join(': '),
      );

    for (const [lang, ...words] of [
      [
        'zh-CN',
        ...[mission, '暂停活动', '所属品牌: 六色花', '主管单位: 霞光社区党委', '服务区域: 霞光社区'],
        ...['服务类别: 治安巡逻、帮困', '成立时间: 2021年3月'],
        ...[
          '登记情况: 已登记（湖南志愿服务网，编号：4303）',
          '文化活动: 10余场次，今年以来，截至2024年9月10日',
        ],
        ...['志愿者: 200余人→1500余人', '荣誉: 最美志愿队、先进集体', '了解这支队伍', '加入这支队伍'],
      ],
      [
        'zh-TW',
        ...[mission, '暫停活動', '所屬品牌: 六色花', '主管單位: 霞光社区党委', '服務區域: 霞光社区'],
        ...['服務類別: 治安巡逻、帮困', '成立時間: 2021年3月'],
        ...[
          '登記情況: 已登記（湖南志愿服务网，編號：4303）',
          '文化活动: 10餘場次，今年以来，截至2024年9月10日',
        ],
        ...['志愿者: 200餘人→1500餘人', '榮譽: 最美志愿队、先进集体', '認識這支隊伍', '加入這支隊伍'],
      ],
      [
        'en',
        ...[mission, 'Paused', 'Part of: 六色花', 'Run by: 霞光社区党委', 'Area: 霞光社区'],
        ...['Work: 治安巡逻, 帮困', 'Founded: March 2021'],
        ...[
          'Registration: Registered (湖南志愿服务网, no. 4303)',
          '文化活动: over 10 events, 今年以来, as of 10 September 2024',
        ],
        ...[
          '志愿者: over 200 people → over 1,500 people',
          'Honours: 最美志愿队, 先进集体',
          'About this team',
          'Join this team',
        ],
      ],
    ] as const) {
      it(`say in ${lang} who runs it, how it is registered, what it counts, where to join`, async () => {
        const { el, events } = await reporting({ team: told, lang });
        expect(lines(el)).to.deep.equal(words);
        expect(events.length).to.equal(0);
        expect(part(el, 'details').textContent).to.not.match(/[✓✔☑]/);
      });
    }

    it('are what the server prints', async () => {
      const { el } = await reporting({ team: told });
      const box = document.createElement('div');
      box.innerHTML = renderTeamBadge(told);
      const printed = box.querySelector('[slot=details]')!;
      const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
      expect(plain(part(el, 'details').textContent)).to.equal(plain(printed.textContent));
    });

    it('say in which language a text is, where it is not that of the page', async () => {
      const { el } = await reporting({
        team: { ...team, name: { 'zh-CN': '映山红' }, mission: { 'zh-CN': mission } },
        lang: 'en',
      });
      expect(part(el, 'name').querySelector('[lang=zh-CN]')?.textContent).to.equal('映山红');
      expect(part(el, 'details').querySelector('p')?.lang).to.equal('zh-CN');
    });

    it('invite nobody into a team that has ended, and say nothing of a registration nobody knows', async () => {
      const { el } = await reporting({
        team: { ...team, status: 'ended', joinUrl: '#join', registration: { status: 'unknown' } },
      });
      expect(lines(el)).to.deep.equal(['已停止活动']);
    });

    it('stand for a join link alone, and pass axe in light and dark', async () => {
      const box = await fixture(html`
        <div>
          ${[LIGHT, DARK].map(
            (style) =>
              html`<div style=${style}>
                <bloom-team-badge .team=${told}></bloom-team-badge>
                <bloom-team-badge .team=${{ ...team, joinUrl: '#join' }}></bloom-team-badge>
              </div>`,
          )}
        </div>
      `);
      for (const el of box.querySelectorAll('bloom-team-badge')) {
        part(el, 'badge').click();
        expect(part(el, 'details').querySelector('a[href="#join"]')?.checkVisibility()).to.be.true;
        await expect(el).to.be.accessible();
      }
    });

    it('close by a click beside them', async () => {
      const { el } = await reporting({ team: withDetails });
      part(el, 'badge').click();
      await sendMouse({ type: 'click', position: [790, 590] });
      expect(isOpen(el)).to.be.false;
    });

    it('lead on to the team, or to the href of the badge', async () => {
      const { el } = await reporting({ team: withDetails, href: '#attribute' });
      expect(part(el, 'badge').localName).to.equal('button');
      expect(part(el, 'details').querySelector('a')?.getAttribute('href')).to.equal('#attribute');
      el.href = undefined;
      await el.updateComplete;
      expect(part(el, 'details').querySelector('a')?.getAttribute('href')).to.equal('#team');
      el.team = { ...team, mission };
      await el.updateComplete;
      expect(part(el, 'details').querySelector('a')).to.not.exist;
    });

    async function opened(style: string): Promise<{ badge: DOMRect; panel: DOMRect }> {
      const box = await fixture(html`
        <div>
          <bloom-team-badge
            style=${style}
            .team=${{ ...withDetails, mission: mission.repeat(8) }}
          ></bloom-team-badge>
        </div>
      `);
      const el = box.querySelector('bloom-team-badge')!;
      const moved = oneEvent(part(el, 'details'), 'toggle');
      part(el, 'badge').click();
      await moved;
      return {
        badge: part(el, 'badge').getBoundingClientRect(),
        panel: part(el, 'details').getBoundingClientRect(),
      };
    }

    for (const [where, style] of [
      ['left', 'position: absolute; left: 0; top: 40px'],
      ['right', 'position: absolute; right: 0; top: 40px'],
    ] as const) {
      it(`stay inside a window of 320 px, from its ${where} edge`, async () => {
        await setViewport({ width: 320, height: 640 });
        const { badge, panel } = await opened(style);
        expect(panel.left).to.be.at.least(0);
        expect(panel.right).to.be.at.most(320);
        expect(panel.top).to.be.within(badge.bottom, badge.bottom + 16);
        expect(document.documentElement.scrollWidth).to.equal(320);
      });
    }

    it('open above a badge at the foot of the window', async () => {
      const { badge, panel } = await opened('position: fixed; left: 40px; bottom: 0');
      expect(panel.bottom).to.be.within(badge.top - 16, badge.top);
      expect(panel.top).to.be.at.least(0);
    });

    it('stand at their badge in a page that was scrolled', async () => {
      const box = await fixture(html`<div style="height: 3000px; padding-top: 900px"></div>`);
      scrollTo(0, 700);
      const el = document.createElement('bloom-team-badge');
      el.team = withDetails as Team;
      box.append(el);
      await el.updateComplete;
      const moved = oneEvent(part(el, 'details'), 'toggle');
      part(el, 'badge').click();
      await moved;
      const badge = part(el, 'badge').getBoundingClientRect();
      const panel = part(el, 'details').getBoundingClientRect();
      expect(panel.left).to.be.closeTo(Math.max(16, badge.left), 1);
      expect(panel.top).to.be.within(badge.bottom, badge.bottom + 16);
      scrollTo(0, 0);
    });
  });

  describe('elder mode', () => {
    for (const variant of BADGE_VARIANTS) {
      it(`shows text of 18 px and targets of 60 px as ${variant}, and goes back when switched off`, async () => {
        const box = await fixture(html`
          <div>
            <bloom-team-badge variant=${variant} motif="azalea" href="#1"></bloom-team-badge>
            <bloom-team-badge variant=${variant} motif="violet"><a href="#2">紫罗兰</a></bloom-team-badge>
            <bloom-team-badge variant=${variant} .team=${{ ...team, mission }}></bloom-team-badge>
          </div>
        `);
        const all = [...box.querySelectorAll('bloom-team-badge')];
        const heights = all.map((el) => part(el, 'badge').offsetHeight);
        document.documentElement.toggleAttribute('data-bloom-elder', true);
        for (const el of all) {
          await settled(el);
          const { fontSize, lineHeight } = getComputedStyle(part(el, 'name'));
          expect(parseFloat(fontSize)).to.be.at.least(18);
          expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.499);
          const { width, height } = part(el, 'badge').getBoundingClientRect();
          expect(Math.min(width, height), el.outerHTML).to.be.at.least(60);
        }
        document.documentElement.toggleAttribute('data-bloom-elder', false);
        for (const el of all) await settled(el);
        expect(all.map((el) => part(el, 'badge').offsetHeight)).to.deep.equal(heights);
      });
    }

    it('reaches into the details', async () => {
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      const { el } = await reporting({ team: { ...team, mission, url: '#team' } });
      part(el, 'badge').click();
      const link = part(el, 'details').querySelector('a')!;
      expect(parseFloat(getComputedStyle(link).fontSize)).to.be.at.least(18);
      expect(parseFloat(getComputedStyle(part(el, 'details').querySelector('p')!).fontSize)).to.be.at.least(
        18,
      );
      expect(link.getBoundingClientRect().height).to.be.at.least(60);
    });

    it('keeps larger text of the page', async () => {
      document.documentElement.toggleAttribute('data-bloom-elder', true);
      const el = await fixture(
        html`<bloom-team-badge style="font-size: 30px" motif="azalea"></bloom-team-badge>`,
      );
      expect(getComputedStyle(part(el, 'name')).fontSize).to.equal('30px');
    });
  });

  describe('events', () => {
    it('tell of a motif nobody knows; the first character stands for the flower', async () => {
      const { el, events } = await reporting({ motif: 'lotus', text: '莲花队' });
      expect(initialOf(el)).to.equal('莲');
      expect(issues(events)).to.deep.equal([[['motif', 'choice']]]);
      expect(events[0]?.message).to.equal(
        'motif: “lotus” 不是可选值，可选：azalea、carnation、sunflower、clivia、violet、dandelion',
      );
    });

    const unsafe = 'javascript:void(0)';
    for (const [path, set] of [
      ['href', { motif: 'azalea', href: unsafe }],
      ['url', { team: { ...team, url: unsafe } }],
      ['url', { team: { ...team, mission, url: unsafe } }],
      ['motif.image', { team: { ...team, motif: { name: 'azalea', image: unsafe } } }],
    ] as const) {
      it(`tell of an unsafe ${path}, which is left out`, async () => {
        const { el, events } = await reporting(set);
        expect(issues(events)).to.deep.equal([[[path, 'address']]]);
        expect(el.shadowRoot!.innerHTML).not.to.contain('javascript:');
        expect(el.shadowRoot!.querySelector('a, img')).to.not.exist;
        expect(flowers(el)).to.equal(2);
      });
    }

    it('are not repeated by an update that has nothing to do with them', async () => {
      const { el, events } = await reporting({ motif: 'lotus', text: '莲花队' });
      el.variant = 'solid';
      await el.updateComplete;
      el.lang = 'en';
      await settled(el);
      expect(events.length).to.equal(1);
    });

    it('bubble out of shadow roots, in the reader’s language', async () => {
      const host = await fixture(html`<div lang="en"></div>`);
      const events: BloomErrorEvent[] = [];
      host.addEventListener('bloom-error', (event) => events.push(event as BloomErrorEvent));
      const el = document.createElement('bloom-team-badge');
      el.motif = 'lotus';
      host.attachShadow({ mode: 'open' }).append(el);
      await el.updateComplete;
      expect(events.map(({ message }) => message)).to.deep.equal([
        'motif: “lotus” is not one of the choices: azalea, carnation, sunflower, clivia, violet, dandelion',
      ]);
    });

    for (const [wrong, path, input] of [
      ['a text', 'team', 'text'],
      ['a number', 'team', 5],
      ['a list', 'team', []],
      ['no name', 'name', { id: 't' }],
      ['a name that is a number', 'name', { ...team, name: 7 }],
      ['a motif that is a text', 'motif', { ...team, motif: 'azalea' }],
      ['a motif named by a number', 'motif.name', { ...team, motif: { name: 7 } }],
      ['a colour that is a number', 'motif.color', { ...team, motif: { name: 'azalea', color: 7 } }],
      ['a mission that is a list', 'mission', { ...team, mission: [] }],
      ['an address that is a number', 'url', { ...team, url: 5 }],
      ['numbers that are none', 'stats', { ...team, stats: 'many' }],
      ['a number without a value', 'stats.0.quantity', { ...team, stats: [{ label: '人', quantity: {} }] }],
      [
        'a unit that is no text',
        'stats.0.quantity.unit',
        { ...team, stats: [{ label: '人', quantity: { value: 1, unit: { toString: 1 } } }] },
      ],
      ['a state nobody knows', 'status', { ...team, status: 'asleep' }],
      ['a registration nobody knows', 'registration.status', { ...team, registration: { status: '✓' } }],
    ] as const) {
      it(`tell once of a team that is or has ${wrong}; what can be shown is shown`, async () => {
        const { el, events } = await reporting({ team: input });
        expect(events.length).to.equal(1);
        expect(events[0]?.path).to.equal(path);
        if (typeof input === 'object' && 'name' in input && path !== 'name') {
          expect(readName(el)).to.equal('映山红志愿服务队');
        }
      });
    }
  });

  describe('in a page with its own ideas', () => {
    it('keeps details readable beside a slotted link, which no button may hold', async () => {
      const badge = await fixture<TeamBadgeElement>(
        html`<bloom-team-badge motif="clivia"
          ><a href="/x">君子兰</a>
          <p slot="details">上门谈心</p></bloom-team-badge
        >`,
      );
      const details = badge.querySelector('p');
      expect(details?.getClientRects().length).to.equal(1);
      expect(badge.renderRoot.querySelector('button')).to.equal(null);
    });

    it('does not let a link color of the page into the badge', async () => {
      const page = await fixture(
        html`<div>
          <style>
            a {
              color: red;
            }
          </style>
          <bloom-team-badge motif="azalea" variant="solid"><a href="/x">映山红</a></bloom-team-badge>
        </div>`,
      );
      await page.querySelector<TeamBadgeElement>('bloom-team-badge')?.updateComplete;
      const link = page.querySelector('a');
      expect(link && getComputedStyle(link).color).to.equal('rgb(255, 255, 255)');
    });
  });
});
