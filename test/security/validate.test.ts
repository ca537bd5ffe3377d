import { expect } from 'chai';
import * as fc from 'fast-check';
import * as v from 'valibot';
import * as room from '../../src/validate/index.js';
import {
  activity,
  article,
  credit,
  media,
  party,
  quantity,
  rights,
  sourceRef,
  statistic,
  team,
} from '../formats/arbitrary.js';

const { articleSchema, validate } = room;
const SCHEMAS = Object.values(room).filter(
  (one): one is v.GenericSchema<unknown, unknown> & typeof one => typeof one === 'object' && 'kind' in one,
);

const KINDS = {
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
} as fc.ObjectConstraints;
const anything = fc.anything(KINDS);
const little = fc.anything({ ...KINDS, maxDepth: 1, maxKeys: 2 });

const CODES = new Set<string>(room.VALIDATION_CODES);

/** Some articles to change: making a new one each time would take most of the time. */
const some = fc.constantFrom(...fc.sample(article, 40));

/** Holds for whatever was validated. */
function expectSound(schema: v.GenericSchema<unknown, unknown>, data: unknown): void {
  const { value, issues } = validate(schema, data);
  expect(value !== undefined).to.equal(!issues.some(({ level }) => level === 'error'));
  // One assertion: each one costs more than a validation.
  expect(issues.filter((issue) => !CODES.has(issue.code) || !/^\S.*。$/s.test(issue.message))).to.have.length(
    0,
  );
  // What came out is taken as it is, and comes out as it is.
  if (value === undefined) return;
  const again = validate(schema, value);
  expect(JSON.stringify(again.value)).to.equal(JSON.stringify(value));
  expect(again.issues.filter(({ code }) => code !== 'alt')).to.have.length(0);
}

/** All objects and lists in a value. */
function holders(data: unknown, list: object[] = []): object[] {
  if (typeof data !== 'object' || data === null) return list;
  list.push(data);
  for (const one of Object.values(data)) holders(one, list);
  return list;
}

describe('validate, on what nobody planned', () => {
  it('takes every article that the generator of the formats makes, without a word', () => {
    fc.assert(
      fc.property(article, (one) => {
        const { value, issues } = validate(articleSchema, one);
        expect(issues.filter(({ code }) => code !== 'alt')).to.deep.equal([]);
        expect(value).to.deep.equal(one);
      }),
      { numRuns: 200 },
    );
  });

  for (const [name, schema, one] of [
    ['party', room.partySchema, party],
    ['credit', room.creditSchema, credit],
    ['sourceRef', room.sourceRefSchema, sourceRef],
    ['rights', room.rightsSchema, rights],
    ['media', room.mediaObjectSchema, media],
    ['quantity', room.quantitySchema, quantity],
    ['statistic', room.statisticSchema, statistic],
    ['team', room.teamSchema, team],
    ['activity', room.activitySchema, activity],
  ] as const) {
    it(`takes every ${name}, too`, () => {
      fc.assert(
        fc.property(one as fc.Arbitrary<object>, (data) => {
          expect(validate(schema as v.GenericSchema<unknown, unknown>, data).value).to.deep.equal(data);
        }),
        { numRuns: 100 },
      );
    });
  }

  it('answers soundly to anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCHEMAS), anything, (schema, data) => {
        expectSound(schema, data);
      }),
      { numRuns: 5000 },
    );
  });

  it('answers soundly to anything under the keys that it knows', () => {
    const keys = Object.keys(articleSchema.entries);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys, 'toString', '__proto__'), anything, { maxKeys: 6 }),
        (data) => {
          expectSound(articleSchema, data);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('answers soundly to an article in which something was changed', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.tuple(fc.nat(), fc.nat(), little), { minLength: 1, maxLength: 3 }),
        (one, changes) => {
          const data = structuredClone(one);
          for (const [where, which, thing] of changes) {
            const all = holders(data);
            const holder = all[where % all.length] as Record<string, unknown>;
            const keys = [...Object.keys(holder), 'unknown', 'a.b', 'constructor'];
            try {
              holder[keys[which % keys.length] ?? ''] = thing;
            } catch {
              // A typed list or a frozen thing of an earlier change.
            }
          }
          expectSound(articleSchema, data);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('answers soundly to an article with a cycle in it', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), (one, from, to) => {
        const data = structuredClone(one);
        const all = holders(data);
        (all[from % all.length] as Record<string, unknown>)['unknown'] = all[to % all.length];
        expectSound(articleSchema, data);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no unknown key', () => {
    const place = fc.tuple(
      fc.nat(),
      fc.constantFrom('unknown', 'x.y', 'ext2', '键'),
      // The guard drops keys of prototypes, with a warning of their own.
      fc
        .jsonValue({ maxDepth: 1 })
        .filter((thing) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(thing))),
    );
    fc.assert(
      fc.property(some, fc.array(place, { minLength: 1, maxLength: 4 }), (one, places) => {
        const data = structuredClone(one);
        // Keys of `ext` are not unknown, and those of a localized text are languages.
        const all = holders({ ...data, ext: undefined })
          .slice(1)
          .filter((holder) => !Array.isArray(holder) && !('zh-Hans' in holder));
        const marks = places.map(([where, key, thing], at) => {
          const holder = all.length ? all[where % all.length] : data;
          const mark = { at, thing };
          (holder as Record<string, unknown>)[`${key}${at}`] = mark;
          return mark;
        });
        const { value, issues } = validate(articleSchema, data);
        expect(issues.filter(({ code }) => code === 'unknown-key')).to.have.length(marks.length);
        const kept = Object.values(value?.ext ?? {}).map((thing) => JSON.stringify(thing));
        expect(kept).to.include.members(marks.map((mark) => JSON.stringify(mark)));
      }),
      { numRuns: 300 },
    );
  });
});
