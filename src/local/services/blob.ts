import type { Blob } from '../../host';
import { refuse } from '../api-error';
import { serviceObject } from '../service-object';

/** More than the add-on asks of a blob today. */
export interface LocalBlob extends Blob {
  /** UTF-8 unless another charset is named, which is refused. */
  getDataAsString(charset?: string): string;
}

/** Bytes with a name and a type, as Apps Script hands them about. */
export function createBlob(
  data: string | readonly number[],
  contentType: string | null = typeof data === 'string' ? 'text/plain' : null,
  name: string | null = null,
): LocalBlob {
  const bytes = typeof data === 'string' ? signedBytes(Buffer.from(data, 'utf8')) : data;
  return serviceObject('Blob', {
    getName: () => name,
    getContentType: () => contentType,
    getBytes: () => [...bytes],
    getDataAsString(charset = 'UTF-8') {
      if (charset.toUpperCase() !== 'UTF-8') refuse(`the charset ${charset}`);
      return Buffer.from(unsignedBytes(bytes)).toString('utf8');
    },
  } satisfies LocalBlob);
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
