import { expect } from 'chai';
import * as fc from 'fast-check';
import { creditLabel, pickText, type Article, type Credit, type Party } from '../../src/models/index.js';
import { article } from '../formats/arbitrary.js';
import { everything, faults } from './printed.js';
import { parsed } from '../parsed.js';

type Texts = (string | undefined)[];

/** Every text of an article that is shown, in the language of a page. */
function textsOf(one: Article, locale: string): Texts {
  const text = (value: unknown): string | undefined => pickText(value, locale);
  const party = (who: Party | undefined): Texts => [text(who?.name)];
  const credits = (list: readonly Credit[] = []): Texts =>
    list.flatMap((credit) => [creditLabel(credit, locale), ...credit.parties.flatMap(party)]);
  const rights = (terms: Article['rights']): Texts => [
    terms?.notice,
    terms?.license?.name,
    terms?.contact,
    text(terms?.excludes),
    ...party(terms?.holder),
    terms?.year === undefined ? undefined : String(terms.year),
  ];
  const statistics = (list: Article['statistics'] = []): Texts =>
    list.flatMap((statistic) => [text(statistic.label)]);
  return [
    text(one.column ?? one.section?.name),
    text(one.headline),
    // A withdrawn article is offered no longer.
    ...(one.state === 'withdrawn'
      ? []
      : [text(one.overline), text(one.subheadline), text(one.summary), one.dateline?.text]),
    ...credits(one.credits),
    ...one.credits.flatMap(({ note, parties }) => [
      note,
      ...parties.map(({ affiliation }) => text(affiliation)),
    ]),
    ...party(one.source?.party),
    one.source?.headline,
    ...party(one.sponsor),
    ...rights(one.rights),
    ...(one.media ?? []).flatMap((media) => [
      text(media.caption),
      ...credits(media.credits),
      media.rights?.notice,
    ]),
    ...statistics(one.statistics),
    ...(one.statistics ?? []).flatMap(({ note, period, source }) => [
      text(note),
      text(period?.label),
      ...party(source?.party),
    ]),
    ...(one.teams ?? []).flatMap((team) => [
      text(team.name),
      text(team.brand),
      text(team.mission),
      ...(team.categories ?? []),
      ...party(team.parent),
      text(team.region),
      team.registration?.system,
      team.registration?.number,
      ...(team.honours ?? []).map(text),
      ...statistics(team.stats),
    ]),
    ...(one.activities ?? []).flatMap((activity) => [
      text(activity.name),
      activity.category,
      text(activity.place),
      ...(activity.organizers ?? []).flatMap(party),
      text(activity.audience),
      ...statistics([activity.volunteers, activity.served, activity.hours].filter((known) => !!known)),
      ...(activity.media ?? []).flatMap((media) => [text(media.caption)]),
    ]),
    ...(one.related ?? []).flatMap(({ headline, column }) => [headline, column]),
    ...(one.corrections ?? []).map((correction) => text(correction.text)),
  ];
}

const locale = fc.constantFrom('zh-Hans', 'zh-Hant', 'en');

describe('rendering any article', function () {
  // What is generated is large, and all of it is parsed.
  this.timeout(60_000);

  it('is sound HTML that loses no text that is shown', () => {
    fc.assert(
      fc.property(article, locale, (one, language) => {
        const html = Object.values(everything(one, language)).join('\n');
        const root = parsed(html);
        expect(faults(html, root)).to.deep.equal([]);
        const text = root.textContent ?? '';
        expect(textsOf(one, language).filter((shown) => shown && !text.includes(shown))).to.deep.equal([]);
        const image = one.media?.find(({ kind }) => kind === 'image');
        const alt = image && (pickText(image.alt, language) ?? '');
        expect([...root.querySelectorAll('img')].some((img) => img.alt === alt)).to.equal(Boolean(image));
      }),
      { numRuns: 500, endOnFailure: true, includeErrorInReport: true },
    );
  });

  it('makes something sound of anything, and throws nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (anything) => {
        expect(faults(Object.values(everything(anything as Article)).join('\n'))).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('makes something sound of an article in which any value became another', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        ' ',
        0,
        -1,
        NaN,
        true,
        [],
        {},
        [[]],
        { toString: 1 },
        'javascript:x',
        '\0',
      ),
      fc.anything(),
    );
    const changes = fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(article, changes, locale, (one, list, language) => {
        const broken = structuredClone(one);
        for (const [at, value] of list) replaceOne(broken, at, value);
        expect(faults(Object.values(everything(broken, language)).join('\n'))).to.deep.equal([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Puts a value in the place of one of those that a model holds at any depth. */
function replaceOne(model: object, at: number, value: unknown): void {
  const places: [holder: object, key: string][] = [];
  const walk = (holder: object): void => {
    for (const [key, one] of Object.entries(holder) as [string, unknown][]) {
      places.push([holder, key]);
      if (typeof one === 'object' && one !== null) walk(one);
    }
  };
  walk(model);
  const [holder, key] = places[at % places.length] ?? [model, 'headline'];
  Reflect.set(holder, key, value);
}
