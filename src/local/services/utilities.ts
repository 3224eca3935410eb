import { createHash } from 'node:crypto';
import type { Utilities } from '../../host';
import { refuse } from '../api-error';
import { enumeration, serviceObject } from '../service-object';
import { createBlob, signedBytes, unsignedBytes } from './blob';
import type { Caller } from './caller';

export function createUtilities({ world }: Caller): Utilities {
  const DigestAlgorithm = enumeration<'SHA_256', GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', [
    'SHA_256',
  ]);
  const Charset = enumeration<'UTF_8', GoogleAppsScript.Utilities.Charset>('Charset', ['UTF_8']);
  return serviceObject('Utilities', {
    DigestAlgorithm,
    Charset,
    computeDigest(algorithm, value, charset) {
      if (algorithm !== DigestAlgorithm.SHA_256) return refuse('a digest other than SHA-256');
      if (charset !== Charset.UTF_8) return refuse('a digest of text that is not UTF-8');
      return signedBytes(createHash('sha256').update(value, 'utf8').digest());
    },
    newBlob(data, contentType, name) {
      if (typeof data !== 'string') unsignedBytes(data);
      return createBlob(data, contentType, name);
    },
    sleep(milliseconds) {
      world.clock.advanceTo(new Date(world.clock.now().getTime() + milliseconds));
    },
  } satisfies Utilities);
}
