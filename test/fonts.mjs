// The same font on every machine. Unifont has every character that we use, Chinese and Latin, in one file.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const FILE = 'node_modules/@fontsource/unifont/files/unifont-latin-400-normal';
const CACHE = resolve('node_modules/.cache/fonts');

/** To be served as `/unifont.woff2`. */
export const UNIFONT = { type: 'font/woff2', body: readFileSync(`${FILE}.woff2`) };

/** Css by which the text of a page has that font, and what inherits from it; `loadUnifont` waits for it inside the page. */
export const IN_UNIFONT = `@font-face { font-family: Unifont; src: local(Unifont), url(/unifont.woff2) }
* { font-family: Unifont !important }`;
export const loadUnifont = () => document.fonts.load('16px Unifont', '六');

/** A font as systems read it, out of a WOFF: the tables unpacked, one after the other. */
function trueType(woff) {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  woff.copy(directory, 4, 12, 14);
  const parts = [directory];
  let at = directory.length;
  for (let table = 0; table < count; table++) {
    const entry = 44 + 20 * table;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) =>
      woff.readUInt32BE(entry + field),
    );
    const data = woff.subarray(offset, offset + packed);
    const part = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(data) : data).copy(part);
    const own = 12 + 16 * table;
    woff.copy(directory, own, entry, entry + 4);
    [checksum, at, length].forEach((value, field) => directory.writeUInt32BE(value, own + 4 + 4 * field));
    parts.push(part);
    at += part.length;
  }
  return Buffer.concat(parts);
}

/** Written whole or not at all: test files run side by side. */
function write(path, content) {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * The environment for a browser, in which Unifont stands in where the machine has no font for a character: without any font
 * texts are 0 px wide, and old browsers crash. On Linux; elsewhere there are always fonts.
 */
export function withFonts(env = process.env) {
  if (process.platform !== 'linux') return env;
  const font = join(CACHE, 'font', 'unifont.ttf');
  mkdirSync(join(CACHE, 'font'), { recursive: true });
  if (!existsSync(font)) write(font, trueType(readFileSync(`${FILE}.woff`)));
  const escaped = (path) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const file = join(CACHE, 'fonts.conf');
  write(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<cachedir>${escaped(join(CACHE, 'cache'))}</cachedir>
<include ignore_missing="yes">${escaped(env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf')}</include>
<dir>${escaped(join(CACHE, 'font'))}</dir>
</fontconfig>`,
  );
  return { ...env, FONTCONFIG_FILE: file };
}
