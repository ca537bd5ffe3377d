/** What the one script leaves under its name. */
export interface Sixbloom {
  /** The version that serves. */
  readonly version: string;
  /** The versions of all copies of the script that the page loaded, the one that serves first. */
  readonly copies: string[];
  /** Says what of the page may stand in the way: see `doctor`. */
  readonly doctor: (locale?: string) => readonly string[];
}

/** The copy of the script that came before this one; the page may have something else under the name. */
export function firstCopy(): Sixbloom | undefined {
  try {
    const { sixbloom } = window as { sixbloom?: Sixbloom };
    return Array.isArray(sixbloom?.copies) ? sixbloom : undefined;
  } catch {
    // A frame of another site is called so.
    return undefined;
  }
}
