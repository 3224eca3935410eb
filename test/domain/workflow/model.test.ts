import type { SubmissionRecord } from '../../../src/domain/submission-record';
import { stateOf } from '../../../src/domain/submission-state';
import type { Action, Order, Role } from '../../../src/domain/workflow/transition';
import { actions, decide, roles } from '../../../src/domain/workflow/transition';

/** Steps in all; the bundle's own walk is in `test/campaign/workflow/walk.test.ts`. */
const STEPS = 200_000;
const DEADLINE = 30;

/** Numbers that come in the same order every time (a linear congruence of 32 bits). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** What anyone would expect of a submission, told by five facts and no record. */
interface Simple {
  phase: 'open' | 'submitted' | 'returned' | 'accepted';
  content: number;
  errors: number;
  submittedContent: number;
  isLate: boolean;
}

const onlyFrom: Readonly<Record<Exclude<Action, 'submit'>, Partial<Record<Simple['phase'], Simple['phase']>>>> = {
  recall: { submitted: 'open' },
  return: { submitted: 'returned', returned: 'returned', accepted: 'returned' },
  accept: { submitted: 'accepted' },
  reopen: { submitted: 'open', returned: 'submitted', accepted: 'submitted' },
};

/** Where it should lead; `undefined` for nowhere. */
function expected(
  simple: Simple,
  action: Action,
  role: Role,
  isRefusedForLateness: boolean,
): Simple['phase'] | undefined {
  const { phase, content, errors } = simple;
  const isAllowed = role === 'coordinator' || (role === 'agency' && ['submit', 'recall'].includes(action));
  if (!isAllowed || (action === 'accept' && errors > 0)) return undefined;
  if (action !== 'submit') return onlyFrom[action][phase];
  const mayTry = ['open', 'returned'].includes(phase) && content > 0 && errors === 0;
  return mayTry && !isRefusedForLateness ? 'submitted' : undefined;
}

/** What must hold after every step that was done. Compared by hand: a matcher for each step costs ten times the step. */
function holds(record: SubmissionRecord | undefined, { phase, errors }: Simple, action: Action, isLate: boolean): void {
  const isWrong =
    (record?.state ?? 'open') !== phase ||
    (phase === 'accepted' && errors > 0) ||
    (action === 'submit' && record?.isLate !== isLate);
  if (isWrong) throw new Error(`After ${action}: ${JSON.stringify({ record, phase, errors, isLate })}`);
}

test(`${STEPS} random steps of nine users keep to the simple model`, () => {
  const roll = dice(20221115);
  let refused = 0;
  for (let walk = 0; walk < STEPS / 100; walk++) {
    const isLateRefused = roll(2) === 0;
    const simple: Simple = { phase: 'open', content: 0, errors: 0, submittedContent: 0, isLate: false };
    let record: SubmissionRecord | undefined;
    for (let hour = 0; hour < 100; hour++) {
      if (roll(3) === 0 && (simple.phase === 'open' || simple.phase === 'returned')) {
        simple.content = roll(9);
        simple.errors = roll(3);
      }
      const action = actions[roll(actions.length)]!;
      const user = roll(9);
      const role = roles[user === 0 ? 0 : user === 8 ? 2 : 1];
      const order: Order = {
        action,
        role: roll(3) === 0 ? 'coordinator' : role,
        at: `h${hour}`,
        by: `u${user}`,
        reason: 'r',
        rowIds: ['R'],
      };
      const state = stateOf(record, simple.content > 0);
      const isLate = hour > DEADLINE;
      const decision = decide(order, {
        ...{ state, record, isRecordUnreadable: false, isChangeUnseen: false },
        ...{
          hasAnswer: simple.content > 0,
          errors: simple.errors,
          contentHash: String(simple.content),
          isLate,
          isLateRefused,
        },
      });
      const next = expected(simple, action, order.role, isLateRefused && isLate);
      if ('refusal' in decision) {
        refused++;
        if (next !== undefined) expect([hour, action, state, decision.refusal]).toEqual([hour, action, state, next]);
        continue;
      }
      if (next !== decision.transition.state)
        expect([hour, action, state, decision.transition.state]).toEqual([hour, action, state, next]);
      record = decision.transition.record;
      simple.phase = next ?? simple.phase;
      if (action === 'submit') Object.assign(simple, { submittedContent: simple.content, isLate });
      holds(record, simple, action, isLate);
    }
  }
  expect(refused).toBeGreaterThan(STEPS / 10);
  expect(refused).toBeLessThan(STEPS);
});
