import type { ReactiveControllerHost } from 'lit';

/** A QR code: how many modules it is wide, its quiet zone of four included, and the path of the dark ones. */
export interface Qr {
  readonly size: number;
  readonly path: string;
}

/** Source: ISO/IEC 18004, four modules of silence on each side. */
const QUIET = 4;

interface Bitmap {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

/** The dark modules of a bitmap as rows of a path, in modules. */
function qrPath({ size, get }: Bitmap): Qr {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (get(x, y)) x++;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`;
    }
  }
  return { size: size + 2 * QUIET, path };
}

/**
 * Makes the QR code of a text, here and without a request. The encoder is loaded when it is first needed; the one script
 * has it inside. `code` stays `undefined` while it is on its way, and for good (`failed`) where it cannot be loaded or the
 * text is too long for any code.
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
      const { generate, correction } = await import('lean-qr/nano');
      code = qrPath(generate(text, { minCorrectionLevel: correction.M }));
    } catch {
      // Told by `failed`.
    }
    this.code = code;
    this.failed = !code;
    this.host.requestUpdate();
  }
}
