import { css, html, nothing, type TemplateResult } from 'lit';
import type { Qr } from '../../controllers/qr-controller.js';

/** The least width of a code on the screen, and of the box around it: room for all but the longest addresses. In px. */
const LEAST = 160;
const BOX = LEAST + 40;

/** A QR code as a picture: every module a whole number of pixels, so that none is blurred. An empty box while it is made. */
export function qrImage(code: Qr | undefined, label: string): TemplateResult {
  if (!code) return html`<div class="qr"></div>`;
  const { size, path } = code;
  const width = size * Math.ceil(LEAST / size);
  return html`<div class="qr">
    <svg
      part="qr"
      role="img"
      aria-label=${label || nothing}
      width=${width}
      height=${width}
      viewBox="0 0 ${size} ${size}"
    >
      <rect width=${size} height=${size} />
      <path d=${path} />
    </svg>
  </div>`;
}

/** Dark on white whatever the page looks like: cameras want it so. */
export const qrStyles = css`
  /* As large as all but the longest addresses need, so that nothing moves when the code is there. */
  .qr {
    display: grid;
    place-items: center;
    flex: none;
    min-inline-size: ${BOX}px;
    min-block-size: ${BOX}px;
    border-radius: 4px;
    background: #fff;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .qr rect {
    fill: #fff;
  }
  .qr path {
    fill: #000;
  }
`;
