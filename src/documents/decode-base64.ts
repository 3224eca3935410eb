import { DocumentError } from './document-error';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NONE = 255;

/** The six bits of each character, by its code. */
const bitsOf = new Uint8Array(128).fill(NONE);
Array.from(ALPHABET).forEach((character, bits) => {
  bitsOf[character.charCodeAt(0)] = bits;
});

/**
 * Bytes that a page sent as text. Apps Script has no `atob`, and its own decoder gives an array of numbers, 8 bytes for each.
 * @throws DocumentError where the text is no Base64.
 */
export function decodeBase64(base64: string): Uint8Array {
  const text = base64.replace(/\s+/g, '').replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let buffer = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const bits = bitsOf[text.charCodeAt(index)] ?? NONE;
    if (bits === NONE) throw new DocumentError('damaged');
    buffer = ((buffer << 6) | bits) & 0xffffff;
    const filled = (index % 4) * 2;
    if (filled > 0) bytes[at++] = (buffer >> (6 - filled)) & 255;
  }
  return bytes;
}
