// The policy by which Lit writes its templates, and what Lit finds in `globalThis`. rollup.config.mjs puts imports of this
// module in place of the names, as for the clean room.
import { document } from './clean-room.js';
import { firstCopy } from './copies.js';
import { TAGS } from './tags.js';
import { allowedPolicy, factory, parserBy } from './trusted-types.js';

/** A site whose policy lists the names it allows can give ours: `<script src="sixbloom.js" data-policy="site">`. */
const POLICY_NAMES = [document.currentScript?.getAttribute('data-policy') ?? 'sixbloom', 'lit-html'];

/** The XML parser tells an element it makes itself of none of its attributes; one that is upgraded hears of them. */
export const isXmlParsed = document.contentType !== 'text/html' && document.readyState === 'loading';

/** Another copy serves, or will: this one writes nothing, and to try would be a violation. */
const isServed = TAGS.every((tag) => customElements.get(tag)) || (isXmlParsed && firstCopy() !== undefined);

/** The policy that the page allowed, and its name. */
const { policy, name: policyName } = allowedPolicy(isServed ? [] : POLICY_NAMES);
export { policyName };

/** Whether markup comes out as it was written: a page may refuse it, or change it by a default policy of its own. */
function writesMarkup(): boolean {
  const template = document.createElement('template');
  try {
    // eslint-disable-next-line no-restricted-syntax -- what Lit does with each template, tried once
    template.innerHTML = '<!---->';
    return template.content.firstChild !== null;
  } catch {
    return false;
  }
}

/** True where the page's policy lets no template be written. */
export const isRefused =
  !isServed && typeof factory?.createPolicy === 'function' && !policy && !writesMarkup();

export const DOMParser = parserBy(() => policy);

export const litPropertyMetadata = new WeakMap<object, unknown>();

/** What Lit looks up by `globalThis`; notes it leaves stay here. Firefox before 101 and Safari before 16.4 need the nonce for styles. */
const lookedUp = {
  __proto__: null,
  ShadowRoot: window.ShadowRoot,
  litNonce: document.currentScript?.nonce || undefined,
  litPropertyMetadata,
  // Lit reflects a boolean as the empty script.
  trustedTypes: policy && { createPolicy: () => policy, emptyScript: '' },
};
export { lookedUp as globalThis };
