import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Qr } from './qr.js';

/**
 * Shows the QR code of a text, made here and without a request. What makes it is loaded when it is first needed; the one
 * script has it inside. `code` stays `undefined` while it is on its way, and for good (`failed`) where it cannot be loaded
 * or the text is too long for any code.
 */
export class QrController {
  code: Qr | undefined;
  failed = false;
  private text: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Call it in `willUpdate` as long as the code is shown. */
  async show(text: string): Promise<void> {
    if (text === this.text) return;
    this.text = text;
    this.code = undefined;
    this.failed = false;
    let code: Qr | undefined;
    try {
      const { Qr } = await import('./qr.js');
      code = new Qr(text);
    } catch {
      // Told by `failed`.
    }
    this.code = code;
    this.failed = !code;
    this.host.requestUpdate();
  }

  /** An empty box while the code is made, nothing where there is none. */
  picture(...names: Parameters<Qr['picture']>): TemplateResult | typeof nothing {
    return this.failed ? nothing : html`<div class="qr">${this.code?.picture(...names)}</div>`;
  }
}

/** The least width of a picture on the screen, in px. */
export const LEAST = 160;

export const qrStyles = css`
  /* A quarter more: as large as all but the longest addresses need, so that nothing moves when the code is there. */
  .qr {
    display: grid;
    place-items: center;
    flex: none;
    min-inline-size: ${LEAST * 1.25}px;
    min-block-size: ${LEAST * 1.25}px;
    border-radius: 4px;
    background: #fff;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
