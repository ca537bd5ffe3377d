/**
 * Something of the data that a parser, a validator or a reader could not take as it is. Nothing is thrown: issues come
 * beside whatever could be read.
 */
export interface Issue<Code extends string = string> {
  /** What is wrong, for programs. */
  readonly code: Code;
  /** Where: `credits.0.parties`; `''` for the whole. */
  readonly path: string;
  /** What is wrong, as a sentence in the reader's language. */
  readonly message: string;
}
