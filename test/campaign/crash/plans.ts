import type { FaultPlan } from '../../../src/local/faults';

const languages = ['en', 'vi', 'other'] as const;
const ways = [{ mode: 'before' }, { mode: 'after' }, { mode: 'kill' }, { mode: 'before', isLasting: true }] as const;

/** Every call of a run, each failing in each way: once, or it and all that come after it. */
export function plansFor(calls: number, functionName?: string): FaultPlan[] {
  return ways.flatMap((way) =>
    Array.from({ length: calls }, (_, index) => ({
      ...way,
      call: index + 1,
      language: languages[index % languages.length]!,
      ...(functionName !== undefined && { functionName }),
    })),
  );
}

/** The last call lets go of the lock. Its fault is none of the officer's: Google does it anyway when the run ends. */
export function mustFail(plan: FaultPlan, calls: number): boolean {
  return plan.mode === 'kill' || (plan.isLasting === true && plan.call < calls);
}

/** In the languages the add-on knows, what passes is waited for. */
export function mustPass(plan: FaultPlan): boolean {
  return plan.mode !== 'kill' && !plan.isLasting && plan.language !== 'other';
}
