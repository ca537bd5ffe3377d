// That the codes can be read is tried in test/demo/qr.test.mjs.
import { expect } from '@open-wc/testing';
import { QrController } from '../../src/components/qr-code/qr-code.js';
import type { Qr } from '../../src/components/qr-code/qr.js';

/** The pixels of a code, one to a module. */
function pixels({ size, path }: Qr): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function codeOf(text: string): Promise<QrController> {
  const qr = new QrController({ requestUpdate() {} } as never);
  await qr.show(text);
  return qr;
}

describe('QrController', () => {
  it('leaves four modules of silence on each side', async () => {
    const { code } = await codeOf('https://news.example/');
    const { data, width } = pixels(code!);
    const dark: number[] = [];
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === 0) dark.push((i / 4) % width, Math.floor(i / 4 / width));
    expect(Math.min(...dark)).to.equal(4);
    expect(Math.max(...dark)).to.equal(width - 5);
  });

  it('fails in words for what no code can hold, and recovers', async () => {
    const qr = await codeOf('x'.repeat(3000));
    expect(qr.failed).to.equal(true);
    expect(qr.code).to.equal(undefined);
    await qr.show('x');
    expect(qr.failed).to.equal(false);
    expect(qr.code).to.deep.equal((await codeOf('x')).code);
  });

  it('keeps the last text that was asked for, whichever is ready first', async () => {
    const qr = new QrController({ requestUpdate() {} } as never);
    await Promise.all([qr.show('one'), qr.show('two')]);
    expect(qr.code).to.deep.equal((await codeOf('two')).code);
  });
});
