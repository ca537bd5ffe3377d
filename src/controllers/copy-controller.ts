import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type CopyState = 'idle' | 'copied' | 'failed';

/**
 * Copies without the clipboard API, which plain-http pages do not have. The text is handed over in the copy event itself,
 * so that nothing is added to the page and no selection is lost. True only if the browser took it.
 */
function copyByEvent(text: string): boolean {
  let handed = false;
  const hand = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    handed = event.clipboardData !== null;
  };
  addEventListener('copy', hand, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without the clipboard API
    return document.execCommand('copy') && handed;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', hand, true);
  }
}

/** Copies a text and remembers what came of it, truthfully: `copied` only when the browser said so. */
export class CopyController implements ReactiveController {
  state: CopyState = 'idle';
  private text: string | undefined = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.state = 'idle';
  }

  /** What came of copying another text says nothing about this one. */
  forget(unless: string | undefined): void {
    if (unless !== this.text) this.state = 'idle';
  }

  /** Call it from a click: browsers copy for a user's action only. Without a text nothing is copied. */
  async copy(text: string | undefined): Promise<boolean> {
    let copied = false;
    if (text !== undefined)
      try {
        await navigator.clipboard.writeText(text);
        copied = true;
      } catch {
        // Chromium and Safari refuse by rejecting; on plain http there is no clipboard at all.
        copied = copyByEvent(text);
      }
    this.text = text;
    this.state = copied ? 'copied' : 'failed';
    this.host.requestUpdate();
    return copied;
  }
}
