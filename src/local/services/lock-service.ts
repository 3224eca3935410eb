import type { LockService } from '../../host';
import type { HostLock } from '../locks';
import { exception } from '../script-error';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';

type Lock = GoogleAppsScript.Lock.Lock;

/** All three locks of Google's. */
export interface LocalLockService extends LockService {
  getDocumentLock(): Lock;
  getScriptLock(): Lock;
  getUserLock(): Lock;
}

/** @param holder stands for this execution: what it holds twice, it holds once */
export function createLockService({ world: { locks, meter }, user }: Caller, holder: object): LocalLockService {
  const take = (lock: HostLock, timeoutMs: number): boolean => {
    if (!Number.isInteger(timeoutMs) || timeoutMs < 0) {
      throw exception(`A lock is waited for in whole milliseconds, not ${String(timeoutMs)}.`);
    }
    meter.record('lock');
    return lock.take(holder, timeoutMs);
  };
  const lockObject = (lock: HostLock): Lock =>
    serviceObject('Lock', {
      tryLock: (timeoutMs) => take(lock, timeoutMs),
      waitLock(timeoutMs) {
        if (take(lock, timeoutMs)) return;
        throw exception('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => lock.has(holder),
      releaseLock() {
        lock.release(holder);
      },
    } satisfies Lock);
  return serviceObject('LockService', {
    getDocumentLock: () => lockObject(locks.document),
    getScriptLock: () => lockObject(locks.script),
    getUserLock: () => lockObject(locks.ofUser(user)),
  } satisfies LocalLockService);
}
