/** One writer at a time for the bound file. */
export interface LockService {
  /** Source: developers.google.com/apps-script/reference/lock/lock-service */
  getDocumentLock(): Lock;
}

export interface Lock {
  /** Waits up to `timeoutMs`; false where another execution still holds the lock. */
  tryLock(timeoutMs: number): boolean;
  releaseLock(): void;
}
