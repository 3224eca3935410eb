import type { FaultPlan } from './faults';
import { countedCalls } from './faults';
import type { Killable } from './killable';
import type { AuthMode, Permissions } from './permissions';
import type { Around } from './realm';
import { Unanswered } from './screen';
import type { ScriptError } from './script-error';
import { apiException, asApiCall, exception } from './script-error';
import type { Mishap } from './transient-message';
import { transientMessage } from './transient-message';
import type { World } from './world';

/** Six minutes for what a person starts, 30 seconds for a simple trigger, on the clock of the host. */
export const limitsMs: Readonly<Record<AuthMode, number>> = { FULL: 360_000, LIMITED: 30_000 };

interface Supervised extends Pick<Permissions, 'authMode'> {
  readonly user: string;
  readonly hasUi: boolean;
  readonly functionName: string;
}

/**
 * Watches the calls of one execution: lets planned faults happen, holds it to the quota of the Sheets service, refuses a
 * user interface where none exists, and ends it when its time is up. What the script computes takes no time here, nor does
 * waiting for a person's answer.
 */
export function supervise(
  { clock, faults, state, apiQuota }: World,
  { user, authMode, hasUi, functionName }: Supervised,
  execution: Killable,
): Around {
  const nextFault = faults.startCounting(functionName);
  let deadline = clock.now().getTime() + limitsMs[authMode];

  const mishapOf = (name: string) => {
    const service = countedCalls[name];
    const plan = service && nextFault();
    return plan && { ...plan, error: errorOf(name, service, plan, state.spreadsheetId) };
  };

  return (name, run) => {
    if (name === 'SpreadsheetApp.getUi' && !hasUi) {
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    asApiCall(methodOf(name), () => {
      apiQuota.spend(user, name);
    });
    const mishap = mishapOf(name);
    if (mishap?.mode === 'kill') execution.kill(new Error(`The script was killed at call ${mishap.call}, ${name}.`));
    if (mishap?.mode === 'before') throw mishap.error;

    const start = clock.now().getTime();
    const result = runOrEnd(run, execution);
    const end = clock.now().getTime();
    if (name === 'Ui.alert' || name === 'Ui.prompt') deadline += end - start;
    if (end > deadline) execution.kill(exception('Exceeded maximum execution time'));
    if (mishap) throw mishap.error;
    return result;
  };
}

/** A question nobody has answered ends the script then and there. */
function runOrEnd<Result>(run: () => Result, execution: Killable): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof Unanswered) execution.kill(error);
    throw error;
  }
}

/** `sheets.spreadsheets.get` */
function methodOf(name: string): string {
  return name.replaceAll(/\b[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What the script is told. */
function errorOf(name: string, service: Mishap['service'], plan: FaultPlan, spreadsheetId: string): ScriptError {
  const hadEffect = plan.mode === 'after';
  const message = transientMessage({ service, hadEffect, language: plan.language ?? 'en', spreadsheetId });
  if (service !== 'api') return exception(message);
  return apiException(methodOf(name), { code: hadEffect ? 504 : 503, message });
}
