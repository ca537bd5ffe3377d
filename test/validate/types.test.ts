// The compiler runs these: `tsc -p test/tsconfig.json`. Each schema gives out exactly the hand-written type of its model.
import { expect } from 'chai';
import type * as v from 'valibot';
import type {
  Activity,
  Article,
  Correction,
  Credit,
  MediaObject,
  Party,
  Quantity,
  Related,
  Rights,
  SourceRef,
  Statistic,
  Team,
} from '../../src/models/index.js';
import { choice, list, record, text, type Shape } from '../../src/shapes/shape.js';
import * as room from '../../src/validate/index.js';

/** Every level readonly and every intersection one object, so that only the content is compared. */
type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Same<S extends v.GenericSchema<unknown, unknown>, Model> = Equal<Deep<v.InferOutput<S>>, Deep<Model>>;

const same = <S extends v.GenericSchema<unknown, unknown>, Model>(isSame: Same<S, Model>): void => {
  expect(isSame).to.equal(true);
};

describe('the types of the schemas', () => {
  it('are those of the models, as exported', () => {
    same<typeof room.articleSchema, Article>(true);
    same<typeof room.relatedSchema, Related>(true);
    same<typeof room.correctionSchema, Correction>(true);
    same<typeof room.partySchema, Party>(true);
    same<typeof room.creditSchema, Credit>(true);
    same<typeof room.sourceRefSchema, SourceRef>(true);
    same<typeof room.mediaObjectSchema, MediaObject>(true);
    same<typeof room.rightsSchema, Rights>(true);
    same<typeof room.quantitySchema, Quantity>(true);
    same<typeof room.statisticSchema, Statistic>(true);
    same<typeof room.teamSchema, Team>(true);
    same<typeof room.activitySchema, Activity>(true);
  });

  it('are told by shapes that the compiler holds against the model', () => {
    interface Model {
      readonly kind: 'a' | 'b';
      readonly words?: readonly string[];
    }
    const kind = choice(['a', 'b']);
    const words = list(text);
    const right: Shape<Model> = record<Model>({ kind }, { words });
    // @ts-expect-error a key is missing
    record<Model>({ kind }, {});
    // @ts-expect-error a key more
    record<Model>({ kind }, { words, more: text });
    // @ts-expect-error a key that must be there may be missing
    record<Model>({}, { kind, words });
    // @ts-expect-error a choice less
    record<Model>({ kind: choice(['a']) }, { words });
    // @ts-expect-error a choice more
    record<Model>({ kind: choice(['a', 'b', 'c']) }, { words });
    // @ts-expect-error of another type
    record<Model>({ kind }, { words: text });
    expect(right.required).to.deep.equal(['kind']);
  });

  it('narrow the answer of validate', () => {
    const result = room.validate(room.articleSchema, {});
    // @ts-expect-error there may be none
    const headline: unknown = result.value === undefined ? undefined : result.value.headlines;
    if (result.value) expect(result.value.credits.length).to.be.at.least(0);
    expect(headline).to.equal(undefined);
  });
});
