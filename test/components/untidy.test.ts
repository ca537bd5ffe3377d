// What users of page builders and editors leave in an element: nothing that could be read before may vanish (guest.md G13).
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import '../../src/define/bloom-article-card.js';
import '../../src/define/bloom-copyright-footer.js';
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
      html`<bloom-article-card
        ><h3><a href="/1">六色花开</a></h3></bloom-article-card
      >`,
    );
    expect(isSeen(el.querySelector('h3')!)).to.be.true;
    expect(issues.join()).to.include('插槽');
  });
});

describe('untidy content of <bloom-copyright-footer>', () => {
  it('is shown behind the rest where it is in no slot, and told', async () => {
    const { el, issues } = await placed(
      html`<bloom-copyright-footer permission="required"
        >本文观点不代表本站<b>转载请联系</b>
        <p slot="copyright">© 2024</p></bloom-copyright-footer
      >`,
    );
    const range = new Range();
    range.selectNode([...el.childNodes].find((node) => node.nodeValue?.includes('本文'))!);
    const text = range.getBoundingClientRect();
    expect(text.width).to.be.above(0);
    expect(isSeen(el.querySelector('b')!)).to.be.true;
    expect(text.top).to.be.at.least(el.querySelector('p')!.getBoundingClientRect().bottom);
    expect(issues).to.deep.equal(['slot: 有内容没有写明插槽，内容已显示在最后']);
  });

  it('is shown where its slot is mistyped, and told which one was meant', async () => {
    const { el, issues } = await placed(
      html`<bloom-copyright-footer><p slot="attributoin">转自岳塘网</p></bloom-copyright-footer>`,
    );
    expect(isSeen(el.querySelector('p')!)).to.be.true;
    expect(issues.join()).to.include('attributoin').and.to.include('是不是要写 attribution？');
  });

  it('stands in its place where an editor wrapped it', async () => {
    const { el, issues } = await placed(
      html`<bloom-copyright-footer
        ><p><span slot="attribution">转自岳塘网</span></p></bloom-copyright-footer
      >`,
    );
    expect(nodesIn(el, 'attribution')).to.deep.equal([el.querySelector('p')]);
    expect(isSeen(el.querySelector('span')!)).to.be.true;
    expect(isSeen(el.renderRoot.querySelector('[part=copy]')!)).to.be.true;
    expect(issues).to.deep.equal([]);
  });

  it('is none where it says nothing', async () => {
    const { el, issues } = await placed(
      html`<bloom-copyright-footer
        ><noscript>无脚本</noscript><template>无</template><style></style><br />
        <p></p
      ></bloom-copyright-footer>`,
    );
    el.append(document.createElement('script'), '\n ');
    await el.updateComplete;
    expect(issues).to.deep.equal([]);
    expect(el.renderRoot.querySelector('slot')).to.equal(null);
  });

  it('of attributes is told with the value and what would do', async () => {
    const { el, issues } = await placed(
      html`<bloom-copyright-footer permission="none" requires="source sauce"></bloom-copyright-footer>`,
    );
    expect(el.renderRoot.querySelector('[part=permission]')).to.equal(null);
    expect(issues).to.deep.equal([
      'requires: “sauce” 不是可选值，可选：source、original-headline、author、editor、link、date、photo-credit、notify',
      'permission: “none” 不是可选值，可选：unknown、required、free、forbidden',
    ]);
  });

  it('of data in an attribute is told', async () => {
    const { issues } = await placed(
      html`<bloom-copyright-footer article="[object Object]" rights="{}"></bloom-copyright-footer>`,
    );
    expect(issues.map((issue) => issue.split('：')[0])).to.deep.equal([
      'article: 数据要用 JavaScript 赋给元素的同名属性，不能写在 HTML 标签里',
      'rights: 数据要用 JavaScript 赋给元素的同名属性，不能写在 HTML 标签里',
    ]);
  });
});
