// The compiler runs these: `tsc -p test/tsconfig.json`. Each schema gives out exactly the hand-written type of its model.
import { expect } from '@open-wc/testing';
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
import { article, correction, related } from '../../src/validate/article.js';
import { credit, party, sourceRef } from '../../src/validate/credits.js';
import * as room from '../../src/validate/index.js';
import { mediaObject } from '../../src/validate/media.js';
import { rights } from '../../src/validate/rights.js';
import { quantity, statistic } from '../../src/validate/statistic.js';
import { activity, team } from '../../src/validate/team.js';

/** Every level readonly and every intersection one object, so that only the content is compared. */
type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Same<S extends v.GenericSchema<unknown, unknown>, Model> = Equal<Deep<v.InferOutput<S>>, Deep<Model>>;

const same = <S extends v.GenericSchema<unknown, unknown>, Model>(
  schema: S,
  isSame: Same<S, Model>,
): void => {
  expect(isSame).to.equal(true);
  expect(schema.type).to.equal('object');
};

describe('the types of the schemas', () => {
  it('are those of the models, as inferred from their keys', () => {
    same<typeof article, Article>(article, true);
    same<typeof related, Related>(related, true);
    same<typeof correction, Correction>(correction, true);
    same<typeof party, Party>(party, true);
    same<typeof credit, Credit>(credit, true);
    same<typeof sourceRef, SourceRef>(sourceRef, true);
    same<typeof mediaObject, MediaObject>(mediaObject, true);
    same<typeof rights, Rights>(rights, true);
    same<typeof quantity, Quantity>(quantity, true);
    same<typeof statistic, Statistic>(statistic, true);
    same<typeof team, Team>(team, true);
    same<typeof activity, Activity>(activity, true);
  });

  it('are those of the models, as exported', () => {
    same<typeof room.articleSchema, Article>(room.articleSchema, true);
    same<typeof room.relatedSchema, Related>(room.relatedSchema, true);
    same<typeof room.correctionSchema, Correction>(room.correctionSchema, true);
    same<typeof room.partySchema, Party>(room.partySchema, true);
    same<typeof room.creditSchema, Credit>(room.creditSchema, true);
    same<typeof room.sourceRefSchema, SourceRef>(room.sourceRefSchema, true);
    same<typeof room.mediaObjectSchema, MediaObject>(room.mediaObjectSchema, true);
    same<typeof room.rightsSchema, Rights>(room.rightsSchema, true);
    same<typeof room.quantitySchema, Quantity>(room.quantitySchema, true);
    same<typeof room.statisticSchema, Statistic>(room.statisticSchema, true);
    same<typeof room.teamSchema, Team>(room.teamSchema, true);
    same<typeof room.activitySchema, Activity>(room.activitySchema, true);
  });

  it('would be found to differ', () => {
    // @ts-expect-error a key is missing
    same<typeof article, Omit<Article, 'lang'>>(article, true);
    // @ts-expect-error a key is optional in one only
    same<typeof article, Omit<Article, 'lang'> & Partial<Pick<Article, 'lang'>>>(article, true);
    // @ts-expect-error a choice more, deep inside
    same<typeof credit, Omit<Credit, 'parties'> & { parties: (Party & { kind: 'robot' })[] }>(credit, true);
    // @ts-expect-error a choice less
    same<typeof party, Omit<Party, 'kind'> & { kind: 'person' }>(party, true);
  });

  it('narrow the answer of validate', () => {
    const result = room.validate(room.articleSchema, {});
    // @ts-expect-error there may be none
    const headline: unknown = result.value === undefined ? undefined : result.value.headlines;
    if (result.value) expect(result.value.credits.length).to.be.at.least(0);
    expect(headline).to.equal(undefined);
  });
});
