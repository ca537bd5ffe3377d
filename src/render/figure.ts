import { changeWords, quantityWords } from '../models/quantity-words.js';
import type { StatisticPart } from './parts.js';

/** The number of a statistic: `近40场`, `200多人→1500余人`. */
export function figure({ quantity, from }: StatisticPart, locale: string): string | undefined {
  const [to, begun] = [quantity, from].map((one) => one && quantityWords(one, locale));
  return to && begun ? changeWords(begun, to, locale) : to || undefined;
}
