// What users of page builders and editors leave in an element: nothing that could be read before may vanish (guest.md G13).
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import '../../src/define/bloom-article-card.js';
import '../../src/define/bloom-team-badge.js';
import '../../src/define/bloom-team-roster.js';
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

/** Whether each text of the page has a box. */
function isRead(el: Element, ...texts: readonly string[]): boolean {
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = new Range();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    if (width > 0 && height > 0) seen.push(node.nodeValue ?? '');
  }
  return texts.every((text) => seen.some((value) => value.includes(text)));
}

const partOf = (el: Element, name: string): HTMLElement | null =>
  el.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);

const NO_CONTENT = html`<noscript>无脚本</noscript><template>模板</template>
  <script type="text/plain">
    文字
  </script>
  <style></style><br />
  <p></p>
  <p>&nbsp;</p>`;

describe('untidy content of <bloom-team-badge>', () => {
  const team = { schemaVersion: '1', id: 'azalea', name: '映山红', mission: '巡夜市。' };

  it('in no slot is its name, as a text, as an element, and as what an editor made of it', async () => {
    for (const [content, text] of [
      [html`映山红`, '映山红'],
      [html`<span>映山红</span>`, '映山红'],
      [html`<p>映山红</p>`, '映山红'],
      [
        html`<p><a href="/1">映山红</a></p>
          <p>康乃馨</p>`,
        '康乃馨',
      ],
    ] as const) {
      const { el, issues } = await placed(
        html`<bloom-team-badge .team=${{ ...team, name: '队名' }}>${content}</bloom-team-badge>`,
      );
      expect(isRead(el, text), text).to.be.true;
      expect(partOf(el, 'name')!.textContent).not.to.include('队名');
      expect(issues).to.deep.equal([]);
    }
  });

  it('with a link that an editor wrapped puts no button around the link', async () => {
    const { el } = await placed(
      html`<bloom-team-badge .team=${team}
        ><p><a href="/1">映山红</a></p></bloom-team-badge
      >`,
    );
    expect(partOf(el, 'badge')!.localName).to.equal('span');
    await expect(el).to.be.accessible();
  });

  it('keeps a wrapped name as high as one that is not', async () => {
    const [bare, wrapped] = [
      await placed(html`<bloom-team-badge>映山红</bloom-team-badge>`),
      await placed(html`<bloom-team-badge><p>映山红</p></bloom-team-badge>`),
    ];
    expect(wrapped.el.offsetHeight).to.equal(bare.el.offsetHeight);
  });

  it('in a slot that does not exist is shown behind the badge, and told with the nearest name', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-badge motif="azalea"
        >映山红
        <p slot="detials">上门谈心</p></bloom-team-badge
      >`,
    );
    expect(isRead(el, '映山红', '上门谈心')).to.be.true;
    expect(issues).to.deep.equal([
      'detials: 没有名为 “detials” 的插槽，是不是要写 details？内容已显示在最后',
    ]);
  });

  it('in a wrapper around one part goes into the slot of that part', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-badge
        >映山红
        <p><span slot="details">上门谈心</span></p></bloom-team-badge
      >`,
    );
    partOf(el, 'badge')!.click();
    expect(partOf(el, 'details')!.matches(':popover-open')).to.be.true;
    expect(isRead(el, '上门谈心')).to.be.true;
    expect(issues).to.deep.equal([]);
  });

  it('that is no content leaves the name to the team, and is not told', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-badge .team=${team}>${NO_CONTENT}</bloom-team-badge>`,
    );
    expect(partOf(el, 'name')!.textContent).to.equal('映山红');
    expect(partOf(el, 'name')!.querySelector('slot')).to.equal(null);
    expect(issues).to.deep.equal([]);
  });

  it('in its attributes is told with the value, and what there is to choose, in the language of the page', async () => {
    const { issues } = await placed(
      html`<bloom-team-badge lang="en" motif="azalee" variant="big">映山红</bloom-team-badge>`,
    );
    expect(issues).to.deep.equal([
      'motif: “azalee” is not one of the choices: azalea, carnation, sunflower, clivia, violet, dandelion',
      'variant: “big” is not one of the choices: soft, solid, outline, emblem',
    ]);
  });

  it('tells of a team that was written as an attribute', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-badge team="[object Object]">映山红</bloom-team-badge>`,
    );
    expect(isRead(el, '映山红')).to.be.true;
    expect(issues.join()).to.match(/^team: .*JavaScript/);
  });
});

