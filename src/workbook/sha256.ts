import type { Host } from '../host';

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export function sha256(host: Host, text: string): string {
  const { DigestAlgorithm, Charset } = host.Utilities;
  return host.Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('');
}
