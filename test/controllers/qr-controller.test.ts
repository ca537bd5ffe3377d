import { expect } from '@open-wc/testing';
import { QrController, type Qr } from '../../src/controllers/qr-controller.js';

type Decode = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
declare const jsQR: Decode;

/** The pixels of a code, `scale` pixels to a module. */
function pixels({ size, path }: Qr, scale: number, paper = '#fff', ink = '#000'): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d')!;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = ink;
  context.fill(new Path2D(path));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

const read = ({ data, width, height }: ImageData): string | undefined => jsQR(data, width, height)?.data;

async function codeOf(text: string): Promise<QrController> {
  const qr = new QrController({ requestUpdate() {} } as never);
  await qr.show(text);
  return qr;
}

describe('QrController', () => {
  before(
    () =>
      new Promise((done) => {
        const script = document.createElement('script');
        script.src = '/node_modules/jsqr/dist/jsQR.js';
        script.addEventListener('load', done);
        document.head.append(script);
      }),
  );

  for (const text of [
    'https://news.example/',
    'https://news.example/2024/09/10/six-flowers.html?from=front&edition=evening#top',
    'https://news.example/社区/六色花.html',
    `https://news.example/${encodeURIComponent('霞光社区六支志愿队一年开展近40场活动服务3000余人次'.repeat(2))}`,
    `https://news.example/${'a1-'.repeat(150)}`,
    'x',
  ]) {
    it(`makes a code that is read as ${text.slice(0, 60)} (${text.length})`, async () => {
      const { code } = await codeOf(text);
      expect(read(pixels(code!, 3))).to.equal(text);
    });
  }

  it('leaves four modules of silence on each side', async () => {
    const { code } = await codeOf('https://news.example/');
    const { data, width } = pixels(code!, 1);
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
    expect(read(pixels(qr.code!, 4))).to.equal('x');
  });

  it('keeps the last text that was asked for, whichever is ready first', async () => {
    const qr = new QrController({ requestUpdate() {} } as never);
    await Promise.all([qr.show('one'), qr.show('two')]);
    expect(read(pixels(qr.code!, 4))).to.equal('two');
  });
});