describe('untidy content of <bloom-team-roster>', () => {
  const teams = [{ schemaVersion: '1', id: 'azalea', name: '映山红' }];

  it('in no slot is shown among the teams: a text, a heading, a form that hides its members', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-roster
        >六色花
        <h2>志愿队</h2>
        <form>
          查找
          <input name="matches" />
          <input name="hasAttribute" />
          <input name="querySelector" />
        </form>
        <ul>
          <li><a href="/1">映山红</a></li>
          <li><a href="/2">康乃馨</a></li>
        </ul></bloom-team-roster
      >`,
    );
    expect(isRead(el, '六色花', '志愿队', '查找', '映山红', '康乃馨')).to.be.true;
    // The list that the page wrote is the list: its heading is no item of it.
    expect(el.querySelector('[role]')).to.equal(null);
    expect(issues).to.deep.equal([]);
  });

  it('takes teams that an editor wrapped for teams', async () => {
    const { el } = await placed(
      html`<bloom-team-roster max="1"
        ><p><bloom-team-badge>映山红</bloom-team-badge></p>
        <p><bloom-team-badge>康乃馨</bloom-team-badge></p></bloom-team-roster
      >`,
    );
    expect(isRead(el, '映山红')).to.be.true;
    partOf(el, 'more')!.click();
    await el.updateComplete;
    expect(isRead(el, '映山红', '康乃馨')).to.be.true;
  });

  it('in a slot that does not exist is shown behind the rest, and told with the nearest name', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-roster
        ><h2 slot="lable">六色花</h2>
        <bloom-team-badge>映山红</bloom-team-badge></bloom-team-roster
      >`,
    );
    expect(isRead(el, '六色花', '映山红')).to.be.true;
    expect(issues).to.deep.equal(['lable: 没有名为 “lable” 的插槽，是不是要写 label？内容已显示在最后']);
  });

  it('in a wrapper around its label is the label', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-roster
        ><div><h2 slot="label">六色花</h2></div>
        <bloom-team-badge>映山红</bloom-team-badge></bloom-team-roster
      >`,
    );
    expect(partOf(el, 'roster')!.getAttribute('aria-label')).to.equal('六色花');
    expect(isRead(el, '六色花', '映山红')).to.be.true;
    expect(issues).to.deep.equal([]);
  });

  it('that is no content leaves the place to the teams, and is not told', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-roster .teams=${teams}>${NO_CONTENT}</bloom-team-roster>`,
    );
    expect(el.shadowRoot!.querySelectorAll('.team')).to.have.length(1);
    expect(el.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(issues).to.deep.equal([]);
  });

  it('in its attributes is told with the value, and what there is to choose, in the language of the page', async () => {
    const { issues } = await placed(
      html`<bloom-team-roster lang="zh-TW" layout="table" heading-level="1"
        ><bloom-team-badge>映山红</bloom-team-badge></bloom-team-roster
      >`,
    );
    expect(issues).to.deep.equal([
      'heading-level: 「1」不是可選值，可選：2、3、4、5、6、none',
      'layout: 「table」不是可選值，可選：grid、stack、inline',
    ]);
  });

  it('tells of teams that were written as an attribute', async () => {
    const { el, issues } = await placed(
      html`<bloom-team-roster teams="[object Object]"
        ><bloom-team-badge>映山红</bloom-team-badge></bloom-team-roster
      >`,
    );
    expect(isRead(el, '映山红')).to.be.true;
    expect(issues.join()).to.match(/^teams: .*JavaScript/);
  });
});
