import { strFromU8, unzipSync } from 'fflate';
import { decodeBase64 } from './decode-base64';
import { zipParts } from './zip-parts';

/** A text made small (the sample's version to a sixth), as a zip of one part; its bytes as Java has them: −128 to 127. */
export function packText(text: string): number[] {
  return Array.from(new Int8Array(zipParts({ text })));
}

/** The same text again; `undefined` for what is no Base64 of a packed text. */
export function unpackText(base64: string): string | undefined {
  try {
    const { text } = unzipSync(decodeBase64(base64));
    return text && strFromU8(text);
  } catch {
    return undefined;
  }
}
