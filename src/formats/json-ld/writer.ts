import { isTime } from '../../models/time.js';
import type { Source } from '../source.js';
import { takeHref, takeText } from '../take.js';
import { writtenText } from '../text.js';

/**
 * Reads the fields of a model into JSON-LD values. What is not of the field's type stays unread, and is listed as lost.
 */
export class Writer {
  constructor(
    /** Language of the article: the text of a localized value that is written. */
    readonly lang: string,
    /** What relative addresses are made absolute with. */
    private readonly base?: string,
  ) {}

  /** A text, escaped where a reader could take it for markup; of a localized one that of the article's language. */
  text(model: Source, key: string): string | undefined {
    return this.written(model.at(key));
  }

  texts(model: Source, key: string): string[] {
    return model.items(key).flatMap((item) => this.written(item) ?? []);
  }

  private written(item: Source<unknown>): string | undefined {
    const text = takeText(item, this.lang);
    return text ? writtenText(text) : undefined;
  }

  /** A code of a closed list. */
  code<Code>(model: Source, key: string, codes: readonly Code[]): Code | undefined {
    return model.accept(key, (value): value is Code => codes.some((code) => code === value));
  }

  codes(model: Source, key: string, codes: readonly string[]): string[] {
    const known = model.items(key).filter(({ value }) => codes.some((code) => code === value));
    return known.map((item) => item.whole() as string);
  }

  number(model: Source, key: string): number | undefined {
    return model.accept(key, (value): value is number => Number.isFinite(value));
  }

  flag(model: Source, key: string): boolean | undefined {
    return model.accept(key, (value) => typeof value === 'boolean');
  }

  time(model: Source, key: string): string | undefined {
    return model.accept(key, isTime);
  }

  href(model: Source, key: string): string | undefined {
    return takeHref(model, key, this.base);
  }
}
