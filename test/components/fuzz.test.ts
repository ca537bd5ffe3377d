// Anything in any attribute, slot or model: nothing is thrown, and what the page wrote stays.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { article } from '../formats/arbitrary.js';

/** What a page may set: its attributes are those that the element observes, its models the properties that take objects. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  'bloom-app-card': [],
  'bloom-article-card': ['article'],
  'bloom-article-list': ['articles'],
  'bloom-copyright-footer': ['article', 'rights'],
  'bloom-share-bar': ['article'],
  'bloom-stats-counter': ['statistic'],
  'bloom-stats-group': ['statistics'],
  'bloom-team-badge': ['team'],
  'bloom-team-roster': ['teams'],
};

const long = '六'.repeat(2_000);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\ud800', 'a\udc00', '\0', 'NaN', '-1', '1e999', '0x10', 'false', '九九九', long),
);

/** What JSON cannot say, and what breaks who reads it without care. */
const odd = fc.constantFrom<() => unknown>(
  () => {
    const circle: Record<string, unknown> = { name: 'x', headline: 'x' };
    circle['media'] = circle['credits'] = circle['parties'] = circle['source'] = [circle];
    return circle;
  },
  () => ({
    get headline(): string {
      throw new Error('a getter that throws');
    },
    [fc.toStringMethod]: () => 'a getter that throws',
  }),
  () =>
    new Proxy(
      {},
      {
        // Lets itself be printed where a test fails.
        has: (_, key) => key === fc.toStringMethod,
        // Lit looks for its own marks in all it is handed.
        get: (_, key) => {
          if (String(key).startsWith('_$')) return undefined;
          if (key === fc.toStringMethod) return () => 'a proxy that throws';
          throw new Error('a proxy that throws');
        },
      },
    ),
  () => JSON.parse('['.repeat(300) + ']'.repeat(300)) as unknown,
  () => ({ toString: 1, valueOf: 1 }),
  () => Object.create(null) as unknown,
  () => Symbol('x'),
  () => 10n ** 30n,
  () => new Date(NaN),
  () => long,
  () => NaN,
  () => -Infinity,
  () => () => 'x',
);
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  text,
  odd.map((make) => make()),
);

/** An article in which a few values became others, at any depth: it still reaches most of what reads it. */
const broken = fc
  .tuple(article, fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 6 }))
  .map(([one, changes]) => {
    const whole = structuredClone(one);
    for (const [at, value] of changes) {
      const places: [holder: object, key: string][] = [];
      const walk = (holder: object): void => {
        for (const [key, inner] of Object.entries(holder) as [string, unknown][]) {
          places.push([holder, key]);
          if (places.length < 2000 && Array.isArray(inner) ? inner.length < 50 : Object(inner) === inner)
            if (Object.getPrototypeOf(inner) === Object.prototype || Array.isArray(inner))
              walk(inner as object);
        }
      };
      try {
        walk(whole);
      } catch {
        // What was put in before throws when it is walked.
      }
      const [holder, key] = places[at % places.length] ?? [whole, 'headline'];
      Reflect.set(holder, key, value);
    }
    return whole as unknown as Record<string, unknown>;
  });

/** The errors of a window while something is done. */
async function errorsOf(act: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const reason = event instanceof ErrorEvent ? (event.error as unknown) : (event.reason as unknown);
    found.push(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  };
  addEventListener('error', hear, true);
  addEventListener('unhandledrejection', hear, true);
  try {
    await act();
    await new Promise((resolve) => setTimeout(resolve));
  } catch (error) {
    found.push((error as Error).stack ?? String(error));
  }
  removeEventListener('error', hear, true);
  removeEventListener('unhandledrejection', hear, true);
  return found;
}

async function survives(tag: string, set: (element: LitElement) => void, words = '六色花'): Promise<void> {
  const element = document.createElement(tag) as LitElement;
  const errors = await errorsOf(async () => {
    element.append(words);
    set(element);
    document.body.append(element);
    await element.updateComplete;
  });
  element.remove();
  expect(errors).to.deep.equal([]);
  expect(element.textContent).to.contain(words);
  expect(element.shadowRoot?.firstElementChild, 'drew something').to.be.instanceOf(Element);
}

for (const [tag, models] of Object.entries(MODELS)) {
  const { observedAttributes } = customElements.get(tag) as unknown as typeof LitElement;
  // Loading has tests of its own.
  const attributes = observedAttributes.filter((name) => name !== 'src');

  describe(`<${tag}> with anything`, function () {
    this.timeout(120_000);

    it('in its attributes and its text', async () => {
      const said = fc.dictionary(fc.constantFrom(...attributes), text);
      await fc.assert(
        fc.asyncProperty(said, text, (values, words) =>
          survives(
            tag,
            (element) => {
              for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
            },
            words,
          ),
        ),
        { numRuns: 15, endOnFailure: true },
      );
    });

    for (const property of models) {
      it(`in ${property}`, async () => {
        const parts: Readonly<Record<string, (whole: Record<string, unknown>) => unknown>> = {
          articles: (whole) => [whole],
          statistic: ({ statistics }) => Array.isArray(statistics) && (statistics[0] as unknown),
          team: ({ teams }) => Array.isArray(teams) && (teams[0] as unknown),
          article: (whole) => whole,
        };
        const part = parts[property] ?? ((whole: Record<string, unknown>): unknown => whole[property]);
        await fc.assert(
          fc.asyncProperty(fc.oneof(anything, broken.map(part), fc.array(anything)), (value) =>
            survives(tag, (element) => Reflect.set(element, property, value)),
          ),
          { numRuns: 25, endOnFailure: true },
        );
      });
    }
  });
}
