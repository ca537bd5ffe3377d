// How the second script reads a page where Trusted Types are asked for: rollup.config.mjs puts this in place of `DOMParser`.
import { allowedPolicy, parserBy, type Policy } from './trusted-types.js';

/** A site can give the name here too: `<script src="sixbloom-links.js" data-policy="site">`. */
const name = document.currentScript?.getAttribute('data-policy') ?? 'sixbloom-links';

let made: { policy?: Policy } | undefined;

/** Not before the first page is read: a page without such links need not list the name. */
export const DOMParser = parserBy(() => (made ??= allowedPolicy([name])).policy);
