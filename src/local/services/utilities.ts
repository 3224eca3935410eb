import { createHash } from 'node:crypto';
import type { Blob, Utilities } from '../../host';
import { refuse } from '../api-error';
import { exception } from '../script-error';
import { enumeration, serviceObject } from '../service-object';
import type { LocalBlob } from './blob';
import { createBlob, signedBytes, unsignedBytes } from './blob';
import type { Caller } from './caller';
import { formatDate } from './format-date';

type Google = GoogleAppsScript.Utilities.Utilities;
type Algorithm = GoogleAppsScript.Utilities.DigestAlgorithm;
type Charset = GoogleAppsScript.Utilities.Charset;

/** More than the add-on calls today. */
export interface LocalUtilities extends Utilities, Pick<Google, 'getUuid' | 'sleep'> {
  readonly DigestAlgorithm: Readonly<Record<'MD5' | 'SHA_1' | 'SHA_256', Algorithm>>;
  readonly Charset: Readonly<Record<'US_ASCII' | 'UTF_8', Charset>>;
  computeDigest(algorithm: Algorithm, value: string | number[], charset?: Charset): number[];
  newBlob(data: string | number[], contentType?: string, name?: string): LocalBlob & Blob;
  base64Encode(data: string | number[], charset?: Charset): string;
  base64EncodeWebSafe(data: string | number[], charset?: Charset): string;
  base64Decode(encoded: string): number[];
  base64DecodeWebSafe(encoded: string): number[];
  formatDate(date: Date, timeZone: string, format: string): string;
}

const DigestAlgorithm = enumeration<'MD5' | 'SHA_1' | 'SHA_256', Algorithm>('DigestAlgorithm', [
  ...(['MD5', 'SHA_1', 'SHA_256'] as const),
]);
const Charset = enumeration<'US_ASCII' | 'UTF_8', Charset>('Charset', ['US_ASCII', 'UTF_8']);

const hashOf = new Map([
  [DigestAlgorithm.MD5, 'md5'],
  [DigestAlgorithm.SHA_1, 'sha1'],
  [DigestAlgorithm.SHA_256, 'sha256'],
]);

/** Source: developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer) */
const MOST_SLEEP_MS = 300_000;

export function createUtilities({ world }: Pick<Caller, 'world'>): LocalUtilities {
  return serviceObject('Utilities', {
    DigestAlgorithm,
    Charset,
    computeDigest(algorithm, value, charset) {
      const hash = hashOf.get(algorithm) ?? refuse('a digest of another kind');
      return signedBytes(createHash(hash).update(bytesOf(value, charset)).digest());
    },
    newBlob(data, contentType, name) {
      if (typeof data !== 'string') unsignedBytes(data);
      return createBlob(data, contentType, name);
    },
    base64Encode: (data, charset) => Buffer.from(bytesOf(data, charset)).toString('base64'),
    base64EncodeWebSafe: (data, charset) => toWebSafe(Buffer.from(bytesOf(data, charset)).toString('base64')),
    base64Decode: (encoded) => decode(encoded, /^[A-Za-z0-9+/]*={0,2}$/),
    base64DecodeWebSafe: (encoded) => decode(encoded, /^[\w-]*={0,2}$/),
    formatDate,
    getUuid() {
      world.state.issuedIds += 1;
      const hex = createHash('sha256').update(`uuid ${world.state.issuedIds}`).digest('hex');
      return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5');
    },
    sleep(milliseconds) {
      if (!(milliseconds >= 0 && milliseconds <= MOST_SLEEP_MS)) {
        throw exception(`A script sleeps for 0 to ${MOST_SLEEP_MS} milliseconds, not ${String(milliseconds)}.`);
      }
      world.clock.wait(Math.trunc(milliseconds));
    },
  } satisfies LocalUtilities);
}

/** Text of ASCII where no charset is named: what Google does with other letters then is not documented. */
function bytesOf(data: string | readonly number[], charset: Charset = Charset.US_ASCII): Uint8Array {
  if (typeof data !== 'string') return unsignedBytes(data);
  const bytes = Buffer.from(data, 'utf8');
  if (charset !== Charset.UTF_8 && bytes.some((byte) => byte > 127)) refuse('text beyond ASCII without Charset.UTF_8');
  return bytes;
}

function toWebSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function decode(encoded: string, alphabet: RegExp): number[] {
  if (!alphabet.test(encoded) || encoded.length % 4 !== 0) throw exception('Could not decode string.');
  return signedBytes(Buffer.from(encoded, 'base64'));
}
