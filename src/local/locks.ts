import type { RunningClock } from './clock';

/**
 * A lock that executions take in turn. They follow one another here, so only somebody outside of them can be in the way:
 * another execution, as a test or tool plays it.
 */
export interface HostLock {
  /** Waits on the clock of the host, no longer than this. True where the holder has the lock then. */
  take(holder: object, timeoutMs: number): boolean;
  /** Takes it at once, and lets go by itself after a while. @throws where somebody else has it */
  hold(holder: object, forMs: number): void;
  has(holder: object): boolean;
  /** No effect where somebody else has it. */
  release(holder: object): void;
}

export function createLock(clock: Pick<RunningClock, 'now' | 'wait'>): HostLock {
  let held: { readonly holder: object; readonly untilMs: number } | undefined;
  const nowMs = () => clock.now().getTime();
  const isFreeFor = (holder: object) => !held || held.holder === holder || held.untilMs <= nowMs();
  return {
    take(holder, timeoutMs) {
      if (held && !isFreeFor(holder)) clock.wait(Math.min(timeoutMs, held.untilMs - nowMs()));
      if (!isFreeFor(holder)) return false;
      held = { holder, untilMs: Infinity };
      return true;
    },
    hold(holder, forMs) {
      if (!isFreeFor(holder)) throw new Error('Somebody else holds the lock already.');
      held = { holder, untilMs: nowMs() + forMs };
    },
    has: (holder) => held?.holder === holder,
    release(holder) {
      if (held?.holder === holder) held = undefined;
    },
  };
}

/** The three locks of a script: one for all, one for the bound file, one for each account. */
export interface Locks {
  readonly document: HostLock;
  readonly script: HostLock;
  ofUser(user: string): HostLock;
}

export function createLocks(clock: RunningClock): Locks {
  const ofUsers = new Map<string, HostLock>();
  return {
    document: createLock(clock),
    script: createLock(clock),
    ofUser(user) {
      const lock = ofUsers.get(user) ?? createLock(clock);
      ofUsers.set(user, lock);
      return lock;
    },
  };
}
