/**
 * What other systems sent along: kept, never read. Each value stands under the path where it was found, `wordCount` or
 * `media.0.exif`.
 */
export type Extension = Readonly<Record<string, unknown>>;
