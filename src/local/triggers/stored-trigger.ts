import { createHash } from 'node:crypto';
import type { State } from '../world';
import type { ClockSchedule } from './clock-schedule';

/** An installable trigger: runs a function of the script as the account that made it, whoever or whatever sets it off. */
export type StoredTrigger = TriggerOfFile | TriggerOfClock;

interface Made {
  readonly id: string;
  readonly creator: string;
  /** The function's name; looked up when it runs. */
  readonly handler: string;
}

export interface TriggerOfFile extends Made {
  readonly event: FileEvent;
}

export interface TriggerOfClock extends Made {
  readonly event: 'CLOCK';
  readonly schedule: ClockSchedule;
  /** ISO text; absent where it has run for the last time, and still counts. */
  readonly next?: string;
}

export type FileEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

/** For each account and script. Source: developers.google.com/apps-script/guides/services/quotas */
export const MOST_TRIGGERS = 20;

/** An id of digits, as Google's, the same in every run. */
export function issueTriggerId(state: Pick<State, 'issuedIds'>): string {
  state.issuedIds += 1;
  return digitsOf(`trigger ${state.issuedIds}`).toString().padStart(19, '1').slice(0, 19);
}

/** Where Google picks at random and stays with it, the host picks by the trigger's id: from 0 up to `end`, without it. */
export function pick(id: string, what: string, end: number): number {
  return Number(digitsOf(`${id} ${what}`) % BigInt(end));
}

function digitsOf(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigUInt64BE();
}
