declare const SIXBLOOM_VERSION: string;

/** The version of the package, which the build puts in. */
export const VERSION = SIXBLOOM_VERSION;
