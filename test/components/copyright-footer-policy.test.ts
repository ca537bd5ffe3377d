import './told.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { CopyrightFooterElement } from '../../src/components/copyright-footer/copyright-footer-element.js';
import '../../src/define/bloom-copyright-footer.js';

describe('<bloom-copyright-footer json-ld> where a policy lets no markup be parsed', () => {
  const { parseFromString } = DOMParser.prototype;
  let tries = 0;
  before(() => {
    DOMParser.prototype.parseFromString = () => {
      tries++;
      throw new TypeError('This document requires TrustedHTML assignment.');
    };
  });
  after(() => {
    DOMParser.prototype.parseFromString = parseFromString;
  });

  it('shows all, writes no script, tries once and says why', async () => {
    const errors: BloomErrorEvent[] = [];
    const box = await fixture(
      html`<div @bloom-error=${(event: BloomErrorEvent) => errors.push(event)}></div>`,
    );
    const el: CopyrightFooterElement = document.createElement('bloom-copyright-footer');
    el.jsonLd = true;
    el.permission = 'required';
    box.append(el);
    await el.updateComplete;
    el.permission = 'free';
    await el.updateComplete;
    expect(el.renderRoot.querySelector('[part=permission]')?.textContent).to.equal('可转载');
    expect(el.querySelectorAll('script').length).to.equal(0);
    expect(errors.flatMap(({ issues }) => issues.map(({ path, reason }) => [path, reason]))).to.deep.equal([
      ['json-ld', 'policy'],
    ]);
    expect(tries).to.equal(1);
  });
});
