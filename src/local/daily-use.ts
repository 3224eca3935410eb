import type { State } from './world';

/** What an account may use up in a day. */
export type DailyGood = 'mail recipients' | 'trigger milliseconds';

interface Window {
  /** ISO text: when the first was used. */
  readonly since: string;
  readonly amount: number;
}

export type DailyUse = Map<string, Window>;

const DAY_MS = 86_400_000;

/** For accounts of persons and of offices. Source: developers.google.com/apps-script/guides/services/quotas */
export const dailyLimits: Readonly<Record<DailyGood, Readonly<Record<'consumer' | 'workspace', number>>>> = {
  'mail recipients': { consumer: 100, workspace: 1500 },
  'trigger milliseconds': { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
};

/** How much of today is left, never below 0. A day ends 24 hours after the first use of it. */
export function leftToday(state: State, user: string, good: DailyGood): number {
  const limit = dailyLimits[good][state.accounts[user] ?? 'consumer'];
  return Math.max(0, limit - (currentWindow(state, user, good)?.amount ?? 0));
}

export function useToday(state: State, user: string, good: DailyGood, amount: number): void {
  const { since, amount: before } = currentWindow(state, user, good) ?? { since: state.now, amount: 0 };
  state.dailyUse.set(keyOf(user, good), { since, amount: before + amount });
}

function currentWindow(state: State, user: string, good: DailyGood): Window | undefined {
  const window = state.dailyUse.get(keyOf(user, good));
  return window && Date.parse(state.now) - Date.parse(window.since) < DAY_MS ? window : undefined;
}

function keyOf(user: string, good: DailyGood): string {
  return `${good} of ${user}`;
}
