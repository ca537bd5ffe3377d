import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TeamBadgeElement } from '../../src/components/team-badge/team-badge-element.js';
import type { TeamRosterElement } from '../../src/components/team-roster/team-roster-element.js';
import '../../src/define/bloom-team-badge.js';
import '../../src/define/bloom-team-roster.js';

/** The names of all members that a form has. */
function membersOf(prototype: object | null): string[] {
  return prototype
    ? [
        ...Object.getOwnPropertyNames(prototype),
        ...membersOf(Object.getPrototypeOf(prototype) as object | null),
      ]
    : [];
}

/** A form whose controls have the names of all its members, which they hide; around what it is given. */
function hidingForm(...nodes: Node[]): HTMLFormElement {
  const box = document.createElement('fieldset');
  for (const name of membersOf(HTMLFormElement.prototype))
    box.append(Object.assign(document.createElement('input'), { name }));
  box.append(...nodes);
  const form = document.createElement('form');
  form.append(box);
  return form;
}

describe('Isolation', () => {
  for (const depth of ['slotted', 'nested']) {
    it(`keeps the css of the page off a ${depth} form that hides its members, and gives all back`, async () => {
      const badge: TeamBadgeElement = document.createElement('bloom-team-badge');
      badge.append('映山红');
      const form = hidingForm(badge);
      const roster = await fixture<TeamRosterElement>(html`<bloom-team-roster isolated></bloom-team-roster>`);
      const box = document.createElement('div');
      box.append(form);
      roster.append(depth === 'slotted' ? form : box);
      const input = roster.querySelector('input');
      const isSet = (): boolean[] => [input?.style.length !== 0, badge.isolated];
      // What isolates comes when it is first asked for.
      await waitUntil(() => isSet()[0]);
      expect(isSet()).to.deep.equal([true, true]);
      expect(roster.querySelectorAll('form[style]').length).to.equal(depth === 'nested' ? 1 : 0);
      roster.isolated = false;
      await roster.updateComplete;
      await waitUntil(() => !isSet()[0]);
      expect(isSet()).to.deep.equal([false, false]);
    });
  }

  it('isolates what comes into such a form in an isolated element', async () => {
    const badge: TeamBadgeElement = document.createElement('bloom-team-badge');
    const roster = await fixture<TeamRosterElement>(html`<bloom-team-roster isolated></bloom-team-roster>`);
    const form = hidingForm();
    Element.prototype.append.call(form, badge);
    roster.append(form);
    expect(badge.isolated).to.equal(true);
  });

  it('leaves alone what an element that has left took along', async () => {
    const roster = await fixture<TeamRosterElement>(
      html`<bloom-team-roster isolated
        ><ul>
          <li>映山红</li>
        </ul></bloom-team-roster
      >`,
    );
    roster.remove();
    await aTimeout(50);
    expect(roster.querySelector('li')!.hasAttribute('style')).to.equal(false);
  });
});
