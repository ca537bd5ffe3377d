// What users of page builders and editors leave in an element: nothing that could be read before may vanish (guest.md G13).
import { expect, fixture, html } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import '../../src/define/bloom-article-card.js';
import '../../src/define/bloom-stats-counter.js';
import '../../src/define/bloom-stats-group.js';
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

const statistic = { label: '年均活动', quantity: { value: 40, qualifier: 'nearly', unit: '场' } };
const noContent = html`<noscript>请打开脚本</noscript>
  <template>模板</template>
  <script type="text/plain">
    脚本
  </script>
  <style></style>
  <br />
  <p></p>`;

describe('untidy <bloom-stats-counter>', () => {
  const final = (el: LitElement): Element => el.renderRoot.querySelector('.final')!;

  for (const [what, number] of [
    ['text in no slot', html`200多人→1500余人`],
    ['an element in no slot', html`<strong>200多人→1500余人</strong>`],
    ['a paragraph of an editor', html`<p>200多人→<b>1500余人</b></p>`],
  ] as const) {
    it(`takes ${what} for its number`, async () => {
      const { el, issues } = await placed(
        html`<bloom-stats-counter
          ><p slot="label">志愿者</p>
          ${number}</bloom-stats-counter
        >`,
      );
      expect(isSeen(final(el))).to.equal(true);
      expect(nodesIn(el, 'ratio').map((node) => node.textContent)).to.deep.equal(['是原来的5至8倍']);
      expect(issues).to.deep.equal([]);
    });
  }

  it('shows what stands in a slot that it does not have, and tells which one may be meant', async () => {
    const { el, issues } = await placed(
      html`<bloom-stats-counter>15起<span slot="lable">调解</span></bloom-stats-counter>`,
    );
    expect(isSeen(el.querySelector('span')!)).to.equal(true);
    expect(isSeen(final(el))).to.equal(true);
    expect(issues).to.deep.equal(['lable: 没有名为 “lable” 的插槽，是不是要写 label？内容已显示在最后']);
  });

  it('finds a part that an editor wrapped in a paragraph', async () => {
    const { el, issues } = await placed(
      html`<bloom-stats-counter>
        <p>15起</p>
        <p><span slot="label">调解</span></p>
      </bloom-stats-counter>`,
    );
    const labels = nodesIn(el, 'label');
    expect(labels.map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([
      ['p', '调解'],
    ]);
    expect(labels.every(isSeen)).to.equal(true);
    expect(final(el).textContent?.trim()).to.equal('');
    expect(issues).to.deep.equal([]);
  });

  it('takes nothing for its number that has nothing to say', async () => {
    const { el, issues } = await placed(
      html`<bloom-stats-counter .statistic=${statistic}>${noContent}</bloom-stats-counter>`,
    );
    expect(final(el).textContent).to.equal('近40场');
    expect(isSeen(final(el))).to.equal(true);
    expect(issues).to.deep.equal([]);
  });

  it('tells wrong choices and data in an attribute, in the language of the page', async () => {
    const { issues } = await placed(
      html`<bloom-stats-counter
        lang="en"
        value="40"
        qualifier="almost"
        notation="short"
        trigger="hover"
        statistic="[object Object]"
      ></bloom-stats-counter>`,
    );
    expect(issues).to.deep.equal([
      'qualifier: “almost” is not one of the choices: exact, about, nearly, over, at-least, at-most, under, magnitude',
      'notation: “short” is not one of the choices: plain, wan',
      'trigger: “hover” is not one of the choices: visible, load, manual',
      'statistic: is data: set it as a property of the element by script, not as an attribute in HTML',
    ]);
  });
});

describe('untidy <bloom-stats-group>', () => {
  const counters = html`<bloom-stats-counter>15起</bloom-stats-counter
    ><bloom-stats-counter>近40场</bloom-stats-counter>`;
  const list = (el: LitElement): Element => el.renderRoot.querySelector('.list')!;

  it('shows what stands beside its counters, where it stands', async () => {
    const { el, issues } = await placed(
      html`<bloom-stats-group>
        <p>今年以来</p>
        ${counters}
      </bloom-stats-group>`,
    );
    expect(isSeen(el.querySelector('p')!)).to.equal(true);
    expect(list(el).contains(el.querySelector('p')!.assignedSlot)).to.equal(true);
    expect(list(el).hasAttribute('role')).to.equal(false);
    expect(issues).to.deep.equal([]);
  });

  it('shows text without counters', async () => {
    const { el } = await placed(html`<bloom-stats-group>今年以来</bloom-stats-group>`);
    expect(isSeen(list(el))).to.equal(true);
    expect(
      list(el)
        .querySelector('slot')
        ?.assignedNodes()
        .map(({ textContent }) => textContent)
        .join(''),
    ).to.include('今年以来');
  });

  it('shows what stands in a slot that it does not have, and tells which one may be meant', async () => {
    const { el, issues } = await placed(
      html`<bloom-stats-group
        ><h2 slot="Label">六色花</h2>
        ${counters}</bloom-stats-group
      >`,
    );
    expect(isSeen(el.querySelector('h2')!)).to.equal(true);
    expect(issues).to.deep.equal(['Label: 没有名为 “Label” 的插槽，是不是要写 label？内容已显示在最后']);
  });

  it('finds a heading that an editor wrapped', async () => {
    const { el, issues } = await placed(
      html`<bloom-stats-group label="属性"
        ><div><h2 slot="label">六色花</h2></div>
        ${counters}</bloom-stats-group
      >`,
    );
    expect(nodesIn(el, 'label').map(({ localName }) => localName)).to.deep.equal(['div']);
    expect(isSeen(el.querySelector('h2')!)).to.equal(true);
    expect(list(el).getAttribute('aria-label')).to.equal('六色花');
    expect(issues).to.deep.equal([]);
  });

  it('is a list of its counters whatever says nothing between them', async () => {
    const { el, issues } = await placed(
      html`<bloom-stats-group .statistics=${[statistic]}>${noContent}${counters}</bloom-stats-group>`,
    );
    expect(list(el).getAttribute('role')).to.equal('list');
    expect([...el.querySelectorAll('bloom-stats-counter')].map(({ role }) => role)).to.deep.equal([
      'listitem',
      'listitem',
    ]);
    expect(issues).to.deep.equal([]);
    const { el: empty } = await placed(
      html`<bloom-stats-group .statistics=${[statistic]}>${noContent}</bloom-stats-group>`,
    );
    expect(isSeen(empty.renderRoot.querySelector('bloom-stats-counter')!)).to.equal(true);
    expect(list(empty).querySelector('slot')).to.equal(null);
  });

  it('tells wrong choices and data in an attribute, in the language of the page', async () => {
    const { issues } = await placed(
      html`<bloom-stats-group lang="en" heading-level="1" statistics="[object Object]"></bloom-stats-group>`,
    );
    expect(issues).to.deep.equal([
      'heading-level: “1” is not one of the choices: 2, 3, 4, 5, 6, none',
      'statistics: is data: set it as a property of the element by script, not as an attribute in HTML',
    ]);
  });
});
