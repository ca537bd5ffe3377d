// What the platform decodes and does not encode.

/** Bytes by character, out of the platform's own decoder. */
function table() {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const bytes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (char.length === 1 && !bytes.has(char)) bytes.set(char, [lead, trail]);
      } catch {
        // A pair without a character.
      }
    }
  return bytes;
}

/** The bytes of a text in GBK. Throws at a character that GBK does not have. */
export function gbk(text) {
  const bytes = table();
  return Buffer.from(
    [...text].flatMap((char) => {
      const code = char.codePointAt(0) < 128 ? [char.codePointAt(0)] : bytes.get(char);
      if (!code) throw new Error(`GBK has no ${char}: write a character reference.`);
      return code;
    }),
  );
}
