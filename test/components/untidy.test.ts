// What users of page builders and editors leave in an element: nothing that could be read before may vanish (guest.md G13).
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import '../../src/define/bloom-article-card.js';
import { nodesIn } from './in-slot.js';

/** Connects content as a page has it when the script arrives; what is refused comes back with it. */
async function placed(content: TemplateResult): Promise<{ el: LitElement; issues: string[] }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const issues: string[] = [];
  box.addEventListener('bloom-error', (event) => {
    issues.push(...event.issues.map(({ message }) => message));
  });
  render(content, box);
  const el = box.firstElementChild as LitElement;
  await el.updateComplete;
  return { el, issues };
}

const isSeen = (node: Element): boolean => {
  const { width, height } = node.getBoundingClientRect();
  return node.checkVisibility() && width > 0 && height > 0;
};

describe('untidy content', () => {
  it('in no slot is shown behind the slotted parts, and told', async () => {
    const { el, issues } = await placed(
      html`<bloom-article-card><h3><a href="/1">六色花开</a></h3></bloom-article-card>`,
    );
    expect(isSeen(el.querySelector('h3')!)).to.be.true;
    expect(issues.join()).to.include('插槽');
  });
});
