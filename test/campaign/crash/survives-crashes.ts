import type { FaultPlan } from '../../../src/local/faults';
import type { LocalGoogle } from '../../../src/local/local-google';
import type { LeftBehind } from './left-behind';
import { leftBehind } from './left-behind';
import { mustFail, mustPass, plansFor } from './plans';

/** Something an officer, a page or a trigger does, to be crashed at every call and done again. */
export interface CrashCase {
  readonly name: string;
  /** The workbook it begins in; each crash gets a twin of it. */
  readonly start: () => LocalGoogle;
  /** Does it; what it gives or throws tells how it ended. */
  readonly act: (google: LocalGoogle) => unknown;
  /** The function whose calls are crashed, where `act` sets off more than one: a trigger's handler, for example. */
  readonly functionName?: string;
  /** Not done in one write: what a crash leaves may lie between before and after, as long as the next run completes it. */
  readonly isInSteps?: boolean;
  /** Anything beside tabs and files that must be the same in the end: mail, triggers, properties. */
  readonly look?: (google: LocalGoogle) => unknown;
}

type Ending = 'done' | 'refused' | 'failed';

/** How it ended: a failure is thrown or logged, a refusal is told by an alert or in the answer to a page. */
function end(google: LocalGoogle, act: CrashCase['act']): Ending {
  const { alerts, log } = google.screen;
  const [alertsBefore, logBefore] = [alerts.length, log.length];
  try {
    const answer = act(google);
    if (log.slice(logBefore).some(({ level }) => level === 'error')) return 'failed';
    // An alert that was answered is none: what it asked about was then done.
    return isRefusal(answer) || (answer === undefined && alerts.length > alertsBefore) ? 'refused' : 'done';
  } catch {
    return 'failed';
  }
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

/** As under this plan; afterwards Google is well again. */
function crash(google: LocalGoogle, act: CrashCase['act'], plan: FaultPlan): boolean {
  google.faults.plan(plan);
  const ending = end(google, act);
  google.faults.clear();
  google.holdLock()();
  return ending === 'failed';
}

/** A run without any fault: how it ended and what it left. */
function run(google: LocalGoogle, { act, look }: CrashCase): { ending: Ending; left: LeftBehind; looked: unknown } {
  const ending = end(google, act);
  return { ending, left: leftBehind(google), looked: look?.(google) };
}

/**
 * Crashes one thing at each of its calls, in each way, each time in a twin of the same workbook; then does it again.
 *
 *   what the crash left | the next run ends as    | and leaves
 *   --------------------|-------------------------|---------------------------------
 *   all as before       | the first without fault | what that left
 *   all done            | the second without fault| what that left
 *   part of it          | the first               | what that left (`isInSteps` only)
 *
 * Nothing of the files that were there is lost; one file whose making nobody was told of may stand there twice.
 */
export function survivesCrashes(crashCase: CrashCase): void {
  const { name, start, act, functionName, isInSteps = false, look } = crashCase;
  describe(name, () => {
    const origin = start();
    const before = leftBehind(origin);
    const clean = origin.fork();
    const first = run(clean, crashCase);
    const calls = clean.faults.calls(functionName);
    const second = run(clean, crashCase);

    test('is done, and leaves something', () => {
      expect(first.ending).toBe('done');
      expect([first.left, first.looked]).not.toEqual([before, look?.(origin)]);
    });

    test.each(plansFor(calls, functionName))('fails $mode call $call and is run again', (plan) => {
      const google = origin.fork();
      const hasFailed = crash(google, act, plan);
      if (mustFail(plan, calls)) expect(hasFailed).toBe(true);
      if (mustPass(plan)) expect(hasFailed).toBe(false);
      const { tabs, fileNames } = leftBehind(google);
      if (!isInSteps) expect(hasFailed ? [before.tabs, first.left.tabs] : [first.left.tabs]).toContainEqual(tabs);

      const isDone = JSON.stringify(tabs) === JSON.stringify(first.left.tabs);
      const expected = isDone ? second : first;
      const again = run(google, crashCase);
      expect(again.ending).toBe(expected.ending);
      expect(again.left.tabs).toEqual(expected.left.tabs);
      expect(new Set(again.left.fileNames)).toEqual(new Set(expected.left.fileNames));
      expect((hasFailed ? again.left.fileNames : fileNames).length).toBeLessThanOrEqual(
        first.left.fileNames.length + 1,
      );
      expect(again.left.fileNames.slice(0, before.fileNames.length)).toEqual(before.fileNames);
      expect(again.looked).toEqual(expected.looked);
    });
  });
}
