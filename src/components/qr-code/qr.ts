import { correction, generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../models/locale.js';
import { QR_CODE } from '../../words/qr-code.js';
import { LEAST } from './qr-code.js';

/** Source: ISO/IEC 18004, four modules of silence on each side. */
const QUIET = 4;

/** A QR code: how many modules it is wide, the silence included, and the path of the dark ones. */
export class Qr {
  readonly size: number;
  readonly path: string;

  /** Throws where the text is too long for any code. */
  constructor(text: string) {
    const { size, get } = generate(text, { minCorrectionLevel: correction.M });
    let path = '';
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const from = x;
        while (get(x, y)) x++;
        if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`;
      }
    }
    this.size = size + 2 * QUIET;
    this.path = path;
  }

  /**
   * Every module is a whole number of pixels, so that none is blurred. Dark on white whatever the page looks like: cameras
   * want it so.
   */
  picture(locale: Locale, content: keyof (typeof QR_CODE)[Locale]): TemplateResult {
    const { size, path } = this;
    const width = size * Math.ceil(LEAST / size);
    return html`<svg
      part="qr"
      role="img"
      aria-label=${QR_CODE[locale][content]}
      width=${width}
      height=${width}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      <rect width=${size} height=${size} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>`;
  }
}
