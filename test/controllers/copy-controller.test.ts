import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { CopyController } from '../../src/controllers/copy-controller.js';

function hostThatCounts(): ReactiveControllerHost & { updates: number } {
  return {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate() {
      this.updates++;
    },
    updateComplete: Promise.resolve(true),
  };
}

const pretendClipboard = (value: unknown): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
};
const pretendCommand = (execCommand: () => boolean): void => {
  Object.assign(document, { execCommand });
};
/** What a browser does for `copy`, as far as a page can see it. */
function copyEvent(clipboardData: DataTransfer | null = new DataTransfer()): ClipboardEvent {
  const event = new ClipboardEvent('copy', { clipboardData, cancelable: true, bubbles: true });
  document.body.dispatchEvent(event);
  return event;
}

describe('CopyController', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('is idle until it is asked', () => {
    expect(new CopyController(hostThatCounts()).state).to.equal('idle');
  });

  it('writes the text to the clipboard and updates its host', async () => {
    const written: string[] = [];
    pretendClipboard({ writeText: (text: string) => Promise.resolve(void written.push(text)) });
    const host = hostThatCounts();
    const controller = new CopyController(host);
    expect(await controller.copy('署名')).to.equal(true);
    expect(written).to.deep.equal(['署名']);
    expect(controller.state).to.equal('copied');
    expect(host.updates).to.equal(1);
  });

  for (const [what, clipboard] of [
    ['is none', undefined],
    ['is null', null],
    ['cannot write', {}],
    ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
    [
      'throws',
      {
        writeText: () => {
          throw new Error('no');
        },
      },
    ],
    ['answers with no promise', { writeText: 'x' }],
  ] as const) {
    it(`hands the text over in the copy event where the clipboard ${what}`, async () => {
      pretendClipboard(clipboard);
      let event: ClipboardEvent | undefined;
      pretendCommand(() => {
        event = copyEvent();
        return true;
      });
      const controller = new CopyController(hostThatCounts());
      expect(await controller.copy('署名')).to.equal(true);
      expect(controller.state).to.equal('copied');
      expect(event?.clipboardData?.getData('text/plain')).to.equal('署名');
      expect(event?.defaultPrevented).to.equal(true);
    });
  }

  for (const [what, command] of [
    ['says no', () => false],
    ['says yes and fires no event', () => true],
    ['hands out no clipboard data', () => Boolean(copyEvent(null))],
    ['fires the event and says no', () => !copyEvent()],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ] as const) {
    it(`has failed where the browser ${what}`, async () => {
      pretendClipboard(undefined);
      pretendCommand(command);
      const host = hostThatCounts();
      const controller = new CopyController(host);
      expect(await controller.copy('署名')).to.equal(false);
      expect(controller.state).to.equal('failed');
      expect(host.updates).to.equal(1);
    });
  }

  it('keeps the event from the page and leaves no listener behind', async () => {
    pretendClipboard(undefined);
    let heard = 0;
    const hear = (): unknown => heard++;
    document.addEventListener('copy', hear);
    pretendCommand(() => Boolean(copyEvent()));
    await new CopyController(hostThatCounts()).copy('署名');
    expect(heard).to.equal(0);
    const later = copyEvent();
    document.removeEventListener('copy', hear);
    expect(heard).to.equal(1);
    expect(later.clipboardData?.getData('text/plain')).to.equal('');
    expect(later.defaultPrevented).to.equal(false);
  });

  it('adds nothing to the page and keeps the reader’s selection', async () => {
    pretendClipboard(undefined);
    pretendCommand(() => Boolean(copyEvent()));
    const box = document.createElement('p');
    box.textContent = '读者选中的文字';
    document.body.append(box);
    getSelection()?.selectAllChildren(box);
    const before = document.body.childElementCount;
    await new CopyController(hostThatCounts()).copy('署名');
    expect(document.body.childElementCount).to.equal(before);
    expect(getSelection()?.toString()).to.equal('读者选中的文字');
    box.remove();
  });

  it('forgets what came of copying another text', async () => {
    pretendClipboard({ writeText: () => Promise.resolve() });
    const controller = new CopyController(hostThatCounts());
    await controller.copy('署名');
    controller.forget('署名');
    expect(controller.state).to.equal('copied');
    controller.forget('另一句');
    expect(controller.state).to.equal('idle');
  });

  it('forgets what came of it when its host leaves the page', async () => {
    pretendClipboard({ writeText: () => Promise.resolve() });
    const controller = new CopyController(hostThatCounts());
    await controller.copy('署名');
    controller.hostDisconnected();
    expect(controller.state).to.equal('idle');
  });
});
