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
import type { ArticleShape, CorrectionShape, RelatedShape } from '../../src/validate/article.js';
import type { CreditShape, PartyShape, SourceRefShape } from '../../src/validate/credits.js';
import * as room from '../../src/validate/index.js';
import type { MediaObjectShape } from '../../src/validate/media.js';
import type { RightsShape } from '../../src/validate/rights.js';
import type { QuantityShape, StatisticShape } from '../../src/validate/statistic.js';
import type { ActivityShape, TeamShape } from '../../src/validate/team.js';

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
  it('are those of the models, as inferred from their keys', () => {
    same<ArticleShape, Article>(true);
    same<RelatedShape, Related>(true);
    same<CorrectionShape, Correction>(true);
    same<PartyShape, Party>(true);
    same<CreditShape, Credit>(true);
    same<SourceRefShape, SourceRef>(true);
    same<MediaObjectShape, MediaObject>(true);
    same<RightsShape, Rights>(true);
    same<QuantityShape, Quantity>(true);
    same<StatisticShape, Statistic>(true);
    same<TeamShape, Team>(true);
    same<ActivityShape, Activity>(true);
  });

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

  it('would be found to differ', () => {
    // @ts-expect-error a key is missing
    same<ArticleShape, Omit<Article, 'lang'>>(true);
    // @ts-expect-error a key is optional in one only
    same<ArticleShape, Omit<Article, 'lang'> & Partial<Pick<Article, 'lang'>>>(true);
    // @ts-expect-error a choice more, deep inside
    same<CreditShape, Omit<Credit, 'parties'> & { parties: (Party & { kind: 'robot' })[] }>(true);
    // @ts-expect-error a choice less
    same<PartyShape, Omit<Party, 'kind'> & { kind: 'person' }>(true);
  });

  it('narrow the answer of validate', () => {
    const result = room.validate(room.articleSchema, {});
    // @ts-expect-error there may be none
    const headline: unknown = result.value === undefined ? undefined : result.value.headlines;
    if (result.value) expect(result.value.credits.length).to.be.at.least(0);
    expect(headline).to.equal(undefined);
  });
});
