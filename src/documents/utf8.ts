/**
 * Text as UTF-8. Apps Script has no `TextEncoder`, and the encoder that fflate 0.8.3 falls back on without one writes
 * other characters for those outside the first plane (emoji, Nôm). Half a surrogate pair becomes U+FFFD, as everywhere;
 * the writers refuse it before.
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const scalar = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (scalar < 0x80) {
      bytes[length++] = scalar;
      continue;
    }
    const following = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
    bytes[length++] = (leads[following - 1] ?? 0) | (scalar >> (6 * following));
    for (let left = following - 1; left >= 0; left -= 1) bytes[length++] = 0x80 | ((scalar >> (6 * left)) & 0x3f);
  }
  return bytes.slice(0, length);
}

/** The high bits of a first byte that one, two or three bytes follow. */
const leads = [0xc0, 0xe0, 0xf0];
