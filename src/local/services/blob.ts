import type { Blob } from '../../host';
import { serviceObject } from '../service-object';

/** Bytes with a name and a type, as Apps Script hands them about. */
export function createBlob(data: string | readonly number[], contentType: string, name: string): Blob {
  const bytes = typeof data === 'string' ? signedBytes(Buffer.from(data, 'utf8')) : data;
  return serviceObject('Blob', {
    getName: () => name,
    getContentType: () => contentType,
    getBytes: () => [...bytes],
  });
}

/** As Java has them: −128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

/** @throws RangeError for a number that is no byte of Java */
export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  const wrong = bytes.find((byte) => !Number.isInteger(byte) || byte < -128 || byte > 127);
  if (wrong !== undefined) throw new RangeError(`Bytes are -128 to 127 in Apps Script, not ${String(wrong)}.`);
  return Uint8Array.from(bytes, (byte) => byte & 255);
}
