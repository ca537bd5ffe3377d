import './told.js';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define/all.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Article, Statistic, Team } from '../../src/models/index.js';
import {
  renderArticleCard,
  renderCopyrightFooter,
  renderStatsCounter,
  renderTeamBadge,
  renderTeamRoster,
} from '../../src/render/index.js';
import { article as anyArticle } from '../formats/arbitrary.js';
import { parsed } from '../parsed.js';
import { article, statistic, team } from '../samples.js';
import { nodesIn, saidIn, textIn } from './in-slot.js';

type Bloom = HTMLElement & { updateComplete: Promise<unknown> };

interface Pair {
  /** The element with the printed HTML inside. */
  readonly printed: Bloom;
  /** The element with the model in its property. */
  readonly model: Bloom;
  /** What each of them refused. */
  readonly refused: { readonly printed: string[]; readonly model: string[] };
}

/** The same model in both ways, in a page of a language. */
async function both(printed: string, property: string, model: unknown, locale: string): Promise<Pair> {
  const place = await fixture<HTMLElement>(html`<article lang=${locale}></article>`);
  const refused = { printed: [] as string[], model: [] as string[] };
  place.addEventListener('bloom-error', (event: BloomErrorEvent) => {
    const list = (event.target as Element).hasAttribute('data-model') ? refused.model : refused.printed;
    list.push(...event.issues.map(({ path, reason }) => `${path} ${reason}`));
  });
  place.append(...parsed(printed).childNodes);
  const one = place.firstElementChild as Bloom;
  const other = document.createElement(one.localName) as Bloom;
  other.dataset['model'] = '';
  Reflect.set(other, property, model);
  // A renderer does not know when its page is read.
  for (const element of [one, other]) element.setAttribute('time', 'absolute');
  place.append(other);
  for (const element of [one, other, one, other]) await element.updateComplete;
  await aTimeout(0);
  return { printed: one, model: other, refused };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a slot shows, in which language and with which links; of the page as of the model. That a link leaves the site is the element's word. */
const said = (element: Bloom, name: string): string =>
  nodesIn(element, name)
    .map((node) => saidIn(node).trim())
    .join(' ')
    .replace(/（外部..）|\(externallink\)/g, '');

/** The text in the slot without a name. */
const textOf = (element: Bloom): string =>
  plain(
    (element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes() ?? [])
      .map((node) => node.textContent)
      .join(''),
  );
const part = (element: Bloom, name: string): string =>
  plain(element.shadowRoot?.querySelector(`[part=${name}]`)?.textContent ?? '');

/** The same text, and not the same nothing. */
function same(printed: string, model: string, where?: string): void {
  expect(printed, where).to.equal(model);
  expect(printed, where).not.to.equal('');
}

const CARD = ['kicker', 'overline', 'headline', 'subheadline', 'standfirst', 'byline', 'source', 'date'];
/** What not every article has. */
const MORE = [
  'media-type',
  'caption',
  'photo-credit',
  'live',
  'sponsor',
  'marks',
  'dateline',
  'comments',
  'related',
  'notice',
];
const more: Article = {
  ...article,
  media: [
    {
      ...article.media![0]!,
      kind: 'gallery',
      poster: article.media![0]!.src,
      count: 12,
      caption: '夜市旁',
      credits: [{ role: 'photographer', parties: [{ kind: 'person', name: '郭璇' }] }],
    },
  ],
  dateline: { text: '建设路街道讯' },
  updatedAt: '2024-09-11T08:00:00+08:00',
  live: 'ended',
  state: 'corrected',
  indicators: ['exclusive', 'breaking'],
  access: 'subscription',
  sponsor: { kind: 'organization', name: '某银行' },
  digitalSource: 'trainedAlgorithmicMedia',
  commentCount: 128,
  related: [{ headline: '关键词“30”', url: '/2' }],
};
const LOCALES = ['zh-Hans', 'zh-Hant', 'en'];

for (const locale of LOCALES) {
  describe(`printed HTML in the elements, in ${locale}`, () => {
    it('is the same card as that of the model', async () => {
      const { printed, model, refused } = await both(
        renderArticleCard(article, { locale }),
        'article',
        article,
        locale,
      );
      for (const slot of CARD) {
        same(said(printed, slot), said(model, slot), slot);
      }
      const address = (root: ParentNode | null): string | null | undefined =>
        root?.querySelector('a')?.getAttribute('href');
      expect(address(printed)).to.equal(address(model.shadowRoot));
      const frame = (element: Bloom) =>
        element.shadowRoot?.querySelector<HTMLElement>('.media')?.style.getPropertyValue('--_focal');
      expect(frame(printed)).to.equal('50% 60%');
      expect(frame(model)).to.equal('50% 60%');
      expect(refused).to.deep.equal({ printed: [], model: [] });
      await expect(printed).to.be.accessible();
    });

    it('is the same card as that of a model with everything to say', async () => {
      const { printed, model, refused } = await both(
        renderArticleCard(more, { locale }),
        'article',
        more,
        locale,
      );
      for (const slot of [...CARD, ...MORE]) {
        if (slot === 'notice') expect(said(printed, slot)).to.equal(said(model, slot));
        else same(said(printed, slot), said(model, slot), slot);
      }
      expect(refused).to.deep.equal({ printed: [], model: [] });
      await expect(printed).to.be.accessible();
    });

    it('is the same card as that of a withdrawn model', async () => {
      const gone: Article = { ...more, state: 'withdrawn' };
      const { printed, model } = await both(renderArticleCard(gone, { locale }), 'article', gone, locale);
      for (const slot of ['kicker', 'notice', 'headline', 'source', 'date']) {
        same(said(printed, slot), said(model, slot), slot);
      }
      expect(printed.shadowRoot!.textContent).not.to.include('undefined');
    });

    it('is the same footer as that of the model', async () => {
      const { printed, model, refused } = await both(
        renderCopyrightFooter(article, { locale, base: document.baseURI }),
        'article',
        article,
        locale,
      );
      same(textIn(printed, 'attribution'), textIn(model, 'attribution'));
      for (const slot of ['notice', 'copyright', 'credit', 'source']) {
        same(said(printed, slot), said(model, slot), slot);
      }
      same(part(printed, 'permission'), part(model, 'permission'));
      same(part(printed, 'requires'), part(model, 'requires'));
      expect(refused).to.deep.equal({ printed: [], model: [] });
      await expect(printed).to.be.accessible();
    });

    it('is the same counter as that of the model', async () => {
      for (const one of [statistic, { ...statistic, from: undefined }] as Statistic[]) {
        const { printed, model, refused } = await both(
          renderStatsCounter(one, { locale }),
          'statistic',
          one,
          locale,
        );
        const figure = plain(model.shadowRoot?.querySelector('.final')?.textContent ?? '');
        same(textOf(printed), figure);
        for (const slot of ['label', 'as-of', 'source']) same(said(printed, slot), said(model, slot), slot);
        same(said(printed, 'note'), said(model, 'note'));
        expect(refused).to.deep.equal({ printed: [], model: [] });
        await expect(printed).to.be.accessible();
      }
    });

    it('is the same badge as that of the model', async () => {
      const { printed, model, refused } = await both(renderTeamBadge(team, { locale }), 'team', team, locale);
      same(textOf(printed), part(model, 'name'));
      const emblem = (element: Bloom) => element.shadowRoot?.querySelector('svg')?.innerHTML ?? '';
      same(emblem(printed), emblem(model));
      const kind = (element: Bloom) => element.shadowRoot?.querySelector('[part=badge]')?.localName;
      expect(kind(printed)).to.equal('button');
      expect(kind(model)).to.equal('button');
      const details = [...model.shadowRoot!.querySelector('[part=details]')!.children].map(saidIn).join('');
      same(saidIn(printed.querySelector('[slot=details]')!).includes(details) ? details : '', details);
      expect(refused).to.deep.equal({ printed: [], model: [] });
      await expect(printed).to.be.accessible();
    });

    it('is a link where a badge has no details, and a list of badges that can be read', async () => {
      const bare: Team = { schemaVersion: '1', id: 'x', name: '映山红', url: '/teams/x' };
      const { printed, model, refused } = await both(renderTeamBadge(bare, { locale }), 'team', bare, locale);
      expect(textOf(printed)).to.equal('映山红');
      expect(printed.querySelector('a')?.getAttribute('href')).to.equal('/teams/x');
      expect(model.shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal('/teams/x');
      expect(refused).to.deep.equal({ printed: [], model: [] });
      const place = await fixture<HTMLElement>(html`<div lang=${locale}></div>`);
      place.append(...parsed(renderTeamRoster([bare, team], { locale, label: '志愿队' })).childNodes);
      await expect(place).to.be.accessible();
    });
  });
}

describe('printed HTML of any article in the elements', () => {
  it('shows what the elements show of the model, part by part', async function () {
    this.timeout(30_000);
    const locale = fc.constantFrom(...LOCALES);
    await fc.assert(
      fc.asyncProperty(anyArticle, locale, async (whole, language) => {
        // Pictures of another site would be asked for.
        const one: Article = { ...whole, media: undefined };
        const card = await both(renderArticleCard(one, { locale: language }), 'article', one, language);
        for (const slot of [...CARD, ...MORE]) {
          expect(said(card.printed, slot), slot).to.equal(said(card.model, slot));
        }
        const base = document.baseURI;
        const footer = await both(
          renderCopyrightFooter(one, { locale: language, base }),
          'article',
          one,
          language,
        );
        expect(textIn(footer.printed, 'attribution')).to.equal(textIn(footer.model, 'attribution'));
        for (const slot of ['notice', 'copyright']) {
          expect(said(footer.printed, slot), slot).to.equal(said(footer.model, slot));
        }
        for (const slot of ['source', 'terms', 'correction', 'ai-label']) {
          // Whether a day has passed is the element's to say.
          const model = said(footer.model, slot).replace(/（已过期）|（已過期）| ?\(expired\)/, '');
          expect(said(footer.printed, slot), slot).to.equal(model);
        }
        expect(said(footer.printed, 'credit')).to.equal(said(footer.model, 'credit'));
        expect(part(footer.printed, 'permission')).to.equal(part(footer.model, 'permission'));
        expect(part(footer.printed, 'requires')).to.equal(part(footer.model, 'requires'));
        expect([...card.refused.printed, ...footer.refused.printed]).to.deep.equal([]);
      }),
      { numRuns: 40, endOnFailure: true, includeErrorInReport: true },
    );
  });
});
