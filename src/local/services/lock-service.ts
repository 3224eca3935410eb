import type { LockService } from '../../host';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';

/** The lock of the bound file; waiting is in vain here, since nobody runs meanwhile. */
export function createLockService({ world: { lock, meter } }: Caller, holder: object): LockService {
  const documentLock = serviceObject('Lock', {
    tryLock() {
      meter.record('lock');
      return lock.take(holder);
    },
    releaseLock() {
      lock.release(holder);
    },
  });
  return serviceObject('LockService', { getDocumentLock: () => documentLock });
}
