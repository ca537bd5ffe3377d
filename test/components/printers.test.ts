// The two printers say the same of any parts: text, language, links and pictures, in this order.
import * as fc from 'fast-check';
import { render } from 'lit';
import { printHtml } from '../../src/print/html.js';
import { printLit } from '../../src/print/lit.js';
import { ACTIVITY, TEAM } from '../../src/shapes/team.js';
import { ARTICLE } from '../../src/shapes/article.js';
import { lenient } from '../../src/shapes/lenient.js';
import type { Shape } from '../../src/shapes/shape.js';
import { STATISTIC } from '../../src/shapes/statistic.js';
import { activityPart } from '../../src/views/activity.js';
import { cardParts } from '../../src/views/article-card.js';
import { copyrightFooter, correctionList } from '../../src/views/copyright-footer.js';
import { creditList } from '../../src/views/credits.js';
import { mediaFigure } from '../../src/views/media.js';
import type { Page } from '../../src/views/page.js';
import type { Child } from '../../src/views/part.js';
import { rightsParts } from '../../src/views/rights.js';
import { counterFigure, counterParts } from '../../src/views/statistic.js';
import { teamBadge } from '../../src/views/team.js';
import { LOCALES } from '../../src/models/locale.js';
import { activity, article, statistic, team } from '../formats/arbitrary.js';
import { parsed } from '../parsed.js';
import { saidIn } from './in-slot.js';

function inBoth(child: Child): [html: string, lit: string] {
  const html = parsed(printHtml(child));
  const lit = document.createElement('div');
  render(printLit(child), lit);
  return [html, lit].map((tree) => [...tree.childNodes].map(saidIn).join('')) as [string, string];
}

const known = <T>(shape: Shape<T>, value: T) => lenient(shape, value, () => undefined)!;

const VIEWS: Readonly<Record<string, fc.Arbitrary<(page: Page) => Child>>> = {
  'an article card': article.map((one) => (page) => cardParts(known(ARTICLE, one), page, {})),
  'a copyright footer': article.map((one) => (page) => copyrightFooter(known(ARTICLE, one), page)),
  'the rights, credits, corrections and media of an article': article.map((one) => (page) => {
    const { rights, credits, corrections = [], media = [] } = known(ARTICLE, one);
    return [
      rights && rightsParts(rights, page),
      creditList(credits, page),
      correctionList(corrections, page),
      media.map((medium) => mediaFigure(medium, page)),
    ];
  }),
  'a team': team.map((one) => (page) => teamBadge(known(TEAM, one), page)),
  'a statistic': statistic.map((one) => (page) => {
    const counted = known(STATISTIC, one);
    return counterParts(counted, page, counterFigure(counted, page));
  }),
  'an activity': activity.map((one) => (page) => activityPart(known(ACTIVITY, one), page, '3', [])),
};

describe('print/html and print/lit', () => {
  for (const [name, view] of Object.entries(VIEWS))
    it(`say the same of ${name}`, () => {
      fc.assert(
        fc.property(
          view,
          fc.constantFrom(...LOCALES),
          fc.constantFrom(undefined, 'zh-CN', 'en'),
          (show, locale, lang) => {
            const [html, lit] = inBoth(show({ tag: locale, locale, lang, base: undefined }));
            if (lit !== html) throw new Error(`lit: ${lit}\nhtml: ${html}`);
          },
        ),
        { numRuns: 100, endOnFailure: true, includeErrorInReport: true },
      );
    });
});
