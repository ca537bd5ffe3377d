import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { updateWhenDefined } from '../../src/components/nested.js';

/** Counts the updates that are asked of a host. */
function counting(): { host: LitElement; asked: () => number } {
  let count = 0;
  return { host: { requestUpdate: () => count++ } as unknown as LitElement, asked: () => count };
}

describe('updateWhenDefined', () => {
  it('updates the host once, when the nested element is defined', async () => {
    const { host, asked } = counting();
    updateWhenDefined(host, 'x-late');
    await Promise.resolve();
    expect(asked()).to.equal(0);
    customElements.define('x-late', class extends HTMLElement {});
    await customElements.whenDefined('x-late');
    expect(asked()).to.equal(1);
  });

  it('asks nothing of the host where the element was there before', async () => {
    customElements.define('x-early', class extends HTMLElement {});
    const { host, asked } = counting();
    updateWhenDefined(host, 'x-early');
    await customElements.whenDefined('x-early');
    expect(asked()).to.equal(0);
  });
});
